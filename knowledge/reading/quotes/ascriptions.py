"""Who is told around a quoted passage to say it: `said X`, `X said: `, `X, coach: `, `according to X`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import SUBJECTS, passive, subject
from knowledge.reading.language.relatives import antecedent
from knowledge.reading.mention import Person
from knowledge.reading.quotes.saying import gives_words, says

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_ABOUT = frozenset({"on", "about", "regarding", "asked"})
_DESCRIBING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A passage in its sentences, with the words of theirs before and after it, up to other passages.

    `introduced` where a colon stands before it, `headed` where one stands behind it.
    """

    first: Sentence
    last: Sentence
    head: list[Token]
    tail: list[Token]
    introduced: bool
    headed: bool


def sayer_behind(words: Sequence[Token], sentence: Sentence) -> Token | None:
    """Who is told right behind a passage to have said it, by the order of words where the parse does not tell."""
    if words[0].lemma_ == "be":  # "was Suarez's verdict"
        return next((word for word in words if gives_words(word)), None) or sayer_among(words)
    if (sayer := _name_beside_verb(words, sentence) or sayer_among(words)) is not None or not says(words[0]):
        return sayer
    nouns = (word for word in words[1:] if word.pos_ in {"NOUN", "PROPN", "PRON", "ADJ"} and word.lower_ != "year")
    return next(nouns, None)


def _name_beside_verb(words: Sequence[Token], sentence: Sentence) -> Token | None:
    """The name in "said Suarez", "admitted the Rovers captain, Jaime Suarez" or "Suarez said"."""
    verb_first = len(words) > 1 and says(words[0])
    named = _described_name(words[1:], sentence) if verb_first else words[0]
    mention, doc = sentence.mention_at(named), sentence.span.doc
    if mention is None or sentence.named_at(named) is None:
        return None
    return doc[mention.start : mention.end].root if verb_first or says(doc[mention.end % len(doc)]) else None


def _described_name(words: Sequence[Token], sentence: Sentence) -> Token:
    """The first of the words that names somebody where only a description stands before it, else the first of all."""
    for word in words:
        if sentence.named_at(word) is not None:
            return word
        if word.pos_ not in _DESCRIBING:
            break
    return words[0]


def name_before_verb(frame: Frame) -> Token | None:
    """The name in "Suarez said: “", whatever the parse makes of what stands before."""
    if len(frame.head) < 2 or not says(frame.head[-1]) or frame.head[-1].nbor(-1) != frame.head[-2]:
        return None
    mention = frame.first.mention_at(frame.head[-2])
    named_there = frame.first.named_at(frame.head[-2]) is not None
    return frame.first.span.doc[mention.start : mention.end].root if mention is not None and named_there else None


def sayer_among(words: Sequence[Token], within: Sequence[Token] = ()) -> Token | None:
    """Who says something among the words: the subject of the first verb of saying that has one, or "according to X".

    The subject is one of the words, or of those `within` which they stand.
    """
    among, found = {word.i for word in (*words, *within)}, None
    for word in words:
        if word.lower_ == "according":
            return next((noun for prep in word.children for noun in prep.children if noun.i in among), None)
        if says(word) and word.pos_ == "VERB" and not (word.tag_ == "VBN" and passive(word)):
            sayer = teller(word)
            if sayer is not None and sayer.i in among:
                if word.tag_ != "VBG" or sayer.head == word:
                    return sayer
                found = found or sayer  # of "Foy said Hale won, adding", another verb may tell who adds
    return found


def teller(verb: Token) -> Token | None:
    """The verb's subject; of several the one nearest to it, for a quoted one-word sentence may be taken for one."""
    own = [antecedent(child, verb) for child in verb.children if child.dep_ in SUBJECTS]
    return min(own, key=lambda word: abs(word.i - verb.i)) if own else subject(verb)


def labelled(frame: Frame) -> Token | None:
    """Who is named before the colon: `Pablo Suarez, Rovers manager: “…”`, `Suarez on the penalty: “…”`."""
    if not frame.introduced or not frame.head or frame.head[0].lower_ in _ABOUT:
        return None
    words = {word.i for word in frame.head}
    people = [m for m in frame.first.mentions if isinstance(m.means, Person) and m.start in words]
    if not people or any(word.lower_ in _ABOUT and word.i < people[0].start for word in frame.head):
        return None  # "Speaking about Suarez's injury: “…”"
    topic = next((word.i for word in frame.head if word.lower_ in _ABOUT and word.i >= people[0].end), frame.head[-1].i)
    label = [m for m in people if m.start <= topic][-1]
    known = isinstance(label.means, Person) and " " in label.means.name  # a single name is a reader's, not a speaker's
    return frame.first.reading.doc[label.start : label.end].root if known else None


def labelled_line(sentence: Sentence) -> Token | None:
    """Who is named on a line of its own before the passage: "Pablo Suarez, Rovers", "Suarez on the penalty:"."""
    people = [m for m in sentence.mentions if isinstance(m.means, Person)]
    told = ":" in sentence.text.rstrip(": \n") or any(token.pos_ in {"VERB", "AUX"} for token in sentence.span)
    return None if told or not people else sentence.reading.doc[people[0].start : people[0].end].root
