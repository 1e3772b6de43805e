"""Match sheets, line-ups and lists of scorers."""
