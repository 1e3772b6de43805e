"""Changes of players that name both: who came on, and for whom.

The patterns match a sentence as `Marked` writes it: "@p" a player, "@o" a coach, "@t" a team, in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_WORDS = r"[^.;@]{0,60}?"  # of the same clause, naming nobody
_SOME = r"(?:,? ?(?:@t(?:'s)? )?(?:[\w'?£-]+,? ){0,5}?)"  # what may describe the next player
_ON = rf"{_SOME}(?P<on>@p)"
_OFF = rf"{_SOME}(?P<off>@p)"
_BRINGS = (
    r"(?:(?:brought|bringing|brings|bring|sent|sending|sends|send|threw|throwing|throws|thrown|put|putting|called|calling)\b[^.;]{0,25}?\b(?:on|into the fray|off the bench|from the bench)\b"
    r"|introduc\w+|unleash\w+|summon\w+|came on|coming on|comes on|come on|on came|off the bench|from the bench|enter(?:ed|ing)|subbed (?:in|on)|insert\w+|made a \w+ change|"
    r"substitutions?|double change|double switch|swapp\w+|arrival of|ran on|jogged on|on as|getting on|got on|stepp\w+ (?:off|on))"
)
_FOR = r"(?:for|in place of|in for|on for|at the expense of|instead of|replacing|to replace|in lieu of|in relief of)"
_WENT = (
    r"(?:made way|making way|make way|makes way|gave way|giving way|departed|departing|departs|went off|going off|came off|coming off|withdrawn|taken off|hauled off"
    r"|hooked|removed|sacrificed|swapped|subbed(?: off| out)?|(?:trudged|limped|hobbled|walked) off|substituted|(?:left|leaving) (?:the )?(?:field|pitch|game|fray|action|stage))"
)
_TAKES = (
    r"(?:withdrew|withdrawing|withdraws|took off|taking off|hooked|hooking|swapped|swapping|sacrificed|sacrificing|substituted|substituting|subbed(?: off| out)?"
    r"|removed|removing|hauled off|hauling off|switched|pulled)"
)

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<off>@p)(?! and @p)[^.;@]{{0,110}}?\b(?:replaced|relieved|substituted)\b[^.;@]{{0,40}}? (?:by|with|for){_ON}",
        rf"(?P<on>@p)(?:,? who)? (?:had |has |duly |soon |then |also |[a-z]+ly )*(?:replaced|replaces|relieved){_OFF}(?! with)",
        rf"\breplac(?:ed|ing|es)\b{_OFF} with{_ON}",
        rf"(?<=replac).*?(?:and|,){_OFF} with{_ON}",
        rf"{_BRINGS}{_ON},? {_WORDS}\b{_FOR}\b{_OFF}",
        rf"{_BRINGS}.*?@p {_FOR}{_SOME}@p(?: and|,){_ON} {_FOR}\b{_OFF}",
        rf"(?P<on>@p),? {_WORDS}\b{_BRINGS}[^.;@]{{0,40}}? {_FOR}\b{_OFF}",
        rf"(?P<on>@p)(?:,|'s)? [^.;@]{{0,20}}?\b(?:on|introduction|arrival|introduced) {_FOR}\b{_OFF}",
        rf"(?P<off>@p){_WORDS}\b{_WENT}\b[^.;@]{{0,40}}? (?:for|to){_ON}",
        rf"\b{_TAKES}{_OFF}(?: off)? {_WORDS}\b(?:for|and (?:introduc\w+|brought on|sent on|threw on)){_ON}",
        rf"(?P<off>@p)'s? (?:[\w-]+ ){{0,3}}?replacement,?{_ON}",
        rf"(?P<on>@p),? (?:an? |as |the )(?:[\w-]+ ){{0,4}}?(?:replacement|substitute) for{_OFF}",
        r"(?P<off>@p)[^.;@]{0,60}? off\b[^.;@]{0,80}? replacement,? (?P<on>@p)",
        rf"(?P<off>\bhis) (?:[\w-]+ ){{0,3}}?replacement,? (?P<on>@p)",
    )
)
# What only may or will be, and who follows whom in a line-up or a post.
_UNREAL = re.compile(
    r"\b(?:will|would|could|should|may|might|can|cannot|won't|set|likely|wants?|hop\w+|expected|if|want\w+|sign\w*|linked|options?|potential\w*|rather|than) "
    r"|\breplacement for the\b|\bcross|\bpass|\bball|\bset up|\btee"
)


def exchanges(sentence: Sentence, marked: Marked) -> Iterator[tuple[Token, Person, Person]]:
    """Who came on and who went off, with the word that names the one who came on."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(marked.text):
            if _UNREAL.search(match[0]):
                continue
            on, off = (_player(match.start(part), sentence, marked) for part in ("on", "off"))
            if on is not None and off is not None and on is not off:
                yield marked.token(match.start("on")), on, off


def _player(at: int, sentence: Sentence, marked: Marked) -> Person | None:
    person = sentence.person_at(marked.token(at))
    return person if person is not None and person.plays else None
