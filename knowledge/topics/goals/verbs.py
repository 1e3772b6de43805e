"""Goals told by a verb: "Hale headed home", "the ball was turned in by Cole", "with Ward and Dart scoring"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.reading.asserted import negated, told
from knowledge.reading.grammar import objects
from knowledge.reading.lexicon import PLAYERS, POSITIONS
from knowledge.reading.mention import Role
from knowledge.reading.pattern import Pattern
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.doers import doers
from knowledge.topics.goals.flights import FLY
from knowledge.topics.goals.rule import base
from knowledge.topics.goals.scoring import FINISHES
from knowledge.topics.goals.went_in import reach, scores

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.tokens import Token

_MISTAGGED = FINISHES | {"level"}
_COMPLETES = frozenset("complete seal round cap finish".split())  # by the last goal of several
_WAYS = frozenset("past beyond home into in under over low high".split())
_GAMES = frozenset("game match appearance start outing cap".split())
_PARTS = frozenset(
    "part role hand share involvement contribution involve instrumental influential key pivotal crucial vital".split()
)
_TOGETHER = frozenset({"combine", "link", "conspire", "contrive", "help"})
_WAITING = frozenset({"ready", "waiting", "poised", "lurking", "queuing"})
_YET_TO = Pattern(r"\byet to (?:\w+ly )?$")
_OWNER = r"(?:his|their|@p's|@t's) own (?:[\w'-]+ )?"
_EITHER_SIDE = Pattern(
    r"\beither side of (?:the )?(?:half|break|interval|half-time)\b|\bin (?:each|both|either) hal(?:f|ves)\b"
)
_AS_DID = re.compile(r"[^@.;]{0,40}\b(?:as|so) did (?:[^\s@,.;]+ ){0,3}@p")
_OWN_NET = Pattern(
    rf"\b(?:(?:into|in|inside|over) (?:the (?:\w+ )?(?:top|roof|back|corner|bottom) of )?{_OWNER}"
    r"(?:net|goal|\w*\s?corner|line|post)|"
    rf"(?:past|beyond|through) {_OWNER}(?:net|goal|goalkeeper|keeper))\b"
)
_IN_TWO_MATCHES = Pattern(r"\bagainst (?:both )?@t and @t\b")  # of neither alone
_RECORDS = frozenset(
    {"first", "second", "third", "only", "youngest", "oldest", "last", "latest", "fastest", "quickest"}
)


def told_by_verbs(sentence: Sentence, marked: Marked) -> list[Claim]:
    """Every goal that a verb of the sentence tells of a player."""
    claims: list[Claim] = []
    for word in sentence.words:
        if (
            _is_verb(word)
            and (_happened(word) or _had_only_to(word))
            and not sentence.spoken(word)
            and not _of_a_record(word)
        ):
            claims.extend(_counted_on(claim, claims) for claim in list(_told_by(sentence, marked, word)))
    return [claim for claim in claims if not _behind_own_goal(claim, claims)]


def _behind_own_goal(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the verb tells what the player's own goal brought: "turned it into his own net to make it 3-0"."""
    own = {other.at for other in claims if other.how == "own_goal" and other.player is claim.player}
    return claim.at not in own and not own.isdisjoint(claim.at.ancestors)


def _is_verb(word: Token) -> bool:
    """Whether the word is a verb; the parser takes some infinitives for nouns: "rose to nod in"."""
    if word.pos_ in {"VERB", "AUX"}:
        return True
    return word.lower_ in _MISTAGGED and (_behind_to(word) or _joined_to_infinitive(word))


def _happened(verb: Token) -> bool:
    """Whether what the verb says is told as having come about, for an infinitive also what it hangs on."""
    if verb.tag_ == "VB" and _only_to(verb):
        return False
    infinitive = verb.tag_ == "VB" and verb.dep_ in {"ccomp", "xcomp", "advcl", "acl"} and verb.head != verb
    if infinitive and verb.head.lemma_ == "set" and any(child.dep_ == "prt" for child in verb.head.children):
        return _happened(verb.head)  # "set him up to score", which is no "set to score"
    if (verb.tag_ == "VBG" or verb.dep_ == "conj") and (_over_games(verb.head) or _of_a_part(verb)):
        return False  # "has played 25 games, scoring four goals"
    return told(verb) and (not infinitive or verb.head.pos_ != "VERB" or _happened(verb.head))


