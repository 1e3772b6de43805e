"""Partners: who else takes part in what somebody does, and so is not the one whom "him" or "the striker" means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import clause, verb_of
from knowledge.reading.language.deeds import FELLS, PASSES, STOPS, between
from knowledge.reading.language.grammar import SUBJECTS, agent, objects, passive, subject
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person, Role
from knowledge.reading.people.governors import governors
from knowledge.reading.people.prominence import doing, verb_of_subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Span, Token
    from knowledge.reading.sentence import Sentence

_ABOUT_TO_COME = re.compile(
    r"\b(?:about|ready|preparing|poised|waiting|getting ready) to (?:(?!when|as|before)[\w’'-]+ ){0,9}?"
    r"(?:(?:bring|send|throw)(?:ing)? on|introduc(?:e|ing)|(?:be )?replaced? by)(?:(?!when|as) [\w’'-]+){0,3} $"
)
_CAUGHT = frozenset({"catch", "leave", "beat"})
_BEFORE_PARTICIPLES = frozenset({"after", "before", "when", "while", "once", "on", "by", "despite"})


def doer_beside(token: Token, sentence: Sentence) -> Person | None:
    """Who does what the verb says that "him" or "the striker" is the object of: somebody else."""
    if token.dep_ in SUBJECTS and token.head.dep_ == "ccomp" and token.head.pos_ == "ADJ":  # "set the striker free"
        verb = token.head.head
    elif token.dep_ in {"dobj", "pobj", "dative"} and not _stands_apart(token):
        verb = token.head if token.head.pos_ == "VERB" else token.head.head
        if is_let(token):
            verb = verb_of(token.head)
    else:
        return None
    doer = subject(verb) if verb.pos_ == "VERB" else None
    if doer is not None and doer.lemma_.lower() in PASSES:  # "Hale's pass found him", "a pass from Hale found him"
        doer = next((word for word in doer.subtree if word.dep_ == "poss" or word.head.lower_ in {"from", "by"}), None)
    return sentence.person_at(doer) if doer is not None and doer.i != token.i else None


def _stands_apart(token: Token) -> bool:
    """Whether a comma parts the word from the verb that the parser has hung it on: "…, the striker heading in"."""
    before = token.left_edge.i - 1
    return token.dep_ == "dobj" and before > token.sent.start and token.doc[before].text == ","


def is_let(token: Token) -> bool:
    """Whether the word stands behind "for" as who is to do something: "a ball for the striker to head in"."""
    behind = token.right_edge.i + 1
    last = token.dep_ == "pobj" and token.head.lower_ == "for" and behind < token.sent.end
    return last and token.doc[behind].lower_ == "to" and token.doc[behind].dep_ == "aux"


def in_front(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who is named in a participle before the word, which is its subject: "Sent clear by Hale, the striker shot".

    And whose pass came before what the word did: "When Hale's pass found a gap, the striker shot".
    """
    yield from _passing_before(token, sentence)
    doc, comma = token.doc, token.left_edge.i - 1
    if comma <= sentence.span.start or doc[comma].text != ",":
        return
    starts = [sentence.span.start, *(word.i + 1 for word in doc[sentence.span.start : comma] if word.dep_ == "cc")]
    start = next(
        (at for at in reversed(starts) if _is_participle(doc[at], comma) and not _told_on(doc[at:comma])), comma
    )
    for mention in sentence.mentions:
        if start <= mention.start < comma and isinstance(mention.means, Person):
            yield mention.means


def _passing_before(token: Token, sentence: Sentence) -> Iterator[Person]:
    for below in token.head.children if token.dep_ in SUBJECTS else ():
        passed = subject(below) if below.dep_ == "advcl" and below.i < token.i else None
        if passed is not None and passed.lemma_.lower() in PASSES:
            owners = (word for word in passed.subtree if word.dep_ == "poss" or word.head.lower_ in {"from", "by"})
            yield from (person for word in owners if (person := sentence.person_at(word)) is not None)


def _told_on(words: Span) -> bool:
    """Whether a clause with a subject follows the participle: "Despite losing Hale, they held on and, in turn, he"."""
    return any(word.dep_ in SUBJECTS and word.head.tag_ in {"VBD", "VBZ", "VBP"} for word in words)


def _is_participle(word: Token, end: int) -> bool:
    """Whether a participle without a subject of its own begins here, its auxiliary or "after" in front."""
    if word.lower_ in _BEFORE_PARTICIPLES and word.i + 1 < end:
        word = word.nbor()
    verb = word.head if word.dep_ in {"aux", "auxpass", "advmod"} and word.head.i < end else word
    return word.tag_ in {"VBG", "VBN", "VBD"} and not any(child.dep_ in SUBJECTS for child in verb.children)


