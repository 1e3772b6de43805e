"""Which of a player's goals of a match the words tell: "twice", "a brace", "his second", "a hat-trick"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import passive
from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_TWO = Pattern(
    r"\b(?:twice|brace|pair of (?:[\w-]+ ){0,2}?(?:goals|headers|penalties|strikes|finishes)|both(?: of)?(?: "
    r"(?:his|the|@t's?|@t|\w+))?(?: \w+)? goals|(?:a|his) (?:[\w-]+ ){0,4}?(?<!to )double)\b|"
    r"^\s*(?:[\w'-]+ )*double$"
)
_THREE = Pattern(r"\b(?:hat[- ]?trick|treble|thrice|three times)\b")
_FOUR = re.compile(r"\bfour times\b")
_SOME = re.compile(
    r"(?<![-–\d])(?<!within )\b(?P<number>two|three|four|five|[2-5])(?: (?:(?!(?:shots|on|at)\b)[\w'-]+ ){0,3}(?P<what>"
    r"goals?|penalties|headers|efforts|strikes|finishes|volleys|tap-ins|free[- ]kicks)\b| more\b| (?:late|in|after|"
    r"times)\b)"
)
_HIS = re.compile(
    r"\b(?:his|@p's|a personal|her) (?:own )?(?P<nth>second|third|fourth|fifth)\b(?!-|,? (?:@?[\w'-]+ "
    r"){0,6}?(?:season|campaign|games?(?! of)|matches|league|career|appearance|"
    r"international|club|days|weeks|tournament|competition|month|year|since|for @t|in @t|start|colou?rs|shirt)\b)"
)
_OWNER = re.compile(r"^@p's?")
_OF_MATCH = re.compile(
    r"\b(?:his|her) (?P<nth>second|third|fourth|fifth)(?: goal)? of the (?:game|match|night|evening|afternoon|day|"
    r"contest|half|tie)\b"
)
_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}

# A count over many matches ("has scored ten goals in twelve games") tells a form, not the goals of this match.
_OVER_TIME = Pattern(
    rf"\b(?:{CARDINAL}|twice|goals|times|in each|in every|in all|for fun|most|more|at least|any|freely|regularly|"
    rf"consistently)\b.*\b(?:in|from|for|over|across|since|per|so far|this|last) (?:[@\w'-]+ ){{0,5}}"
    r"(?:games?|matches|appearances|outings|starts|season|seasons|term|campaign|year|years|month|months|career|"
    r"caps|fixtures|meetings|tournament|league|competitions?|goals)\b"
)
_ALWAYS = re.compile(
    r"\b(?:(?:just|only) (?:once|twice|\w+ times)|his first (?:(?!two|three|four)[\w-]+ )?goals\b|this season|"
    r"this term|so far|this year|in (?:his|"
    r"their|the) (?:last|past|previous)(?! (?:league |@t )?(?:appearance|outing|match|game|start)\b)|in (?:each|every) "
    r"(?:of|game|match)|all season|per game|in (?:\w+|\d+) "
    r"(?:successive|consecutive|straight)|"
    r"goals (?:in|from) (?:his )?(?:\w+|\d+) (?:league |premier |@t )?(?:games|matches|appearances|outings|starts))\b"
)
# "on his first start this season", which was one match
_ONE_MATCH = re.compile(
    r"\b(?:on|in|with|for|for what was) (?:his|her) (?:(?!last|past)[\w-]+ ){0,3}?"
    r"(?:debut|bow|start|appearance|outing|return)(?: of)? (?:this|the) (?:season|term|year|campaign)\b"
)
_ONE = re.compile(
    r"\b(?:his|her|a|an|the|@p's) (?:[\w'-]+ ){0,5}?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth|\w+teenth|\w+th|goal|winner|opener|equali[sz]er)\b(?! (?:(?!two|three|four)[\w-]+ )?goals\b)"
)


_SCORE = re.compile(rf"^it (?:\w+ )?{CARDINAL}\b")  # "made it three in the last minute": their third, not his
_MANY = re.compile(
    r"(?:the (?:net|target) )?(?:[6-9]|\d\d+|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty) "
    r"(?:[\w-]+ ){0,2}?(?:goals|times|penalties|headers)\b"
)
_COMPARED = re.compile(r"(?:more|fewer|as many|most|many) (?:[\w-]+ )?goals\b")
_PLURAL = re.compile(r"(?:[\w'-]+ ){0,2}?(?:goals|times)\b")
# A spell of matches told before what was done in it: "in his last five games he has scored two goals".
_SPELL = re.compile(
    rf"\b(?:in|over|across|during|from) (?:his|her|their|the) (?:last|past|previous|first|opening|final) {CARDINAL} "
    r"(?:[\w-]+ ){0,2}?(?:games?|matches|appearances|outings|starts|seasons?|months|weeks)\b[^;]*$"
    r"|\b(?:in|during|throughout) (?:the )?(?:19|20)\d\d ?[-/–] ?\d\d\b[^;]*$"
)
_OF_ITS_OWN = frozenset({"nsubj", "aux"})
_OTHERS = re.compile(
    r",? (?:before|after|while|when) |,? as (?:@[pt]|the |both |all |(?!many )\w+ goals )|, and (?:the )?@t "
)


def of_verb(verb: Token, before: str, behind: str) -> tuple[int, ...]:
    """The player's goals that a verb of scoring tells; none when it counts goals over many matches."""
    many = _MANY.match(behind) or _COMPARED.match(behind)
    if _habitual(verb, behind) or many or (_PLURAL.match(behind) and _SPELL.search(before)):
        return ()
    words = _OTHERS.split(behind)[0]
    return of_words(_SCORE.sub("", words) if verb.lemma_ == "make" else words)


