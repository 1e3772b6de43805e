"""Where sentences start, by the marks that writers put: the parser is told, it does not guess.

Football texts are hard on sentence splitters: paragraphs are pasted together without a space ("… from the right.Then
…"), names carry full stops ("St. Mirren", "D.C. United", "J. Smith"), and most sentences that matter stand in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.reading.language.pasted import seams

_STOP = re.compile(
    r"(?P<stop>[.!?…]+)(?P<close>[”’\"'»)\]]*)(?P<gap>[^\S\n]*)(?P<open>[“‘\"'«(\[]*)(?P<next>[^\W_]|[£€$#@])"
)
_LINE = re.compile(r"^.*$", re.MULTILINE)
_WRAP = re.compile(r"[^\s.!?:…]\n[^\S\n]*(?=\w)")
_WORD_BEFORE = re.compile(r"(?:^|[\s(\[“‘\"'/–—-]|(?<=[a-z]{2}\.)(?=[A-Z]\.))((?:\w\.)*\w+)$")

_WORD = re.compile(r"[a-z]{3}")

_TITLES = re.compile(r"st|mrs?|ms|dr|prof|sgt|rev|gen|gov|sen|mt|vs?|approx|incl")
_BEFORE_NUMBERS = re.compile(r"no|nr|art|vol|p|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|est|min")
_ENDS_OR_NOT = re.compile(r"jr|sr|bros|inc|ltd|co|etc|(?:\w\.)+\w")
_STAMP = re.compile(r"\s*date:? \d{4}-\d{2}-\d{2}\s+", re.IGNORECASE)  # a plain text's own date, on its first line
_ENDS = frozenset("0123456789)]%’'")
_LETTERED = re.compile(r"\b(?:Serie|Group|Pool|Pot|Plan|League|Section|Division|Team|Category) [A-Z]$")
_NUMBERED_CLUB = re.compile(r"(?:FC|FSV|SC|SV|TSV|Bundesliga|Liga|HNL|Division)\b")
_STARTERS = re.compile(
    r"(?:The|An?|I|You|He|She|It|We|They|My|Your|His|Her|Its|Our|Their|This|That|These|Those|There|Here|And|But|Or|So|Yet"
    r"|For|If|As|At|By|In|On|To|From|With|Without|After|Before|When|While|Al?though|Despite|Since|Until|Once|Then|Now"
    r"|However|Meanwhile|Both|Neither|Not|No|What|Who|Why|How|Where)\b"
)
_DOTTED = re.compile(r"(?:[A-Z]\.){2,} ")  # "a late goal.D.C. United won"
_SCORE = re.compile(r"\d[-–]\d")
_CAPITALS = re.compile(r"[A-Z]{2,}(?![\w.-])")
_REPORTING = re.compile(
    r"(?:[A-Z][\w’'-]+ ){1,3}(?:said|says|asked|asks|added|adds|joked|wrote|told|shouted|cried|wondered)\b"
)
# What pages put between two paragraphs, and texts taken from them keep without a stop.
_FURNITURE = re.compile(
    r"\b(?:Please use \w+ browser for a more accessible video player|Download the [A-Z]\w+(?: [A-Z]\w+)?(?: [Aa]pp)?\b"
    r"|Get [A-Z]\w+ Sports?(?: on Whats[Aa]pp\b!?)?|Stream (?:[\w&]+ ){1,7}?(?:on|with) NOW\b"
    r"|Live (?:[A-Z]\w+ ){1,2}table\b|(?:[A-Z]\w+ ){1,2}(?:fixtures|table)(?= (?:Get|Stream|Download|Live)\b))\s*"
)

# A heading whose line break was lost, glued to the paragraph after it: "recent matchesLeeds", not "eBay" or "WhatsApp",
# nor whom a name is glued to, nor a word that ends no heading (a link's space was lost): "forwardRuiz", "homeRuiz".
_GLUED_HEADING = re.compile(
    r"(?<![^\W_])(?!(?:forward|striker|winger|midfielder|defender|full-?back|(?:goal)?keeper|captain|coach|substitute"
    r"|and|but|for|from|with|when|after|before|that|the|into|past|home|over|off|out|down|back|as|while|where|which|who"
    r"|against|through|between|behind|than|then|only|his|her|their|was|were|had|has|have)[A-Z])"
    r"[a-z]{3,20}(?=[A-Z][a-z]{2})"
)

GLUED = (
    r"(?<=[^\WA-Z_])[.!?…]+(?=[\"“”‘’']*[A-Z])",
    r"(?<=[)\]%])[.!?…]+(?=[A-Z])",
    r"(?<=[A-Z][A-Z])[.!?…]+(?=[A-Z][a-z])",
    r"(?<=[.!?…,\"“”‘’'])[\"“”‘’'](?=[\"“”‘’']*[A-Z])",
    r"(?<=\w)[“”](?=[A-Z])",
    r"(?<=\d)\((?=[A-Z])",
    r"(?<=[a-z)]):(?=[A-Z])",
    r"(?<=[a-z]{3})\.(?=\d)",
    r"(?<=[a-z])(?=['’]s[A-Za-z][a-z]{2})",
    r"(?<=[a-z]['’]s)(?=[A-Za-z][a-z]{2})",
    *(rf"(?<=^[a-z]{{{letters}}})(?=[A-Z][a-z]{{2}})" for letters in range(3, 21)),  # a lookbehind has one length
)
"""Patterns of what stands between two words without a space, a mark or nothing, where a tokenizer has to split."""


def sentence_starts(text: str) -> frozenset[int]:
    """The offsets in `text` at which sentences start: each points at the sentence's first visible character.

    A line break is a border, unless the text is wrapped at a fixed width; a closing quotation mark belongs to the
    sentence before it, an opening one to the sentence after it.
    """
    stamp = _STAMP.match(text)
    pasted = (place for match in _FURNITURE.finditer(text) for place in match.span() if place < len(text))
    glued = (heading.end() for heading in _GLUED_HEADING.finditer(text))
    stamped = (stamp.end(),) if stamp else ()
    parted = (at for at, begins in seams(text) if begins)
    return frozenset((*_line_starts(text), *_starts_after_stops(text), *pasted, *glued, *parted, *stamped))


def _line_starts(text: str) -> Iterator[int]:
    wrapped, before = _is_wrapped(text), ""
    for line in _LINE.finditer(text):
        stripped = line[0].strip()
        if stripped and (not wrapped or not before or before[-1] in '.!?…:”"’'):
            yield line.start() + line[0].index(stripped[0])
        before = stripped


def _is_wrapped(text: str) -> bool:
    """Whether lines are broken at a fixed width: many go on with a small letter."""
    onward = [text[match.end()].islower() for match in _WRAP.finditer(text)]
    return len(onward) > 2 and sum(onward) * 3 > len(onward)


def _starts_after_stops(text: str) -> Iterator[int]:
    for match in _STOP.finditer(text):
        if _is_border(text, match):
            opens = match.end("close") if not match["gap"] else match.start("open")
            if not match["gap"] and match["close"].endswith('"') and _opens(text, match.end("close") - 1):
                opens -= 1
            yield opens


def _opens(text: str, quote: int) -> bool:
    """Whether a straight mark with no space on either side opens: those before it in its paragraph are paired."""
    return text.count('"', text.rfind("\n", 0, quote) + 1, quote) % 2 == 0


def _is_border(text: str, match: re.Match[str]) -> bool:
    if match["stop"] == "." and not match["close"] and _is_abbreviation(text, match):
        return False
    if not match["gap"]:
        return _is_glued_border(text, match)
    if match["open"]:
        return True
    asked = match["stop"] != "." and match["close"]
    return not (match["next"].islower() or (asked and _REPORTING.match(text, match.start("next"))))


def _is_glued_border(text: str, match: re.Match[str]) -> bool:
    """Whether two sentences are pasted together here; "2.5", "U.S." and "7.30" are not."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 1]
    if match["next"].isdigit() and match["stop"] == ".":
        return _WORD.fullmatch(text, max(0, match.start() - 3), match.start()) is not None
    if not match["next"].isupper() or not (after.islower() or after in (" ", "’", "'") or _is_in_capitals(text, match)):
        return False
    if match["close"] or match["open"] or _is_lettered(text, match.start()):
        return True
    return before[-1:].islower() or before[-1:] in _ENDS or (len(before) == 2 and before.isupper())


