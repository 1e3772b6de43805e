"""Recipients: whom the words around a count give it to, help by it or say that it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import FINDS
from knowledge.reading.language.grammar import objects, prepositions, subject
from knowledge.reading.mention import Person
from knowledge.topics.tallies.phrases import GOVERNED, governor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_GIVING = frozenset(
    """
    give hand earn bring secure seal condemn inflict consign subject deal grant guide lead steer inspire send
    leave put take
    """.split()
)
_TO = frozenset({"to", "on", "upon"})  # "handed a first start to Hale", "inflicted a first defeat on Lyon"
# Verbs that let their object do something: "found Giroud for his tenth goal", "drafted in Foden for his first start".
_SERVING = FINDS | frozenset("tee draft bring hand recall select name assist introduce".split())
_HELPING_ON = frozenset(
    "allow help enable lift propel carry fire take move send leave put earn see keep cost push drag drop".split()
)
_NAMES = frozenset({"PROPN", "NOUN", "PRON", "ADJ"})


def given_to(token: Token) -> Iterator[Token]:
    """Whom the clause gives the count to: "handed Saka his first goal", "condemned Lyon to a third defeat"."""
    verb = governor(token)
    if verb is None or verb.lemma_ not in _GIVING:
        return
    for child in verb.children:
        if child.dep_ in {"dative", "dobj"} and child.i < token.i and child.pos_ in _NAMES:
            yield child
    for word in (token, verb):
        for child in word.children:
            if child.lower_ in _TO and child.i > token.i:
                yield from (noun for noun in child.children if noun.dep_ == "pobj")


def helped(token: Token) -> Iterator[Token]:
    """Whom the count itself helps, as what does something: "five wins in nine games lifted Leeds above Lyon"."""
    verb = governor(token)
    doer = subject(verb) if verb is not None and verb.lemma_.lower() in _HELPING_ON else None
    if verb is not None and doer is not None and (doer is token or doer in token.ancestors):
        yield from objects(verb)
        yield from (word for child in verb.children if child.dep_ == "ccomp" for word in child.children if _acts(word))


def _acts(word: Token) -> bool:
    return word.dep_ == "nsubj"


def served(token: Token, sentence: Sentence) -> Iterator[Token]:
    """Whom somebody else's deed serves: "found Giroud for his tenth goal", "squared to Saka for his third"."""
    if token.dep_ != "pobj" or token.head.lower_ != "for":
        return
    for mention in sentence.mentions:
        root = sentence.reading.doc[mention.start : mention.end].root
        if mention.end == token.head.i and isinstance(mention.means, Person):
            found = root.dep_ == "dobj" and root.head.lemma_.lower() in _SERVING
            if found or (root.dep_ == "pobj" and root.head.lower_ == "to"):
                yield root
    word = token  # "found Giroud with a through ball for the Frenchman's tenth goal"
    for _ in range(GOVERNED):
        word = word.head
        if word.pos_ == "VERB" and word.lemma_.lower() in _SERVING:
            yield from (child for child in word.children if child.dep_ == "dobj" and child.i < token.i)
            return


def behind_for(word: Token) -> Iterator[Token]:
    """Whom it is said to be for, a scope passed over: "a second win for the home side", "a fifth in six for Leeds"."""
    numbers = [word, word.head] if word.dep_ == "nummod" else [word]
    within = [child for head in numbers for child in head.children if child.dep_ == "prep" and child.i > word.i]
    scopes = [noun for child in within for noun in child.children if noun.dep_ == "pobj"]
    for head in (*numbers, *within, *scopes):
        for child in head.children:
            if child.dep_ == "prep" and child.lower_ == "for":
                yield from (noun for noun in child.children if noun.dep_ == "pobj")


def behind_by(word: Token) -> Iterator[Token]:
    """Whose an outcome is: "the victory by Leeds was their second in a row"."""
    if word.pos_ == "NOUN":
        yield from (noun for prep, noun in prepositions(word) if prep.lower_ == "by")
