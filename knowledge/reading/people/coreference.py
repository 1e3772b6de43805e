"""Coreference: whom a name, a pronoun or an epithet means ("he", "the Argentine", "the Everton keeper, Tom Hale")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language import lexicon
from knowledge.reading.language.bystanders import serves
from knowledge.reading.language.deeds import GOALS, SCORES
from knowledge.reading.language.grammar import SUBJECTS, subject
from knowledge.reading.language.keeping import keeps_goal
from knowledge.reading.language.relatives import antecedent
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person, Role
from knowledge.reading.people.beaten import side_beaten
from knowledge.reading.people.carried_on import carried_on
from knowledge.reading.people.earlier import gainsaid
from knowledge.reading.people.epithets import club_told, fit, is_epithet, is_pronoun, nation_told
from knowledge.reading.people.on_the_ball import on_the_ball
from knowledge.reading.people.partners import acting_on, behind_in_clause, beside, doer_beside, in_front
from knowledge.reading.people.playing import comes_on, may_shoot, shoots
from knowledge.reading.people.prominence import about, doer_above, doing, ranked
from knowledge.reading.people.strangers import nearest

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_OBJECTS = frozenset({"him"})
_POSSESSIVES = frozenset({"his", "her"})
_WITH_IT = frozenset({"appos", "compound", "flat", "nmod"})
_WHILE = frozenset({"advcl", "ccomp"})  # "Hale smiled as he left", "Hale said he was fit": one does both
_CLAUSES = 6  # steps up the parse in which a possessive looks for its clause's subject


def meant_by(token: Token, sentence: Sentence) -> Person | None:
    """The person that the noun phrase headed by the token means: by name, pronoun or epithet; None if it means nobody.

    Asks for other words of this sentence and of those before through the sentence itself, which settles each once.
    """
    if (named := _named(token, sentence)) is not None:
        return named
    if is_pronoun(token):
        return _meant_by_pronoun(token, sentence)
    return _meant_by_epithet(token, sentence) if is_epithet(token, sentence) else None


def _named(token: Token, sentence: Sentence) -> Person | None:
    """The person named by the token or by a word that stands with it: "the Everton keeper, Jordan Pickford"."""
    for word in (token, *(child for child in token.children if child.dep_ in _WITH_IT)):
        if (person := sentence.named_at(word)) is not None:
            return person
    stands_before = token.dep_ in {"compound", "nmod", "amod"}  # "Everton midfielder Tom Hale"
    return sentence.named_at(token.head) if stands_before else None


def _meant_by_pronoun(token: Token, sentence: Sentence) -> Person | None:
    """The person a pronoun stands for: who the clause, then the sentence, then the one before is about."""
    if token.lower_ in _POSSESSIVES and _counts_goal(token) and (scorer := _scorer(token, sentence)) is not None:
        return scorer
    if (known := carried_on(token, sentence) or on_the_ball(token, sentence)) is not None:
        return known
    if _is_let(token):
        others = list(_beside_subject(token.head.head, sentence))
    else:
        served = _served(token)
        owns = token.lower_ in _POSSESSIVES
        owner = _doer(token, sentence) if owns else doer_above(token, sentence, _WHILE)
        if owner is not None and not served and (owner.plays or not comes_on(token)):
            return owner
        others = (
            [owner, doer_beside(token, sentence)]
            if token.lower_ in _OBJECTS or served
            else [*in_front(token, sentence), *behind_in_clause(token, sentence)]
        )
    others += _serving(token, sentence)
    may = (person for person in about(token, sentence) if person not in others)
    if comes_on(token):
        return next((person for person in may if person.plays), None)
    return next((person for person in may if not shoots(token) or may_shoot(person)), None)


def _serving(doer: Token, sentence: Sentence) -> list[Person]:
    """From whom come the balls that the sentence of a doer goes on to tell of: "He scored again from a Hale cross"."""
    if doer.dep_ not in SUBJECTS:
        return []
    behind = [mention for mention in sentence.mentions if mention.start > doer.i and isinstance(mention.means, Person)]
    roots = [(sentence.reading.doc[mention.start : mention.end].root, mention.means) for mention in behind]
    return [who for name, who in roots if isinstance(who, Person) and serves(name)]


def _served(possessive: Token) -> bool:
    """Whether a ball is sent to whom "his" means, so that he is another: "flicked it into his path"."""
    path = possessive.head
    into = path.dep_ == "pobj" and path.head.lower_ == "into"
    return possessive.lower_ in _POSSESSIVES and path.lower_ == "path" and into and possessive.i + 1 == path.i


def _is_let(token: Token) -> bool:
    """Whether "him" does what another lets him do: "Hale crossed for him to head in", "a slip allowed him to score"."""
    return token.lower_ in _OBJECTS and token.dep_ in SUBJECTS and token.head.tag_ == "VB" and token.head.dep_ != "ROOT"


def _beside_subject(verb: Token, sentence: Sentence) -> Iterator[Person | None]:
    """Everybody named in what does what the verb says: "Hale and Cole's mistakes allowed him"."""
    doer = subject(verb)
    return (sentence.person_at(word) for word in doer.subtree) if doer is not None else iter(())


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
        if noun is not None and noun.i < possessive.i:
            owners = [child for child in noun.children if child.dep_ == "poss" and noun.lower_ in lexicon.SIDES]
            for word_of in (noun, *owners):  # "Hale's men lost in his last game"
                if (person := sentence.person_at(word_of)) is not None:
                    return person
        word = word.head
    return None


def _counts_goal(owner: Token) -> bool:
    """Whether whose it is begins what is told behind a goal: "…, his ninth goal", "It was the striker's ninth goal"."""
    if owner.dep_ != "poss" or owner.head.lemma_.lower() not in GOALS:
        return False
    first = owner.left_edge.i
    stands_behind = first > owner.sent.start and owner.doc[first - 1].text in {",", "-", "–", "—"}
    return stands_behind or (owner.head.dep_ == "attr" and owner.head.head.lemma_ == "be")


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


def _meant_by_epithet(token: Token, sentence: Sentence) -> Person | None:
    """Whom the epithet fits best: the latest of those known to be most of what it says, else of those who may be it."""
    scorer = _scorer(token, sentence) if _counts_goal(token) else None
    if scorer is not None and fit(token, sentence, scorer) is not None:
        return scorer
    if (getter := on_the_ball(token, sentence)) is not None and fit(token, sentence, getter) is not None:
        return getter
    others = list(beside(token, sentence))
    if (beaten := side_beaten(token, sentence)) is not None:
        others += (person for person in sentence.reading.people if person.team == beaten)
    told = _described(sentence.previous) if sentence.previous and not any(ranked(sentence, token.i)) else ()
    near = dict.fromkeys(person for person in (*told, *about(token, sentence)) if person not in others)
    fitting = {person: agreeing for person in near if (agreeing := fit(token, sentence, person)) is not None}
    fitting = {
        person: agreeing for person, agreeing in fitting.items() if agreeing or not gainsaid(token, sentence, person)
    }
    for person in acting_on(token, sentence):
        if not fitting.get(person):
            fitting.pop(person, None)
    if not any(fitting.values()):
        known = {person: fit(token, sentence, person) or 0 for person in _named_before(token, sentence)}
        if fitting and club_told(token, sentence) is not None:
            known = {person: agreeing for person, agreeing in known.items() if person.team is not None}
        fitting |= {person: agreeing for person, agreeing in known.items() if agreeing and person not in others}
    best = max(fitting, key=lambda person: fitting[person], default=None)
    if best is not None and not fitting[best] and nation_told(token, sentence) is not None:
        return nearest(best, list(fitting), token, sentence)
    return best


def _named_before(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Everybody whom the article has named up to the word: a player named only further on is not meant yet.

    Whose office is told before his name ("the keeper", "the coach") is anybody who is known to hold it.
    """
    if keeps_goal(token) or role_of(token.lower_) not in {None, Role.PLAYER}:
        yield from sentence.reading.people
        return
    for mention in sentence.reading.mentions:
        if mention.start > token.i + 1:  # "Rovers winger Hale" names him right behind
            return
        if isinstance(mention.means, Person):
            yield mention.means


def _described(sentence: Sentence) -> Iterator[Person]:
    """Who is named last and told more of: "Hale fouled Suarez, a Rovers player for years"."""
    people = [mention for mention in sentence.mentions if isinstance(mention.means, Person)]
    root = sentence.reading.doc[people[-1].start : people[-1].end].root if people else None
    if root is not None and any(child.dep_ in {"appos", "relcl"} and child.i > root.i for child in root.children):
        yield from sentence.people[-1:]
