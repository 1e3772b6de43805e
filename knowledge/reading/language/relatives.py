"""Relatives: which noun "who", "which" and "that" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_PLURALS = frozenset({"are", "were", "have"})
_THINGS = frozenset(
    """
    metres meters yards metre meter yard minutes minute goal net corner spot box area ball shot header penalty cross
    season game match half league cup table points point time post bar flank wing path
    feet foot way stride head chest run direction boot boots channel channels space byline touchline circle edge left
    right middle pocket hole counter break attack move touch turn distance range lead
    """.split()
)


def antecedent(pronoun: Token, verb: Token) -> Token:
    """The noun a relative pronoun stands for; any other word stands for itself."""
    if pronoun.lower_ not in RELATIVES or pronoun.tag_ not in {"WP", "WDT", "WP$", "IN"}:
        return pronoun
    if (picked := _picked_out(pronoun)) is not None:
        return picked
    if verb.dep_ == "relcl" and verb.head.pos_ in {"NOUN", "PROPN", "PRON"} and _may_mean(pronoun, verb.head):
        return _listed(verb.head, pronoun)
    for token in reversed(list(pronoun.doc[pronoun.sent.start : pronoun.i])):
        if token.pos_ in {"NOUN", "PROPN"} and _may_mean(pronoun, token):
            return _listed(token, pronoun)
    return pronoun


def _picked_out(pronoun: Token) -> Token | None:
    """Whom "it was" picks out, where words stand between: "it was Hale, from the same position, who crossed"."""
    if pronoun.text != "who" or pronoun.i == pronoun.sent.start or pronoun.nbor(-1).text != ",":
        return None
    before = list(pronoun.doc[pronoun.sent.start : pronoun.i])
    named = [word for word in before if word.pos_ == "PROPN" and word.dep_ not in {"compound", "poss"}]
    is_he = len(named) == 1 and named[0].dep_ == "attr" and named[0].head.lemma_ == "be"
    return named[0] if is_he and any(word.lower_ == "it" for word in named[0].head.children) else None


def _listed(noun: Token, pronoun: Token) -> Token:
    """Of names joined by "and" the one that the pronoun stands behind; the first where it means them all.

    As in "Lazio and Roma, who lost", where that is Roma, and "Lazio and Roma, who are two points behind".
    """
    if pronoun.i + 1 < len(pronoun.doc) and pronoun.nbor().lower_ in _PLURALS:
        while noun.dep_ == "conj" and noun.head.pos_ == noun.pos_ == "PROPN":
            noun = noun.head
        return noun
    near = pronoun.nbor(-2) if pronoun.nbor(-1).text == "," else pronoun.nbor(-1)
    return near if near in noun.conjuncts and near.pos_ == noun.pos_ == "PROPN" else noun


def _may_mean(pronoun: Token, noun: Token) -> bool:
    """Whether the relative pronoun may stand for the noun: "who" stands for nothing inanimate."""
    return pronoun.lower_ not in {"who", "whom"} or noun.lower_ not in _THINGS
