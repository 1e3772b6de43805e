"""Outcomes told by verbs: "Inter beat Napoli", "Leeds were edged out by Hull", "Roma drew with Lazio"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import clause
from knowledge.reading.language.grammar import objects, passive, prepositions, subject
from knowledge.reading.times.other_times import other_time
from knowledge.topics.results import outcomes
from knowledge.topics.results.beating import beaten, beats
from knowledge.topics.results.outcome import Outcome, host_of, on_aggregate, opponent_behind, opponents, side
from knowledge.topics.results.scores import Score, scores_in

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_ANY = frozenset().union(*outcomes.AGAINST.values())
_OUT = frozenset("knock eliminate put dump oust".split())
_FALLEN = frozenset("at to against by".split())
_HOLDERS = frozenset({"by", "at"})
_UNTIL = re.compile(r"\b(?:until|till|for|at bay|at arm|up|back|off|out)\b")
_WITH, _GOALS = frozenset({"with", "through", "by"}), frozenset({"goal", "strike", "winner", "penalty", "header"})
_WHEN = frozenset({"season", "term", "week", "month", "year", "time"})  # "won last season against Hull"
_STEALS = frozenset({"steal", "snatch", "pinch", "grab", "nick"})
_TAKES = _STEALS | {"take", "claim", "collect", "earn", "secure", "bag", "seal"}
_PERFECT = frozenset({"have", "has", "had", "'ve", "’ve"})
_MATCHES = frozenset({"games", "matches", "outings", "fixtures", "available", "possible"})
_CLASH = 9  # words from a match to the verb that tells how it ended
_HELD = 4  # words from a verb to whom it means: "held the leaders Leeds"
_NOTHING_MORE = re.compile(r"\s*(?:$|[.,;]|(?:at home|away|on \w+day|last \w+|in midweek|here)\b(?! by))")
_NEAR = 30  # characters behind a verb in which its score stands
_DRAWN = re.compile(
    r"\b(?:draw|stalemate|goalless|scoreless|(\d)\s?[-–]\s?\1)\b(?! (?:draw )?(?:for|until|till|at half|at the) )"
)


def told_by_verb(sentence: Sentence, verb: Token) -> Iterator[Outcome]:
    """The outcome that a verb tells, if it tells one."""
    if verb.pos_ not in {"VERB", "AUX"} or not told(verb) or on_aggregate(sentence, verb) or _of_tie(sentence, verb):
        return
    lemma = verb.lemma_.lower()
    if beats(sentence, verb):
        yield from beaten(sentence, verb, "win")
    elif lemma in outcomes.HOLD and (_DRAWN.search(sentence.text) or _held(sentence, verb)):
        yield from beaten(sentence, verb, "draw")
    elif _takes_points(verb) and not other_time(sentence.text):
        yield Outcome(verb, side(sentence, subject(verb)), None, "win")
    elif lemma in outcomes.END:
        yield from _ended(sentence, verb)
    elif lemma in outcomes.FALL and _scored(sentence, verb):
        own = side(sentence, subject(verb))
        to: list[str | None] = [*opponents(sentence, verb, _FALLEN)] or [host_of(sentence, verb, own)]
        yield from (Outcome(verb, own, other, "defeat") for other in to if own is not None or other is not None)
    elif lemma in outcomes.WIN | outcomes.LOSE | outcomes.DRAW and not passive(verb) and _of_match(sentence, verb):
        if sentence.text.rstrip().endswith("?") and not _scored(sentence, verb):
            return  # "When did Leeds last lose?"
        result = "win" if lemma in outcomes.WIN else "defeat" if lemma in outcomes.LOSE else "draw"
        own = side(sentence, subject(verb))
        others: list[str | None] = [t for t in _others(sentence, verb, outcomes.AGAINST[result]) if t != own]
        yield from (Outcome(verb, own, other, result) for other in (others or [host_of(sentence, verb, own)]))


def _others(sentence: Sentence, verb: Token, against: Collection[str]) -> list[str]:
    """Against whom, be it said behind the occasion: "lost in Tuesday's semi-final to Hull"."""
    behind = opponent_behind(sentence, verb, against)
    found = opponents(sentence, verb, against) or ([behind] if behind is not None else [])
    goals = (noun for preposition, noun in prepositions(verb) if preposition.lower_ in _WITH and noun.lemma_ in _GOALS)
    return found or [team for goal in goals for team in opponents(sentence, goal, {"against", "over"})]


def _of_tie(sentence: Sentence, verb: Token) -> bool:
    """Whether a side is told to be out of a competition of two legs a round, which is no match's result."""
    named = (mention for word in clause(verb) if (mention := sentence.mention_at(word)) is not None)
    abroad = any(isinstance(one.means, Competition) and one.means.kind == "continental" for one in named)
    return verb.lemma_.lower() in _OUT and (abroad or any(word.lower_ == "europe" for word in clause(verb)))


