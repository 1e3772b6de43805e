"""Rulings: the words by which a sentence undoes a goal, and why it did not count.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

# What is undone, or that it went in.
GOAL = (
    r"(?:goals?|efforts?|headers?|strikes?|equali[sz]er|opener|finish|leveller|winner|tap-in|volley|free[- ]kick|"
    r"net|home|scored?|celebrat\w+|slotted|"
    r"netted|in front|ahead|lead|(?:opened|opening) the scoring|\d-\d up)"
)
_GOAL_TOLD = Pattern(rf"\b(?!free){GOAL}\b")
# What undoes a goal by itself.
_RULED_OUT = Pattern(
    r"\b(?:disallow(?:ed|ing|s)|deci\w+ to disallow|"
    r"chalk\w* (?:off|(?:\w+ ){1,3}off)|scrubbed (?:out|off)|rul(?:ed?|ing) (?:(?:[\w'-]+ ){0,3})out|"
    r"(?:called|waved|crossed|scratched) off|"
    r"(?:rul|deem|judg|adjudg|flagg)ed (?:to (?:be|have been) )?(?:marginally |narrowly )?off-?side|"
    r"(?:goal|strike|effort|finish|header) (?:was|were|had been|being) (?:[a-z]+ly |later |then )?"
    r"(?:overturned|overruled|rescinded)|"
    r"(?:wiped out|nullified|annulled)(?! by (?:[\w'-]+ ){0,3}?@p)|struck off|only for (?:the|an?) (?:[\w'-]+ )?flag|"
    r"flag (?:to go|was (?:\w+ )?|(?:\w+ )?) ?(?:up|raised)|flag to (?:deny|rule)|"
    r"(?:did not|didn't|would not|not allowed to) (?:count|stand)|had already (?:blown|gone up)|cut short|"
    r"celebrations (?:were|was|proved|had been) (?:\w+ )?(?:curtailed|muted|halted|premature|short-lived)[^.;@]{0,30}"
    r"(?:offside|flag|var|whistle|video))\b"
)
# What undoes a goal where the words also tell of one.
STOPPED = Pattern(
    r"\boffside\b|\bflag(?:ged)?\b (?:was|went|for|up)|\blinesman|\bvar\b|\bvideo (?:assistant|review|referee)|"
    r"\bencroachment\b|\b(?:was|were|is|been|being) (?:\w+ )?over(?:turned|ruled)\b|"
    r"\b(?:pull|call|bring|brought|haul)\w* (?:play|it|things|the (?:play|game|action)) back\b|"
    r"\b(?:was|were|been|being) (?:\w+ )?(?:pulled|called|brought) back\b|\balready (?:blown|stopped play|whistled)\b|"
    r"\b(?:referee|official|whistle) (?:(?:@p|@o) )?(?:had |was )?(?:blew|blown|gone|whistled)\b"
    r"(?! (?:for|the) (?:a penalty|half|full|time|final|the (?:break|interval|end)))"
)
# Said right behind a goal it undoes it: "the midfielder had just strayed offside".
STRAYED = Pattern(
    r"^(?:(?!\b(?:not|no|nobody|never|appeal\w*|claim\w*|if|onside|looked|seemed|appeared)\b|n't\b)[^.;]){0,60}"
    r"\b(?:had|was|were) "
    r"(?:[a-z]+ly |just |already |deemed |judged |adjudged |ruled |flagged |found |shown |to |have |been |in |an |"
    r"inches |strayed |drifted |gone |caught |standing )*off-?side\b"
)
# "VAR ruled that Hale had clattered into Moss", right behind a goal; no penalty was for it.
FOUL_SEEN = Pattern(
    r"\b(?:var|video|review|referee|officials?)\b[^.;@]{0,40} (?:ruled|spotted|found|decided|judged|adjudged|showed|"
    r"saw|deemed|determined)\b[^.;@]{0,20} (?:that )?@p had (?:[\w-]+ ){0,2}?(?:clattered|fouled|pushed|impeded|"
    r"tripped|barged|handled|handballed|shoved|felled|climbed|obstructed|kicked|elbowed|held)\b"
    r"(?![^.]*\b(?:penalty(?! (?:box|area))|spot|card)\b)"
)
_NEAR = 90  # characters before the words that stop play in which no goal may be told
_ONLY_TRIED = re.compile(  # behind "flagged offside": what he was about to do
    r" (?:as|when|while) (?:he|they|@p) (?:looked|tried|attempted|sought|was about|were about|prepared|shaped|waited)\b"
)
_SEEN_OFF = re.compile(r"(?:called|waved) off$")  # a player as well as a goal
# Told behind a ruling: that the goal was given after all.
REINSTATED = Pattern(
    r"\b(?:overturn\w*|revers(?:ed|al|ing))\b[^.;]{0,30} (?:decision|call|ruling|flag|verdict)|\b(?:decision|call|"
    r"ruling|flag|"
    r"verdict) (?:was|were|had been|being) (?:\w+ )?(?:overturned|reversed|overruled)|\b(?:goal|strike|effort|header|"
    r"it) (?:was|had "
    r"been) (?:\w+ )?(?:awarded|given|reinstated)(?! (?:offside|out))|\bonside after all\b"
)
_ABSENT = re.compile(  # behind "ruled out": a player who is to miss a match
    r" (?:for (?:[\w-]+ ){0,4}(?:games?|match(?:es)?|seasons?|fixtures?|trips?|clash(?:es)?|ties?|finals?|weeks?|"
    r"months?)\b|"
    r"after (?:test|pick|suffer|injur|hurt|break)\w*|with (?:an? |injur|illness|covid)|of (?:the|@t|this|next)"
    r"|(?:through|by) (?:an? )?(?:injury|illness|suspension)|until"
    r"|for (?:the season|\w+ (?:weeks?|months?|games?|matches)))"
)
_ABSENTEE = re.compile(r"rul\w+ (?:him|her|them|@p|@o|the \w+)\b")  # who is ruled out, and no goal
# A goal given after all: "initially disallowed", "ruled out for offside but awarded after a check".
_GIVEN = re.compile(
    r"\b(?:but|before|until|only for)\b[^.;]{0,40}? (?:overturn\w*|awarded|given|allowed|revers\w+|"
    r"reinstated|stood|stand)\b(?! (?:an? |two |the )?(?:penalt|spot|free|corner))"
)
_KEPT = re.compile(r"\b(?:save[ds]?|keep out|kept out|parr\w+|tipped|blocked|over the bar|wide|punch\w*)\b")
_PUT_IN = re.compile(
    r"\b(?:goal|net|home|effort|header|strike|tap-in|scor\w+|struck|netted|slotted|beat (?:him|@p|the)|"
    r"past (?:him|@p|the)|finish\w*|convert\w*|equali[sz]er|lead|celebrat\w+|winner|"
    r"(?:head|tapp|nodd|pok|fir|turn)ed (?:it )?in)\b"
)
_SPOT = re.compile(r"\b(?:penalt(?:y|ies)|spot[- ]kicks?|from the spot)\b(?! area| box)")
_OTHER_DECISION = re.compile(r"\b(?:penalty|red card|appeal)\b")
_NO_GOAL = Pattern(
    r"\b(?:not (?!least)|wasn't|isn't|onside|trap|no|claims?|appeals?|suspicion of|hint of|looked|appeared|"
    r"penalty (?:was|being)?|red card|booking|yellow|awarded|confirmed|stood|allowed the|"
    r"check(?:ed)? for|(?:was|were|is) (?:given|allowed)|possible|potential)\b"
)
_REASONS = (
    ("offside", re.compile(r"\boff-?side\b|\bflag\b")),
    ("handball", re.compile(r"\bhand-?ball\b|\bhandl(?:ed|ing)\b|\b(?:his|the) (?:hand|arm)\b")),
    ("encroachment", re.compile(r"\bencroach")),
    (
        "foul",
        re.compile(
            r"\bfoul\w*|\bpush\w*|\bshov\w*|\bimped\w+|\bblown\b|\bchallenge\b|\binfringement\b|"
            r"(?:pull|call|brought|play)\w* back\b"
        ),
    ),
    ("out of play", re.compile(r"\bout of play\b")),
)


def ruled_out(marked: Marked, *, finished: bool = False) -> re.Match[str] | None:
    """The words by which the sentence undoes a goal; `finished` where it tells of a ball put in."""
    for match in _RULED_OUT.finditer(marked.text):
        other = _OTHER_DECISION.search(marked.text, max(0, match.start() - 30), match.start())
        if not other and _undoes(marked.text, match, finished=finished):
            return match
    stopped = STOPPED.search(marked.text)
    if stopped is None or not (finished or _GOAL_TOLD.search(marked.text)):
        return None
    if _NO_GOAL.search(marked.text, max(0, stopped.start() - _NEAR)):
        return None
    if _GIVEN.search(marked.text, stopped.end()) or (not finished and _KEPT.search(marked.text)):
        return None
    by_video = stopped[0].startswith(("v", "was", "were", "is", "be"))
    return None if by_video and _SPOT.search(marked.text) else stopped


def _undoes(text: str, match: re.Match[str], *, finished: bool) -> bool:
    """Whether the words undo a goal that was not given after all, and rule nobody out of a match."""
    if _ABSENT.match(text, match.end()) or _ABSENTEE.match(match[0]) or _GIVEN.search(text, match.end()):
        return False
    if re.search(r"\b(?:initially|originally|at first) (?:\w+ )?$", text[: match.start()]):
        return False
    if not finished and (
        _ONLY_TRIED.match(text, match.end()) or (_SEEN_OFF.match(match[0]) and not _GOAL_TOLD.search(text))
    ):
        return False
    if any(sign in match[0] for sign in ("flag", "side", "already")):
        return finished or (_KEPT.search(text) is None and _PUT_IN.search(text, 0, match.start()) is not None)
    return True


def reason_in(marked: Marked) -> str | None:
    """Why the goal did not count ("offside", "handball"), if the sentence says so."""
    return next((reason for reason, words in _REASONS if words.search(marked.text)), None)
