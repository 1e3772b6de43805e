"""Goals: those that stood and those that did not."""

from knowledge.topic import RuleTopic, bonding, concluding, reading
from knowledge.topics.goals.asking import COMMANDS, PATTERNS
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.goals.telling import tell

topic = RuleTopic(
    "goals",
    (Goal, DisallowedGoal),
    COMMANDS,
    PATTERNS,
    reading(__name__),
    tell,
    bonding(__name__),
    concluding(__name__),
)
