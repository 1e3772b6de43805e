"""Phrases that tell who is or was out: "Ruiz is suspended", "Cole missed the opener", "back from a knee injury"."""

from __future__ import annotations

from knowledge.reading.marked import PERSON
from knowledge.topics.absences.wordings import ANY, BE, BECAUSE, GAMES, INJURY, PEOPLE, phrase

_NO_GOAL = (
    r"(?! (?:for|by|after|as|when|through|due|because|following) (?:an? |the )?(?:offside|hand|foul|push|var|video))"
)
_STATE = (
    rf"(?:injured(?! by (?!an? |the |@))|suspended|sidelined|banned|ruled out{_NO_GOAL}"
    r"|unavailable(?! for (?:transfer|sale))|absent|out of action|ineligible|cup-tied|rested"
    r"|out (?:injured|until|for (?:the|[\w -]{0,25}?(?:weeks?|months?|days|year|games)))"
    r"|out(?=[,.;]|$| (?:and|so|but)\b)"
    r"|on the (?:sidelines|treatment table|(?:injured|injury|suspended) list)|in the (?:treatment|recovery) room)\b"
)
_ROOM = (
    r"(?:in the (?:recovery|treatment) room|on the (?:treatment table|(?:suspended|injured|injury|casualty) list"
    r"|sidelines))\b"
)
_SQUAD = r"(?:[\w'@-]+ ){0,3}?(?:squad|party|matchday \w+)\b"
_RECOVERY = (  # of those who are not back yet
    r"(?:(?:fail(?:s|ed)? to|yet to|not|not fully) recover(?:ed)?|(?<!after )(?<!since )recovering"
    r"|continu\w+ (?:his|her) (?:return|comeback|recovery))"
)
_SPELL = (
    rf"(?:(?:an? |his |her )?{INJURY}"
    r"|(?:an?|his|her|\w+ (?:weeks|months|games|matches)) (?:[\w-]+ ){0,3}?(?:out|on the sidelines|absence|lay-?off)\b)"
)
_BAN = r"(?:(?!touchline|stadium)[\w-]+ ){0,6}?(?:ban|suspension)s?\b"
_DUTY = r"(?:[\w'@-]+ ){0,4}?(?:international duty|africa cup|afcon|asian cup|paternity leave)\b"

# A squad's news as lists have it: "Ruiz (knee), Cole and Okafor (both suspended)".
_LISTED = rf"(?P<who>{PERSON}(?:(?:,? (?:and|plus|&)|,) {PERSON})*)"
_WHY = (
    r"(?:(?!left|right)[\w-]+ )?(?:ankle|knee|hamstring|groin|calf|thigh|shoulder|foot|wrist|hip|achilles|quad|acl|back"
    r"|hernia|muscle|adductor|knock|illness|ill|injured|injury|suspended|suspension|concussion|fitness|cup-tied"
    r"|international duty|disciplinary reasons|personal reasons|leave of absence)"
)
_UNTIL = r"(?: (?!until|till|before|again|this)[\w-]+){0,2} (?:until|till|before|again|this (?:season|year|month))\b"

MISSING = (
    phrase(
        rf"{PEOPLE},? (?:who (?:is|are|was|were) )?(?P<tells>out|absent|missing|sidelined|unavailable) {BECAUSE}",
    ),
    phrase(rf"{PEOPLE} (?:{BE} ){{0,2}}(?P<tells>{_ROOM})"),
    phrase(rf"{PEOPLE} (?:{BE} ){{0,2}}(?P<tells>serving) {_BAN}"),
    phrase(rf"\b{BE} (?:(?:also|still|now|again|\w+ly) )?(?P<tells>{_STATE})"),
    phrase(
        r"\b(?:is|are|remains?|still) (?P<tells>(?:away )?on (?:[\w-]+ ){0,2}?(?:international|cup|country) duty)\b"
    ),
    phrase(r"\b(?P<tells>get|gets|got|getting) injured\b"),
    phrase(
        r"\b(?:won[’']t|will not|not expected to|unlikely to) (?P<tells>be (?:back|available)|return|play|feature)",
        _UNTIL,
    ),
    phrase(r"\bnot (?:due|expected) (?P<tells>back) (?:until|till|before)\b"),
    phrase(rf"\b(?P<tells>sat|sits|sitting) out (?:{BECAUSE}|(?:the|this|last) {ANY}{GAMES})"),
    phrase(rf"\bnot (?P<tells>played|featured|been seen) since [^.;,@]{{2,25}} {BECAUSE}"),
    phrase(r"\b(?P<tells>fail(?:ed|s|ing)) (?:an? |his |her )(?:late )?fitness test\b"),
    phrase(
        r"\b(?P<tells>left out|dropped|omitted|excluded|axed) (?:of [\w ]{3,20} )?",
        r"(?:for|due to|because of|on|amid|over) (?:an? |his )?(?:disciplin\w+|breach|personal)",
    ),
    phrase(
        r"\b(?P<tells>dropped out|pulled out|withdrew|withdrawn) (?:[\w-]+ ){0,3}?",
        rf"(?:{BECAUSE}|injured|after (?:being|getting) (?:hurt|injured))",
    ),
    phrase(rf"{_LISTED} \((?:all |both |for |an? )?(?P<tells>{_WHY})\)"),
    phrase(r"\b(?P<tells>spend|spent|spends|facing|faces) (?:[\w-]+ ){0,8}?(?:on the sidelines|out injured)\b"),
    phrase(rf"\bjoin(?:ed|s|ing)? {PEOPLE} (?P<tells>{_ROOM})"),
    phrase(rf"\b(?P<tells>{_RECOVERY}) (?:[\w-]+ ){{0,4}}?(?:from|after) {_SPELL}"),
    phrase(rf"\b(?:will|should|to|must|set to) (?:now |also |probably )?(?P<tells>miss) (?:out\b(?! on)|{ANY}{GAMES})"),
    phrase(rf"\b(?P<tells>misses) {ANY}{GAMES}"),
    phrase(
        r"\b(?P<tells>(?:unable to|could not|couldn't) (?:feature|play|start|travel|take part|join the squad)\b)",
        r"(?! (?:an?|the|his|any)\b)",
    ),
    phrase(rf"\b(?<!not )(?<!never )(?P<tells>missed) (?!only |just one|an? single|none){ANY}{GAMES}"),
    phrase(
        r"\b(?<!not )(?<!never )(?P<tells>miss(?:ed|es)?|missing|out) ",
        rf"(?:(?!chance|penalt|opportun)[\w',-]+ ){{0,6}}?{BECAUSE}",
    ),
    phrase(
        r"\b(?P<tells>miss(?:ed|es|ing)) out (?:again |altogether )?(?:after (?:being|\w+ing)|injured|ill|suspended)\b"
    ),
    phrase(rf"\b(?P<tells>left out of|omitted from|withdrew from|withdrawn from|pulled out of) {_SQUAD}"),
    phrase(r"\b(?P<tells>not|n't) (?:travel\b(?! \w+ing)|in the (?:matchday |travelling )?squad\b)"),
    phrase(rf"\b(?P<tells>away|absent|missing|unavailable) (?:on|at|with|for|due to|because of) {_DUTY}"),
    phrase(rf"\b(?P<tells>serv(?:es|ed|ing)|began|begins|beginning|start(?:s|ed|ing)) (?:an?|his|her|the) {_BAN}"),
    phrase(rf"\b(?P<tells>handed|given|received|earned|incurred) an? {_BAN}"),
)
