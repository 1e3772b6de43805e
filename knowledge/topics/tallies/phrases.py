"""Phrases around a count: the verb it hangs on, who does what that says, and whom the clause gives it to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import FINDS
from knowledge.reading.language.grammar import subject
from knowledge.reading.mention import Person

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
_GOVERNED = 8  # steps up the parse to the verb that a count hangs on
_OPENING = frozenset({"as", "after", "before", "while", "when", "until", "since"})
_RUNS = frozenset({"run", "streak", "sequence", "series", "string"})
_NAMES = frozenset({"PROPN", "NOUN", "PRON", "ADJ"})


def governor(token: Token) -> Token | None:
    """The verb that the word hangs on, or is."""
    word = token
    for _ in range(_GOVERNED):
        if word.pos_ in {"VERB", "AUX"} or any(child.dep_ == "nsubj" for child in word.children):
            return word
        word = word.head
    return None


def doer_of(token: Token) -> Token | None:
    """Who does what the verb says that the count hangs on; of "made it 14 wins" and "shone at Lyon scoring" who did."""
    verb = governor(token)
    who = _clause_doer(verb) if verb is not None else None
    if verb is None or who is None:
        return None
    if who == token or (who.lower_ == "it" and verb.dep_ in {"ccomp", "xcomp"} and verb.head.lemma_ == "make"):
        return subject(verb.head)
    if verb.dep_ == "acl" and who == verb.head and who.dep_ == "pobj" and who.head.lower_ not in _OPENING:
        return doer_of(who.head)
    return who


def _clause_doer(verb: Token) -> Token | None:
    """The verb's subject, also where the parser has taken it for what "as" stands with: "as Leeds held on for"."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    opened = before.pos_ == "PROPN" and before.dep_ == "pobj" and before.head.lower_ in _OPENING
    return before if opened and verb.tag_ in {"VBD", "VBZ", "VBP"} else subject(verb)


def given_to(token: Token) -> Iterator[Token]:
    """Whom the clause gives the count to: "handed Saka his first goal", "condemned Lyon to a third defeat"."""
    verb = governor(token)
    if verb is None or verb.lemma_ not in _GIVING:
        return
    for child in verb.children:
        if child.dep_ in {"dative", "dobj"} and child.i < token.i and child.pos_ in _NAMES:
            yield child
    for word in (verb, token):
        for child in word.children:
            if child.lower_ in _TO and child.i > token.i:
                yield from (noun for noun in child.children if noun.dep_ == "pobj")


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


def behind_for(word: Token) -> Iterator[Token]:
    """Whom it is said to be for, a scope passed over: "a second win for the home side", "a fifth in six for Leeds"."""
    within = [child for child in word.children if child.dep_ == "prep" and child.i > word.i]
    scopes = [noun for child in within for noun in child.children if noun.dep_ == "pobj"]
    for head in (word, *within, *scopes):
        for child in head.children:
            if child.dep_ == "prep" and child.lower_ == "for":
                yield from (noun for noun in child.children if noun.dep_ == "pobj")


def run_of(token: Token) -> Iterator[Token]:
    """The run that the count is of: "a run of seven defeats"."""
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_ in _RUNS:
        yield token.head.head


def who_did(token: Token) -> Iterator[Token]:
    """Who the clause behind the count says did it: "the sixth goal that Leeds have conceded"."""
    for clause in token.children:
        if clause.dep_ == "relcl":
            yield from (child for child in clause.children if child.dep_ == "nsubj" and child.pos_ == "PROPN")


def described_in(token: Token) -> Token | None:
    """The noun that the relative clause of the count describes: the forward of "his forward, who won his first cap"."""
    verb = governor(token)
    return verb.head if verb is not None and verb.dep_ == "relcl" and verb.head.pos_ == "NOUN" else None
