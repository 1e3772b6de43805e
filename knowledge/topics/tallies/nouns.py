"""Counts told by a number and a noun: "his sixth goal of the season", "12 goals in 15 games"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import OWNED, Count, wished
from knowledge.topics.tallies.deeds import SAID, goals_as
from knowledge.topics.tallies.holdings import has_by_now
from knowledge.topics.tallies.lexicon import BOUNDING, BY_PRESENCE, COMPOUNDED, NOUNS, PARTIAL, RUNNING, WON
from knowledge.topics.tallies.one_match import for_a_side, of_one_match, shared
from knowledge.topics.tallies.scopes import plain, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_TELLING = 4  # from the fourth on, an ordinal needs no scope: the third goal may be of the match
_NOUN = "|".join(f"(?P<n{i}>{pattern})" for i, pattern in enumerate(NOUNS))
_NAMES = tuple(NOUNS.values())
_BETWEEN = (  # words that may stand between the number and the noun
    r"(?P<between>(?:Serie [AB] |(?!(?:of|in|and|or|for|the|a|an|to|as|at|on|with|from|by|since|his|her|their|was|is"
    r"|were|are|had|has|half|minutes?|points?|goals?|games?|matches|who|that|which|after|when|but|yellow|red|own"
    r"|disallowed|leg|place|following|before|despite|behind|ahead|over|against)\b)[\w.'’-]+ ){0,5}?)"
)
_NO_COUNT = rf"(?![-–]| (?:ahead|away|behind|up|down|clear|in front|{COMPOUNDED})\b)"
_NTH = rf"(?P<n>{ORDINAL}|maiden)(?:[- ]ever)?"
_ORDINAL = Pattern(rf"(?<![\w-]){_NTH} {_BETWEEN}(?:{_NOUN})\b{_NO_COUNT}", re.IGNORECASE)
_CARDINAL = Pattern(rf"(?<![\w–-])(?<!\d[.,])(?P<n>{CARDINAL}) {_BETWEEN}(?:{_NOUN})\b{_NO_COUNT}", re.IGNORECASE)
_ALL_OF = Pattern(  # "all four of their wins"
    rf"\ball (?P<n>{CARDINAL}) of (?:their |its |his |her |the |(?:[\w.-]+ ){{0,2}}[\w.-]+['’]s? )"
    rf"{_BETWEEN}(?:{_NOUN})\b{_NO_COUNT}",
    re.IGNORECASE,
)
_PARTIAL = re.compile(
    rf"\b{PARTIAL}(?: in| of| to| for)?(?: (?:a|total|of|just|only|more|than|over|all|around|the)){{0,3}} $"
)
_LOOSE = re.compile(r"\b(?:an?|the)(?: [\w’'-]+){0,2} $", re.IGNORECASE)
_THEIRS = re.compile(r"\btheir $", re.IGNORECASE)  # "gave Hale and Cole their first starts"
_OF_HISTORY = re.compile(r"[\w ’']*\bin (?:[\w’']+ ){0,4}history\b")
_MANY = 5  # goals, which nobody scores in one match as a rule
# From how many on a count is none of one match.
_ALWAYS = {"goals": 7, "assists": 5, "wins": 3, "defeats": 3, "draws": 3, "clean_sheets": 3}
_LISTED = re.compile(rf"\b(?:{'|'.join(NOUNS)})(?:,| and|, and| plus| as well as) (?:[a-z]+ ){{0,2}}$", re.IGNORECASE)
_VAGUELY = re.compile(  # also the day of a date
    r"\b(?:at least|than|over|nearly|almost|around|about|up to|(?:began|begun|start\w*) with|contribut\w+ [\w ]{0,20}to"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?) $"
)
# Before a number of somebody else's, or of nobody's yet: "City's sequence of 18 wins", "score 20 goals".
_NOT_HELD = re.compile(
    r"\b(?:those|these|\w['’]s (?:sequence|run|streak|record|spell) of|score|net|get|win|lose|reach|needs?|wants?) $"
)
_TAKEN = re.compile(
    r"\b(?:scor|convert|nett|slott|d[ei]spatch|took|tak|tuck|buried|fir)\w*(?: (?!a penalty)[\w’'-]+){0,3} $",
    re.IGNORECASE,
)
_WINNING = re.compile(  # "won three league titles": nobody wins several in one match
    r"\b(?:w[io]n(?:ning)?|lift(?:ed|ing)|claim(?:ed|ing)|collect(?:ed|ing)|clinch(?:ed|ing)|secur(?:ed|ing)|land(?:ed|ing)"
    r"|amass(?:ed|ing)|celebrat(?:ed|ing))(?: (?:just|only|a total of|as many as|all))?(?: [\w’' ]{3,40}? and)? $",
    re.IGNORECASE,
)
_ON_HIS = re.compile(r"\bon (?:his|her) (?:only |just )?$", re.IGNORECASE)  # he is there, whatever he struggles to do
_RECENT = re.compile(r"\b(?:last|past|previous|opening|first|final) $")  # over how many something else is counted
_JOINING = re.compile(  # "since joining", which starts a count afresh, unlike "since March", which ends a drought
    r"since (?:(?!since)[\w.'’£?€-]+ ){0,3}?(?:joining|signing|arriv|mov|switch|transfer|return|tak\w+ (?:over|charge)"
    r"|appoint|leaving|swapping)",
    re.IGNORECASE,
)
_LONG = r"(?:years?|months?|weeks?|days?|decades?|lay-?off|absence|injury|spell)\b"
_DROUGHT = re.compile(
    rf"since\b|after (?:an?|his|her|[\w-]+) (?:[\w-]+ )?{_LONG}"
    rf"|(?:in|for) (?:(?:over|more than|nearly|almost|some) )?(?:[\w-]+ )?{_LONG}",
    re.IGNORECASE,
)
_SINCE = re.compile(r"[^,.;]*?\b(?=since\b)")


def noun_counts(sentence: Sentence) -> Iterator[Count]:
    """Counts whose noun is named."""
    text = plain(sentence)
    for found in _ORDINAL.finditer(text):
        before, behind = _scopes(sentence, found)
        if not _excluded(sentence, found) and _runs_on(text, found, before, behind):
            yield _count(text, found, before, behind)
    for found in (*_CARDINAL.finditer(text), *_ALL_OF.finditer(text)):
        before, behind = _scopes(sentence, found)
        owned = before is not None and OWNED.search(text, 0, found.start()) is not None
        owned = owned or has_by_now(text, found, _value(found))
        few = (number(found["n"]) or 0) < _MANY
        bounded = behind is not None and not (few and for_a_side(sentence, found.start(), behind))
        told = bounded or owned or _is_many(text, found) or re.search(RUNNING, found["between"])
        if told and not _excluded(sentence, found):
            yield _count(text, found, before, behind)


def _is_many(text: str, found: re.Match[str]) -> bool:
    """Whether one match gives no such number and it is told as such: "22 goals", "three defeats"."""
    what = next(name for i, name in enumerate(_NAMES) if found[f"n{i}"])
    many = what in _ALWAYS and _value(found) >= _ALWAYS[what]
    many = many or (what in WON and _value(found) > 1 and _WINNING.search(text, 0, found.start()) is not None)
    return many and not any(before.search(text, 0, found.start()) for before in (_VAGUELY, _LISTED, _NOT_HELD))


def _count(text: str, found: re.Match[str], before: str | None, behind: str | None) -> Count:
    index, at = next((i, found.start(f"n{i}")) for i in range(len(_NAMES)) if found[f"n{i}"])
    what = goals_as(text, found) if _NAMES[index] == "goals" else _NAMES[index]
    if what == "wins" and before and before.endswith(("Cup", "AFCON", "League")):
        what = "titles" if found[f"n{index}"].startswith("triumph") else what
    scope = " ".join(words for words in (before, behind) if words)
    given = what in BY_PRESENCE and _ON_HIS.search(text, 0, found.start()) is not None
    return Count(what, _value(found), found.start(), found.end(), at, scope or None, given=given)


def _value(found: re.Match[str]) -> int:
    """The number told; "maiden" is one."""
    return 1 if found["n"].lower() == "maiden" else number(found["n"]) or 0


def _excluded(sentence: Sentence, found: re.Match[str]) -> bool:
    if of_one_match(sentence, found.end()) or shared(sentence, found.end()) or wished(sentence, found.start()):
        return True
    if sentence.mention_at(sentence.word_at(found.start("n"))) is not None:
        return True  # "a Ligue 1 victory"
    if found[0].lower().endswith(("penalty", "penalties", "kick", "kicks")):
        return _TAKEN.search(plain(sentence), 0, found.start()) is None
    if found[0].lower().endswith(("appearances", "starts")) and _RECENT.search(plain(sentence), 0, found.start()):
        return True
    goals = re.search(r"(?:goals?|strikes?|assists?)$", found[0]) is not None
    return goals and _PARTIAL.search(plain(sentence), 0, found.start()) is not None


def _scopes(sentence: Sentence, found: re.Match[str]) -> tuple[str | None, str | None]:
    """The words before the noun that bound the count, and those behind it: "league", "of the season"."""
    said = SAID.match(plain(sentence), found.end())
    behind = scope_behind(sentence, said.end() if said else found.end())
    between = found["between"].strip()
    return (between if _bounds(sentence, between, found.start("between")) else None), behind


def _bounds(sentence: Sentence, words: str, start: int) -> bool:
    if not words:
        return False
    if any(word.lower() in BOUNDING for word in words.split()) or "league" in words.lower():
        return True
    first, last = sentence.start + start, sentence.start + start + len(words)
    return any(
        isinstance(mention.means, Team | Competition) and first <= sentence.reading.doc[mention.start].idx < last
        for mention in sentence.mentions
    )


def _runs_on(text: str, found: re.Match[str], before: str | None, behind: str | None) -> bool:
    """Whether an ordinal counts beyond one match, as "his second" need not."""
    value = _value(found)
    if value == 1:
        of_history = _LOOSE.search(text, 0, found.start()) and _OF_HISTORY.match(text, found.end())
        singular = not found[0].endswith("s") or _THEIRS.search(text, 0, found.start()) is not None
        tail = text[found.end() :].lstrip()
        bare = re.search(r"\bstarts?$", found[0]) is not None and not _DROUGHT.search(tail[:60])
        return singular and not of_history and (bare or _starts_afresh(tail, before, behind))
    if before or behind or re.search(RUNNING, found["between"]):
        return True
    if found[0].lower().endswith(("goal", "strike")) and _LOOSE.search(text, 0, found.start()):
        return False
    return value >= _TELLING and not found[0].lower().endswith(("title", "crown", "championship", "card"))


def _starts_afresh(tail: str, before: str | None, behind: str | None) -> bool:
    """Whether a "first" is counted from a start ("for the club", "in six games"), not from the last ("since May")."""
    tail = behind or tail
    if since := _SINCE.match(tail):
        return _JOINING.match(tail, since.end()) is not None
    return bool(before or behind) and not _DROUGHT.match(tail)
