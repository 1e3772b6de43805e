"""First legs, whose result is told by what a side took from it: "Inter led 2-0 from the first leg"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.results.outcome import Outcome
from knowledge.topics.results.scores import Score

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_SCORE = r"(?P<one>\d)\s?[-–]\s?(?P<other>\d)"
_AHEAD = r"(?P<ahead>led|lead(?:s|ing)?|won|winning|advantage|cushion|win|victory)"
_BEHIND = r"(?P<behind>trail(?:ed|ing|s)?|los(?:t|ing)|deficit|defeat|loss)"
_WORD = rf"(?:{_AHEAD}|{_BEHIND})"
_FIRST_LEG = r"first (?P<leg>leg)"
_LEG = tuple(
    Pattern(pattern)
    for pattern in (
        rf"\b{_WORD} {_SCORE} (?:from|after|in) the {_FIRST_LEG}\b",
        rf"\b{_SCORE} {_WORD} (?:from|after|in) the {_FIRST_LEG}\b",
        rf"\b{_SCORE} first-(?P<leg>leg) {_WORD}\b",
        rf"\b{_WORD} the {_FIRST_LEG} (?:[\w’'-]+ ){{0,5}}?{_SCORE}(?! (?:up|down|ahead|behind|lead))",
    )
)


def told_by_leg(sentence: Sentence) -> Iterator[tuple[Outcome, Score]]:
    """The outcome of the first leg between the teams of the article's main match, with its score."""
    for pattern in _LEG:
        for match in pattern.finditer(sentence.text):
            word = sentence.word_at(match.start("ahead") if match["ahead"] else match.start("behind"))
            goals = int(match["one"]), int(match["other"])
            own = _side(sentence, word)
            other = sentence.reading.main.other(own) if own is not None else None
            if goals[0] != goals[1] and other is not None and not sentence.spoken(word) and told(word):
                score = Score(match.start("one"), match.end("other"), goals, final=True)
                leg = sentence.word_at(match.start("leg"))
                yield Outcome(leg, own, other, "win" if match["ahead"] else "defeat"), score


def _side(sentence: Sentence, word: Token) -> str | None:
    """The side, or the side of the player, that the clause is about."""
    who = subject(verb_of(word))
    return sentence.team_at(who) if who is not None else None
