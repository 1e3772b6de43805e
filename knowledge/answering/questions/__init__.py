"""What is asked: from the words that were typed to a Query."""
