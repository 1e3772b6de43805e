"""Which match: those that an article tells of, their competitions, days and grounds."""
