"""Results: how matches ended."""

from knowledge.topic import RuleTopic
from knowledge.topics.results.asking import COMMANDS, PATTERNS
from knowledge.topics.results.reading import read
from knowledge.topics.results.statement import Result
from knowledge.topics.results.telling import tell

topic = RuleTopic("results", (Result,), COMMANDS, PATTERNS, read, tell)
