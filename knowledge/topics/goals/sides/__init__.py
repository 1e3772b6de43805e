"""For which side a goal was scored, as the article as a whole tells."""
