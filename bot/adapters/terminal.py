"""The prompt in a terminal: suggestions while typing, history over sessions, colours. Loaded only when there is one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress

from platformdirs import user_state_path
from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.styles import Style

from bot.adapters.lines import said
from bot.adapters.plain import numbered, printable, source
from bot.core import Bot
from bot.messages import Reply
from bot.pages import MORE
from bot.suggestions import suggest

STYLE = Style.from_dict(
    {"prompt": "ansigreen bold", "point": "bold", "choice": "ansicyan", "source": "ansibrightblack", "hint": "italic"}
)
PROMPT = FormattedText([("class:prompt", "› ")])


class Suggestions(Completer):
    """The bot's suggestions as prompt_toolkit asks for them."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> list[Completion]:
        """Nothing: suggestions come from the store, and so only asynchronously."""
        return []

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Completion, None]:
        """What may follow on the text before the cursor."""
        for found in await suggest(self._bot, document.text_before_cursor):
            yield Completion(found.text, -found.replaces, display_meta=found.about)


def history() -> History:
    """What was asked before, in the folder for a user's state; for this session only where that cannot be written."""
    path = user_state_path("touchline", appauthor=False) / "history"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))


def coloured(reply: Reply) -> FormattedText:
    """The reply with its point in bold. Fragments carry their style beside the text: text cannot become markup."""
    point, _, details = printable(reply.text).partition("\n")
    fragments = [("class:point", point)]
    if details:
        fragments.append(("", f"\n{details}"))
    fragments += [("class:choice", f"\n{choice}") for choice in numbered(reply)]
    fragments += [("class:source", f"\n  – {source(line)}") for line in reply.sources]
    if MORE in reply.buttons:
        fragments.append(("class:hint", "\n“more” tells the rest"))
    return FormattedText(fragments)


async def converse(bot: Bot, stop: asyncio.Event) -> None:
    """Greet, then ask and answer until Ctrl-D, Ctrl-C or `stop`."""
    session: PromptSession[str] = PromptSession(
        PROMPT, completer=Suggestions(bot), history=history(), auto_suggest=AutoSuggestFromHistory(), style=STYLE
    )
    with suppress(EOFError, KeyboardInterrupt):
        line = "/start"
        while not stop.is_set():
            reply = await bot.reply(said(line))
            if reply is not None:
                print_formatted_text(coloured(reply), style=STYLE)
            line = await session.prompt_async()
