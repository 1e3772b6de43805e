"""The wordings by which reports tell of a ball that went in."""
