"""Plain text: all of it is the article."""

from __future__ import annotations

from knowledge.articles.article import Article
from knowledge.articles.content import article_of, text_of
from knowledge.articles.wrapping import unwrapped


def parse(content: bytes, path: str) -> Article:
    """The article of a .txt file. ArticleError when there is none."""
    return article_of(path, unwrapped(text_of(content, path)))
