"""What is replied: facts in words, sources, refusals."""
