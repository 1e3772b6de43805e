"""What can go wrong around a conversation, and the one place that words it for a chat.

TouchlineError          its text is one clear line for a person
├── SettingError        a value of the environment or of .env is unusable
├── AdapterError        a chat platform cannot be served
└── RecordsError        what the bot remembers cannot be read or kept
"""

from __future__ import annotations

import traceback
import uuid

from bot.logs import logger
from bot.messages import Message, Reply


class TouchlineError(Exception):
    """The root of the tree. `str(error)` is shown as it is."""


class SettingError(TouchlineError):
    """A setting has a value that cannot be used; the text names the setting."""


class AdapterError(TouchlineError):
    """A chat platform cannot be served; the text says what to mend."""


class RecordsError(TouchlineError):
    """What the bot remembers over a restart cannot be read or kept."""


def apology(error: Exception, message: Message, *, with_text: bool = False) -> Reply:
    """The reply to a message whose answering failed, after one log line under the same id.

    The line says where it failed, not what was asked: messages are the askers' own. `with_text` logs the question and
    the whole traceback too, which is for whoever hunts a fault on their own machine.
    """
    name = uuid.uuid4().hex[:8]
    frame = traceback.extract_tb(error.__traceback__)[-1:]
    where = "".join(f"{step.filename}:{step.lineno}" for step in frame)
    said = {"text": message.text, "exc_info": error} if with_text else {}
    logger().error("answer failed", id=name, error=type(error).__name__, where=where, **said)
    return Reply(f"Sorry, something went wrong while I looked that up. The log has it under {name}.")
