"""News: matches that articles of late tell of, each as all that is known of it by now."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answering.answer import Answer
from knowledge.answering.replying.replies import of_told
from knowledge.facts import Match
from knowledge.names import fold
from knowledge.store import Store
from knowledge.topics.results.telling import whole


@dataclass(frozen=True, slots=True)
class News:
    """A match that was played, told as a whole. `articles` are the paths of those that tell of it."""

    match: Match
    answer: Answer
    articles: frozenset[str]


class Newsroom:
    """Tells of matches by themselves, where nobody has asked."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def latest(self) -> int:
        """The number of the newest article: every article that comes after it has a higher one."""
        return await self._store.latest()

    async def of(self, team: str, since: int) -> list[News]:
        """The matches of a team's first side of which only articles after that number tell something, oldest first."""
        names = {team, *(name.id for name in await self._store.named(fold(team)) if name.kind == "team")}
        found = await self._store.matches_by_ids(await self._store.told_since(since))
        ours = [match for match in found if names & set(match.teams) and match.squad is None]
        news = [await self.on(match.id) for match in sorted(ours, key=lambda match: str(match.date))]
        return [one for one in news if one is not None]

    async def on(self, match: str) -> News | None:
        """The match of that id as it is known now; None where it has not been played, or is not known."""
        known = await self._store.match_by_id(match)
        facts = [fact for fact in await self._store.facts(matches=[match]) if fact.type != "fixture"]
        if known is None or not facts:
            return None
        articles = frozenset(article.path for fact in facts for article in fact.articles)
        return News(known, of_told(whole(known, facts), "results"), articles)
