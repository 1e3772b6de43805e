"""How answers tell goals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN, Style, Told, at, enumerated, placed, tell_as
from knowledge.answering.replying.wording import label, minute, times, which_one
from knowledge.facts.fact import Fact, Match
from knowledge.topics.goals.bench import asks_for_substitutes, by_substitutes
from knowledge.topics.goals.earliest import earliest, newest
from knowledge.topics.goals.missing import counted
from knowledge.topics.goals.several import several_of_one
from knowledge.topics.goals.turns import the_one

_STOOD = re.compile(r"\b(?:goals?|headers?|efforts?|it)\b.*\b(?:given|allowed|stand|count)$")
"""Asks whether a goal counted: whoever does has seen one that may not have."""

_HOW = {"penalty": " from the penalty spot", "free_kick": " from a free kick"}
_MARKS = {"penalty": " pen", "own_goal": " og"}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Goals as asked: one player's, one match's, the winner, how many, whether."""
    if asks_for_substitutes(query.main):
        return tell_as(query, ask, by_substitutes(facts), _STYLE) or _of_no_substitute(query, facts)
    if (several := several_of_one(query.main)) is not None:
        own = tell_as(query, ask, several(facts), _STYLE)
        return own or (tell_as(query, replace(ask, aspect=Aspect.COUNT), facts, _STYLE) if query.subjects else None)
    if ask.which == "earliest":
        return _soonest(query, ask, facts)
    if ask.which == "newest":
        return tell_as(query, replace(ask, which=None), newest(query, fit(query, ask, facts)), _STYLE)
    if ask.which and not (query.named or query.subjects):
        facts = _of_the_newest(query, facts)
    chosen = (the_one(query, ask.which, facts) or (facts if query.subjects else [])) if ask.which else facts
    if _STOOD.search(query.main) and (disallowed := _ruled_out(query, ask, facts)):
        return disallowed
    board = _scoreboard(query, ask, chosen) if ask.aspect is Aspect.LIST and ask.wants is None else None
    told = board or tell_as(query, ask, chosen, _STYLE) or _ruled_out(query, ask, facts)
    told = counted(query, ask, told) or _goalless(query, ask, facts) or _settled(query, ask, facts)
    return told or (_any_of_them(query, ask, facts) if ask.which else None)


def _of_no_substitute(query: Query, facts: Sequence[Fact]) -> Told | None:
    """That no scorer is told to have come on, with the goals of the match meant."""
    goals = fit(query, Ask("goals", ("goal",), given=()), facts)
    match = query.match(goals[0]) if goals and query.named else None
    told = f"No scorer is told to have come on{f': {_side_by_side(match, goals)}' if match else '.'}"
    return Told(told, tuple(goals), whole=not match, lacks=True) if goals else None


def _of_the_newest(query: Query, facts: Sequence[Fact]) -> Sequence[Fact]:
    """The facts of the newest match with goals: the winner is that of the last match, where none is named."""
    groups = by_match(query, [fact for fact in facts if fact.type == "goal"])
    last = groups[0][0] if groups else None
    return [fact for fact in facts if fact.match == last.id] if last else facts


