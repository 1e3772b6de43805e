"""Open questions: the article's own sentence that answers, found by what the question speaks of."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.answering.concepts import Text, content
from knowledge.answering.kinds import holds, kind
from knowledge.answering.people import is_about, is_there
from knowledge.answering.query import Query
from knowledge.answering.question import key
from knowledge.answering.relevance import topical
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage

ARTICLES = 6
"""Articles read through for one question."""

ENOUGH = 0.55
"""Share of what the asking clause speaks of (by weight) that a sentence and its neighbours must cover."""

SURE = 0.85
"""The share that the sentence alone must cover where a topic's facts should have told it."""

_EXPLAINS = re.compile(r"\b(?:why|how|what)\b")
_BESIDE = (0.5, 0.3)
"""What a word counts that stands one or two sentences away."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that answers, how well it does, and the one after it."""

    passage: StoredPassage
    score: float
    after: StoredPassage | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: the words of the asking clause, those of the rest, and the facts that tell where.

    `asked` says that the very facts are asked about, so that the sentences that tell them answer. `alone` says that
    the sentence itself has to cover it all; `any_of_them` that one of the words is enough.
    """

    main: tuple[str, ...]
    rest: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    asked: bool = False
    alone: bool = False
    any_of_them: bool = False


class Passages:
    """Looks for the sentence that answers a question, in the articles on the match meant or in all of them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def best(self, query: Query, search: Search) -> list[Found]:
        """The sentences that answer best, the best first; none when the articles do not speak of what is asked."""
        if not search.main and not search.facts:
            return []
        articles = [tuple(await self._store.passages_of(path)) for path in await self._paths(query, search)]
        told = [article for article in articles if _is_about(query, article)]
        return _ranked(query, search, told)

    async def _paths(self, query: Query, search: Search) -> list[str]:
        """The articles that tell the facts, those on the match meant, else those that share most with the question."""
        told = list(dict.fromkeys(each.article.path for fact in search.facts for each in fact.told))
        known = [*told, *(path for path in query.paths if path not in told)]
        return known[:ARTICLES] or await self._found(query)

    async def _found(self, query: Query) -> list[str]:
        words = [word.text for word in query.question.words]
        names = [person.name for person in query.persons.values() if person.id in query.ids]
        points: dict[str, float] = {}
        for passage in await self._store.passages(words, names=names, teams=query.teams):
            points[passage.article.path] = points.get(passage.article.path, 0.0) - passage.rank
        return sorted(points, key=lambda path: (-points[path], path))[:ARTICLES]


def wanted(query: Query, seek: Iterable[str] = ()) -> Search:
    """What a query looks for; `seek` are the words of a topic that stand in place of the question's own."""
    main = tuple(content(seek)) or topical(query.main)
    places = [mention.form for mention in query.mentions if mention.place or mention.competition]
    rest = (*topical(query.rest), *(word for place in places for word in content(place.split())))
    return Search(main, tuple(dict.fromkeys(rest)))


def _is_about(query: Query, article: Sequence[StoredPassage]) -> bool:
    """Whether an article tells of every person and team that the question names."""
    text = f" {key(' '.join(passage.text for passage in article))} "
    names = {name for passage in article for name in (*passage.names, passage.speaker or "")}
    teams = {team for passage in article for team in (*passage.names, *passage.teams)}
    people = all(is_there(_names(query, ids), names, text) for ids in query.people)
    return people and (query.named or all(is_there({team}, teams, text) for team in query.teams))


def _names(query: Query, ids: Iterable[str]) -> set[str]:
    return {query.persons[person].name for person in ids if person in query.persons}


def _ranked(query: Query, search: Search, articles: Sequence[Sequence[StoredPassage]]) -> list[Found]:
    texts = [[Text(passage.text) for passage in article] for article in articles]
    weights = _weights((*search.main, *search.rest), [text for article in texts for text in article])
    found: list[Found] = []
    for article, said in zip(articles, texts, strict=True):
        for at, passage in enumerate(article):
            score = _score(query, search, weights, article, said, at)
            if score is not None:
                found.append(Found(passage, score, article[at + 1] if at + 1 < len(article) else None))
    return sorted(found, key=lambda each: (-each.score, each.passage.article.path, each.passage.index))


