"""An article's web address: its words, and the two sides of the match that it names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from knowledge.names import Team
from knowledge.reading.language.lexicon import CLUB_FIRST, CLUB_LAST

if TYPE_CHECKING:
    from knowledge.names import Gazetteer
    from knowledge.reading.mention import Pair

_LONGEST = 5  # words of a team's name
_VERSUS = frozenset({"v", "vs"})
_SQUADS = frozenset("men mens women womens ladies national team u20 u21 u23".split())
_CLUBS = CLUB_FIRST | CLUB_LAST | {"csd", "club"}
_BESIDE = _SQUADS | _CLUBS

_DAY_OF_SIDES = re.compile(r"/(?P<day>(?:19|20)\d\d-\d\d-\d\d)-[\w-]+-vs?-\w")


def words_of_address(url: str | None) -> str:
    """The words of a web address: "/football/2023/everton-leeds-fa-cup" → "football 2023 everton leeds fa cup"."""
    return re.sub(r"[\W_]+", " ", unquote(urlsplit(url or "").path))


def sides_of_address(gazetteer: Gazetteer, url: str | None, text: str) -> Pair | None:
    """The sides of "/2023-04-01-leeds-united-vs-everton-fc/report", the one named first first; None unless both are.

    A side whose name is an ordinary word is one where the address calls any a club, or the article's `text` names it:
    not in "a-shaky-start-vs-everton".
    """
    words = words_of_address(url).lower().split()
    at = next((place for place, word in enumerate(words) if word in _VERSUS), 0)
    first = _named(gazetteer, words[:at][::-1], -1)
    second = _named(gazetteer, words[at + 1 :], 1)
    if not at or first is None or second is None or first == second:
        return None
    sure = not _CLUBS.isdisjoint(words) or all(_is_named(gazetteer.teams.get(side), text) for side in (first, second))
    return (first, second) if sure else None


def _is_named(side: Team | None, text: str) -> bool:
    """Whether a text names a side, if that is called by an ordinary word."""
    return side is None or not side.common or re.search(rf"\b{re.escape(side.name)}\b", text) is not None


def day_of_address(url: str | None) -> dt.date | None:
    """The day that stands in an address right before the sides: "/2023-04-01-leeds-united-vs-everton-fc/report"."""
    match = _DAY_OF_SIDES.search(urlsplit(url or "").path)
    try:
        return dt.date.fromisoformat(match["day"]) if match is not None else None
    except ValueError:
        return None


def _named(gazetteer: Gazetteer, words: Sequence[str], step: int) -> str | None:
    """The team that the first words name, be it behind some that only stand beside a name: "fc", "women"."""
    begins = next((place for place, word in enumerate(words) if word not in _BESIDE), len(words))
    starts = dict.fromkeys((0, begins))
    forms = (words[start : start + length][::step] for start in starts for length in range(_LONGEST, 0, -1))
    return _one_of(gazetteer, forms)


def _one_of(gazetteer: Gazetteer, forms: Iterable[Sequence[str]]) -> str | None:
    """The one team that the first of the forms with any meaning names; a name goes before a nickname."""
    for form in map(" ".join, forms):
        for known in (gazetteer.names, gazetteer.nicknames):
            teams = {entry.name for entry in known.get(form, ()) if isinstance(entry, Team)}
            if teams:
                return teams.pop() if len(teams) == 1 else None
    return None
