"""Scores in a sentence: which of them are final ones."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.reading.language.numbers import number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.results.outcomes import RUNNING

Goals = tuple[int, int]


class Score(NamedTuple):
    """A score told at characters `start` to `end` of a sentence.

    `final` when nothing marks it as a running one, `shootout` when its goals are those of a penalty shoot-out.
    """

    start: int
    end: int
    goals: Goals
    final: bool
    shootout: bool = False

    @property
    def ends(self) -> bool:
        """Whether a match is over with it."""
        return self.final or self.shootout

    @property
    def level(self) -> bool:
        """Whether both sides have as many."""
        return self.goals[0] == self.goals[1]


_SCORE = re.compile(r"(?<![\d–-])(\d{1,2})\s?[-–—:]\s?(\d{1,2})(?![\d%]|[-–]\d|\s?(?:man|metre|yard|year|day|month))")
_NIL = Pattern(r"\b(?:goalless|scoreless|nil-nil|0-0)\b", re.IGNORECASE)
_SHOOTOUT = re.compile(
    r"\s*(?:on (?:penalties|pens|spot-kicks)|(?:in |via )?(?:an? |the )?(?:penalty[- ](?:kick )?)?shoot-?out)\b"
)
_SHOT = re.compile(
    r"\b(?:on (?:penalties|pens|spot-kicks)|shoot-?out)(?:,| (?:to|against|over|by) (?:the )?[A-Z][\w.&'’ -]{1,30},"
    r"|(?: was| were)? (?:lost|won|ended|finished|by))?\s*$"
)
_TALLY = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten)"
_IN_WORDS = Pattern(
    rf"\bby (?P<won>{_TALLY}) goals? to (?P<lost>nil|nothing|{_TALLY})\b|"
    r"\b(?P<odd>odd goal in (?P<all>three|five|seven|nine))\b|"
    r"\b(?P<one>one|two|three|four|five|six|seven|eight|nine|\d)[- ](?:nil|zip)\b|"
    r"\b(?P<both>one|two|three|four|[1-5])[- ]all\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[\w-]+")
# "made it 3-1", "at 2-2", "the 3-1 goal": the score of a moment.
_MOMENT_BEFORE = re.compile(
    r"(?:made|make|making|makes) it|(?:\bit|score|scores)(?: was| is|'s)?(?: at)?|\bat|\bfor|was|from|to make it|"
    r"for the|level at",
    re.IGNORECASE,
)
# What stands behind a score that is the price of a bet: "are 11-4 to beat Leeds".
_ODDS_BEFORE = Pattern(r"\b(?:are|is|were|was|at|priced(?: at)?|odds of|as|a|the|currently)\s*$", re.IGNORECASE)
_ODDS_BEHIND = re.compile(
    r"\s*(?:(?:to (?:beat|win|lift|go|reach|qualify|score|finish|retain)|with the book\w+|second[- ]favou?rites?|"
    r"favou?rites?|outsiders?|shots?|on to)\b)"
)
_BY_GOALS = re.compile(
    r"^\W*behind (?:an? |two |three |four |braces? |goals |strikes |[A-Z])"
)  # "4-0 behind two goals"
_MOMENT_BEHIND = re.compile(
    r"\s*(?:goal|strike|header|after \d|with \d|in the \d|before half|at the break)\b", re.IGNORECASE
)
_PREDICTED = re.compile(r"\bpredict\w*\b[^.;]{0,40}$|\b(?:verdict|tip):[^.;]{0,30}$", re.IGNORECASE)
THOUGHT_LIKELY = re.compile(  # "a goalless draw looked likely"
    r"(?: [\w-]+){0,3}? (?:appear|seem|look|felt|feel|beckon)(?:ed|s)?\b(?: (?:\w+ )??"
    r"(?:probable|likely|inevitable|certain|on the cards|possible|destined|nailed on)\b|(?=[.,]| until| before| when))"
)
_COMEBACK = re.compile(r"^\W*comeback (?=win|victory|triumph|success|draw)")  # "a 3-2 comeback win" is how it ended
_TAKEN = re.compile(r"\b(?:wrap|pick|rack|chalk|notch|follow|sew|stitch)(?:p?ed|s|p?ing|n)? up\b")  # "up" is no lead
_RIGHT_BEHIND = Pattern(r"\b(?:won|wins?|winning|lost|loses?|losing|drew|draws?|drawing)\s*$", re.IGNORECASE)
_WENT_DOWN = Pattern(r"\b(?:go|goes|going|went|gone) down\s*$", re.IGNORECASE)
_ENDED = re.compile(
    r"(?:end|finish|final|full[- ]time|stay|remain|settle|w[io]n|winning|wins)\w*\b.{0,20}$", re.IGNORECASE
)
_NEAR = 200  # characters around a score in which all of these words stand: a page of results has hundreds of scores


def scores_in(text: str) -> list[Score]:
    """Every score told in the text, in order."""
    found = [_score(text, match) for match in _SCORE.finditer(text)]
    nil = [Score(m.start(), m.end(), (0, 0), _is_final(text, m)) for m in _NIL.finditer(text) if m[0] != "0-0"]
    worded = [Score(m.start(), m.end(), _in_words(m), _is_final(text, m)) for m in _IN_WORDS.finditer(text)]
    return sorted(score for score in (*found, *nil, *worded) if max(score.goals) <= 15)


def _in_words(match: re.Match[str]) -> Goals:
    """The goals of "by two goals to one", "by the odd goal in five", "three-nil" and "two-all"."""
    if match["odd"]:
        all_goals = number(match["all"]) or 0
        return (all_goals + 1) // 2, all_goals // 2
    if match["both"]:
        return (number(match["both"]) or 0,) * 2
    return number(match["won"] or match["one"]) or 1, number(match["lost"] or "") or 0


def _score(text: str, match: re.Match[str]) -> Score:
    goals = (int(match[1]), int(match[2]))
    shot = goals[0] != goals[1] and _SHOT.search(text[max(0, match.start() - _NEAR) : match.start()]) is not None
    shootout = shot or _SHOOTOUT.match(text, match.end()) is not None
    return Score(match.start(), match.end(), goals, not shootout and _is_final(text, match), shootout)


def _is_final(text: str, match: re.Match[str]) -> bool:
    before, behind = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
    if _WENT_DOWN.search(before):
        return True
    if (
        _PREDICTED.search(before)
        or THOUGHT_LIKELY.match(behind)
        or (_ODDS_BEHIND.match(behind) and _ODDS_BEFORE.search(before))
    ):
        return False
    led_by = _BY_GOALS.match(behind) is not None
    behind_it = _WORDS.findall(_COMEBACK.sub("", behind.lower()))[:2] if behind[:1] != "," and not led_by else []
    said = [] if _RIGHT_BEHIND.search(before) else _WORDS.findall(_TAKEN.sub("", before.lower()))[-2:]
    near = [*said, *behind_it]
    if any(word in RUNNING for word in near):
        return False
    if _MOMENT_BEHIND.match(behind):
        return False
    moment = re.search(rf"(?:{_MOMENT_BEFORE.pattern})\s*$", before, re.IGNORECASE)
    return moment is None or _ENDED.search(before) is not None


def oriented(goals: Goals, winner_first: bool) -> Goals:
    """The score with the winner's goals first or last, as writers give it either way."""
    return (max(goals), min(goals)) if winner_first else (min(goals), max(goals))
