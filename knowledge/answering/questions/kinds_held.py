"""The kinds of things that questions ask for: by what words, and what a sentence that holds one has."""

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

A_NUMBER = re.compile(rf"\b{NUMBER}\b(?![ -]half)", re.IGNORECASE)
"""A number in a sentence, but that of a half."""


MINUTE = re.compile(
    r"\d+(?:st|nd|rd|th)?[- ]minute|\d+\+?\d*['’]|\bminutes? (?:from|into|after|before|of|left|to)|"
    r"\(\d+\)|\bhalf-time\b|\b(?:dying|closing) (?:seconds|minutes|moments|stages|embers)\b"
    r"|\b(?:stoppage|injury|added)[- ]time\b"
    r"|\bon the (?:half-)?hour\b",
    re.IGNORECASE,
)
"""When in a match something happened."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing.

    `asked` finds the clause that asks for one, `held` what a sentence that holds one has (None where that takes more
    than words), `spent` the stems of the asking clause that such a thing answers itself.
    """

    asked: re.Pattern[str]
    held: re.Pattern[str] | None
    spent: frozenset[str] = frozenset()


def _stems(words: str) -> frozenset[str]:
    return frozenset(content(words.split()))


KINDS = {
    "age": Kind(
        asked=re.compile(r"\bhow (?:old|young)\b|\bwhat age\b"),
        held=re.compile(
            r"\b\d\d?[- ]years?[- ]old\b|\b[Aa]t (?:just |only |the age of )?\d\d,"
            r"|\b(?:aged?|age of|turn(?:s|ed|ing)) \d\d\b"
            r"|\b[A-Z]\w+, (?:who is )?\d\d\b|(?:\b[A-Z]\w+,|\bis) (?:still |now |only |just )+\d\d(?=[,.;)])"
            r"|\b\d\dth birthday\b"
        ),
        spent=_stems("old young age"),
    ),
    "crowd": Kind(
        asked=re.compile(
            r"\bwhat (?:is|was) the (?:attendance|crowd)\b|\bhow many (?:fans|people|supporters|spectators)\b"
            r"|\bhow many watched\b|\battendance$"
            r"|\bhow many (?:were|was) (?:there )?(?:at|in) (?:the )?(?:TEAM|DERBY|derby)"
            r"|\bhow many (?:were|was) (?:there at|in|at|watching|inside) (?:the )?(?:game|match|ground|stadium)\b"
        ),
        held=re.compile(r"(?<![£€$])\b\d{1,3},\d{3}\b|\b(?!(?:19|20)\d\d\b)[1-9]\d{3,5}\b"),
        spent=_stems("attendance crowd fans people supporters spectators many watched game match"),
    ),
    "foot": Kind(
        asked=re.compile(r"\b(?:which|what) foot\b"),
        held=re.compile(r"\b(?:left|right|weaker|stronger)[ -](?:foot|boot|peg)", re.IGNORECASE),
        spent=_stems("foot"),
    ),
    "direction": Kind(
        asked=re.compile(r"\b(?:which|what) (?:way|corner) (?:did|was|does|is)\b"),
        held=re.compile(r"\b(?:left|right|wrong way|right way|down the middle|same way|bottom|top) ?(?:corner)?\b"),
        spent=_stems("way corner go dive put"),
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
        spent=_stems("ref referee refereed refs official charge match"),
    ),
    "money": Kind(
        asked=re.compile(
            r"\bhow much\b(?! (?:\w+ )?(?:time|longer|more|less|better|worse|of|further|possession|ball|faith|"
            r"confidence|pressure|rest|did (?:TEAM|they|it|that|this) (?:\w+ )?(?:dominate|control|deserve|improve|"
            r"struggle|suffer|mean|matter|hurt))\b)|\bwhat (?:fee|price)\b"
        ),
        held=re.compile(r"[£€$]|\b\d+(?:\.\d+)? ?(?:m|million|bn|billion|k)\b|\bfree transfer\b", re.IGNORECASE),
        spent=_stems(
            "pay paid cost worth fee price money spend spent willing ready prepared want ask bid offer demand value"
        ),
    ),
    "formation": Kind(
        asked=re.compile(r"\b(?:what|which) (?:\w+ )?(?:formation|system|shape)\b|\bformation$"),
        held=re.compile(r"\b[2-5](?:-[1-6]){2,4}\b(?! (?:win|defeat|draw|loss))|\bdiamond\b"),
        spent=_stems(
            "formation system shape play line lined set end finish start switch change use go like prefer favour"
        ),
    ),
    "injury": Kind(
        asked=re.compile(
            r"\b(?:what|which) (?:kind of |sort of |type of )?injury\b"
            r"|\bwhat (?:is|was) (?:the )?(?:PLAYER|his|her) (?:injury|problem)$"
        ),
        held=re.compile(
            r"\b(?:hamstring|knee|ankle|groin|calf|calves|thigh|shoulder|achilles|ligaments?|cruciate|acl|metatarsal|foot|"
            r"toe|hip|ribs?|back (?:injury|problem|spasms?|complaint|trouble)|neck|head|wrist|hand|finger|arm|elbow|"
            r"collarbone|cheekbone|jaw|nose|eye|hernia|adductors?|abductors?|quad\w*|muscle|muscular|muscles|leg|shin|"
            r"heel|concuss\w*|fractur\w+|broken|dislocat\w+|cramp|pelvi\w+|abdominal|abdomen|stomach|tendon|meniscus|"
            r"cartilage|facial|ruptur\w+|sprain\w*)\b",
            re.IGNORECASE,
        ),
        spent=_stems("pick suffer have problem get"),
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
        spent=_stems("position role play played"),
    ),
    "absence": Kind(
        asked=re.compile(
            r"^(?!.*\b(?:game|match|play)\b).*\bhow long\b.*?"
            r"\b(?:out|sidelined|injured|banned|suspended|miss|absent|missing)\b"
        ),
        held=re.compile(
            rf"\b(?:{NUMBER}|a|several|few|couple of) (?:\w+ ){{0,2}}?(?:days?|weeks?|months?|years?|games?|matches)\b"
            rf"|\b{NUMBER}-(?:game|match) (?:ban|suspension)\b"
            r"|\b(?:rest|remainder|end) of the (?:\w+ )?season\b|\buntil\b|\blong[- ]term (?:injur|absen|lay)"
            r"|\bout for (?:the season|some time|a while|long)\b",
            re.IGNORECASE,
        ),
        spent=_stems("long out"),
    ),
    "duration": Kind(
        asked=re.compile(r"\bhow long\b"),
        held=re.compile(
            rf"\b(?:{NUMBER}|a|an|several|few|couple of|rest of the|remainder of the)[ -]"
            rf"(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|games?|matches|season)\b"
            r"|\bseason\b|\b(?:first|last|only) (?:[\w-]+ ){0,3}since\b"
            r"|\b\d+(?:st|nd|rd|th) (?:anniversary|year|season)\b"
            r"|\b(?:until|till|to|through|expir\w+ in|runs? out in|ends? in) (?:[\w,]+ ){0,3}?20\d\d\b",
            re.IGNORECASE,
        ),
        spent=_stems("long"),
    ),
    "number": Kind(
        asked=re.compile(
            r"\bhow (?:many|much|often)\b|\bwhat number\b"
            r"|\bhow far (?:behind|ahead|off|from|clear|above|below|adrift)\b"
        ),
        held=A_NUMBER,
    ),
    "minute": Kind(
        asked=re.compile(r"\b(?:what|which) minutes?\b|\bhow (?:late|early) (?:was|were|did|is|does)\b"),
        held=MINUTE,
        spent=_stems("minute minutes late early"),
    ),
    "day": Kind(
        asked=re.compile(r"^(?:and |so )?when\b|\b(?:what|which) (?:day|date)\b"),
        held=re.compile(
            r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|"
            r"september|october|november|december)\b|\btomorrow\b|\btonight\b|\bweekend\b|\bnext (?:week|month|year)\b"
            r"|\b(?:19|20)\d\d\b|\b(?:christmas|easter|new year|boxing day|yesterday|earlier (?:this|in the))\b"
            r"|\b(?:days?|weeks?|months?|years?) ago\b|\b(?:this|last) (?:week|month|season|year)\b"
            r"|\b(?:this|the|next|last) (?:summer|winter|spring|autumn)\b"
            r"|\bend of (?:the|this|his) (?:season|campaign)\b",
            re.IGNORECASE,
        ),
        spent=_stems("date day"),
    ),
    "score": Kind(
        asked=re.compile(r"^(?!.*\b(?:did|to|not) (?:\w+ ){0,3}?score\b).*(?:\bscore(?:line)?\b|\baggregate\b)"),
        held=re.compile(r"\b\d{1,2}\s?[-–:]\s?\d{1,2}\b"),
    ),
    "name": Kind(
        asked=re.compile(
            r"^(?:and |so |but )?(?:who(?! (?:is|was|are|were) PLAYER$)|whose|whom|which (?:\w+ ){0,2}?"
            r"(?:players?|keeper|striker|defender|man|sub(?:stitute)?|winger|midfielder|forward|full back|teenager))\b"
        ),
        held=None,
    ),
}
"""By name; a clause that asks for several asks for the first."""
