"""Questions answered from the store, with the topics that are handed in."""

from knowledge.answering.answer import Answer, Refusal, Source
from knowledge.answering.answering import Answering
from knowledge.answering.questions.context import Context

__all__ = ["Answer", "Answering", "Context", "Refusal", "Source"]
