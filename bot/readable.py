"""Statements, facts, matches, corrections and feeds, each on one line, for those who look after the store."""

from __future__ import annotations

import datetime as dt
import json

from bot.adapters.plain import printable
from bot.pages import QUOTE
from knowledge import Article, Fact, Feed, KeptCorrection, Listing, Match, Statement, Summary, described, wording

ID = 8
"""Digits of an id that are shown: enough to tell it from others in any store of a community's size."""

_UNSHOWN = {"type", "article", "evidence", "start", "end", "scene", "nth"}  # said otherwise, or not at all


def statement_line(statement: Statement, where: str) -> str:
    """A statement: its type, what it says, its evidence and where that stands."""
    said = statement.model_dump(mode="json", exclude=_UNSHOWN, exclude_none=True)
    fields = " ".join(f"{name}={_value(value)}" for name, value in said.items())
    return _line(f"{statement.type}: {fields} {wording.quoted(statement.evidence, QUOTE)} ({where})")


def fact_line(fact: Fact) -> str:
    """A fact, after the digits that it can be corrected by."""
    return f"{fact.id[:ID]} {statement_line(fact.value, _tellings(fact))}"


def match_line(match: Match) -> str:
    """A match, after the digits that it can be merged or split by."""
    return _line(f"{match.id[:ID]} {wording.label(match)}")


def correction_line(kept: KeptCorrection) -> str:
    """A correction, after the digits that it can be undone by: what it changes, who made it, when and why."""
    one = kept.correction
    made = f"{one.by}, {wording.day(one.at.date())}: {one.reason}"
    undone = f"; undone by {one.undone.by}: {one.undone.reason}" if one.undone else ""
    idle = "; finds nothing to correct now" if kept.idle and not one.undone else ""
    return _line(f"{one.id} {described(one.change)} ({made}{undone}{idle})")


def feed_line(feed: Feed) -> str:
    """What is followed: where, what the last look gave, and when the next one is due."""
    named = " (.env)" if feed.set else ""
    if feed.visit is None:
        return _line(f"{feed.location}{named}: not looked at yet")
    failing = f", {wording.count(feed.visit.failures, 'time')} in a row" if feed.visit.failures > 1 else ""
    looked = f"{feed.visit.outcome}{failing}, {_time(feed.visit.at)}; due {_time(feed.visit.due)}"
    return _line(f"{feed.location}{named}: {looked}")


def feed_json(feed: Feed) -> str:
    """The same as a JSON object; times are as ISO 8601 has them."""
    visit = feed.visit
    looked = {
        "outcome": visit and visit.outcome,
        "failures": visit.failures if visit else 0,
        "looked_at": visit and _moment(visit.at).isoformat(),
        "due": visit and _moment(visit.due).isoformat(),
    }
    return json.dumps({"location": feed.location, "in_settings": feed.set, **looked}, ensure_ascii=False)


def found_line(location: str, found: Listing | Article) -> str:
    """What there is at a location now."""
    if isinstance(found, Article):
        return _line(f"{location}: an article, {found.title or 'untitled'} ({found.date or 'undated'})")
    parts = f"{wording.count(len(found.parts), 'sitemap')}, " if found.parts else ""
    entries = wording.count(len(found.entries), "entry", "entries")
    first = f", the first {found.entries[0].location}" if found.entries else ""
    return _line(f"{location}: {parts}{entries}{first}")


def worded(summary: Summary) -> str:
    """What reading articles came to."""
    besides = [
        (summary.reread, "read anew by this version"),
        (summary.copies, "with the text of another"),
        (summary.foreign, "not in English"),
        (summary.withdrawn, "forgotten before"),
    ]
    others = "".join(f", {number} {what}" for number, what in besides if number)
    return (
        f"articles: {summary.new} new, {summary.unchanged} unchanged, {summary.changed} changed{others}; "
        f"statements: {summary.statements}; facts: {summary.facts}; {summary.seconds:.1f} s"
    )


def _moment(at: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(at, dt.UTC).replace(microsecond=0)


def _time(at: float) -> str:
    return f"{_moment(at):%Y-%m-%d %H:%M} UTC"


def _line(text: str) -> str:
    return " ".join(printable(text).split())


def _value(value: object) -> str:
    return "/".join("?" if part is None else str(part) for part in value) if isinstance(value, list) else str(value)


def _tellings(fact: Fact) -> str:
    articles = {article.path for article in fact.articles}
    differing = f"; told otherwise: {', '.join(fact.disagreements)}" if fact.disagreements else ""
    corrected = f"; corrected: {', '.join(fact.corrected)}" if fact.corrected else ""
    return f"articles: {len(articles)}{differing}{corrected}"
