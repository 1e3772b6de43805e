"""How answers tell how a match ended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.ask import Ask, Aspect
from knowledge.answering.fitting import fit, said
from knowledge.answering.ordering import by_match, minutes
from knowledge.answering.query import Query
from knowledge.answering.telling import Told
from knowledge.answering.wording import label, minute, when
from knowledge.facts.fact import Fact, Match
from knowledge.names import with_squad
from knowledge.topics.goals.telling import scorers

_WON = re.compile(r"\b(?:win|won|beat|beaten|through|qualify|qualified|advance|advanced)\b")
_LOST = re.compile(
    r"\b(?:lose|lost|out|(?:get|got|was|were|been) (?:\w+ )?(?:beat|beaten)(?: by)?|beaten by|defeat for)\b"
)
_CLEAN_SHEET = re.compile(r"\bclean sheet\b")
_WANTED = re.compile(
    r"(?:(?:which|what) (?:games?|match|matches)|when (?:did|was)|last) "
    r".*?\b(?:win|won|beat|beaten|lose|lost|draw|drew|drawn)\b"
)
_LAST = re.compile(r"\b(?:last|latest|most recent)\b")
_OUTCOMES = {
    "lose": re.compile(r"\b(?:lose|lost|beaten)\b"),
    "draw": re.compile(r"\b(?:draw|drew|drawn)\b"),
    "win": re.compile(r"\b(?:win|won|beat)\b"),
}
_SEVERAL = 3
"""Matches told where one of several may be meant."""

_NAMES = {"win": "win", "lose": "defeat", "draw": "draw"}
_SHORT = {
    "goal": "Goals",
    "card": "Cards",
    "penalty": "Penalties",
    "disallowed_goal": "Goals ruled out",
}
_MARKS = {
    "own_goal": " og",
    "penalty": " pen",
    "red": " (red)",
    "second_yellow": " (second yellow)",
    "yellow": " (yellow)",
}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """How the newest match meant ended; for several, each in a line."""
    known = [(match, group) for match, group in by_match(query, fit(query, ask, facts)) if match and _is_known(match)]
    if not known:
        return None
    known.sort(key=lambda one: one[0].score is None and one[0].date is None)  # what is told by the way comes last
    if ask.aspect is Aspect.WHOLE:
        return whole(*known[0])
    if ask.aspect is Aspect.WHETHER and " or TEAM" not in query.main:
        return _whether(query, known)
    ending, lead = _of_outcome(query, known)
    shown = ending[:1] if query.named or lead or _LAST.search(query.main) else ending[:5]
    text = "\n".join([*lead, *(ended(match) for match, _ in shown)])
    return Told(
        text,
        tuple(fact for _, group in shown for fact in group),
        tuple(ended(match) for match, _ in ending[len(shown) :]),
    )


Known = Sequence[tuple[Match, Sequence[Fact]]]


def _of_outcome(query: Query, known: Known) -> tuple[Known, list[str]]:
    """The matches that ended as the question wants them for the team it names: "which games did Inter lose".

    Where none did, the newest all the same, after a line that says so.
    """
    asked = _WANTED.search(query.main)
    if not asked or not query.teams:
        return known, []
    team, other = query.teams[0], query.teams[1] if len(query.teams) > 1 else None
    ends = {"win": (team,), "lose": (other,) if other else (), "draw": ("draw",)}
    kind = next(name for name, words in _OUTCOMES.items() if words.search(asked[0]))
    fitting = [
        (match, facts)
        for match, facts in known
        if match.winner in ends[kind] or (kind == "lose" and not other and match.winner not in (None, "draw", team))
    ]
    if fitting:
        return fitting, []
    return known, [f"No {_NAMES[kind]} of {team}{f' against {other}' if other else ''} is on record; the newest match:"]


def _is_known(match: Match) -> bool:
    return match.score is not None or match.winner is not None


def ended(match: Match) -> str:
    """How a match ended, as a sentence: "Lazio beat Bayern Munich 1-0 (Champions League, 14 Feb 2024)."."""
    about = f" ({when(match)})" if when(match) else ""
    return f"{_outcome(match)}{about}{_shootout(match)}."


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


def _whether(query: Query, known: Sequence[tuple[Match, Sequence[Fact]]]) -> Told | None:
    if query.days and len(known) > 1 and len(query.teams) == 1:
        return _whether_ever(query, known)
    match, facts = known[0]
    if not query.teams or match.winner is None:
        return Told(ended(match), tuple(facts))
    won = match.winner == query.teams[0]
    drawn = match.winner == "draw"
    if _CLEAN_SHEET.search(query.main):
        return _clean_sheet(query.teams[0], match, facts)
    yes = not won and not drawn if _LOST.search(query.main) else won if _WON.search(query.main) else drawn
    return Told(f"{'Yes' if yes else 'No'} — {ended(match)}", tuple(facts))


def _whether_ever(query: Query, known: Known) -> Told:
    """Whether any match of those days ended so for the team: "did Inter lose in November"."""
    team = query.teams[0]
    kind = "lose" if _LOST.search(query.main) else "win" if _WON.search(query.main) else "draw"
    surely = [(match, facts) for match, facts in known if match.date] or known
    fitting = [(match, facts) for match, facts in surely if _ended(match, team) == kind]
    shown = (fitting or surely)[:_SEVERAL]
    lead = "Yes — " if fitting else f"No {_NAMES[kind]} of {team} is on record of then:\n"
    text = "\n".join(ended(match) for match, _ in shown)
    return Told(f"{lead}{text}", tuple(fact for _, group in shown for fact in group))


def _ended(match: Match, team: str) -> str | None:
    """How a match ended for one of its teams: "win", "lose" or "draw"."""
    if match.winner in (None, "draw"):
        return match.winner
    return "win" if match.winner == team else "lose"


def _clean_sheet(team: str, match: Match, facts: Sequence[Fact]) -> Told | None:
    """Whether the other side stayed without a goal, where the score is known."""
    if match.score is None or team not in match.teams:
        return None
    conceded = match.score[1 - match.teams.index(team)]
    return Told(f"{'No' if conceded else 'Yes'} — {ended(match)}", tuple(facts))


def whole(match: Match, facts: Sequence[Fact]) -> Told:
    """The result, as far as it is known, with scorers, penalties and cards, a line each."""
    told = [ended(match) if _is_known(match) else f"{label(match)}: no result is told yet."]
    for kind, title in _SHORT.items():
        events = minutes(fact for fact in facts if fact.type == kind and _is_news(fact))
        items = scorers(events) if kind == "goal" else [_item(fact) for fact in events]
        told += [f"{title}: {', '.join(items)}"] if items else []
    ordered = sorted(facts, key=lambda fact: fact.type != "result")
    return Told("\n".join(told), tuple(ordered))


def _is_news(fact: Fact) -> bool:
    """Whether the goals do not tell it already, as they do a penalty that was scored."""
    return fact.type != "penalty" or said(fact, "outcome") != "scored" or said(fact, "phase") == "shootout"


def _item(fact: Fact) -> str:
    mark = _MARKS.get(said(fact, "how") or said(fact, "colour") or "", "")
    outcome = f" ({said(fact, 'outcome')})" if fact.type == "penalty" else ""
    return f"{said(fact, 'player') or said(fact, 'team') or 'unnamed'}{minute(said(fact, 'minute'))}{mark}{outcome}"
