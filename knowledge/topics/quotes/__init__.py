"""Quotes: what was said, and by whom."""

from knowledge.topic import RuleTopic
from knowledge.topics.quotes.asking import COMMANDS, PATTERNS
from knowledge.topics.quotes.reading import read
from knowledge.topics.quotes.statement import Quote
from knowledge.topics.quotes.telling import tell

topic = RuleTopic("quotes", (Quote,), COMMANDS, PATTERNS, read, tell)
