"""Substitutions: who came on for whom."""

from knowledge.topic import RuleTopic, reading
from knowledge.topics.substitutions.asking import COMMANDS, PATTERNS
from knowledge.topics.substitutions.statement import Substitution
from knowledge.topics.substitutions.telling import tell

topic = RuleTopic("substitutions", (Substitution,), COMMANDS, PATTERNS, reading(__name__), tell)
