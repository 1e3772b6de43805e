"""Where articles come from: files, folders, web pages and feeds."""

from knowledge.articles.article import Article, ArticleRef

__all__ = ["Article", "ArticleRef"]
