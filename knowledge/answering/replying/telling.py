"""How facts become words: what all topics share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from knowledge.answering.choosing.fitting import fit, is_given, is_of_side, said, without
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.choosing.ranking import ranked
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.numbers import deeds
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.things import kind
from knowledge.answering.replying.wording import cardinal, count, in_words, label, listed, minute
from knowledge.facts.fact import Fact, Match
from knowledge.statement import MatchStatement

SHOWN = 6
"""Lines that an answer shows before the rest goes behind "more"."""

_TIED = 3
"""Players level with one another who are named before their number is."""


@dataclass(frozen=True, slots=True)
class Told:
    """The answer in words, its point in the first line, and the facts it rests on, the most telling first.

    `more` are lines for whoever wants all. `whole` says that the words need no sentence of the article after them;
    `denies` that they say no because it would be known otherwise, so that the sentence that tells what happened instead
    is the one to follow; `lacks` that what is asked is not on record, but what is near it; `missing` how many
    more of them there are, or may well be: the goals told do not add up to the score of their match.
    """

    text: str
    facts: tuple[Fact, ...]
    more: tuple[str, ...] = ()
    whole: bool = False
    denies: bool = False
    lacks: bool = False
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Style:
    """How a topic words its facts.

    `line` says facts that agree in the fields `same` as one clause without the match ("Shevchenko scored twice"), each
    fact by itself where there are no such fields; `noun` and `plural` count them.
    """

    line: Callable[[Sequence[Fact]], str]
    noun: str
    plural: str
    same: tuple[str, ...] = field(default=())


def tell_as(query: Query, ask: Ask, facts: Sequence[Fact], style: Style) -> Told | None:
    """The facts that fit the ask, told as it asks: a list, a count, yes or no, a date."""
    fitting = fit(query, ask, facts)
    if ask.aspect is Aspect.WHETHER:
        return _whether(query, ask, facts, fitting, style)
    if not fitting:
        return tell_as(query, replace(ask, wants="minute"), facts, style) if ask.wants == "date" else None
    if ask.aspect is Aspect.MOST:
        return _most(query, ask, fitting, style)
    if ask.aspect is Aspect.COUNT:
        return _counted(query, fitting, style)
    if ask.wants != "minute":
        return (_dated if ask.wants == "date" else enumerated)(query, fitting, style)
    untimed = len(fit(query, replace(ask, wants=None), facts)) - len(fitting)
    return _timed(query, fitting, style, untimed)


def at(facts: Sequence[Fact]) -> str:
    """The facts' minutes as they follow a clause: " (12', 51')", " (one of them 51')"; empty when none is known."""
    known = [minute(said(fact, "minute")).strip() for fact in minutes(facts) if said(fact, "minute")]
    some = f"{cardinal(len(known))} of them " if len(known) < len(facts) else ""
    return f" ({some}{', '.join(known)})" if known else ""


def placed(match: Match | None, fact: Fact) -> str:
    """The match as it follows a clause: " — Inter 1-1 AC Milan (Serie A)"; the teams told where it is not known."""
    if match:
        return f" — {label(match)}"
    value = fact.value
    sides = (value.teams if isinstance(value, MatchStatement) else None) or (None, None)
    teams = [team for team in sides if team]
    met = "against " if sides[0] is None else ""  # it is known only whom somebody met
    return f" — {met}{'–'.join(teams)}" if teams else ""


def clauses(facts: Sequence[Fact], style: Style) -> list[str]:
    """The facts of one match as clauses, in the order of their minutes."""
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in minutes(facts):
        same = tuple(getattr(fact.value, name, None) for name in style.same)
        groups.setdefault(same if any(same) else (fact.id,), []).append(fact)
    return [style.line(group) for group in groups.values()]


def enumerated(query: Query, facts: Sequence[Fact], style: Style) -> Told:
    """All the facts, a line a match; when there are several lines, their number first."""
    groups = by_match(query, facts)
    told = _lines(groups, style)
    if len(told) > 1:
        told.insert(0, f"{count(len(facts), style.noun, style.plural)} on record:")
    return Told("\n".join(told[:SHOWN]), _together(groups), tuple(told[SHOWN:]))


