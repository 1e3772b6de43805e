"""Score lines: "Inter 3-3 Benfica", "Inter 3, Benfica 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.listings.listed import sheets_listed
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_BETWEEN = re.compile(r"\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*")
_FORETOLD = Pattern(r"\b(?:predict\w*|verdict|tip)\b[^.;]*$", re.IGNORECASE)
_SO_FAR = Pattern(
    r"\b(?:half-?[- ]?time|HT|interval|at the break|latest)\b(?:(?!full)[^.;])*$|"
    r"\b(?:after|in the|with) (?!90|120)\d+\S* min\w*[^.;]{0,30}$",
    re.IGNORECASE,
)
_EACH = re.compile(r"\s*(\d{1,2}),?\s+")
_KICKS = re.compile(
    r"[\s,;]*\(?\s*(?:a\.?e\.?t\.?|after extra[ -]time)?[\s,;]*\(?(\d{1,2})\s?[-–]\s?(\d{1,2}) (?:on |in |after )?"
    r"(?:pens|penalties|the shoot-?out)\b",
    re.IGNORECASE,
)
"""The score of a shoot-out right behind the line of a match, in the same order: "Hull 1-1 Leeds (4-5 on pens)"."""


def score_lines(sentence: Sentence) -> Iterator[Result]:
    """Every result that the sentence gives as a line of two teams and their goals."""
    sides = [mention for mention in sentence.mentions if isinstance(mention.means, Team)]
    told: Mention | None = None
    for first, second in pairwise(sides):
        goals = _goals(sentence, first, second) if first is not told else None
        before = sentence.text[: sentence.reading.doc[first.start].idx - sentence.start]
        if _FORETOLD.search(before) or _SO_FAR.search(before):
            continue
        told = second if goals is not None else told
        if goals is not None and isinstance(first.means, Team) and isinstance(second.means, Team):
            one, other = first.means.name, second.means.name
            kicks = _kicks(sentence, second) if goals[0] == goals[1] else None
            winner = _winner(one, other, kicks or goals)
            at = sentence.reading.doc[first.start]
            result = sentence.tell(Result, at, one, other, score=goals, winner=winner, shootout=kicks)
            turned = {"score": goals[::-1], "shootout": kicks and kicks[::-1]}
            yield result if result.teams == (one, other) else result.model_copy(update=turned)


def sheet_results(sentence: Sentence) -> Iterator[Result]:
    """The results that match sheets give in the sentence."""
    for sheet, scene, at in sheets_listed(sentence):
        (home, away), score = sheet.teams, sheet.score
        winner = _winner(home, away, score)
        ordered = score if scene.teams == sheet.teams else score[::-1]
        yield sentence.tell_of(Result, scene, at, score=ordered, winner=winner)


def _winner(one: str, other: str, goals: tuple[int, int]) -> str:
    """Who won by these goals, or kicks."""
    return "draw" if goals[0] == goals[1] else one if goals[0] > goals[1] else other


def _kicks(sentence: Sentence, second: Mention) -> tuple[int, int] | None:
    """The score of the shoot-out that the line gives behind its second team, if it was decided by one."""
    behind = sentence.reading.doc[second.end - 1]
    found = _KICKS.match(sentence.reading.doc.text, behind.idx + len(behind.text))
    return (int(found[1]), int(found[2])) if found is not None and found[1] != found[2] else None


def _goals(sentence: Sentence, first: Mention, second: Mention) -> tuple[int, int] | None:
    doc = sentence.reading.doc
    between = doc.text[doc[first.end].idx : doc[second.start].idx]
    if (match := _BETWEEN.fullmatch(between)) is not None:
        return int(match[1]), int(match[2])
    behind = doc[second.end].text if second.end < len(doc) else ""
    each = _EACH.fullmatch(between)
    return (int(each[1]), int(behind)) if each is not None and behind.isdigit() else None
