"""Places: positions in the table ("are third", "moved up to second", "the leaders", "11th-placed Monza")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition
from knowledge.reading.numbers import ORDINAL, number
from knowledge.topics.standings.found import Found, asserted_at, holder, team_behind, token_at
from knowledge.topics.standings.lexicon import LEADING, SIZES, TRAILING

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_PLACED = re.compile(rf"\b(?P<n>{ORDINAL})[- ]placed\b", re.IGNORECASE)
_LEADING = re.compile(rf"\b(?:{LEADING})\b(?!\s+(?:of|in) (?:a|the group)\b)", re.IGNORECASE)
_TRAILING = re.compile(rf"\b(?:{TRAILING})\b", re.IGNORECASE)
_BEHIND_PLACE = (
    r"(?=\s*(?:$|[,.;:!?)–—-]|(?:and|but|while|with|in the|in Serie|in La|in Ligue|in Group|on|after|level|behind|ahead|above|just"
    r"|as|for|thanks|following|until|by|at the|despite|before|when|overall|again|having|who|a point|one|two|three|four)\b))"
)
_VERBS = (
    r"(?:are|is|were|was|be|been|being|stay(?:s|ed)?|remain(?:s|ed)?|sit(?:s|ting)?|sat|l(?:ie|ies|ying|ay)|go(?:es)?|going|went|moved?|moves"
    r"|moving|climb(?:s|ed|ing)?|ris(?:e|es|ing)|rose|jump(?:s|ed)?|drop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?|slip(?:s|ped|ping)?|slid(?:e|es)?"
    r"|finish(?:ed|es|ing)?|end(?:s|ed)?|lift(?:s|ed|ing)?|push(?:es|ed|ing)?|tak(?:e|es|ing)|took|sen(?:d|ds|t|ding)|leav(?:e|es|ing)"
    r"|left|put(?:s|ting)?|keeps?|kept|keeping|came|come|now|still|currently|leapfrog(?:s|ged|ging)?(?: [\w.]+){1,3}|up|down|back|returned"
    r"|stand(?:s|ing)?|stood|ranked|surged?|pulled|lies|hoist(?:s|ed|ing)?|jumping|leap(?:t|ed|s|ing)?|fire[ds]?|sink|sank|sunk)"
)
_BARE = re.compile(
    rf"\b{_VERBS}(?: (?:[A-Z][\w.’'-]+|them|him|his side|the [A-Z]\w+|their \w+)){{0,3}}(?: (?:up|down|back|joint|one|two|three|four|five"
    rf"|places?|provisionally|temporarily|comfortably|a|in|into|to|at|from|as)){{0,4}} (?:joint-)?(?P<n>{ORDINAL}){_BEHIND_PLACE}"
)
_NAMED_PLACE = re.compile(rf"\b(?P<n>{ORDINAL})(?:[- ](?:place|spot|position))\b(?! (?:play|match|final|race))", re.IGNORECASE)
_IN_PLACE = re.compile(rf"(?:, (?:now |currently )?in|, who are| in) (?P<n>{ORDINAL})(?=[,.;]|$)")
_TABLE = (
    r"(?:table|league|group|standings|division|pile|tree|top flight|premiership|ladder|section"
    r"|premier league|serie a|la liga|bundesliga|ligue 1|championship|eastern conference|western conference)"
)
_TOP = re.compile(
    rf"(?<!off the )(?<!from the )(?<!adrift at the )(?<!of the )(?<!behind at the )\b(?:top|summit) of (?:the )?(?:[\w’']+ ){{0,2}}?{_TABLE}\b"
    rf"|\b(?:are|is|go|goes|went|moved?|moves|stay|stays|stayed|sit|sits|remain|remains|back|going|returned?|them) (?:back )?(?:to )?(?:the )?"
    rf"(?:{_TABLE} )?(?:top|summit)\b(?! (?:of|four|six|two|three|five|half|eight|ten|flight|spot|scorer|level|class|gear|form|seed|side|team|players?|corner))"
    rf"|\b(?:lead|leads|leading|topped|tops|top) (?:the )?(?:[\w’']+ ){{0,2}}?{_TABLE}\b|\b{_TABLE} summit\b",
    re.IGNORECASE,
)
_BOTTOM = re.compile(
    rf"\b(?:bottom|foot) of (?:the )?(?:[\w’']+ ){{0,2}}?{_TABLE}\b|\b(?:are|is|stay|stays|sit|sits|sitting|remain|remains|remained|still|now)"
    r" (?:rock )?bottom\b(?! (?:half|three|two|four|six|corner|line|of (?!the table)))|\bprop(?:s|ping)? up the (?:table|league|division)",
    re.IGNORECASE,
)


def placed(sentence: Sentence) -> Iterator[Found]:
    """Places told beside the team's name: "third-placed Lyon", "leaders Inter", "bottom club Dijon"."""
    for found in _PLACED.finditer(sentence.text):
        team = team_behind(sentence, found.end()) or holder(sentence, found.start())
        yield from _at(sentence, found, team, number(found["n"]))
    for found in _LEADING.finditer(sentence.text):
        yield from _at(sentence, found, team_behind(sentence, found.end(), words=2), 1)
    for found in _TRAILING.finditer(sentence.text):
        yield from _at(sentence, found, team_behind(sentence, found.end(), words=2), last_place(sentence))


def places(sentence: Sentence) -> Iterator[Found]:
    """Places told by the clause: "moved up to second", "stay third", "the top of the table"."""
    for pattern in (_BARE, _NAMED_PLACE, _IN_PLACE):
        for found in pattern.finditer(sentence.text):
            if asserted_at(sentence, found.start("n")):
                yield from _at(sentence, found, holder(sentence, found.start("n")), number(found["n"]))
    for pattern, position in ((_TOP, 1), (_BOTTOM, None)):
        for found in pattern.finditer(sentence.text):
            if asserted_at(sentence, found.start()):
                yield from _at(sentence, found, holder(sentence, found.start()), position or last_place(sentence))


def last_place(sentence: Sentence) -> int | None:
    """The last place of the league that the article names most."""
    named = [m.means.name for s in sentence.reading.sentences for m in s.mentions if isinstance(m.means, Competition)]
    sizes = [name for name in named if name in SIZES]
    return SIZES[max(sizes, key=sizes.count)] if sizes else None


def _at(sentence: Sentence, found: re.Match[str], team: str | None, position: int | None) -> Iterator[Found]:
    token = token_at(sentence, found.start())
    if team is not None and position is not None and token is not None and not sentence.spoken(token):
        yield Found(token, team, position=position)