def _counted(query: Query, facts: Sequence[Fact], style: Style) -> Told:
    groups = by_match(query, facts)
    told = _lines(groups, style)
    head = f"{count(len(facts), style.noun, style.plural)} on record"
    first = [f"{head}: {told[0]}"] if len(told) == 1 else [f"{head}:", *told]
    return Told("\n".join(first[:SHOWN]), _together(groups), tuple(first[SHOWN:]))


def _lines(groups: Sequence[tuple[Match | None, Sequence[Fact]]], style: Style) -> list[str]:
    """The facts one match a line."""
    return [f"{'; '.join(clauses(group, style))}{placed(match, group[0])}." for match, group in groups]


def _together(groups: Sequence[tuple[Match | None, Sequence[Fact]]]) -> tuple[Fact, ...]:
    return tuple(fact for _, group in groups for fact in group)


def _most(query: Query, ask: Ask, facts: Sequence[Fact], style: Style) -> Told | None:
    """Who has most of them, those level with one another in one line."""
    shares = ranked(query, ask, facts)
    levels = groupby(shares, key=len)
    told = [_level(number, [share.player for share in level], ask, style) for number, level in levels]
    shown = tuple(fact for share in shares[:SHOWN] for fact in share.facts)
    return Told("\n".join(told[:SHOWN]), shown, tuple(told[SHOWN : 3 * SHOWN]), whole=True) if told else None


def _level(number: int, players: Sequence[str], ask: Ask, style: Style) -> str:
    """Those who have as many: "Bo Ek and Al Dean: 3 goals each on record."."""
    many = count(number, *(kind(ask) or (style.noun, style.plural)))
    if len(players) <= _TIED:
        return f"{listed(players)}: {many}{' each' if len(players) > 1 else ''} on record."
    named = [*players[:SHOWN], *([count(len(players) - SHOWN, "other")] if len(players) > SHOWN else [])]
    return f"{len(players)} players have {many} each on record: {listed(named)}."


def _dated(query: Query, facts: Sequence[Fact], style: Style) -> Told:
    told = enumerated(query, facts, style)
    match = query.match(told.facts[0])
    date = match.date if match else None
    if date is None:
        return told
    known = said(facts[0], "minute") if len(facts) == 1 and query.named and "when" in query.main.split() else None
    on = f"{f'In {in_words(known)}, on' if known else 'On'} {date.day} {date:%B %Y}"
    return Told(f"{on}: {told.text}", told.facts, told.more)


def _timed(query: Query, facts: Sequence[Fact], style: Style, untimed: int) -> Told:
    """The minute first, where it is one event's; how many more there are whose minute is not told."""
    told, known = enumerated(query, facts, style), said(facts[0], "minute")
    if untimed > 0 and known:
        others = f"the other {style.noun}" if untimed == 1 else f"{cardinal(untimed)} other {style.plural}"
        return replace(told, text=f"{told.text}\nThe minute of {others} is not told.")
    if len(facts) > 1 or not known:
        return told
    return Told(f"In {in_words(known)}: {told.text}", told.facts, told.more)


def _whether(query: Query, ask: Ask, facts: Sequence[Fact], fitting: Sequence[Fact], style: Style) -> Told | None:
    """Yes with the facts that fit; No with those about the same people that say otherwise; both where both are told."""
    of_kind = [fact for fact in facts if fact.type in ask.types and is_given(query, ask, fact)]
    others = [fact for fact in without(of_kind, fitting) if all(said(fact, name) is not None for name, _ in ask.only)]
    if 0 < len(fitting) < (deeds(query.main) or 0) and (query.subjects or query.side):
        fewer = _counted(query, fitting, style)
        return replace(fewer, text=f"No — {fewer.text}")
    if fitting:
        both = query.named and query.subjects and others and any(name == "outcome" for name, _ in ask.only)
        told = enumerated(query, [*fitting, *others] if both else fitting, style)
        return Told(f"{'Yes and no' if both else 'Yes'} — {told.text}", told.facts, told.more)
    if not query.subjects:  # a side that is told of one kick that failed took no other, as far as is known
        kicks = query.named and query.side and any(name == "outcome" for name, _ in ask.only)
        straight = any(name == "colour" and values == ("red",) for name, values in ask.only)
        second = [fact for fact in others if straight and query.named and said(fact, "colour") == "second_yellow"]
        others = second or [fact for fact in others if kicks and is_of_side(query, fact)]
    if not (ask.only and others):
        return None
    told = enumerated(query, others, style)
    return Told(f"No — {told.text}", told.facts, told.more)
