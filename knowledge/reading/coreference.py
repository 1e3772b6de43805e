"""Coreference: whom a pronoun or an epithet means ("he", "the Argentine", "the 24-year-old", "the Everton keeper")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading import lexicon
from knowledge.reading.deeds import SCORES
from knowledge.reading.grammar import antecedent, objects, subject
from knowledge.reading.mention import Mention, Person, Role
from knowledge.reading.profiles import role_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_PRONOUNS = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_OBJECTS = frozenset({"him"})
_POSSESSIVES = frozenset({"his", "her"})
_PAIRS = frozenset({"both", "pair", "duo", "two"})
_MEN = frozenset({"men", "players", "captains", "managers", "coaches", "goalkeepers", "keepers", "women"})
_WHILE = frozenset({"advcl", "ccomp"})  # "Hale smiled as he left", "Hale said he was fit": one does both
_AND = frozenset({"conj"})
_GOALS = frozenset("goal strike penalty effort finish header hat-trick brace double spot-kick".split())
_CLAUSES = 6  # steps up the parse in which a possessive looks for its clause's subject
_BACK = 3  # sentences an epithet or a pronoun may look back over


def is_pronoun(token: Token) -> bool:
    """Whether the word stands for one person."""
    return token.lower_ in _PRONOUNS


def is_epithet(token: Token, sentence: Sentence) -> bool:
    """Whether the noun describes a person instead of naming one."""
    if token.pos_ not in {"NOUN", "PROPN", "ADJ"} or (token.tag_ in {"NNS", "NNPS"} and token.lower_[-1:] == "s"):
        return False  # "the Italians" are several, "the Portuguese" may be one
    definite = any(child.lower_ in {"the", "his", "their", "its", "this"} for child in token.children)
    definite = definite or any(child.dep_ == "poss" and sentence.club_at(child) for child in token.children)
    return definite and (role_of(token.lower_) is not None or _aged(token) or sentence.nation_at(token) is not None)


def _aged(token: Token) -> bool:
    return token.lower_ == "old" or token.lower_.endswith("-year-old")


def meant_by_pronoun(token: Token, sentence: Sentence) -> Person | None:
    """The person a pronoun stands for: who the clause, then the sentence, then the one before is about."""
    if _counts_goal(token) and (scorer := _scorer(token, sentence)) is not None:
        return scorer
    owner = _doer(token, sentence) if token.lower_ in _POSSESSIVES else _doer_above(token, sentence, _WHILE)
    if owner is not None:
        return owner
    not_this = _doer_beside(token, sentence) if token.lower_ in _OBJECTS else None
    return next((person for person in _about(token, sentence) if person is not not_this), None)


def _doer_beside(token: Token, sentence: Sentence) -> Person | None:
    """Who does what the verb says that "him" or "the striker" is the object of: somebody else."""
    if token.dep_ not in {"dobj", "pobj", "dative"}:
        return None
    verb = token.head if token.head.pos_ == "VERB" else token.head.head
    if token.dep_ == "nsubj":  # "Hale crossed for him to score"
        verb = verb.head
    doer = subject(verb) if verb.pos_ == "VERB" else None
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
    if possessive.lower_ not in _POSSESSIVES or possessive.head.lemma_.lower() not in _GOALS:
        return False
    stands_behind = possessive.i > possessive.sent.start and possessive.nbor(-1).text in {",", "-", "–", "—"}
    return stands_behind or (possessive.head.dep_ == "attr" and possessive.head.head.lemma_ == "be")


def _scorer(possessive: Token, sentence: Sentence) -> Person | None:
    """Who does what the nearest verb before tells; in the sentence before, who scores there last."""
    for word in reversed(sentence.span.doc[sentence.span.start : possessive.i]):
        if word.tag_ in {"VBD", "VBZ", "VBN"} and (person := _doing(word, sentence)) is not None:
            return person
    for word in reversed(sentence.previous.span if sentence.previous else ()):
        scores = word.pos_ == "VERB" and word.lemma_.lower() in SCORES
        if sentence.previous and scores and (person := _doing(word, sentence.previous)) is not None:
            return person
    return None


def _doing(verb: Token, sentence: Sentence) -> Person | None:
    doer = subject(verb)
    return sentence.person_at(doer) if doer is not None else None


def _doer_above(token: Token, sentence: Sentence, joined: frozenset[str]) -> Person | None:
    """Who does what the clause above the word's says, if the two are so joined and the word is its clause's subject."""
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ not in joined or verb.head.pos_ not in {"VERB", "AUX"}:
        return None
    above = subject(verb.head)
    return sentence.person_at(above) if above is not None and above.i < token.i else None


def meant_by_epithet(token: Token, sentence: Sentence) -> Person | None:
    """Whom the epithet fits best: the latest of those known to be most of what it says, else of those who may be it."""
    others = list(_beside(token, sentence))
    told = _described(sentence.previous) if sentence.previous and not any(_ranked(sentence, token.i)) else ()
    near = dict.fromkeys(person for person in (*told, *_about(token, sentence)) if person not in others)
    fitting = {person: fit for person in near if (fit := _fit(token, sentence, person)) is not None}
    if not any(fitting.values()):
        known = {person: _fit(token, sentence, person) or 0 for person in sentence.reading.people}
        fitting |= {person: fit for person, fit in known.items() if fit and person not in others}
    return max(fitting, key=lambda person: fitting[person], default=None)


def _beside(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Who else takes part in what the described one does: "Hale fed the striker", "beating Hale, the striker shot"."""
    if (doer := _doer_beside(token, sentence)) is not None:
        yield doer
    if token.dep_ in {"nsubj", "nsubjpass"}:
        participles = (child for child in token.head.children if child.dep_ == "advcl" and _subjectless(child))
        for word in (word for verb in participles for word in objects(verb) if verb.i < token.i):
            if (person := sentence.person_at(word)) is not None:
                yield person


