"""Who says the quoted passages of an article: `“…,” said X`, `X said: “…”`, `X, coach: “…”`, or as told before."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from knowledge.reading.quotes.ascriptions import (
    Frame,
    labelled,
    labelled_line,
    name_before_verb,
    sayer_among,
    sayer_behind,
    teller,
)
from knowledge.reading.quotes.headlines import headliner
from knowledge.reading.quotes.readers import is_furniture, reader_before
from knowledge.reading.quotes.sayers import Sayers, named
from knowledge.reading.quotes.saying import reports, says

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_REACH = 12  # words after a passage within which its "said X" must stand
_FAR = 1000  # sentences: nothing stands before the first passage
_SHORT = 8  # words of a sentence that says no more than who spoke


def name_speakers(reading: Reading) -> None:
    """Set the speaker of every passage that the article ascribes to a person."""
    attribution = _Attribution(reading)
    for index, speech in enumerate(reading.speeches):
        person = attribution.speaker(index)
        speech.speaker = person.name if person else reader_before(reading, index)


class _Attribution:
    """Names the speakers of an article's passages, one after the other."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._starts = [sentence.start for sentence in reading.sentences]
        self._frames = [self._frame(index) for index in range(len(reading.speeches))]
        self._sayers = Sayers(reading.sentences)
        self._speakers: list[Person | None] = []  # of the passages so far
        for frame in self._frames:
            sayer, sentence = self._sayer(frame)
            if sayer is not None and (person := named(sayer, sentence)) is not None:
                self._sayers.talking.add(person)

    def speaker(self, index: int) -> Person | None:
        """The speaker of the passage with this index; those of the passages before it have been named."""
        frame = self._frames[index]
        sayer, sentence = self._sayer(frame)
        if reader_before(self._reading, index) is not None:
            person = None
        elif sayer is not None:
            person = self._sayers.meant(sayer, sentence)
        elif frame.tail or (frame.head and not frame.introduced) or any(reports(word) for word in frame.head):
            person = None
        else:
            person = self._carried_on(index) or self._introduced(index)
        if person is not None:
            self._sayers.spoke(person, frame.last)
        self._speakers.append(person)
        return person

    def _frame(self, index: int) -> Frame:
        speeches, text = self._reading.speeches, self._reading.article.text
        speech = speeches[index]
        since = speeches[index - 1].end if index else 0
        until = speeches[index + 1].start if index + 1 < len(speeches) else len(text)
        first, last = self._sentence_at(speech.start), self._sentence_at(speech.end - 1)
        return Frame(
            first,
            last,
            [token for token in first.span if since <= token.idx < speech.start and _is_word(token)],
            [token for token in last.span if speech.end <= token.idx < until and _is_word(token)],
            text[since : speech.start - 1].rstrip().endswith(":"),
            text[speech.end + 1 : speech.end + 2] == ":",
        )

    def _sentence_at(self, offset: int) -> Sentence:
        return self._reading.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def _sayer(self, frame: Frame) -> tuple[Token | None, Sentence]:
        """The word for who says the passage, in its own sentence or in a short one right after it."""
        if (sayer := headliner(frame)) is not None:
            return sayer, frame.last
        told = bool(frame.tail) and frame.tail[0].pos_ not in {"CCONJ", "SCONJ", "ADP"}
        if told and (sayer := sayer_behind(frame.tail[:_REACH], frame.last)) is not None:
            return sayer, frame.last
        if (sayer := name_before_verb(frame) or self._sayer_before(frame) or labelled(frame)) is not None:
            return sayer, frame.first
        after = self._attribution_behind(frame)
        return (sayer_behind(list(after.span), after), after) if after else (None, frame.first)

    def _sayer_before(self, frame: Frame) -> Token | None:
        """Who is told before the passage to say it, named there or before an earlier passage of the sentence."""
        own = [word for word in frame.first.words if not frame.first.spoken(word)]
        return sayer_among(frame.head[::-1], [word for word in own if frame.head and word.i < frame.head[0].i])

    def _attribution_behind(self, frame: Frame) -> Sentence | None:
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
        if not index:
            return _FAR
        between = range(self._frames[index - 1].last.index + 1, self._frames[index].first.index)
        return 1 + sum(not is_furniture(self._reading.sentences[at].text) for at in between)

    def _introduced(self, index: int) -> Person | None:
        """Whom the sentence before the passage is about: who says something in it, or its subject.

        Where that is told by an epithet right after another passage, its speaker goes on.
        """
        before = self._frames[index].first.previous
        if before is None or self._holds_speech(before):
            return None
        words = [token for token in before.span if _is_word(token) and not _reported(token)]
        if (sayer := sayer_among(words[::-1])) is not None:
            return self._sayers.meant(sayer, before)
        about = teller(before.span.root) if "\n" not in before.text.rstrip(" ") else labelled_line(before)
        about = next((child for child in about.children if child.dep_ == "poss"), about) if about is not None else None
        if about is None or (named(about, before) is None and self._gap(index) <= 3):
            return self._speakers[index - 1] if about is not None else None
        return self._sayers.meant(about, before)


def _reported(token: Token) -> bool:
    """Whether the word stands in what somebody is told to say: "Gabor said that Suarez had told the referee"."""
    return any(word.dep_ == "ccomp" and says(word.head) for word in (token, *token.ancestors))


def _is_word(token: Token) -> bool:
    return any(character.isalpha() for character in token.text)
