"""`touchline feeds`, as an admin types it, with a real site on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.knowledge.articles.test_files import PAGE
from tests.standins.site import Sent, Site, site
from tests.subprocesses import printed, touchline

MATCH = PAGE.replace("Rovers beat Albion", "Torino beat Empoli")


@pytest.fixture
def echo(alone: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site with a feed of one page, which may be read although it is on this machine."""
    assert alone
    monkeypatch.setenv("TOUCHLINE_PRIVATE_ADDRESSES", "true")
    with site() as served:
        feed = "<rss version='2.0'><channel><item><link>/late</link></item></channel></rss>"
        served.pages |= {"/feed": Sent(feed, etag='"1"'), "/late": Sent(MATCH)}
        yield served


def test_what_is_followed_is_listed_read_and_let_go(echo: Site) -> None:
    address = echo / "feed"
    printed("feeds", "add", address)
    assert printed("feeds", "list") == f"{address}: not looked at yet\n"
    assert printed("feeds", "refresh").startswith("articles: 1 new, ")
    assert echo / "late" in printed("statements")
    (listed,) = map(json.loads, printed("feeds", "list", "--json").splitlines())
    assert (listed["location"], listed["in_settings"], listed["outcome"]) == (address, False, "1 entry")
    assert printed("feeds", "refresh").startswith("articles: 0 new, ")
    assert echo.paths == ["/feed", "/late", "/feed"]
    printed("feeds", "remove", address)
    done = touchline("feeds", "list")
    assert (done.returncode, done.stdout) == (0, "")
    assert "nothing is followed" in done.stderr


def test_the_settings_may_name_some(echo: Site, alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / "in").mkdir()
    (alone / ".env").write_text(f"TOUCHLINE_FEEDS={echo / 'feed'} in\n")
    assert printed("feeds", "list").splitlines() == [
        f"{echo / 'feed'} (.env): not looked at yet",
        f"{alone / 'in'} (.env): not looked at yet",
    ]
    monkeypatch.setenv("TOUCHLINE_FEEDS", echo / "late")
    assert printed("feeds", "list") == f"{echo / 'late'} (.env): not looked at yet\n"


def test_checking_tells_what_is_there_and_reads_nothing(echo: Site) -> None:
    printed("feeds", "add", echo / "feed", echo / "late", echo / "gone")
    done = touchline("feeds", "check")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{echo / 'feed'}: 1 entry, the first {echo / 'late'}",
        f"{echo / 'late'}: an article, Rovers win it late (2024-03-09)",
    ]
    assert done.stderr.splitlines() == [f"{echo / 'gone'}: the server answered 404"]
    assert printed("statements") == ""


@pytest.mark.parametrize("location", ["ftp://echo.example/", "no/such/folder", "https://fan:secret@echo.example/"])
def test_what_is_no_feed_gets_one_line(location: str, alone: Path) -> None:
    assert alone
    done = touchline("feeds", "add", location)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "secret" not in done.stderr


def test_addresses_of_this_machine_are_for_those_who_allow_them(echo: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_PRIVATE_ADDRESSES", "")
    done = touchline("feeds", "check", echo / "feed")
    assert done.returncode == 1
    assert "is not on the open internet" in done.stderr
    assert echo.asked == []


def test_the_doctor_names_what_fails(echo: Site) -> None:
    assert "none; `touchline feeds add URL` follows one" in touchline("doctor").stdout
    printed("feeds", "add", echo / "feed", echo / "gone")
    assert "2 are followed" in touchline("doctor").stdout
    touchline("feeds", "refresh")
    assert f"MEND feeds: {echo / 'gone'}: the server answered 404" in touchline("doctor").stdout


def test_in_the_background_only_what_is_due_is_looked_at(echo: Site) -> None:
    printed("feeds", "add", echo / "feed")
    assert printed("feeds", "refresh", "--background").startswith("articles: 1 new, ")
    assert printed("feeds", "refresh", "--background") == ""
    assert echo.paths == ["/feed", "/late"]
