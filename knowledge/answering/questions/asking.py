"""How topics say which questions are theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.turns import turn


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words of a question and the ask they make.

    The question comes folded, short forms written out, with PLAYER, TEAM, CUP, DERBY and SCORE in place of the names.
    """

    words: re.Pattern[str]
    ask: Ask


def pattern(words: str, ask: Ask) -> Pattern:
    """A pattern from a regular expression that may match anywhere between word boundaries."""
    whole = words.replace(".*?", r".*?\b")
    return Pattern(re.compile(rf"\b(?:{whole})\b"), ask)


def first(patterns: Sequence[Pattern], question: str) -> Ask | None:
    """The ask of the first pattern that fits, put as what the question's form makes of it (see `formed`)."""
    for each in patterns:
        if each.words.search(question):
            return formed(each.ask, question)
    return None


_FORMS = (
    (re.compile(r"\bafter how many minutes\b|\bhow many minutes (?:in|into|did it take)\b"), "minute", Aspect.LIST),
    (re.compile(r"\bhow (?:many|often)\b|\bnumber of\b"), None, Aspect.COUNT),
    (
        re.compile(
            r"\b(?:what|which) minutes?\b|\bhow (?:early|late)\b|^minutes?$|"
            r"\bwhat time (?:did|was) (?:TEAM|PLAYER|he|she|they|the \w+ (?:goal|scored))\b"
        ),
        "minute",
        Aspect.LIST,
    ),
    (
        re.compile(r"\b(?:what|which) (?:date|day)\b|^(?:and |so |but )?when (?:did|was|were)\b|\bwhen$"),
        "date",
        Aspect.LIST,
    ),
    (
        re.compile(r"\b(?:why|how come|how did|how was|how were|how close|how long (?:have|has|had))\b"),
        None,
        Aspect.OPEN,
    ),
    (re.compile(r"\bwhat (?:did|does|had) (?:PLAYER|he|she) (?:\w+ )?(?:do|done) (?:to|for)\b"), None, Aspect.OPEN),
    (
        re.compile(
            r"^(?:and |so |but )?(?:was|were|is|are) .*?\b(?:soft|harsh|fair|unfair|justified|deserved|generous|dubious"
            r"|controversial|lucky|unlucky|fortunate|legit|right (?:call|decision)|good|bad|great|brilliant|special"
            r"|nice|poor)$"
        ),
        None,
        Aspect.OPEN,
    ),
    (
        re.compile(
            r"^(?:and |so |but )?(?:did|was|were|has|have|had|is|are|does|do|will|can)\b(?! it PLAYER or PLAYER\b)"
        ),
        None,
        Aspect.WHETHER,
    ),
)
"""Words of a question, and the field and the form that they ask for; what somebody thinks of it no fact decides."""

_MOST = re.compile(r"\bmost\b(?! recent)|\b(?:top|leading|best) (?:goal )?scorers?\b")
"""Words that ask who leads."""

_RATHER = re.compile(
    r"\b(?:more|fewer|most|fewest|better)\b(?=.* PLAYER (?:or|than|and|vs|against) PLAYER\b|.* than PLAYER\b)|"
    r"\bPLAYER (?:or|than|and|vs|against) PLAYER .*?\b(?:more|most|fewer|better)\b"
)
"""Words that ask which of two has more."""

_MORE = (
    r"(?:(?:scored?|conceded?|let in|won|win|lost|lose|drawn?|drew) (?:more|(?:the )?most|fewer|less|fewest)"
    r"(?: (?:goals|games|matches))?"
    r"|(?:have|has|had|got|kept) (?:more|(?:the )?most|fewer|fewest) "
    r"(?:wins|victories|defeats|losses|draws|clean sheets))"
)
SIDES_COMPARED = (
    rf"^(?:and |so )?(?:who|which (?:team|side|club)|what team) (?:\w+ )?{_MORE}"
    r"(?: (?:out )?of)? TEAM (?:or|and) TEAM$"
    rf"|^(?:and |so )?(?:did|has|have) TEAM {_MORE} than TEAM$"
    rf"|^TEAM or TEAM who (?:\w+ )?{_MORE}$"
)
"""Words that ask which of two sides has more of something, in all their matches."""

_SIDES_COMPARED = re.compile(SIDES_COMPARED)

ALL = re.compile(r"\b(?:all|every|any|each|list)\b")
"""Words that ask for all there is on record."""

_WHO = re.compile(
    r"(?:and |so |but )?(?:who|whose|which (?:\w+ ){0,2}?(?:players?|striker|defender|midfielder|keeper))\b"
    r"(?!.*?\b(?:did|does|do|has|had|was|is|were) (?:PLAYER|he|she)\b)"
)


def compares(question: str) -> bool:
    """Whether it asks which of two people has more of something: "has PLAYER scored more than PLAYER"."""
    return bool(_RATHER.search(question))


def compares_sides(question: str) -> bool:
    """Whether it asks which of two sides has more of something: "who scored more, TEAM or TEAM"."""
    return bool(_SIDES_COMPARED.search(question))


def formed(ask: Ask, question: str) -> Ask:
    """The ask with what the question's form tells: its aspect, the one meant, that it asks for the player."""
    if ask.given == ("player",) and not ask.apart and compares(question):
        return replace(ask, aspect=Aspect.MOST, which=None)
    if ask.given == ("player",) and not ask.apart and _MOST.search(question):
        return replace(ask, aspect=Aspect.MOST, given=(), which=None)
    if _WHO.match(question) and ask.wants is None and ask.given == ("player",):
        ask = replace(ask, wants="player", given=())
    which = ask.which or turn(question)
    return _of_aspect(replace(ask, which=which), question)


def _of_aspect(ask: Ask, question: str) -> Ask:
    if ask.aspect is not Aspect.LIST or ask.wants in ("minute", "date"):
        return ask
    for words, wants, aspect in _FORMS:
        if words.search(question):
            return replace(ask, wants=wants or ask.wants, aspect=aspect)
    return ask
