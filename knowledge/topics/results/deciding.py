"""Deciding: outcomes told by a goal that won a match, or saved a point in it at the last: "a late winner at Leeds"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.topics.results.attained import SHORT_OF
from knowledge.topics.results.bettering import doing_side, outcome_of, ways
from knowledge.topics.results.outcome import Outcome, opponent_behind

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_RECALLS = frozenset({"since", "after", "following", "despite"})
_LATE = (
    r"(?:late|last-gasp|last-minute|last-ditch|stoppage-time|injury-time|added-time|dramatic|8[5-9]th-minute|"
    r"9\dth?-minute|90th-minute)"
)
_WINNER = (
    r"(?:scor|hit|nett?|struck|strik|grabb?|bagg?|head|fir|got)(?:ed|es|e|s|ing)? (?:home )?(?:the|a) "
    r"(?:[\w-]+ ){0,3}?(?:winner|winning goal)"
)
_THERE = (
    r"(?: in (?:the|an?|last \w+['’]s) (?:[\w’'-]+ ){0,5}?"
    r"(?:final|semi-final|quarter-final|tie|qualifier|play-off|derby))?"
)
# What a player does whose goal wins a match against a side named behind it.
_DECIDES = ways(
    (_WINNER + _THERE, "against over at"),
    (
        r"match-?winning (?:[\w-]+ )?(?:goals?|brace|double|strike|header|penalty|hat-trick|performance)",
        "against over at",
    ),
    (r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|['’]s) (?:[\w-]+ ){0,2}?(?:winner|winning goal)" + _THERE, "against"),
    (rf"{_LATE} (?:[\w-]+ )?(?:winner|winning goal)", "at over away"),
)
# What a player does whose goal saves a point at the last against a side named behind it.
_SAVES = ways((rf"{_LATE} (?:[\w-]+ )?(?:equali[sz]er|leveller)", "against at"))


def decided(sentence: Sentence) -> Iterator[Outcome]:
    """The outcomes told by whose goal it was, against the side named behind it."""
    for phrases, result in ((_DECIDES, "win"), (_SAVES, "draw")):
        for phrase, behind in phrases:
            for match in phrase.finditer(sentence.text):
                first, goal = (sentence.word_at(at) for at in (match.start(), match.end() - 1))
                if SHORT_OF.search(sentence.text[: match.start()]) is not None:
                    continue
                other = opponent_behind(sentence, goal, behind)
                own = doing_side(sentence, first) or _scorers_side(sentence, goal)
                own = own or sentence.reading.main.other(other)
                yield from outcome_of(sentence, first, own, other, result, known=_is_recalled(goal))


def _is_recalled(goal: Token) -> bool:
    """Whether something else is told to have come after the goal: "has not scored since his winner at Hull"."""
    return goal.dep_ == "pobj" and goal.head.lower_ in _RECALLS


def _scorers_side(sentence: Sentence, goal: Token) -> str | None:
    """Whose goal it is: that of who owns it, or of who does what its clause tells."""
    owners = (child for child in goal.children if child.dep_ == "poss")
    told_of = (*owners, subject(verb_of(goal)))
    return next((team for word in told_of if word is not None and (team := sentence.team_at(word))), None)
