"""Signs: the words by which a sentence tells an event, whether it has been read or not.

They serve to show the article's own sentence where no fact answers, after a line that says so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.answering.questions.words import told_signs
from knowledge.answering.sentences.belonging import Span, doing, places, theirs
from knowledge.names import fold, gazetteer

_CLAUSE = re.compile(
    r"[;:.] | - |, (?:and|but|with|while|who|which|only|before|after|as|although|though|having|when)\b"
    r"|\b(?:but|while|before|after|although|though|only for|and then|when)\b"
)
"""What parts the clauses of a sentence."""

_ANOTHER_TIME = re.compile(r"\b(?:next|will|to come|return(?:s|ing)? to|last (?:week|month|season|year|time|\w+day))\b")
"""Words of a clause on another match than the one an article is on."""

_HARDLY = 0.8
"""What a sentence counts that tells such an event, but more likely of somebody else."""

_CLOSE = 90
"""Characters between a name and what its bearer did, at most."""

_FAR = 150
"""Characters between a team's name and where it stands or whom it meets, at most."""


@dataclass(frozen=True, slots=True)
class Sign:
    """How sentences tell one kind of event: what they hold, what denies it, and the sign `beside` that makes it surer.

    `received` says that the people asked about are those of whom the sign beside is told: whose goal was set up.
    `done_to` is what stands right before the name of one to whom it was done ("laid it off to"); `to_them` whether it
    is told of him ("came on for"). `gave` is what stands right after the name of one who only made it ("'s corner").
    """

    told: re.Pattern[str]
    never: re.Pattern[str] | None = None
    beside: str | None = None
    received: bool = False
    done_to: re.Pattern[str] | None = None
    to_them: bool = False
    gave: re.Pattern[str] | None = None

    def worth(self, text: str, names: Collection[str] = (), others: Collection[str] = ()) -> float:
        """How surely a sentence tells such an event, from 0 to 1: less so where it is rather the doing of `others`."""
        text = fold(text)
        if not (self.to_them or self.told.search(text)):
            return 0.0
        names, others = [fold(name) for name in names], [fold(name) for name in others]
        beside = sign(self.beside) if self.beside else None
        done = self.sureness(text, () if self.received else names, others)
        whole = beside.sureness(text, names if self.received else (), others) if beside else 1.0
        return done * (whole or _HARDLY) if done == 1.0 or beside is None else 0.0

    def sureness(self, text: str, names: Collection[str], others: Collection[str]) -> float:
        """1 where the text (all folded) tells it of these people, or of whomever; less where it names them, too."""
        signs, named, apart = self.places(text), places(names, text), places(others, text)
        own = [each for each in named if not (self.gave and self.gave.match(text, each[1]))]
        done_to = [each for each in own if self.done_to and self.done_to.search(text, 0, each[0])]
        if done_to and self.to_them:
            return 1.0
        if not signs or (names and not own and (named or apart)):
            return 0.0
        if not own or any(theirs([each], self._doers(each, own, done_to), apart, _CLOSE) for each in signs):
            return 1.0
        return 0.0 if done_to else _HARDLY

    def sureness_of_team(self, text: str, team: Collection[str], others: Collection[str]) -> float:
        """1 where the text tells it of the team with these names, which does something there, else 0.

        "Leeds won at Hull to move second" tells it of Leeds.
        """
        text = fold(text)
        own, apart = doing(team, text), doing(others, text)
        return 1.0 if theirs(self.places(text), own, apart, _FAR) else 0.0

    @staticmethod
    def _doers(at: Span, named: Sequence[Span], done_to: Sequence[Span]) -> list[Span]:
        """Where people are named, but for those after a sign to whom it was done."""
        return [each for each in named if each[0] < at[0] or each not in done_to]

    def places(self, text: str) -> list[Span]:
        """Where it says so and its clause does not deny it."""
        return [found.span() for found in self.told.finditer(text) if not self._is_denied(text, found.span())]

    def _is_denied(self, text: str, at: Span) -> bool:
        if self.never is None:
            return False
        before = [found.end() for found in _CLAUSE.finditer(text, 0, at[0])]
        after = _CLAUSE.search(text, at[1])
        return bool(self.never.search(text, before[-1] if before else 0, after.start() if after else len(text)))


def ground(teams: Sequence[str]) -> Sign | None:
    """The sign by which a sentence tells where two teams met: that it names one of their grounds, as of then."""
    clubs = [club for team in teams if (club := gazetteer().teams.get(team))]
    grounds = "|".join(re.escape(fold(name)) for club in clubs for name in club.stadium)
    return Sign(re.compile(rf"\b(?:{grounds})\b"), _ANOTHER_TIME) if grounds else None


@cache
def sign(name: str) -> Sign:
    """The sign of that name in `data/signs.toml`. KeyError where there is none."""
    own: Mapping[str, Any] = told_signs()[name]
    said = {**told_signs()[own["like"]], **own} if "like" in own else own
    return Sign(
        _any(said["told"]),
        _any(said["never"]) if "never" in said else None,
        said.get("beside"),
        received=said.get("received", False),
        done_to=re.compile(rf"\b(?:{said['done_to']})$") if "done_to" in said else None,
        to_them=said.get("to_them", False),
        gave=re.compile(said["gave"]) if "gave" in said else None,
    )


def _any(wordings: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(wordings)})", re.IGNORECASE)
