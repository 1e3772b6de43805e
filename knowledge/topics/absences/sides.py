"""Whose player is missing: the side that has to do without, that a deputy plays for, or that is dealt a blow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.marked import PERSON, TEAM, Marked
from knowledge.reading.mention import Person
from knowledge.topics.absences.deprived import DEPRIVED
from knowledge.topics.absences.wordings import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_SIDE_BEFORE = re.compile(
    rf"{TEAM}(?: (?:side|team|squad|defence|attack|back ?line|back (?:three|four|five)|midfield|rearguard|"
    r"line-?up|xi))?,?(?: -)? (?:(?!@)[\w'-]+ ){0,3}$"
)
_BLOW = re.compile(  # "Rovers were dealt a blow when …", "Rovers' problems worsened as …"
    rf"(?P<side>{TEAM})(?:'s?)? (?:(?!@|and |but )[\w',-]+ ){{0,6}}?"
    r"(?:blow|setback|problems?|woes|worries|injury (?:crisis|list)|forced (?:into|to)|suffered|hampered|hindered"
    r"|disrupted|depleted|weakened|reshuffle\w*|hit|rocked)\b[^.;]*$"
)
_DEPUTY = re.compile(
    rf"(?P<deputy>{PERSON}),? (?:(?!@)[\w',-]+ ){{0,6}}?(?:for|in place of|instead of|because of|due to|replac\w+) "
    rf"(?:an? |the )?{TITLE}(?P<out>{PERSON})"
)


def side_without(sentence: Sentence, marked: Marked, match: re.Match[str], at: Token) -> str | None:
    """The side that the sentence says to miss the player whom the phrase names."""
    if any(phrase.found(match) for phrase in DEPRIVED):
        before = _SIDE_BEFORE.search(marked.text, 0, match.start("tells"))
        if before is not None:
            return marked.teams(*before.span())[-1]
        doer = subject(verb_of(at.head if at.dep_ == "amod" else at))
        if doer is not None and sentence.named_at(doer) is None and (team := sentence.team_at(doer)) is not None:
            return team
    blow = _BLOW.search(marked.text, 0, match.start())
    if blow is not None:
        return marked.teams(*blow.span("side"))[0]
    return _only_side(sentence) if not any(deputies(sentence)) else None  # a deputy tells the side better


def _only_side(sentence: Sentence) -> str | None:
    """The one side of the article's match that the sentence names."""
    named = {team for team in (*sentence.teams, *sentence.clubs_of_people) if sentence.reading.main.has(team)}
    return min(named) if len(named) == 1 else None


def deputies(sentence: Sentence) -> Iterator[tuple[Person, Person]]:
    """Who plays for whom: "Cole, deputising for Ruiz", "Okafor, in because of the injury to Ruiz"."""
    marked = sentence.marked
    for found in _DEPUTY.finditer(marked.text):
        one = [person for _, person in marked.people(*found.span("deputy"))]
        other = [person for _, person in marked.people(*found.span("out"))]
        yield from zip(one, other, strict=True)
