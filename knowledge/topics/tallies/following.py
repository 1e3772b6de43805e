"""Counts that follow another and share its noun and its bearer: "nine league goals, and 12 in all competitions"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.topics.tallies.count import Count
from knowledge.topics.tallies.lexicon import NOUNS, OF_MATCHES, RUNNING
from knowledge.topics.tallies.one_match import of_one_match
from knowledge.topics.tallies.scopes import plain, scope_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.sentence import Sentence

_LISTING = frozenset({"goals", "assists", "appearances", "starts", "wins", "defeats", "draws"})
_COUNTED = frozenset({"goals", "assists", "wins", "defeats", "draws", "clean_sheets", "goals_conceded", "appearances"})
_REACH = 90  # characters behind a count in which another may share its noun
_SECOND = re.compile(
    r"(?:[,(–—]| -| and| along with| as well as| plus)(?: and)? ?(?:(?:having|he has|she has|has|they have|have) )?"
    r"(?:(?:scored|managed|netted|hit|got|won|lost|including|plus|with) )?(?:just |only )?"
    rf"(?P<n>{CARDINAL})(?= (?:in|for|at|from|since|this|last|under) )",
    re.IGNORECASE,
)
_LATEST = re.compile(
    rf"(?: and|,? including|,? among them) (?P<scope>(?:all of |each of )?(?:their|its|his|her|the)"
    rf" (?:last|past|previous|opening) (?P<n>{CARDINAL})"
    r"(?: in a row| (?:[\w-]+ ){0,2}?(?:games|matches))?)(?=[,.;]|$| )",
    re.IGNORECASE,
)
_NOUNS = "|".join(f"(?:{pattern})" for pattern in NOUNS)
_LINK = r"(?: and|,| plus| as well as)+(?: (?:he|she|has|have|had|also|having|made|making|provid(?:ed|ing)"
_LINK += r"|contribut(?:ed|ing)|deliver(?:ed|ing)|register(?:ed|ing)|suppl(?:ied|ying)|just|only|another|a further))*"
_LISTED = re.compile(  # "18 goals and eight assists after 26 games"
    rf"{_LINK} (?P<n>{CARDINAL}) (?P<between>(?:[\w-]+ )?)(?P<noun>{_NOUNS})\b(?! (?:ahead|behind|down|up|kicks?)\b)",
    re.IGNORECASE,
)
_MORE = re.compile(  # "scored 69 goals and assisted 59 more"
    rf"{_LINK} (?:assist(?:ed|ing)|set(?:ting)? up|laid on|creat(?:ed|ing)) (?:(?:just|only|another|a further) )*"
    rf"(?P<n>{CARDINAL})(?: more| others?)?(?=[,.;)]|$| (?:in|for|this|so|and|but|from|since|last)\b)",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"[,(–—-] ?(?P<n>{CARDINAL}) of (?:them|which|those|these)(?! (?:penalt|from the (?:penalty )?spot|header))"
    r"(?P<scope> [^,.;()–—]{3,60})",
    re.IGNORECASE,
)
_NOUN = re.compile("|".join(f"(?P<n{i}>\\b(?:{pattern})\\b)" for i, pattern in enumerate(NOUNS)), re.IGNORECASE)
_NAMES = tuple(NOUNS.values())
_ARE = re.compile(r" (?:are|were|is|was|being|have been|led to|went down as) ", re.IGNORECASE)


def following_counts(sentence: Sentence, taken: Sequence[Count]) -> Iterator[Count]:
    """The counts that leave their noun to one of those taken already, the nearest before them."""
    text = plain(sentence)
    for count in taken:
        ends = (other.start for other in taken if other.start >= count.end)
        until = min(count.end + _REACH, *ends, len(text))
        if count.what in _COUNTED and (found := _SECOND.search(text, count.end, until)) is not None:
            scope = scope_behind(sentence, found.end())
            part = found[0][:2].strip() in {"(", "–", "—", "-"} and re.search(RUNNING, text[count.start : count.end])
            if scope and not part and not of_one_match(sentence, found.end()) and not _NOUN.search(scope):
                yield _shared(count, found, scope)
        yield from _listed(count, text, until)
        if count.what in OF_MATCHES and (found := _LATEST.search(text, count.end, until)) is not None:
            yield _shared(count, found, found["scope"])
        if (found := _PART.search(text, count.end, until)) is not None and 1 < (number(found["n"]) or 0) < count.count:
            yield _shared(count, found, found["scope"].strip(), _named(found["scope"]))


def _listed(count: Count, text: str, until: int) -> Iterator[Count]:
    """What stands right behind a count in one list with it: "six goals, four assists", "assisted four more"."""
    ends = {count.end, *([text.find(count.scope, count.end) + len(count.scope)] if count.scope else [])}
    for pattern in (_LISTED, _MORE) if count.what in _LISTING else ():
        found = next((found for end in ends if (found := pattern.match(text, end, len(text))) is not None), None)
        if found is not None and found.end("n") < until + _REACH:
            yield _shared(count, found, count.scope, _named_as(found["noun"]) if pattern is _LISTED else "assists")


def _named_as(noun: str) -> str | None:
    return next((what for pattern, what in NOUNS.items() if re.fullmatch(pattern, noun, re.IGNORECASE)), None)


def _shared(count: Count, found: re.Match[str], scope: str | None, what: str | None = None) -> Count:
    of = what or count.what
    return Count(of, number(found["n"]) or 0, found.start("n"), found.end("n"), count.at, scope, count.given, of=count)


def _named(words: str) -> str | None:
    """What a part of the things counted is said to be: "seven of which are assists"."""
    named = _NOUN.search(words) if _ARE.match(words) else None
    return next((what for i, what in enumerate(_NAMES) if named[f"n{i}"]), None) if named else None
