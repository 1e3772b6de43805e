"""Phrases that tell who is or was out: "Ruiz is suspended", "Cole missed the opener", "back from a knee injury"."""

from __future__ import annotations

from knowledge.topics.absences.wordings import ANY, BE, BECAUSE, GAMES, INJURY, NAMED, PEOPLE, phrase

_NO_GOAL = (
    r"(?! (?:for|by|after|as|when|through|due|because|following) (?:an? |the )?(?:offside|hand|foul|push|var|video))"
)
_STATE = (
    rf"(?:injured(?! by)|suspended|sidelined|banned|ruled out{_NO_GOAL}|unavailable(?! for (?:transfer|sale))|absent"
    r"|out of action|ineligible|cup-tied|out (?:injured|for the|until|for (?:\w+ )?(?:weeks|months))"
    r"|on the (?:sidelines|treatment table|(?:injured|injury|suspended) list)|in the (?:treatment|recovery) room)\b"
)
_ROOM = (
    r"(?:in the (?:recovery|treatment) room|on the (?:treatment table|(?:suspended|injured|injury|casualty) list"
    r"|sidelines))\b"
)
_SQUAD = r"(?:[\w'@-]+ ){0,3}?(?:squad|party|matchday \w+)\b"
_RETURN = r"(?:return(?:s|ed|ing)?|back|comeback|recover(?:s|ed|ing|y)?)"
_SPELL = (
    rf"(?:(?:an? |his |her )?{INJURY}"
    r"|(?:an?|his|her|\w+ (?:weeks|months|games|matches)) (?:[\w-]+ ){0,3}?(?:out|on the sidelines|absence|lay-?off)\b)"
)
_BAN = r"(?:[\w-]+ ){0,4}?(?:ban|suspension)s?\b"
_DUTY = r"(?:[\w'@-]+ ){0,4}?(?:international duty|africa cup|afcon|asian cup|paternity leave)\b"

MISSING = (
    phrase(
        rf"{PEOPLE},? (?:who (?:is|are|was|were) )?(?P<tells>out|absent|missing|sidelined|unavailable) {BECAUSE}",
    ),
    phrase(rf"{PEOPLE} (?:{BE} ){{0,2}}(?P<tells>{_ROOM})"),
    phrase(rf"{PEOPLE} (?:{BE} ){{0,2}}(?P<tells>serving) {_BAN}"),
    phrase(rf"\b{BE} (?:also |still |now )?(?P<tells>{_STATE})"),
    phrase(r"\b(?P<tells>out) injured\b"),
    phrase(r"\b(?P<tells>spend|spent|spends|facing|faces) (?:[\w-]+ ){0,8}?(?:on the sidelines|out injured)\b"),
    phrase(rf"\bjoin(?:ed|s|ing)? {PEOPLE} (?P<tells>{_ROOM})"),
    phrase(rf"{NAMED}'s? (?:[\w-]+ ){{0,2}}?(?P<tells>return|comeback|recovery) (?:from|after) {_SPELL}"),
    phrase(rf"\b(?P<tells>{_RETURN}) (?:[\w-]+ ){{0,4}}?(?:from|after) {_SPELL}"),
    phrase(rf"\b(?:will|should|to|must|set to) (?:now |also |probably )?(?P<tells>miss) (?:out\b(?! on)|{ANY}{GAMES})"),
    phrase(rf"\b(?<!not )(?<!never )(?P<tells>missed) (?!only |just one|an? single|none){ANY}{GAMES}"),
    phrase(r"\b(?P<tells>miss(?:ed|es)?|missing|out) ", rf"(?:(?!chance|penalt|opportun)[\w',-]+ ){{0,6}}?{BECAUSE}"),
    phrase(
        r"\b(?P<tells>miss(?:ed|es|ing)) out (?:again |altogether )?(?:after (?:being|\w+ing)|injured|ill|suspended)\b"
    ),
    phrase(rf"\b(?P<tells>left out of|omitted from|withdrew from|withdrawn from|pulled out of) {_SQUAD}"),
    phrase(r"\b(?P<tells>not|n't) (?:travel\b(?! \w+ing)|in the (?:matchday |travelling )?squad\b)"),
    phrase(rf"\b(?P<tells>away|absent|missing|unavailable) (?:on|at|with|for|due to|because of) {_DUTY}"),
    phrase(rf"\b(?P<tells>serv(?:es|ed|ing)) {_BAN}"),
    phrase(rf"\b(?P<tells>handed|given|received|earned|incurred) an? {_BAN}"),
)
