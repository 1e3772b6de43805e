"""Why a question is not answered, in words that help."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.answer import Answer, Refusal
from knowledge.answering.ask import Ask
from knowledge.answering.entities import Mention
from knowledge.answering.query import Query
from knowledge.answering.question import key
from knowledge.answering.wording import label, listed
from knowledge.facts.fact import Fact

_THINGS = {
    "disallowed_goal": "disallowed goal",
    "penalty_order": "order of penalty takers",
    "tally": "running count",
    "standing": "league position",
    "fixture": "coming match",
}


def refusal(query: Query, ask: Ask | None) -> Answer:
    """The refusal that fits: nobody of that name, no article on that match, nothing reported, or not understood."""
    if query.unknown and not query.people:
        return unknown_name(query)
    if len(query.teams) > 1 and not query.named and (ask is None or not ask.apart):
        return Answer(text=f"No article on {'–'.join(query.teams[:2])} is on record.", refusal=Refusal.NO_ARTICLE)
    if ask is None and not query.mentions and not query.named:
        return not_understood()
    return Answer(text=nothing(query, ask), refusal=Refusal.NOT_REPORTED, topic=ask.topic if ask else None)


def unknown_name(query: Query) -> Answer:
    """Nobody on record bears a name of the question."""
    names = listed([f"“{name}”" for name in query.unknown], "or")
    return Answer(text=f"No article on record names {names}.", refusal=Refusal.UNKNOWN_NAME)


def nothing(query: Query, ask: Ask | None) -> str:
    """That the articles do not say it: "No penalty by Shinji Okazaki is reported in the 2 articles on …"."""
    thing = f"No {_THINGS.get(ask.types[0], ask.types[0])}" if ask else "No answer to that"
    if ask and ask.wants and ask.wants not in ("player", "position"):
        thing = f"No {ask.wants.replace('_', ' ')} for that"
    whose = f" by {listed(query.called)}" if query.called and ask and ask.given else ""
    return f"{thing}{whose} is reported {_where(query)}."


def _where(query: Query) -> str:
    if query.named and query.matches and query.paths:
        articles = "article" if len(query.paths) == 1 else f"{len(query.paths)} articles"
        return f"in the {articles} on {label(query.matches[0])}"
    return f"in the articles on {listed(query.teams)}" if query.teams else "in the articles on record"


def ambiguous(query: Query, ask: Ask, facts: Sequence[Fact]) -> Answer | None:
    """A question back when facts of two people answer who bear the same name; None when only one does."""
    if not ask.given:
        return None
    told = {person for fact in facts for name in ask.given for person in fact.persons.get(name, ())}
    for mention in query.mentions:
        names = {
            key(query.persons[person].name): person for person in mention.people if person in told & query.subject_ids
        }
        if len(names) > 1:
            people = [query.persons[person] for _, person in sorted(names.items())]
            said = [f"{person.name} ({person.teams[0]})" if person.teams else person.name for person in people]
            choices = [_instead(query, mention, person.name) for person in people]
            return Answer(
                text=f"Which one do you mean: {listed(said, 'or')}?", refusal=Refusal.AMBIGUOUS, choices=tuple(choices)
            )
    return None


def _instead(query: Query, mention: Mention, name: str) -> str:
    """The question with the full name in place of the words that were typed."""
    asked, words = query.question, query.question.words
    command = f"/{asked.command} " if asked.command else ""
    return f"{command}{asked.folded[: words[mention.start].start]}{name}{asked.folded[words[mention.end - 1].end :]}"


def not_understood() -> Answer:
    """Nothing in the question could be looked for."""
    return Answer(
        text="I could not make out what to look for. Name a player, a team or a match, or try /help.",
        refusal=Refusal.NOT_UNDERSTOOD,
    )
