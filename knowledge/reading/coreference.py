"""Coreference: whom a pronoun or an epithet means ("he", "the Argentine", "the 24-year-old", "the Everton keeper")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.deeds import GOALS, PASSES, SCORES
from knowledge.reading.epithets import fit
from knowledge.reading.grammar import antecedent, subject
from knowledge.reading.mention import Person
from knowledge.reading.prominence import SUBJECTS, about, doer_above, doing, ranked

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_OBJECTS = frozenset({"him"})
_POSSESSIVES = frozenset({"his", "her"})
_PAIRS = frozenset({"both", "pair", "duo", "two"})
_MEN = frozenset({"men", "players", "captains", "managers", "coaches", "goalkeepers", "keepers", "women"})
_WHILE = frozenset({"advcl", "ccomp"})  # "Hale smiled as he left", "Hale said he was fit": one does both
_BEFORE_PARTICIPLES = frozenset({"after", "before", "when", "while", "once", "on", "by", "despite"})
_CLAUSES = 6  # steps up the parse in which a possessive looks for its clause's subject


def meant_by_pronoun(token: Token, sentence: Sentence) -> Person | None:
    """The person a pronoun stands for: who the clause, then the sentence, then the one before is about."""
    if _counts_goal(token) and (scorer := _scorer(token, sentence)) is not None:
        return scorer
    if _is_let(token):
        others = list(_beside_subject(token.head.head, sentence))
    else:
        owner = _doer(token, sentence) if token.lower_ in _POSSESSIVES else doer_above(token, sentence, _WHILE)
        if owner is not None:
            return owner
        others = [_doer_beside(token, sentence)] if token.lower_ in _OBJECTS else [*_in_front(token, sentence)]
    return next((person for person in about(token, sentence) if person not in others), None)


def _is_let(token: Token) -> bool:
    """Whether "him" does what another lets him do: "Hale crossed for him to head in", "a slip allowed him to score"."""
    return token.lower_ in _OBJECTS and token.dep_ in SUBJECTS and token.head.tag_ == "VB" and token.head.dep_ != "ROOT"


def _beside_subject(verb: Token, sentence: Sentence) -> Iterator[Person | None]:
    """Everybody named in what does what the verb says: "Hale and Cole's mistakes allowed him"."""
    doer = subject(verb)
    return (sentence.person_at(word) for word in doer.subtree) if doer is not None else iter(())


def _doer_beside(token: Token, sentence: Sentence) -> Person | None:
    """Who does what the verb says that "him" or "the striker" is the object of: somebody else."""
    if token.dep_ in SUBJECTS and token.head.dep_ == "ccomp" and token.head.pos_ == "ADJ":  # "set the striker free"
        verb = token.head.head
    elif token.dep_ in {"dobj", "pobj", "dative"}:
        verb = token.head if token.head.pos_ == "VERB" else token.head.head
    else:
        return None
    doer = subject(verb) if verb.pos_ == "VERB" else None
    if doer is not None and doer.lemma_.lower() in PASSES:  # "Hale's pass found him", "a pass from Hale found him"
        doer = next((word for word in doer.subtree if word.dep_ == "poss" or word.head.lower_ in {"from", "by"}), None)
    return sentence.person_at(doer) if doer is not None and doer.i != token.i else None


def _doer(possessive: Token, sentence: Sentence) -> Person | None:
    """Who does what the nearest clause around "his" says: "Remy, who hit his fifth goal", "Luiz, his fifth in six"."""
    word = possessive.head
    for _ in range(_CLAUSES):
        subjects = [child for child in word.children if child.dep_ in {"nsubj", "nsubjpass"}]
        noun = (
            antecedent(subjects[0], word) if subjects else word.head if word.dep_ in {"appos", "acl", "relcl"} else None
        )
        if noun is not None and noun.i >= possessive.i and noun != possessive.head:
            return None
        if noun is not None and noun.i < possessive.i and (person := sentence.person_at(noun)) is not None:
            return person
        word = word.head
    return None


def _counts_goal(possessive: Token) -> bool:
    """Whether "his" begins what is told behind a goal: "…, his ninth of the season", "It was his ninth league goal"."""
    if possessive.lower_ not in _POSSESSIVES or possessive.head.lemma_.lower() not in GOALS:
        return False
    stands_behind = possessive.i > possessive.sent.start and possessive.nbor(-1).text in {",", "-", "–", "—"}
    return stands_behind or (possessive.head.dep_ == "attr" and possessive.head.head.lemma_ == "be")


def _scorer(possessive: Token, sentence: Sentence) -> Person | None:
    """Who does what the nearest verb before tells; in the sentence before, who scores there last."""
    for word in reversed(sentence.span.doc[sentence.span.start : possessive.i]):
        if word.tag_ in {"VBD", "VBZ", "VBN"} and (person := doing(word, sentence)) is not None:
            return person
    for word in reversed(sentence.previous.span if sentence.previous else ()):
        scores = word.pos_ == "VERB" and word.lemma_.lower() in SCORES
        if sentence.previous and scores and (person := doing(word, sentence.previous)) is not None:
            return person
    return None


def meant_by_epithet(token: Token, sentence: Sentence) -> Person | None:
    """Whom the epithet fits best: the latest of those known to be most of what it says, else of those who may be it."""
    others = list(_beside(token, sentence))
    told = _described(sentence.previous) if sentence.previous and not any(ranked(sentence, token.i)) else ()
    near = dict.fromkeys(person for person in (*told, *about(token, sentence)) if person not in others)
    fitting = {person: agreeing for person in near if (agreeing := fit(token, sentence, person)) is not None}
    if not any(fitting.values()):
        known = {person: fit(token, sentence, person) or 0 for person in sentence.reading.people}
        fitting |= {person: agreeing for person, agreeing in known.items() if agreeing and person not in others}
    return max(fitting, key=lambda person: fitting[person], default=None)


def _beside(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who else takes part in what the described one does: "Hale fed the striker", "beating Hale, the striker shot"."""
    if (doer := _doer_beside(token, sentence)) is not None:
        yield doer
    yield from _in_front(token, sentence)
    if all(child.dep_ in {"det", "punct"} for child in token.children):  # "the striker", no "former England striker"
        yield from _doers_above(token, sentence)


