"""Direct speech: which characters of an article are somebody's words in quotation marks.

Published texts keep few rules: a passage that runs over paragraphs opens at each and closes at the last, paragraphs
are pasted together, closing marks get lost. What a mark does is told by its neighbours and by whether one is open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from knowledge.reading.quotes.headlines import headlined


@dataclass(slots=True)
class Speech:
    """A quoted passage: characters `start` to `end` (exclusive) of the text, the outer marks left out.

    A passage that runs over several paragraphs is one; `paragraphs` are its parts with the marks between them left
    out. `speaker` is the fullest name of who says it, as far as it is known.
    """

    paragraphs: tuple[tuple[int, int], ...]
    speaker: str | None = None

    @property
    def start(self) -> int:
        """Where its first paragraph starts."""
        return self.paragraphs[0][0]

    @property
    def end(self) -> int:
        """Where its last paragraph ends."""
        return self.paragraphs[-1][1]


def speeches_in(text: str) -> list[Speech]:
    """The quoted passages of an article, in its order.

    Quoted titles, nicknames and single words are none. Single marks count only in a text that uses no double ones.
    """
    passages = list(_passages(text, _DOUBLE)) or [said for said in _passages(text, _SINGLE) if said[-1].closed]
    speeches = [Speech(tuple((piece.start, piece.end) for piece in pieces)) for pieces in passages]
    speeches = [speech for speech in speeches if _is_speech(text[speech.start : speech.end])]
    headed = [Speech((span,)) for span in headlined(text) if not any(_overlap(span, one) for one in speeches)]
    return sorted((*speeches, *headed), key=lambda speech: speech.start)


def _overlap(span: tuple[int, int], speech: Speech) -> bool:
    return span[0] < speech.end and speech.start < span[1]


class _Kind(Enum):
    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()


class _Piece(NamedTuple):
    """Quoted words within one paragraph; one that is not `closed` may go on after the next opening mark."""

    start: int
    end: int
    closed: bool


_DOUBLE = re.compile(r"[\"“”„«»]")
_SINGLE = re.compile(r"(?:(?<=[\s(])|^)[‘'](?=\w)|(?<=[,.!?…])[’'](?=\s|$)", re.MULTILINE)
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")
_SENTENCE_END = re.compile(r"[.!?…][’')\]]*(?=\s)")
_PASTED = re.compile(r"(?<=[a-z\d][.!?])(?=[A-Z][a-z])")
# Behind a mark that may open or close: words pasted behind a quote are somebody's too if they go on so.
_FIRST_PERSON = re.compile(r"[\"“”](?:I|We|My|Our)\b")
_STOPS = (".", "!", "?", "…", ",", "-", "–", "—")


def _is_speech(words: str) -> bool:
    """Whether quoted words are said: a sentence or most of one, not a title, a nickname or a single word."""
    if words.rstrip("’'").endswith(_STOPS):
        return words[:1].isupper() or len(words.split()) >= 3
    return sum(word[:1].islower() for word in words.split()) >= 3 and len(words.split()) >= 4


def _passages(text: str, marks: re.Pattern[str]) -> Iterator[list[_Piece]]:
    """The pieces of each passage: one that is not closed goes on in the next where at most a mark parts them."""
    passage: list[_Piece] = []
    for piece in _pieces(text, marks):
        if passage and (passage[-1].closed or not _goes_on(text[passage[-1].end : piece.start])):
            yield passage
            passage = []
        passage.append(piece)
    if passage:
        yield passage


def _goes_on(between: str) -> bool:
    """Whether a passage goes on behind the words: none but its mark, or what a page puts between two paragraphs."""
    return len(between.strip()) <= 1 or ("\n" not in between and not between.rstrip(' “"„«').endswith((":", ",")))


def _pieces(text: str, marks: re.Pattern[str]) -> Iterator[_Piece]:
    lost = False
    for paragraph in _PARAGRAPH.finditer(text):
        found = list(_in_paragraph(text, paragraph, marks, lost=lost))
        yield from (_trimmed(text, piece) for piece in found)
        lost = bool(found) and not found[-1].closed


def _in_paragraph(text: str, paragraph: re.Match[str], marks: re.Pattern[str], *, lost: bool) -> Iterator[_Piece]:
    """The quoted pieces of a paragraph; `lost` where the one before it ended within a passage."""
    start, nested = (paragraph.start(), 0) if lost else (None, 0)
    places = [mark.start() for mark in marks.finditer(text, *paragraph.span())]
    kinds = [_kind(text, at) for at in places]
    for index, (at, kind) in enumerate(zip(places, kinds, strict=True)):
        following = kinds[index + 1 : index + 3]
        if start is None or (lost and kind is _Kind.OPENS):
            start = None if kind is _Kind.CLOSES else at + 1
        elif kind is _Kind.OPENS and (end := _end_before(text, start, at, following)) is not None:
            yield _Piece(start, end, closed=False)
            start, nested = at + 1, 0
        elif kind is _Kind.EITHER and not nested and (following[:1] == [_Kind.CLOSES] or _FIRST_PERSON.match(text, at)):
            yield _Piece(start, at, closed=False)
            start = at + 1
        elif kind is _Kind.OPENS:
            nested += 1
        elif nested:
            nested -= 1
        else:
            yield _Piece(start, at, closed=True)
            start = None
        lost = False
    if start is not None and not lost:
        pasted = _PASTED.search(text, start, paragraph.end())
        yield _Piece(start, pasted.start() if pasted else paragraph.end(), closed=False)


def _end_before(text: str, start: int, at: int, following: list[_Kind]) -> int | None:
    """Where words that were never closed end before another opening mark, or None when that mark opens inside them.

    The passage goes on when a sentence ends right before the mark. "… fit. Suarez added: "We …" has lost its closing
    mark at the end of the sentence before, and so has one with words between that no second closing mark follows.
    """
    before = text[start:at].rstrip()
    if before.endswith((".", "!", "?", "…", "”", "’", "'", '"')):
        return start + len(before)
    inside = text[at + 1 : at + 2].islower() or following == [_Kind.CLOSES, _Kind.CLOSES]
    ends = list(_SENTENCE_END.finditer(before)) if before.endswith((":", ",")) or not inside else []
    return start + ends[-1].end() if ends else None


def _trimmed(text: str, piece: _Piece) -> _Piece:
    words = text[piece.start : piece.end]
    start = piece.start + len(words) - len(words.lstrip())
    return _Piece(start, piece.end - (len(words) - len(words.rstrip())), piece.closed)


def _kind(text: str, at: int) -> _Kind:
    """What the mark at this place does, by its form and its neighbours."""
    mark, before, after = text[at], text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    if mark in "„«‘":
        return _Kind.OPENS
    if mark == "“":
        return _Kind.CLOSES if after in ".,;:!?)" or (after.isspace() and not before.isspace()) else _Kind.OPENS
    if mark in "”’»":
        return _Kind.OPENS if before.isspace() and after.isalpha() else _Kind.CLOSES
    opens = (before.isspace() or before in "([:–—-") and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    return _Kind.EITHER if opens == closes else _Kind.OPENS if opens else _Kind.CLOSES
