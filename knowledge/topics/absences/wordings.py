"""The words that phrases of missing players are made of.

Phrases are matched against a sentence whose names are signs (see `knowledge.reading.marked`).
"""

from __future__ import annotations

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import PERSON

_STATES = r"(?:injured|suspended|ill|absent|unavailable|out|sidelined|injuries|injury)\b"
_NEXT = rf"(?:(?!{_STATES}|who|with|for|after|on)[\w'-]+ ){{0,3}}?{PERSON}"
NAMED = rf"(?P<who>{PERSON}(?:(?:, {_NEXT})*,? (?:and|plus|&) {_NEXT})?)"
"""Whoever is named, one or several: "Ruiz", "Ruiz, the captain Cole and Okafor"."""
PEOPLE = rf"{NAMED}(?!')"
"""The same, but nothing of theirs: "Ruiz", not "Ruiz's goals"."""
TITLE = (
    r"(?:(?!@|(?:and|but|as|while|when|after|before|with|who|that|for|by|against|from|to|in|on|at|over|until|"
    r"during|since"
    r"|doubt|question|vs?|chances?|sitters?|penalt(?:y|ies))\b)[\w'-]+ ){0,6}?(?:[-–] )?"
)
"""What may stand before a name and tell who that is: "the captain", "three central defenders - "."""
GAMES = (
    r"(?:games?|match(?:es)?|fixtures?|leg|trip|visit|clash|derby|final|semi-final|tie|season|campaign|tournament|"
    r"months?"
    r"|weeks?|start|opener|internationals?|rest|remainder)\b"
)
"""What somebody may miss."""
ANY = (
    r"(?:(?:last|first|next|previous|past|opening|whole|entire|most|rest|remainder|of|the|his|their|all"
    r"|(?!chances?|opportunit|penalt|sitters?|shots?|efforts?)[\w'-]+) ){0,5}?"
)
"""The words between "missed" and the games."""
BODY = (
    r"(?:ankle|knee|hamstring|groin|calf|thigh|shoulder|foot|leg|arm|wrist|hip|achilles|ligaments?|metatarsal|"
    r"collarbone"
    r"|jaw|cheekbone|ribs?|toe|quad|elbow|acl|cruciate|shin|adductor|lung|nose|finger|hand|thumb|heel|neck|head"
    r"|fibula|tibia|pelvis|hernia|muscle|back(?=\)| (?:injury|problem|spasms?|trouble|strain|complaint|surgery)))\b"
)
"""What gets hurt."""
INJURY = (
    r"(?:(?!(?:what|and|but|to|for|with|after|before|as)\b)[\w-]+ ){0,4}?"
    r"(?:(?:injur(?:y|ies)(?![- ]time)|knock|problem|strain"
    r"|concussion|fractures?|cuts?|gash|illness|virus|suspension|ban|surgery|issue|lay-?off|complaint|setback|tear|sprain"
    r"|operation|trouble|bruise|bruising|tightness|niggle|rupture|lesion|infection|fever|flu|spasm|inflammation"
    r"|blow to the \w+|food poisoning|clash of heads)\b"
    rf"|{BODY} damage\b|(?:broken|torn|tight|sore|twisted|sprained|strained|pulled|dislocated|fractured|ruptured"
    r"|swollen|dead|damaged|punctured|bruised|displaced)"
    rf" (?:[\w-]+ )?{BODY})"
)
"""What keeps somebody out."""
WHAT_SEEMED = (
    r"(?:what (?:(?:appeared|looked|seemed) (?:to be |like )?"
    r"|[\w@'-]+ (?:later )?(?:confirmed|said|revealed) (?:was|is) ))?"
)
_ONE = r"(?:an? |his |her |their |the )?"
BECAUSE = rf"(?:with|through|due to|because of|owing to|following|after) {WHAT_SEEMED}{_ONE}{INJURY}"
"""Why somebody is out."""
BY = rf"(?:by|through|with|due to|because of|after) {_ONE}{INJURY}"
"""What ended an afternoon or a season."""
BE = r"(?:is|was|are|were|remains?|remaining|been|be|as|both|all|also|still|now)"
"""What stands between those who are out and the word that says so."""


def phrase(*parts: str) -> Pattern:
    """A phrase: its group `tells` is the word that says so, `who` (where there is one) holds the names.

    Without `who`, those are meant whom the word `tells` is said of.
    """
    return Pattern("".join(parts))
