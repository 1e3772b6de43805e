"""Whether a question points back at the one before it, or stands on its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.answer import Source
from knowledge.answering.choosing.nobody import of_strangers
from knowledge.answering.choosing.stages import stages
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.query import Query

_LINKED = re.compile(
    r"^(?:and|so|but|also|what about|how about|ok|okay)\b"
    r"|^(?:how many |who |which ones? )?(?:for|against|at|by|with|in|from) (?:the )?"
    r"(?:TEAM|PLAYER|CUP|DERBY|DATE)(?: players?)?$"
)
_POINTING = re.compile(
    r"\b(?:he|she|him|his|her|they|them|their|theirs|it|"
    r"that|those|there|else|ones?|the (?:game|match|goal|retake|other|same))\b"
)
_WHOLE = re.compile(r"\b(?:all|every|each|list)\b|^who (?:is|was) PLAYER$")
"""Words for all there is, or for who somebody is; "any cards?" may well be asked of the match talked about."""

_NEWEST = re.compile(r"\b(?:last|latest|previous|recent|newest)\b")
"""What is the newest of whoever was talked about."""

_ANOTHER = re.compile(
    r"\b(?:against TEAM|season|campaign|year|month|week|yet|since|lately|form|unbeaten|now|currently|next|"
    r"(?<!the )last|results|games|matches|ever|usually)\b"
)
"""Words for a time longer than a match, and for an opponent, which names another match."""

_PAST = re.compile(r"\b(?:did|was|were|got|had|\w+ed|won|beat|lost|drew|hit|came|went|any)\b|^how (?:many|did|close)\b")
"""What asks of something that is over, as a match is."""

_SO_FAR = re.compile(
    r"\bhow (?:many|often) .*?\b(?:has|have)\b|\bever\b|\b(?:lately|recently|of late|so far|all season)\b"
    r"|\bhow (?:is|has|have) PLAYER (?:been )?(?:doing|getting on|playing|performing)\b"
    r"|\bthis (?:season|campaign|term|year|month)\b|\b(?:last|past) (?:\w+ )?(?:games|matches|outings|weeks|months)\b"
)
"""Words for a span of more than a match."""

_THEN = re.compile(r"\b(?:then|in (?:it|that|this|the (?:game|match)))\b")
_NO_STAGE = re.compile(r"\bfinal (?=\w)|\bround of\b")
"""Words for a stage that are none: "the final score", "round of applause"."""

_OF_ANY = frozenset(("shootout",))
"""What any match may have ended with, whether it is told in that word or as "5-4 on penalties"."""


def follows(query: Query, before: Query, sources: Sequence[Source]) -> bool:
    """Whether the question takes on from the one `before`, which `sources` answered."""
    if query.unknown or query.question.command is not None:
        return not query.mentions and not query.unknown
    if is_linked(query):
        return True
    pointing = points(query)
    if query.mentions or query.days:
        of_it = pointing and not query.named and not names_other_teams(query, before)
        return of_it or is_of_its_side(query, before)
    if not query.main or not _is_of_its_stage(query, sources):
        return False
    newest = bool(_NEWEST.search(query.main) and query.asks and query.asks[0].anywhere and len(before.teams) == 1)
    return pointing or newest or not (is_whole(query) or (query.asks and of_strangers(query)))


def is_of_its_side(query: Query, before: Query) -> bool:
    """Whether it asks what a side of the match talked about did: "did Inter win" after "who scored in the derby"."""
    if not before.named or len(before.matches) != 1 or len(query.mentions) != 1 or query.days or not query.asks:
        return False
    ask = query.asks[0]
    of_a_match = len(query.teams) == 1 and query.teams[0] in before.matches[0].teams
    over = _PAST.search(query.main) and not _ANOTHER.search(f"{query.main}{query.rest}")
    return of_a_match and bool(over) and not (ask.apart or is_whole(query))


def points(query: Query) -> bool:
    """Whether a word of it points at what was told: "it", "him", "there"."""
    return bool(_POINTING.search(query.main))


def is_linked(query: Query) -> bool:
    """Whether it begins as one that goes on: "and …", "what about …"."""
    return bool(_LINKED.search(query.main))


def is_whole(query: Query) -> bool:
    """Whether it asks of all that is on record: "top scorer", "list all red cards", "how many goals has he scored"."""
    if not query.asks:
        return False
    ask = query.asks[0]
    return ask.aspect is Aspect.MOST or ask.anywhere or bool(_WHOLE.search(query.main)) or is_so_far(query)


def is_so_far(query: Query) -> bool:
    """Whether it asks of all that somebody has done until now, and not in the match talked about."""
    return bool(_SO_FAR.search(query.main)) and not _THEN.search(query.main)


def is_of_another_match(query: Query, before: Query) -> bool:
    """Whether its own words single out a match, and not the one that was talked about."""
    own, told = ({match.id for match in each.matches if each.named} for each in (query, before))
    return bool(own) and bool(told) and own.isdisjoint(told)


def names_other_teams(query: Query, before: Query) -> bool:
    """Whether it names teams, and none of those that were talked about."""
    played = {team for match in before.matches for team in match.teams} | set(before.teams)
    return bool(query.teams) and set(query.teams).isdisjoint(played)


def _is_of_its_stage(query: Query, sources: Sequence[Source]) -> bool:
    """Whether the round or leg that it names, if any, is one that the sources speak of."""
    asked = stages(_NO_STAGE.sub("", query.question.folded)) - _OF_ANY
    return asked <= stages(" ".join(source.quote for source in sources))
