"""Who stands beside the words of a card, where the parser has lost whose it was.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.cards.lexicon import DISMISS

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_MEANWHILE = r"(?:was |were |is |being |been |had |also |both |then |later |soon |duly |himself |found |[a-z]+ly )"
_WORDS = r"(?:(?!(?:foul|challenge|tackle|on|by|from|at|\w+ing)\b)[\w'-]+ |@t(?:'s)? )"
# "Hale was booked", "Hale booked for a scrape".
_BEFORE_DEED = re.compile(rf"@p {_MEANWHILE}*$")
_DISMISSED = re.compile(rf"@p {_MEANWHILE}*(?:was|were|is|being|been) {_MEANWHILE}*$")  # not: "Hale dismissed claims"
_PLACE = re.compile(r"(?: (?:his|their|its|her|an?|the)\b| @[pot])")  # "Hale booked his place"
# "Hale was given a", "with Hale shown a straight".
_GIVEN = re.compile(rf"@p {_MEANWHILE}*(?:shown|given|handed|issued(?: with)?) (?:[\w-]+ ){{0,4}}$")
# "showed Hale a straight".
_SHOWED = re.compile(
    rf"(?:show(?:ed|s|ing)|gave|giving|hand(?:ed|ing)|brandish(?:ed|ing)) {_WORDS}{{0,3}}@p "
    r"(?:an?|the|his) (?:[\w-]+ ){0,3}$"
)
# "a red card to midfielder Hale".
_TO = re.compile(rf"(?: cards?)? (?:to|for) {_WORDS}{{0,4}}@p(?!'s? )")


def before_deed(sentence: Sentence, verb: Token) -> list[Person]:
    """Who is named right before a verb that tells of a card."""
    marked, at = sentence.marked, sentence.marked.at(verb)
    pattern = _DISMISSED if verb.lemma_ in DISMISS else _BEFORE_DEED
    return [] if _PLACE.match(marked.text, at + len(verb)) else _found(marked, pattern.search(marked.text, 0, at))


def beside_card(sentence: Sentence, noun: Token) -> list[Person]:
    """Who is named beside a card as having been shown it."""
    marked, at = sentence.marked, sentence.marked.at(noun)
    behind = _TO.match(marked.text, at + len(noun))
    for match in (_GIVEN.search(marked.text, 0, at), _SHOWED.search(marked.text, 0, at), behind):
        if people := _found(marked, match):
            return people
    return []


def _found(marked: Marked, match: re.Match[str] | None) -> list[Person]:
    return [person for _, person in list(marked.people(*match.span()))[-1:]] if match is not None else []
