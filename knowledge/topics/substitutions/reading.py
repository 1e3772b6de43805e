"""How substitutions are read: from verbs, from nouns and from line-ups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import number
from knowledge.reading.times.minutes import minutes_in
from knowledge.topics.substitutions import lexicon
from knowledge.topics.substitutions.changes import came_on, went_off
from knowledge.topics.substitutions.exchanges import exchanges
from knowledge.topics.substitutions.lineups import lines
from knowledge.topics.substitutions.statement import Substitution

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


_FULL_TIME, _HOUR, _HALF = 90, 60, 45  # minutes
_BESIDE = 60  # characters from a coming on within which its length is told


def read(sentence: Sentence) -> Iterator[Substitution]:
    """The changes of players that the sentence tells of, direct speech apart."""
    yield from _from_lineup(sentence)
    if _before_the_match(sentence):
        return
    paired: set[Person] = set()
    for token, on, off in exchanges(sentence, sentence.marked):
        if not sentence.spoken(token) and not paired & {on, off}:
            paired |= {on, off}
            yield _tell(token, sentence, on, off)
    yield from _one_by_one(sentence, paired)


def _one_by_one(sentence: Sentence, paired: set[Person]) -> Iterator[Substitution]:
    """Who is told to have come on or gone off by himself, those apart that are `paired` already."""
    for token, on, minute in _timed(sentence):
        if on not in paired:
            paired.add(on)
            yield sentence.tell(Substitution, token, on.team, on=on.name, off=None, minute=minute)
    for token, off, minute in _lasted(sentence):
        if off not in paired:
            paired.add(off)
            yield sentence.tell(Substitution, token, off.team, on=None, off=off.name, minute=minute)
    said = [token for token in sentence.words if not sentence.spoken(token)]
    ons = [(token, on) for token in said for on in came_on(token, sentence) if on not in paired]
    offs = [(token, off) for token in said for off in went_off(token, sentence) if off not in paired]
    if len(ons) == len(offs) == 1:
        (came, on), (went, off) = ons[0], offs[0]
        if went.i < came.i:  # "Haaland was removed and Foden introduced"
            yield _tell(came, sentence, on, off)
            return
    yield from (_tell(token, sentence, on, None) for token, on in ons)
    for token, off in offs:
        gone = _tell(token, sentence, None, off)
        if gone.minute is not None or token.lemma_ not in lexicon.HURT or lexicon.FOR_REST.search(sentence.text):
            yield gone


def _timed(sentence: Sentence) -> Iterator[tuple[Token, Person, str]]:
    """Who is called a substitute of a minute: "80th-minute substitute Hale"."""
    marked = sentence.marked
    for match in lexicon.TIMED.finditer(marked.text):
        for token, person in marked.people(*match.span("on" if match["on"] else "who")):
            if person.plays and not sentence.spoken(token):
                yield token, person, match["before"] or match["behind"]


def _lasted(sentence: Sentence) -> Iterator[tuple[Token, Person, str]]:
    """Who is told to have played for so many minutes and no longer: "lasted 61 minutes"."""
    marked = sentence.marked
    for match in lexicon.LASTED.finditer(marked.text):
        long = number(match["long"].split()[0]) if "hour" not in match["long"] else _HOUR
        for token, person in marked.people(*match.span("who")):
            if long is not None and long < _FULL_TIME and person.plays and not sentence.spoken(token):
                yield token, person, str(long)


def _tell(token: Token, sentence: Sentence, on: Person | None, off: Person | None) -> Substitution:
    team = (on.team if on else None) or (off.team if off else None)
    names = {"on": on.name if on else None, "off": off.name if off else None}
    minute = _minute(token, sentence) or (_by_length(token, sentence) if on else None)
    return sentence.tell(Substitution, token, team, **names, minute=minute)


def _by_length(token: Token, sentence: Sentence) -> str | None:
    """The minute of a coming on of which is told how long it was: "for the last ten minutes", "a ten-minute cameo"."""
    end = _end(token, sentence)
    match = lexicon.CAMEO.search(sentence.text, max(0, end - _BESIDE), end + _BESIDE)
    length = number(match["last"] or match["cameo"] or match["given"]) if match is not None else None
    return str(_FULL_TIME - length) if length is not None and length < _HALF else None


def _minute(token: Token, sentence: Sentence) -> str | None:
    """The minute of the change: one told before it in its clause, or behind it with no other deed in between."""
    minute = sentence.minute_at(token)
    found = [told for told in minutes_in(sentence.text) if told.minute == minute]
    if not found:
        return minute
    at, behind = found[0].start, _end(token, sentence)
    if at < behind:  # "booked in the 41st minute and replaced soon after"
        told_apart = lexicon.LATER.match(sentence.text, behind) or lexicon.AT_BREAK.search(sentence.text, at)
        return None if told_apart or lexicon.EARLIER.search(sentence.text, at, behind) else minute
    between = [word for word in sentence.words if token.i < word.i and word.idx < sentence.start + at]
    aside = lexicon.ASIDE.match(sentence.text, behind, at)
    return None if aside or any(word.pos_ == "VERB" for word in between) else minute


def _end(token: Token, sentence: Sentence) -> int:
    """Where the word, or the name that it begins, ends in the sentence."""
    mention = sentence.mention_at(token)
    last = token.doc[mention.end - 1] if mention is not None else token
    return last.idx + len(last) - sentence.start


def _from_lineup(sentence: Sentence) -> Iterator[Substitution]:
    for line in lines(sentence):
        token = sentence.word_at(line.at - sentence.start)
        person = sentence.person_at(token)
        yield sentence.tell(
            Substitution, token, person.team if person else None, on=line.on, off=line.off, minute=line.minute
        )


def _before_the_match(sentence: Sentence) -> bool:
    """Whether the sentence is about the selection before the match, or about who follows whom for good."""
    text = sentence.text
    if lexicon.SELECTION.search(text) is not None or lexicon.FOR_GOOD.search(text) is not None:
        return True
    return lexicon.PERHAPS_FOR_GOOD.search(text) is not None and lexicon.IN_MATCH.search(text) is None