def beside(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who else takes part in what the described one does: "Hale fed the striker", "beating Hale, the striker shot"."""
    if (doer := doer_beside(token, sentence)) is not None:
        yield doer
    if not _stands_apart(token):
        yield from governors(token, sentence)
    yield from in_front(token, sentence)
    yield from behind_in_clause(token, sentence)
    yield from _taken_on(token, sentence)
    yield from _waiting(token, sentence)
    yield from _delivering_above(token, sentence)
    yield from _stopping_above(token, sentence)
    if role_of(token.lower_) is Role.KEEPER:
        yield from _felled(sentence)
    if all(child.dep_ in {"det", "punct"} for child in token.children):  # "the striker", no "former England striker"
        yield from _doers_above(token, sentence)


def behind_in_clause(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who is named behind the word that does what its clause says: "the striker headed in Hale's cross"."""
    participle = next((child for child in token.children if child.dep_ == "acl" and child.tag_ == "VBG"), None)
    if participle is None and token.dep_ not in SUBJECTS:
        return
    words = {word.i for word in (participle.subtree if participle is not None else clause(token.head))}
    for mention in sentence.mentions:
        # perhaps the name of whom the word means: "the striker, Hale, shot"
        close = mention.start <= token.i + 2 and token.nbor().pos_ not in {"VERB", "AUX"}
        if mention.start in words and mention.start > token.i and not close and isinstance(mention.means, Person):
            yield mention.means


def _taken_on(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whom somebody gets the better of before he finds the word: "Hale robbed Cole and played in the striker"."""
    verb = verb_of(token)
    if token.dep_ in SUBJECTS and verb.dep_ == "pcomp" and verb.head.lower_ == "with":
        above = verb.head.head  # "caught Cole napping, with the striker tapping in"
        if above.lemma_ in _CAUGHT or between(above.lemma_.lower()) is False:
            yield from (person for word in objects(above) if (person := sentence.person_at(word)) is not None)
    while token.dep_ not in SUBJECTS and verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
        if between(verb.lemma_.lower()) is False:
            yield from (person for word in objects(verb) if (person := sentence.person_at(word)) is not None)


def _waiting(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who was only about to come on when the described one did it: "was about to bring on Hale when the striker …"."""
    for mention in sentence.mentions:
        before = sentence.text[: sentence.reading.doc[mention.start].idx - sentence.start]
        if mention.end <= token.i and isinstance(mention.means, Person) and _ABOUT_TO_COME.search(before):
            yield mention.means


def _doers_above(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who does what the clauses say that the word's own is joined to: "Hale crossed and the striker shot"."""
    for verb in _joined_above(token):
        if (person := doing(verb, sentence)) is not None:
            yield person


def _delivering_above(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whose ball the clauses above tell of: "Hale's corner came back and the striker shot"."""
    own = [verb_of(token)] if token.dep_ not in SUBJECTS else []
    for verb in (*own, *_joined_above(token)):
        ball = subject(verb)
        if ball is not None and ball.i < token.i and ball.lemma_.lower() in PASSES:
            owners = (word for word in ball.children if word.dep_ in {"poss", "compound"})
            yield from (person for word in owners if (person := sentence.named_at(word)) is not None)


def _stopping_above(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who stops a shot in the clause above: "Hale's shot was blocked by Cole before the striker headed wide"."""
    above = token.head.head
    outfield = token.dep_ in SUBJECTS and role_of(token.lower_) is not Role.KEEPER
    by = agent(above) if outfield and above.lemma_.lower() in STOPS and passive(above) else None
    if by is not None and by.i < token.i and (person := sentence.person_at(by)) is not None:
        yield person


def _felled(sentence: Sentence) -> Iterator[Person]:
    """Whom the sentence, or the one before, tells to have been fouled, as no keeper is who is told of behind it."""
    for near in (sentence, *([sentence.previous] if sentence.previous else ())):
        for mention in near.mentions:
            root = sentence.reading.doc[mention.start : mention.end].root
            verbs = (verb_of(root), *verb_of(root).conjuncts)
            felled = any(passive(verb) and verb.lemma_.lower() in FELLS and subject(verb) is root for verb in verbs)
            if isinstance(mention.means, Person) and felled:
                yield mention.means


def _joined_above(token: Token) -> Iterator[Token]:
    above = verb_of_subject(token)
    if above is None or above.dep_ != "conj":
        return
    while above.dep_ in {"conj", "ccomp"} and above.head.i < above.i:
        above = above.head
        yield above


def acting_on(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who does something to another in the clause before the word's own: "Hale felled Cole and the striker scored"."""
    for verb in _joined_above(token):
        others = any(sentence.person_at(word) for word in objects(verb))
        if others and (person := doing(verb, sentence)) is not None:
            yield person
    by = token.head.head if token.dep_ == "conj" and token.head.dep_ == "pobj" else None
    felled = by is not None and by.head.lemma_.lower() in FELLS
    if by is not None and by.lower_ == "by" and felled and (person := sentence.person_at(token.head)) is not None:
        yield person  # "was felled by Hale and the striker scored", which the parser may join
