"""When the matches that an article tells of were played."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import clause, verb_of
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.matches.address import day_of_address, words_of_address
from knowledge.reading.times.dates import Day, dates_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_NEWS = 10  # days before publication within which the match that an article is about was played
_SEASON = 300  # days within which a day told without a team may be that of a match recalled
_JUST = 2  # days between a match and its report
_LONG = 2500  # characters from which a report is more than a note on what others reported
_TELLING = 5  # sentences that tell of the course of play, which only a report has
_PLAY = Pattern(
    r"\b(?:first|second|opening) (?:half|period)\b|\b(?:half-?time|interval|kick-?off|equali[sz]er|free[- ]kick)\b|"
    r"\b(?:shot|header|headed|volleyed?|cross(?:ed)?|corner|saved?|net|crossbar|(?:far|near) post|offside|rebound)\b|"
    r"\bpenalty\b|\b(?:stoppage|injury|added)[- ]time\b|\bthe (?:break|lead)\b|\bopen(?:ed|ing) the scoring\b",
    re.IGNORECASE,
)
# The match as the match of its day, which an article says of none but its own.
_DAYS_MATCH = Pattern(
    r"\b(?:yesterday|today|last night|tonight|\w+day|\w+day (?:night|afternoon|evening))['’]s "
    r"(?:[\w-]+ ){0,2}?(?:game|match|clash|encounter|tie|fixture|derby|meeting)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\bmatch report\b|\bvs? [\w ]+ report\b|\bsoccer report\b")
_NO_REPORT = re.compile(
    r"^(?:how|why|what|who|when|where|every|all|watch|\d+)\b|\?|\bratings?\b|['‘\"“][^'’\"”]+['’\"”]:|:.*\bpreview\b",
    re.IGNORECASE,
)


def date_of(reading: Reading, scene: Scene) -> dt.date | None:
    """The first day told of the scene; that of the main match is news, and told beside a side.

    A full match report that tells no day for its match was published on the day of the match: what is written up later
    says when it was.
    """
    report = scene is reading.main and is_report(reading)
    for sentence in reading.sentences:
        if reading.scene_of(sentence) is scene:
            for found in days_in(reading, sentence):
                if _is_of(sentence, scene, found) and (not report or _is_fresh(sentence, scene, found)):
                    return found.day
    billed = day_of_address(reading.article.url) if scene is reading.main and reading.billed else None
    return reading.article.date if report else billed


def days_in(reading: Reading, sentence: Sentence) -> list[Day]:
    """The days that a sentence tells."""
    return dates_in(sentence.text, reading.article.date, future=False, anchor=reading.main.date)


def day_near(sentence: Sentence, token: Token) -> dt.date | None:
    """The day that a sentence tells nearest to one of its words."""
    at = token.idx - sentence.start
    nearest = min(days_in(sentence.reading, sentence), key=lambda told: abs(told.start - at), default=None)
    return nearest.day if nearest else None


def day_of_clause(sentence: Sentence, token: Token) -> dt.date | None:
    """The first day that the clause around a word tells."""
    words = clause(token)
    start, end = words[0].idx - sentence.start, words[-1].idx + len(words[-1]) - sentence.start
    return next((told.day for told in days_in(sentence.reading, sentence) if start <= told.start < end), None)


def is_fresh(sentence: Sentence, days: int) -> bool:
    """Whether the sentence tells of a day within so many days before publication."""
    published = sentence.reading.article.date
    found = dates_in(sentence.text, published)
    return published is not None and any(0 <= (published - told.day).days <= days for told in found)


def _is_of(sentence: Sentence, scene: Scene, found: Day) -> bool:
    main = scene is sentence.reading.main
    return _is_news(sentence, scene, found.day) if main else _is_told_of(sentence, scene, found)


def _is_news(sentence: Sentence, main: Scene, day: dt.date) -> bool:
    published = sentence.reading.article.date
    fresh = published is None or 0 <= (published - day).days <= _NEWS
    opening = sentence.index == 0 and any(token.pos_ == "VERB" for token in sentence.words)
    named = any(main.has(team) for team in sentence.teams)
    told = named or (not sentence.teams and _DAYS_MATCH.search(sentence.text) is not None)
    return fresh and (opening or told)


def _is_fresh(sentence: Sentence, main: Scene, found: Day) -> bool:
    """Whether it may be the day of a match just reported, told in a side's clause: not "had returned on Friday"."""
    published, at = sentence.reading.article.date, sentence.word_at(found.start)
    if published is not None and (published - found.day).days > _JUST:
        return False
    before = any(child.dep_ == "aux" and child.lower_ == "had" for child in verb_of(at).children)
    sides = _sides(sentence, clause(at))
    return sentence.index == 0 or (not before and bool(sides) and all(map(main.has, sides)))


def _is_told_of(sentence: Sentence, scene: Scene, found: Day) -> bool:
    """Whether the day's clause tells of the past and of the scene's teams alone, and none tells of others "after"."""
    at = sentence.word_at(found.start)
    if verb_of(at).tag_ in {"VBP", "VBZ", "MD"}:
        return False
    named = _sides(sentence, clause(at))
    published = sentence.reading.article.date
    recent = published is not None and abs(published - found.day).days <= _SEASON
    if not named <= set(scene.teams) or not (named or recent):
        return False
    apart = [stretch for stretch in sentence.asides if at.i not in stretch]
    beside = (_sides(sentence, (word for word in sentence.words if word.i in stretch)) for stretch in apart)
    return all(sides <= set(scene.teams) for sides in beside)


def _sides(sentence: Sentence, words: Iterable[Token]) -> set[str]:
    inside = {word.i for word in words}
    return {m.team for m in sentence.mentions if m.start in inside and sentence.is_side(m)}


def is_report(reading: Reading) -> bool:
    """Whether the article is a full report of its main match, neither a note nor about what somebody said.

    An address may say so of an article whose words leave a doubt.
    """
    if None in reading.main.teams:
        return False
    if _ADDRESS.search(words_of_address(reading.article.url)):
        return True
    if len(reading.article.text) < _LONG or _NO_REPORT.search(reading.article.title or ""):
        return False
    play = (sentence for sentence in reading.sentences if _PLAY.search(sentence.text) or sentence.minutes)
    return sum(not any(map(sentence.spoken, sentence.words)) for sentence in play) >= _TELLING
