"""Scopes: what a count counts over ("of the season", "in 19 league games", "for the club", "since joining")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.numbers import CARDINAL

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

# Nouns that matches are counted in.
MATCHES = (
    r"(?:games?|match(?:es)?|outings?|appearances?|starts?|fixtures?|meetings?|attempts?|visits?|trips?|encounters?"
    r"|contests?|ties|finals|seasons?|campaigns?|away-days)"
)
_SPANS = (
    r"(?:season|campaign|term|year|tournament|competition|qualifiers|qualifying|month|decade|era|history|career|spell)"
)
_RECENT = r"(?:last|past|opening|first|previous|most recent|final|latest|previous|prior|recent)"
_PLAIN_WORD = (
    r"(?!(?:minute|and|of|in|the|to|as|with|from|for|after|when|days?|weeks?|months?|years?|at|on|by|but)s?\b)[\w.'’-]+"
)
_COUNTED = (
    rf"(?:in|from|of|out of|across|over|inside) (?:just |only |all )?(?:(?:his|her|their|its|the|our|a possible) )?"
    rf"(?:{_RECENT} )?(?:{CARDINAL}|as many|dozen)"
)
OVER_MATCHES = rf"{_COUNTED}(?: (?:{_PLAIN_WORD} ){{0,4}}?{MATCHES}|(?= ?(?:$|[,.;:!?)–—-]|{MATCHES}|and\b|since\b|in\b|at\b|to\b|under\b|as\b)))"
_SEASON = (
    rf"(?:so far )?(?:(?:of|in|for|during|throughout|across|over) )?(?:(?:the|this|his|her|their|its|last|a|that)\b ?)"
    rf"(?:[\w/–'’-]+ ){{0,3}}?{_SPANS}\b"
)
_OPENINGS = "|".join(
    (
        _SEASON,
        OVER_MATCHES,
        rf"in (?:a matter of|{CARDINAL}|as many) (?:days|weeks|months)",
        r"for (?:both )?(?:the |his |her |this )?(?:\w+ )?(?:club|country|side|team|hosts|visitors|champions|home side)\b",
        r"(?:this|last) (?:term|summer|month|week)",
        r"in (?:the )?(?:league|all competitions|every competition|europe|european competition|the top flight)\b",
        r"in (?:the )?[\w ’']{0,25}?(?:colours|shirt)\b",
        r"since\b(?!(?: the)? (?:break|interval|restart))",
        r"under (?=[A-Z]|the )",
        r"in a row|on the (?:bounce|trot|spin|road)|in succession|running\b|on the road|so far\b",
        r"(?:at|away from) home\b",
        r"overall\b",
    )
)
_OPENING = re.compile(rf" (?:against [\w ’'-]{{3,25}} )?(?:{_OPENINGS})", re.IGNORECASE)
_NAMED = re.compile(r" (?:in|for|with) (?:the )?(?=\w)")
_JOINED = re.compile(
    rf" (?:for \w+ )?(?:and|plus) (?:\w+ ){{0,2}}?(?:just |only )?(?:{CARDINAL})(?: more)?"
    r"(?: (?:league )?(?:goals?|assists?|wins?|defeats?|draws?|more))?(?= )"
)
_END = re.compile(
    r"[,.;:!?()–—\"“”]| -|\n| (?:and|while|but|as (?!many)|when|which|who|with|after|before|by|although|if|that)\b"
)
_MATCH_ONLY = re.compile(
    r" (?:of|in|on) (?:the|this|an?|his|what was) (?:\w+ )?(?:game|match|night|evening|afternoon|half|tie|contest|day|period|shootout|shoot-out)\b"
)
_LONGEST = 80  # characters


def scope_behind(sentence: Sentence, at: int) -> str | None:
    """The scope that follows the words ending at character `at` of the sentence, in the article's words."""
    joined = _JOINED.match(sentence.text, at)
    for start in (at, joined.end()) if joined else (at,):
        if (opening := _opening(sentence, start)) is not None:
            end = _END.search(sentence.text, opening)
            words = sentence.text[start : end.start() if end else None].strip()
            return words if len(words) <= _LONGEST else sentence.text[start:opening].strip()
    return None


def of_one_match(sentence: Sentence, at: int) -> bool:
    """Whether the words ending at `at` are bounded to one match: "the third goal of the night"."""
    return _MATCH_ONLY.match(sentence.text, at) is not None


def _opening(sentence: Sentence, at: int) -> int | None:
    """Where the words that open a scope at `at` end."""
    if (found := _OPENING.match(sentence.text, at)) is not None:
        return found.end()
    if (found := _NAMED.match(sentence.text, at)) is None:
        return None
    start = sentence.start + found.end()
    for mention in sentence.mentions:
        span = sentence.reading.doc[mention.start : mention.end]
        owning = sentence.text[span.end_char - sentence.start :][:2] in {"'s", "’s"}
        if span.start_char == start and isinstance(mention.means, Team | Competition) and not owning:
            return span.end_char - sentence.start
    return None
