"""How absences are read: who is injured, suspended or missing, who went off hurt, and whom a side had to do without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.clauses import verb_of
from knowledge.reading.grammar import subject
from knowledge.reading.marked import Marked
from knowledge.topics.absences.phrases import PHRASES, reason_of
from knowledge.topics.absences.statement import Absence

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_NEAR = 45  # characters before a phrase in which a "would" leaves it open
_BACK = 2  # sentences back in which the side that misses a player may be named
_WITHOUT = frozenset({"without", "missing", "lost", "lose", "losing", "took", "take", "taking"})
# What was only feared or seemed so, and what is over: "looked to have picked up a knock", "since undergoing surgery".
_MIGHT = re.compile(
    r"\b(?:would|could|might|may|if|fears?|feared|concerns?|worries|(?:looked|appeared|seemed) to have)\b"
    r"|\bsince (?:\w+ )?$"
)
_BESIDE = re.compile(r"@p, (?:(?:who|held|left|kept|ruled|is|was|has|had|been|still|now) )*$")


def read(sentence: Sentence) -> Iterator[Absence]:
    """The players that the sentence says are or were missing, each once."""
    marked, told = sentence.marked, set[str]()
    for pattern in PHRASES:
        for match in pattern.finditer(marked.text):
            at = marked.token(match.start("tells"))
            if sentence.spoken(at) or _MIGHT.search(marked.text, max(0, match.start() - _NEAR), match.start()):
                continue
            for person in _missing(sentence, marked, match, at):
                if person.plays and person.name not in told:
                    told.add(person.name)
                    reason = reason_of(marked.text, match)
                    team = _does_without(sentence, at) or person.team or _told_of(sentence, at)
                    yield sentence.state(Absence, at, player=person.name, team=team, reason=reason)


def _missing(sentence: Sentence, marked: Marked, match: re.Match[str], at: Token) -> list[Person]:
    """Whom the phrase names, or else whom its verb is said of."""
    if "who" in match.groupdict():
        return [person for _, person in marked.people(*match.span("who"))]
    if (beside := _BESIDE.search(marked.text, 0, match.start("tells"))) is not None:
        return [person for _, person in marked.people(*beside.span())][-1:]
    doer = subject(verb_of(at))
    if doer is not None:
        return sentence.people_at(doer)
    return [person for _, person in marked.people(0, match.start("tells"))][-1:]


def _does_without(sentence: Sentence, at: Token) -> str | None:
    """The side that is said to do without the player: "Rovers, who were without …"."""
    doer = subject(verb_of(at)) if at.lower_ in _WITHOUT else None
    return sentence.team_at(doer) if doer is not None else None


def _told_of(sentence: Sentence, at: Token) -> str | None:
    """The one side that the sentence names before the word, or else the one before names: whose absence it is."""
    here: Sentence | None = sentence
    for _ in range(_BACK + 1):
        if here is None:
            break
        sides = [m.means.name for m in here.mentions if isinstance(m.means, Team) and m.end <= at.i and here.is_side(m)]
        if sides:
            return sides[0] if len(set(sides)) == 1 and sides[0] in sentence.reading.main.teams else None
        here = here.previous
    return None
