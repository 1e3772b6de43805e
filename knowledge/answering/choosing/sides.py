"""On whose side something is asked for: "who scored for Inter", "Roma's penalty", "which Villa players"."""

from __future__ import annotations

import re

from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query

_OWNED = re.compile(
    r"^(?!(?:an?|the|from|with|in|on|at|by|to)\b)(?:\w+ ){0,2}?"
    r"(?:players?|penalty|penalties|goals?|goalscorers?|scorers?|equaliser|leveller|winner|opener|one|striker|"
    r"defender|lead|advantage|consolation)\b"
    r"|^(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?! (?:half|game|match|leg|yellow)\b)"
)
_GIVEN = re.compile(
    r"^(?:\w+ ){0,1}?(?:get|given|awarded|win(?! (?:put|leave|lift|take|mean|over|at|against)\b)|"
    r"have|had|earn|got|scored?|net|netted|bag|bagged|pick(?:ed)? up|"
    r"collect|receive|miss|missed|equalised?|level|take the lead|go (?:ahead|in front)|make|made|use|used|bring on)\b"
)
_CONCEDED = re.compile(
    r"^(?:and |so )?(?:who|which (?:(?!TEAM)\w+ )?players?|how many)(?:(?! TEAM).)*? (?:scored|score|netted|net|goals)"
    r"(?:(?! TEAM| for\b).)*? against TEAM(?! and\b)(?!.* TEAM)"
)
_FACED = re.compile(
    r"^(?:and |so |but )?(?:did|has|have|had|when did|how many(?: \w+){1,3}? (?:did|has)) PLAYER (?:\w+ )?"
    r"(?:scored?|net|netted|bag|bagged|find the net|get a goal)\b(?:(?! TEAM).)*? "
    r"against TEAM\b(?! (?:and|or|against) TEAM)(?!.* TEAM)"
)
"""Asks for somebody's goals against a team: then he played for the other one."""

_THEIRS = re.compile(r"\b(?:for (?:them|they)|their)\b")

_OPPOSED = re.compile(r"(?:against|and|or) TEAM\b")
"""What follows the first of two teams: what comes then is both sides'."""

_GAVE_AWAY = re.compile(
    r"^(?:and |so )?(?:which|what) TEAM \w+ (?:\w+ )?"
    r"(?:gave|give|gives|conceded|concede|fouled|handled|brought|tripped|felled|caused)\b.*\bpenalt"
)
"""Asks who of a side gave the other one a penalty."""

_PUT = frozenset(("put", "gave", "give", "handed", "fired", "fire", "sent", "shot", "headed", "edged", "nudged", "got"))
_SOMEWHERE = re.compile(r"^(?:\w+ ){0,2}?(?:ahead|in front|up|level|lead|back in (?:it|the game))\b")
"""What somebody's goal did to his side: "who put Inter in front"."""

_MISSING = re.compile(
    r"\b(?:suspended|banned|missing|out|injured|unavailable|absent|available|fit)"
    r" for (?:the )?TEAM (?:against|and) TEAM$"
)
"""Missing for a match: that may be either side's player."""

_HAS_DONE = frozenset(("did", "were", "was", "has", "have", "had", "do", "does"))
_MASKS = ("PLAYER", "TEAM", "CUP", "DERBY")


def rival(query: Query) -> Mention | None:
    """The mention of the team that others scored against, where only that is asked."""
    if not any(asked.search(query.main) for asked in (_CONCEDED, _FACED, _GAVE_AWAY)):
        return None
    return next((mention for mention in query.mentions if mention.teams and not mention.place), None)


def side(query: Query) -> Mention | None:
    """The mention of the team on whose side something is asked for, if one is."""
    if _GAVE_AWAY.search(query.main):
        return None
    words = query.main.split()
    masks = [at for at, word in enumerate(words) if word in _MASKS]
    for at, mention in zip(masks, query.mentions, strict=False):
        if words[at] != "TEAM" or mention.place:
            continue
        before = next((word for word in reversed(words[:at]) if word != "the"), "")
        after = " ".join(words[at + 1 :])
        met = ("TEAM", "PLAYER") if before == "against" else ("TEAM",) if before == "and" else ()
        against = not set(met).isdisjoint(words[max(at - 2, 0) : at])
        if before == "TEAM" or against or words[at + 1 : at + 2] == ["TEAM"]:
            continue  # "Inter Verona scorers" are both sides'
        if (
            (before == "for" and not after.startswith("TEAM") and not _MISSING.search(" ".join(words[: at + 3])))
            or (_OWNED.search(after) and not _OPPOSED.match(after))
            or (before in _HAS_DONE and _GIVEN.search(after))
            or (before in _PUT and _SOMEWHERE.search(after))
        ):
            return mention
    return None


def side_of_them(main: str) -> bool:
    """Whether something is asked for on the side that "they" are: "who scored for them", "how many did they score"."""
    if found := _THEIRS.search(main):
        return found[0] != "their" or bool(_OWNED.search(main[found.end() :].strip()))
    before, they, after = main.partition(" they ")
    return bool(they) and before.split()[-1] in _HAS_DONE and bool(_GIVEN.search(after))
