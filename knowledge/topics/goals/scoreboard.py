"""The scorers of matches, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.phases import names_part
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN, Told
from knowledge.answering.replying.wording import label, minute
from knowledge.facts.fact import Fact, Match

_MARKS = {"penalty": " pen", "own_goal": " og"}


def scoreboard(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """All the scorers match by match, side by side, when more is asked for than one goal."""
    if query.side or query.rival or ask.only or ask.which or (query.subjects and ask.given) or "goal" not in ask.types:
        return None
    goals = fit(query, replace(ask, types=("goal",)), facts)
    groups = [(match, group) for match, group in by_match(query, goals) if match]
    if not groups or (len(groups) == 1 and not _is_board(*groups[0])):
        return None
    told = [side_by_side(match, group, whole=not names_part(query.main)) for match, group in groups if match]
    shown = [fact for _, group in groups[:SHOWN] for fact in minutes(group)]
    return Told("\n".join(told[:SHOWN]), tuple(shown), tuple(told[SHOWN:]))


def _is_board(match: Match | None, goals: Sequence[Fact]) -> bool:
    """Whether one match's goals are more than the single one told."""
    return len(goals) > 1 or bool(match and match.score and sum(match.score) > 1)


def side_by_side(match: Match, goals: Sequence[Fact], *, whole: bool = True) -> str:
    """A match with its scorers, and how many more goals there were where those of the whole match are told."""
    return f"{label(match)} — {_by_side(match, goals)}.{_unnamed(match, goals) if whole else ''}"


def _by_side(match: Match, goals: Sequence[Fact]) -> str:
    """Each side's scorers, or all in their order where somebody's side is not told."""
    if any(said(fact, "team") not in match.teams for fact in goals):
        return ", ".join(scorers(goals, with_team=True))
    if match.score and any(_count(goals, team) > scored for team, scored in zip(match.teams, match.score, strict=True)):
        return ", ".join(scorers(goals))  # somebody's side is wrong
    names = {team: scorers([fact for fact in goals if said(fact, "team") == team]) for team in match.teams}
    return "; ".join(f"{team}: {', '.join(own)}" for team, own in names.items() if own)


def _count(goals: Sequence[Fact], team: str) -> int:
    return sum(said(fact, "team") == team for fact in goals)


def scorers(goals: Sequence[Fact], *, with_team: bool = False) -> list[str]:
    """Who scored, each once with all his minutes, in the order of the first: "Bo Ek 45+2' pen, 80'"."""
    own: dict[tuple[str, str | None], list[Fact]] = {}
    for fact in minutes(goals):
        one = said(fact, "player") or f"unnamed {fact.id}"
        own.setdefault((one, said(fact, "team") if with_team else None), []).append(fact)
    return [_scorer(some) + (f" ({team})" if team else "") for (_, team), some in own.items()]


def _scorer(goals: Sequence[Fact]) -> str:
    """One scorer's minutes and marks; how many goals, where the minutes do not show it."""
    each = [f"{minute(said(fact, 'minute'))}{_MARKS.get(said(fact, 'how') or '', '')}" for fact in goals]
    told = [one for one in each if one]
    often = f" ({len(goals)} goals)" if len(told) < len(goals) > 1 else ""
    return f"{said(goals[0], 'player') or 'unnamed'}{','.join(told)}{often}"


def _unnamed(match: Match, goals: Sequence[Fact]) -> str:
    missing = sum(match.score) - len(goals) if match.score else 0
    return (
        f" {len(goals)} of the {len(goals) + missing} goals {'is' if len(goals) == 1 else 'are'} told."
        if missing > 0
        else ""
    )
