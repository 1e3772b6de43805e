"""Answers to what is asked outside any chat of the bot's: inline queries, mentions where it is no member."""

from __future__ import annotations

from bot.commands import CommandTable
from bot.knows import Knows
from bot.messages import Reply
from bot.pages import first_page, one_each, reply
from knowledge import Answer

OFFERED = 5  # answers to one text


async def offers(knowledge: Knows, commands: CommandTable, text: str) -> list[Reply]:
    """Answers to offer for a question, or for a command without its slash; none where nothing answers it.

    Where the answer asks back, those to its choices.
    """
    first = text.split(" ", 1)[0].lower()
    answer, _ = await knowledge.ask(f"/{text}" if first in commands else text)
    chosen = [await knowledge.ask(choice) for choice in answer.choices[:OFFERED]]
    return [_without_buttons(each) for each in (answer, *(one for one, _ in chosen)) if each.answered]


def _without_buttons(answer: Answer) -> Reply:
    """The first page of an answer, without buttons: nobody there could follow it up."""
    return reply(first_page(one_each(answer))[0], more=False)
