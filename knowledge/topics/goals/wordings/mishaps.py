"""Goals that came about by mishap: clearances that flew in, off somebody else or by themselves.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_CLEARANCE = r"(?:clearance|interception|block|tackle|back-?pass|goal[- ]kick|punch)"
_FLEW = (
    r"(?:went|flew|looped|sailed|skewed|spun|rolled|trickled|bounced|crept|dropped|squirmed|skidded|deflected|"
    r"ricocheted|cannoned|ended up|finished|found its way|nestled)"
)
_IN = r"(?:into the (?:[\w-]+ ){0,3}?(?:net|goal|corner)|in|home|over the line)\b(?! (?:the|front|off)\b)"
_OWN = r"(?:past|over|beyond) (?:his (?:own )?(?:goal)?keeper|@p)\b(?!')"
_WORDS = r"(?:[^.;@]{0,40} )?"
# "Moss's clearance rebounded off Hale and trickled in"
_OFF_ANOTHER = Pattern(
    rf"\b{_CLEARANCE} (?:was )?(?:rebounded|cannoned|ricocheted|bounced|came back|struck|hit|deflected|went in|"
    r"charged down by|blocked by)(?: back)?(?: off| against| into)? (?P<who>@p)(?:'s? (?:[\w-]+ ){0,2})?,? "
    rf"(?:and|before) {_WORDS}{_IN}"
)
# "Dale's attempted clearance looped over Moss", "Dale's sliced block found its way into the net"
_BY_ITSELF = Pattern(
    r"(?P<who>@p)'s? (?:attempted|sliced|miscued|mis-?hit|botched|wild|looping|misjudged|misplaced|misdirected|"
    rf"scuffed|desperate|panicked) (?:[\w-]+ )?{_CLEARANCE} (?:only )?{_FLEW} {_WORDS}(?:{_IN}|{_OWN})"
)
_KEPT_OUT = Pattern(r"\b(?:wide|post|bar|crossbar|woodwork|clear(?:ed)?|safety|saved|offside|disallowed|ruled out)\b")


def told_by_mishaps(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal of which the sentence tells that a clearance flew in."""
    if _KEPT_OUT.search(marked.text) is not None:
        return
    for pattern, how in ((_OFF_ANOTHER, "open"), (_BY_ITSELF, "own_goal")):
        for match in pattern.finditer(marked.text):
            at = marked.token(match.end() - 1)
            if not sentence.spoken(at):
                for named, player in marked.people(*match.span("who")):
                    yield Claim(at, player, named, "own_goal" if how == "own_goal" else "open")
