"""What Telegram does on each method of the Bot API that the bot uses, as strict as it is where bots get it wrong.

After https://core.telegram.org/bots/api. `on_send_message` is sendMessage, and so on.
"""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass, field

from tests.standins.telegram_server import BotApi, Json, RefusedError

HOLD = 0.3
"""Seconds for which a request for updates is held when there are none; Telegram holds it for as long as it is asked."""

RIGHTS = """
can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members
can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories
""".split()


@dataclass
class Methods(BotApi):
    """The bot's side. `messages` is what chats show, by chat and number; `queries` are those that wait for an answer.

    `members` says who is what in a group ("administrator"), `commands` what is published for which scope.
    """

    messages: dict[tuple[int, int], Json] = field(default_factory=dict)
    chats: dict[int, Json] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    queries: set[str] = field(default_factory=set)
    webhook: Json = field(default_factory=dict)
    allowed: list[str] = field(default_factory=list)
    updates: list[Json] = field(default_factory=list)

    async def on_get_me(self, _asked: Json) -> Json:
        return self.me

    async def on_get_updates(self, asked: Json) -> list[Json]:
        if self.webhook:
            raise RefusedError("can't use getUpdates method while webhook is active", 409)
        self.allowed = asked.get("allowed_updates", self.allowed)
        self.updates = [update for update in self.updates if update["update_id"] >= int(asked.get("offset", 0))]
        if not self.updates and int(asked.get("timeout", 0)):
            try:
                async with asyncio.timeout(HOLD), self._changed:
                    await self._changed.wait_for(lambda: bool(self.updates))
            except TimeoutError:
                pass
        return list(self.updates)

    async def on_delete_webhook(self, _asked: Json) -> bool:
        self.webhook = {}
        return True

    async def on_set_webhook(self, asked: Json) -> bool:
        self.webhook, self.allowed = asked, asked["allowed_updates"]
        return True

    async def on_get_webhook_info(self, _asked: Json) -> Json:
        return {"url": "", "has_custom_certificate": False, "pending_update_count": len(self.updates), **self.webhook}

    async def on_send_message(self, asked: Json) -> Json:
        text, entities = _text(asked, "text", "entities", 4096)
        return self._sent(asked, text=text, entities=entities)

    async def on_edit_message_text(self, asked: Json) -> Json:
        message = self.messages.get((int(asked["chat_id"]), int(asked["message_id"])))
        if message is None:
            raise RefusedError("message to edit not found")
        text, entities = _text(asked, "text", "entities", 4096)
        buttons = _keyboard(asked)
        if (text, buttons) == (message["text"], message.get("reply_markup")):
            raise RefusedError(
                "message is not modified: specified new message content and reply markup are exactly the same"
            )
        message.pop("reply_markup", None)
        message.update({"text": text, "entities": entities, **({"reply_markup": buttons} if buttons else {})})
        return message

    async def on_send_chat_action(self, asked: Json) -> bool:
        self._chat(asked)
        return True

    async def on_answer_callback_query(self, asked: Json) -> bool:
        self._take(asked["callback_query_id"])
        if units(asked.get("text", "")) > 200:
            raise RefusedError("MESSAGE_TOO_LONG")
        return True

    async def on_answer_inline_query(self, asked: Json) -> bool:
        self._take(asked["inline_query_id"])
        if len(asked["results"]) > 50:
            raise RefusedError("RESULTS_TOO_MUCH")
        for result in asked["results"]:
            _text(result["input_message_content"], "message_text", "entities", 4096)
        return True

    async def on_answer_guest_query(self, asked: Json) -> Json:
        self._take(asked["guest_query_id"])
        _text(asked["result"]["input_message_content"], "message_text", "entities", 4096)
        return {"inline_message_id": f"guest-{self.number()}"}

    async def on_get_chat_member(self, asked: Json) -> Json:
        self._chat(asked)
        who = int(asked["user_id"])
        member = {"status": self.members.get(who, "member"), "user": {"id": who, "is_bot": False, "first_name": "Ann"}}
        return member | (dict.fromkeys(RIGHTS, False) if member["status"] == "administrator" else {})

    async def on_set_my_commands(self, asked: Json) -> bool:
        commands = asked["commands"]
        fit = all(re.fullmatch(r"[a-z0-9_]{1,32}", each["command"]) for each in commands)
        if len(commands) > 100 or not fit or any(not 1 <= len(each["description"]) <= 256 for each in commands):
            raise RefusedError("BOT_COMMAND_INVALID")
        kind, chat = asked["scope"]["type"], asked["scope"].get("chat_id")
        if kind == "chat" and chat not in self.chats:
            raise RefusedError("chat not found")
        self.commands[kind if chat is None else f"{kind}:{chat}"] = commands
        return True

    async def on_get_my_commands(self, asked: Json) -> list[Json]:
        return self.commands.get(asked["scope"]["type"], [])

    async def on_set_my_description(self, asked: Json) -> bool:
        return _fits(asked["description"], 512)

    async def on_set_my_short_description(self, asked: Json) -> bool:
        return _fits(asked["short_description"], 120)

    def _sent(self, asked: Json, **content: object) -> Json:
        chat = self._chat(asked)
        if "message_thread_id" in asked and not chat.get("is_forum"):
            raise RefusedError("message thread not found")
        message: Json = {
            "message_id": self.number(),
            "from": self.me,
            "chat": chat,
            "date": int(time.time()),
            **content,
        }
        if "message_thread_id" in asked:
            message |= {"message_thread_id": int(asked["message_thread_id"]), "is_topic_message": True}
        if quoted := asked.get("reply_parameters"):
            original = self.messages.get((chat["id"], quoted["message_id"]))
            if original is None and not quoted.get("allow_sending_without_reply"):
                raise RefusedError("message to be replied not found")
            message |= {"reply_to_message": original} if original else {}
        if buttons := _keyboard(asked):
            message["reply_markup"] = buttons
        self.messages[chat["id"], message["message_id"]] = message
        return message

    def _chat(self, asked: Json) -> Json:
        if int(asked["chat_id"]) not in self.chats:
            raise RefusedError("chat not found")
        return self.chats[int(asked["chat_id"])]

    def _take(self, query: str) -> None:
        if query not in self.queries:
            raise RefusedError("query is too old and response timeout expired or query ID is invalid")
        self.queries.remove(query)


def units(text: str) -> int:
    """How long a text is as Telegram counts: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _text(asked: Json, name: str, beside: str, limit: int) -> tuple[str, list[Json]]:
    """A text and its entities, as Telegram checks them."""
    text, entities = asked[name], asked.get(beside, [])
    if not text.strip():
        raise RefusedError("message text is empty")
    if units(text) > limit:
        raise RefusedError("message is too long")
    if len(entities) > 100 or any(each["offset"] + each["length"] > units(text) for each in entities):
        raise RefusedError("ENTITY_BOUNDS_INVALID")
    return text, entities


def _keyboard(asked: Json) -> Json | None:
    keyboard: Json | None = asked.get("reply_markup")
    for row in keyboard["inline_keyboard"] if keyboard else ():
        if not row or any(not 1 <= len(button["callback_data"].encode()) <= 64 for button in row):
            raise RefusedError("BUTTON_DATA_INVALID")
    return keyboard


def _fits(text: str, limit: int) -> bool:
    if len(text) > limit:
        raise RefusedError("text is too long")
    return True
