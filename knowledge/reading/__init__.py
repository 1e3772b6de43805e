"""The reader: an article's sentences, who they are about, which match they tell of, and what they state."""
