"""Which team: names, sides, opponents, and on whose side somebody is."""
