"""How a match ended, in words."""

from __future__ import annotations

from knowledge.answering.replying.wording import when
from knowledge.facts.fact import Match
from knowledge.names import with_squad


def is_known(match: Match) -> bool:
    """Whether it is on record how a match ended."""
    return match.score is not None or match.winner is not None


def ended(match: Match) -> str:
    """How a match ended, as a sentence: "Lazio beat Bayern Munich 1-0 (Champions League, 14 Feb 2024)."."""
    known = when(match)
    return f"{_outcome(match)}{f' ({known})' if known else ''}{_shootout(match)}."


def _outcome(match: Match) -> str:
    first, second = (with_squad(team, match.squad) for team in match.teams)
    if match.score is None:
        if match.winner == "draw":
            return f"{first} and {second} drew; the score is not told"
        winner, other = (first, second) if match.winner == match.teams[0] else (second, first)
        return f"{winner} beat {other}; the score is not told"
    goals, against = match.score
    if goals == against:
        return f"{first} and {second} drew {goals}-{against}"
    return f"{first} beat {second} {goals}-{against}" if goals > against else f"{second} beat {first} {against}-{goals}"


def _shootout(match: Match) -> str:
    drawn = match.score is None or match.score[0] == match.score[1]
    if match.shootout:
        best, other = max(match.shootout), min(match.shootout)
        return f"; {match.teams[match.shootout[1] > match.shootout[0]]} won the penalty shoot-out {best}-{other}"
    if drawn and match.score and match.winner not in (None, "draw"):
        return f"; {match.winner} went through on penalties"
    return ""
