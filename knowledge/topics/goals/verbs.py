"""Goals told by a verb: "Hale headed home", "the ball was turned in by Cole", "with Ward and Dart scoring"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.reading.grammar import objects, passive, subject, told
from knowledge.reading.lexicon import KEEPERS, PLAYERS, POSITIONS
from knowledge.reading.mention import Role
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.doers import doers
from knowledge.topics.goals.flights import BALLS, FLIGHTS, FLY
from knowledge.topics.goals.misses import DELIVERIES, DELIVERING, KEPT_OUT, MISSES, SENT_OVER, SET_PIECES
from knowledge.topics.goals.outcomes import OUTCOMES
from knowledge.topics.goals.rule import base
from knowledge.topics.goals.scoring import FINISHES, SCORES, SHOT_PAST

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_MISTAGGED = FINISHES | {"level"}
_WAITING = frozenset({"ready", "waiting", "poised", "lurking", "queuing"})
_WOODWORK = frozenset({"post", "bar", "crossbar", "woodwork", "upright"})
_STRIKES = frozenset({"strike", "hit", "clip", "rattle", "shave", "kiss", "graze"})
_ASIDE = 45  # characters behind those in which a clause of their own may say that it was kept out
_REACH = 22  # words behind a verb that may still say where its ball went
_CLAUSE_MARKS = frozenset("; : who which while whilst although until when where".split())
_COMES_BACK = frozenset({"ricochet", "rebound", "cannon", "bounce"})
_YET_TO = re.compile(r"\byet to (?:\w+ly )?$")
_OWNER = r"(?:his|their|@p's|@t's) own (?:[\w'-]+ )?"
_OWN_NET = re.compile(
    rf"\b(?:(?:into|in|inside|over) {_OWNER}(?:net|goal|\w*\s?corner|line|post)|"
    rf"(?:past|beyond|through) {_OWNER}(?:net|goal|goalkeeper|keeper))\b"
)
_RECORDS = frozenset(
    {"first", "second", "third", "only", "youngest", "oldest", "last", "latest", "fastest", "quickest"}
)


def told_by_verbs(sentence: Sentence, marked: Marked) -> list[Claim]:
    """Every goal that a verb of the sentence tells of a player."""
    claims: list[Claim] = []
    for word in sentence.span:
        if (
            _is_verb(word)
            and (_happened(word) or _had_only_to(word))
            and not sentence.spoken(word)
            and not _of_a_record(word)
        ):
            claims.extend(_counted_on(claim, claims) for claim in list(_told_by(sentence, marked, word)))
    return claims


def _is_verb(word: Token) -> bool:
    """Whether the word is a verb; the parser takes some infinitives for nouns: "rose to nod in"."""
    return word.pos_ in {"VERB", "AUX"} or (word.lower_ in _MISTAGGED and _behind_to(word))


def _happened(verb: Token) -> bool:
    """Whether what the verb says is told as having come about, for an infinitive also what it hangs on."""
    if verb.tag_ == "VB" and any(child.tag_ == "WRB" for child in verb.children):
        return False  # "wondered how to beat Hale"
    if verb.tag_ == "VB" and verb.head.lower_ in _WAITING and verb.head.dep_ != "acomp":
        return False  # "cleared with Hale ready to tap in"
    infinitive = verb.tag_ == "VB" and verb.dep_ in {"ccomp", "xcomp", "advcl", "acl"} and verb.head != verb
    if infinitive and verb.head.lemma_ == "set" and any(child.dep_ == "prt" for child in verb.head.children):
        return _happened(verb.head)  # "set him up to score", which is no "set to score"
    return told(verb) and (not infinitive or verb.head.pos_ != "VERB" or _happened(verb.head))


def _behind_to(word: Token) -> bool:
    """Whether "to" stands before the word, an adverb between them or not."""
    before = [word.doc[at].lower_ for at in range(max(word.sent.start, word.i - 2), word.i)]
    return before[-1:] == ["to"] or (before[:1] == ["to"] and before[-1].endswith("ly"))


def _had_only_to(verb: Token) -> bool:
    """Whether what was left to do was done, as it need not be said: "needed only to tap in"."""
    head = verb.head
    only = any(child.lower_ in {"only", "merely", "simply", "just"} for word in (verb, head) for child in word.children)
    return only and verb.dep_ == "xcomp" and head.lemma_ in {"need", "have"} and head.tag_ == "VBD" and told(head)


def _counted_on(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """The claim as the player's second goal where he scored "before" it: "headed in before adding another"."""
    before = _before(claim.at)
    done = [other for other in earlier if other.player is claim.player and base(other.at) not in FLY]
    first = before is not None and any(other.at.i < before.i for other in done)
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
    lemma = base(verb)
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
    lemma = base(verb)
    kept_out = KEPT_OUT.search(marked.behind(verb)[: len(behind) + _ASIDE]) is not None
    if lemma == "beat":
        return not kept_out and (_beats_keeper(sentence, verb) or SHOT_PAST.match(behind) is not None)
    if not any(rule.fits(lemma, behind) for rule in (*SCORES, *OUTCOMES)) and not _flies_in(verb, behind):
        return False
    if (lemma in DELIVERING and DELIVERIES.match(behind)) or (lemma in SENT_OVER and _of_set_piece(verb)):
        return False
    return not kept_out and MISSES.search(behind) is None


def _of_set_piece(verb: Token) -> bool:
    """Whether the verb tells how a ball came over: "a corner was whipped in by Hale"."""
    ball = subject(verb) if passive(verb) else None
    return ball is not None and ball.lower_ in SET_PIECES


def _flies_in(verb: Token, behind: str) -> bool:
    """Whether the verb tells of a shot that it went in."""
    if not any(rule.fits(base(verb), behind) for rule in FLIGHTS):
        return False
    ball = subject(verb)
    if verb.dep_ == "xcomp" and verb.head.lemma_ in {"appear", "seem", "look"}:
        return False
    if any(word.lower_ in _WOODWORK and word.head.lemma_ in _STRIKES for word in verb.sent[verb.i - verb.sent.start :]):
        return False
    return ball is not None and ball.lower_ in BALLS


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
    if word.lower_ in _CLAUSE_MARKS or (word.tag_ == "TO" and word.nbor(-1).dep_ in {"pobj", "nsubj"}):
        return True
    if word.pos_ not in {"VERB", "AUX"}:
        return False
    if word.dep_ == "relcl" and word.head.lower_ in BALLS and word.lemma_ not in _COMES_BACK:
        return False  # "a shot that flew in"
    if word.tag_ in {"VBD", "VBZ", "VBP", "MD", "VB"}:
        return True
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in word.children)
