"""Cards: who was booked and who was sent off."""

from knowledge.topic import RuleTopic
from knowledge.topics.cards.asking import COMMANDS, PATTERNS
from knowledge.topics.cards.reading import read
from knowledge.topics.cards.statement import Card
from knowledge.topics.cards.telling import tell

topic = RuleTopic("cards", (Card,), COMMANDS, PATTERNS, read, tell)
