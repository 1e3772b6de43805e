"""Who says the quoted passages of an article: `“…,” said X`, `X said: “…”`, `X, coach: “…”`, or as told before."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.reading.grammar import antecedent, passive, subject
from knowledge.reading.mention import Person
from knowledge.reading.sayers import Sayers, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_SAYING = frozenset(
    """
    say tell add insist admit explain state go continue reflect conclude reveal joke claim warn write tweet reply
    respond answer ask declare confirm note comment argue suggest stress concede acknowledge recall remark quip lament
    complain boast promise vow urge believe feel point describe label brand call enthuse muse observe agree accept
    predict announce exclaim shout sigh smile laugh beam rue bemoan blast fume rage hit post caption mention speak
    opine proclaim reiterate echo counter offer purr mutter apologise pledge plead assert maintain emphasise underline
    deny reckon demand cry hope whisper think sum put caution dismiss defend summarise interject chuckle query wonder
    report pronounce
    """.split()
)
_ABOUT = frozenset({"on", "about", "regarding", "asked"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_REACH = 12  # words after a passage within which its "said X" must stand
_FAR = 1000  # sentences: nothing stands before the first passage
_SHORT = 8  # words of a sentence that says no more than who spoke


def name_speakers(reading: Reading) -> None:
    """Set the speaker of every passage that the article ascribes to a person."""
    attribution = _Attribution(reading)
    for index, speech in enumerate(reading.speeches):
        person = attribution.speaker(index)
        speech.speaker = person.name if person else None


@dataclass(frozen=True, slots=True)
class _Frame:
    """A passage in its sentences, with the words of theirs before and after it, up to other passages.

    `introduced` where a colon stands before it.
    """

    first: Sentence
    last: Sentence
    head: list[Token]
    tail: list[Token]
    introduced: bool


class _Attribution:
    """Names the speakers of an article's passages, one after the other."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._starts = [sentence.start for sentence in reading.sentences]
        self._frames = [self._frame(index) for index in range(len(reading.speeches))]
        self._sayers = Sayers()
        self._speakers: list[Person | None] = []  # of the passages so far
        for frame in self._frames:
            sayer, sentence = self._sayer(frame)
            if sayer is not None and (person := named(sayer, sentence)) is not None:
                self._sayers.named.add(person)

    def speaker(self, index: int) -> Person | None:
        """The speaker of the passage with this index; those of the passages before it have been named."""
        frame = self._frames[index]
        sayer, sentence = self._sayer(frame)
        if sayer is not None:
            person = self._sayers.meant(sayer, sentence)
        elif frame.tail or (frame.head and not frame.introduced):
            person = None
        else:
            person = self._carried_on(index) or self._introduced(index)
        if person is not None:
            self._sayers.spoke(person, frame.last)
        self._speakers.append(person)
        return person

    def _frame(self, index: int) -> _Frame:
        speeches, text = self._reading.speeches, self._reading.article.text
        speech = speeches[index]
        since = speeches[index - 1].end if index else 0
        until = speeches[index + 1].start if index + 1 < len(speeches) else len(text)
        first, last = self._sentence_at(speech.start), self._sentence_at(speech.end - 1)
        return _Frame(
            first,
            last,
            [token for token in first.span if since <= token.idx < speech.start and _is_word(token)],
            [token for token in last.span if speech.end <= token.idx < until and _is_word(token)],
            text[since : speech.start - 1].rstrip().endswith(":"),
        )

    def _sentence_at(self, offset: int) -> Sentence:
        return self._reading.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def _sayer(self, frame: _Frame) -> tuple[Token | None, Sentence]:
        """The word for who says the passage, in its own sentence or in a short one right after it."""
        told = bool(frame.tail) and frame.tail[0].pos_ not in {"CCONJ", "SCONJ", "ADP"}
        if told and (sayer := _sayer_behind(frame.tail[:_REACH], frame.last)) is not None:
            return sayer, frame.last
        if (sayer := _sayer_among(frame.head[::-1]) or _labelled(frame)) is not None:
            return sayer, frame.first
        after = self._after(frame)
        return (_sayer_behind(list(after.span), after), after) if after else (None, frame.first)

    def _after(self, frame: _Frame) -> Sentence | None:
        """The sentence behind a passage where it only says who spoke: `“….” Suarez said.`."""
        sentences, index = self._reading.sentences, frame.last.index + 1
        if frame.tail or frame.head or index >= len(sentences) or len(sentences[index].span) > _SHORT:
            return None
        return None if self._holds_speech(sentences[index]) else sentences[index]

    def _holds_speech(self, sentence: Sentence) -> bool:
        return any(frame.first.index <= sentence.index <= frame.last.index for frame in self._frames)

    def _carried_on(self, index: int) -> Person | None:
        """The speaker of the passage before, where nothing is told between the two or only what this one is about."""
        goes_on = index > 0 and (self._frames[index].head or self._gap(index) <= 1)
        return self._speakers[index - 1] if goes_on else None

    def _gap(self, index: int) -> int:
        """How many sentences lie from the passage before to this one."""
        return self._frames[index].first.index - self._frames[index - 1].last.index if index else _FAR

    def _introduced(self, index: int) -> Person | None:
        """Whom the sentence before the passage is about: who says something in it, or its subject.

        Where that is told by an epithet right after another passage, its speaker goes on.
        """
        before = self._frames[index].first.previous
        if before is None or self._holds_speech(before):
            return None
        words = [token for token in before.span if _is_word(token)]
        if (sayer := _sayer_among(words[::-1])) is not None:
            return self._sayers.meant(sayer, before)
        about = _subject(before.span.root) if "\n" not in before.text.rstrip(" ") else _labelled_line(before)
        about = next((child for child in about.children if child.dep_ == "poss"), about) if about is not None else None
        if about is None or (named(about, before) is None and self._gap(index) <= 3):
            return self._speakers[index - 1] if about is not None else None
        return self._sayers.meant(about, before)


