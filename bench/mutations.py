"""Feed touchline what is broken and hostile: `python -m bench.mutations FOLDER [NUMBER]`.

NUMBER articles, pages, feeds and sitemaps are made of the articles of FOLDER and broken, each in one of the ways below.
Files are taken from disk, the rest from a web site on this machine. Counted are those that were taken in, those that
cost an error line, and whatever else happened: an exception that is none of touchline's own, several error lines for
one page, or more seconds than `SLOW`.
"""

from __future__ import annotations

import asyncio
import gzip
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Final

from knowledge import Article, ArticleError, Bounds
from knowledge.articles import files
from knowledge.articles.language import is_english
from knowledge.articles.loading import Loader
from knowledge.ingestion.workers import Reads
from knowledge.knowledge import reader
from tests.standins.site import Sent, Site, site

SLOW: Final = 30.0
"""Seconds that one look may take on a busy machine."""

LONG: Final = 50_000
"""Characters above which reading takes its time, and is left out."""

BOUNDS = Bounds(private=True, pause=0.0)
TYPES = (
    "text/html",
    "text/plain",
    "text/xml",
    "image/png",
    "application/json",
    "application/rss+xml",
    "",
    "text/" * 99,
)
ENTITIES = (
    b"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>%s<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
    % (b"".join(b"<!ENTITY a%d '%s'>" % (number, b"&a%d;" % (number - 1) * 10) for number in range(1, 12)))
)
HOSTILE = (
    b"<script>while(1);</script>",
    b"<iframe src='http://169.254.169.254/'></iframe>",
    b"<meta http-equiv=refresh content='0;url=file:///etc/passwd'>",
    b"<base href='javascript:alert(1)'>",
    b"<!--" * 5_000,
    b"<table><tr>" * 5_000,
    b"<a href='" + b"A" * 100_000 + b"'>",
    "\u202e\ufeff\ufffe\u00a0".encode() * 1_000,
    b"\x00\x01\x02\xff" * 1_000,
    b"&#0;&#xFFFFFFFF;&lt;" * 1_000,
)

Mutation = Callable[[bytes], bytes]


