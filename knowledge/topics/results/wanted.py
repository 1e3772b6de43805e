"""Which of a team's results a question wants: its wins, its defeats, its draws, the last five."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN
from knowledge.facts.fact import Fact, Match
from knowledge.reading.language.numbers import CARDINAL, number

Known = Sequence[tuple[Match, Sequence[Fact]]]
"""Matches whose end is known, each with the facts that tell it."""

Outcome = Literal["win", "lose", "draw", "clean"]

OUT = r"(?:knocked out|eliminated|beaten|thrashed|dumped out|put out|hammered)"
"""What a side was that another beat."""

_ENDS = r"(?:win|won|beat|beaten|defeated|lose|lost|draw|drew|drawn)"
_ASKED = re.compile(
    rf"(?:(?:which|what|how many|any|all|list|teams?|sides?|clubs?) .*?|when (?:did|was|were) .*?|last .*?)\b{_ENDS}\b"
    rf"|\b(?:who|whom) (?:else )?(?:did|do|does|have|has) (?:TEAM|they) .*?\b{_ENDS}\b"
    r"|\bhow many (?:wins|victories|defeats|losses|draws)\b|\bTEAM .*?(?:wins|victories|defeats|losses|draws)$"
    r"|\blast (?:win|victory|defeat|loss|draw)\b|\bclean sheets\b"
    r"|^(?:and |so )?(?:who|which (?:team|side)s?) (?:has |have |else |last )*"
    r"(?:beat|beaten|defeated|won (?:against|at)|drew with|drawn with|lost to) (?:TEAM|them)$"
    r"|^(?:and |so )?who (?:knocked|put|dumped) (?:the )?TEAM out\b"
    r"|^(?:and |so )?who (?:knocked out|eliminated) (?:the )?TEAM\b"
    rf"|\bTEAM (?:was |were |got )?{OUT}\b.* by (?:who|whom|which)\b"
    rf"|^(?:and |so |but )?(?:did|has|have) (?:anyone|anybody|any (?:team|side|club)s?) .*?\b{_ENDS}\b"
)
_BY_THE_OTHER = re.compile(
    r"^(?:and |so )?(?:who|which (?:team|side)s?) (?!(?:else )?(?:did|do|does|(?:have|has) (?:TEAM|they)))"
    r"|^(?:and |so |but )?(?:did|has|have) any"
)
"""Whether the team named is the one that something is done to: "who beat Inter"."""

_OUTCOMES: tuple[tuple[Outcome, re.Pattern[str]], ...] = (
    ("clean", re.compile(r"\bclean sheets\b")),
    (
        "lose",
        re.compile(
            r"\b(?:lose|lost|loss|losses|defeats?)\b|\b(?:was|were|been|be|get|got) (?:last |ever )?beaten\b|"
            rf"\bTEAM (?:was |were |got )?{OUT}\b.* by\b"
        ),
    ),
    ("draw", re.compile(r"\b(?:draw|draws|drew|drawn)\b")),
    ("win", re.compile(r"\b(?:win|wins|won|beat|beaten|defeated|victory|victories|knocked|put|dumped|eliminated)\b")),
)
_TURNED: dict[Outcome, Outcome] = {"win": "lose", "lose": "win", "draw": "draw", "clean": "clean"}
NAMES: dict[Outcome, str] = {"win": "win", "lose": "defeat", "draw": "draw", "clean": "clean sheet"}
"""What one of them is called."""

_MANY = re.compile(rf"\b(?:last|latest|recent|past|previous|newest|first) (?P<many>{CARDINAL})")
_ONE = re.compile(r"\b(?:last|latest|most recent|newest|previous)\b(?! (?:\w+ )?(?:results|matches|games|scores)\b)")
_SEVERAL = re.compile(
    r"\b(?:games|matches|results|scores|teams|sides|clubs|wins|victories|defeats|losses|draws)\b"
    r"|\b(?:who|whom) (?:else )?(?:did|do|does|have|has) "
)


def ended_so(query: Query, known: Known) -> tuple[Known, list[str]]:
    """The matches that ended as the question wants them for the team it names: "which games did Inter lose".

    Where none did, the newest all the same, after a line that says so.
    """
    kind = outcome(query.main)
    if kind is None or not query.teams:
        return known, []
    team, other = query.teams[0], query.teams[1] if len(query.teams) > 1 else None
    if fitting := [(match, facts) for match, facts in known if _ended(match, kind, team, other)]:
        return fitting, []
    about = f"{team}{f' against {other}' if other else ''}"
    return known[:1], [f"No {NAMES[kind]} of {about} is on record; the newest match:"]


def outcome(main: str) -> Outcome | None:
    """What a match asked for was for the team named first."""
    asked = _ASKED.search(main)
    if asked is None:
        return None
    kind = next(name for name, words in _OUTCOMES if words.search(asked[0]))
    return _TURNED[kind] if _BY_THE_OTHER.search(asked[0]) else kind


def _ended(match: Match, kind: Outcome, team: str, other: str | None) -> bool:
    if kind == "clean":
        return match.score is not None and team in match.teams and not match.score[1 - match.teams.index(team)]
    if kind == "draw":
        return match.winner == "draw"
    if kind == "win":
        return match.winner == team
    return match.winner == other if other else match.winner not in (None, "draw", team)


def shown(query: Query) -> int:
    """How many matches the answer shows: as many as asked for, one where one is, else several."""
    told = _MANY.search(query.main)
    if told is not None and (many := number(told["many"])):
        return many
    if _ONE.search(query.main):
        return 1
    return SHOWN if _SEVERAL.search(query.main) or not query.named else 1
