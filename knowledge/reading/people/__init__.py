"""Who: names of people, and the words that stand for them."""
