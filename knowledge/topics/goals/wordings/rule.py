"""Rules for verbs that tell goals: which verb, and what must follow it.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_STEMS = frozenset({"arrowe", "backheele", "dinke", "nutmege", "sidefoote"})  # what the lemmatiser makes of "dinked"
_FORMS = {
    "bent": "bend",
    "shot": "shoot",
    "slid": "slide",
    "spar": "spare",
    "struck": "strike",
    "stuck": "stick",
    "swept": "sweep",
}


class Verb(NamedTuple):
    """Verbs (lemmas) that tell a goal of their subject when what follows them fits the pattern."""

    lemmas: frozenset[str]
    behind: re.Pattern[str]


class Verbs:
    """Such rules, looked up by the verb: a sentence's verb is mostly in none of them."""

    def __init__(self, *rules: Verb) -> None:
        self._behind: defaultdict[str, list[re.Pattern[str]]] = defaultdict(list)
        for rule in rules:
            for lemma in rule.lemmas:
                self._behind[lemma].append(rule.behind)

    def fit(self, lemma: str, behind: str) -> bool:
        """Whether a verb with these words behind it is one of them."""
        return any(pattern.match(behind) for pattern in self._behind.get(lemma, ()))


def verb(lemmas: str | frozenset[str], behind: str) -> Verb:
    """The verbs, as lemmas set apart by spaces, with what must stand behind them."""
    return Verb(frozenset(lemmas.split()) if isinstance(lemmas, str) else lemmas, re.compile(behind))


def base(word: Token) -> str:
    """The form under which a verb stands in the rules: "dinked" → "dink"."""
    lemma = word.lemma_.lower()
    return lemma[:-1] if lemma in _STEMS else _FORMS.get(lemma, lemma)


NEAR = r"(?:[^.;@]{0,45}?\s)?"  # some words of the same clause, naming nobody
ANY = r"(?:[^.;]{0,70}?[\s(])?"  # some words of the same clause
KEEPER = r"(?:@p|(?:goal)?keeper|goalie|custodian|shot-stopper)"
SIDE = (
    r"(?:(?:the )?@t|them|(?:his|the|their|her) (?:[\w-]+ ){0,2}(?:side|team|hosts|visitors|men|women|champions|"
    r"leaders)|(?:the )?(?:scores?|scoreline|game|match|tie|things|matters))"
)
# Whoever is passed there is no goalkeeper: "powered past Hale in midfield".
NO_FINISH = (
    r"(?! (?:in midfield|on halfway|on the (?:\w+ )?(?:left|right|wing|flank|touchline|byline|halfway)|"
    r"down the|into the (?:box|area|penalty)))"
)
