"""Outcomes told by verbs: "Inter beat Napoli", "Leeds were edged out by Hull", "Roma drew with Lazio"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.asserted import told
from knowledge.reading.clauses import clause
from knowledge.reading.grammar import agent, objects, passive, prepositions, subject
from knowledge.reading.lexicon import TEAMS
from knowledge.topics.results import outcomes
from knowledge.topics.results.outcome import Outcome, on_aggregate, opponent_behind, opponents, side
from knowledge.topics.results.scores import Score, scores_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_ANY = frozenset().union(*outcomes.AGAINST.values())
_OUT = frozenset("knock eliminate put dump oust".split())
_FALLEN = frozenset("at to against by".split())
_CLASH = 9  # words from a match to the verb that tells how it ended
_HELD = 4  # words from a verb to whom it means: "held the leaders Leeds"
_NOTHING_MORE = re.compile(r"\s*(?:$|[.,;]|(?:at home|away|on \w+day|last \w+|in midweek|here)\b(?! by))")
_PARTICLE = 6  # words from a verb to its particle: "saw the visitors off"
_AGENT = 12  # words from a verb in the passive to "by"
_OF_GOALS = frozenset(
    "goal lead opener header strike shot equaliser equalizer penalty free-kick early minute half".split()
)
_NEAR = 30  # characters behind a verb in which its score stands
_DRAWN = re.compile(
    r"\b(?:draw|stalemate|goalless|scoreless|(\d)\s?[-–]\s?\1)\b(?! (?:draw )?(?:for|until|till|at half|at the) )"
)
_IN_TABLE = re.compile(
    r"\binto (?:the )?(?:top|bottom|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|st))\b"
    r"(?! round)|\bon goal difference\b"
)


def told_by_verb(sentence: Sentence, verb: Token) -> Iterator[Outcome]:
    """The outcome that a verb tells, if it tells one."""
    if verb.pos_ not in {"VERB", "AUX"} or not told(verb) or on_aggregate(sentence, verb) or _of_tie(sentence, verb):
        return
    lemma = verb.lemma_.lower()
    if lemma in outcomes.BEAT | outcomes.EASE and _complete(verb) and not _of_a_goal(sentence, verb):
        yield from _beaten(sentence, verb, "win")
    elif lemma in outcomes.HOLD and (_DRAWN.search(sentence.text) or _held(sentence, verb)):
        yield from _beaten(sentence, verb, "draw")
    elif lemma in outcomes.END:
        yield from _ended(sentence, verb)
    elif lemma in outcomes.FALL and _scored(sentence, verb):
        yield from (
            Outcome(verb, side(sentence, subject(verb)), to, "defeat") for to in opponents(sentence, verb, _FALLEN)
        )
    elif lemma in outcomes.WIN | outcomes.LOSE | outcomes.DRAW and not passive(verb) and _of_match(sentence, verb):
        result = "win" if lemma in outcomes.WIN else "defeat" if lemma in outcomes.LOSE else "draw"
        own = side(sentence, subject(verb))
        others: list[str | None] = [t for t in opponents(sentence, verb, outcomes.AGAINST[result]) if t != own]
        yield from (Outcome(verb, own, other, result) for other in (others or [None]))


def _of_tie(sentence: Sentence, verb: Token) -> bool:
    """Whether a side is told to be out of a competition of two legs a round, which is no match's result."""
    named = (mention for word in clause(verb) if (mention := sentence.mention_at(word)) is not None)
    abroad = any(isinstance(one.means, Competition) and one.means.kind == "continental" for one in named)
    return verb.lemma_.lower() in _OUT and (abroad or any(word.lower_ == "europe" for word in clause(verb)))


def _held(sentence: Sentence, verb: Token) -> bool:
    """Whether nothing but a side stands behind the verb, which then was held to a draw: "held Leeds", not "at bay"."""
    named = next(
        (m for m in sentence.mentions if verb.i < m.start <= verb.i + _HELD and isinstance(m.means, Team)), None
    )
    if named is None or any(word.pos_ in {"VERB", "ADP"} for word in verb.doc[verb.i + 1 : named.start]):
        return False
    return _NOTHING_MORE.match(verb.doc[named.end : verb.sent.end].text) is not None


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


