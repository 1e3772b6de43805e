"""Questions back, where a name leaves open who or which team is meant."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.answer import Answer, Refusal
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.replying.wording import listed
from knowledge.facts.fact import Fact

_TEAMS = 4
"""Teams, those most is told of, between which an asker may choose."""


def which_person(query: Query, ask: Ask, facts: Sequence[Fact]) -> Answer | None:
    """A question back when facts of two people answer who bear the same name; None when only one does."""
    told = {person for fact in facts for name in ask.given for person in fact.persons.get(name, ())}
    for mention in query.mentions:
        meant = [query.persons[person] for person in mention.people if person in told & query.subject_ids]
        people = [person for _, person in sorted({key(person.name): person for person in meant}.items())]
        if len(people) > 1:
            said = [f"{person.name} ({person.teams[0]})" if person.teams else person.name for person in people]
            return _which_one(said, [_with_name(query, mention, person.name) for person in people])
    return None


def which_team(query: Query, mention: Mention) -> Answer:
    """A question back when a name is that of several teams."""
    teams = mention.teams[:_TEAMS]
    return _which_one(teams, [_with_name(query, mention, team) for team in teams])


def _which_one(names: Sequence[str], choices: Sequence[str]) -> Answer:
    text = f"Which one do you mean: {listed(names, 'or')}?"
    return Answer(text=text, refusal=Refusal.AMBIGUOUS, choices=tuple(choices))


def _with_name(query: Query, mention: Mention, name: str) -> str:
    """The question with the full name in place of the words that were typed."""
    asked, words = query.question, query.question.words
    command = f"/{asked.command} " if asked.command else ""
    return f"{command}{asked.folded[: words[mention.start].start]}{name}{asked.folded[words[mention.end - 1].end :]}"
