"""Assists: who made a goal."""

from knowledge.topic import RuleTopic, concluding, reading
from knowledge.topics.assists.asking import COMMANDS, PATTERNS
from knowledge.topics.assists.statement import Assist
from knowledge.topics.assists.telling import tell

topic = RuleTopic("assists", (Assist,), COMMANDS, PATTERNS, reading(__name__), tell, concluder=concluding(__name__))
