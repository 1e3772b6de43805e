"""Tallies: running counts of players and teams."""

from knowledge.topic import RuleTopic, reading
from knowledge.topics.tallies.asking import COMMANDS, PATTERNS
from knowledge.topics.tallies.statement import Tally
from knowledge.topics.tallies.telling import tell

topic = RuleTopic("tallies", (Tally,), COMMANDS, PATTERNS, reading(__name__), tell)
