"""Who came on and who went off, as verbs tell it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import agent, asserted, objects, passive, prepositions, subject, undergoers
from knowledge.topics.substitutions import lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

Change = tuple["Person | None", "Person | None"]
"""Who came on and who went off, either of them perhaps unsaid."""


def changes(verb: Token, sentence: Sentence) -> Iterator[Change]:
    """The changes of players that the verb tells as made."""
    if verb.pos_ not in {"VERB", "AUX", "NOUN", "ADP"} or not _made(verb):
        return
    if verb.lemma_ in lexicon.REPLACE:
        yield from _replaced(verb, sentence)
    elif on := _brought_on(verb, sentence) or _came_on(verb, sentence):
        yield from _paired(on, _others(verb, sentence), sentence)
    elif off := _taken_off(verb, sentence) or _went_off(verb, sentence):
        yield from ((new, old) for old, new in _paired(off, _others(verb, sentence), sentence))


def _made(verb: Token) -> bool:
    """Whether the change came about; in the past one that "had to be made" was made."""
    head = verb.head
    return asserted(verb) or (verb.dep_ == "xcomp" and head.lemma_ in {"have", "force"} and head.tag_ in {"VBD", "VBN"} and asserted(head))


def _replaced(verb: Token, sentence: Sentence) -> Iterator[Change]:
    off = _players(undergoers(verb), sentence)
    by = [who for prep, who in prepositions(verb) if prep.lower_ == "with"]
    if not off:
        return
    if passive(verb):
        doer = agent(verb)
        yield from _paired(off, [doer] if doer is not None else by, sentence, turned=True)
    elif by:
        yield from _paired(off, by, sentence, turned=True)
    else:
        doer = _controller(verb, sentence)
        yield from _paired(off, [doer] if doer is not None else [], sentence, turned=True)


def _controller(verb: Token, sentence: Sentence) -> Token | None:
    """Who replaces: in "brought on Rice to replace Odegaard" who is brought on, else the verb's subject."""
    head = verb
    while head.dep_ in {"xcomp", "advcl", "acl", "pcomp", "prep", "pobj", "conj"} and head.head != head:
        head = head.head
        if head.lemma_ in lexicon.BRING | lexicon.INTRODUCE and not passive(head):
            return next(iter(objects(head)), None)
    return subject(verb)


def _players(words: list[Token], sentence: Sentence) -> list[Person]:
    people = dict.fromkeys(person for word in words for person in sentence.people_at(word))
    return [person for person in people if person.plays]


def _paired(first: list[Person], others: list[Token], sentence: Sentence, *, turned: bool = False) -> Iterator[Change]:
    """Each of the first with the one told to change places with them, in the order told."""
    second = [person for person in _players(others, sentence) if person not in first]
    for at, person in enumerate(first):
        other = second[at] if at < len(second) else None
        if turned and other is None:
            continue
        yield (other, person) if turned else (person, other)


def _others(verb: Token, sentence: Sentence) -> list[Token]:
    """Who changes places with the verb's player: "for Rice", "in place of Rice", "at the expense of Rice", "to replace Rice"."""
    found = []
    for token in verb.subtree:
        if token.i > verb.i and token.dep_ == "pobj" and _exchanges(token.head):
            found.append(token)
        elif token.i > verb.i and token.lemma_ in lexicon.REPLACE and token.tag_ in {"VB", "VBG"}:
            found.extend(objects(token))
    return found


def _exchanges(prep: Token) -> bool:
    if prep.lower_ == "for":
        return True
    return prep.lower_ == "of" and prep.head.lower_ in {"place", "expense", "instead", "lieu"}


def _brought_on(verb: Token, sentence: Sentence) -> list[Person]:
    by_word = verb.lemma_ in lexicon.BRING and (_with_particle(verb, lexicon.ON) or _from_bench(verb) or _into_field(verb))
    if verb.lemma_ in lexicon.INTRODUCE or by_word:
        whom = undergoers(verb) or [who for prep, who in prepositions(verb) if prep.lower_ in {"on", "to", "for", "upon"}]
        return _players(whom, sentence)
    return []


def _came_on(verb: Token, sentence: Sentence) -> list[Person]:
    entered = verb.lemma_ == "enter" and _into_field(verb)
    if verb.lemma_ in lexicon.COME and (_with_particle(verb, {"on"}) or _from_bench(verb) or entered or _into_field(verb)):
        doer = subject(verb)
        return _players([doer], sentence) if doer is not None else []
    return []


def _taken_off(verb: Token, sentence: Sentence) -> list[Person]:
    if verb.lemma_ in lexicon.WITHDRAW or (verb.lemma_ in lexicon.TAKE and _with_particle(verb, lexicon.OFF)):
        return [] if _from_bench(verb) else _players(undergoers(verb), sentence)
    return []


def _went_off(verb: Token, sentence: Sentence) -> list[Person]:
    doer = subject(verb)
    if doer is None or _from_bench(verb):
        return []
    made_way = verb.lemma_ in {"make", "give"} and any(child.lower_ == "way" for child in verb.children)
    went = verb.lemma_ in lexicon.LEAVE and _with_particle(verb, lexicon.OFF)
    departed = verb.lemma_ == "depart" and any(prep.lower_ == "for" for prep, _ in prepositions(verb))
    return _players([doer], sentence) if made_way or went or departed else []


def _with_particle(verb: Token, words: frozenset[str] | set[str]) -> bool:
    """Whether one of the words stands by the verb without a noun of its own: "bring on", "sent him on"."""
    return any(
        child.lower_ in words and child.i > verb.i and not any(noun.dep_ == "pobj" for noun in child.children) for child in verb.children
    )


def _from_bench(verb: Token) -> bool:
    return any(token.lower_ == "bench" and token.i > verb.i for token in verb.subtree if token.i < verb.i + 8)


def _into_field(verb: Token) -> bool:
    for child in verb.children:
        if child.lower_ in lexicon.FIELD and child.dep_ == "dobj" and verb.lemma_ == "enter":
            return True
        if child.lower_ == "into" and any(noun.lower_ in lexicon.FIELD for noun in child.children):
            return True
    return False
