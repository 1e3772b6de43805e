"""Web pages: the main text, without menus, adverts and comments."""

from __future__ import annotations

import logging

from knowledge.articles.article import Article
from knowledge.articles.content import article_of, day
from knowledge.errors import ArticleError

_DATES = {"extensive_search": False, "original_date": True}
"""Only a date that the page gives as its own: none is better than one guessed from the text."""


def parse(content: bytes, path: str) -> Article:
    """The article of an .html file or a web page. ArticleError when no main text is found."""
    import trafilatura  # noqa: PLC0415 - takes a second to load, and most articles are no pages
    from trafilatura.settings import Document  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it can't take apart is told once, by us
    page = trafilatura.bare_extraction(
        content, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=_DATES
    )
    if not isinstance(page, Document) or not page.text:
        raise ArticleError(path, "no main text was found in the page")
    date = day(path, page.date) if page.date else None
    known = {"url": page.url, "title": page.title, "source": page.sitename, "author": page.author}
    return article_of(path, page.text, date=date, **known)
