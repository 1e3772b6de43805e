"""Stories that fans ask for in words of their own, and the words in which reports tell them.

"How close did they come?" is answered by "rattled the woodwork", "what did he do wrong?" by "was slow to get down": the
question and the sentence share no word.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.answering.questions.words import told_stories
from knowledge.answering.sentences.belonging import laid_to, places, theirs
from knowledge.answering.sentences.prose import points_back

_GOAL = "(?:goals?|headers?|efforts?|strikes?|finish|shots?|volley|tap in|free kick|equaliser|leveller|winner|opener)"
_SURE, _SURER = 0.8, 1.0
_PERHAPS = 0.6
"""What a sentence counts that tells a story, and one that may tell it of somebody else."""


_CLOSE = 45
"""Characters between a name and what is told of its bearer, at most."""

_SUFFERS = re.compile(
    r"\b(?:of|to|against|past|beyond|on|off|for|[Pp]ost|[Aa]fter|behind|like|[Uu]nlike|than|over|without|[Dd]espite)"
    r" (?:[A-Z][\w’'-]+ )*$"
)
"""What stands right before the name of one whom a sentence does not begin to tell of: "the post Gareth Bale era"."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story.

    * `asked`: the forms of the clause that asks for it, masked as in `Query.main`.
    * `told`: what a sentence that tells it holds, `surer` what makes that surer, `never` what speaks against it.
    * `strict`: whether a sentence with none of `told` does not tell it, whatever words of the question it shares.
    * `sure`: whether a sentence without any of `surer` tells it not.
    * `after`: whether the sentence after the one that begins it may tell the rest: what was seen, then why.
    * `theirs`: whether what is told has to stand close to the name of whom it is told of, and nobody else between;
      `first` whether it may also be told of whom the sentence names first.
    * `by_name`: whether a sentence that does not name him tells it not of him.
    * `loosely`: whether a sentence that names him may tell it of him though it stands closer to somebody else.
    * `lists`: whether lists tell it as well, which are no sentences.
    * `apart`: whether it is told apart from the deed that it is about: how a goal was celebrated.
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    surer: re.Pattern[str] | None = None
    never: re.Pattern[str] | None = None
    sure: bool = False
    strict: bool = False
    theirs: bool = False
    after: bool = False
    first: bool = False
    by_name: bool = False
    loosely: bool = False
    apart: bool = False
    lists: bool = False

    def begins(self, text: str) -> bool:
        """Whether a sentence has what makes the story sure, so that the next may tell the rest."""
        return self.after and bool(self.surer and self.surer.search(text))

    def worth(self, text: str, names: Collection[str] = (), others: Collection[str] = ()) -> float:
        """How surely a sentence tells the story, from 0 to 1, of people with these names, and not of the `others`."""
        text = text.replace("\xa0", " ")
        found = [sign.span() for sign in self.told.finditer(text)]
        if self.by_name and names and not (places(names, text) or points_back(text)):
            return 0.0
        if self.theirs and (own := places(names, text)):
            apart = places(others, text)
            found = [sign for sign in found if sign not in laid_to(found, apart, text)]
            leads = self.first and min(own) <= min([*own, *apart]) and not _SUFFERS.search(text, 0, min(own)[0])
            close = found if leads else [*theirs(found, own, apart, _CLOSE), *laid_to(found, own, text)]
            if found and not close and self.loosely:
                return _PERHAPS
            found = close
        if not found:
            return 0.0
        surer, denied = self.surer and self.surer.search(text), self.never and self.never.search(text)
        if denied:
            return _SURE if surer else 0.0
        if self.surer and not surer:
            return 0.0 if self.sure else _SURE
        return _SURER


def story(main: str) -> Story | None:
    """The story that an asking clause asks for, if it is one of them."""
    return next((each for each in _stories() if each.asked.search(main)), None)


@cache
def _stories() -> tuple[Story, ...]:
    return tuple(
        Story(
            _whole(each["asked"]),
            _beginning(each["told"]),
            _beginning(each["surer"]) if "surer" in each else None,
            _beginning(each["never"]) if "never" in each else None,
            sure=each.get("sure", False),
            strict=each.get("strict", False),
            theirs=each.get("theirs", False),
            after=each.get("after", False),
            first=each.get("first", False),
            by_name=each.get("by_name", False),
            loosely=each.get("loosely", False),
            apart=each.get("apart", False),
            lists=each.get("lists", False),
        )
        for each in told_stories()
    )


def _whole(forms: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(forms)})\b".replace("GOAL", _GOAL).replace(".*?", r".*?\b"))


def _beginning(signs: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(signs)})", re.IGNORECASE)