def _is_in_capitals(text: str, match: re.Match[str]) -> bool:
    """Whether a word in capitals stands behind a score or a whole word: "made it 1-0.RSL won", "saves.MAN OF"."""
    before = text[max(0, match.start() - 3) : match.start()]
    if _DOTTED.match(text, match.start("next")) is not None:
        return match["stop"] == "." and _WORD.fullmatch(before) is not None
    ended = match["stop"] == "." and (_SCORE.fullmatch(before) or _WORD.fullmatch(before)) is not None
    return ended and _CAPITALS.match(text, match.start("next")) is not None


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    before = _WORD_BEFORE.search(text, max(0, match.start() - 15), match.start())
    if before is None:
        return False
    word, start = before[1].lower(), match.start("next")
    if _TITLES.fullmatch(word):
        return True
    if _BEFORE_NUMBERS.fullmatch(word):
        return match["next"].isdigit()
    if word.isdigit():
        return _opens_line(text, before.start(1)) or (len(word) == 1 and _NUMBERED_CLUB.match(text, start) is not None)
    initial = len(word) == 1 and before[1].isupper() and not _is_lettered(text, match.start())
    return (initial or _ENDS_OR_NOT.fullmatch(word) is not None) and not _STARTERS.match(text, start)


def _is_lettered(text: str, end: int) -> bool:
    """Whether the capital before `end` is the name of a division ("Serie A", "Group C"), not an initial."""
    return _LETTERED.search(text, max(0, end - 12), end) is not None


def _opens_line(text: str, start: int) -> bool:
    """Whether the number at `start` numbers a list."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()
