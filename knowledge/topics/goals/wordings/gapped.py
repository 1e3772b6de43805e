"""Goals told without a verb of their own: "Hale scored in the 12th minute and Cole in the 77th", "… again in the 80th".

The verb is that of the clause before, and what is left of the clause says of the second scorer what the first one said
of his: when, how often, for whom, or which of the goals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals import counting
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_FOR = r"for (?:the )?(?:@t|[\w-]+) "
_WHEN = (
    rf"(?:{_FOR})?(?:(?:in|on|after|inside|with|from) (?:the |just )?(?:[\w-]+ )?(?:\d{{1,2}}(?!\d)|minutes?\b|hour|"
    r"half-time|[a-z]+(?:st|nd|rd|th)\b|first half|second half|stoppage time|added time|injury time)|late on|early on|"
    r"\d+ minutes|(?:[\w-]+ )?minutes? (?:later|from time))"
)
_HOW_OFTEN = r"(?:once|twice|three times|two|one|three|(?:the|his|a) (?:other|others|rest|brace|hat[- ]trick)\b)"
_WHICH = (
    r"(?:the|his|a|their|@t's?) (?:[\w-]+ )?(?:first|second|third|fourth|fifth|sixth|others?|opener|winner|"
    r"equaliser)\b"
)
_REMNANTS = tuple(map(re.compile, (_WHEN, _HOW_OFTEN, _WHICH, r"for @t\b")))
_COUNTED = re.compile(_HOW_OFTEN)
_NEXT = Pattern(r"(?:, and |,? and |,? but |, |; )(?:then )?(?P<who>@p|again)(?: (?P<own>(?!and\b)[^,;]+))?")
_ALL = re.compile(r"(?:both|all) ")


def told_by_gaps(marked: Marked, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The goals of those who stand behind a goal that a verb tells, with a remnant like that verb's and no verb."""
    verbs = {claim.at: claim for claim in claims}
    for claim in verbs.values():
        behind = marked.behind(claim.at)
        if claim.at.pos_ == "VERB" and not _ALL.match(behind):
            later = min((marked.at(at) for at in verbs if at.i > claim.at.i), default=len(marked.text))
            yield from _gapped(marked, claim, behind, len(marked.text) - len(behind), later)


def _gapped(marked: Marked, claim: Claim, behind: str, start: int, later: int) -> Iterator[Claim]:
    """Each further goal, as long as one remnant follows on another; behind a later goal "again" is of that one."""
    told, at = "", 0
    while joint := _NEXT.search(behind, at):
        told = told or behind[: joint.start()]
        own = re.split(r" and (?=@p)", joint["own"] or "")[0]
        at = joint.start("own") + len(own)
        which = re.match(_WHICH, own) is not None  # "headed in a corner and Cole the second"
        alike = which or any(kind.search(told) and kind.match(own) for kind in _REMNANTS)
        others = joint["who"] == "again" and start + joint.start() > later
        if others or not alike or _has_verb(marked, start + joint.start("who"), start + at):
            return
        yield from _claims(marked, claim, start + joint.start("who"), own)


def _claims(marked: Marked, claim: Claim, at: int, own: str) -> Iterator[Claim]:
    """The goal of whoever is named there, or the next one of the same player."""
    named = list(marked.people(at, at + len("@p")))
    for word, player in named:
        nth = counting.of_words(own) if _COUNTED.match(own) else (1,)  # "the second" is his side's, and his first
        yield Claim(claim.at, player, word, claim.how, nth, gapped=True)
    if not named:
        yield Claim(claim.at, claim.player, marked.token(at), claim.how, (max(claim.nth) + 1,), gapped=True)


def _has_verb(marked: Marked, start: int, end: int) -> bool:
    """Whether the remnant has a verb of its own after all."""
    first, last = marked.token(start), marked.token(end - 1)
    words = first.doc[first.i : last.i + 1]
    return any(word.pos_ in {"VERB", "AUX"} and word.dep_ != "amod" for word in words)  # "added time" has none
