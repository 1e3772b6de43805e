"""What is known instead of what was asked for, so that a refusal leads on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Refusal
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.things import told_of
from knowledge.answering.replying.wording import count, day, label, listed, quoted
from knowledge.facts.fact import Match

if TYPE_CHECKING:
    from knowledge.store import Store

_RECENT = 50
"""Matches among which the newest result is looked for: those to come stand before them."""

_QUOTE = 160
"""Characters shown of a sentence."""


class Instead:
    """Adds to a refusal what the store does hold: of the match, the people or the teams asked about, or at all."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, query: Query, refused: Answer) -> Answer:
        """The refusal with a line of what is known, and the command that tells it."""
        if refused.choices:
            return refused
        if refused.refusal is Refusal.NO_ARTICLE:
            line, command = await self._of_teams(query.teams[:2]) if query.teams else await self._of_a_cup(query)
        elif refused.refusal is Refusal.NOT_REPORTED:
            line, command = await self._of_what_is_asked(query)
        else:
            line, command = await self._beside_a_stranger(query)
        choices = (command,) if command and command.split()[0] != f"/{query.question.command}" else ()
        return refused.model_copy(update={"text": f"{refused.text}\n{line}".rstrip(), "choices": choices})

    async def _beside_a_stranger(self, query: Query) -> tuple[str, str]:
        """The match, or the team, that was named together with somebody whom no article has."""
        if query.meeting:
            return await self._of_match(query.meeting, label(query.meeting))
        if len(query.teams) == 1 and (counts := await self._store.counts(teams=query.teams)):
            return _known(query.teams[0], counts, f"/team {query.teams[0]}")
        return await self._at_all(), ""

    async def _of_what_is_asked(self, query: Query) -> tuple[str, str]:
        if query.meeting:
            return await self._of_match(query.meeting)
        if query.subjects and query.called:
            return await self._of_person(query)
        if not query.teams:
            return await self._at_all(), ""
        return _known(query.teams[0], await self._store.counts(teams=query.teams[:1]), f"/team {query.teams[0]}")

    async def _of_match(self, match: Match, what: str = "that match") -> tuple[str, str]:
        counts = await self._store.counts(matches=[match.id])
        if set(counts) == {"fixture"}:
            return f"That match is only announced{f', for {day(match.date)}' if match.date else ''}.", ""
        return _known(what, counts, f"/match {' '.join(match.teams)}")

    async def _of_person(self, query: Query) -> tuple[str, str]:
        """The facts in which the likeliest person of that name takes part, else the newest sentence that names them."""
        person = query.subjects[0][0]
        if counts := await self._store.counts(people=[person]):
            return _known(query.called[0], counts, f"/player {query.called[0]}")
        for passage in await self._store.passages([], names=query.called[:1], limit=1):
            article = passage.article
            source = ", ".join(part for part in (article.source, day(article.date) if article.date else "") if part)
            return (
                f"The newest to name {query.called[0]}: {quoted(passage.text, _QUOTE)} ({source or article.path})",
                "",
            )
        return "", ""

    async def _of_teams(self, teams: Sequence[str]) -> tuple[str, str]:
        """Each team's newest match on record."""
        newest = {team: await self._newest(team) for team in teams}
        known = [
            f"The newest of {listed([team for team in teams if newest[team] == match])}: {label(match)}."
            for match in dict.fromkeys(newest.values())
            if match
        ]
        there = [team for team, match in newest.items() if match]
        missing = [team for team, match in newest.items() if not match]
        line = " ".join([*known, *([f"On {listed(missing, 'or')} there is none."] if known and missing else [])])
        return line or await self._at_all(), f"/team {there[0]}" if there else ""

    async def _of_a_cup(self, query: Query) -> tuple[str, str]:
        """The newest match of the competition asked about, if one is on record."""
        matches = await self._store.matches([], limit=_RECENT) if query.cups else []
        newest = next((match for match in matches if match.competition in query.cups and match.score), None)
        return (f"The newest of it: {label(newest)}." if newest else await self._at_all()), ""

    async def _at_all(self) -> str:
        """What the store covers."""
        covered, newest = await self._store.coverage(), await self._newest()
        if not covered.articles:
            return ""
        return (
            f"On record: {count(covered.articles, 'article')}{f', the newest match {label(newest)}' if newest else ''}."
        )

    async def _newest(self, *teams: str) -> Match | None:
        matches = await self._store.matches(teams, limit=_RECENT)
        return next((match for match in matches if match.score or match.winner), None)


def _known(what: str, counts: dict[str, int], command: str) -> tuple[str, str]:
    return (f"Known of {what}: {told_of(counts)}.", command) if counts else ("", "")
