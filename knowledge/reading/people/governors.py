"""Governors: who does what is told around a word, and so is somebody else than the one whom the word describes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import PASSES, SHOTS
from knowledge.reading.language.grammar import FINITE, SUBJECTS, subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_STEPS = 8  # up the parse; the clauses of match reports are seldom nested deeper
_VERBS = frozenset({"VERB", "AUX"})
_OWN_CLAUSES = frozenset({"conj", "advcl", "relcl", "parataxis", "acl"})
_BARE = frozenset({"VB", "VBG"})  # "stop the striker putting him through", "let the striker shoot"


def governors(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whoever acts on the described one: "Hale blocked the striker's shot", "his shot was saved by the keeper".

    Those listed with the word are others too: "Hale and the striker".
    """
    if token.pos_ not in _VERBS and not _opens_clause(token):
        yield from _people(token.conjuncts, sentence)
    word = token
    for _ in range(_STEPS):
        above = word.head
        if above == word or word.dep_ == "attr" or word.lower_ == "for" or _is_clause(word):
            return
        if above.pos_ in _VERBS and (word.dep_ not in SUBJECTS or _is_bare(above)):
            yield from _people(_doers(above, token), sentence)
        word = above


def _is_bare(verb: Token) -> bool:
    """Whether the verb hangs on another without a tense of its own."""
    return verb.tag_ in _BARE and verb.dep_ not in _OWN_CLAUSES and all(word.tag_ != "MD" for word in verb.children)


def _opens_clause(noun: Token) -> bool:
    """Whether a verb that tells a deed follows at once: "fed Cole, and the striker shot"."""
    behind = noun.right_edge.i + 1
    return behind < noun.sent.end and noun.doc[behind].tag_ in FINITE


def _is_clause(word: Token) -> bool:
    """Whether a clause of its own ends here, what stands above being another's deed: "with Hale giving the striker"."""
    has_doer = any(child.dep_ in SUBJECTS and child.tag_ not in {"WP", "WDT"} for child in word.children)
    return word.pos_ in _VERBS and (word.dep_ in _OWN_CLAUSES or has_doer)


def _doers(verb: Token, token: Token) -> list[Token]:
    """The one who does what the verb says, or whose shot or pass it is; of two who do it one may be meant."""
    doer = subject(verb if token.head != verb or token.dep_ not in SUBJECTS else verb.head)
    if doer is None or list(doer.conjuncts) or token in doer.subtree or doer in token.subtree:
        return []
    made = doer.lemma_.lower() in PASSES | SHOTS
    return [word for word in doer.children if word.dep_ in {"poss", "compound"}] if made else [doer]


def _people(words: Iterable[Token], sentence: Sentence) -> Iterator[Person]:
    yield from (person for word in words if (person := sentence.person_at(word)) is not None)