def _only_to(verb: Token) -> bool:
    """Whether the infinitive tells what need not have come about, or not by whom it is said of."""
    if any(child.tag_ == "WRB" for child in verb.children):
        return True  # "wondered how to beat Hale"
    if verb.dep_ in {"relcl", "acl"} and (negated(verb.head) or negated(verb.head.head)):
        return True  # "was almost the man to score"
    if verb.head.lower_ in _WAITING and verb.head.dep_ != "acomp":
        return True  # "cleared with Hale ready to tap in"
    if verb.head.lemma_ == "link" and any(child.lower_ == "with" for child in verb.head.children):
        return False  # "linked up with Cole to score"
    return verb.head.lemma_ in _TOGETHER  # "combined to put us ahead", "helped to bring us level": another did


def _over_games(verb: Token) -> bool:
    """Whether the verb tells of a number of matches: "has made 20 appearances"."""
    games = (word for word in objects(verb) if word.lemma_.lower() in _GAMES and word.tag_ == "NNS")
    return any(child.dep_ == "nummod" for word in games for child in word.children)


def _of_a_part(gerund: Token) -> bool:
    """Whether it tells what somebody had a share in: "played his part in levelling", "was key in putting us ahead"."""
    above = gerund.head.head
    shared = any(word.lemma_.lower() in _PARTS for word in (above, *objects(above)))
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "in" and shared


def _behind_to(word: Token) -> bool:
    """Whether "to" stands before the word, an adverb between them or not."""
    before = [word.doc[at].lower_ for at in range(max(word.sent.start, word.i - 2), word.i)]
    return before[-1:] == ["to"] or (before[:1] == ["to"] and before[-1].endswith("ly"))


def _joined_to_infinitive(word: Token) -> bool:
    """Whether the word goes on from an infinitive: "broke clear to cut inside and roll past the keeper"."""
    if word.i < 2 or word.nbor(-1).lower_ != "and" or word.i + 1 == word.sent.end:
        return False
    return word.nbor().lower_ in _WAYS and any(each.tag_ == "VB" for each in word.doc[word.sent.start : word.i])


def _had_only_to(verb: Token) -> bool:
    """Whether what was left to do was done, as it need not be said: "needed only to tap in"."""
    head = verb.head
    only = any(child.lower_ in {"only", "merely", "simply", "just"} for word in (verb, head) for child in word.children)
    return only and verb.dep_ == "xcomp" and head.lemma_ in {"need", "have"} and head.tag_ == "VBD" and told(head)


def _counted_on(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """The claim as the player's second goal where he scored "before" it: "headed in before adding another"."""
    before = _before(claim.at)
    if claim.nth == (1,) and any(other.player is claim.player and _had_already(other.at) for other in earlier):
        return replace(claim, nth=(2,))
    done = [other for other in earlier if other.player is claim.player and base(other.at) not in FLY]
    first = before is not None and any(other.at.i < before.i for other in done)
    return replace(claim, nth=(2,)) if first and claim.nth == (1,) else claim


def _had_already(verb: Token) -> bool:
    """Whether it had come about before what the sentence tells: "Hale, who had already scored one, added to it"."""
    return {"had", "already"} <= {child.lower_ for child in verb.children}


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
    behind = reach(marked, verb)
    lemma = base(verb)
    own = lemma not in {"be", "make", "score"} and _OWN_NET.search(behind) is not None
    if _IN_TWO_MATCHES.search(behind) or (not own and not scores(sentence, marked, verb, behind)):
        return
    how = "own_goal" if own else manner.of_verb(sentence, marked, verb, behind)
    nth = counting.of_verb(verb, marked.text[: marked.at(verb)], behind)
    scored = [(named, player) for named, player in doers(sentence, verb) if own or player.role is not Role.KEEPER]
    if nth == (1,) and len(scored) == 1 and _EITHER_SIDE.search(behind):
        nth = (1, 2)
    for named, player in (*scored, *(_as_did(marked, verb) if scored else ())):
        if len(nth) > 1 and lemma in _COMPLETES:
            yield Claim(verb, player, named, None, nth[:-1])
            yield Claim(verb, player, named, how, nth[-1:])
        elif nth:
            yield Claim(verb, player, named, how, nth)


def _as_did(marked: Marked, verb: Token) -> Iterator[tuple[Token, Person]]:
    """Who did the same: "Hale scored twice, as did Cole"."""
    start = len(marked.text) - len(marked.behind(verb))
    if (match := _AS_DID.match(marked.text, start)) is not None:
        yield from marked.people(match.end() - len("@p"), match.end())
