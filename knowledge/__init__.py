"""What a community's articles hold: articles in, sourced answers out. This is all that others need of it."""

from knowledge.answering.answer import Answer, Refusal, Source
from knowledge.answering.questions.context import Context
from knowledge.answering.replying import wording
from knowledge.articles import Article, ArticleRef
from knowledge.articles.listing import Listing
from knowledge.articles.loading import Bounds
from knowledge.articles.visit import Visit
from knowledge.editing import Editor, Signed, described
from knowledge.errors import ArticleError, CorrectionError, ExportError, KnowledgeError, ReadingError, StoreError
from knowledge.facts import Fact, Match
from knowledge.ingestion import Summary
from knowledge.ingestion.feeding import Feed, due
from knowledge.knowledge import Knowledge
from knowledge.news import News, Newsroom
from knowledge.statement import Statement
from knowledge.store import Coverage, KeptCorrection
from knowledge.topic import Command

__all__ = [
    "Answer",
    "Article",
    "ArticleError",
    "ArticleRef",
    "Bounds",
    "Command",
    "Context",
    "CorrectionError",
    "Coverage",
    "Editor",
    "ExportError",
    "Fact",
    "Feed",
    "KeptCorrection",
    "Knowledge",
    "KnowledgeError",
    "Listing",
    "Match",
    "News",
    "Newsroom",
    "ReadingError",
    "Refusal",
    "Signed",
    "Source",
    "Statement",
    "StoreError",
    "Summary",
    "Visit",
    "described",
    "due",
    "wording",
]
