"""Tokens: an article's words with what the language pipeline found out about them, as plain objects.

Rules ask the same few things of each word very often, and spaCy makes its tokens anew at each question. What they are
called is as there, and so are the labels: ClearNLP's of dependencies, Penn's of tags.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    import spacy.tokens

_INDEX = attrgetter("i")
_FOUND = """
    i idx text lower_ lemma_ pos_ tag_ dep_ whitespace_ is_alpha is_punct is_sent_start is_space is_stop is_upper
"""
_found = attrgetter(*_FOUND.split())  # what a token takes over, in the order in which it has them


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """A word or mark: the `i`-th of its doc, at the character `idx` of its text.

    `head` is the word that it hangs on, itself where a sentence hangs on it; `children` hang on it, in their order.
    """

    doc: Doc
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    whitespace_: str
    is_alpha: bool
    is_punct: bool
    is_sent_start: bool
    is_space: bool
    is_stop: bool
    is_upper: bool
    children: list[Token] = field(default_factory=list)
    head: Token = field(init=False)
    sent: Span = field(init=False)

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def hang_on(self, head: Token) -> None:
        """Make it hang on another word of its sentence."""
        self.head.children.remove(self)
        self.head = head
        insort(head.children, self, key=_INDEX)

    def nbor(self, steps: int = 1) -> Token:
        """The word so many behind it, before it where negative; raises IndexError where the doc has none."""
        if self.i + steps < 0:
            raise IndexError(steps)
        return self.doc.words[self.i + steps]

    @property
    def lefts(self) -> Iterator[Token]:
        """Those of its children that stand before it."""
        return (child for child in self.children if child.i < self.i)

    @property
    def ancestors(self) -> Iterator[Token]:
        """The words that it hangs on, the nearest first."""
        word = self
        while word.head is not word:
            word = word.head
            yield word

    @property
    def subtree(self) -> Iterator[Token]:
        """It and all that hangs on it, in the order of the sentence."""
        found = [self]  # no call of a call: a list of a thousand names may hang one on the other
        for word in found:  # which grows
            found += word.children
        return iter(sorted(found, key=_INDEX))

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The words joined to it by "and", "or" and commas."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for word in joined:  # which grows
            joined += (child for child in word.children if child.dep_ == "conj" and child.i > word.i)
        return tuple(word for word in joined if word is not self)

    @property
    def left_edge(self) -> Token:
        """The first word of its subtree."""
        return min(self.subtree, key=_INDEX)

    @property
    def right_edge(self) -> Token:
        """The last word of its subtree."""
        return max(self.subtree, key=_INDEX)


class Span:
    """The words from `start` to `end` (exclusive) of a doc."""

    __slots__ = ("_words", "doc", "end", "start")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self._words = doc.words[start:end]

    def __len__(self) -> int:
        return len(self._words)

    def __iter__(self) -> Iterator[Token]:
        return iter(self._words)

    def __reversed__(self) -> Iterator[Token]:
        return reversed(self._words)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, int):
            return self._words[at]
        start, end, _ = at.indices(len(self._words))
        return Span(self.doc, self.start + start, self.start + max(start, end))

    @property
    def start_char(self) -> int:
        """Where its text starts in the doc's."""
        return self._words[0].idx

    @property
    def end_char(self) -> int:
        """Where its text ends in the doc's, without the space behind."""
        return self._words[-1].idx + len(self._words[-1].text)

    @property
    def text(self) -> str:
        """The words as they are written, without the space behind."""
        return self.doc.text[self.start_char : self.end_char] if self._words else ""

    @property
    def root(self) -> Token:
        """The word that the others hang on; of several that hang elsewhere the one nearest to the sentence's root."""
        out = [word for word in self._words if word.head is word or not self.start <= word.head.i < self.end]
        return min(out, key=lambda word: sum(1 for _ in word.ancestors)) if len(out) > 1 else out[0]


class Doc(Span):
    """An article's words: the span of them all."""

    __slots__ = ("text", "words")

    text: str

    def __init__(self, parsed: spacy.tokens.Doc) -> None:
        self.text = parsed.text
        self.words = [Token(self, *_found(token)) for token in parsed]
        super().__init__(self, 0, len(self.words))
        for word, token in zip(self.words, parsed, strict=True):
            word.head = self.words[token.head.i]
            if word.head is not word:
                word.head.children.append(word)
        for sent in self.sents:
            for word in sent:
                word.sent = sent

    @property
    def sents(self) -> Iterator[Span]:
        """Its sentences, in order."""
        starts = [word.i for word in self.words if word.is_sent_start and word.i]
        borders = [0, *starts, len(self.words)] if self.words else []
        return (Span(self, start, end) for start, end in pairwise(borders))
