"""Goalkeepers beaten: what a shot did to whoever kept goal, and what became of the ball behind them.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re

from knowledge.topics.goals.wordings.rule import KEEPER, NO_FINISH

_HIM = rf"(?:the |@t's )?(?:[\w-]+ ){{0,2}}{KEEPER}\b"
# "was too hot for Moss", "left the keeper no chance", "caught Moss out".
_TOO_GOOD = re.compile(
    r"(?: (?:@[pt](?:'s?)?|(?!(?:drew|forced|found|met)\b)[\w'-]+)){0,6}? (?:"
    rf"(?:was|proved|had|were) (?:simply |just )?(?:too|far too|much too) (?:\w+ ){{1,3}}for {_HIM}|"
    rf"(?:left|leaving|gave|giving) {_HIM} (?:with )?(?:no|little) chance|"
    rf"(?:left|leaving) {_HIM} (?:\w+ )?(?:rooted|helpless|stranded|grasping|clutching|flat-footed|motionless)|"
    rf"(?:fooled|deceived|hoodwinked|bamboozled|outfoxed|wrong-?footed) {_HIM}(?!')|"
    rf"caught {_HIM} (?:out|cold|off guard|unawares|by surprise))"
)
KEPT_OUT = re.compile(
    r"\b(?:but|only|before)\b.*\b(?:post|bar|crossbar|woodwork|upright|wide|over|line|clear\w*|save\w*)\b"
)
# "Moss could not keep out Hale's header", "Moss let Hale's shot slip through his hands".
_LET_IN = re.compile(
    rf"(?<![\w@]){KEEPER} (?:(?:could not|couldn't|was unable to|failed to|was powerless to) (?:keep out|stop|"
    r"prevent|keep)|(?P<let>let|allowed|(?:could )?only (?:palm|parr|push|help|turn|divert|tip|fumble|watch)\w*|got "
    r"(?:an?|both|his|two) (?:strong |weak |firm )?(?:hands?|gloves?|fingertips?|touch) to)) (?:an? |the )?"
    r"@p's? (?:[\w-]+ ){0,3}$"
)
_THROUGH_HIM = re.compile(
    r"(?:\w+ ){0,2}?(?:slip|squirm|slide|creep|squeeze|through|under|underneath|in\b|into (?:his own |the )?(?:\w+ )?"
    r"(?:net|goal|corner)|past|(?:but|and) (?:could not|couldn't|was unable to|failed to) (?:keep|stop|prevent))"
)
# "left Moss grasping at thin air", "gave the keeper no chance"
HELPLESS = re.compile(
    rf"(?:(?:the|@t's) )?(?:[\w-]+ ){{0,2}}{KEEPER} (?:with )?(?:(?:no|little) (?:chance|hope)(?! (?:to|of|"
    rf"but))|rooted|"
    r"grasping|clutching|helpless|motionless|flat-footed|sprawling|clawing)\b"
)
# Where a ball was sent past somebody, who may keep goal: "nudged it past Moss".
PAST = re.compile(
    r"(?:[^.;]{0,60}?\s)?(?:past|beyond|under|underneath|beneath|over|through) "
    r"(?:(?!the post|(?:by|from|and|after|as|when|to|for|but|of)\b)[\w'-]+ |@t(?:'s)? ){0,4}?(?P<keeper>@p)"
    r"(?!'s? (?!near|far|legs|reach|dive|despair|left|right|hand))"
    rf"{NO_FINISH}"
)
# What came of the ball behind the keeper: "past Moss, but Dale cleared off the line".
STOPPED = re.compile(
    r"\b(?:but|only|before|and)\b.*\b(?:brought down|fouled|tripped|felled|upended|clear\w*|wide|post|bar|line|back|"
    r"defender|block\w*|hook\w*|recover\w*|went down|sav\w+|tip\w+|push\w+|parr\w+)\b"
)


def by_shot(behind: str) -> bool:
    """Whether the words behind a shot, its subject, say that it beat the keeper and was not kept out after that."""
    return _TOO_GOOD.match(behind) is not None and KEPT_OUT.search(behind) is None


def let_in(before: str, behind: str) -> bool | None:
    """Whether the keeper let in the shot that stands between the words; None where they do not speak of that."""
    found = _LET_IN.search(before)
    return None if found is None else found["let"] is None or _THROUGH_HIM.match(behind) is not None
