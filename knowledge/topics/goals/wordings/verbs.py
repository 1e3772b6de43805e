"""Goals told by a verb: "Hale headed home", "the ball was turned in by Cole", "with Ward and Dart scoring"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.mention import Role
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.wordings.came_about import came_about
from knowledge.topics.goals.wordings.crediting import OFF_HIM
from knowledge.topics.goals.wordings.doers import doers
from knowledge.topics.goals.wordings.flights import FLY
from knowledge.topics.goals.wordings.rule import base
from knowledge.topics.goals.wordings.went_in import reach, scores

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

# What tells before "before" that a ball went in, and nobody was only left behind by it.
_GOAL_TOLD = Pattern(
    r"\b(?:net\w*|goals?|corner|home|in(?= $|,| before)|scor\w+|ahead|in front|lead|level\w*|equali[sz]\w+|opener|"
    r"winner|strik\w+|second|third|fourth|head\w*|penalty|spot|brace|post|upright|advantage|deficit|deadlock|"
    r"(?:goal)?keeper|finish\w*|tap\w*|convert\w*|shot|effort|volley\w*|drive|free[- ]kick|points|victory|win|\d-\d|"
    r"minutes?)\b"
)
_ONE_MORE = re.compile(r"(?:another|(?:an?|the|his|her|their) (?:\w+ )?(?:second|third|fourth|other|double|brace))\b")
_COMPLETES = frozenset("complete seal round cap finish wrap".split())  # by the last goal of several
_YET_TO = Pattern(r"\byet to (?:\w+ly )?$")
_OWNER = r"(?:his|their|@p's|@t's) own (?:[\w'-]+ )?"
_EITHER_SIDE = Pattern(
    r"\beither side of (?:the )?(?:half|break|interval|half-time)\b|\bin (?:each|both|either) hal(?:f|ves)\b"
)
_AS_DID = re.compile(r"[^@.;]{0,40}\b(?:as|so) did (?:[^\s@,.;]+ ){0,3}@p")
_AN_OWN_GOAL = re.compile(r"(?:an?|the|his|her) (?:[\w-]+,? ){0,3}own goal\b")
_OWN_NET = Pattern(
    rf"\b(?:(?:into|in|inside|over) (?:the (?:\w+ )?(?:top|roof|back|corner|bottom) of )?{_OWNER}"
    r"(?:net|goal|\w*\s?corner|line|post)|"
    rf"(?:past|beyond|through) {_OWNER}(?:net|goal|goalkeeper|keeper)|into the wrong (?:net|goal|end))\b"
)
_UNMEANT = frozenset({"inadvertently", "unwittingly", "unintentionally", "accidentally"})
_BEYOND = re.compile(r"\b(?:past|beyond|over) (?:the |his )?(?:[\w-]+ )?(?:(?:goal)?keeper|@p)\b(?!')")
_ANOTHERS_SHOT = re.compile(r"\b(?:shot|effort|strike|drive|header|volley|free[- ]kick)\b")
_IN_TWO_MATCHES = Pattern(r"\bagainst (?:both )?@t and @t\b")  # of neither alone


def told_by_verbs(sentence: Sentence, marked: Marked) -> list[Claim]:
    """Every goal that a verb of the sentence tells of a player."""
    claims: list[Claim] = []
    for word in sentence.words:
        if came_about(word) and not sentence.spoken(word):
            claims.extend(_counted_on(claim, claims) for claim in list(_told_by(sentence, marked, word)))
    claims = list(_without_moves(marked, claims))
    return [claim for claim in claims if not _behind_own_goal(claim, claims)]


def _without_moves(marked: Marked, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, one goal for two where he only got past somebody first: "flicked it beyond Hale before slotting"."""
    ends = {claim.at.i: end for claim in claims if (end := _end_of_move(marked, claim, claims)) is not None}
    done = {end.at.i for end in ends.values()}
    for claim in claims:
        if claim.at.i in ends:
            yield replace(claim, how=ends[claim.at.i].how)
        elif claim.at.i not in done:
            yield claim


