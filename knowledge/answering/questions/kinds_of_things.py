"""The kinds of things that are neither a time nor a number of deeds: an age, a crowd, a sum of money."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.answering.questions.concepts import content

NUMBER = (
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|a dozen|twice|single|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|no|none|zero|both|pair|hat-trick|not a|not one|failed to)"
)
"""What a number, or how often, is written with."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing.

    `asked` finds the clause that asks for one, `held` what a sentence that holds one has (None where that takes more
    than words), `spent` the stems of the asking clause that such a thing answers itself.
    """

    asked: re.Pattern[str]
    held: re.Pattern[str] | None
    spent: frozenset[str] = frozenset()


def spent_by(words: str) -> frozenset[str]:
    """The stems of words that a thing of some kind answers itself."""
    return frozenset(content(words.split()))


THINGS = {
    "age": Kind(
        asked=re.compile(r"\bhow (?:old|young)\b|\bwhat age\b"),
        held=re.compile(
            r"\b\d\d?[- ]years?[- ]old\b|\b[Aa]t (?:just |only |the age of )?\d\d,"
            r"|\b(?:aged?|age of|turn(?:s|ed|ing)) \d\d\b"
            r"|\b[A-Z]\w+, (?:who is )?\d\d\b|(?:\b[A-Z]\w+,|\bis) (?:still |now |only |just )+\d\d(?=[,.;)])"
            r"|\b\d\dth birthday\b"
        ),
        spent=spent_by("old young age"),
    ),
    "crowd": Kind(
        asked=re.compile(
            r"\bwhat (?:is|was) the (?:attendance|crowd)\b|\bhow many (?:fans|people|supporters|spectators)\b"
            r"|\bhow many watched\b|\battendance$"
            r"|\bhow many (?:were|was) (?:there )?(?:at|in) (?:the )?(?:TEAM|DERBY|derby)"
            r"|\bhow many (?:were|was) (?:there at|in|at|watching|inside) (?:the )?(?:game|match|ground|stadium)\b"
        ),
        held=re.compile(
            r"(?<![£€$])\b\d{1,3},\d{3}\b|\b(?!(?:19|20)\d\d\b)[1-9]\d{3,5}\b"
            rf"|(?<![£€$])\b(?i:{NUMBER}) (?:hundred )?(?:thousand|million|billion)\b"
        ),
        spent=spent_by("attendance crowd fans people supporters spectators many watched game match"),
    ),
    "foot": Kind(
        asked=re.compile(r"\b(?:which|what) foot\b"),
        held=re.compile(r"\b(?:left|right|weaker|stronger)[ -](?:foot|boot|peg)", re.IGNORECASE),
        spent=spent_by("foot"),
    ),
    "direction": Kind(
        asked=re.compile(r"\b(?:which|what) (?:way|corner) (?:did|was|does|is)\b"),
        held=re.compile(r"\b(?:left|right|wrong way|right way|down the middle|same way|bottom|top) ?(?:corner)?\b"),
        spent=spent_by("way corner go dive put"),
    ),
    "referee": Kind(
        asked=re.compile(
            r"\bwho (?:(?:is|was) (?:the )?)?(?:match |man )?(?:ref|referee|refereed|refs|official|officiat\w+)\b"
            r"|\bname of the (?:\w+ )?(?:ref|referee)\b|\bwho (?:took charge of|officiates)\b"
        ),
        held=re.compile(
            r"\b[Rr]ef(?:eree)?,?:? [A-Z]\w+|\b[A-Z]\w+ refereed\b|\bofficial [A-Z]\w+"
            r"|^\s*(?:[A-Z]\.? ?){1,2}[A-Z][\w'’-]+ \([A-Z][\w ]+\)\.?\s*$"  # the last line of a match sheet
        ),
        spent=spent_by("ref referee refereed refs official charge match"),
    ),
    "money": Kind(
        asked=re.compile(
            r"\bhow much\b(?! (?:\w+ )?(?:time|longer|more|less|better|worse|of|further|possession|ball|faith|"
            r"confidence|pressure|rest|did (?:TEAM|they|it|that|this) (?:\w+ )?(?:dominate|control|deserve|improve|"
            r"struggle|suffer|mean|matter|hurt))\b)|\bwhat (?:fee|price)\b"
        ),
        held=re.compile(r"[£€$]|\b\d+(?:\.\d+)? ?(?:m|million|bn|billion|k)\b|\bfree transfer\b", re.IGNORECASE),
        spent=spent_by(
            "pay paid cost worth fee price prize money spend spent willing ready prepared want ask bid offer demand "
            "value"
        ),
    ),
    "formation": Kind(
        asked=re.compile(r"\b(?:what|which) (?:\w+ )?(?:formation|system|shape)\b|\bformation$"),
        held=re.compile(r"\b[2-5](?:-[1-6]){2,4}\b(?! (?:win|defeat|draw|loss))|\bdiamond\b"),
        spent=spent_by(
            "formation system shape play line lined set end finish start switch change use go like prefer favour"
        ),
    ),
    "injury": Kind(
        asked=re.compile(
            r"\b(?:what|which) (?:kind of |sort of |type of )?injury\b"
            r"|\bwhat (?:is|was) (?:the )?(?:PLAYER|his|her) (?:injury|problem)$"
            r"|\bwhat (?:is|was) (?:wrong|the matter) with (?:PLAYER|him|her)$"
        ),
        held=re.compile(
            r"\b(?:hamstring|knee|ankle|groin|calf|calves|thigh|shoulder|achilles|ligaments?|cruciate|acl|metatarsal|foot|"
            r"toe|hip|ribs?|back (?:injury|problem|spasms?|complaint|trouble)|neck|head|wrist|hand|finger|arm|elbow|"
            r"collarbone|cheekbone|jaw|nose|eye|hernia|adductors?|abductors?|quad\w*|muscle|muscular|muscles|leg|shin|"
            r"heel|concuss\w*|fractur\w+|broken|dislocat\w+|cramp|pelvi\w+|abdominal|abdomen|stomach|tendon|meniscus|"
            r"cartilage|facial|ruptur\w+|sprain\w*)\b",
            re.IGNORECASE,
        ),
        spent=spent_by("pick suffer have problem get"),
    ),
    "post": Kind(
        asked=re.compile(r"\b(?:what|which) (?:position|role) (?:did|does|is|was|has|will|would|can|should) PLAYER\b"),
        held=re.compile(
            r"\b(?:(?:left|right|wing|full|centre|center|central)[- ]?(?:back|wing|half)s?|wing(?:er|backs?)|sweeper|"
            r"(?:central |defensive |attacking |holding )?midfield(?:er)?|centre[- ]forward|strikers?|forward|"
            r"false nine|number (?:nine|ten|10|9|six|eight)|playmaker|out wide|up front|behind the striker|in goal|"
            r"goalkeeper|central defen\w+|(?:in|at) (?:the )?(?:defence|heart of)|(?:left|right)(?:-hand)? "
            r"(?:side|flank|wing)|on the (?:left|right|wing|flank))\b",
            re.IGNORECASE,
        ),
        spent=spent_by("position role play played"),
    ),
}
"""By name; a clause that asks for several asks for the first."""
