"""Goals told by a verb: "Hale headed home", "the ball was turned in by Cole", "with Ward and Dart scoring"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.reading.grammar import objects, told
from knowledge.reading.lexicon import KEEPERS, PLAYERS, POSITIONS
from knowledge.reading.mention import Role
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.doers import SHOTS, doers
from knowledge.topics.goals.misses import DELIVERIES, DELIVERING, KEPT_OUT, MISSES
from knowledge.topics.goals.scoring import FINISHES, SCORES, SHOT_PAST

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_ASIDE = 45  # characters behind those in which a clause of their own may say that it was kept out
_REACH = 22  # words behind a verb that may still say where its ball went
_CLAUSE_MARKS = frozenset("; : who which while whilst although until when where".split())
_COMES_BACK = frozenset({"ricochet", "rebound", "cannon", "bounce"})
_YET_TO = re.compile(r"\byet to (?:\w+ly )?$")
_OWN_NET = re.compile(
    r"\b(?:into|past|in|inside|beyond|through) (?:his|their|@p's|@t's) own (?:[\w'-]+ )?(?:net|goal|goalkeeper|keeper|"
    r"\w*\s?corner|line|post)"
)
_RECORDS = frozenset(
    {"first", "second", "third", "only", "youngest", "oldest", "last", "latest", "fastest", "quickest"}
)


def told_by_verbs(sentence: Sentence, marked: Marked) -> list[Claim]:
    """Every goal that a verb of the sentence tells of a player."""
    claims: list[Claim] = []
    for word in sentence.span:
        if _is_verb(word) and told(word) and not sentence.spoken(word) and not _of_a_record(word):
            claims.extend(_counted_on(claim, claims) for claim in list(_told_by(sentence, marked, word)))
    return claims


def _is_verb(word: Token) -> bool:
    """Whether the word is a verb; the parser takes some infinitives for nouns: "rose to nod in"."""
    return word.pos_ in {"VERB", "AUX"} or (word.lower_ in FINISHES and word.i > 0 and word.nbor(-1).lower_ == "to")


def _counted_on(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """The claim as the player's second goal where he scored "before" it: "headed in before adding another"."""
    before = _before(claim.at)
    first = before is not None and any(other.player is claim.player and other.at.i < before.i for other in earlier)
    return replace(claim, nth=(2,)) if first and claim.nth == (1,) else claim


def _before(verb: Token) -> Token | None:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "before" else None


def _of_a_record(verb: Token) -> bool:
    """Whether the verb tells a record and no goal of its own: "the first player to score"."""
    if verb.tag_ != "VB" or verb.dep_ not in {"relcl", "acl"} or verb.head.lower_ not in PLAYERS - POSITIONS:
        return False
    return any(child.lower_ in _RECORDS for child in verb.head.children)


def _told_by(sentence: Sentence, marked: Marked, verb: Token) -> Iterator[Claim]:
    if verb.dep_ in {"aux", "auxpass"} or _YET_TO.search(marked.text[: marked.at(verb)]):
        return
    behind = _reach(marked, verb)
    lemma = verb.lemma_.lower()
    own = lemma not in {"be", "make", "score"} and _OWN_NET.search(behind) is not None
    if not own and not _scores(sentence, marked, verb, behind):
        return
    how = "own_goal" if own else manner.of_verb(sentence, marked, verb, behind)
    nth = counting.of_verb(verb, behind)
    for named, player in doers(sentence, verb):
        if nth and (own or player.role is not Role.KEEPER):
            yield Claim(verb, player, named, how, nth)


def _scores(sentence: Sentence, marked: Marked, verb: Token, behind: str) -> bool:
    """Whether the verb with the words behind it says that the ball went in."""
    lemma = verb.lemma_.lower()
    if lemma == "beat":
        return _beats_keeper(sentence, verb) or SHOT_PAST.match(behind) is not None
    if not any(lemma in rule.lemmas and rule.behind.match(behind) for rule in SCORES):
        return False
    if lemma in DELIVERING and DELIVERIES.match(behind):
        return False
    if KEPT_OUT.search(marked.behind(verb)[: len(behind) + _ASIDE]):
        return False
    return MISSES.search(behind) is None


def _beats_keeper(sentence: Sentence, verb: Token) -> bool:
    beaten = [sentence.person_at(word) for word in objects(verb)]
    if any(word.lower_ in KEEPERS for word in objects(verb)):
        return True
    return any(person is not None and person.role is Role.KEEPER for person in beaten)


def _reach(marked: Marked, verb: Token) -> str:
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
    if word.lower_ in _CLAUSE_MARKS:
        return True
    if word.pos_ not in {"VERB", "AUX"}:
        return False
    if word.dep_ == "relcl" and word.head.lower_ in SHOTS and word.lemma_ not in _COMES_BACK:
        return False  # "a shot that flew in"
    if word.tag_ in {"VBD", "VBZ", "VBP", "MD", "VB"}:
        return True
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in word.children)
