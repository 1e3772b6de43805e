"""A sentence with its names replaced by signs, so that one pattern fits whoever is named.

"Hale headed home Cole's cross for Everton" → "@p headed home @p's cross for @t". Women are told of as men are: "she
put her penalty wide" → "he put his penalty wide".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.mention import Mention, Person

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "‑": "-", "–": "-", "—": "-"})
_AS_HE = {"she": "he", "herself": "himself", "hers": "his"}
PERSON, OTHER, TEAM = "@p", "@o", "@t"
SIDE = r"(?:@t|\b(?:hosts|visitors|guests|(?:home|away) (?:side|team))\b|@o's? (?:side|team|men)\b)"
"""How a side is named in `Marked.text`, by its name, by its coach or as hosts and visitors."""
DOER = rf"(?P<doer>{SIDE}|\bthey\b|(?:@[po]'s?|\bhis|\bher) (?:side|team|men|players|charges)\b)"
"""How a side that does something is named: the same, or "they", "his side", "Hale's men"."""


class Marked:
    """The sentence's words in lower case: `@p` for whoever may play, `@o` for coaches and the like, `@t` for teams."""

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._tokens: list[Token] = []
        self._starts: list[int] = []
        parts: list[str] = []
        length = 0
        for token, piece in self._pieces():
            text = "" if piece == " " and (not parts or parts[-1].endswith(" ")) else piece  # a space beside another
            self._tokens.append(token)
            self._starts.append(length)
            parts.append(text)
            length += len(text)
        self.text = "".join(parts)
        self._places = [word.i for word in self._tokens]

    def _pieces(self) -> Iterator[tuple[Token, str]]:
        for token in self._sentence.words:
            mention = self._sentence.mention_at(token)
            sign = _sign(mention) if mention else None
            if token.is_space:
                yield token, " "
            elif mention is None or sign is None:
                word = "'s" if self._owned_by(token) else _plain(token)
                yield token, word + (" " if token.whitespace_ else "")
            elif token.i == mention.start:
                last = token.doc[mention.end - 1]
                yield token, sign + (" " if last.whitespace_ else "")

    def _owned_by(self, mark: Token) -> bool:
        """Whether the mark makes a name that ends in "s" the owner of what follows: "Rovers' second"."""
        return mark.text in {"'", "’"} and mark.dep_ == "case" and self._sentence.mention_at(mark.nbor(-1)) is not None

    def token(self, at: int) -> Token:
        """The word at a character of `text`."""
        return self._tokens[bisect_right(self._starts, at) - 1]

    def at(self, token: Token) -> int:
        """Where the word (or the name that it belongs to) starts in `text`."""
        return self._starts[max(0, bisect_right(self._places, token.i) - 1)]

    def behind(self, token: Token) -> str:
        """The text behind the word (or the name that it belongs to)."""
        index = bisect_right(self._places, token.i)
        return self.text[self._starts[index] :] if index < len(self._starts) else ""

    def people(self, start: int, end: int) -> Iterator[tuple[Token, Person]]:
        """Everybody named from `start` to `end` who may play, with the word that begins the name."""
        for match in re.finditer(PERSON, self.text[start:end]):
            token = self.token(start + match.start())
            if (person := self._sentence.named_at(token)) is not None:
                yield token, person

    def teams(self, start: int, end: int) -> list[str]:
        """The short names of the teams named from `start` to `end`, in order."""
        tokens = (self.token(start + match.start()) for match in re.finditer(TEAM, self.text[start:end]))
        mentions = (self._sentence.mention_at(token) for token in tokens)
        return [mention.means.name for mention in mentions if mention and isinstance(mention.means, Team)]

    def sides(self, start: int, end: int) -> list[str]:
        """The teams meant from `start` to `end`, by name or as hosts and visitors, in order."""
        tokens = (self.token(start + match.end() - 1) for match in re.finditer(SIDE, self.text[start:end]))
        return [team for token in tokens if (team := self._sentence.team_at(token)) is not None]

    def doer(self, match: re.Match[str]) -> str | None:
        """The team that the `DOER` of a match means."""
        return self._sentence.team_at(self.token(match.end("doer") - 1))


def _plain(token: Token) -> str:
    """The word in lower case with plain marks, a woman's pronoun as a man's."""
    word = token.lower_
    if word == "her":
        return "his" if token.tag_ == "PRP$" or _before_noun(token) else "him"
    return _AS_HE.get(word) or word.translate(_PLAIN)


def _before_noun(her: Token) -> bool:
    """Whether what stands behind the word is hers: "at her near post"."""
    return her.i + 1 < her.sent.end and (her.nbor().pos_ in {"NOUN", "ADJ"} or her.nbor().lower_ in {"near", "own"})


def _sign(mention: Mention) -> str | None:
    if isinstance(mention.means, Person):
        return PERSON if mention.means.plays else OTHER
    return TEAM if isinstance(mention.means, Team) else None
