"""Verbs like "beat": whether they tell of a match won, who won it and who was beaten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.clauses import clause
from knowledge.reading.language.grammar import agent, objects, passive, prepositions, subject
from knowledge.reading.language.lexicon import TEAMS
from knowledge.topics.results import outcomes
from knowledge.topics.results.outcome import Outcome, host_of, opponent_behind, opponents, side
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_PARTICLE = 6  # words from a verb to its particle: "saw the visitors off"
_NO_SIDES = frozenset({"it", "us", "itself", "themselves"})  # "dispatched it into the corner", "edges us closer"
_AGENT = 12  # words from a verb in the passive to "by"
_OF_GOALS = frozenset(
    "goal lead opener header strike shot equaliser equalizer penalty free-kick early minute half".split()
)
# What a side is beaten to or on where no match is told of.
_RACE = re.compile(
    r"\bto (?:(?:the|a|an|his|her|their) )?(?:[\w’'-]+ )?"
    r"(?:post|title|championship|crown|trophy|punch|signature|signing|league|spot|place)\b"
    r"|\bon (?:goal difference|goals scored|head-to-head)\b|\b(?:a|one|two|\w+) points? (?:ahead|clear|above)\b"
)
_PARTLY = frozenset("blow rip tear overrun outplay overwhelm batter outclass take".split())  # also in a part of a match
_IN_PART = re.compile(r"\b(?:in|for|during) the (?:first|second|opening) (?:half|period|quarter|exchanges)\b")
_OFTEN = re.compile(r"^[^,;]{0,60}\bon (?:\w+) of (?:the|their) (?:past|last|previous)\b")  # no match of its own
_NEXT_CLAUSE = re.compile(r"[,;–—\d]|--|\band (?=[a-z])")
_IN_TABLE = re.compile(
    r"\binto (?:the )?(?:top|bottom|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|st))\b"
    r"(?! round)|\bon goal difference\b"
)


def beats(sentence: Sentence, verb: Token) -> bool:
    """Whether the verb tells that a side won against another: "beat", "eased past", "saw off"."""
    verbs = outcomes.BEAT | outcomes.EASE
    if verb.lemma_.lower() not in verbs or not _complete(verb) or _of_a_goal(sentence, verb):
        return False
    behind = _NEXT_CLAUSE.split(verb.doc[verb.i : verb.sent.end].text)[0]
    if verb.lemma_.lower() in _PARTLY and _IN_PART.search(behind) is not None:
        return False
    return _RACE.search(behind) is None and _OFTEN.search(verb.doc[verb.i : verb.sent.end].text) is None


def _complete(verb: Token) -> bool:
    """Whether a verb that needs a particle to mean winning has it ("brushed aside", "knocked out")."""
    needed = outcomes.BEAT_WITH.get(verb.lemma_.lower())
    if not needed or any(child.lower_ in needed - {"off"} for child in verb.children):
        return True
    behind = verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + _PARTICLE)]
    at = next((word.i for word in behind if word.pos_ == "VERB" or word.lower_ in needed), None)
    return at is not None and behind.doc[at].lower_ in needed and (verb.lemma_ == "see" or at == verb.i + 1)


def _of_a_goal(sentence: Sentence, verb: Token) -> bool:
    """Whether the verb may tell of play or of one goal alone, as no score of a match stands with it."""
    lemma = verb.lemma_.lower()
    if lemma not in outcomes.BEAT_SCORED | outcomes.STUN or any(score.final for score in scores_in(sentence.text)):
        return False
    return lemma in outcomes.BEAT_SCORED or any(word.lemma_.lower() in _OF_GOALS for word in clause(verb))


def beaten(sentence: Sentence, verb: Token, result: str) -> Iterator[Outcome]:
    """Winner and beaten sides of a verb like "beat", in the active or the passive."""
    if passive(verb):
        loser = side(sentence, subject(verb)) or _named_before(sentence, verb)
        by = side(sentence, agent(verb)) or _beaten_by(sentence, verb) or _beaten_at(sentence, verb)
        if loser is not None and (by is not None or any(score.ends for score in scores_in(sentence.text))):
            yield Outcome(verb, loser, by, "draw" if result == "draw" else "defeat")
        return
    winner = side(sentence, subject(verb))
    overcome = [word for word in _overcome(sentence, verb) if word.lower_ not in _NO_SIDES]
    named = [(word, team) for word in overcome if (team := side(sentence, word)) and team != winner]
    for word, beaten in named:
        yield Outcome(verb if len(named) == 1 else word, winner, beaten, result)
    pronoun = result == "draw" and any(word.lower_ == "them" for word in overcome)
    if not named and winner is not None and (pronoun or any(word.lower_ in TEAMS for word in overcome)):
        yield Outcome(verb, winner, None, result)  # "stunned the champions"


def _named_before(sentence: Sentence, verb: Token) -> str | None:
    """The side before a comma that parts it from the verb: "for Leeds, beaten 3-2 by Hull"."""
    if verb.i < sentence.span.start + 2 or verb.nbor(-1).text != ",":
        return None
    mention = sentence.mention_at(verb.nbor(-2))
    return mention.team if mention is not None and sentence.is_side(mention) else None


def _beaten_by(sentence: Sentence, verb: Token) -> str | None:
    """The side named behind "by", wherever the parser has put it: "were dumped out of the cup by Leeds"."""
    behind = verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + _AGENT)]
    by = next((word for word in behind if word.lower_ == "by" or word.pos_ == "VERB"), None)
    return opponent_behind(sentence, by.nbor(-1), {"by"}) if by is not None and by.lower_ == "by" else None


def _beaten_at(sentence: Sentence, verb: Token) -> str | None:
    """Where a side was beaten or held: "were beaten 2-1 at Hull", "thrashed 5-0 at home to Hull"."""
    there = next(iter(opponents(sentence, verb, {"at", "to", "against"})), None)
    return there or host_of(sentence, verb, side(sentence, subject(verb)))


def _overcome(sentence: Sentence, verb: Token) -> list[Token]:
    """The words for who is beaten: those behind "past" and "beyond", or the objects.

    The parser takes some for predicates, the side before a score for a measure ("beat Hull 3-1"), and names that look
    like other words for whatever stands behind a verb ("beat Reading").
    """
    lemma = verb.lemma_.lower()
    past = [
        word
        for preposition, noun in prepositions(verb)
        if preposition.lower_ in {"past", "beyond"}
        for word in dict.fromkeys((preposition.nbor(), noun))
    ]
    if past and lemma in outcomes.EASE:
        return past if _IN_TABLE.search(verb.doc[verb.i : verb.sent.end].text) is None else []
    if lemma not in outcomes.BEAT | outcomes.HOLD:
        return []
    mistaken = [child for child in verb.children if child.dep_ in {"attr", "npadvmod"} and child.i > verb.i]
    behind = [word for word in verb.doc[verb.i + 1 : verb.i + 2] if _stands_behind(sentence, word, verb)]
    return objects(verb) + [word for word in dict.fromkeys((*mistaken, *behind)) if word not in objects(verb)]


def _stands_behind(sentence: Sentence, word: Token, verb: Token) -> bool:
    """Whether the name behind a verb belongs to it, to a score ("beat Hull 3–1"), or is a side's and nothing else's."""
    if not word.text[:1].isupper():
        return False
    mention = sentence.mention_at(word)
    if mention is not None and isinstance(mention.means, Team) and mention.end < sentence.span.end:
        return verb.doc[mention.end].tag_ != "POS"
    return word.head == verb or (word.head.head == verb and word.head.text[:1].isdigit())
