"""Commands that set how the bot behaves in a chat. Who may is the platform's to say."""

from __future__ import annotations

from bot.commands import OPTIONS, Call
from bot.knows import Knows
from bot.messages import Message, Place
from bot.records import ChatSettings, Records, Subscription
from knowledge import Answer, Refusal

ADMINS_ONLY = "Only admins of this chat can change that."
OFFERED = 8  # teams at a time
NOBODY = {"nobody", "none", "no one", "off", "-"}


class Managing:
    """Shows and changes the settings of chats."""

    def __init__(self, records: Records, knowledge: Knows) -> None:
        self._records = records
        self._knowledge = knowledge

    async def answer(self, called: Call, message: Message) -> Answer:
        """The answer to one of `bot.commands.MANAGING`."""
        if called.name == "settings" or not (called.rest or called.name == "subscribe"):
            settings = self._records.settings(message.chat, message.within)
            subscribed = any(one.chat == message.chat for one in self._records.subscriptions())
            return Answer(text=told(settings, message.place, subscribed=subscribed))
        if not await _manages(message):
            return Answer(text=ADMINS_ONLY)
        if called.name == "follow":
            return await self._follow(called.rest, message)
        if called.name == "subscribe":
            return Answer(text=await self._subscribe(called.rest.lower() or "on", message))
        return Answer(text=self._set(called.name, called.rest.lower(), message))

    def _set(self, name: str, value: str, message: Message) -> str:
        if value not in OPTIONS[name]:
            return _choice(name)
        if name == "listen":
            self._records.change(message.chat, "listening", value == "on")
            return LISTENING if value == "on" else NOT_LISTENING
        self._records.change(_outermost(message), name, value)
        return f"From now on my answers here are {value}."

    async def _subscribe(self, value: str, message: Message) -> str:
        if value not in OPTIONS["subscribe"]:
            return _choice("subscribe")
        if value == "off":
            self._records.unsubscribe(message.chat)
            return NOT_SUBSCRIBED
        club = self._records.settings(message.chat, message.within).club
        if club is None:
            return NO_CLUB
        since = await self._knowledge.news.latest()
        self._records.subscribe(Subscription(chat=message.chat, within=message.within, since=since))
        return SUBSCRIBED.format(club=club)

    async def _follow(self, name: str, message: Message) -> Answer:
        if name.lower() in NOBODY:
            self._records.change(_outermost(message), "club", None)
            return Answer(text="No club is followed here any more.")
        teams = await self._knowledge.complete(name, ("team",))
        exact = [team for team in teams if team.lower() == name.lower()]
        if len(exact or teams) > 1:
            return Answer(
                text="Which team?",
                choices=tuple(f"/follow {team}" for team in teams[:OFFERED]),
                refusal=Refusal.AMBIGUOUS,
            )
        if not teams:
            return Answer(text=f"The articles know no team “{name}”.", refusal=Refusal.UNKNOWN_NAME)
        club = (exact or teams)[0]
        self._records.change(_outermost(message), "club", club)
        return Answer(text=f"“We”, “us” and “our” mean {club} here from now on.")


LISTENING = (
    "I answer questions here from now on without being spoken to, and only those that the articles answer. "
    "/listen off ends it."
)
SUBSCRIBED = (
    "When new articles tell of a match of {club}, I tell it here: one message a match, which I edit as I learn more. "
    "/subscribe off ends it."
)
NOT_SUBSCRIBED = "I tell of no matches here by myself any more."
NO_CLUB = "Of which club? Say /follow and the club first, then /subscribe."
NOT_LISTENING = "From now on I answer here only when I am spoken to."


def told(settings: ChatSettings, place: Place, *, subscribed: bool = False) -> str:
    """The settings in force and how to change them."""
    followed = settings.club or "none"
    lines = [f"Club followed: {followed} (/follow Inter)", f"Answers: {settings.verbosity} (/verbosity brief)"]
    lines.append(f"Telling of its matches unasked: {'on' if subscribed else 'off'} (/subscribe)")
    if place is Place.GROUP:
        lines.append(f"Answering without being spoken to: {'on' if settings.listening else 'off'} (/listen on)")
    return "\n".join(lines)


def _choice(name: str) -> str:
    return f"Say one of: {', '.join(f'/{name} {option}' for option in OPTIONS[name])}."


async def _manages(message: Message) -> bool:
    return await message.manages() if message.manages else message.place is Place.PRIVATE


def _outermost(message: Message) -> str:
    """The whole group or server that a chat is part of: what is set for all of it at once."""
    return message.within[-1] if message.within else message.chat
