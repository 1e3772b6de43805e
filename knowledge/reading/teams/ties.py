"""Ties: what a verb or a noun says of two people, as team-mates or as opponents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language import deeds
from knowledge.reading.language.clauses import clause
from knowledge.reading.language.fortunes import errs, is_own
from knowledge.reading.language.grammar import SUBJECTS, agent, objects, passive, prepositions, subject
from knowledge.reading.mention import Role
from knowledge.reading.teams.actors import actor_of, person_of

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


_LISTED = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_HIS = frozenset({"his", "her"})
_TOWARDS = frozenset({"to", "into", "towards", "toward"})
_PLAYED = frozenset("pass ball cross through-ball lay-off delivery chip flick backheel knockdown cutback".split())
_PLAYS = frozenset(
    "play thread slide slip sweep spray send whip clip float ping lay square swing fizz feed thump".split()
)
_TASKS = frozenset({"finish", "tap", "tap-in", "task", "goal", "net", "header", "volley"})  # what a team-mate leaves


def verb_ties(sentence: Sentence, verb: Token) -> Iterator[tuple[Person, Person, bool, float]]:
    """Ties between a verb's subject, its objects and the people its prepositions bring in."""
    in_passive = passive(verb)
    doer = agent(verb) if in_passive else subject(verb)
    one = actor_of(sentence, doer) if not _for_another(verb) else None
    same = deeds.between(verb.lemma_.lower(), {child.lower_ for child in verb.children if child.dep_ == "prt"})
    if same and doer is not None and errs(doer):
        same = False  # "a loose pass from Hale set up Cole"
    for word in [subject(verb)] if in_passive else objects(verb):
        other = actor_of(sentence, word)
        if one is not None and other is not None:
            yield from _object_ties(verb, word, one, other, same)
    first = actor_of(sentence, subject(verb)) if not _for_another(verb) else None
    if first is not None:
        yield from _preposition_ties(sentence, verb, first)


def _for_another(verb: Token) -> bool:
    """Whether an infinitive has a subject of its own behind "for": "only for the post to deny him"."""
    infinitive = next((child for child in verb.children if child.lower_ == "to" and child.dep_ == "aux"), None)
    before = list(verb.doc[max(verb.sent.start, infinitive.i - 5) : infinitive.i]) if infinitive is not None else []
    only = [word for word in before if word.lower_ == "for" and word.i > 0 and word.nbor(-1).lower_ == "only"]
    return bool(only)


def _object_ties(
    verb: Token, word: Token | None, one: Person, other: Person, same: bool | None
) -> Iterator[tuple[Person, Person, bool, float]]:
    """As in "X fed Y", "X fouled Y", "X met Y's cross", "X saved Y's shot"."""
    lemma, thing = verb.lemma_.lower(), word.lemma_.lower() if word is not None else ""
    if (word is not None and errs(word)) or (lemma == "send" and any(child.lower_ == "way" for child in verb.children)):
        yield one, other, False, 2.0
    elif thing in deeds.PASSES | deeds.SHOTS:
        finishes = thing in deeds.PASSES and lemma in deeds.FINISHES and not _clears(verb)
        if finishes and (lemma not in deeds.STOPS or _puts_in(verb)):
            yield one, other, True, 2.0
        elif lemma in deeds.STOPS:
            yield one, other, False, 2.0
        elif lemma in deeds.TAKES_AWAY:
            doer = subject(verb)
            yield one, other, doer is not None and is_own(doer), 2.0
    elif lemma == "leave" and _finishing(verb):
        yield one, other, True, 2.0
    elif same is not None:
        yield one, other, same, 3.0


def _finishing(verb: Token) -> bool:
    """As in "left Hale with a tap-in", unlike "left Hale with no chance"."""
    heads = (verb, *objects(verb))
    left = (noun for head in heads for preposition, noun in prepositions(head) if preposition.lower_ == "with")
    return any(word.lemma_.lower() in _TASKS for noun in left for word in (noun, *noun.children))


def _puts_in(verb: Token) -> bool:
    """As in "turned in Suso's cross"."""
    return any(child.lower_ in {"in", "home"} for child in verb.children)


def _clears(verb: Token) -> bool:
    """As in "headed away Suso's cross"."""
    beside = (*verb.children, verb.nbor()) if verb.i + 1 < verb.sent.end else verb.children
    return any(word.lower_ in {"away", "out", "clear", "behind", "over"} for word in beside)


