"""Questions about a sentence's grammar, answered from its parse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from knowledge.reading.language.relatives import antecedent
from knowledge.reading.language.roles import role_of

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

R = TypeVar("R")


def asked_once(ask: Callable[[Token], R]) -> Callable[[Token], R]:
    """The question with its latest answers kept: rule after rule asks the same of the same words."""
    return lru_cache(maxsize=4096)(ask)


SUBJECTS = frozenset({"nsubj", "nsubjpass"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
TENSED = FINITE | {"MD"}
_OBJECTS = frozenset({"dobj", "obj", "dative", "oprd"})
_COMES, _FORTH = frozenset({"step", "pop", "come", "stride", "rise"}), frozenset({"up", "in", "along", "forward", "on"})
_HINDERS = frozenset({"prevent", "stop", "keep", "deny", "discourage"})


@asked_once
def subject(verb: Token) -> Token | None:
    """The word that does (or, in the passive, undergoes) what the verb says, a relative pronoun being its noun.

    A verb without a subject of its own shares that of the clause it hangs on: "ran clear and scored".
    """
    for _ in range(8):
        auxiliaries = [word for child in verb.children if child.dep_ in {"aux", "auxpass"} for word in child.children]
        subjects = [child for child in (*auxiliaries, *verb.children) if child.dep_ in SUBJECTS]
        if subjects:
            return antecedent(subjects[-1], verb)
        if (stranded := _stranded_subject(verb)) is not None:
            return stranded
        if verb.dep_ in {"acl", "relcl"}:
            return verb.head
        if (kept := _kept_from(verb)) is not None:
            return kept
        if (
            verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "acomp", "oprd", "aux", "dep", "prt"}
            and verb.head != verb
        ):
            verb = _joined_nearer(verb) or verb_above(verb)
            continue
        if verb.pos_ in {"ADJ", "ADV"} and verb.dep_ in {"dobj", "advmod", "amod"} and verb.head.pos_ == "VERB":
            verb = verb.head  # "reacted quickest to head in"
            continue
        return None
    return None


def _joined_nearer(verb: Token) -> Token | None:
    """The clause with a subject of its own that the verb goes on from: "Hale fell and Cole broke, fed Kane and shot".

    The parser joins all that follows to the first of the clauses.
    """
    if verb.dep_ not in {"conj", "advcl"} or verb.tag_ == "VB" or verb.head.i > verb.i:
        return None
    clauses = (word for word in verb.head.children if word.dep_ == "conj" and word.i < verb.i)
    with_doer = [word for word in clauses if any(child.dep_ in SUBJECTS for child in word.children)]
    return with_doer[-1] if with_doer else None


def _kept_from(gerund: Token) -> Token | None:
    """Whom somebody keeps from doing it, or tries to: "could not stop Hale from scoring"."""
    hinders = gerund.dep_ == "pcomp" and gerund.head.lower_ == "from" and gerund.head.head.lemma_ in _HINDERS
    return next(iter(objects(gerund.head.head)), None) if hinders else None


def _stranded_subject(verb: Token) -> Token | None:
    """The subject that the parser has put elsewhere: beside "as" in "as Kane shot", "by" in "by Foy and Kane shot"."""
    for child in verb.children:
        if child.dep_ == "mark":
            for noun in child.children:
                if noun.dep_ == "pobj" and noun.i < verb.i:
                    return noun
    if (let := _let_to(verb) or _steps_up(verb)) is not None:
        return let
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    while before.dep_ == "advmod" and before.head == verb and before.i > verb.sent.start:
        before = before.nbor(-1)
    described = before.pos_ == "NOUN" and role_of(before.lower_) is not None  # "Hale fell and the England striker shot"
    listed = before.dep_ in {"conj", "pobj", "dobj"} and (before.pos_ == "PROPN" or described)
    to_a_thing = before.dep_ == "conj" and before.head.pos_ == "NOUN"  # "to the post and Kane shot"
    named = before.pos_ == "PROPN" and verb.dep_ == "ccomp"  # "as Hale and Cole scored"
    joined = listed and (verb.dep_ == "conj" or named or (verb.dep_ == "advcl" and to_a_thing))
    return before if joined and verb.tag_ in {"VBD", "VBZ"} else None


def _steps_up(verb: Token) -> Token | None:
    """Who stands behind the verb that tells his coming: "up stepped Hale to convert the penalty"."""
    if verb.lemma_ not in _COMES or not any(child.lower_ in _FORTH and child.i < verb.i for child in verb.children):
        return None
    return next((child for child in verb.children if child.dep_ == "dobj" and child.pos_ == "PROPN"), None)


def _let_to(infinitive: Token) -> Token | None:
    """Whom another lets do what the infinitive says beside somebody else: "allowing Hale to run and Cole to shoot"."""
    at = infinitive.i
    while at > infinitive.sent.start and infinitive.doc[at - 1].pos_ == "ADV":
        at -= 1
    if infinitive.tag_ != "VB" or at - 3 < infinitive.sent.start or infinitive.doc[at - 1].lower_ != "to":
        return None
    name = infinitive.doc[at - 2]
    begins = name.left_edge.i - 1
    joined = name.pos_ == "PROPN" and name.dep_ == "conj" and name.head.tag_ == "VB"
    return name if joined and begins > infinitive.sent.start and infinitive.doc[begins].lower_ == "and" else None


def verb_above(token: Token) -> Token:
    """The word that the token hangs on, leaving out prepositions; of "by scoring" the verb above, whatever the noun."""
    head = token.head
    while (head.pos_ == "ADP" or (token.dep_ == "pcomp" and head.pos_ == "NOUN")) and head.head != head:
        head = head.head
    return head


@asked_once
def passive(verb: Token) -> bool:
    """Whether the verb is in the passive: "was booked", "the goal scored by", "having been sent off"."""
    if any(child.dep_ in {"auxpass", "nsubjpass", "agent"} for child in verb.children):
        return True
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return not _had(verb)
    if verb.dep_ == "ccomp" and verb.tag_ == "VBN" and verb.head.lemma_ in {"see", "watch"}:
        return not any(child.dep_ == "aux" for child in verb.children)  # "saw his side beaten"
    return verb.dep_ == "conj" and verb.tag_ == "VBN" and passive(verb.head) and not _own_auxiliary(verb)


def _had(participle: Token) -> bool:
    """As in "their second in a week, having lost to Leeds", which the parser takes for a word on "second"."""
    return any(child.lower_ == "having" and child.dep_ == "aux" for child in participle.children)


def _own_auxiliary(verb: Token) -> bool:
    return any(child.dep_ in {"aux", "nsubj"} for child in verb.children)


def agent(verb: Token) -> Token | None:
    """Who did what a passive verb says: the noun after "by"."""
    return next((noun for prep, noun in prepositions(verb) if prep.lower_ == "by"), None)


def objects(verb: Token) -> list[Token]:
    """The verb's objects with everything joined to them by "and"."""
    return [word for child in verb.children if child.dep_ in _OBJECTS for word in conjoined(child)]