def say(line: str) -> None:
    """Print one measure."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def some(content: bytes) -> int:
    """A place in the content."""
    return random.randrange(len(content) + 1)  # noqa: S311 - nothing secret


def truncated(content: bytes) -> bytes:
    """It breaks off."""
    return content[: some(content)]


def flipped(content: bytes) -> bytes:
    """Some of its bits have changed."""
    broken = bytearray(content)
    for _ in range(20):
        broken[some(content[1:])] ^= 1 << random.randrange(8)  # noqa: S311 - nothing secret
    return bytes(broken)


def reencoded(content: bytes) -> bytes:
    """It is in another encoding than it says."""
    encoding = random.choice(("utf-16", "utf-32", "latin-1", "cp1252", "utf-7", "shift_jis", "cp500"))  # noqa: S311
    return content.decode("utf-8", "replace").encode(encoding, "replace")


def shuffled(content: bytes) -> bytes:
    """Its parts stand in another order."""
    parts = [content[at : at + 97] for at in range(0, len(content), 97)]
    random.shuffle(parts)
    return b"".join(parts)


def giant(content: bytes) -> bytes:
    """It is far too long."""
    return content * (6_000_000 // (len(content) + 1))


def long(content: bytes) -> bytes:
    """It is as long as is allowed."""
    return content * (900_000 // (len(content) + 1))


def nested(content: bytes) -> bytes:
    """It is wrapped in thousands of elements."""
    name = random.choice((b"div", b"p", b"b", b"item", b"url", b"channel", b"blockquote"))  # noqa: S311 - nothing secret
    return b"<%s>" % name * 20_000 + content + b"</%s>" % name * random.choice((0, 20_000))  # noqa: S311


def hostile(content: bytes) -> bytes:
    """It holds what is meant to do harm."""
    at = some(content)
    return content[:at] + random.choice(HOSTILE) + content[at:]  # noqa: S311 - nothing secret


def entities(content: bytes) -> bytes:
    """It declares entities that stand for gigabytes, and for files."""
    return ENTITIES + content.replace(b"<title>", b"<title>&a11;&x;")


def empty(content: bytes) -> bytes:
    """There is nothing, or as good as nothing."""
    return random.choice((b"", b"\n", b"\0", b"<", b"---\n", b"\xef\xbb\xbf", content[:1]))  # noqa: S311


MUTATIONS: Sequence[Mutation] = (
    truncated,
    flipped,
    reencoded,
    shuffled,
    giant,
    long,
    nested,
    hostile,
    entities,
    empty,
)


def page(article: Article) -> bytes:
    """The article as a web page."""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in article.text.splitlines() if line)
    title = escape(article.title or "A report")
    return f"<html><head><title>{title}</title></head><body><article>{paragraphs}</article></body></html>".encode()


def feed(article: Article) -> bytes:
    """A feed that leads to nothing else on the site."""
    title = escape(article.title or "A report")
    items = "".join(
        f"<item><title>{title}</title><link>/gone{number}</link><description>{escape(line)}</description>"
        f"<pubDate>Sun, 10 Mar 2024 08:00:00 GMT</pubDate></item>"
        for number, line in enumerate(article.text.splitlines()[:3])
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>".encode()


def sitemap(article: Article) -> bytes:
    """A sitemap that leads to nothing else on the site."""
    urls = "".join(f"<url><loc>/gone/{word}</loc></url>" for word in escape(article.text).split()[:3])
    return f"<?xml version='1.0'?><urlset>{urls}</urlset>".encode()


def markdown(article: Article) -> bytes:
    """The article as a file."""
    return f"---\ntitle: {article.title!r}\ndate: {article.date or ''}\n---\n{article.text}".encode()


KINDS: Mapping[str, Callable[[Article], bytes]] = {
    "file": markdown,
    "page": page,
    "feed": feed,
    "sitemap": sitemap,
}


def placed(kind: str, content: bytes, number: int, served: Site, folder: Path) -> str:
    """Where the broken content stands."""
    if kind == "file":
        path = folder / f"{number}{random.choice(('.md', '.txt', '.html'))}"  # noqa: S311 - nothing secret
        path.write_bytes(content)
        return str(path)
    type_ = random.choice(TYPES) if random.random() < 0.2 else "text/html; charset=utf-8"  # noqa: S311
    headers = {"content-type": type_}
    if random.random() < 0.1:  # noqa: S311 - nothing secret
        headers["content-encoding"] = "gzip"
        content = gzip.compress(content)[: some(content)]
    served.pages[f"/{number}"] = Sent(content, headers=headers)
    return served / str(number)


async def looked_at(location: str, reader_: Reads) -> Counter[str]:
    """What one look at it comes to, and reading what is there."""
    counts: Counter[str] = Counter()
    async with Loader(BOUNDS) as loader:
        places = [Path(location)] if location.startswith("/") else [location]
        async for look in loader.load(places):
            if isinstance(look.found, ArticleError):
                counts["error lines"] += "gone" not in look.found.path
                counts["several lines"] += "\n" in str(look.found)
            elif isinstance(look.found, Article):
                counts["taken in"] += 1
                if is_english(look.found.text) and len(look.found.text) > LONG:
                    counts["too long to read here"] += 1
                elif is_english(look.found.text):
                    counts["read"] += reader_.read(look.found).article == look.found
    return counts


async def main(source: Path, number: int) -> None:
    """Measure, and print what is found."""
    random.seed(1)
    articles = [files.load(path) for path in files.find(source)]
    total: Counter[str] = Counter()
    slowest = 0.0, ""
    reader_ = reader()
    with tempfile.TemporaryDirectory() as folder, site() as served:
        for at in range(number):
            kind, mutation = list(KINDS)[at % len(KINDS)], MUTATIONS[at // len(KINDS) % len(MUTATIONS)]
            content = mutation(KINDS[kind](random.choice(articles)))  # noqa: S311 - nothing secret
            location = placed(kind, content, at, served, Path(folder))
            begun = time.monotonic()
            try:
                total += await looked_at(location, reader_)
            except Exception as error:  # noqa: BLE001 - what is looked for
                total["crashes"] += 1
                say(f"{mutation.__name__} {kind}: {type(error).__name__}: {error}")
            taken = time.monotonic() - begun
            total["slow"] += taken > SLOW
            slowest = max(slowest, (taken, f"{mutation.__name__} {kind}"))
            if at % 200 == 199:
                say(f"{at + 1}: {dict(total)}")
            served.pages.pop(f"/{at}", None)
    counted = ", ".join(
        f"{name} {total[name]}" for name in ("taken in", "error lines", "several lines", "crashes", "slow")
    )
    say(f"{number} broken: {counted}; the slowest took {slowest[0]:.1f} s ({slowest[1]})")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2_000))
