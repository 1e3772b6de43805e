"""Matches that an admin knows to be one, or two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.corrections import Correction, MergeMatches, OfMatch, SplitMatch
from knowledge.facts.corrected.spelling import Spelling
from knowledge.facts.corrected.traced import same_words
from knowledge.facts.meeting import Meeting
from knowledge.facts.scene import Scene

_NEAR = 1
"""Days by which a match may have moved since it was corrected: articles that came later decide over time zones."""


def regrouped(
    meetings: Sequence[Meeting], corrections: Iterable[Correction], spelling: Spelling
) -> tuple[list[Meeting], set[str]]:
    """The meetings after all splits and then all merges, and the ids of the corrections that found theirs."""
    found, used = list(meetings), set()
    for correction in sorted(corrections, key=lambda one: (isinstance(one.change, MergeMatches), *one.order)):
        before = len(found)
        if isinstance(correction.change, SplitMatch):
            found = _split(found, correction.change, spelling)
        elif isinstance(correction.change, MergeMatches):
            found = _joined(found, correction.change, spelling)
        if len(found) != before:
            used.add(correction.id)
    return found, used


def _split(meetings: list[Meeting], change: SplitMatch, spelling: Spelling) -> list[Meeting]:
    """The meetings with the one that is meant in two: by the articles named, and by the others."""
    whole = _meant(meetings, change.match, spelling)
    off = tuple(scene for scene in whole.scenes if _told_by(scene, change.articles)) if whole else ()
    left = tuple(scene for scene in whole.scenes if scene not in off) if whole else ()
    if not (whole and off and left):
        return meetings
    mark = " ".join((whole.mark, *sorted(change.articles))).strip()
    return [other for other in meetings if other is not whole] + [Meeting(left, whole.mark), Meeting(off, mark)]


def _joined(meetings: list[Meeting], change: MergeMatches, spelling: Spelling) -> list[Meeting]:
    """The meetings with the two that are meant as one."""
    one, other = (_meant(meetings, match, spelling) for match in change.matches)
    if one is None or other is None or one is other:
        return meetings
    return [rest for rest in meetings if rest not in (one, other)] + [one.joined(other.scenes)]


def _meant(meetings: Iterable[Meeting], match: OfMatch, spelling: Spelling) -> Meeting | None:
    """The one meeting that most of the traced statements tell of; where none is left, the one of that day."""
    teams = tuple(sorted(map(spelling.team, match.teams)))
    fits = [((_shared(one, match), _same_day(one, match)), one) for one in meetings if one.teams == teams]
    most = max((fit for fit, _ in fits), default=(0, False))
    best = [one for fit, one in fits if fit == most]
    return best[0] if len(best) == 1 and any(most) else None


def _shared(meeting: Meeting, match: OfMatch) -> int:
    sources = [told.source for scene in meeting.scenes for told in scene.tellings]
    return sum(any(same_words(trace, source) for source in sources) for trace in match.told)


def _same_day(meeting: Meeting, match: OfMatch) -> bool:
    return bool(match.date and meeting.day) and abs((match.date - meeting.day).days) <= _NEAR  # type: ignore[operator]


def _told_by(scene: Scene, articles: Iterable[str]) -> bool:
    article = scene.statements[0].article
    return bool({article.path, article.url} & set(articles))
