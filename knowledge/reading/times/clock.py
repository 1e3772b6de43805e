"""The clock: the minute of the match that a counted time comes to ("six minutes from time" is the 84th).

Each reading takes the words that tell a time, matched by their wording, and the minute told before them, which "later"
counts from. It gives the minute as football does ("87", "90+5"), or None where the words fix none.
"""

from __future__ import annotations

import re

from knowledge.reading.language.numbers import number

FIRST_HALF = r"(?:first|opening)[- ](?:half|period)"
BREAK = r"break|interval|half[- ]?time|turnaround"
SECOND_HALF = rf"second[- ](?:half|period)|{BREAK}|re-?start|resumption"
_SEVERAL = re.compile(
    r"\b(?:two|three|four|both|twice|double|brace|pair|quick-?fire|goals|times|hat-?trick)\b[^.;]*$", re.IGNORECASE
)
_DEED = re.compile(
    r"\b(?:scor(?:ed|ing|er)|goal|equali[sz]\w+|level(?:led|ler)|lead|ahead|in front|second|third|fourth|winner|opener|"
    r"cancelled out|repl(?:ied|y)|restored|doubled|made it|headed|header|struck|strike|booked|sent off|dismissed|red|"
    r"yellow|replaced|came on|on for|penalty|spot|fouled|felled|tripped|arrived|came|pulled one back)\b"
    r"(?:(?!\bpoints?\b|\bplace|\bseason\b)[^.;]){0,60}$",
    re.IGNORECASE,
)
_LATEST = 130  # the end of extra time with all that may be added to it


def _length(match: re.Match[str]) -> int:
    """The length of time told, in whole minutes; seconds count as the minute they fall in."""
    if match["hours"]:
        return 15 if "quarter" in match["hours"] else 30 if "half" in match["hours"].lower() else 60
    if match["seconds"]:
        return -(-(number(match["seconds"]) or 0) // 60)
    return number(match["minutes"]) or 1


def _count(match: re.Match[str]) -> int:
    """How many minutes are counted: "the third minute of" and "three minutes into" count three."""
    return number(match["nth"]) or 1 if "nth" in match.groupdict() else _length(match)


def _minute(count: int) -> str | None:
    return str(count) if 1 <= count <= _LATEST else None


def on_from(match: re.Match[str], _: str | None) -> str | None:
    """Counted from the start of a period, from the hour or from the start of the match."""
    start = match["start"].lower()
    if "hour" in start:
        begun = 30 if "half" in start else 15 if "quarter" in start else 60
    elif "extra" in start:
        begun = 105 if "second" in start else 90
    else:
        begun = 45 if re.match(SECOND_HALF, start) else 0
    return _minute(begun + _count(match))


def back_from(match: re.Match[str], _: str | None) -> str | None:
    """Counted back from the end of a period, from the hour or from the end of the match."""
    end = match["end"].lower()
    if "hour" in end:
        over = 30 if "half" in end else 15 if "quarter" in end else 60
    else:
        over = 120 if "extra" in match[0].lower() else 45 if re.match(rf"{FIRST_HALF}|half|{BREAK}", end) else 90
    return _minute(over - _count(match))


def begins(match: re.Match[str], _: str | None) -> str:
    """The minute that a half begins with: "just seconds into the second half"."""
    return "46" if re.match(SECOND_HALF, match["start"].lower()) else "1"


def at_the_end(match: re.Match[str], _: str | None) -> str:
    """The last minute of a match: "in the final minute"."""
    return "90"


def last_of(match: re.Match[str], _: str | None) -> str:
    """The last minute of the first half, of normal time or of extra time."""
    end = match["end"].lower()
    if "extra" in end:
        return "105" if "first" in end else "120"
    return "90" if "time" in end else "45"


def in_added(match: re.Match[str], _: str | None) -> str:
    """Counted from the end of a half's regular time: "the third minute of stoppage time" is 90+3."""
    return f"{45 if re.search(FIRST_HALF, match['when'], re.IGNORECASE) else 90}+{_count(match)}"


def later(match: re.Match[str], after: str | None) -> str | None:
    """Counted from the minute told before: "three minutes later"; seconds end in the minute that they began in."""
    if after is None:
        return None
    regular, _, added = after.partition("+")
    length = _length(match) - bool(match["seconds"])
    return f"{regular}+{int(added) + length}" if added else _minute(int(regular) + length)


def earlier(match: re.Match[str], told: str | None) -> str | None:
    """Counted back from the minute told before: "sent off in the 28th minute, having been booked three earlier"."""
    if told is None or "+" in told or match["seconds"]:
        return None
    return _minute(int(told) - _length(match))


def played(match: re.Match[str], _: str | None) -> str | None:
    """So long into the match; "after 90 minutes" tells how it stood at full time, not when something happened."""
    length = _length(match)
    return None if length in {45, 90, 120} else _minute(length)


def inside(match: re.Match[str], _: str | None) -> str | None:
    """The minute up to which something came about, unless it is a round one or two things came about within it."""
    length = _length(match)
    return None if _is_round(length) or _SEVERAL.search(match.string, 0, match.start()) else _minute(length)


def inside_from(match: re.Match[str], _: str | None) -> str | None:
    """The same from the start of a period: "within 90 seconds of the restart"."""
    return None if _is_round(_length(match)) else on_from(match, None)


def _is_round(length: int) -> bool:
    return length % 5 == 0


def after_deed(match: re.Match[str], _: str | None) -> str | None:
    """The figure alone behind what is told to have come about: "equalised on 31", not "stayed third on 31"."""
    return outright(match, None) if _DEED.search(match.string, 0, match.start()) else None


def outright(match: re.Match[str], _: str | None) -> str | None:
    """The minute told by its number, "90 + 5" as well; "the opening minute" is the first."""
    minute = re.sub(r"[\s'’′]", "", match["minute"])
    return minute if "+" in minute else _minute(number(minute or "1") or 0)


def on_the_hour(match: re.Match[str], _: str | None) -> str:
    """The end of the first hour, or half-hour, of the match."""
    return "30" if "half" in match[0].lower() else "15" if "quarter" in match[0].lower() else "60"