def _held(sentence: Sentence, verb: Token) -> bool:
    """Whether nothing but a side stands behind the verb, which then was held to a draw: "held Leeds", not "at bay"."""
    if passive(verb):
        behind = opponents(sentence, verb, _HOLDERS)
        return bool(behind) and _UNTIL.search(verb.doc[verb.i : verb.sent.end].text) is None
    named = next(
        (m for m in sentence.mentions if verb.i < m.start <= verb.i + _HELD and isinstance(m.means, Team)), None
    )
    if named is None or any(word.pos_ in {"VERB", "ADP"} for word in verb.doc[verb.i + 1 : named.start]):
        return False
    return _NOTHING_MORE.match(verb.doc[named.end : verb.sent.end].text) is not None


def _of_match(sentence: Sentence, verb: Token) -> bool:
    """Whether what is won, lost or drawn is a match: a word for one, an opponent or a score stands with the verb."""
    found = [word for word in objects(verb) if word.pos_ in {"NOUN", "PROPN"} and word.lemma_.lower() not in _WHEN]
    if any(word.lemma_.lower() in outcomes.MATCHES and word.tag_ == "NN" for word in found):
        return True
    if found:
        return False
    if verb.tag_ == "VBD" and verb.lemma_.lower() in outcomes.WIN and _by_goal(verb) and not other_time(sentence.text):
        return True
    return bool(_others(sentence, verb, _ANY)) or _scored(sentence, verb)


def _by_goal(verb: Token) -> bool:
    """Whether one goal is told to have brought the win: "won with a late goal", "won through Hale's header"."""
    means = (noun for preposition, noun in prepositions(verb) if preposition.lower_ in _WITH and noun.lemma_ in _GOALS)
    return any(noun.tag_ == "NN" for noun in means)


def _takes_points(verb: Token) -> bool:
    """Whether a side takes all that a match has to give: "took all three points", "steal away with three points"."""
    lemma = verb.lemma_.lower()
    if lemma not in _TAKES or any(child.dep_ == "aux" and child.lower_ in _PERFECT for child in verb.children):
        return False
    behind = [noun for preposition, noun in prepositions(verb) if preposition.lower_ == "with"]
    points = next((noun for noun in (*objects(verb), *behind) if noun.lower_ == "points"), None)
    if points is None or any(word.lower_ in _MATCHES for word in verb.subtree):
        return False
    said = {child.lower_ for child in points.children}
    return bool(said & {"three", "3"}) and (lemma in _STEALS or bool(said & {"all", "the"}))


def _ended(sentence: Sentence, verb: Token) -> Iterator[Outcome]:
    """As in "The match ended 1-1", "it finished goalless"; any other score does not say whose the win was."""
    about = subject(verb)
    if about is not None and (about.lower_ == "it" or _is_match(about, verb)):
        score = next((score for score in _scores_behind(sentence, verb) if score.final), None)
        if score is not None and score.level:
            yield Outcome(verb, None, None, "draw")


def _is_match(about: Token, verb: Token) -> bool:
    """Whether a match is what ended, be it one before its ground: "the clash at Elland Road, which ended 1-1"."""
    which = any(child.tag_ == "WDT" and child.dep_ == "nsubj" for child in verb.children)
    words = verb.doc[max(verb.sent.start, verb.i - _CLASH) : verb.i] if which else [about]
    return any(word.lemma_.lower() in outcomes.MATCHES for word in words)


def _scored(sentence: Sentence, verb: Token) -> bool:
    """Whether a match's score, or that of its shoot-out, stands just behind the verb."""
    return any(score.ends for score in _scores_behind(sentence, verb))


def _scores_behind(sentence: Sentence, verb: Token) -> list[Score]:
    """The scores just behind the verb."""
    at = verb.idx - sentence.start
    return [score for score in scores_in(sentence.text) if at < score.start < at + _NEAR]
