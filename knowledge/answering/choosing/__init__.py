"""What is meant on record: which matches and which facts."""