def _score(
    query: Query,
    search: Search,
    weights: dict[str, float],
    article: Sequence[StoredPassage],
    texts: Sequence[Text],
    at: int,
) -> float | None:
    """How well a sentence answers; None when it does not."""
    passage = article[at]
    near = _near(search.facts, passage)
    who = kind(query.main) == "name"
    covered = _covered(search, weights, texts, at, who=who)
    people = _people(query, article, at)
    enough = SURE if search.alone else ENOUGH
    told = search.asked and near > 0.5 and not who
    if (covered < enough and not told) or people is None or not holds(query, passage.text, passage.names):
        return None
    rest = _share(search.rest, weights, texts, at)
    quoted = 0.2 if passage.speaker else 0.0
    return covered + 0.3 * rest + people + 0.5 * near - quoted - _elsewhere(query, passage)


def _elsewhere(query: Query, passage: StoredPassage) -> float:
    """What it costs that a sentence is about another match."""
    if not passage.teams:
        return 0.0
    meant = {frozenset(match.teams) for match in query.matches} if query.named else set()
    other = (
        frozenset(passage.teams) not in meant
        if meant
        else bool(query.teams) and set(query.teams).isdisjoint(passage.teams)
    )
    return 0.4 if other else 0.0


def _weights(words: Iterable[str], texts: Sequence[Text]) -> dict[str, float]:
    """How much each word tells: the fewer sentences speak of it, the more."""
    return {word: math.log(1 + (1 + len(texts)) / (1 + sum(text.means(word) for text in texts))) for word in words}


def _covered(search: Search, weights: dict[str, float], texts: Sequence[Text], at: int, *, who: bool) -> float:
    if search.any_of_them:
        return max((_nearness(word, texts, at, alone=True) for word in search.main), default=0.0)
    return _share(search.main, weights, texts, at, alone=search.alone or who)


def _share(
    words: Sequence[str], weights: dict[str, float], texts: Sequence[Text], at: int, *, alone: bool = False
) -> float:
    total = sum(weights[word] for word in words)
    return sum(weights[word] * _nearness(word, texts, at, alone=alone) for word in words) / total if total else 0.0


def _nearness(word: str, texts: Sequence[Text], at: int, *, alone: bool) -> float:
    if texts[at].has(word):
        return 1.0
    if texts[at].means(word):
        return 0.9
    for distance, worth in enumerate(() if alone else _BESIDE, 1):
        beside = [texts[place] for place in (at - distance, at + distance) if 0 <= place < len(texts)]
        if any(text.means(word) for text in beside):
            return worth
    return 0.0


def _people(query: Query, article: Sequence[StoredPassage], at: int) -> float | None:
    """How near the people of the asking clause are to the sentence; None when one is not near at all."""
    points = 0.0
    for ids in query.subjects:
        worth = next(
            (worth for place, worth in _places(at, len(article)) if is_about(article[place], _names(query, ids))), None
        )
        if worth is None:
            return None
        points += worth / len(query.subjects)
    return points


def _places(at: int, size: int) -> list[tuple[int, float]]:
    return [
        (place, worth)
        for place, worth in ((at, 0.5), (at - 1, 0.25), (at + 1, 0.15), (at - 2, 0.1))
        if 0 <= place < size
    ]


def _near(facts: Sequence[Fact], passage: StoredPassage) -> float:
    """Whether the sentence tells one of the facts, or stands beside one that does."""
    best = 0.0
    for told in (told for fact in facts for told in fact.told if told.article.path == passage.article.path):
        if passage.start < told.end and told.start < passage.end:
            return 0.6
        if abs(passage.start - told.end) < 150 or abs(told.start - passage.end) < 150:
            best = 0.2
    return best


def told(query: Query, found: Sequence[Found], size: int) -> tuple[str, list[StoredPassage]]:
    """The best sentences in the article's order, as many as come near the best and fit into `size` characters.

    What explains ("why", "how") often stands in the sentence after the one that tells.
    """
    best = found[0]
    others = [other.passage for other in found[1:4] if other.score > 0.7 * best.score]
    explained = [best.after] if best.after and _EXPLAINS.search(query.main) else []
    kept = [best.passage]
    for other in (*explained, *others):
        fits = sum(len(each.text) + 3 for each in (*kept, other)) <= size
        if fits and other.article.path == best.passage.article.path and other not in kept:
            kept.append(other)
    kept.sort(key=lambda passage: passage.index)
    return _joined(kept), kept


def _joined(kept: Sequence[StoredPassage]) -> str:
    """Sentences one after the other, with dots where some are left out between them."""
    text = " ".join(kept[0].text.split())
    for before, passage in zip(kept, kept[1:], strict=False):
        text += " " if passage.index == before.index + 1 else " … "
        text += " ".join(passage.text.split())
    return text
