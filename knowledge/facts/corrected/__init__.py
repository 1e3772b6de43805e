"""How corrections are applied while merging: to spellings, people, matches, and the statements of single facts."""
