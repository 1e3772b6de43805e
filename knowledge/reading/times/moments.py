"""Moments: the minutes that a sentence tells, and which of them belongs to one of its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import descriptions, verb_of
from knowledge.reading.language.timeframes import AFTER, describes, timeframes
from knowledge.reading.times.announced import in_added, is_news
from knowledge.reading.times.deeds import as_it_stood, but_then, in_pluperfect, of_another, of_change, of_others_goal
from knowledge.reading.times.minutes import counts_on, minutes_in, moves_on

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Span, Token
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.times.minutes import Minute

_BEFORE = frozenset({"before", "until"})
_BACK = 4  # sentences between two events of which the later is timed by the earlier
_CLOSE = frozenset({"minute", "minutes", "mins", "min", "mark", ","})  # what may stand between a minute and its "when"
_FRONT = 3  # words into a sentence at which a minute is of all that it tells: "On 12 minutes Hale crossed and Cole …"
_FIGURE = re.compile(r"\d{1,3}(?:\+\d{1,2})?(?:st|nd|rd|th|['’′])?(?: ?(?:minutes?|mins?|pens?|og|p))?\.?")
_JOINED = re.compile(r"(?:,| and|, and| &) ?")


def moment_of(token: Token, sentence: Sentence, *, goal: bool = False) -> Minute | None:
    """The minute told in the word's clause, in the one it hangs on, or in its "when" clause; the nearest if several.

    A minute that describes a noun ("the 64th-minute opener") is that noun's and of no clause beside the noun's own. Of
    a `goal` none is that tells when somebody came on.
    """
    if (dated := _dated(token, sentence)) is not None:
        return dated
    moment = _nearest(token, sentence, goal=goal)
    early = moment is not None and "+" not in moment.minute and sentence.start + moment.end <= token.idx
    return None if early and in_added(token.idx - sentence.start, sentence) else moment


def _nearest(token: Token, sentence: Sentence, *, goal: bool) -> Minute | None:
    apart = (
        next((words for words in descriptions(sentence.span) if token.i in words), None) if sentence.minutes else None
    )
    placed = ((_word_at(minute, sentence.span), minute) for minute in sentence.minutes)
    placed = ((word, minute) for word, minute in placed if apart is None or word.i in apart)
    told = [
        (word, minute)
        for word, minute in placed
        if _may_mean(word, token)
        and not _comes_before(word, token)
        and not but_then(word, token)
        and not as_it_stood(word, token)
        and not (goal and of_change(word))
    ]
    for words in timeframes(token):
        inside = {word.i for word in words}
        near = [
            (_parted(word, token, _behind(minute, sentence)), abs(word.i - token.i), minute)
            for word, minute in told
            if word.i in inside
        ]
        if near:
            return min(near)[2]
    free = [(abs(word.i - token.i), minute) for word, minute in told if _is_free(word, token, minute, sentence)]
    return min(free)[1] if free else None


def _dated(token: Token, sentence: Sentence) -> Minute | None:
    """The minute told right before the "when" of the token's clause: "not until the 88th minute, when Hale scored"."""
    verb = verb_of(token)
    while verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        verb = verb.head
    when = next((child.i for child in verb.children if child.lower_ == "when" and child.i < verb.i), token.sent.start)
    between = (token.doc[_behind(minute, sentence) : when] for minute in sentence.minutes)
    close = (all(word.lower_ in _CLOSE for word in words) for words in between)
    told = [minute for minute, near in zip(sentence.minutes, close, strict=True) if near]
    return next((minute for minute in reversed(told) if _behind(minute, sentence) <= when), None)


def is_before(minute: Minute, token: Token, sentence: Sentence) -> bool:
    """Whether the minute's words say that what the token tells came before it or after it."""
    return _comes_before(_word_at(minute, sentence.span), token)


def minutes_of(sentence: Sentence) -> list[Minute]:
    """The minutes that a sentence tells; "three minutes later" counts on from the last one told before it."""
    return minutes_in(sentence.text, _minute_before(sentence) if counts_on(sentence.text) else None)


def _minute_before(sentence: Sentence) -> str | None:
    """The last minute told in one of the sentences before, none of which tells of anything else it may count from."""
    before = sentence.previous
    for _ in range(_BACK):
        if before is None or before.minutes or moves_on(before.text):
            break
        before = before.previous
    return before.minutes[-1].minute if before is not None and before.minutes else None


def series_of(minute: Minute, sentence: Sentence) -> list[Minute]:
    """The minutes told in one breath with this one: "on 33, 37 and 83 minutes"."""
    series: list[Minute] = []
    for other in sentence.minutes:
        joined = _JOINED.fullmatch(sentence.text, series[-1].end, other.start) if series else None
        if not joined or not _FIGURE.fullmatch(sentence.text, other.start, other.end):
            if minute in series:
                return series
            series = []
        series.append(other)
    return series


def _is_free(word: Token, token: Token, minute: Minute, sentence: Sentence) -> bool:
    """Whether a minute told elsewhere in the sentence may be the token's: if it is of nothing and of nobody else."""
    if describes(word) or _parted(word, token, _behind(minute, sentence)) or in_pluperfect(verb_of(token)):
        return False
    if word.i - word.sent.start <= _FRONT:
        return True
    return not of_another(verb_of(word), token, sentence) and not is_news(minute, token, sentence)


def _may_mean(minute: Token, token: Token) -> bool:
    """Whether it may be the token's: one in brackets is that of the name before, one of "Hale's goal" Hale's."""
    if "(" not in {minute.text, minute.nbor(-1).text if minute.i else ""}:
        return not of_others_goal(minute, token)
    return token.i < minute.i and not any(word.text in {",", "and", ")"} for word in minute.doc[token.i : minute.i])


def _word_at(minute: Minute, sentence: Span) -> Token:
    at = sentence.start_char + minute.start
    return next((word for word in sentence if word.idx + len(word) > at), sentence[-1])


def _comes_before(word: Token, token: Token) -> bool:
    """Whether "before" or "until" stands between the two, or before one alone, so that one came after the other."""
    first, last = sorted((word.i, token.i))
    between = token.doc[first + 1 : last]
    if any(other.lower_ in _BEFORE for other in between):
        return True
    behind = any(above.lower_ in _BEFORE and above.dep_ == "prep" for above in token.ancestors)
    return behind and word.i > token.i and any(other.text == "," for other in between)


def _behind(minute: Minute, sentence: Sentence) -> int:
    """The index of the first word behind those that tell the minute."""
    end = sentence.start + minute.end
    return next((word.i for word in sentence.span if word.idx >= end), sentence.span.end)


def _parted(word: Token, token: Token, behind: int) -> bool:
    """Whether "after" or "before" stands between the two, or the end of a main clause.

    The minute, which goes from `word` up to the word `behind`, parts nothing by itself: "three minutes later". What was
    "following a delay six minutes in" is of another time.
    """
    first, last = (behind, token.i) if word.i < token.i else (token.i + 1, word.i)
    since = (above for above in word.ancestors if above.i < word.i < token.i)
    between = any(other.lower_ in AFTER or other.text == ";" for other in token.doc[first:last])
    return between or any(above.dep_ == "prep" and above.lower_ in AFTER for above in since)
