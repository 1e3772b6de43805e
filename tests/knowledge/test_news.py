"""What is news: matches of which only later articles tell something, told as a whole."""

from __future__ import annotations

from knowledge import Knowledge
from tests.knowledge.editing.conftest import ARTICLES
from tests.knowledge.editing.conftest import known as known  # noqa: PLC0414 - the fixtures of three short articles
from tests.knowledge.editing.conftest import store as store  # noqa: PLC0414


async def test_only_what_is_new_is_news(known: Knowledge) -> None:
    newsroom, before = known.news, await known.merged()
    everything = await newsroom.of("Inter", 0)
    assert [str(news.match.date) for news in everything] == ["2023-10-07", "2024-03-09"]
    assert everything[0].articles == {"autumn.md", "other.md"}
    assert everything[0].answer.text.splitlines()[:2] == [
        "Inter–Napoli (7 Oct 2023): no result is told yet.",
        "Goals: Salas, Brandt",
    ]
    since = await newsroom.latest()
    assert await newsroom.of("Inter", since) == []
    await known.ingest([ARTICLES[0].model_copy(update={"path": "again.md", "title": "Again"})])
    assert await newsroom.of("Inter", since) == [], "it tells nothing that was not told before"
    await known.ingest([ARTICLES[2].model_copy(update={"path": "late.md", "text": "Keller scored."})])
    assert [str(news.match.date) for news in await newsroom.of("Inter", since)] == ["2024-03-09"]
    assert await newsroom.of("Lazio", 0) == []
    assert await known.merged() != before


async def test_a_match_that_is_not_known_is_no_news(known: Knowledge) -> None:
    assert await known.news.on("nothing") is None
