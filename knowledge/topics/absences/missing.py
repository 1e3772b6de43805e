"""Phrases that tell who is or was out: "Ruiz is suspended", "Cole missed the opener", "back from a knee injury"."""

from __future__ import annotations

from knowledge.reading.marked import PERSON
from knowledge.topics.absences.wordings import ANY, BE, BECAUSE, BODY, GAMES, INJURY, PEOPLE, TITLE, phrase

_NO_GOAL = (
    r"(?! (?:for|by|after|as|when|through|due|because|following) (?:an? |the )?(?:offside|hand|foul|push|var|video))"
)
_STATE = (
    rf"(?:injured(?! by (?!an? |the |@))|suspended|disqualified|sidelined|banned|ruled out{_NO_GOAL}"
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
    r"|(?:an?|his|her|\w+ (?:weeks|months|games|matches)) (?:[\w-]+ ){0,3}?(?:out|on the sidelines|absence|"
    r"lay-?off)\b)"
)
_BAN = r"(?:(?!touchline|stadium)[\w-]+ ){0,6}?(?:ban|suspension)s?\b"
_DUTY = r"(?:[\w'@-]+ ){0,4}?(?:international duty|africa cup|afcon|asian cup|paternity leave)\b"

# A squad's news as lists have it: "Ruiz (knee), Cole and Okafor (both suspended)".
_LISTED = rf"(?P<who>{PERSON}(?:(?:,? (?:and|plus|&)|,) {PERSON})*)"
_WHY = (
    rf"(?!(?:left|right)[- ]back)(?:[\w-]+ )?(?:{BODY}|knock|illness|ill|injured|injury|suspended|suspension"
    r"|concussion|fitness|cup-tied|virus|(?:red|yellow) card|(?:card )?accumulation|international duty"
    r"|(?:disciplinary|personal|family) reasons|leave of absence)(?: (?:injury|problem|strain|surgery|tear|"
    r"suspension))?"
)
_HEADING = r"out|injured|suspended|unavailable|absent|injuries|suspensions|absentees|missing|disqualified|not called up"
_ENTRIES = rf"(?P<who>{PERSON}(?: \([^)]*\))?(?:(?:,|;)?(?: and| &)? (?:\w+ )?{PERSON}(?: \([^)]*\))?)*)"
_READY = r"(?:(?:deemed |considered )?fit(?: enough)?|risked|available|considered|included in the squad)"
_UNTIL = r"(?: (?!until|till|before|again|this)[\w-]+){0,2} (?:until|till|before|again|this (?:season|year|month))\b"

RETURNED = phrase(
    r"\b(?P<tells>(?:after|following) (?:an?|the|\w+) (?:[\w-]+ ){0,2}?",
    r"(?:week|month|game|match|year|season|spell)(?:e?s)? (?:spent )?",
    rf"(?:out (?:injured\b|suspended\b|{BECAUSE})|injured\b|suspended\b|on the (?:sidelines|treatment table)))",
)
"""The one phrase that tells of a player who is back for how long he was missing: "after a year out injured"."""

MISSING = (
    RETURNED,
    phrase(r"\b(?P<tells>late withdrawals?)\b(?! of)"),
    phrase(
        rf"{PEOPLE},? (?:who (?:is|are|was|were) )?(?P<tells>out|absent|missing|sidelined|unavailable) {BECAUSE}",
    ),
    phrase(rf"{PEOPLE} (?:{BE} ){{0,2}}(?P<tells>{_ROOM})"),
    phrase(rf"{PEOPLE} (?:{BE} ){{0,2}}(?P<tells>serving) {_BAN}"),
    phrase(rf"{_LISTED} \((?:all |both |for |an? )?(?P<tells>{_WHY})\)"),
    phrase(rf"(?:^|[.;:] )(?P<tells>{_HEADING})(?: players)?:? {_ENTRIES}"),
    phrase(rf"\b{BE} (?:(?:also|still|now|again|\w+ly) )?(?P<tells>{_STATE})"),
    phrase(
        rf"{PEOPLE}, (?P<tells>injured|suspended|banned|disqualified|cup-tied|ineligible|sidelined)",
        r"(?=,| (?:after|for|with|following|by|since|in|on|at|until|against)\b)",
    ),
    phrase(
        r"\b(?:is|are|was|were|remains?) (?P<tells>missing)",
        r"(?= (?:for (?:the|this|several|most)|until|again|here|today|tonight|because|through|due|with)\b)",
    ),
    phrase(rf"\bneither {TITLE}(?P<who>{PERSON} nor {TITLE}{PERSON}) (?:is|was|are|were) (?P<tells>{_READY})\b"),
    phrase(rf"\bnot (?:yet |quite |fully )?(?P<tells>{_READY})\b(?! (?:to|for) (?:comment|sale|transfer))"),
    phrase(rf"\b{BE} (?:[\w-]+ ){{0,2}}?(?P<tells>absentees?|casualt(?:y|ies))\b"),
    phrase(rf"\b(?:has|have|had) (?:an? )?(?P<tells>{BODY} (?:trouble|problem|injury|complaint|strain)|virus|flu)\b"),
    phrase(r"\b(?P<tells>(?:reported|fell|fallen|taken) (?:ill|sick)|laid low|struck down)\b"),
    phrase(r"\b(?P<tells>on crutches|in a protective boot|under the knife|scratched from the)\b"),
    phrase(r"\b(?P<tells>taken|rushed|admitted) to (?:an? |the )?(?:[\w-]+ )?hospital\b"),
    phrase(
        r"\bnot (?P<tells>play(?:ed)?|feature|take part|make the (?:trip|squad|bench))(?= (?:because|due|owing)\b|"
        r"[,.;]|$)"
    ),
    phrase(
        r"\b(?:has|have|had) (?:not|n't) (?P<tells>played|featured) (?:competitively )?(?:for (?:\w+ )?(?:weeks|"
        r"months)|since)\b"
    ),
    phrase(rf"\byet to (?P<tells>play|feature|appear|start)\b[^.;,@]{{0,30}} {BECAUSE}"),
    phrase(rf"\bgav?(?:e|ing) {PEOPLE} (?P<tells>(?:the|an?) (?:[\w-]+ )?(?:night|day|evening|weekend) off)\b"),
    phrase(r"\bgiven (?P<tells>the (?:night|day|evening|weekend) off)\b"),
    phrase(rf"\b(?:he|she|they) (?P<tells>miss(?:es)?) {ANY}{GAMES}"),
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
        r"\b(?P<tells>miss(?:ed|es|ing)) out (?:again |altogether )?(?:after (?:being|\w+ing)|injured|ill|"
        r"suspended)\b"
    ),
    phrase(rf"\b(?P<tells>left out of|omitted from|withdrew from|withdrawn from|pulled out of) {_SQUAD}"),
    phrase(r"\b(?P<tells>not|n't) (?:travel\b(?! \w+ing)|in the (?:matchday |travelling )?squad\b)"),
    phrase(rf"\b(?P<tells>away|absent|missing|unavailable) (?:on|at|with|for|due to|because of) {_DUTY}"),
    phrase(
        rf"\b(?P<tells>serv(?:es|ed|ing)|complet(?:es|ed|ing)|began|begins|beginning|start(?:s|ed|ing)) (?:an?|"
        rf"his|her|the) {_BAN}"
    ),
    phrase(rf"\b(?P<tells>handed|given|received|earned|incurred) an? {_BAN}"),
)
