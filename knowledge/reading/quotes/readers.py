"""What a page puts among an article's quotes: its readers' comments under their user names, and its own furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading

# `….”ckal09: “`, where nothing is told before the name.
_LABEL = re.compile(
    r"(?:^|[\n.!?…\"”“)])\s*(?!(?:com|net|org|co|tv|uk)\b)(?P<user>@?[A-Za-z][\w.-]{2,24})(?: \([^()\n]{3,40}\))?: ?$"
)
# A name stuck to what stands before it, or behind a speech balloon: `….”The Kop Watch: “`, `🗣️KOT OCS: “`.
_STUCK = re.compile(
    r"(?:(?<=[.!?…\"”“)])(?P<user>(?:@|[A-Z0-9])[^\s:\"“”]{1,24}(?: [A-Z0-9@][^\s:\"“”]{0,20}){0,3})"
    r"|[\U0001F4AC\U0001F5E3\U0001F5E8\U0001F5EF]\uFE0F?\s*(?P<said>[^\n:\"“”]{2,40}))(?: \([^()\n]{3,40}\))?: ?$"
)
_NEXT = re.compile(r"[\"”]\s*(?P<user>[A-Z@][^\n:\"“”()]{1,30})(?: \([^()\n]{3,40}\))?: ?$")  # in a list of comments
_USER = re.compile(r"@.|.*[\d_]|.*[a-z][A-Z]|[a-z]")  # no name of a person in running text
_REACH = 100  # characters before a passage in which its label stands
_PAGE = r"get|stream|watch|download|follow|listen to|subscribe to|sign up|click|read more|see also|also read|live"
_FURNITURE = re.compile(
    rf"^\W*(?:(?:{_PAGE})\b(?:(?! (?:is|was|said|says|has|had)\b).){{0,120}}"
    r"|.{0,60}\b(?:on whatsapp|scores and table|fixtures and results))\W*$",
    re.IGNORECASE | re.DOTALL,
)


def reader_before(reading: Reading, index: int) -> str | None:
    """The user name under which a page gives the passage with this index as a reader's comment."""
    speeches, text = reading.speeches, reading.article.text
    start = speeches[index].start - 1
    since = max(speeches[index - 1].end if index else 0, start - _REACH)
    stuck = _STUCK.search(text, max(0, since - 1), max(since, start))
    surnames = {person.name.split()[-1] for person in reading.people}
    known = [name for name in surnames if text.count(name) > 1]  # who is named for a comment alone is a reader
    if stuck is not None and not any(name in stuck[0] for name in known):
        return stuck["user"] or stuck["said"]
    listed = _NEXT.fullmatch(text, since, max(since, start)) if index else None
    if listed is not None and not any(name in listed[0] for name in known) and reader_before(reading, index - 1):
        return listed["user"]
    label = _LABEL.search(text, since, max(since, start))
    if label is None:
        return None
    user = label["user"].lstrip("@")
    comments = index > 0 and label.start() == since and reader_before(reading, index - 1) is not None
    named = any(person.name.split()[-1] == user and " " in person.name for person in reading.people)
    return user if _USER.match(label["user"]) or (comments and not named) else None


def is_furniture(text: str) -> bool:
    """Whether a sentence is none of the article's: "Follow us on WhatsApp!"."""
    return _FURNITURE.match(text.strip()) is not None
