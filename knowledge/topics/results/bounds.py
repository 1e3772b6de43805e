"""Bounds: how many goals the words of a report leave for a match, for each side and for somebody, at least.

What they say of goals that are not told ("Leeds's third", "his hat-trick", "2-1 down") shows how many there were. The
patterns are matched with sentences as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.language.numbers import number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.sides import cues
from knowledge.topics.goals.sides.accounts import Account
from knowledge.topics.results.scores import Goals, scores_in

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_AGAIN = r"twice (?:come|came|fought|c[ao]me back|level|equali[sz])|from behind twice|(?:second|another) equali[sz]er"
_FOUR = Pattern(rf"\b(?:{_AGAIN}|(?:levelled|equali[sz]ed) (?:again|for a second))")
_ONE = r"(?: (?:goal|strike|header|finish))?"
# What stands behind the number of a goal, and not behind that of a minute, a win or a goal of the season.
_IS_GOAL = (
    rf"{_ONE}(?=[.,;:!)]|$| (?:when|after|before|with|soon|came|arrived|was|followed|just|late|moments|and|as|but|"
    r"through|by|via|courtesy|thanks|shortly|on|to|past|from (?!(?:five|six|seven|eight|nine|ten|\d+) )|"
    r"\w+ minutes? (?:later|after|before)|of the (?:game|match|night|afternoon|evening|day|contest|half))\b)"
)
_NTH = r"(?P<nth>second|third|fourth|fifth|sixth|seventh)"
_SCORES = (
    r"(?:scor|add|g[eo]t|mak|mad|hit|head|fir|curl|net|struck|strik|slot|smash|tapp|nodd|grabb|claim|swe|lash|pok|"
    r"convert|volley|driv|drove|roll|bundl|plunder|notch|bagg|thump|hammer|steer|turn|rifl|drill|for)\w*"
)
_OF_SIDE = Pattern(rf"(?:@t(?:'s?)?|\b(?:hosts|visitors)'|\bhome side's) {_NTH}{_IS_GOAL}")
_OF_ANYONE = Pattern(rf"(?:\b{_SCORES} (?:in |home |it )?(?:a|the|their)|(?:^|[.;,] |\band )the) {_NTH}{_IS_GOAL}")
_THREE_OF_ONE = re.compile(r"\b(?:hat-?trick|treble)\b")
_TWO_OF_ONE = re.compile(
    r"\b(?:brace|scor(?:ed|ing|es) twice|twice scor\w+|(?:netted|struck) twice|(?:his|a|late|@p's|quickfire) double)\b"
    r"(?! (?:over|header|save|chance|substitution|change|figures|in|this|last|for|since|all|against))|"
    rf"(?<!denied )(?:\bhis|@p's) (?:own )?second{_IS_GOAL}|"
    r"\b(?:two|both) goals (?:(?!@p|\band\b)\S+ ){0,9}?(?:from|by) (?:the )?(?:@t )?(?:[\w-]+ )?"
    r"(?:@p(?! and)|forward|striker|midfielder|winger|international|substitute|\d+-year-old)\b"
)
_TWO = re.compile(r"\b(?:doubled|(?:second|two|both) goals?(?! (?:of (?:the|his|her) |in |since |for |this )))\b")
_MANY = Pattern(
    r"\b(?P<many>three|four|five|six|seven|eight)-goal (?!lead|cushion|advantage|of)|"
    r"\b(?:put|hits?|scor(?:e|ed|ing)|nett(?:ed|ing)|plunder\w*|smash\w*|ship\w*|conced\w+|let in) (?:in )?"
    r"(?P<so_many>three|four|five|six|seven|eight)(?: goals)?(?=[.,;:]| (?:past|without|goals|as|and|against|in the)\b)"
)
_PLENTY = Pattern(r"\b(?:rout(?:ed|s)?|thrash\w*|hammer(?:ed|ing)|demoli\w+|drubbing|thumping|goal-?fest|riot)\b")
# What the score did not come to be: "were prevented from going 2-0 up", "could have made it 3-1".
_NEARLY = re.compile(
    r"\b(?:prevent\w*|stopp\w+|kept from|den(?:y|ied|ying)|almost|nearly|could|should|might|chances?|instead|thought)\b"
    r"[^.;,]{0,40}$"
)
_RULED_OUT = re.compile(r"\bdisallow|\bruled out|\bchalked off|\boffside")


class Bounds(NamedTuple):
    """How many goals there were at least: in all, for each side, and of the one who had most."""

    total: int
    of_side: Mapping[str, int]
    of_one: int


def bounds(reading: Reading, told: Sequence[Account], teams: Mapping[str, str]) -> Bounds:
    """What the headline and the sentences about the main match leave.

    `told` are the accounts of its goals, `teams` the sides of who scored them.
    """
    about = [one for one in reading.sentences if reading.scene_of(one) is reading.main]
    texts = [(reading.article.title or "").lower(), *(sentence.marked.text for sentence in about)]
    of_side: Counter[str] = Counter()
    for team, nth in (*_counted(about), *_placed(told, teams)):
        of_side[team] = max(of_side[team], nth)
    anyones = [number(match["nth"]) or 0 for text in texts for match in _OF_ANYONE.finditer(text)]
    many = [number(match["many"] or match["so_many"]) or 0 for text in texts for match in _MANY.finditer(text)]
    total = max(
        *map(sum, _running(about)),
        *anyones,
        *many,
        3 * _says(_PLENTY, texts),
        4 * _says(_FOUR, texts),
        2 * _says(_TWO, texts),
        0,
    )
    of_one = max(
        3 * any(cues.says(_THREE_OF_ONE, text) for text in texts),
        2 * any(cues.says(_TWO_OF_ONE, text) for text in texts),
    )
    return Bounds(max(total, of_side.total(), of_one), of_side, of_one)


def fewest(reading: Reading) -> int:
    """How many goals the main match had at least."""
    return bounds(reading, (), {}).total


def _says(pattern: Pattern | re.Pattern[str], texts: Sequence[str]) -> bool:
    return any(map(pattern.search, texts))


def is_answered(reading: Reading) -> bool:
    """Whether the headline or a sentence about the main match says that a side equalised or pulled a goal back."""
    about = [one.marked.text for one in reading.sentences if reading.scene_of(one) is reading.main]
    told = [text for text in ((reading.article.title or "").lower(), *about) if not _RULED_OUT.search(text)]
    return any(cues.says(cue, text) for cue in (cues.LEVELS, cues.REDUCES, cues.TURNS) for text in told)


def _counted(about: Sequence[Sentence]) -> Iterator[tuple[str, int]]:
    """The number of a goal that is said to be a side's: "Leeds's third"."""
    for sentence in about:
        for match in _OF_SIDE.finditer(sentence.marked.text):
            for team in sentence.marked.sides(match.start(), match.end())[:1]:
                yield team, number(match["nth"]) or 0


def _placed(told: Sequence[Account], teams: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """The number of a goal of which it is known whose the scorer is: "Hale added the third"."""
    for one in told:
        match = _OF_ANYONE.search(one.words) if not one.own else None
        if match is not None and one.player in teams and cues.says(re.compile(re.escape(match[0])), one.words):
            yield teams[one.player], number(match["nth"] or "") or 0


def runnings(reading: Reading) -> Iterator[Goals]:
    """The running scores of the main match, the greater number first."""
    about = [one for one in reading.sentences if reading.scene_of(one) is reading.main]
    yield from ((max(score), min(score)) for score in _running(about))


def _running(about: Sequence[Sentence]) -> Iterator[Goals]:
    for sentence in (one for one in about if "agg" not in one.text):
        for score in scores_in(sentence.text):
            if not score.ends and not _NEARLY.search(sentence.text, 0, score.start):
                yield score.goals
