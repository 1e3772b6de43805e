"""Cards: who was booked and who was sent off."""

from knowledge.topic import RuleTopic, bonding, concluding, reading
from knowledge.topics.cards.asking import COMMANDS, PATTERNS
from knowledge.topics.cards.statement import Card
from knowledge.topics.cards.telling import tell

topic = RuleTopic(
    "cards", (Card,), COMMANDS, PATTERNS, reading(__name__), tell, bonding(__name__), concluding(__name__)
)
