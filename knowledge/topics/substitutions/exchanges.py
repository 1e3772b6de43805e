"""Changes of players that name both: who came on, and for whom.

The patterns match a sentence as `Marked` writes it: "@p" a player, "@o" a coach, "@t" a team, in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import subject
from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_WORDS = r"[^.;@]{0,60}?"  # of the same clause, naming nobody
_SOME = r"(?:,? ?(?:@t(?:'s)? )?(?:[\w'?£-]+ ){0,5}?)"  # what may describe the next player
_JOINS = r"(?: in place of| in for| for| with)"
_MORE = rf"(?:(?:,| and|, and){_SOME}@p(?!{_JOINS}))*"  # "Rice and Saka", but not "Rice for Xhaka and Saka for Pepe"
_AND = rf"(?:(?:,| and|, and){_SOME}@p)*"
_ON = rf"{_SOME}(?P<on>@p{_MORE})"
_ALL_ON = rf"{_SOME}(?P<on>@p(?:(?:,| and|, and){_SOME}@p)*)"
_OFF = rf"{_SOME}(?P<off>@p{_MORE})"
_FIRST_ON = rf"(?P<on>@p(?: and{_SOME}@p)?)"
_BENCH = r"(?:off|from) the (?:substitutes?'? )?bench|into the fray"
_BRINGS = (
    rf"(?:(?:brought|bringing|brings|bring|sent|sending|sends|send|threw|throwing|throws|thrown|put"
    rf"|putting)(?: @p)? (?:on\b|[^.;]{{0,25}}?\b(?:{_BENCH}))"
    r"|(?:called|calling|turned|turning|summon\w+) (?:for|to|upon|on)|introduc\w+|unleash\w+|insert\w+"
    r"|substitutions?,?|(?:double|triple) (?:change|switch),?|change,?|subbed (?:in|on)|swapp(?:ed|ing) in)"
)
_COMES = (
    rf"(?:came on|coming on|comes on|come on|on came|came in|{_BENCH}|enter(?:ed|ing)|subbed(?: in| on)?|ran on"
    rf"|jogged on|on as|got on|getting on"
    r"|(?:brought|sent|thrown|called|put|sprung) on|introduced)"
)
_FOR = r"(?:for|in place of|in for|on for|at the expense of|instead of|replacing|to replace|in lieu of|in relief of)"
_WENT = (
    r"(?:made way|making way|make way|makes way|departed|departing|departs|went off|going off|came off|coming off"
    r"|withdrawn|taken off|hauled off"
    r"|hooked|removed|sacrificed|swapped|subbed (?:off|out)|(?:trudged|limped|hobbled|walked) off|substituted"
    r"|(?:left|leaving) (?:the )?(?:field|pitch|game|fray|action|stage))"
)
_TAKES = (
    r"(?:withdrew|withdrawing|withdraws|took off|taking off|hooked|hooking|swapped(?! in)|swapping(?! in)"
    r"|sacrificed|sacrificing|substituted|substituting|brought off|bringing off"
    r"|subbed (?:off|out)|hauled off|hauling off)"
)

_PATTERNS = tuple(
    Pattern(pattern)
    for pattern in (
        (
            rf"(?P<off>@p(?: and{_SOME}@p)?)[^.;@]{{0,110}}?\b(?P<passive>replaced|relieved|substituted)\b"
            rf"[^.;@]{{0,40}}? (?:by|with|for){_ON}"
        ),
        (
            rf"{_FIRST_ON}(?:,? who)? (?:had |has |duly |soon |then |also |earlier |just |[a-z]+ly )*"
            rf"(?:replaced|replaces|relieved){_OFF}(?!{_AND} with)"
        ),
        (
            rf"(?P<off>\b(?:he|she))\b[^.;@]{{0,90}}?\b(?P<passive>replaced|relieved|substituted)\b"
            rf"[^.;@]{{0,30}}? (?:by|with|for){_ON}"
        ),
        rf"{_FIRST_ON} (?:soon |later |then |[a-z]+ly )*(?:replaced|replacing) (?P<off>him|her)\b(?! (?:with|as)\b)",
        (
            rf"(?:, |\bwith |\bsaw |^|[-–—] ?){_SOME}{_FIRST_ON} replacing{_SOME}(?P<off>@p(?: and{_SOME}@p)?)"
            r"(?! with)"
        ),
        rf"\blost (?P<off>@p)[^.;@]{{0,60}}? replacement,?{_ON}",
        rf"\breplac(?:ed|ing|es)\b{_SOME}(?P<off>@p{_AND}) with{_ON}",
        rf"(?<=replac).*?(?:and|,){_OFF} (?:with|by){_ON}",
        rf"{_BRINGS}{_ALL_ON},?(?: on)?{_WORDS}\b{_FOR}\b{_OFF}",
        rf"{_BRINGS}.*?@p {_FOR}{_SOME}@p(?: and|,){_ON} {_FOR}\b{_OFF}",
        rf"{_FIRST_ON},? {_WORDS}\b{_COMES}\b[^.;@]{{0,40}}?\b{_FOR}\b{_OFF}",
        (
            rf"{_FIRST_ON},? on (?:as an? (?:[\w-]+ )?(?:substitute|sub|replacement) "
            rf"|(?:(?:[\w-]+ )?minutes|moments|seconds|shortly) (?:earlier|before) |earlier )?{_FOR}\b{_OFF}"
        ),
        rf"{_FIRST_ON}'s? (?:[\w-]+ ){{0,3}}?(?:introduction|arrival) {_FOR}\b{_OFF}",
        rf"(?P<off>@p(?: and{_SOME}@p)?){_WORDS}\b{_WENT}\b[^.;@]{{0,40}}? for{_ON}",
        rf"(?P<off>@p){_WORDS}\b(?:gave|gives|giving) way to{_ON}",
        (
            rf"\b{_TAKES}(?! an?\b){_OFF}(?: off)? {_WORDS}\b(?:for|(?:and|(?:in order )?to) (?:introduc\w+|"
            rf"br(?:ought|ing) (?:on|in)|sen[dt] on|thr[eo]w on|sub(?:bed|bing) in)){_ON}"
        ),
        rf"{_BRINGS}{_ALL_ON},?(?: on)?{_WORDS}\b(?:and|while|,) (?:t(?:ook|aking)|haul(?:ed|ing)) off{_OFF}",
        rf"(?P<off>@p)'s? (?:[\w-]+ ){{0,3}}?replacement,?{_ON}",
        rf"{_FIRST_ON},?(?: [-–—])? (?:an? |as |the )(?:[\w-]+ ){{0,4}}?(?:replacement|substitute|sub) for{_OFF}",
        rf"{_FIRST_ON}, who [^.;@]{{0,80}}, (?:replaced|replaces){_OFF}(?! with)",
        rf"\b(?:departure|withdrawal|removal) of{_OFF} for{_ON}",
        rf"{_FIRST_ON}(?:,? who)? (?:took|taking|takes) (?:the place of|over from){_OFF}",
        (
            rf"{_FIRST_ON} (?:came on |coming on )?(?:replac(?:ed|ing)|to replace|took over from|taking over from)"
            r" (?P<off>him)\b"
        ),
        rf"{_FIRST_ON} (?:took|taking|takes) (?P<off>his|@p)(?:'s?)? place\b",
        rf"\boff (?:came|went|comes|goes){_OFF},? (?:and )?(?:on|in) (?:came|went|comes|goes){_ON}",
        rf"\bon (?:came|went|comes|goes){_ON},? {_FOR}{_OFF}",
        rf"\b(?:brought|bringing|sent|sending|threw){_ALL_ON} (?:on|into the (?:game|fray|action)) {_FOR}{_OFF}",
        r"(?P<off>@p)[^.;@]{0,60}? off\b[^.;@]{0,80}? replacement,? (?P<on>@p)",
        r"(?P<off>\bhis) (?:[\w-]+ ){0,3}?replacement,? (?P<on>@p)",
    )
)
_LEAVES = re.compile(rf"\b{_WENT} (?!the (?:substitutes?'? )?bench\b)")
_GONE = re.compile(
    r"\boff\b|\bwithdraw|\breplaced\b|\bsubstitut|\b(?:made|making) way\b|\bstretcher|\binjur|\bhamstring\b|\bcalf\b"
    r"|\bknock\b|\b(?:left|leave|leaving) the (?:field|pitch)\b|\bwent down\b|\bpulled up\b|\bhobbl|\blimp"
)
# What only may or will be, and who follows whom in a line-up or a post.
_UNREAL = re.compile(
    r"\b(?:will|would|could|should|may|might|can|cannot|won't|set|likely|wants?|hop\w+|expected|if|want\w+|sign(?:ed|s)?"
    r"|linked|options?|potential\w*|rather|than|rested|captain in) "
    r"|\breplacement for the\b|\bcross|\bpass|\bball|\bset up|\btee"
)


def exchanges(sentence: Sentence, marked: Marked) -> Iterator[tuple[Token, Person, Person]]:
    """Who came on and who went off, with the last word that names either of them; "A and B for C and D" are two."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(marked.text):
            if _UNREAL.search(match[0]) or _turned(match) or _follows_nobody(match, sentence, marked):
                continue
            last = marked.token(max(match.end("on"), match.end("off")) - 1)
            ons, offs = (_players(match, part, sentence, marked) for part in ("on", "off"))
            offs = _undergoing(match, sentence, marked) or offs
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
    if match["off"].strip() != "his" or match.start("on") < match.start("off"):
        return False
    before = sentence.previous.text if sentence.previous else ""
    return _GONE.search(f"{before} {marked.text[: match.start()]}") is None


def _undergoing(match: re.Match[str], sentence: Sentence, marked: Marked) -> list[Person]:
    """Whom the parse tells to have been replaced: of "Foy clashed with Hale and was replaced" it is Foy."""
    if not match.groupdict().get("passive"):
        return []
    who = subject(marked.token(match.start("passive")))
    return [person for person in sentence.people_at(who) if person.plays] if who is not None else []


def _players(match: re.Match[str], part: str, sentence: Sentence, marked: Marked) -> list[Person]:
    start, end = match.span(part)
    if named := [person for _, person in marked.people(start, end)]:
        return named
    meant = sentence.person_at(marked.token(start))
    on = [person for _, person in marked.people(*match.span("on"))]
    if meant in on:  # nobody takes his own place: "he" is who was told of before
        before = [*(sentence.previous.people if sentence.previous else ()), *(p for _, p in marked.people(0, start))]
        meant = next((person for person in reversed(before) if person not in on), None)
    return [meant] if meant is not None and meant.plays else []
