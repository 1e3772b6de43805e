"""What may follow on what was typed."""

from __future__ import annotations

import pytest

from bot.core import Bot
from bot.suggestions import suggest

TYPED = [
    ("/g", ["/goals "]),
    ("/", ["/goals ", "/result ", "/help ", "/start ", "/more ", "/privacy "]),
    ("/goals Br", ["Bruno Salas"]),
    ("/goals Porto", []),
    ("/result Verdano Calcio Por", ["Porto Alto"]),
    ("/result@touchline Verd", ["Verdano Calcio"]),
    ("who scored for Verd", ["Verdano Calcio"]),
    ("/help Br", []),
    ("/start Br", []),
    ("/nonsense Br", ["Bruno Salas"]),
    ("", []),
    ("B", []),
]


@pytest.mark.parametrize(("typed", "texts"), TYPED)
async def test_suggest(bot: Bot, typed: str, texts: list[str]) -> None:
    assert [found.text for found in await suggest(bot, typed)] == texts


async def test_a_suggestion_takes_the_place_of_the_name_begun(bot: Bot) -> None:
    [found] = await suggest(bot, "/result Verdano Calcio Porto Al")
    assert (found.text, found.replaces) == ("Porto Alto", len("Porto Al"))
