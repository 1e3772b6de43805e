"""Facts and queries for telling, without articles and stores behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.articles import ArticleRef
from knowledge.facts import Fact, Match, Person
from knowledge.statement import Statement
from knowledge.topic import Topic

PAPER = ArticleRef(path="/in/paper.md", date=dt.date(2024, 2, 5))
DERBY = Match(
    id="derby",
    teams=("AC Milan", "Inter"),
    score=(1, 2),
    winner="Inter",
    competition="Serie A",
    date=dt.date(2024, 2, 4),
)
LEVEL = Match(id="level", teams=("Ajax", "PSV"), score=(1, 1), winner="draw", date=dt.date(2024, 1, 7))
OPEN = Match(id="open", teams=("Lyon", "Nice"))


def fact(kind: type[Statement], match: Match | None = None, words: str = "so it was", **fields: object) -> Fact:
    """A fact told once; people are known by their names in lower case."""
    if match is not None:
        fields["teams"] = match.teams
    value = kind.model_validate({"article": PAPER, "evidence": words, "start": 0, "end": len(words), **fields})
    persons = {name: tuple(_ids(getattr(value, name))) for name in kind.people if getattr(value, name)}
    about = "-".join(str(part) for part in (value.type, match.id if match else "", *sorted(fields.items())))
    return Fact(
        id=about, type=value.type, match=match.id if match else None, value=value, persons=persons, told=(value,)
    )


def _ids(said: str | tuple[str, ...]) -> Iterable[str]:
    return (name.lower() for name in ((said,) if isinstance(said, str) else said))


def query(
    main: str, *people: str, matches: Iterable[Match] = (), teams: Iterable[str] = (), side: str | None = None
) -> Query:
    """A question about these people, whose matches are known."""
    named = tuple(matches)
    subjects = tuple((name.lower(),) for name in people)
    return Query(
        Question(main),
        main=main,
        people=subjects,
        subjects=subjects,
        teams=tuple(teams),
        side=side,
        matches=named,
        named=bool(named),
        persons={name.lower(): Person(id=name.lower(), name=name) for name in people},
        by_id={match.id: match for match in (DERBY, LEVEL, OPEN)},
    )


def asked(topic: Topic, question: str) -> Ask:
    """The ask that a topic makes of a masked question."""
    ask = topic.asks(question)
    assert ask is not None, question
    return ask


def told(topic: Topic, about: Query, *facts: Fact, command: str | None = None) -> str | None:
    """What the topic tells of the facts, asked by the query's own words or by a command."""
    ask = next((each.ask for each in topic.commands if each.name == command), None) or asked(topic, about.main)
    if command:
        about = replace(about, question=Question(f"/{command} {about.main}"))
    answer = topic.tell(about, ask, facts)
    return answer.text if answer else None