def _of_match(sentence: Sentence, verb: Token) -> bool:
    """Whether what is won, lost or drawn is a match: a word for one, an opponent or a score stands with the verb."""
    found = [word for word in objects(verb) if word.pos_ in {"NOUN", "PROPN"}]
    if any(word.lemma_.lower() in outcomes.MATCHES and word.tag_ == "NN" for word in found):
        return True
    if found:
        return False
    return bool(opponents(sentence, verb, _ANY)) or _scored(sentence, verb)


def _beaten(sentence: Sentence, verb: Token, result: str) -> Iterator[Outcome]:
    """Winner and beaten sides of a verb like "beat", in the active or the passive."""
    if passive(verb):
        loser = side(sentence, subject(verb))
        by = side(sentence, agent(verb)) or _by(sentence, verb)
        if loser is not None and (by is not None or any(score.ends for score in scores_in(sentence.text))):
            yield Outcome(verb, loser, by, "draw" if result == "draw" else "defeat")
        return
    winner = side(sentence, subject(verb))
    overcome = _overcome(verb)
    named = [(word, team) for word in overcome if (team := side(sentence, word)) and team != winner]
    for word, beaten in named:
        yield Outcome(verb if len(named) == 1 else word, winner, beaten, result)
    if not named and winner is not None and any(word.lower_ in TEAMS for word in overcome):
        yield Outcome(verb, winner, None, result)  # "stunned the champions"


def _by(sentence: Sentence, verb: Token) -> str | None:
    """The side named behind "by", wherever the parser has put it: "were dumped out of the cup by Leeds"."""
    behind = verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + _AGENT)]
    by = next((word for word in behind if word.lower_ == "by" or word.pos_ == "VERB"), None)
    return opponent_behind(sentence, by.nbor(-1), {"by"}) if by is not None and by.lower_ == "by" else None


def _overcome(verb: Token) -> list[Token]:
    """The words for who is beaten: those behind "past", or the objects.

    The parser takes some for predicates, the side before a score for a measure ("beat Hull 3-1"), and names that look
    like other words for whatever stands behind a verb ("beat Reading").
    """
    lemma = verb.lemma_.lower()
    past = [noun for preposition, noun in prepositions(verb) if preposition.lower_ == "past"]
    if past and lemma in outcomes.EASE:
        return past if _IN_TABLE.search(verb.doc[verb.i : verb.sent.end].text) is None else []
    if lemma not in outcomes.BEAT | outcomes.HOLD:
        return []
    mistaken = [child for child in verb.children if child.dep_ in {"attr", "npadvmod"} and child.i > verb.i]
    behind = [
        word for word in verb.doc[verb.i + 1 : verb.i + 2] if word.text[:1].isupper() and _stands_behind(word, verb)
    ]
    return objects(verb) + [word for word in dict.fromkeys((*mistaken, *behind)) if word not in objects(verb)]


def _stands_behind(word: Token, verb: Token) -> bool:
    """Whether the name behind a verb belongs to it or to a score: "beat Hull 3–1"."""
    return word.head == verb or (word.head.head == verb and word.head.text[:1].isdigit())


def _ended(sentence: Sentence, verb: Token) -> Iterator[Outcome]:
    """As in "The match ended 1-1", "it finished goalless"; any other score does not say whose the win was."""
    about = subject(verb)
    if about is not None and (about.lower_ == "it" or _is_match(about, verb)):
        score = next((score for score in _behind(sentence, verb) if score.final), None)
        if score is not None and score.level:
            yield Outcome(verb, None, None, "draw")


def _is_match(about: Token, verb: Token) -> bool:
    """Whether a match is what ended, be it one before its ground: "the clash at Elland Road, which ended 1-1"."""
    which = any(child.tag_ == "WDT" and child.dep_ == "nsubj" for child in verb.children)
    words = verb.doc[max(verb.sent.start, verb.i - _CLASH) : verb.i] if which else [about]
    return any(word.lemma_.lower() in outcomes.MATCHES for word in words)


def _scored(sentence: Sentence, verb: Token) -> bool:
    """Whether a match's score, or that of its shoot-out, stands just behind the verb."""
    return any(score.ends for score in _behind(sentence, verb))


def _behind(sentence: Sentence, verb: Token) -> list[Score]:
    """The scores just behind the verb."""
    at = verb.idx - sentence.start
    return [score for score in scores_in(sentence.text) if at < score.start < at + _NEAR]
