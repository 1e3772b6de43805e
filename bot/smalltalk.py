"""What people say to a bot besides asking: greetings, thanks, who it is."""

from __future__ import annotations

import re

from bot.commands import Call

_END = r"[\s!.?)🙂😀👋🙏]*"
_YOU = r"(?:are|r) (?:you|u)"
_GREETING = re.compile(
    rf"(?:hi|hey|hello|hallo|yo|good (?:morning|evening|afternoon)|who {_YOU}|what {_YOU}|{_YOU} there|(?:you|u) there|"
    rf"what (?:can|do) (?:you|u) do|how do(?:es)? (?:you|this|it) work|start){_END}",
    re.IGNORECASE,
)
_HELP = re.compile(rf"(?:help|help me|commands){_END}", re.IGNORECASE)
_NOTED = r"(?:ok|okay|k|lol|lmao|ha(?:ha)+|nice(?: one)?|wow|cool|great|good|no way|fair enough|right|yeah|nah)"
_NEXT = r"[\s,!.]+"
_NOTHING_ASKED = re.compile(rf"{_NOTED}(?:{_NEXT}{_NOTED})*{_END}", re.IGNORECASE)
_THANKS = re.compile(
    rf"(?:{_NOTED}{_NEXT})*(?:thanks|thank you|thx|cheers|ta|ty)(?: (?:a lot|so much|very much|mate|bot|lol))?{_END}",
    re.IGNORECASE,
)

WELCOME = "You are welcome. Ask me another."
ANOTHER = "Ask me another."


def call_meant(text: str) -> Call | None:
    """The command that a greeting or a cry for help stands for."""
    if _GREETING.fullmatch(text):
        return Call("start")
    return Call("help") if _HELP.fullmatch(text) else None


def asks_nothing(text: str) -> bool:
    """Whether somebody only takes note: "ok", "lol"."""
    return _NOTHING_ASKED.fullmatch(text) is not None


def is_thanks(text: str) -> bool:
    """Whether somebody says thank you, and no more."""
    return _THANKS.fullmatch(text) is not None
