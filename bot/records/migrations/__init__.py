"""How older records are brought up to date."""
