"""Whether a team won, lost or drew, or kept a clean sheet."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.facts.fact import Fact, Match
from knowledge.names import gazetteer
from knowledge.topics.results.asking_whether import EVER
from knowledge.topics.results.ended import ended
from knowledge.topics.results.wanted import NAMES, Known, Outcome

_WON = re.compile(r"\b(?:win|won|beat|beaten|through|qualify|qualified|advance|advanced)\b")
_LOST = re.compile(
    r"\b(?:lose|lost|out|(?:get|got|was|were|been) (?:\w+ )?(?:beat|beaten)(?: by)?|beaten by|defeat for)\b"
)
_CLEAN_SHEET = re.compile(r"\bclean sheet\b")
_CONCEDED = re.compile(r"\b(?:concede|let (?:any|one) in|let in|ship)\b")
_UNBEATEN = re.compile(r"\bun(?:beaten|defeated)\b")
_EVER = re.compile(EVER)
_WON_A_CUP = re.compile(r"\b(?:win|won) (?:the )?CUP(?: (?:in )?DATE| last season| this season| title)?$")
_BY = re.compile(
    r"\b(?:win|won|beat|beaten|lose|lost|draw|drew|drawn)\b(?: (?!after|from|when|despite|being)[\w']+){0,4}? "
    r"(\d{1,2}) ?- ?(\d{1,2})(?! (?:up|down|behind|ahead|lead|deficit)\b)"
)
"""The score by which a question says that a match was won, lost or drawn."""

_IN_A_PART = re.compile(
    r"\b\d{1,3}(?:st|nd|rd|th)? minutes?\b|\b(?:stoppage|injury|added|extra) time\b|\bat the death\b|\blast[ -]minute\b"
)
"""Asks for more than how it ended."""

_JULY = 7
"""The month with which a season begins."""

_SEVERAL = 3
"""Matches told where one of several may be meant."""


def whether(query: Query, known: Known) -> Told | None:
    """Yes or no, of the newest match meant, with how it ended; of any of them where the question names days.

    None where a league is what was won, or a cup of which several matches are on record, or part of a match is asked
    about: how a match ended settles none of them.
    """
    of_many = _WON_A_CUP.search(query.main) and (len(known) > 1 or _of_a_league(query))
    if of_many or _IN_A_PART.search(query.main):
        return None
    if query.days and len(known) > 1 and len(query.teams) == 1:
        return _whether_ever(query, known, " of then")
    if _EVER.search(query.main) and query.teams:
        return _whether_ever(query, _of_the_season(known), "")
    match, facts = known[0]
    if not query.teams or match.winner is None:
        return Told(ended(match), tuple(facts))
    if _CLEAN_SHEET.search(query.main) or _CONCEDED.search(query.main):
        return _clean_sheet(query, match, facts)
    yes = _is_so(query, match) and _has_the_score(query, match)
    return Told(f"{'Yes' if yes else 'No'} — {ended(match)}", tuple(facts))


def _is_so(query: Query, match: Match) -> bool:
    """Whether the team named first won, lost or drew, as the question has it."""
    won, drawn = match.winner == query.teams[0], match.winner == "draw"
    return not won and not drawn if _LOST.search(query.main) else won if _WON.search(query.main) else drawn


def _has_the_score(query: Query, match: Match) -> bool:
    """Whether a match ended with the score by which the question says that it did, if it says one."""
    told = _BY.search(query.question.folded)
    return not told or match.score is None or sorted(map(int, told.groups())) == sorted(match.score)


def _of_a_league(query: Query) -> bool:
    """Whether the competition named is a league."""
    return any((cup := gazetteer().competitions.get(name)) and cup.kind == "league" for name in query.cups)


def _of_the_season(known: Known) -> Known:
    """The matches of the season of the newest of them, where any day is known."""
    days = [match.date for match, _ in known if match.date]
    if not days:
        return known
    newest = max(days)
    first = dt.date(newest.year - (newest.month < _JULY), _JULY, 1)
    return [(match, facts) for match, facts in known if match.date and match.date >= first]


def _whether_ever(query: Query, known: Known, when: str) -> Told:
    """Whether any of these matches ended so for the team: "did Inter lose in November", "are Inter unbeaten"."""
    team, unbeaten = query.teams[0], bool(_UNBEATEN.search(query.main))
    lost = unbeaten or _LOST.search(query.main)
    kind: Outcome = "lose" if lost else "win" if _WON.search(query.main) else "draw"
    surely = [(match, facts) for match, facts in known if match.date] or known
    fitting = [(match, facts) for match, facts in surely if _ended(match, team) == kind]
    shown = (fitting or surely)[:_SEVERAL]
    lead = f"{'No' if unbeaten else 'Yes'} — " if fitting else f"No {NAMES[kind]} of {team} is on record{when}:\n"
    text = "\n".join(ended(match) for match, _ in shown)
    return Told(f"{lead}{text}", tuple(fact for _, group in shown for fact in group))


def _ended(match: Match, team: str) -> str | None:
    """How a match ended for one of its teams: "win", "lose" or "draw"."""
    if match.winner in (None, "draw"):
        return match.winner
    return "win" if match.winner == team else "lose"


def _clean_sheet(query: Query, match: Match, facts: Sequence[Fact]) -> Told | None:
    """Whether the other side stayed without a goal, or did not, where the score is known."""
    team = query.teams[0]
    if match.score is None or team not in match.teams:
        return None
    conceded = bool(match.score[1 - match.teams.index(team)])
    yes = conceded if _CONCEDED.search(query.main) else not conceded
    return Told(f"{'Yes' if yes else 'No'} — {ended(match)}", tuple(facts))
