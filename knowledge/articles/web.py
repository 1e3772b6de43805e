"""Articles on the web: from a page, and what the feed says that led there, to an article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx

from knowledge.articles import markdown, pages, plain
from knowledge.articles.article import Article
from knowledge.articles.content import Parse, article_of, taking_apart
from knowledge.articles.listing import Entry
from knowledge.web.page import Page

MARKUP: Final = 5
"""A page's bytes for one of its article: markup and scripts take several times the room of the text."""

_PARSERS: Final[Mapping[str, Parse]] = {"text/markdown": markdown.parse, "text/plain": plain.parse}


def article_on(page: Page, entry: Entry) -> Article:
    """The article of a page, named by the address it was asked for; a feed's entry tells what the page does not.

    Raises:
        ArticleError: there is none.
    """
    with taking_apart(entry.location):
        found = _PARSERS.get(page.type, pages.parse)(page.content, entry.location)
    return article_of(
        found.path,
        found.text,
        date=found.date or entry.date,
        url=page.address,
        title=found.title or entry.title,
        source=found.source or entry.source or httpx.URL(page.address).host.removeprefix("www."),
        author=found.author or entry.author,
    )
