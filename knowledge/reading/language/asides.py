"""Asides: who does what is told behind an aside that the parser has lost its way in: "Hale, pushing up, shot"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.grammar import SUBJECTS
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_MARKS = {",": ",", "-": "-–—", "–": "-–—", "—": "-–—"}
_LONGEST = 16  # words
_PARTING = frozenset({",", ";", ":", "(", ")", "-", "–", "—"})
_DESCRIBING = frozenset({"DT", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBG", "PRP$", "HYPH"})
_FINITE = frozenset({"VBD", "VBZ"})
_PREPOSITIONS = frozenset(
    """
    from by to for with at in on of against past over off into like between under via through behind beyond around
    towards without alongside despite beside above below
    """.split()
)
_HELPING = frozenset({"aux", "auxpass"})


def join_asides(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let who is named before an aside do what the finite verb behind it says, where nobody else is said to."""
    for mention in mentions:
        aside = _aside(doc, mention) if isinstance(mention.means, Person | Team) else None
        if aside is None or _is_object(doc, mention.start):
            continue
        first, last = aside
        name, verb = doc[mention.start : mention.end].root, _verb(doc, last + 1)
        if verb is None or name in (verb, verb.head) or name in verb.ancestors:
            continue
        subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
        if all(first <= child.i < last for child in subjects):
            for child in subjects:
                child.dep_ = "appos"
            name.hang_on(verb)
            name.dep_ = "nsubjpass" if any(child.dep_ == "auxpass" for child in verb.children) else "nsubj"


def _aside(doc: Doc, mention: Mention) -> tuple[int, int] | None:
    """Where the words set apart behind the name begin and the mark is that closes them."""
    first = mention.end + 1
    if first >= len(doc) or doc[mention.end].text not in _MARKS or doc[first].tag_ in {*_FINITE, "CC"}:
        return None
    closing, end = _MARKS[doc[mention.end].text], min(first + _LONGEST, doc[mention.start].sent.end - 1)
    last = next((at for at in range(first, end) if _parts(doc, at)), None)
    if last is None or doc[last].text not in closing or last - first < 2:  # one word may be another of a list
        return None
    return (first, last) if any(word.pos_ not in {"PROPN", "CCONJ"} for word in doc[first:last]) else None


def _parts(doc: Doc, at: int) -> bool:
    """Whether a mark parts the words around it; a hyphen within a word does not."""
    return doc[at].text in _PARTING and (doc[at].text != "-" or bool(doc[at - 1].whitespace_))


def _is_object(doc: Doc, start: int) -> bool:
    """Whether what stands before the name makes it no subject: a preposition, a verb."""
    at = start - 1
    while at >= doc[start].sent.start and doc[at].tag_ in _DESCRIBING:
        at -= 1
    return at >= doc[start].sent.start and (doc[at].lower_ in _PREPOSITIONS or doc[at].tag_.startswith("VB"))


def _verb(doc: Doc, at: int) -> Token | None:
    """The main verb of the finite clause that goes on at a token index, adverbs passed over."""
    while at < len(doc) - 1 and doc[at].tag_ == "RB":
        at += 1
    word = doc[at]
    verb = word.head if word.dep_ in _HELPING else word
    return verb if word.tag_ in _FINITE and verb.i >= word.i else None
