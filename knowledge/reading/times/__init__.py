"""When: days, minutes and the clock of a match."""
