"""Dialogues: a list of what is said and what comes back."""

from __future__ import annotations

from collections.abc import Sequence

from bot.adapters.memory import MemoryAdapter

SILENCE = None


async def verify_dialogue(memory: MemoryAdapter, lines: Sequence[tuple[str, str | None]]) -> None:
    """Say each line in one private chat; each reply must hold the words beside it, or be silence."""
    for said, expected in lines:
        reply = await memory.say(said)
        if expected is SILENCE:
            assert reply is None, f"{said!r} got {reply}"
        else:
            assert reply is not None, f"{said!r} got silence"
            assert expected in reply.text, f"{said!r} got {reply.text!r}"
