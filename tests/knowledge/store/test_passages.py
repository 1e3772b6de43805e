from __future__ import annotations

from typing import Any

import pytest

from knowledge.reading.read import Passage, Read
from knowledge.store import Store, passage_search
from tests.knowledge.store.season import AWAY, DERBY, ECHO, INTER_NAPOLI, article

DERBY_WINNER, BOOKED, ECHO_WINNER = (DERBY.path, 0), (DERBY.path, 1), (ECHO.path, 0)
OPENER, SUFFERED = (AWAY.path, 0), (AWAY.path, 1)

SEARCHES: list[tuple[list[str], dict[str, Any], list[tuple[str, int]]]] = [
    (["booked"], {}, [BOOKED]),
    (["booking"], {}, [BOOKED]),  # by the stem
    (["CALHANOGLU"], {}, [OPENER]),
    (["Çalhanoğlu's", "booked"], {}, [BOOKED]),
    (["derby"], {}, [ECHO_WINNER, DERBY_WINNER]),
    (["derby", "winner"], {}, [DERBY_WINNER, ECHO_WINNER]),
    (["derby"], {"names": ["Lautaro Martinez"]}, [DERBY_WINNER]),
    (["derby"], {"names": ["Simone Inzaghi"]}, [ECHO_WINNER, DERBY_WINNER]),  # of nobody named: of anyone
    (["derby", "scored"], {"teams": ["Napoli"]}, [OPENER]),
    (["derby"], {"names": ["Lautaro Martinez"], "teams": ["Napoli"]}, [DERBY_WINNER]),
    (["scored", "suffer"], {"names": ["Simone Inzaghi"]}, [SUFFERED]),
    ([], {"names": ["lautaro"]}, [ECHO_WINNER]),
    ([], {"teams": ["AC Milan"]}, [ECHO_WINNER, BOOKED, DERBY_WINNER]),
    ([], {}, []),
    (["lautaro martinez"], {}, [DERBY_WINNER]),  # two words at once are a phrase
    (["nutmeg"], {}, []),
    (["nutmeg"], {"teams": ["Inter"]}, []),
]


@pytest.mark.parametrize(("words", "about", "found"), SEARCHES)
async def test_finds_passages_by_words_and_by_whom_they_are_about(
    store: Store, words: list[str], about: dict[str, Any], found: list[tuple[str, int]]
) -> None:
    hits = await store.passages(words, **about)
    assert [(hit.article.path, hit.index) for hit in hits] == found


@pytest.mark.parametrize("hostile", ['"', "' OR 1", "*", "NEAR(", "text:", "AND", "-", "(", "\x00", "“", "_"])
async def test_what_is_typed_is_never_a_query(store: Store, hostile: str) -> None:
    assert await store.passages([hostile], names=[hostile], teams=[hostile]) == []
    assert [hit.index for hit in await store.passages([hostile, "booked"], names=[hostile])] == [1]


async def test_gives_passages_back_as_they_were_read(store: Store) -> None:
    read = await store.passages_of([AWAY.path, "/in/none.md", DERBY.path])
    assert {path: len(found) for path, found in read.items()} == {AWAY.path: 2, "/in/none.md": 0, DERBY.path: 2}
    opener, suffered = read[AWAY.path]
    assert (opener.article, opener.text, opener.index) == (AWAY.ref, "Hakan Çalhanoğlu scored at Napoli.", 0)
    assert (opener.names, opener.teams, opener.speaker) == (("Hakan Çalhanoğlu",), INTER_NAPOLI, None)
    assert (suffered.text, suffered.speaker) == (AWAY.text[suffered.start : suffered.end], "Simone Inzaghi")


async def test_text_is_cut_where_the_article_has_it(empty: Store) -> None:
    of = article("far", "Ünal hit the 🏆 bar. 𝓕ine. Then Tomás scored.")
    start = of.text.index("Then")
    await empty.save(Read(of, (), (Passage(start, len(of.text), "Then Tomás scored."),)))
    (hit,) = await empty.passages(["tomas"])
    assert hit.text == "Then Tomás scored."


async def test_rarer_words_count_for_more(empty: Store) -> None:
    lines = ["A goal.", "A goal.", "A goal.", "A backheel."]
    of = article("many", "\n".join(lines))
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    read = tuple(Passage(start, start + len(line), line) for start, line in zip(starts, lines, strict=True))
    await empty.save(Read(of, (), read))
    hits = await empty.passages(["goal", "backheel"])
    assert [hit.index for hit in hits] == [3, 2, 1, 0]
    assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)
    assert [hit.index for hit in await empty.passages(["goal", "backheel"], limit=2)] == [3, 2]


async def test_looks_at_the_newest_of_common_words(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passage_search, "NEWEST", 2)
    for number in range(4):
        of = article(f"goal-{number}", "Late goal.")
        await empty.save(Read(of, (), (Passage(0, len(of.text), of.text),)))
    assert [hit.article.path for hit in await empty.passages(["goal"])] == ["/in/goal-3.md", "/in/goal-2.md"]


async def test_tells_which_words_are_spoken_of(store: Store) -> None:
    spoken = await store.speaking_of(["derby", "booked", "nutmeg", "!"], limit=1)
    assert {word: [(hit.article.path, hit.index) for hit in hits] for word, hits in spoken.items()} == {
        "derby": [ECHO_WINNER],
        "booked": [BOOKED],
    }