def _doers_above(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who does what the clauses say that the word's own is joined to: "Hale crossed and the striker shot"."""
    above = token.head
    if token.dep_ not in SUBJECTS or above.dep_ != "conj":
        return
    while above.dep_ in {"conj", "ccomp"} and above.head.i < above.i:
        above = above.head
        if (person := doing(above, sentence)) is not None:
            yield person


def _in_front(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who is named in a participle before the word, which is its subject: "Sent clear by Hale, the striker shot"."""
    doc, comma = token.doc, token.left_edge.i - 1
    if comma <= sentence.span.start or doc[comma].text != ",":
        return
    starts = [sentence.span.start, *(word.i + 1 for word in doc[sentence.span.start : comma] if word.dep_ == "cc")]
    start = next((at for at in reversed(starts) if _is_participle(doc[at], comma)), comma)
    for mention in sentence.mentions:
        if start <= mention.start < comma and isinstance(mention.means, Person):
            yield mention.means


def _is_participle(word: Token, end: int) -> bool:
    """Whether a participle without a subject of its own begins here, its auxiliary or "after" in front."""
    if word.lower_ in _BEFORE_PARTICIPLES and word.i + 1 < end:
        word = word.nbor()
    verb = word.head if word.dep_ in {"aux", "auxpass", "advmod"} and word.head.i < end else word
    return word.tag_ in {"VBG", "VBN", "VBD"} and not any(child.dep_ in SUBJECTS for child in verb.children)


def _described(sentence: Sentence) -> Iterator[Person]:
    """Who is named last and told more of: "Hale fouled Suarez, a Rovers player for years"."""
    people = [mention for mention in sentence.mentions if isinstance(mention.means, Person)]
    root = sentence.reading.doc[people[-1].start : people[-1].end].root if people else None
    if root is not None and any(child.dep_ in {"appos", "relcl"} and child.i > root.i for child in root.children):
        yield from sentence.people[-1:]


def people_at(token: Token, sentence: Sentence) -> list[Person]:
    """Everybody that the noun phrase denotes: those joined to its head by "and" and commas, the two of "both men"."""
    if _is_pair(token):
        return _joined_before(token, sentence) or list(dict.fromkeys(about(token, sentence)))[:2]
    found = [person for word in _listed(token, sentence) if (person := sentence.person_at(word)) is not None]
    return list(dict.fromkeys(found))


def _joined_before(token: Token, sentence: Sentence) -> list[Person]:
    """The last two people whom the text before names together: "Luiz and Digne were booked. The pair …"."""
    for near in (sentence, *([sentence.previous] if sentence.previous else ())):
        for mention in reversed(near.mentions):
            root = sentence.reading.doc[mention.start : mention.end].root
            first = near.person_at(root.head) if root.dep_ == "conj" and mention.end <= token.i else None
            if first is not None and isinstance(mention.means, Person) and first is not mention.means:
                return [first, mention.means]
    return []


def _is_pair(token: Token) -> bool:
    if token.lower_ in _PAIRS:
        return token.lower_ == "both" or any(child.lower_ == "the" for child in token.children)
    beside = {child.lower_ for child in token.children}
    return token.lower_ in _MEN and ("both" in beside or {"the", "two"} <= beside)


def _listed(token: Token, sentence: Sentence) -> Iterator[Token]:
    """The word and those listed with it; the parser takes the second name of a list for an apposition of the first."""
    yield token
    for child in token.children:
        if child.dep_ == "conj" or (child.dep_ == "appos" and _other_name(token, child, sentence)):
            yield from _listed(child, sentence)


def _other_name(token: Token, beside: Token, sentence: Sentence) -> bool:
    first, second = sentence.mention_at(token), sentence.mention_at(beside)
    if first is None or second is None:
        return False
    return isinstance(first.means, Person) and isinstance(second.means, Person) and first.means is not second.means
