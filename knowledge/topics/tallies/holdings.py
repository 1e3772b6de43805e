"""Holdings: what somebody has by now, whatever it is counted over: "has scored 16 goals", "Hale (12 goals)"."""

from __future__ import annotations

import re

_SCORER = r"(?:(?:top|leading|highest|record) (?:(?:goal)?scorer|marksman)|(?:scoring|goal) charts?)\b"
_LEADS = (
    r"(?:leads?|tops?|heads?) (?:the (?:way|league|division|charts?|scoring|race|list)|all [\w-]+|[A-Z][\w ]{1,20}?)\b"
)
_TOP_SCORER = re.compile(rf"\b(?:(?i:{_SCORER})|{_LEADS})[^.;]{{0,40}}\b(?:with|on) (?:\w+ )?$")
_MAKES_TOP_SCORER = re.compile(rf"[^.;]{{0,60}}\b(?:(?i:(?:the|their|its|['’]s?) (?:[\w-]+ )?{_SCORER})|{_LEADS})")
_WITH = re.compile(r"(?:^|, )with (?:just |only |\w+ )?$", re.IGNORECASE)
_BRACKETED = re.compile(r"(?:[A-Z][\w'’-]+|\d\d?) \($|\bwhose $|[A-Z][\w'’-]+: $")
# What somebody has by now, whatever it is counted over: "have scored a league-high 16 goals", "now has eight assists".
_HAVING = re.compile(
    r"(?:\b(?:boast(?:s|ing)?(?: of)?|(?:has|have|['’]ve|(?:he|she|who)['’]s)"
    r"(?: (?:now|already|only|just|also|so far))*"
    r"(?: (?:scored|conceded|kept|registered|provided|recorded|netted|bagged|contributed|managed|won|made|claimed"
    r"|notched|amassed|racked up|lost|suffered|drawn|collected|earned|got|picked up|delivered|supplied|posted|shipped"
    r"|leaked|let in|struck|hit|fired|plundered|grabbed|tallied|rattled in|laid on|set up|produced|converted|saved"
    r"|added|accumulated|tucked away|put away))?)"
    r"|\b(?:finish|end|start|beg[au]n|open)\w* (?:the|last|that|this|his|her|their) (?:[\w/–-]+ ){0,3}?"
    r"(?:season|campaign|term|year) with)"
    r"(?: (?:only|just|as many as|a total of|a tally of|an impressive|an? [\w-]+-(?:high|best|leading|low|record)))* $",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:made|scor(?:ed|ing)|netted|bagged|hit|registered|provided|notched|contributed|earned|won|plundered|struck"
    r"|amassed|made it|reach(?:ed|es|ing)|up to|on to)"
    r" (?:only |just |over |a total of )?$",
    re.IGNORECASE,
)
_CAREER = 15  # goals or appearances, which no match and few months give
_FEW = 3  # goals, which somebody may have in the match told


def has_by_now(text: str, found: re.Match[str], count: int) -> bool:
    """Whether somebody is told to have so many of what the match names, more than one match gives."""
    return _had(text, found, count) or _is_scorers(text, found, count)


def _is_scorers(text: str, found: re.Match[str], count: int) -> bool:
    """Whether somebody is told to be the top scorer by it, or named right before what he has in brackets."""
    if _TOP_SCORER.search(text, 0, found.start()) is not None:
        return True
    if _WITH.search(text, 0, found.start()) is not None:
        return _MAKES_TOP_SCORER.match(text, found.end()) is not None
    return count > _FEW and _BRACKETED.search(text, 0, found.start()) is not None  # also "whose 18 goals"


def _had(text: str, found: re.Match[str], count: int) -> bool:
    """Whether somebody is told to have so many by now, more than one match gives."""
    goals = re.search(r"(?:goals?|strikes?)$", found[0], re.IGNORECASE) is not None
    if count >= _CAREER and _MADE.search(text, 0, found.start()) is not None:
        return True
    return count > (_FEW if goals else 1) and _HAVING.search(text, 0, found.start()) is not None
