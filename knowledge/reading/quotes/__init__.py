"""Direct speech, and whose it is."""