def _subjectless(verb: Token) -> bool:
    """Whether the verb is a participle that shares its subject with the clause it hangs on: "beating Hale, …"."""
    return verb.tag_ in {"VBG", "VBN"} and not any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children)


def _described(sentence: Sentence) -> Iterator[Person]:
    """Who is named last and told more of: "Hale fouled Suarez, a Rovers player for years"."""
    people = [mention for mention in sentence.mentions if isinstance(mention.means, Person)]
    root = sentence.reading.doc[people[-1].start : people[-1].end].root if people else None
    if root is not None and any(child.dep_ in {"appos", "relcl"} and child.i > root.i for child in root.children):
        yield from sentence.people[-1:]


def people_at(token: Token, sentence: Sentence) -> list[Person]:
    """Everybody that the noun phrase denotes: those joined to its head by "and" and commas, the two of "both men"."""
    if _is_pair(token):
        return _joined_before(token, sentence) or list(dict.fromkeys(_about(token, sentence)))[:2]
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


def _about(token: Token, sentence: Sentence) -> Iterator[Person]:
    """People in the order in which a reader would think of them: subjects first, the nearest sentence first.

    Who does one thing "and he" (not: "and") does the next are two, so the one before "and" comes last in the sentence.
    """
    other = _doer_above(token, sentence, _AND)
    yield from (person for person in _ranked(sentence, before=token.i) if person is not other)
    if other is not None:
        yield other
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            return
        yield from _meant_by_subject(earlier)
        yield from _ranked(earlier)
        earlier = earlier.previous


def _meant_by_subject(sentence: Sentence) -> Iterator[Person]:
    """Whom the subject of a sentence's main clause means where it is an epithet or "he"."""
    for word in sentence.span.root.children:
        unnamed = word.dep_ in {"nsubj", "nsubjpass"} and (is_pronoun(word) or is_epithet(word, sentence))
        if unnamed and (person := sentence.person_at(word)) is not None:
            yield person


def _ranked(sentence: Sentence, before: int | None = None) -> Iterator[Person]:
    found = [
        (mention, sentence.reading.doc[mention.start : mention.end].root)
        for mention in sentence.mentions
        if isinstance(mention.means, Person) and (before is None or mention.end <= before)
    ]
    subjects = [mention for mention, root in found if root.dep_ in {"nsubj", "nsubjpass"}]
    others = [mention for mention, root in found if root.dep_ not in {"nsubj", "nsubjpass"}]
    ordered = reversed(subjects) if before is not None or _in_turn(sentence, subjects) else subjects
    for mention in (*ordered, *(reversed(others) if before is not None else others)):
        if isinstance(mention.means, Person):
            yield mention.means


def _in_turn(sentence: Sentence, subjects: list[Mention]) -> bool:
    """Whether the main clauses have a subject each, the last of whom the text goes on with: "X fell, and Y took it"."""
    doc = sentence.reading.doc
    verbs = [doc[mention.start : mention.end].root.head for mention in subjects]
    return len(verbs) > 1 and verbs[-1].dep_ == "conj" and verbs[-1].head == sentence.span.root


def _fit(token: Token, sentence: Sentence, person: Person) -> int | None:
    """How much of what an epithet says a person is known to be; None where it contradicts what is known."""
    nation = sentence.nation_at(token) or next((sentence.nation_at(child) for child in token.children), None)
    club = next((side for child in token.children if (side := sentence.club_at(child))), None)
    role = role_of(token.lower_)
    former = any(child.lower_ in lexicon.FORMER for child in token.children)
    checks = [
        _agree(nation, person.nation),
        None if former else _agree(club, person.team),
        _role_agrees(role, person.role),
    ]
    if False in checks:
        return None
    return checks.count(True)


def _agree(said: str | None, known: str | None) -> bool | None:
    return None if said is None or known is None else said == known


def _role_agrees(said: Role | None, known: Role | None) -> bool | None:
    if said is None:
        return None if known in (None, Role.PLAYER, Role.KEEPER) else False
    if said is Role.PLAYER:
        return None if known in (None, Role.PLAYER) else False
    return None if known is None and said is not Role.COACH else said == known
