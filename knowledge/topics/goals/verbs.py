"""Goals told by a verb: "Hale headed home", "the ball was turned in by Cole", "with Ward and Dart scoring"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import agent, asserted, conjoined, objects, passive, prepositions, subject
from knowledge.reading.mention import Role
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.scoring import MISSES, SCORES

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_REACH = 22  # words behind a verb that may still say where its ball went
_OWN_NET = re.compile(r"\b(?:into|past|in|inside|beyond) (?:his|their|@p's|@t's) own (?:[\w'-]+ )?(?:net|goal|goalkeeper|keeper|\w*\s?corner|line|post)")
# Verbs whose object is given the ball and then does what the infinitive says: "found Hale to head in".
_GIVES = frozenset(
    "find pick set tee feed play release allow leave let enable permit see send free slide thread put slip help give cross square gift invite".split()
)
_INFINITIVE_ADVERBS = frozenset({"simply", "calmly", "then", "also", "just", "easily", "gleefully"})


def told_by_verbs(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal that a verb of the sentence tells of a player."""
    for word in sentence.span:
        if word.pos_ in {"VERB", "AUX"} and asserted(word) and not sentence.spoken(word):
            yield from _told_by(sentence, marked, word)


def _told_by(sentence: Sentence, marked: Marked, verb: Token) -> Iterator[Claim]:
    behind = reach(marked, verb)
    lemma = verb.lemma_.lower()
    own = lemma not in {"be", "make", "score"} and _OWN_NET.search(behind) is not None
    if not own and not scores(sentence, verb, behind):
        return
    how = "own_goal" if own else manner.of_verb(sentence, marked, verb, behind)
    nth = counting.of_verb(verb, behind)
    for named, player in actors(sentence, verb):
        if nth and not _as_keeper(player, own):
            yield Claim(verb, player, named, how, nth)


def scores(sentence: Sentence, verb: Token, behind: str) -> bool:
    """Whether the verb with the words behind it says that the ball went in."""
    lemma = verb.lemma_.lower()
    if lemma == "beat":
        return _beats_keeper(sentence, verb)
    if not any(lemma in rule.lemmas and rule.behind.match(behind) for rule in SCORES):
        return False
    return MISSES.search(behind) is None


def _beats_keeper(sentence: Sentence, verb: Token) -> bool:
    beaten = [sentence.person_at(word) for word in objects(verb)]
    return any(person is not None and person.role is Role.KEEPER for person in beaten)


def _as_keeper(person: Person, own: bool) -> bool:
    return person.role is Role.KEEPER and not own


def reach(marked: Marked, verb: Token) -> str:
    """The words behind the verb up to the next one that has a subject of its own."""
    end = verb.sent.end
    for word in verb.doc[verb.i + 1 : end]:
        if word.i > verb.i + _REACH or _starts_clause(word, verb):
            end = word.i
            break
    behind = marked.behind(verb)
    stop = marked.at(verb.doc[end]) if end < verb.sent.end else len(marked.text)
    return behind[: max(0, stop - (len(marked.text) - len(behind)))]


def _starts_clause(word: Token, verb: Token) -> bool:
    if word.text in {";", ":"} or word.lower_ in {"who", "which", "while", "whilst", "although", "until", "when", "where"}:
        return True
    return word.pos_ in {"VERB", "AUX"} and word.tag_ in {"VBD", "VBZ", "VBP", "MD"} and word.head != verb


def actors(sentence: Sentence, verb: Token) -> list[tuple[Token, Person]]:
    """Those whose goal the verb tells, each with the word that names them."""
    doer = agent(verb) if passive(verb) else _given(verb) or subject(verb)
    if doer is None:
        return []
    found = [(word, sentence.person_at(word)) for word in conjoined(doer)]
    return [(word, person) for word, person in found if person is not None and person.plays]


def _given(verb: Token) -> Token | None:
    """Who got the ball in order to finish: "found Hale to head in", "crossed for Hale to head in"."""
    if verb.tag_ != "VB" or any(child.dep_ == "nsubj" for child in verb.children):
        return None
    head = verb.head
    if head is verb or head.lemma_.lower() not in _GIVES:
        return None
    got = [word for word in objects(head) if word.i < verb.i]
    got += [noun for prep, noun in prepositions(head) if prep.lower_ in {"for", "to"} and noun.i < verb.i]
    return max(got, key=lambda word: word.i, default=None)
