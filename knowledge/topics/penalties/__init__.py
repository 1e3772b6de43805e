"""Penalties: kicks from the spot and who takes them."""

from knowledge.topic import RuleTopic, bonding, concluding, reading
from knowledge.topics.penalties.asking import COMMANDS, PATTERNS
from knowledge.topics.penalties.statement import Penalty, PenaltyOrder
from knowledge.topics.penalties.telling import tell

topic = RuleTopic(
    "penalties",
    (Penalty, PenaltyOrder),
    COMMANDS,
    PATTERNS,
    reading(__name__),
    tell,
    bonding(__name__),
    concluding(__name__),
)
