"""Who came on or who went off, as verbs and nouns tell it of one player."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.grammar import objects, passive, prepositions, subject, undergoers
from knowledge.reading.language.roles import role_of
from knowledge.topics.substitutions import lexicon

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


def came_on(word: Token, sentence: Sentence) -> Iterator[Person]:
    """Who the word tells to have come on: "came on", "brought on Rice", "the introduction of Rice"."""
    if word.pos_ == "NOUN" and (word.lemma_ in lexicon.ARRIVALS or (word.lemma_ == "arrival" and _from_bench(word))):
        owners = [child for child in word.children if child.dep_ == "poss"]
        yield from _players([*owners, *(of for prep, of in prepositions(word) if prep.lower_ == "of")], sentence)
        if lexicon.AFTER_HIS.search(sentence.text, 0, word.idx - sentence.start + len(word)) is not None:
            yield from (person for owner in owners for person in sentence.people_at(owner) if person.plays)
    elif word.pos_ in {"VERB", "AUX"} and _made(word):
        yield from _players(_brought_on(word) or _entering(word), sentence)


def went_off(word: Token, sentence: Sentence) -> Iterator[Person]:
    """Who the word tells to have gone off: "hobbled off", "was withdrawn", "took Rice off"."""
    if word.pos_ not in {"VERB", "AUX"} or not _made(word):
        return
    gone = _cross_about_it(word) or _taken_off(word) or _leaving(word)
    if gone and lexicon.ALL_USED.search(sentence.text) is None:
        yield from _players(gone, sentence)


def _made(verb: Token) -> bool:
    """Whether the change came about; in the past one that "had to be made" was made."""
    head = verb.head
    forced = verb.dep_ == "xcomp" and head.lemma_ in {"have", "force"} and head.tag_ in {"VBD", "VBN"}
    return told(verb) or (forced and told(head))


def _players(words: list[Token], sentence: Sentence) -> Iterator[Person]:
    meant = (word for word in words if word.tag_ != "PRP$" and not _is_named_after(word, sentence))
    people = dict.fromkeys(person for word in meant for person in sentence.people_at(word))
    return (person for person in people if person.plays)


def _is_named_after(thing: Token, sentence: Sentence) -> bool:
    """Whether the word is for a thing that bears somebody's name: "removed the Tom Hale statue"."""
    bears = any(child.dep_ in {"compound", "nmod"} and sentence.named_at(child) is not None for child in thing.children)
    return bears and sentence.mention_at(thing) is None and role_of(thing.lower_) is None


def _brought_on(verb: Token) -> list[Token]:
    if verb.lemma_ in lexicon.INTRODUCE:
        return undergoers(verb)
    if verb.lower_ in lexicon.GIVEN and passive(verb):
        behind = " ".join(word.text for word in verb.doc[verb.i : verb.sent.end])
        return undergoers(verb) if lexicon.CAMEO.match(behind) else []
    by_word = verb.lemma_ in lexicon.BRING and (_has_adverb(verb, lexicon.ON) or _from_bench(verb) or _into_field(verb))
    called = [who for prep, who in prepositions(verb) if prep.lower_ in {"to", "for", "upon"}] if by_word else []
    return (undergoers(verb) or called) if by_word else []


def _entering(verb: Token) -> list[Token]:
    doer = subject(verb)
    arrives = verb.lemma_ in lexicon.ARRIVE and (_from_bench(verb) or _into_field(verb))
    comes = arrives or (verb.lemma_ in lexicon.COME and (_has_adverb(verb, {"on"}) or _on_comes(verb, doer)))
    return [doer] if comes and doer is not None and not passive(verb) else []


def _on_comes(verb: Token, doer: Token | None) -> bool:
    """Whether it is told the other way round: "On came Rice"."""
    return doer is not None and doer.i > verb.i and verb.i > verb.sent.start and verb.nbor(-1).lower_ == "on"


def _taken_off(verb: Token) -> list[Token]:
    if verb.lemma_ == "substitute":
        return undergoers(verb) if passive(verb) else []
    taken = verb.lemma_ in lexicon.WITHDRAW or (verb.lemma_ in lexicon.TAKE and _has_adverb(verb, lexicon.OFF))
    return undergoers(verb) if taken and not _from_bench(verb) and not _stretchered(verb) else []


def _cross_about_it(verb: Token) -> list[Token]:
    """Whose reaction it was: "Hale's anger at being taken off"."""
    feels = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ in {"to", "at", "about", "over"} else verb
    off = verb.lemma_ in lexicon.WITHDRAW or (verb.lemma_ in lexicon.TAKE and _has_adverb(verb, lexicon.OFF))
    his_own = [child.lower_ for child in verb.children if child.i < verb.i] == ["being"]
    if feels is verb or feels.pos_ != "NOUN" or not off or not his_own:
        return []
    return [child for child in feels.children if child.dep_ == "poss"]


def _stretchered(verb: Token) -> bool:
    return any(word.lemma_ == "stretcher" for word in verb.subtree)


def _leaving(verb: Token) -> list[Token]:
    doer = subject(verb)
    leaves = verb.lemma_ in lexicon.LEAVE and _has_adverb(verb, lexicon.OFF) and not _from_bench(verb)
    leaves = leaves or (verb.lemma_ in lexicon.DEPART and _goes_early(verb))
    return [doer] if leaves and doer is not None and not _sent_off(verb) else []


def _goes_early(verb: Token) -> bool:
    """Whether who departs is cheered off or hurt: "left to a standing ovation", "exited with a bruise"."""
    behind = " ".join(word.text for word in verb.doc[verb.i + 1 : verb.sent.end])
    return lexicon.EARLY.match(behind) is not None and lexicon.AT_END.search(behind) is None


def _sent_off(verb: Token) -> bool:
    """Whether what stands behind says why: "walked off after a second yellow card"."""
    behind = takewhile(lambda word: word.lower_ != "and", verb.doc[verb.i + 1 : verb.sent.end])
    return lexicon.SENT_OFF.search(" ".join(word.text for word in behind)) is not None


def _has_adverb(verb: Token, words: frozenset[str] | set[str]) -> bool:
    """Whether one of the words stands by the verb without a noun of its own: "bring on", not "come off his line"."""
    near = [child for child in verb.children if child.lower_ in words and child.i > verb.i]
    return any(
        not any(noun.dep_ == "pobj" for noun in child.children)
        and child.nbor().lower_ not in lexicon.NO_PARTICLE
        and child.nbor(-1).lower_ not in lexicon.WHEN
        for child in near
        if child.i + 1 < len(child.doc)
    )


def _from_bench(verb: Token) -> bool:
    return any(word.lower_ == "bench" and verb.i < word.i < verb.i + 10 for word in verb.subtree)


def _into_field(verb: Token) -> bool:
    entered = verb.lemma_ == "enter" and any(word.lower_ in lexicon.FIELD for word in objects(verb))
    return entered or any(prep.lower_ == "into" and noun.lower_ in lexicon.FIELD for prep, noun in prepositions(verb))
