"""What a conversation has come to: what "he" and "and Calhanoglu?" refer to, what "more" and "2" mean."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bot.recent import Clock, Recent
from knowledge import Answer, Context

MINUTE = 60.0
KEPT = 5
"""Questions that are remembered: follow-ups seldom go further back."""


@dataclass
class Conversation:
    """One asker's talk in one chat. `rest` is what the last answer left for "more", `choices` what it offered.

    `asked` are the last questions as they were put to knowledge: asked again in turn they lead to the same answer.
    """

    context: Context | None = None
    asked: tuple[str, ...] = ()
    rest: Answer | None = None
    choices: tuple[str, ...] = ()

    def go_on(self, question: str, context: Context | None) -> None:
        """A question has been answered; `context` is what a follow-up to it will refer to."""
        self.context = context
        self.asked = (*self.asked, question)[-KEPT:]

    def meant(self, text: str) -> str:
        """What `text` stands for: the number of a choice means that choice, the bare word "more" the command."""
        if text.lower() == "more":
            return "/more"
        number = text.rstrip(".)")
        if number.isdecimal() and 1 <= int(number) <= len(self.choices):
            return self.choices[int(number) - 1]
        return text


class Conversations:
    """The conversations going on, one for each chat and asker; forgotten when nothing was said for `minutes`."""

    def __init__(self, *, minutes: float = 15, clock: Clock = time.monotonic) -> None:
        self._kept = Recent[tuple[str, str], Conversation](Conversation, seconds=minutes * MINUTE, clock=clock)

    def between(self, chat: str, asker: str) -> Conversation:
        """The conversation with that asker in that chat: the one going on, or a new one."""
        return self._kept[chat, asker]
