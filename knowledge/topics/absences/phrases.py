"""The phrases that tell of somebody who is missing, and the words that tell why.

They are matched against a sentence whose names are signs (see `knowledge.reading.marked`). The group `tells` is the
word that says so; `who` (where there is one) holds the names, otherwise they are the subject of that word.
"""

from __future__ import annotations

import re
from typing import Literal

from knowledge.reading.marked import PERSON

Reason = Literal["injury", "suspension", "other"]

_NEXT = rf"(?:(?!injured|suspended)\w+ )?{PERSON}"
_PEOPLE = rf"(?P<who>{PERSON}(?:(?:, {_NEXT})*,? and {_NEXT})?)"
_TITLE = r"(?:(?!@|(?:and|but|as|while|when|after|before|with|who|that)\b)[\w'-]+ ){0,6}?(?:[-–] )?"
_ANY = r"(?:(?:last|first|next|previous|past|opening|whole|entire|most|rest|remainder|of|the|his|their|all|\w+) ){0,5}?"
_GAMES = (
    r"(?:games?|match(?:es)?|fixtures?|leg|trip|visit|clash|derby|final|semi-final|tie|season|campaign|tournament|months?"
    r"|weeks?|start|opener|internationals?|rest|remainder)\b"
)
_INJURY = (
    r"(?:[\w-]+ ){0,2}?(?:injur(?:y|ies)|knock|problem|strain|concussion|fracture|cut|gash|illness|virus|suspension|ban"
    r"|surgery|issue)\b"
)
_BECAUSE = rf"(?:with|through|due to|because of) (?:an? |his )?{_INJURY}"

_BE = r"(?:is|was|are|were|remains?|remaining|been|be|as|both|all|also|still|now)"
_STATE = (
    r"(?:injured|suspended|sidelined|banned|ruled out|unavailable(?! for (?:transfer|sale))|absent|out of action"
    r"|out (?:injured|for the|until|for (?:\w+ )?(?:weeks|months))|on the sidelines)\b"
)


def _phrase(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts))


PHRASES = (
    # Whom a side has to do without.
    _phrase(rf"\b(?P<tells>injured|suspended|absent|sidelined|banned|cup-tied|unavailable|stricken) {_TITLE}{_PEOPLE}"),
    _phrase(rf"\b(?:were|was|are|is|be|been|being|also|still|again) (?P<tells>without) {_TITLE}{_PEOPLE}"),
    _phrase(rf"\b(?P<tells>missing) {_TITLE}{_PEOPLE}"),
    _phrase(rf"\b(?P<tells>absence) of {_TITLE}{_PEOPLE}"),
    _phrase(rf"(?P<who>{PERSON})'s? (?P<tells>(?:[\w-]+ )?(?:absence|injury(?![- ]time)|suspension|ban))\b"),
    _phrase(rf"\b(?P<tells>absentees?) {_TITLE}{_PEOPLE}"),
    _phrase(rf"\b(?P<tells>injury|injuries|suspension|ban) (?:to|for) {_TITLE}{_PEOPLE}"),
    _phrase(rf"\b(?P<tells>lost|lose|losing) {_TITLE}{_PEOPLE} (?:to|through|with) (?:an? )?{_INJURY}"),
    _phrase(rf"\b(?P<tells>departure) of {_TITLE}{_PEOPLE} {_BECAUSE}"),
    _phrase(rf"\b(?P<tells>took|take|taking) {_TITLE}{_PEOPLE} off (?:[\w-]+ ){{0,3}}?(?:injured|{_BECAUSE})"),
    _phrase(rf"\b(?:due to|because of) {_PEOPLE} (?P<tells>falling ill|being injured)"),
    # Who is or was out.
    _phrase(
        rf"{_PEOPLE},? (?:who (?:is|are|was|were) )?(?P<tells>out|absent|missing|sidelined|unavailable) {_BECAUSE}"
    ),
    _phrase(rf"{_PEOPLE} (?:{_BE} )?(?:an )?(?P<tells>injury doubts?)"),
    _phrase(rf"{_PEOPLE} (?:{_BE} ){{0,2}}(?P<tells>serving) (?:an? |his |their )?(?:suspension|ban)"),
    _phrase(rf"{_PEOPLE} (?:{_BE} ){{0,2}}(?P<tells>in the (?:recovery|treatment) room|on the treatment table)"),
    _phrase(rf"\b{_BE} (?:also |still |now )?(?P<tells>{_STATE})"),
    _phrase(r"\b(?P<tells>out) injured\b"),
    _phrase(r"\b(?P<tells>spend|spent|spends|facing|faces) (?:[\w-]+ ){0,8}?(?:on the sidelines|out injured)\b"),
    _phrase(rf"\b(?P<tells>return(?:s|ed|ing)?|back) from (?:an? |his )?{_INJURY}"),
    _phrase(rf"\b(?:will|should|to|must|set to) (?:now |also |probably )?(?P<tells>miss) (?:out|{_ANY}{_GAMES})"),
    _phrase(rf"\b(?P<tells>missed) {_ANY}{_GAMES}"),
    _phrase(r"\b(?P<tells>miss(?:ed|es)?|missing|out) ", rf"(?:(?!chance|penalt|opportun)[\w',-]+ ){{0,6}}?{_BECAUSE}"),
    # Who got hurt.
    _phrase(r"\b(?P<tells>limp(?:ed|ing|s)?|hobbl(?:ed|ing|es)|stretchered|carried|helped) (?:off|out|from|away)\b"),
    _phrase(
        r"\b(?P<tells>went|going|goes|came|taken|forced) (?:off|out) (?:[\w-]+ ){0,3}?",
        rf"(?:injured|on a stretcher|{_BECAUSE})",
    ),
    _phrase(rf"\b(?P<tells>suffered|suffers|sustained|picked up|pulled up with|nursing) (?:an?|his|another) {_INJURY}"),
    _phrase(r"\b(?P<tells>having|had|undergone|undergoing|underwent|needs) (?:[\w-]+ )?(?:surgery|an operation)\b"),
)

_REASONS: tuple[tuple[Reason, re.Pattern[str]], ...] = (
    ("suspension", re.compile(r"suspen|\bban(?:s|ned)?\b|\bsent off\b|red card|dismiss|booking")),
    (
        "other",
        re.compile(r"\bill\b|illness|virus|covid|flu\b|personal|paternity|cup-tied|ineligible|international duty"),
    ),
    (
        "injury",
        re.compile(
            r"injur(?!y[- ]time)|knee|hamstring|ankle|groin|calf|thigh|muscle|achilles|surgery|operation|concussion"
            r"|stretcher|limp|hobbl|recover|fitness|fractur|broken|torn|knock|carried|sideline|suffered|out for"
        ),
    ),
)


def reason_of(text: str, match: re.Match[str]) -> Reason | None:
    """Why somebody is missing, by the words of the phrase, then by those around it; the first such word counts."""
    for words in (match[0], text[match.start() : match.end() + 60], text):
        found = [(told.start(), reason) for reason, pattern in _REASONS if (told := pattern.search(words)) is not None]
        if found:
            return min(found)[1]
    return None