def _soonest(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The goal of the lowest minute on record."""
    goals = earliest(fit(query, replace(ask, wants=None), facts))
    told = enumerated(query, goals, _STYLE) if goals else None
    return replace(told, text=f"The earliest on record: {told.text}") if told else None


def _any_of_them(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The goals among which is the one asked for, which the articles do not tell apart."""
    both = replace(query, side=None, rival=None)
    goals = [fact for fact in fit(both, replace(ask, wants=None), facts) if fact.type == "goal"]
    for match, group in by_match(query, goals):
        if match and match.winner == "draw" and ask.which == "winner" and query.named:
            return Told(f"Nobody scored a winner: it was a draw — {label(match)}.", tuple(minutes(group)))
        if match and len(group) > 1 and (ask.which != "winner" or match.winner in match.teams):
            text = f"{which_one(ask.which)} is not told: {_side_by_side(match, group)}"
            return Told(text, tuple(minutes(group)), lacks=True)
    return None


def _line(facts: Sequence[Fact]) -> str:
    fact = facts[0]
    player, team, how = said(fact, "player"), said(fact, "team"), said(fact, "how")
    if fact.type == "disallowed_goal":
        reason = f" ({said(fact, 'reason')})" if said(fact, "reason") else ""
        return f"{player or 'An unnamed player'} had a goal ruled out{reason}{at(facts)}"
    gained = f" for {team}" if team and player else ""
    if how == "own_goal":
        return f"{player or 'An unnamed player'} scored an own goal{f' for {team}' if team else ''}{at(facts)}"
    return f"{player or team or 'An unnamed player'} scored{_often(len(facts), how)}{gained}{at(facts)}"


def _often(goals: int, how: str | None) -> str:
    if goals == 1:
        return _HOW.get(how or "", "")
    return f" {times(goals)}{' (a hat-trick)' if goals == 3 else ''}"


_STYLE = Style(_line, "goal", "goals", same=("player", "team"))


def _scoreboard(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """All the scorers match by match, side by side, when more is asked for than one goal."""
    if query.side or query.rival or ask.only or ask.which or (query.subjects and ask.given) or "goal" not in ask.types:
        return None
    goals = fit(query, replace(ask, types=("goal",)), facts)
    groups = [(match, group) for match, group in by_match(query, goals) if match]
    if not groups or (len(groups) == 1 and not _is_board(*groups[0])):
        return None
    told = [_side_by_side(match, group) for match, group in groups if match]
    shown = [fact for _, group in groups[:SHOWN] for fact in minutes(group)]
    return Told("\n".join(told[:SHOWN]), tuple(shown), tuple(told[SHOWN:]))


def _is_board(match: Match | None, goals: Sequence[Fact]) -> bool:
    """Whether one match's goals are more than the single one told."""
    return len(goals) > 1 or bool(match and match.score and sum(match.score) > 1)


def _side_by_side(match: Match, goals: Sequence[Fact]) -> str:
    return f"{label(match)} — {_by_side(match, goals)}.{_unnamed(match, goals)}"


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


def _ruled_out(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """No, when the person's goal did not count."""
    if ask.aspect is not Aspect.WHETHER or not query.subjects or "goal" not in ask.types:
        return None
    told = tell_as(query, replace(ask, types=("disallowed_goal",), aspect=Aspect.LIST, only=()), facts, _STYLE)
    return Told(f"No — {told.text}", told.facts) if told else None


def _goalless(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """That the side asked about, or neither, scored, as the score of the match says."""
    match = query.matches[0] if query.named and query.matches else None
    if ask.types != ("goal",) or query.subjects or match is None or match.score is None:
        return None
    scored = dict(zip(match.teams, match.score, strict=True))
    if scored.get(query.side, 1) if query.side else any(match.score):
        return None
    results = tuple(fact for fact in facts if fact.match == match.id and fact.type == "result")
    whose = f" for {query.side}" if query.side else ""
    return Told(f"No goals{whose} — {label(match)}.", results) if results else None


def _settled(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """No, when all the goals of the match are known and none is the person's."""
    if ask.aspect is not Aspect.WHETHER or not query.named or not query.subjects or not query.matches:
        return None
    match = query.matches[0]
    goals = [fact for fact in facts if fact.match == match.id and fact.type == "goal" and said(fact, "player")]
    if (
        match.score is None
        or sum(match.score) != len(goals)
        or fit(replace(query, rival=None), replace(ask, only=(), which=None), goals)
    ):
        return None
    if goals:
        return Told(
            f"No — the scorers were {', '.join(scorers(goals))}{placed(match, goals[0])}.",
            tuple(goals),
            denies=True,
        )
    results = tuple(fact for fact in facts if fact.match == match.id and fact.type == "result")
    return Told(f"No — there were no goals in {label(match)}.", results, denies=True) if results else None
