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
_LEVEL = r"(?P<level>drew|drawn|drawing|tied|tying)"
_ABOVE = 3  # clauses in which to look for whose leg it was
_FIRST_LEG = r"first (?P<leg>leg)"
_LEG = tuple(
    Pattern(pattern)
    for pattern in (
        rf"\b{_WORD} {_SCORE} (?:from|after|in) the {_FIRST_LEG}\b",
        rf"\b{_SCORE} {_WORD} (?:from|after|in) the {_FIRST_LEG}\b",
        rf"\b{_SCORE} first-(?P<leg>leg) {_WORD}\b",
        rf"\b{_LEVEL} {_SCORE} (?:from|after|in) the {_FIRST_LEG}\b",
        rf"\b{_WORD} the {_FIRST_LEG} (?:[\w’'-]+ ){{0,5}}?{_SCORE}(?! (?:up|down|ahead|behind|lead))",
    )
)


_RESULTS = {"ahead": "win", "behind": "defeat", "level": "draw"}


def told_by_leg(sentence: Sentence) -> Iterator[tuple[Outcome, Score]]:
    """The outcome of the first leg between the teams of the article's main match, with its score."""
    for pattern in _LEG:
        for match in pattern.finditer(sentence.text):
            how = next(name for name, said in match.groupdict().items() if said and name in _RESULTS)
            word = sentence.word_at(match.start(how))
            goals = int(match["one"]), int(match["other"])
            owner = _owner(sentence, word)
            own = owner or _side(sentence, word)
            other = _other(sentence, own, word) if own is not None else None
            if (
                (goals[0] == goals[1]) == (how == "level")
                and other is not None
                and not sentence.spoken(word)
                and (owner is not None or told(word))
            ):
                score = Score(match.start("one"), match.end("other"), goals, final=True)
                leg = sentence.word_at(match.start("leg"))
                yield Outcome(leg, own, other, _RESULTS[how]), score


def _owner(sentence: Sentence, word: Token) -> str | None:
    """Whose lead it is said to be, whatever became of it: "hoped to overturn Hull's 1-0 lead from the first leg"."""
    owners = (child for child in word.children if child.dep_ == "poss")
    mentions = (sentence.mention_at(owner) for owner in owners)
    return next((one.team for one in mentions if one is not None and one.team and sentence.is_side(one)), None)


def _side(sentence: Sentence, word: Token) -> str | None:
    """The side, or the side of the player, that the clause is about, or the one that it hangs on."""
    verb = verb_of(word)
    for _ in range(_ABOVE):
        who = subject(verb)
        if who is not None and (team := sentence.team_at(who)) is not None:
            return team
        verb = verb_of(verb.head)
    return None


def _other(sentence: Sentence, own: str, word: Token) -> str | None:
    """The only other side that the sentence names before the word, else the opponent in the main match."""
    before = (one.team for one in sentence.mentions if one.end <= word.i and sentence.is_side(one))
    others = {team for team in before if team not in ("", own)}
    return others.pop() if len(others) == 1 else sentence.reading.main.other(own)
