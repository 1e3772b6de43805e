"""Standings: where teams are in the table."""

from knowledge.topic import RuleTopic, reading
from knowledge.topics.standings.asking import COMMANDS, PATTERNS
from knowledge.topics.standings.statement import Standing
from knowledge.topics.standings.telling import tell

topic = RuleTopic("standings", (Standing,), COMMANDS, PATTERNS, reading(__name__), tell)
