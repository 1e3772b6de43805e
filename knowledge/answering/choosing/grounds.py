"""Which of several matches were played at the ground, or in the city, that a question names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.speaking import names_any
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.understanding import is_person
from knowledge.facts.fact import Fact, Match
from knowledge.names import gazetteer

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage


_LOOKED_INTO = 50
"""Matches, the newest, of which it is looked for where they were played."""


async def there(store: Store, query: Query, matches: list[Match], facts: Sequence[Fact]) -> list[Match]:
    """The matches told as played at the ground that the question names, where it names one and no team.

    What a player did may be of those as well whose articles name the ground.
    """
    grounds = [mention for mention in query.mentions if mention.form in gazetteer().stadiums]
    others = [mention for mention in query.mentions if mention not in grounds]
    if not grounds or not all(map(is_person, others)):
        return matches
    told = {fact.match for fact in facts}
    near = [match for match in matches if match.id in told][:_LOOKED_INTO]
    of_them = await store.facts(matches=[match.id for match in near]) if near else []
    played = [fact for fact in of_them if fact.type != "fixture"]
    said = said_to_be_there(query, near, played)
    return [*(said or (await there_by_their_articles(store, query, near, played) if others else ()))]


def said_to_be_there(query: Query, matches: Sequence[Match], facts: Sequence[Fact]) -> tuple[Match, ...]:
    """The matches of which the sentences that tell the facts name the ground or city."""
    grounds = _grounds(query)
    if not grounds:
        return ()  # without a look at any sentence
    said = {fact.match for fact in facts for told in fact.told if names_any(grounds, told.evidence)}
    return tuple(match for match in matches if match.id in said)


async def there_by_their_articles(
    store: Store, query: Query, matches: Sequence[Match], facts: Sequence[Fact]
) -> tuple[Match, ...]:
    """The matches of which the articles that tell the facts name the ground or city."""
    grounds = _grounds(query)
    if not grounds:
        return ()
    told = {match: told_by(fact for fact in facts if fact.match == match.id) for match in matches}
    read = await store.passages_of({path for paths in told.values() for path in paths})
    there = {
        (passage.article.path, frozenset(passage.teams))
        for passages in read.values()
        for passage in passages
        if names_any(grounds, passage.text)
    }
    return tuple(match for match in matches if any((path, frozenset(match.teams)) in there for path in told[match]))


def elsewhere(query: Query, article: Sequence[StoredPassage]) -> frozenset[int]:
    """The places of the sentences of an article that are of a match at another ground, or city, than the one named.

    Where the article names that ground, any of them may be of a match there.
    """
    named = [mention for mention in query.mentions if mention.place and mention.form]
    if not named or names_any(_grounds(query), " ".join(passage.text for passage in article)):
        return frozenset()
    return frozenset(at for at, passage in enumerate(article) if not all(_may_be_of(each, passage) for each in named))


def _may_be_of(ground: Mention, passage: StoredPassage) -> bool:
    """Whether a sentence of whatever match may be of one at the ground: its team plays there, or no match is known."""
    return not passage.teams or not {*passage.teams}.isdisjoint(ground.teams)


def _grounds(query: Query) -> set[str]:
    return {f" {mention.form} " for mention in query.mentions if mention.place}
