"""Quotes: what was said, and by whom."""

from knowledge.topic import RuleTopic, reading
from knowledge.topics.quotes.asking import COMMANDS, PATTERNS
from knowledge.topics.quotes.statement import Quote
from knowledge.topics.quotes.telling import tell

topic = RuleTopic("quotes", (Quote,), COMMANDS, PATTERNS, reading(__name__), tell)
