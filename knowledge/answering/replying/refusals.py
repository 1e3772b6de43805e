"""Why a question is not answered, in words that help."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Refusal
from knowledge.answering.choosing.afterwards import says_after
from knowledge.answering.choosing.endings import tells_an_ending
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.numbers import deeds
from knowledge.answering.questions.phases import names_part
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.things import kind, thing, whose
from knowledge.answering.replying.wording import day, label, listed, which_one, with_article
from knowledge.names import with_squad

if TYPE_CHECKING:
    from knowledge.topic import Command

_FIELDS = {
    "minute": "minute",
    "date": "date",
    "keeper": "keeper",
    "score": "score",
    "halftime": "half-time score",
    "place": "ground",
    "shootout": "score of the shoot-out",
    "gap": "gap",
    "points": "number of points",
    "on": "player who came on",
    "off": "player who went off",
}
_SEVERAL = {2: "brace", 3: "hat-trick"}
_GIVENS = {"scorer": "for a goal by"}
"""A field that a person asked about fills → what joins him to the thing, where it is not his own doing."""


def unknown_name(query: Query, nearest: Sequence[str]) -> Answer:
    """Nobody on record bears a name of the question; `nearest` are the names it resembles."""
    text = f"No article on record names {listed([f'“{query.question.typed(name)}”' for name in query.unknown], 'or')}."
    if nearest:
        text += f" Did you mean {listed(nearest, 'or')}?"
    command = f"/{query.question.command} " if query.question.command else ""
    return Answer(text=text, refusal=Refusal.UNKNOWN_NAME, choices=tuple(f"{command}{name}" for name in nearest))


def no_article(query: Query) -> Answer:
    """No article tells of a match of these teams, of this squad, or in the competition or on the day named."""
    teams = "–".join(with_squad(team, query.squad) for team in query.teams[:2])
    within = _other_than_played(query) if query.named else ""
    return Answer(text=f"No article on {teams}{within} is on record.", refusal=Refusal.NO_ARTICLE)


def _other_than_played(query: Query) -> str:
    """How the match asked about differs from those on record of its teams."""
    cup = next(iter(query.cups), None)
    ended = " that ended so" if tells_an_ending(query) else ""
    return f" in {with_article(cup)}" if cup else f" of {_days_named(query)}" if query.days else ended


def no_other_match(team: str, date: dt.date, step: int) -> Answer:
    """No match of the team before (`step` below 0) or after a day is on record."""
    text = f"No match of {team} {'before' if step < 0 else 'after'} the one of {day(date)} is on record."
    return Answer(text=text, refusal=Refusal.NO_ARTICLE)


def no_match(query: Query, cup: str) -> Answer:
    """No article tells of a match of this competition, or of one on the days named."""
    days = _days_named(query)
    when = (f" of {days}" if days.isdigit() else " in that time") if days else ""
    return Answer(text=f"No match of {with_article(cup)}{when} is on record.", refusal=Refusal.NO_ARTICLE)


def _days_named(query: Query) -> str:
    """The days that a question names, as it does."""
    return next((query.question.folded[each.start : each.end] for each in query.days), "")


def no_stage(query: Query, cup: str, stage: str) -> Answer:
    """No article tells of the round of a competition, or the leg between two teams, that is asked about."""
    meeting = f" of {'–'.join(query.teams)}" if len(query.teams) == 2 else ""
    who = f"{query.teams[0]} in " if len(query.teams) == 1 else ""
    named = f"{cup} {stage}" if cup else stage
    return Answer(text=f"No article on {who}the {named}{meeting} is on record.", refusal=Refusal.NO_ARTICLE)


def not_reported(query: Query, ask: Ask | None) -> Answer:
    """The articles are there, but do not say it."""
    return Answer(text=nothing(query, ask), refusal=Refusal.NOT_REPORTED, topic=ask.topic if ask else None)


def nothing(query: Query, ask: Ask | None) -> str:
    """That the articles do not say it: "No penalty by Shinji Okazaki is reported in the 2 articles on …"."""
    if ask is None or (ask.aspect is Aspect.OPEN and ask.types[:1] != ("quote",)):
        return f"No answer to that is found {_where(query)}."
    if ask.wants in _FIELDS:
        when = ask.wants == "date" and query.named and ask.types[:1] not in (("result",), ("fixture",))
        then = ask.wants == "halftime" and "minutes" in query.main.split()
        field = "minute" if when else "score then" if then else _FIELDS[ask.wants]
        return f"The {field} is not reported {_where(query)}."
    if ask.which and ask.types[:1] == ("goal",) and not query.called:
        return f"{which_one(ask.which)} is not told {_where(query)}."
    type_ = "".join(ask.types[:1])
    known = query.named and query.matches
    asked = query.called and ask.given and (known or not query.paths)
    joined = _GIVENS.get(ask.given[0], whose(type_)) if asked else ""
    of = f" {joined} {listed(query.called)}" if asked else ""
    other = "other " if query.besides else ""
    then = type_ == "quote" and bool(query.teams) and not query.meeting and says_after(query)
    part = " after that match" if then else " in that part of the match" if names_part(query.main) else ""
    return f"No {other}{_called(query, ask, type_)}{of}{part} is reported {_where(query)}."


def _called(query: Query, ask: Ask, type_: str) -> str:
    """What is asked for, in one word or two."""
    if type_ == "goal" and (several := _SEVERAL.get(deeds(query.main) or 0)):
        return several
    return (kind(ask) or (thing(type_),))[0] if type_ else "goal, card or other event"


def unread(ask: Ask) -> str:
    """What comes before a sentence that seems to tell a fact which has not been read."""
    kind = thing(ask.types[0])
    return f"Not on record as {'an' if kind[0] in 'aeiou' else 'a'} {kind}, but an article says:"


def _where(query: Query) -> str:
    """The articles that would tell it: "in the 2 articles on Inter 3-2 Napoli", "in the article that names Pavard"."""
    articles = "article" if len(query.paths) == 1 else f"{len(query.paths)} articles"
    if query.paths and query.meeting:
        return f"in the {articles} on {label(query.meeting)}"
    if query.paths and query.called:
        return f"in the {articles} that {'names' if len(query.paths) == 1 else 'name'} {listed(query.called)}"
    if not query.paths and (query.teams or query.cups):
        return f"in the articles on {listed([*query.teams, *map(with_article, query.cups)])}"
    return "in the articles on record"


def not_understood() -> Answer:
    """Nothing in the question could be looked for."""
    return Answer(
        text="I could not make out what to look for. Name a player, a team or a match, or try /help.",
        refusal=Refusal.NOT_UNDERSTOOD,
    )


def nothing_named() -> Answer:
    """It is clear what is asked for, but not of whom or of which match."""
    return Answer(
        text="Of which player, team or match? Name one, for example “who scored in the derby?”.",
        refusal=Refusal.NOT_UNDERSTOOD,
    )


def nothing_asked(command: Command | None) -> Answer:
    """A command came without anything to look for."""
    examples = listed(command.examples, "or") if command and command.examples else "/help"
    return Answer(text=f"Say what to look for, for example {examples}.", refusal=Refusal.NOT_UNDERSTOOD)
