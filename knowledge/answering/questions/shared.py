"""Names that several teams on record share: which "United" is meant, the chat tells, or the asker is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key

if TYPE_CHECKING:
    from knowledge.answering.questions.context import Context
    from knowledge.store.rows import Name

_FAR_BETTER = 3
"""How many times as many facts make a team the one that is meant by a name it shares."""


def is_shared(form: str, stored: Sequence[Name]) -> bool:
    """Whether a name is that of several teams, none of which it is in full, and none far better known."""
    weights = {name.id: name.weight for name in stored if name.kind == "team"}
    if len(weights) < 2 or any(key(team) == form for team in weights):
        return False
    best, second = sorted(weights.values(), reverse=True)[:2]
    return best < _FAR_BETTER * second


def settled(query: Query, context: Context | None) -> Query:
    """The query with the team that a shared name means: the one just talked about, or of whom the question names."""
    if not any(mention.shared for mention in query.mentions):
        return query
    before = context.query if context else None
    talked = {*before.teams, *(team for match in before.matches[:1] for team in match.teams)} if before else set()
    talked |= {team for ids in query.people for person in ids[:1] for team in _teams(query, person)}
    return replace(query, mentions=tuple(_settled(mention, talked) for mention in query.mentions))


def _teams(query: Query, person: str) -> tuple[str, ...]:
    return query.persons[person].teams if person in query.persons else ()


def _settled(mention: Mention, talked: set[str]) -> Mention:
    meant = [team for team in mention.teams if team in talked]
    if not mention.shared or len(meant) != 1:
        return mention
    return replace(mention, teams=(*meant, *(team for team in mention.teams if team not in meant)), shared=False)


def unsettled(query: Query) -> Mention | None:
    """The mention whose team nothing in the question or the chat tells."""
    named = [mention for mention in query.mentions if mention.teams]
    alone = len(named) == 1 and not (query.named or query.people or query.unknown or query.days)
    return named[0] if alone and named[0].shared else None
