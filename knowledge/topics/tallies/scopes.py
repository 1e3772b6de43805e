"""Scopes: what a count counts over ("of the season", "in 19 league games", "for the club", "since joining")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.language.grammar import TENSED
from knowledge.reading.language.numbers import CARDINAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.sentence import Sentence

MATCHES = (
    r"(?:games?|match(?:es)?|outings?|appearances?|starts?|fixtures?|meetings?|attempts?|visits?|trips?|encounters?"
    r"|contests?|ties|finals|seasons?|campaigns?|internationals|caps|qualifiers|tests)"
)
"""Pattern of the nouns that matches are counted in."""
_LONGEST = 80  # characters
_TIMES = r"(?:season|campaign|term|year|tournament|competition|qualifying|decade|era|history|career|spell)"
_RECENT = r"(?:last|past|opening|first|previous|most recent|final|latest|prior|recent)"
_WHOSE = r"(?:his|her|their|its|the|our)"
_PLAIN = (  # a word that may stand between the number of matches and their noun
    r"(?!(?:minute|and|of|in|the|to|as|with|from|for|after|when|day|week|month|year|at|on|by|but)s?\b)[\w.'’-]+"
)
_ENDING = rf"(?= ?(?:$|[,.;:!?)–—-]|{MATCHES}|(?:and|since|in|at|to|under|as|on|for|against)\b))"
_OVER_MATCHES = (
    rf"(?:in|from|of|out of|across|over|inside) (?:just |only |all )?(?:{_WHOSE} |[\w.-]+['’]s? )?(?:{_RECENT} )?"
    rf"(?:(?:{CARDINAL}|as many|dozen)(?: (?:{_PLAIN} ){{0,4}}?{MATCHES}|{_ENDING})"
    rf"|(?<=(?:his|its|the|our|her|eir) )(?:{_PLAIN} ){{0,3}}?(?:matches|games|ties))"
)
_SPACE = r"(?:(?:space|last|past) (?:of )?)?(?:just )?"
_OPENINGS = (
    (
        rf"(?:so far )?(?:(?:of|in|for|during|throughout|across|over) )?(?:the|this|his|her|their|its|last|a|that) ?"
        rf"(?:[\w/–'’-]+ ){{0,4}}?{_TIMES}\b"
    ),
    _OVER_MATCHES,
    rf"in (?:a matter of|(?:the )?{_SPACE}(?:{CARDINAL}|as many)) (?:days|weeks|months|years)",
    r"all (?:season|year|campaign|term)\b",
    r"on the (?:year|season|campaign)\b",
    r"for (?:both )?(?:the |his |her |this )?(?:\w+ )?(?:club|country|side|team|hosts|visitors|champions|home side)\b",
    r"(?:of the |in the |this |last )(?:term|summer|month|week)\b",
    r"in (?:the )?(?:(?:domestic )?league|all competitions|every competition|europe|european competition)\b",
    r"in the top flight\b",
    r"(?:of|in|during) (?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?\b",
    r"in (?:the )?[\w ’']{0,25}?(?:colours|shirt)\b",
    r"since\b(?! (?:the )?(?:break|interval|restart))",
    r"under (?=[A-Z]|the )",
    r"to (?:his|her|their|its) (?:name|credit)\b",
    r"from (?:set[- ]pieces?|corners|open play|winning positions|outside the (?:box|area))\b",
    r"in a row|on the (?:bounce|trot|spin|road)|in succession|running\b|so far\b|overall\b",
    r"in all\b|in total\b|all told\b",
    r"(?:for|by) (?:his|her|their) (?:country|nation)\b",
    r"(?:at|away from) home\b",
)
_OPENING = re.compile(rf" (?:against [\w ’'-]{{3,25}} )?(?:{'|'.join(_OPENINGS)})", re.IGNORECASE)
_NAMED = re.compile(r" (?P<how>in|for|with) (?:the )?(?=\w)")
# One match, by its score: "in the 3-0 win over Leeds".
_OF_SCORE = re.compile(r" in (?:(?:the|an?|his|her|their|its) |(?:[A-Z][\w.-]+ ){1,3}?)?(?:[\w’'-]+ )?\d+[-–]\d+ ")
# A second count that shares the scope: "16 goals and eight assists in 19 games".
_SHARING = re.compile(
    rf" (?:for \w+ )?(?:and|plus) (?:\w+ ){{0,2}}?(?:just |only )?(?:{CARDINAL})(?: more)?"
    r"(?: (?:league )?(?:goals?|assists?|wins?|defeats?|draws?|appearances|clearances|tackles|interceptions|saves))?"
    r"(?= )"
)
_END = re.compile(
    r"[,.;:!?()–—\"“”]| -|\n"
    r"| (?:and|while|but|as (?!many)|when|which|who|with|after|before|by|although|if|that|to (?!date)"
    r"|from (?:the (?:penalty )?spot|close range|\w+ yards)|with an?|in the (?:first|second) half"
    r"|in the \w+ minute|\w+ minutes (?:later|after|from)|early|late|on an?|in style|following"
    r"|has|have|had|was|is|were|are|came)\b"
)


def scope_behind(sentence: Sentence, at: int) -> str | None:
    """The scope that follows the words ending at character `at` of the sentence, in the article's words."""
    text = plain(sentence)
    shared = _SHARING.match(text, at)
    for start in (at, shared.end()) if shared else (at,):
        if (opening := _opening(sentence, text, start)) is not None:
            end = min(_ends(sentence, text, opening), default=None)
            words = text[start:end].strip()
            return words if len(words) <= _LONGEST else text[start:opening].strip()
    return None


def _ends(sentence: Sentence, text: str, at: int) -> Iterator[int]:
    """Where a scope whose opening words end at `at` may end: before punctuation, another clause, a manner."""
    if (found := _END.search(text, at)) is not None:
        yield found.start()
    for token in sentence.span:
        start = token.idx - sentence.start
        if token.tag_ in TENSED and start >= at and "since" not in text[at - len("since") : start]:
            yield start


def plain(sentence: Sentence) -> str:
    """The sentence's text with plain spaces for hard ones, character for character."""
    return sentence.text.replace("\xa0", " ")


def _opening(sentence: Sentence, text: str, at: int) -> int | None:
    """Where the words that open a scope at `at` end."""
    if _OF_SCORE.match(text, at) is not None:
        return None
    if (found := _OPENING.match(text, at)) is not None:
        return found.end()
    if (found := _NAMED.match(text, at)) is None:
        return None
    for mention in sentence.mentions:
        span = sentence.reading.doc[mention.start : mention.end]
        first, end = span.start_char - sentence.start, span.end_char - sentence.start
        if (
            first == found.end()
            and isinstance(mention.means, Competition if found["how"] == "in" else Team | Competition)
            and text[end : end + 2] not in {"'s", "’s"}
        ):
            return end
    return None
