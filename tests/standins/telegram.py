"""Telegram with people in it: what they write, press and type reaches the bot as Telegram would send it."""

from __future__ import annotations

import re
import time
from typing import Any

from aiohttp import ClientSession

from tests.standins.telegram_methods import Methods, units
from tests.standins.telegram_server import TOKEN, Json

__all__ = ["ANN", "BEN", "FORUM", "GROUP", "TOKEN", "Telegram", "private"]

ANN: Json = {"id": 11, "is_bot": False, "first_name": "Ann", "username": "ann_writes"}
BEN: Json = {"id": 12, "is_bot": False, "first_name": "Ben"}
GROUP: Json = {"id": -100500, "type": "supergroup", "title": "Supporters"}
FORUM: Json = {"id": -100600, "type": "supergroup", "title": "Forum", "is_forum": True}

COMMAND = re.compile(r"(?<!\S)/\w+(?P<bot>@\w+)?")
MENTION = re.compile(r"(?<![\w/@])@\w{4,}")


def private(user: Json) -> Json:
    """Somebody's chat with the bot."""
    return {"id": user["id"], "type": "private", "first_name": user["first_name"]}


class Telegram(Methods):
    """The server and the people. What privacy mode keeps from bots does not reach it."""

    async def say(self, text: str, chat: Json | None = None, user: Json = ANN, **fields: Any) -> Json:  # noqa: ANN401
        """Write a message; without a chat in private. `fields` are more of the Bot API's, or others instead."""
        message = self.written(text, chat or private(user), user, **fields)
        self.messages[message["chat"]["id"], message["message_id"]] = message
        if self._may_see(message):
            await self.send({"message": message})
        return message

    def written(self, text: str, chat: Json, user: Json = ANN, **fields: Any) -> Json:  # noqa: ANN401 - JSON
        """A message that nobody has sent yet."""
        self.chats[chat["id"]] = chat
        basis = {"message_id": self.number(), "from": user, "chat": chat, "date": int(time.time()), "text": text}
        return {**basis, "entities": _entities(text), **fields}

    async def press(self, label: str, message: Json, user: Json = ANN) -> str:
        """Press a button beneath a message of the bot; the press's id."""
        rows = message["reply_markup"]["inline_keyboard"]
        [data] = [button["callback_data"] for row in rows for button in row if button["text"] == label]
        return await self.press_any(data, message, user)

    async def press_any(self, data: str, message: Json, user: Json = ANN) -> str:
        """Press a button that need not be there any more."""
        query = self._query()
        await self.send(
            {"callback_query": {"id": query, "from": user, "chat_instance": "1", "message": message, "data": data}}
        )
        return query

    async def type_inline(self, text: str, user: Json = ANN) -> str:
        """Type "@touchline_bot …" in some chat; the query's id."""
        query = self._query()
        await self.send({"inline_query": {"id": query, "from": user, "query": text, "offset": ""}})
        return query

    async def mention_as_guest(self, text: str, user: Json = ANN) -> str:
        """Mention the bot in a chat that it is not in; the query's id."""
        query = self._query()
        elsewhere = {"id": -100700, "type": "supergroup", "title": "Elsewhere"}
        await self.send({"guest_message": self.written(text, elsewhere, user, guest_query_id=query)})
        return query

    async def send(self, update: Json) -> int | None:
        """Give the bot an update, if it asked for such; over the webhook, the HTTP status that it answers with."""
        update = {"update_id": self.number(), **update}
        if self.allowed and not any(kind in update for kind in self.allowed):
            return None
        if self.webhook:
            return await self.post(update, {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"]})
        self.updates.append(update)
        await self.changed()
        return None

    async def post(self, update: Json, headers: dict[str, str]) -> int:
        """Send an update to the webhook with those headers; the HTTP status of the answer."""
        async with ClientSession() as http, http.post(self.webhook["url"], json=update, headers=headers) as response:
            return response.status

    async def answer(self, number: int = 1) -> Json:
        """What the bot has sent, once it has sent so many messages: the last of these."""
        await self.until(lambda: len(self.sent) >= number)
        return self.sent[number - 1]

    @property
    def sent(self) -> list[Json]:
        """The bot's messages, as they stand now."""
        return [message for message in self.messages.values() if message["from"] == self.me]

    def _query(self) -> str:
        self.queries.add(query := f"query-{self.number()}")
        return query

    def _may_see(self, message: Json) -> bool:
        """Privacy mode: in groups a bot sees commands to it or to nobody, mentions of it and replies to it."""
        if message["chat"]["type"] == "private" or self.me["can_read_all_group_messages"]:
            return True
        own, text = f"@{self.me['username']}", message["text"]
        called = [(found["bot"] or own).lower() for found in COMMAND.finditer(text)]
        mentioned = [found[0].lower() for found in MENTION.finditer(text)]
        linked = [each["user"]["id"] for each in message["entities"] if each["type"] == "text_mention"]
        replied_to = message.get("reply_to_message", {}).get("from") == self.me
        return own in {*called, *mentioned} or self.me["id"] in linked or replied_to


def _entities(text: str) -> list[Json]:
    found = [("bot_command", each) for each in COMMAND.finditer(text)]
    found += [("mention", each) for each in MENTION.finditer(text)]
    return [{"type": kind, "offset": units(text[: each.start()]), "length": units(each[0])} for kind, each in found]
