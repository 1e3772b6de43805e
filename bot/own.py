"""What the bot answers itself: its own commands, and commands that nobody has."""

from __future__ import annotations

from bot import help as words
from bot.commands import OWN, Call, CommandTable
from bot.conversation import Conversation
from bot.knows import Knows
from knowledge import Answer, Refusal

NO_MORE = "There is nothing more to tell. Ask me something first, then “more” gives the rest of the answer."


class OwnCommands:
    """Answers what is about the bot and not about football. `privacy` is what /privacy says."""

    def __init__(self, knowledge: Knows, commands: CommandTable, privacy: str) -> None:
        self._knowledge = knowledge
        self._commands = commands
        self._privacy = privacy

    def has(self, called: Call) -> bool:
        """Whether a command is the bot's own, or nobody's."""
        return called.name not in self._commands or any(called.name == command.name for command in OWN)

    async def answer(self, called: Call, talk: Conversation) -> Answer:
        """The answer to a command of that kind."""
        match called.name:
            case "help":
                return self._help(called.rest)
            case "start":
                return Answer(text=words.start(await self._knowledge.coverage()))
            case "more":
                return talk.rest or Answer(text=NO_MORE)
            case "privacy":
                return Answer(text=self._privacy)
            case _:
                return self._unknown(called)

    def _help(self, name: str) -> Answer:
        if not name:
            return Answer(text=words.overview(self._commands))
        called = Call(name.lstrip("/").lower())
        command = self._commands.get(called.name)
        return Answer(text=words.about(command)) if command else self._unknown(called)

    def _unknown(self, called: Call) -> Answer:
        nearest = self._commands.nearest(called.name)
        if nearest is None:
            return Answer(text=f"I have no command /{called.name}. {words.SEE}", refusal=Refusal.NOT_UNDERSTOOD)
        meant = str(Call(nearest.name, called.rest))
        return Answer(
            text=f"I have no command /{called.name}. Did you mean {meant}?",
            choices=(meant,),
            refusal=Refusal.NOT_UNDERSTOOD,
        )
