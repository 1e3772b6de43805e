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
            winner = "draw" if goals[0] == goals[1] else one if goals[0] > goals[1] else other
            at = sentence.reading.doc[first.start]
            result = sentence.tell(Result, at, one, other, score=goals, winner=winner)
            yield result if result.teams == (one, other) else result.model_copy(update={"score": goals[::-1]})


def sheet_results(sentence: Sentence) -> Iterator[Result]:
    """The results that match sheets give in the sentence."""
    for sheet, scene, at in sheets_listed(sentence):
        (home, away), score = sheet.teams, sheet.score
        winner = "draw" if score[0] == score[1] else home if score[0] > score[1] else away
        ordered = score if scene.teams == sheet.teams else score[::-1]
        yield sentence.tell_of(Result, scene, at, score=ordered, winner=winner)


def _goals(sentence: Sentence, first: Mention, second: Mention) -> tuple[int, int] | None:
    doc = sentence.reading.doc
    between = doc.text[doc[first.end].idx : doc[second.start].idx]
    if (match := _BETWEEN.fullmatch(between)) is not None:
        return int(match[1]), int(match[2])
    behind = doc[second.end].text if second.end < len(doc) else ""
    each = _EACH.fullmatch(between)
    return (int(each[1]), int(behind)) if each is not None and behind.isdigit() else None
