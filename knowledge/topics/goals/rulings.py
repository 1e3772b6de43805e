"""Rulings: the words by which a sentence undoes a goal, and why it did not count.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

# What is undone, or that it went in.
GOAL = (
    r"(?:goals?|efforts?|headers?|strikes?|equali[sz]er|opener|finish|leveller|winner|tap-in|volley|free[- ]kick|"
    r"net|home|scored?|celebrat\w+|slotted|"
    r"netted|in front|ahead|lead|\d-\d up)"
)
# What undoes a goal by itself.
_RULED_OUT = re.compile(
    r"\b(?:disallow(?:ed|ing|s)|deci\w+ to disallow|"
    r"chalk\w* (?:off|(?:\w+ ){1,3}off)|scrubbed out|rul(?:ed?|ing) (?:(?:[\w'-]+ ){0,3})out|"
    r"wiped out|struck off|only for (?:the|an?) (?:[\w'-]+ )?flag|"
    r"flag (?:to go|was (?:\w+ )?) ?(?:up|raised)|"
    r"(?:did not|didn't|would not|not allowed to) (?:count|stand)|had already (?:blown|gone up)|cut short)\b"
)
# What undoes a goal where the words also tell of one.
STOPPED = re.compile(
    r"\boffside\b|\bflag(?:ged)?\b (?:was|went|for|up)|\blinesman|\bvar\b|\bvideo (?:assistant|review|referee)|"
    r"\bencroachment\b|\boverturned\b|\boverruled\b|"
    r"\b(?:pull|call|bring|brought|haul)\w* (?:play|it|things|the (?:play|game|action)) back\b|"
    r"\b(?:was|were|been|being) (?:\w+ )?(?:pulled|called|brought) back\b|\balready (?:blown|stopped play|whistled)\b|"
    r"\b(?:referee|official|whistle) (?:(?:@p|@o) )?(?:had |was )?(?:blew|blown|gone|whistled)\b"
    r"(?! (?:for|the) (?:a penalty|half|full|time|final|the (?:break|interval|end)))"
)
# Said right behind a goal it undoes it: "the midfielder had just strayed offside".
STRAYED = re.compile(
    r"^(?:(?!\b(?:not|no|nobody|never|appeal\w*|claim\w*|if|onside|looked|seemed|appeared)\b|n't\b)[^.;]){0,60}"
    r"\b(?:had|was|were) "
    r"(?:[a-z]+ly |just |already |deemed |judged |adjudged |ruled |flagged |found |shown |to |have |been |in |an |"
    r"inches |strayed |drifted |gone |caught |standing )*off-?side\b"
)
_ABSENT = re.compile(  # behind "ruled out": a player who is to miss a match
    r" (?:after (?:test|pick|suffer|injur|hurt|break)\w*|with (?:an? |injur|illness|covid)|of (?:the|@t|this|next)"
    r"|(?:through|by) (?:an? )?(?:injury|illness|suspension)|until"
    r"|for (?:the season|\w+ (?:weeks?|months?|games?|matches)))"
)
_OTHER_DECISION = re.compile(r"\b(?:penalty|red card|appeal)\b")
_NO_GOAL = re.compile(
    r"\b(?:not (?!least)|wasn't|isn't|onside|trap|no|claims?|appeals?|suspicion of|hint of|looked|appeared|"
    r"penalty (?:was|being)?|red card|booking|yellow|awarded|confirmed|stood|allowed the|"
    r"check(?:ed)? for|possible|potential)\b"
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
        if not other and not _ABSENT.match(marked.text, match.end()):
            return match
    if _NO_GOAL.search(marked.text) or not (finished or re.search(rf"\b{GOAL}\b", marked.text)):
        return None
    return STOPPED.search(marked.text)


def reason_in(marked: Marked) -> str | None:
    """Why the goal did not count ("offside", "handball"), if the sentence says so."""
    return next((reason for reason, words in _REASONS if words.search(marked.text)), None)
