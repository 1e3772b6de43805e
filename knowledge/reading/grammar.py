"""Questions about a sentence's grammar, answered from its parse.

Tokens are spaCy's; the labels are those of its English models (ClearNLP dependency labels, Penn tags).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

R = TypeVar("R")


def _once(ask: Callable[[Token], R]) -> Callable[[Token], R]:
    """The question with its latest answers kept: rule after rule asks the same of the same words."""
    return lru_cache(maxsize=4096)(ask)


_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "acl", "parataxis"})
_GIVENS = frozenset({"after", "despite", "following", "since", "with"})  # what stands behind these has come about
_OBJECTS = frozenset({"dobj", "obj", "dative", "oprd"})
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_MODALS = frozenset(
    {"would", "could", "might", "may", "should", "shall", "will", "wo", "ca", "can", "must", "'d", "’d", "'ll", "’ll"}
)
_CONDITIONS = frozenset({"if", "unless", "whether", "had"})
# Verbs and nouns whose infinitive or gerund did not (or need not) come about.
_UNREAL = frozenset(
    """
    try want hope look aim seek fail attempt threaten need expect ask refuse struggle chance opportunity bid effort
    failure unable close claim appeal demand deny prevent stop wait plan intend decline hesitate neglect desperate
    eager keen likely unlikely hopeful go ought due set wish like prefer predict tip battle fight push press urge
    require have favourite favorite
    """.split()
)
# What follows these is what somebody held, not what happened.
_OPINIONS = frozenset("think believe fear imagine reckon suspect assume".split())
_SEEMINGS = frozenset({"look", "seem", "appear"})  # "it looked as though Kane had scored"
# They begin what was before or comes after.
_OTHER_TIMES = frozenset("after before since following until ahead".split())
_IN_THE_WAKE = frozenset({"back", "heels", "wake"})  # "on the back of a defeat"
_TRIES = frozenset({"stab", "attempt", "go", "shot", "effort", "chance", "try"})
_THINGS = frozenset(
    """
    metres meters yards metre meter yard minutes minute goal net corner spot box area ball shot header penalty cross
    season game match half league cup table points point time post bar flank wing
    """.split()
)
_NEARLY = frozenset({"nearly", "almost", "narrowly", "never", "hardly", "barely"})


@_once
def subject(verb: Token) -> Token | None:
    """The word that does (or, in the passive, undergoes) what the verb says, a relative pronoun being its noun.

    A verb without a subject of its own shares that of the clause it hangs on: "ran clear and scored".
    """
    for _ in range(8):
        auxiliaries = [word for child in verb.children if child.dep_ in {"aux", "auxpass"} for word in child.children]
        subjects = [child for child in (*auxiliaries, *verb.children) if child.dep_ in _SUBJECTS]
        if subjects:
            return antecedent(subjects[-1], verb)
        if (stranded := _stranded_subject(verb)) is not None:
            return stranded
        if verb.dep_ in {"acl", "relcl"}:
            return verb.head
        if (
            verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "acomp", "oprd", "aux", "dep", "prt"}
            and verb.head != verb
        ):
            verb = _verb_above(verb)
            continue
        if verb.pos_ in {"ADJ", "ADV"} and verb.dep_ in {"dobj", "advmod", "amod"} and verb.head.pos_ == "VERB":
            verb = verb.head  # "reacted quickest to head in"
            continue
        return None
    return None


def _stranded_subject(verb: Token) -> Token | None:
    """The subject that the parser has put elsewhere: beside "as" in "as Kane shot", "by" in "by Foy and Kane shot"."""
    for child in verb.children:
        if child.dep_ == "mark":
            for noun in child.children:
                if noun.dep_ == "pobj" and noun.i < verb.i:
                    return noun
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    listed = before.dep_ in {"conj", "pobj"} and before.pos_ == "PROPN"
    to_a_thing = before.dep_ == "conj" and before.head.pos_ == "NOUN"  # "to the post and Kane shot"
    joined = listed and (verb.dep_ == "conj" or (verb.dep_ == "advcl" and to_a_thing))
    return before if joined and verb.tag_ in {"VBD", "VBZ"} else None


def _verb_above(token: Token) -> Token:
    """The word that the token hangs on, leaving out prepositions; of "by scoring" the verb above, whatever the noun."""
    head = token.head
    while (head.pos_ == "ADP" or (token.dep_ == "pcomp" and head.pos_ == "NOUN")) and head.head != head:
        head = head.head
    return head


def antecedent(pronoun: Token, verb: Token) -> Token:
    """The noun a relative pronoun stands for; any other word stands for itself."""
    if pronoun.lower_ not in _RELATIVES or pronoun.tag_ not in {"WP", "WDT", "WP$", "IN"}:
        return pronoun
    if verb.dep_ == "relcl" and verb.head.pos_ in {"NOUN", "PROPN", "PRON"} and _may_mean(pronoun, verb.head):
        return _last_listed(verb.head, pronoun)
    for token in reversed(list(pronoun.doc[pronoun.sent.start : pronoun.i])):
        if token.pos_ in {"NOUN", "PROPN"} and _may_mean(pronoun, token):
            return token
    return pronoun


def _last_listed(noun: Token, pronoun: Token) -> Token:
    """Of names joined by "and" the one that the relative pronoun stands behind: "Lazio and Roma, who lost"."""
    near = pronoun.nbor(-2) if pronoun.nbor(-1).text == "," else pronoun.nbor(-1)
    return near if near in noun.conjuncts and near.pos_ == noun.pos_ == "PROPN" else noun


def _may_mean(pronoun: Token, noun: Token) -> bool:
    """Whether the relative pronoun may stand for the noun: "who" stands for nothing inanimate."""
    return pronoun.lower_ not in {"who", "whom"} or noun.lower_ not in _THINGS


@_once
def passive(verb: Token) -> bool:
    """Whether the verb is in the passive: "was booked", "the goal scored by", "having been sent off"."""
    if any(child.dep_ in {"auxpass", "nsubjpass", "agent"} for child in verb.children):
        return True
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return True
    return verb.dep_ == "conj" and verb.tag_ == "VBN" and passive(verb.head) and not _own_auxiliary(verb)


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


@_once
def negated(token: Token) -> bool:
    """Whether the verb is denied: "did not score", "never scored", "nearly scored"."""
    return any(child.dep_ == "neg" or child.lower_ in _NEARLY for child in token.children)


@_once
def told(token: Token) -> bool:
    """Whether the word's own clause tells it as having happened, whatever the clauses above it say.

    What the clause is about may be told even where the clause denies something of it: "his second goal was not enough".
    """
    word, about = token, False
    for _ in range(12):
        if not _plain(word) and not (about and negated(word)):
            return False
        if (
            word.head == word
            or word.dep_ in _CLAUSES
            or word.lower_ in _GIVENS
            or (word.dep_ == "conj" and word.tag_ in {"VBD", "VBZ"})
        ):
            return True
        about = word.dep_ in _SUBJECTS
        word = word.head
    return True


@_once
def _plain(word: Token) -> bool:
    if word.pos_ not in {"VERB", "AUX"}:
        return True
    if negated(word) or (word.tag_ == "VB" and _only_wished(word)):
        return False
    if _held(word):
        return False
    for child in word.children:
        if child.dep_ == "aux" and not _only_could(child) and (child.lower_ in _MODALS or _inverted(child)):
            return False
        if child.dep_ in {"mark", "advmod"} and child.lower_ in _CONDITIONS:
            return False
    return not (word.tag_ == "VBG" and (_only_wished(word) or _only_tried(word)))


def _only_tried(gerund: Token) -> bool:
    """As in "a stab at nabbing the winner"."""
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "at" and gerund.head.head.lower_ in _TRIES


def _held(verb: Token) -> bool:
    """Whether the verb tells what somebody held or what it seemed: "thought Kane had scored", "looked as if"."""
    above = verb.head.lemma_.lower()
    if verb.dep_ == "ccomp" and above in _OPINIONS:
        return True
    as_if = any(child.dep_ == "mark" and child.lower_ in {"if", "though", "like"} for child in verb.children)
    return verb.dep_ in {"advcl", "ccomp"} and above in _SEEMINGS and as_if


def _only_could(auxiliary: Token) -> bool:
    """Whether the words tell all that somebody managed, and so did: "could only turn it into his own net"."""
    return auxiliary.lower_ == "could" and auxiliary.i + 1 < auxiliary.sent.end and auxiliary.nbor().lower_ == "only"


def _inverted(auxiliary: Token) -> bool:
    """Whether the auxiliary stands before the subject and so means "if": "had Kane converted"."""
    subjects = [child for child in auxiliary.head.children if child.dep_ in _SUBJECTS]
    return auxiliary.lower_ == "had" and bool(subjects) and auxiliary.i < subjects[0].i


def _only_wished(verb: Token) -> bool:
    if verb.dep_ == "pcomp" and verb.head.lower_ in _GIVENS:
        return False
    if verb.dep_ in {"xcomp", "acl", "pcomp", "ccomp", "advcl"}:
        head = _verb_above(verb)
        if any(child.lower_ == "for" and child.nbor(-1).lower_ == "only" for child in head.children if child.i > 0):
            return False  # "looked set to win, only for Hale to level": it did come about
        if any(child.lower_ == "back" for child in head.children):
            return False  # "fought back to draw": it did come about, unlike what is only fought for
        if head.lemma_ == "have" and (verb.dep_ != "xcomp" or verb.tag_ != "VB"):
            return False  # "had nobody near, Hale heading home": only "had to head" is unreal
        return head.lemma_.lower() in _UNREAL and not (
            head.lemma_ == "go" and verb.dep_ == "xcomp" and head.tag_ == "VBD"
        )
    return False


def verb_of(word: Token) -> Token:
    """The verb of the clause that the word stands in; of a sentence without one its head."""
    while word.pos_ not in {"VERB", "AUX"} and word.head != word:
        word = word.head
    return word


def clause(token: Token) -> Sequence[Token]:
    """The words of the clause around the word: its verb and all below it that belong to no other finite clause."""
    return _clause_of(verb_of(token))


@_once
def _clause_of(verb: Token) -> Sequence[Token]:
    return tuple(sorted(_below(verb), key=lambda word: word.i))


def _below(head: Token) -> Iterator[Token]:
    yield head
    for child in head.children:
        if not (child.dep_ in {"conj", "advcl", "ccomp", "relcl", "parataxis"} and child.pos_ in {"VERB", "AUX"}):
            yield from _below(child)


def relatives(span: Span) -> frozenset[int]:
    """The words of the relative clauses of a sentence that begin with a pronoun ("who", "which"), as token indices."""
    verbs = (token for token in span if token.dep_ == "relcl")
    begun = (verb for verb in verbs if any(word.lower_ in _RELATIVES and word.i < verb.i for word in verb.children))
    return frozenset(word.i for verb in begun for word in verb.subtree)


def asides(span: Span) -> list[frozenset[int]]:
    """The stretches of a sentence that tell of another time ("after losing to Lazio"), as token indices."""
    found = []
    for token in span:
        if token.lower_ in _IN_THE_WAKE and span[0].i < token.i < span[-1].i and token.nbor().lower_ == "of":
            found.append(frozenset(range(token.i, _phrase_end(token, span))))
        elif token.lower_ in _OTHER_TIMES:
            head = token.head if token.dep_ in {"mark", "advmod"} else token
            if head.dep_ in {"advcl", "prep", "pcomp"}:
                found.append(frozenset(word.i for word in head.subtree))
    return found


def _phrase_end(token: Token, span: Span) -> int:
    """The index of the next comma or other mark behind the token, else of the sentence's end."""
    return next((word.i for word in span.doc[token.i : span.end] if word.text in {",", ";", "–", "—"}), span.end)
