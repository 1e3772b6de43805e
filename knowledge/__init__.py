"""What a community's articles hold: articles in, sourced answers out. This is all that others need of it."""

from knowledge.answering import wording
from knowledge.answering.answer import Answer, Refusal, Source
from knowledge.answering.follow_ups import Context
from knowledge.articles import Article, ArticleRef
from knowledge.errors import ArticleError, KnowledgeError, ReadingError, StoreError
from knowledge.facts import Fact
from knowledge.ingestion import Summary
from knowledge.knowledge import Knowledge
from knowledge.statement import Statement
from knowledge.store import Coverage
from knowledge.topic import Command

__all__ = [
    "Answer",
    "Article",
    "ArticleError",
    "ArticleRef",
    "Command",
    "Context",
    "Coverage",
    "Fact",
    "Knowledge",
    "KnowledgeError",
    "ReadingError",
    "Refusal",
    "Source",
    "Statement",
    "StoreError",
    "Summary",
    "wording",
]
