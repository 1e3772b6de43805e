"""The words by which sentences tell which of a match's goals one was."""

from __future__ import annotations

import re

_OF_THE_END = r"(?! (?:[\w-]+ ){0,2}?(?:wins?|victory|defeat|triumph|success|loss|thrashing|rout|drubbing)\b)"
_OF_MORE = (
    r"(?!-| (?:official|minute|round|division|tier|place|substitut\w+|season|game|match|straight|consecutive)\b"
    r"| (?:goal |strike )?(?:of|in|for) (?:the|this|his|her|\w+ (?:games|matches|appearances)))"
)
"""What stands behind the score, or the place, that is of more than the goal: of how it ended, of a season."""

TOLD = {
    "opener": re.compile(
        r"\bopen(?:er|ing goal|(?:s|ed|ing)? the scoring|(?:ed|ing)? their account)\b|"
        r"\bbroke the deadlock\b|\bahead\b(?! of\b)|\blead\b|\bin front\b(?! of\b)"
    ),
    "equaliser": re.compile(r"\bequali[sz]|\blevel|\bpegged back\b|\brestor\w+ parity\b|\brescue|\bsalvag"),
    "winner": re.compile(
        r"\bwinner\b|\bwinning\b|\bdecisive\b|\bdecid\w+ goal\b|\bclinch|\bsettled?\b|\bwon it\b|\bsealed?\b|"
        r"\b(?:head|drift|destin|meander|peter)\w* (?:out )?(?:for|to|towards?|into) (?:an? |the )?(?:[\w-]+ ){0,2}?"
        r"(?:draw|stalemate|extra time|penalties|shoot-?out)\b"
    ),
    "1": re.compile(r"\bfirst\b(?!-| (?:half|leg|team|time))|\bopen(?:er|ing goal|ed)\b|\b1-0\b"),
    "2": re.compile(
        r"\bsecond\b(?!-| (?:half|leg|yellow|booking|minute|string))|\bdoubl(?:ed|ing)\b|"
        r"\b2-0\b(?! (?:wins?|victory|defeat|triumph|success|loss)\b)"
    ),
    "3": re.compile(r"\bthird\b(?! (?:minute|round))|\b3-[01]\b|\bhat-trick\b|\btreble\b"),
    **{
        str(place): re.compile(rf"(?<!\bhis )(?<!\bher )\b{word}\b{_OF_MORE}|\b{place}-\d\b{_OF_THE_END}")
        for place, word in ((4, "fourth"), (5, "fifth"), (6, "sixth"))
    },
    "ahead": re.compile(r"\bahead\b(?! of\b)|\blead\b|\bin front\b(?! of\b)"),
    "doubled": re.compile(r"\bdoubl(?:ed|ing|e)\b(?! (?:substitut|change|save))|\b2-0\b"),
    "back": re.compile(r"\bback\b|\bhalv(?:ed|ing)\b|\breduc(?:ed|ing)\b|\bdeficit\b|\bconsolation\b|\bhope\b"),
    "consolation": re.compile(r"\bconsolation\b|\bscant\b|\btoo late\b"),
    "sealed": re.compile(
        r"\bseal|\bclinch|\bwrapp(?:ed|ing)\b|\bround(?:ed|ing) off\b|\bcomplet|\bcapp(?:ed|ing)\b|\bsettled?\b|"
        r"\bmade sure\b|\bfinish(?:ed|ing) off\b|\bput the (?:game|match|result)\b"
    ),
    "last": re.compile(r"\blate\b|\bstoppage\b|\bdeath\b|\binjury time\b|\badded time\b|\bclosing\b"),
}
"""What tells each of them, where no minute does."""