def _preposition_ties(sentence: Sentence, verb: Token, first: Person) -> Iterator[tuple[Person, Person, bool, float]]:
    """As in "X fired past Y", "X crossed for Y", "X headed home from Y's corner"."""
    joined = (
        pair
        for thing in objects(verb)
        for pair in prepositions(thing)
        if pair[0].lower_ == "with" or (pair[0].lower_ in _TOWARDS and _passes(verb))
    )
    for preposition, noun in (*prepositions(verb), *joined):
        if noun.lemma_.lower() in deeds.CHALLENGES:
            victims = (
                person for on, whom in prepositions(noun) if on.lower_ == "on" and (person := person_of(sentence, whom))
            )
            earns = verb.lemma_.lower() in {"award", "earn", "win"}  # a kick that a team-mate takes
            yield from ((first, victim, earns, 2.0) for victim in victims)
        other = actor_of(sentence, noun)
        if other is None:
            continue
        if noun.lemma_.lower() in deeds.PASSES | deeds.ERRORS:
            lemma = verb.lemma_.lower()
            stops = lemma in deeds.STOPS - deeds.FINISHES or deeds.between(lemma) is False
            yield first, other, not (stops or errs(noun)), 2.0
            continue
        named = sentence.mention_at(noun) is not None and sentence.mention_at(subject(verb) or verb) is not None
        if preposition.lower_ in _TOWARDS and named and _passes(verb):
            yield first, other, True, 2.0
            continue
        together = deeds.by_preposition(verb.lemma_.lower(), preposition.lower_, passive(verb))
        if together is not None and not _acts_himself(preposition, noun):
            yield first, other, together, 2.0
    yield from ((first, beaten, False, 2.0) for beaten in _beaten(sentence, verb))


def _acts_himself(preposition: Token, noun: Token) -> bool:
    """Whether "with" begins what another does beside it: "headed in, with Hale levelling late on"."""
    behind = noun.right_edge.i + 1 if noun.right_edge.pos_ == "PROPN" else noun.i + 1
    follows = behind < noun.sent.end and noun.doc[behind].tag_ == "VBG"
    acts = noun.dep_ == "nsubj" or any(child.dep_ == "acl" and child.tag_ == "VBG" for child in noun.children)
    return preposition.lower_ == "with" and (follows or acts)


def _passes(verb: Token) -> bool:
    """As in "swept a pass to Hale", "threaded a ball into Hale"."""
    return verb.lemma_.lower() in _PLAYS and any(word.lemma_.lower() in _PLAYED for word in objects(verb))


def _beaten(sentence: Sentence, verb: Token) -> Iterator[Person]:
    """Whom the ball goes past: "with a shot past Hale", "beyond Hale's dive", "lobbed over Leeds keeper Hale"."""
    for word in clause(verb):
        owner = next((child for child in word.children if child.dep_ == "poss"), word)
        behind = word.head if word.dep_ == "appos" and word.head.dep_ == "pobj" else word  # "into keeper Hale's net"
        if behind.dep_ != "pobj" or (person := person_of(sentence, owner)) is None:
            continue
        where = behind.head.lower_
        beyond = where in deeds.BEYOND and (person.role is Role.KEEPER or where != "over") and behind.head.head != verb
        into = where in {"into", "inside"} and word.lemma_.lower() in deeds.TARGETS and owner.lower_ not in _HIS
        if beyond or into:
            yield person


def noun_ties(sentence: Sentence, token: Token) -> Iterator[tuple[Person, bool, float]]:
    """People joined by "and" to this one; the head of "a challenge by X on Y" is met as X's noun."""
    if token.dep_ in _LISTED and sentence.mention_at(token) is not None and not _two_sided(sentence, token):
        for word in token.conjuncts:
            if word.i > token.i and not _is_next_doer(token, word) and (other := person_of(sentence, word)) is not None:
                yield other, True, 1.0
    noun = token.head.head if token.dep_ == "pobj" else token.head if token.dep_ == "poss" else None
    if noun is not None and noun.lemma_.lower() in deeds.CHALLENGES:
        for preposition, other_noun in prepositions(noun):
            other = person_of(sentence, other_noun)
            if other_noun != token and other is not None and preposition.lower_ in {"on", "by", "from", "with"}:
                yield other, False, 2.0


def _two_sided(sentence: Sentence, token: Token) -> bool:
    """Whether people are joined as those of two sides may be: "Hale and Cole clashed", "Hale and Leeds winger Cole"."""
    labelled = any(_has_club(sentence, word) for word in token.conjuncts if word.i > token.i)
    return labelled or token.head.lemma_.lower() in deeds.TWO_SIDED


def _has_club(sentence: Sentence, name: Token) -> bool:
    """Whether the name of a listed player has the club before it: "Hale and Leeds winger Cole"."""
    for word in reversed(list(sentence.span.doc[sentence.span.start : name.i])):
        if word.text in {",", "and", "&"}:
            return False
        if sentence.club_at(word):
            return True
    return False


def _is_next_doer(first: Token, word: Token) -> bool:
    """Whether the parser has joined to the first who does what follows: "was tripped by Cole and Hale scored".

    Not so where both do it: "Cole and Hale scored".
    """
    end = word.right_edge.i + 1
    if first.dep_ in SUBJECTS and first.head.i >= end:
        return False
    return word.dep_ == "conj" and end < word.sent.end and word.doc[end].tag_ in {"VBD", "VBZ", "MD"}