def _is_word(token: Token) -> bool:
    return any(character.isalpha() for character in token.text)


def _says(word: Token) -> bool:
    return word.lemma_.lower() in _SAYING or word.lower_.removesuffix("ed") in _SAYING


def _sayer_behind(words: Sequence[Token], sentence: Sentence) -> Token | None:
    """Who is told right behind a passage to have said it, by the order of words where the parse does not tell."""
    if (sayer := _name_beside_verb(words, sentence) or _sayer_among(words)) is not None or not _says(words[0]):
        return sayer
    nouns = (word for word in words[1:] if word.pos_ in {"NOUN", "PROPN", "PRON", "ADJ"} and word.lower_ != "year")
    return next(nouns, None)


def _name_beside_verb(words: Sequence[Token], sentence: Sentence) -> Token | None:
    """The name in "said Suarez" or "Suarez said"."""
    verb_first = len(words) > 1 and _says(words[0])
    mention, doc = sentence.mention_at(words[1] if verb_first else words[0]), sentence.span.doc
    if mention is None or not isinstance(mention.means, Person):
        return None
    return doc[mention.start : mention.end].root if verb_first or _says(doc[mention.end % len(doc)]) else None


def _sayer_among(words: Sequence[Token]) -> Token | None:
    """Who says something among the words: the subject of the first verb of saying that has one, or "according to X"."""
    among = {word.i for word in words}
    for word in words:
        if word.lower_ == "according":
            return next((noun for prep in word.children for noun in prep.children if noun.i in among), None)
        if _says(word) and word.pos_ == "VERB" and not (word.tag_ == "VBN" and passive(word)):
            sayer = _subject(word)
            if sayer is not None and sayer.i in among:
                return sayer
    return None


def _subject(verb: Token) -> Token | None:
    """The verb's subject; of several the one nearest to it, for a quoted one-word sentence may be taken for one."""
    own = [antecedent(child, verb) for child in verb.children if child.dep_ in _SUBJECTS]
    return min(own, key=lambda word: abs(word.i - verb.i)) if own else subject(verb)


def _labelled(frame: _Frame) -> Token | None:
    """Who is named before the colon: `Pablo Suarez, Rovers manager: “…”`, `Suarez on the penalty: “…”`."""
    if not frame.introduced or not frame.head or frame.head[0].lower_ in _ABOUT:
        return None
    words = {word.i for word in frame.head}
    people = [m for m in frame.first.mentions if isinstance(m.means, Person) and m.start in words]
    if not people:
        return None
    topic = next((word.i for word in frame.head if word.lower_ in _ABOUT and word.i >= people[0].end), frame.head[-1].i)
    label = [m for m in people if m.start <= topic][-1]
    known = isinstance(label.means, Person) and " " in label.means.name  # a single name is a reader's, not a speaker's
    return frame.first.reading.doc[label.start : label.end].root if known else None


def _labelled_line(sentence: Sentence) -> Token | None:
    """Who is named on a line of its own before the passage: "Pablo Suarez, Rovers"."""
    people = [m for m in sentence.mentions if isinstance(m.means, Person)]
    if not people or ":" in sentence.text or any(token.pos_ in {"VERB", "AUX"} for token in sentence.span):
        return None
    return sentence.reading.doc[people[0].start : people[0].end].root
