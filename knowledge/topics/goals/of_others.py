"""Of others: minutes beside a goal that are those of another's, or of what its scorer made for another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.reading.times.announced import OWN_TIME
from knowledge.reading.times.moments import moment_of

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.times.minutes import Minute
    from knowledge.topics.goals.claim import Claim

# What one does for a goal of somebody else's, and whose minute is not that of one's own.
_MADE = re.compile(r"\b(?:(?:set|teed|lined) up|laid on|laid it on|creat\w+|provid\w+|assist\w*|had a hand)\b")
# What he made after his own: "levelled before the break and then set up Cole's winner on 70 minutes".
_THEN_MADE = re.compile(
    r"\b(?:and|before|then|later|also) (?:\w+ )?(?:(?:set|setting|tee(?:d|ing)|lin(?:ed|ing)) up|la(?:id|ying) on|"
    r"creat(?:ed|ing)|provid(?:ed|ing)|assist(?:ed|ing)|cross(?:ed|ing) for)\b(?! (?:by|for him))"
)


def of_others(moment: Minute, claim: Claim, claims: Sequence[Claim], sentence: Sentence) -> bool:
    """Whether the minute is that of another's goal: "Hale set up Cole's opener in the 7th minute before scoring"."""
    if _MADE.search(sentence.text, claim.named.idx - sentence.start, moment.start):
        return True
    others = (other for other in claims if other.player is not claim.player)
    return any(moment_of(other.named, sentence, goal=True) == moment for other in others)


def of_what_he_made(moment: Minute, claim: Claim, sentence: Sentence) -> bool:
    """Whether the minute is that of a goal made by the scorer after his own: "levelled and set up Cole's on 70"."""
    return _THEN_MADE.search(sentence.text, claim.at.idx + len(claim.at) - sentence.start, moment.start) is not None


def of_one_between(moment: Minute, claim: Claim, claims: Sequence[Claim], sentence: Sentence) -> bool:
    """Whether it is that of another's goal before a time of its own: "13 minutes in through Hale, and later Cole"."""
    others = [max(other.at.idx, other.named.idx) for other in claims if other.player is not claim.player]
    last = max((at - sentence.start for at in others if at < min(claim.at.idx, claim.named.idx)), default=0)
    return last > moment.end and OWN_TIME.search(sentence.text, last, claim.named.idx - sentence.start) is not None
