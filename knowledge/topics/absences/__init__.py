"""Absences: who is injured, suspended or missing."""

from knowledge.topic import RuleTopic, bonding, concluding, reading
from knowledge.topics.absences.asking import COMMANDS, PATTERNS
from knowledge.topics.absences.statement import Absence
from knowledge.topics.absences.telling import tell

topic = RuleTopic(
    "absences",
    (Absence,),
    COMMANDS,
    PATTERNS,
    reading(__name__),
    tell,
    bonder=bonding(__name__),
    concluder=concluding(__name__),
)
