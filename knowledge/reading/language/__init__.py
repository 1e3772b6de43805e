"""Football English: words, clauses and what verbs do, of any sentence, whoever it is about."""
