"""Substitutions: who came on for whom."""

from knowledge.topic import RuleTopic
from knowledge.topics.substitutions.asking import COMMANDS, PATTERNS
from knowledge.topics.substitutions.reading import read
from knowledge.topics.substitutions.statement import Substitution
from knowledge.topics.substitutions.telling import tell

topic = RuleTopic("substitutions", (Substitution,), COMMANDS, PATTERNS, read, tell)
