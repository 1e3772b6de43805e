"""What is remembered of a location that was looked at, so that the next look costs as little as it can."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final, Protocol

from knowledge.articles.article import Article
from knowledge.articles.listing import Entry, Listing
from knowledge.errors import ArticleError, PassingError
from knowledge.web.page import UNSTAMPED, Stamp

DAY: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class Visit:
    """The last look at a location. Times are seconds since 1970 (UTC).

    `due` is when it is to be looked at again, `outcome` what the look gave, in words, and `failures` how many looks in
    a row gave nothing. `stamp` is what the server gave to ask by; `version` what the listing said that led there.
    """

    location: str
    at: float
    due: float
    outcome: str
    stamp: Stamp = UNSTAMPED
    version: str | None = None
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a location: the article or the listing there, or why there is none; None where nothing is new.

    `visit` is to be remembered once the article is kept. `left` says that there is more for another look.
    """

    found: Article | Listing | ArticleError | None
    visit: Visit | None = None
    left: bool = False


class Memory(Protocol):
    """Remembers visits."""

    async def visits(self, locations: Collection[str]) -> Mapping[str, Visit]:
        """The last visit of each of these locations that has had one."""
        ...


class Forgetful:
    """Remembers nothing."""

    async def visits(self, locations: Collection[str]) -> Mapping[str, Visit]:
        """There is none."""
        return {}


def worth(entry: Entry, before: Visit | None, now: float) -> bool:
    """Whether an entry is to be looked at: it never was, is said to have changed, or is due and nothing is said."""
    if before is None or entry.version != before.version:
        return True
    return before.due <= now and (entry.version is None or before.failures > 0)


def read(entry: Entry, now: float, every: float, stamp: Stamp = UNSTAMPED) -> Visit:
    """A look that gave an article."""
    return Visit(entry.location, now, now + every, "an article", stamp, entry.version)


def unchanged(before: Visit, entry: Entry, now: float, every: float) -> Visit:
    """A look that found everything as it was."""
    return replace(before, at=now, due=now + every, outcome="has not changed", version=entry.version, failures=0)


def failed(before: Visit | None, entry: Entry, error: ArticleError, now: float, every: float) -> Visit:
    """A look that gave nothing: the next one comes `every` seconds later, then after twice as many, up to a day.

    What there is to ask by is kept: the page may be as it was when it is there again.
    """
    failures = before.failures + 1 if before else 1
    wait = min(every * 2.0 ** min(failures - 1, 30), max(every, DAY))
    after = error.after if isinstance(error, PassingError) else 0.0
    stamp = before.stamp if before else UNSTAMPED
    return Visit(entry.location, now, now + max(wait, after), error.problem, stamp, entry.version, failures)