def _end_of_move(marked: Marked, claim: Claim, claims: Sequence[Claim]) -> Claim | None:
    """The goal that somebody scored after what he did "before", where that is told as no goal itself."""
    for other in claims:
        before = _before(other.at)
        if other.player is not claim.player or before is None or before.i < claim.at.i or other.at is claim.at:
            continue
        if claim.at in {before.head, *before.ancestors} and _ONE_MORE.match(marked.behind(other.at)) is None:
            scored = _GOAL_TOLD.search(marked.text, marked.at(claim.at), marked.at(before))
            return other if scored is None else None
    return None


def _behind_own_goal(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the verb tells what the player's own goal brought: "turned it into his own net to make it 3-0"."""
    own = {other.at for other in claims if other.how == "own_goal" and other.player is claim.player}
    return claim.at not in own and not own.isdisjoint(claim.at.ancestors)


def _counted_on(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """The claim as the player's second goal where he scored "before" it: "headed in before adding another"."""
    if (told := _told_before(claim, earlier)) is not None:
        return replace(claim, nth=told.nth)
    before = _before(claim.at)
    if claim.nth == (1,) and any(other.player is claim.player and _had_already(other.at) for other in earlier):
        return replace(claim, nth=(2,))
    done = [other for other in earlier if other.player is claim.player and base(other.at) not in FLY]
    first = before is not None and any(other.at.i < before.i and not _is_how(before, other.at) for other in done)
    return replace(claim, nth=(2,)) if first and claim.nth == (1,) else claim


def _is_how(before: Token, verb: Token) -> bool:
    """Whether what came before tells only how the goal was scored: "put Leeds ahead, chesting it before firing in"."""
    how = before.head
    return how.tag_ == "VBG" and how.dep_ == "advcl" and how.head == verb


def _told_before(claim: Claim, earlier: Sequence[Claim]) -> Claim | None:
    """The goal of which a participle tells how it was scored: "got his second, tapping in Cole's cross"."""
    how = claim.at.tag_ == "VBG" and claim.at.dep_ != "pcomp" and claim.nth == (1,)
    last = earlier[-1] if earlier else None
    same = last is not None and last.player is claim.player and len(last.nth) == 1
    return last if how and same and not any(word.dep_ == "pcomp" for word in claim.at.ancestors) else None


def _had_already(verb: Token) -> bool:
    """Whether it had come about before what the sentence tells: "Hale, who had already scored one, added to it"."""
    return {"had", "already"} <= {child.lower_ for child in verb.children}


def _before(verb: Token) -> Token | None:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "before" else None


def _told_by(sentence: Sentence, marked: Marked, verb: Token) -> Iterator[Claim]:
    if verb.dep_ in {"aux", "auxpass"} or _YET_TO.search(marked.text[: marked.at(verb)]):
        return
    behind = reach(marked, verb)
    lemma = base(verb)
    own = lemma not in {"be", "make", "score"} and _OWN_NET.search(behind) is not None
    if own and OFF_HIM.search(behind):
        return  # "punched it off Cole and into his own net": it is Cole's
    if _IN_TWO_MATCHES.search(behind) or (not own and not scores(sentence, marked, verb, behind)):
        return
    own = own or (lemma in {"score", "net"} and _AN_OWN_GOAL.match(behind) is not None) or _unmeant(verb, behind)
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


def _unmeant(verb: Token, behind: str) -> bool:
    """As in "inadvertently headed past Moss", "could only turn it beyond Moss", "had the misfortune to"."""
    beside = {child.lower_ for child in verb.children if child.i < verb.i}
    luckless = any(word.lower_ == "misfortune" for word in (verb.head, *verb.head.children))
    only = luckless or ({"could", "only"} <= beside and _BEYOND.search(behind) is not None)
    return (only or not beside.isdisjoint(_UNMEANT)) and _ANOTHERS_SHOT.search(behind) is None


def _as_did(marked: Marked, verb: Token) -> Iterator[tuple[Token, Person]]:
    """Who did the same: "Hale scored twice, as did Cole"."""
    start = len(marked.text) - len(marked.behind(verb))
    if (match := _AS_DID.match(marked.text, start)) is not None:
        yield from marked.people(match.end() - len("@p"), match.end())
