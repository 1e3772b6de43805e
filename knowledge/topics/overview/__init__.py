"""Overview: all that is on record of a player, a team, or altogether. It reads nothing of its own."""

from knowledge.topic import RuleTopic
from knowledge.topics.overview.asking import COMMANDS, PATTERNS
from knowledge.topics.overview.telling import tell

topic = RuleTopic("overview", (), COMMANDS, PATTERNS, lambda _: (), tell)