def doers(verb: Token) -> list[Token]:
    """Who does what the verb says, with all joined to them: the subject, in the passive whoever stands behind "by"."""
    doer = agent(verb) if passive(verb) else subject(verb)
    return conjoined(doer) if doer is not None else []


def undergoers(verb: Token) -> list[Token]:
    """Whom or what the deed befalls, with all joined to them: the objects, in the passive the subject."""
    if not passive(verb):
        return objects(verb)
    undergoer = subject(verb)
    return conjoined(undergoer) if undergoer is not None else []


def prepositions(head: Token) -> Iterator[tuple[Token, Token]]:
    """Each preposition that hangs on the word, with its noun: ("against", "Napoli")."""
    for child in head.children:
        if child.dep_ in {"prep", "agent", "dative"} and (
            child.pos_ in {"ADP", "SCONJ", "ADV"} or child.text == "past"
        ):
            yield from ((child, noun) for noun in child.children if noun.dep_ in {"pobj", "pcomp"})


def conjoined(word: Token) -> list[Token]:
    """The word and all that "and", "or" and commas join to it, in their order."""
    return [word, *(child for child in word.conjuncts if child.i > word.i)]


def word_before(token: Token) -> str:
    """The word before in lower case, hyphens passed over; empty at the start of the text."""
    at = token.i - 1
    while at > 0 and token.doc[at].text in {"-", "‑"}:
        at -= 1
    return token.doc[at].lower_ if at >= 0 else ""
