"""Earlier epithets: what the article has told of somebody without a name, which those that follow may not gainsay.

Who has been called "the striker" or "the Argentine" is neither "the midfielder" nor "the Brazilian" further on.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from knowledge.reading.people.epithets import nation_told
from knowledge.reading.people.prominence import described_in
from knowledge.reading.people.traits import lines_agree, lines_told

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


def gainsaid(token: Token, sentence: Sentence, person: Person) -> bool:
    """Whether an epithet says of somebody another nation or place on the pitch than one before it that meant them."""
    nation, lines = nation_told(token, sentence), lines_told(_words(token))
    if nation is None and not lines:
        return False
    for word, where in _called(person, token, sentence):
        told = nation_told(word, where)
        if nation is not None and told is not None and nation != told:
            return True
        if not lines_agree(lines, lines_told(_words(word))):
            return True
    return False


def _called(person: Person, before: Token, sentence: Sentence) -> Iterator[tuple[Token, Sentence]]:
    """The epithets that meant somebody before a word, each with its sentence."""
    earlier = ((each, each.described) for each in sentence.reading.sentences[: sentence.index])
    here = ((sentence, described_in(sentence, before.left_edge.i)),)
    for where, described in chain(earlier, here):
        yield from ((word, where) for word, who in described if who is person)


def _words(token: Token) -> list[Token]:
    return list(token.doc[token.left_edge.i : token.i + 1])
