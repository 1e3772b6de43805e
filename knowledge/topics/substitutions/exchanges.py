"""Changes of players that name both: who came on, and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import subject
from knowledge.topics.substitutions.wordings import EXCHANGES, WENT

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_LEAVES = re.compile(rf"\b{WENT} (?!the (?:substitutes?'? )?bench\b)")
_GONE = re.compile(
    r"\boff\b|\bwithdraw|\breplaced\b|\bsubstitut|\b(?:made|making) way\b|\bstretcher|\binjur|\bhamstring\b|\bcalf\b"
    r"|\bknock\b|\b(?:left|leave|leaving) the (?:field|pitch)\b|\bwent down\b|\bpulled up\b|\bhobbl|\blimp"
)
# What only may or will be, and who follows whom in a line-up or a post.
_UNREAL = re.compile(
    r"\b(?:will|would|could|should|may|might|can|cannot|won't|set|likely|wants?|hop\w+|expected|if|want\w+|"
    r"sign(?:ed|s)?"
    r"|linked|options?|potential\w*|rather|than|rested|captain in) "
    r"|(?<!half )(?<!-time )(?<!-minute )(?<!late )(?<!early )\breplacement for the\b"
    r"|\bcross|\bpass|\bball|\bset up|\btee"
)

_WITH_HIM = re.compile(r"\b(?:clashed|collided|tangled|collision|clash|challenge) (?:\w+ )?(?:with|by|from) $")
"""What stands before the name of somebody to whom no more is done than that."""


def exchanges(sentence: Sentence, marked: Marked) -> Iterator[tuple[Token, Person, Person]]:
    """Who came on and who went off, with the last word that names either of them; "A and B for C and D" are two."""
    for pattern in EXCHANGES:
        for match in pattern.finditer(marked.text):
            if _UNREAL.search(match[0]) or _turned(match) or _follows_nobody(match, sentence, marked):
                continue
            last = marked.token(max(match.end("on"), match.end("off")) - 1)
            ons, offs = (_players(match, part, sentence, marked) for part in ("on", "off"))
            offs = offs if (undergoing := _undergoing(match, sentence, marked)) is None else undergoing
            if len(ons) != len(offs):  # "Foy replaced Cole and Hale came on for Dart": the ones that stand nearest
                near = slice(-1, None), slice(0, 1)
                first, second = near if match.start("on") < match.start("off") else near[::-1]
                ons, offs = ons[first], offs[second]
            yield from ((last, on, off) for on, off in zip(ons, offs, strict=False) if on is not off)


def _turned(match: re.Match[str]) -> bool:
    """Whether it is the first who goes off: "a double change, Foy making way for Hale"."""
    between = match.string[match.end("on") : match.start("off")]
    return match.start("on") < match.start("off") and _LEAVES.search(between) is not None


def _follows_nobody(match: re.Match[str], sentence: Sentence, marked: Marked) -> bool:
    """Whether "his replacement" took the place of somebody who is not said to have gone off: he may have started."""
    if match["off"].strip() != "his" or match.start("on") < match.start("off") or "replacement by" in match[0]:
        return False
    before = sentence.previous.text if sentence.previous else ""
    return _GONE.search(f"{before} {marked.text[: match.start()]}") is None


def _undergoing(match: re.Match[str], sentence: Sentence, marked: Marked) -> list[Person] | None:
    """Whom the parse tells to have been replaced: of "Foy clashed with Hale and was replaced" it is Foy.

    None where it is who stands before; nobody where that is whom somebody else, not named, clashed with.
    """
    if not match.groupdict().get("passive"):
        return None
    who = subject(marked.token(match.start("passive")))
    found = [person for person in sentence.people_at(who) if person.plays] if who is not None else []
    if found or not _WITH_HIM.search(marked.text, 0, match.start("off")):
        return found or None
    return [person for _, person in marked.people(0, match.start("off")) if person.plays][-1:]


def _players(match: re.Match[str], part: str, sentence: Sentence, marked: Marked) -> list[Person]:
    start, end = match.span(part)
    if named := [person for _, person in marked.people(start, end)]:
        return named
    meant = sentence.person_at(marked.token(end - 1))
    on = [person for _, person in marked.people(*match.span("on"))]
    if meant in on:  # nobody takes his own place: "he" is who was told of before
        before = [*(sentence.previous.people if sentence.previous else ()), *(p for _, p in marked.people(0, start))]
        meant = next((person for person in reversed(before) if person not in on), None)
    return [meant] if meant is not None and meant.plays else []
