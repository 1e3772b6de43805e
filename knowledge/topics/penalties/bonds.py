"""Fouled: whose side the taker of a penalty is on, by who was fouled for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import prepositions, subject, undergoers
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import SIDE
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.penalties.deciders import deciding, ordered
from knowledge.topics.penalties.statement import Penalty

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_FOULS = frozenset("foul trip upend fell haul bundle barge floor hack topple".split())
_DOWN = frozenset({"bring", "pull", "hold", "chop", "cut", "wrestle", "tug", "drag"})
_FOULED = frozenset({"fouled", "tripped", "upended", "felled"})
_UPON = frozenset({"foul", "challenge", "trip", "tackle", "penalty"})
_WEIGHT = 2.0
_KICK = r"an? (?:[\w-]+ ){0,2}(?:penalty|spot[- ]kick)\b(?! (?:appeal|claim|shout|area|box|shoot))"
# "gave Leeds a penalty", "Leeds won a penalty", "a penalty for Leeds"; "Leeds conceded a penalty"
_FOR = (
    Pattern(rf"\b(?:gave|giving|handed|handing|award\w*|gift\w*|present\w*) (?:the )?{SIDE} (?:with )?{_KICK}"),
    re.compile(rf"{SIDE} (?:were|was|had been) (?:then |\w+ly )?(?:awarded|given|handed|gifted) {_KICK}"),
    re.compile(rf"{SIDE} (?:then |\w+ly )?(?:won|earned|got|gained) {_KICK}"),
)
_AGAINST = (re.compile(rf"{SIDE} (?:then |\w+ly )?(?:conceded|gave away) {_KICK}"),)
# Who gave the kick away: "Hale conceded the penalty", "Hale's foul", "a handball by Hale", "Hale felled Cole".
_CULPRIT = (
    Pattern(
        r"@p (?:had |has |then |\w+ly |who )*(?:conceded|gave away|giving away|conceding|gives away|concedes) "
        r"(?:the|an?|that) (?:[\w-]+ ){0,3}(?:penalty|spot[- ]kick)\b"
    ),
    Pattern(r"@p's? (?:[\w-]+ ){0,2}(?:handball|foul|trip|challenge|tackle|push|lunge)\b"),
    Pattern(r"\b(?:handball|foul|trip|challenge|push|lunge|tackle) (?:[\w-]+ ){0,3}?(?:by|from) (?:[\w@-]+ ){0,3}?@p"),
    Pattern(
        r"@p (?:had |has |then |was (?:adjudged|ruled|deemed|judged|found) to have |\w+ly )*(?:handled|handles|fouled|"
        r"fouls|tripped|trips|felled|upended|(?:brought|hauled|tugged|pulled|chopped|hacked) down|bundled over|floored|"
        r"clattered|brings down)\b(?! by)"
    ),
    Pattern(r"@p (?:was |had been |being )(?:whistled|penali[sz]ed|called|pulled up|punished) for\b"),
)


def bonds(reading: Reading, statements: Sequence[Statement]) -> Iterator[Sequence[Bond]]:
    """The taker of each kick and whoever was fouled in its sentence or the one before are of one side."""
    kicks = [kick for kick in statements if isinstance(kick, Penalty) and kick.player and kick.phase == "match"]
    yield [*deciding(reading, statements), *ordered(reading, statements)]
    yield [
        bond
        for kick in kicks
        for bond in (
            *_of_kick(reading, kick, kicks),
            *_awarded(reading, kick, kicks),
            *_against_whom(reading, kick, kicks),
        )
    ]


def _of_kick(reading: Reading, kick: Penalty, kicks: Sequence[Penalty]) -> Iterator[Bond]:
    here = next((one for one in reading.sentences if one.start <= kick.start < one.end), None)
    for sentence in (here, here.previous if here is not None else None):
        if sentence is None or _told_by_another(sentence, kick, kicks):
            return
        fouled = list(dict.fromkeys(_fouled(sentence)))
        if fouled and kick.scene is not None and kick.player is not None:
            if len(fouled) == 1 and fouled[0].name != kick.player:
                yield Bond(kick.player, fouled[0].name, same=True, weight=_WEIGHT, scene=kick.scene)
            return


def _awarded(reading: Reading, kick: Penalty, kicks: Sequence[Penalty]) -> Iterator[Bond]:
    """To which side the kick was given, by the words of its sentence or the one before, where they tell no other."""
    here = next((one for one in reading.sentences if one.start <= kick.start < one.end), None)
    for sentence in (here, here.previous if here is not None else None):
        if sentence is None or _told_by_another(sentence, kick, kicks):
            return
        if teams := set(_given(sentence)):
            if len(teams) == 1 and kick.scene is not None and kick.player is not None:
                yield Bond(kick.player, *teams.pop(), _WEIGHT, kick.scene)
            return


def _against_whom(reading: Reading, kick: Penalty, kicks: Sequence[Penalty]) -> Iterator[Bond]:
    """Who gave the kick away, by the words of its sentence or the one before: somebody of the other side."""
    here = next((one for one in reading.sentences if one.start <= kick.start < one.end), None)
    for sentence in (here, here.previous if here is not None else None):
        if sentence is None or _told_by_another(sentence, kick, kicks):
            return
        guilty = {person.name for person in _culprits(sentence)}
        if guilty and kick.scene is not None and kick.player is not None:
            if len(guilty) == 1 and kick.player not in guilty:
                yield Bond(kick.player, guilty.pop(), same=False, weight=_WEIGHT, scene=kick.scene)
            return


def _culprits(sentence: Sentence) -> Iterator[Person]:
    marked = sentence.marked
    for match in (match for pattern in _CULPRIT for match in pattern.finditer(marked.text)):
        yield from (person for _, person in list(marked.people(*match.span()))[:1])


def _told_by_another(sentence: Sentence, kick: Penalty, kicks: Sequence[Penalty]) -> bool:
    """Whether the sentence tells of a kick that somebody else took."""
    return any(sentence.start <= one.start < sentence.end and one.player != kick.player for one in kicks)


def _given(sentence: Sentence) -> Iterator[tuple[str, bool]]:
    """Each side to which a kick was given (True) or against which."""
    marked = sentence.marked
    for patterns, own in ((_FOR, True), (_AGAINST, False)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text)):
            yield from ((team, own) for team in marked.sides(*match.span())[:1])


def _fouled(sentence: Sentence) -> Iterator[Person]:
    for token in sentence.words:
        down = token.lemma_ in _DOWN and any(child.lower_ in {"down", "back"} for child in token.children)
        if token.pos_ == "VERB" and (down or token.lemma_ in _FOULS):
            found = (sentence.person_at(word) for word in undergoers(token))
        elif token.dep_ == "acomp" and token.lower_ in _FOULED:  # what the tagger takes for an adjective
            found = (sentence.person_at(word) for word in [subject(token)] if word is not None)
        elif token.pos_ == "NOUN" and token.lemma_ in _UPON:
            found = (sentence.person_at(noun) for on, noun in prepositions(token) if on.lower_ == "on")
        else:
            continue
        yield from (person for person in found if person is not None)
