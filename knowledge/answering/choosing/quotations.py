"""Quotations on record: which of them were said after a match, and what their articles say around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.afterwards import on_its_match, says_after
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.concepts import Text
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.questions.words import STOP
from knowledge.facts.fact import Fact
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage

_READ = 8
"""Articles whose sentences are looked up."""

_NEARLY = 0.75
"""How much of the words that are put to nobody stands in those of whoever said them."""

_LEAST = 2
"""Words, at least, by which what was said is known again."""


class Quotations:
    """Looks up the sentences beside what was said."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def around(self, facts: Sequence[Fact]) -> dict[str, str]:
        """What the articles say just before each fact and in the same breath."""
        read = await self._store.passages_of(told_by(facts)[:_READ])
        around: dict[str, str] = {}
        for fact in facts:
            passages = read.get(fact.value.article.path, [])
            at = [i for i, each in enumerate(passages) if each.start < fact.value.end and fact.value.start < each.end]
            if at:
                first = at[0] - 1 if at[0] and _leads_to(fact, passages[at[0] - 1].text) else at[0]
                around[fact.id] = " ".join(each.text for each in passages[first : at[-1] + 1])
        return around

    async def saying(self, query: Query) -> list[Fact]:
        """What was said in about the words of the question, those that share most with it first."""
        asked = topical(f"{query.main}{query.rest}")
        if len(asked) < _LEAST:
            return []
        words = [word.text for word in query.question.words if word.text not in STOP]
        found = [each for each in await self._store.passages(words) if each.speaker]
        shares = {(each.article.path, each.start): _share(asked, each.text) for each in found}
        near = [each for each in found if shares[each.article.path, each.start] >= _NEARLY]
        ids = {name.id for name in await self._store.named_among({fold(each.speaker or "") for each in near})}
        facts = await self._store.facts(types=("quote",), people=ids) if ids else []
        best = max(shares.values(), default=0.0)
        near = [each for each in near if shares[each.article.path, each.start] == best]
        return [fact for fact in facts if any(_is_in(fact, each) for each in near)]

    async def said_after(self, query: Query, facts: list[Fact]) -> list[Fact]:
        """Of what was said "after the 4-4 with Roma", where no match is singled out, that of articles on Roma's."""
        if query.named or not (query.teams and says_after(query)):
            return facts
        return on_its_match(query, facts, await self._store.passages_of(told_by(facts)))


def _share(asked: Sequence[str], text: str) -> float:
    """How much of the words a sentence has."""
    said = Text(text)
    return sum(said.means(word) for word in asked) / len(asked)


def _is_in(fact: Fact, passage: StoredPassage) -> bool:
    """Whether words stand in a sentence, or it in them."""
    value = fact.value
    overlap = passage.start < value.end and value.start < passage.end
    same = overlap or key(passage.text) in key(str(getattr(value, "text", "")))
    return value.article.path == passage.article.path and same


def _leads_to(fact: Fact, before: str) -> bool:
    """Whether the sentence before some words is about them: it names who says them, or what they are on."""
    speaker = str(getattr(fact.value, "speaker", "")).rsplit(" ", 1)[-1]
    return speaker in before or before.lstrip().startswith("On ") or before.rstrip().endswith((":", "?"))