def of_owned(words: str) -> tuple[int, ...]:
    """Which goal of his the words tell that begin with whose it is: "@p's second header sealed it"."""
    his = _HIS.match(_OWNER.sub("his", words))
    return (_ORDINALS[his["nth"]],) if his is not None else ()


def of_words(words: str) -> tuple[int, ...]:
    """The player's goals that the words tell, (1,) when they tell no number."""
    if (nth := _OF_MATCH.search(words) or _HIS.search(words)) is not None:
        return (_ORDINALS[nth["nth"]],)
    if _THREE.search(words):
        return (1, 2, 3)
    if _FOUR.search(words):
        return (1, 2, 3, 4)
    if (some := _SOME.search(words)) is not None and (many := number(some["number"])):
        return tuple(range(2, many + 2)) if "more" in some[0] else tuple(range(1, many + 1))
    return (1, 2) if _TWO.search(words) else (1,)


def _habitual(verb: Token, behind: str) -> bool:
    if _ONE.search(behind):
        return False
    if (
        _perfect(verb)
        and not passive(verb)
        and verb.lemma_
        in {
            "score",
            "net",
            "find",
            "strike",
            "hit",
            "get",
            "be",
            "register",
            "bag",
            "grab",
            "notch",
        }
    ):
        return True
    return over_time(behind)


def _perfect(verb: Token) -> bool:
    """Whether it is told of all time so far, be it with a verb before: "has had 12 shots and scored two goals"."""
    while verb.dep_ == "conj" and verb.tag_ == "VBN" and not any(child.dep_ in _OF_ITS_OWN for child in verb.children):
        verb = verb.head
    return any(
        child.lower_ in {"has", "have", "'ve", "'s", "’ve", "’s"} and child.dep_ == "aux" for child in verb.children
    )


def over_time(words: str) -> bool:
    """Whether the words count goals over many matches: "six times this season"."""
    words = _ONE_MATCH.sub("", words)
    return _OVER_TIME.search(words) is not None or _ALWAYS.search(words) is not None
