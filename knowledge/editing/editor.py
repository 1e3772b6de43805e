"""The editor: makes corrections of facts, people, matches and spellings, takes them back, and merges anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from knowledge.articles import ArticleRef
from knowledge.articles.loading import identity
from knowledge.corrections import (
    Change,
    Correct,
    Correction,
    Hide,
    MergeMatches,
    MergePeople,
    OfMatch,
    Rename,
    SplitMatch,
    Undone,
    trace,
)
from knowledge.editing.finding import Finder
from knowledge.editing.values import parsed
from knowledge.errors import CorrectionError
from knowledge.facts import Fact, Match
from knowledge.ingestion import bring_up_to_date
from knowledge.statement import MatchStatement
from knowledge.store import KeptCorrection, Store


def utc_now() -> dt.datetime:
    """The time on the wall."""
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Signed:
    """Who changes something, and why."""

    by: str
    reason: str


class Editor:
    """Changes what merging makes of the articles. Ids may be given by their first digits.

    Each method keeps one correction and returns it with whether merging found what it corrects. It may raise
    CorrectionError, after which nothing has changed, and StoreError.
    """

    def __init__(self, store: Store, now: Callable[[], dt.datetime] = utc_now) -> None:
        self._store = store
        self._find = Finder(store)
        self._now = now

    async def hide(self, fact: str, signed: Signed) -> KeptCorrection:
        """Take a fact out: what tells it counts as unsaid."""
        found = await self._find.fact(fact)
        return await self._make(Hide(told=tuple(map(trace, found.told))), signed)

    async def correct(self, fact: str, values: Mapping[str, str], signed: Signed) -> KeptCorrection:
        """Give fields of a fact other values, written as a person types them; "-" is unsaid."""
        found = await self._find.fact(fact)
        teams = found.value.teams if isinstance(found.value, MatchStatement) else None
        told = tuple(map(trace, found.told))
        return await self._make(Correct(told=told, values=parsed(found.value, values), teams=teams), signed)

    async def merge_people(self, first: str, second: str, signed: Signed) -> KeptCorrection:
        """Take two people for one, who goes by the first one's name; "Name (Team)" tells namesakes apart."""
        people = (await self._find.someone(first), await self._find.someone(second))
        if people[0] == people[1]:
            raise CorrectionError(f"“{first}” and “{second}” are one person already")
        return await self._make(MergePeople(people=people), signed)

    async def merge_matches(self, first: str, second: str, signed: Signed) -> KeptCorrection:
        """Take two matches of the same teams for one."""
        one, other = await self._find.match(first), await self._find.match(second)
        if one.id == other.id:
            raise CorrectionError("that is one match already")
        if one.teams != other.teams:
            raise CorrectionError("these are matches of different teams: correct the teams of one first")
        return await self._make(MergeMatches(matches=(await self._of_match(one), await self._of_match(other))), signed)

    async def split_match(self, match: str, articles: Sequence[str], signed: Signed) -> KeptCorrection:
        """Take what these articles (paths or addresses) tell of a match for another one than what the others tell."""
        found = await self._find.match(match)
        of_match = await self._of_match(found)
        tells = {name for told in of_match.told for name in (told.path, told.url) if name}
        if strangers := [article for article in articles if article not in tells]:
            raise CorrectionError(f"{strangers[0]}: this article tells nothing of that match")
        if {told.path for told in of_match.told if not {told.path, told.url} & set(articles)} == set():
            raise CorrectionError("no other article tells of that match: there is nothing to split")
        return await self._make(SplitMatch(match=of_match, articles=tuple(sorted(set(articles)))), signed)

    async def rename(self, what: Literal["person", "team"], old: str, new: str, signed: Signed) -> KeptCorrection:
        """Spell a person's or team's name in another way; the old spelling can still be asked for."""
        if not new.strip():
            raise CorrectionError("the new spelling is empty")
        spelt = await self._find.spelling(what, old)
        if spelt == new:
            raise CorrectionError(f"“{old}” is spelt so already")
        return await self._make(Rename(what=what, old=spelt, new=new.strip()), signed)

    async def undo(self, correction: str, signed: Signed) -> KeptCorrection:
        """Take a correction back. It is kept, and changes nothing any more."""
        found = await self._find.correction(correction)
        if found.undone:
            raise CorrectionError(f"correction {found.id} is undone already")
        back = Undone(by=signed.by, reason=_reason(signed), at=self._now())
        return await self._keep(found.model_copy(update={"undone": back}))

    async def forget(self, location: str) -> list[ArticleRef]:
        """Take out the articles of that path or address, all they state, and their words in corrections.

        No feed brings them back; they come back when they are ingested by name.
        """
        found = await self.articles_at(location)
        await self._store.withdraw(found)
        await bring_up_to_date(self._store)
        return found

    async def articles_at(self, location: str) -> list[ArticleRef]:
        """The articles of that path or address. CorrectionError: there is none."""
        names = {location, identity(location)}
        found = [ref for ref in await self._store.articles() if names & {ref.path, ref.url}]
        if not found:
            raise CorrectionError(f"{location}: there is no such article")
        return found

    async def all(self) -> list[KeptCorrection]:
        """All corrections, the oldest first, those undone too."""
        return await self._store.corrections()

    async def state(self) -> str:
        """What is corrected at the moment: another text whenever a correction was made, undone or dropped."""
        return " ".join(f"{one.correction.id}{'-' if one.correction.undone else ''}" for one in await self.all())

    async def fact(self, id: str) -> Fact:  # noqa: A002 - the word of every model here
        """The one fact whose id begins so."""
        return await self._find.fact(id)

    async def facts(self, ids: Sequence[str]) -> list[Fact]:
        """The facts of these ids that are still on record, in that order."""
        found = {fact.id: fact for fact in await self._store.facts_of(ids)}
        return [found[id_] for id_ in dict.fromkeys(ids) if id_ in found]

    async def _of_match(self, match: Match) -> OfMatch:
        told = [told for fact in await self._store.facts(matches=[match.id]) for told in fact.told]
        first = {statement.article.path: statement for statement in reversed(told)}
        return OfMatch(teams=match.teams, date=match.date, told=tuple(map(trace, first.values())))

    async def _make(self, change: Change, signed: Signed) -> KeptCorrection:
        return await self._keep(Correction.make(change, by=signed.by, reason=_reason(signed), at=self._now()))

    async def _keep(self, correction: Correction) -> KeptCorrection:
        await self._store.correct(correction)
        await bring_up_to_date(self._store)
        return next(kept for kept in await self._store.corrections() if kept.correction.id == correction.id)


def _reason(signed: Signed) -> str:
    if not signed.reason.strip():
        raise CorrectionError("a correction needs a reason")
    return signed.reason.strip()
