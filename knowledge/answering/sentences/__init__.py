"""The articles' own sentences, searched for what no fact holds."""
