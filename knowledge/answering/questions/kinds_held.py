"""The kinds of things that questions ask for: by what words, and what a sentence that holds one has."""

from __future__ import annotations

import re

from knowledge.answering.questions.kinds_of_things import NUMBER, THINGS, Kind, spent_by

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


KINDS = {
    **THINGS,
    "absence": Kind(
        asked=re.compile(
            r"^(?!.*\b(?:game|match|play)\b).*"
            r"\b(?:how long\b|how many (?:more )?(?:games|matches|weeks|months|days) (?=.*\b(?:PLAYER|he|she)\b)).*?"
            r"\b(?:out|sidelined|injured|banned|suspended|miss|absent|missing)\b"
        ),
        held=re.compile(
            rf"\b(?:{NUMBER}|a|several|few|couple of) (?:\w+ ){{0,2}}?(?:days?|weeks?|months?|years?|games?|matches)\b"
            rf"|\b{NUMBER}-(?:game|match) (?:ban|suspension)\b"
            r"|\b(?:rest|remainder|end) of the (?:\w+ )?season\b|\buntil (?!(?:he|she|they|it|the \d+\w*)\b)"
            r"|\blong[- ]term (?:injur|absen|lay)"
            r"|\bout for (?:the season|some time|a while|long)\b",
            re.IGNORECASE,
        ),
        spent=spent_by("long out many games matches weeks months days miss missing banned suspended sidelined"),
    ),
    "since": Kind(
        asked=re.compile(r"\bhow long (?:is|was|has|had) it (?:been )?(?:since|that)\b|\bhow long ago\b"),
        held=re.compile(
            r"\bsince\b|\bago\b|\bfor the first time in\b|\blast (?:did|won|beat|met|played|scored) (?:\w+ ){0,3}?in\b"
            r"|\bfirst (?:[\w’'-]+ ){0,5}?(?:in|for) \w+ (?:(?:week|month|year|game|season)s?|matches)\b"
            r"|\b\w+-(?:year|month|week|game|match) (?:\w+ )?(?:wait|drought|run|absence|gap)\b",
            re.IGNORECASE,
        ),
        spent=spent_by("long ago"),
    ),
    "destination": Kind(
        asked=re.compile(
            r"^(?!.*\bhow long\b)"
            r".*\bwhere (?:did|has|will|does|is|might|may|could|should|would|can) (?:PLAYER|he|she) "
            r"(?:\w+ )?(?:go|going|gone|move|moved|moving|join|joined|sign|signed|end up|ended up|head|headed|"
            r"heading)\b"
        ),
        held=re.compile(
            r"^(?=.*\b(?i:mov(?:e|es|ed|ing)|join(?:s|ed|ing)?|transfers?|transferred|sign(?:s|ed|ing)?|linked"
            r"|links|loan|loaned|head(?:s|ed|ing)|return(?:s|ed|ing)?|left|leav(?:e|es|ing)|departs?|departure"
            r"|switch(?:ed|es)?|sold|favourite|job|take over|took over|deal|interest(?:ed)?|bid|offer|wanted|wants?"
            r"|targets?|appointed|contract|now|go|goes|going|gone|went|future|next|destination|swap(?:ped)?|option"
            r"|exit|free agent)\b)"
            r".*\b(?:[Tt]o|[Ff]or|[Aa]t|[Ii]n|[Ww]ith|[Bb]y|[Jj]oin\w*|[Nn]ow of) (?:[a-z]+ ){0,3}?[A-Z]\w+",
            re.DOTALL,
        ),
        spent=spent_by("go going gone move moved moving join joined head headed"),
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
        spent=spent_by("long"),
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
        spent=spent_by("minute minutes late early"),
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
        spent=spent_by("date day"),
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
