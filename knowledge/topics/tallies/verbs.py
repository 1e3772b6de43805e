"""Counts told by a verb: "scored six times this season", "won seven of their last eight", "has 19 in 24 games"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count, wished
from knowledge.topics.tallies.lexicon import OF_MATCHES, OUTCOMES, RUNNING
from knowledge.topics.tallies.one_match import for_a_side, of_one_match
from knowledge.topics.tallies.scopes import MATCHES, plain, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_ADVERBS = {"once": 1, "twice": 2, "thrice": 3}
_OUTCOMES = tuple(OUTCOMES.values())
_VERB = "|".join(f"(?P<v{i}>{pattern})" for i, pattern in enumerate(OUTCOMES))
_ONLY = (
    r"(?:(?:just|only|merely|barely|a mere|a remarkable|an impressive|a total of|exactly|already|at least|all|each of"
    r"|the|another) )*"
)
_NTH = (
    rf"(?:(?:at home|away|on the road) )?for (?:just |only )?(?:the|an?) (?P<nth>{ORDINAL})"
    rf" (?:{RUNNING} )?(?:time|(?:[\w-]+ ){{0,2}}?(?:game|match)(?= (?:running|in a row|in succession|on the)))"
)
_GAMES = r"(?: (?:(?:home|away|league|cup|competitive) ){0,2}(?:games|matches))"
_MANY = rf"(?P<n>once|twice|thrice|{CARDINAL})(?: more)?(?: times|{_GAMES})?"
_COUNTED = re.compile(rf"\b(?:{_VERB}) {_ONLY}(?:{_NTH}|{_MANY})(?![\w-])(?! (?:minutes?|points?)\b)", re.IGNORECASE)
_RECENT = r"(?:last|past|opening|first|previous|final)"
_OF = rf"(?: [\w’'-]+){{0,3}}? {MATCHES}"
_ALL = rf"all(?: of)?(?: their| its)?(?= {CARDINAL}{_OF})"
_LAST = Pattern(  # "won their last five games", "won all 12 league games"
    rf"\b(?:{_VERB}) (?:each of |all of |all )?(?P<scope>(?:(?:their|its|his|the) {_RECENT}|{_ALL})"
    rf" (?P<n>{CARDINAL})(?![\w-])(?! (?:minutes?|points?|goals?)\b)(?:{_OF})?)",
    re.IGNORECASE,
)
_IN_A_ROW = Pattern(  # "won five straight", "lost four league games in a row"
    rf"\b(?:{_VERB}) {_ONLY}(?P<n>{CARDINAL}) (?P<scope>{RUNNING}\b(?:(?: [\w’'-]+){{0,3}}? {MATCHES})?"
    r"|(?:[\w’'-]+ ){0,3}?(?:in a row|on the (?:bounce|spin|trot)|in succession|running))\b",
    re.IGNORECASE,
)
_NTH_MATCH = Pattern(  # "lost their third league game of the season", "won a third consecutive match"
    rf"\b(?:{_VERB}) (?:their|its|his|an?) (?P<n>{ORDINAL}) (?P<running>{RUNNING} )?"
    r"(?:(?!group|opening|round)[\w’'-]+ ){0,3}?(?:games?|match(?:es)?)\b",
    re.IGNORECASE,
)
_MADE_IT = Pattern(  # "scored twice to make it 49 in 47 games"
    rf"\bma(?:ke|kes|king|de) it (?P<n>{CARDINAL}) (?:goals )?"
    rf"(?=(?:in|from|for|out of) (?:{CARDINAL}|as many|his |her |the (?:season|campaign)))",
    re.IGNORECASE,
)
_BEATEN = Pattern(  # "have beaten Leeds three times in a row"
    rf"(?<!been )(?<!being )\b(?:beat|beaten|beating|defeated) (?:[A-Z][\w.’'-]+ |them |their \w+ ){{1,3}}{_ONLY}"
    rf"(?P<n>twice|thrice|{CARDINAL})(?: times)?"
    rf"(?= (?:{RUNNING}|in a row|on the (?:bounce|spin|trot)|running|this|in (?:the|their|all)|since|last)\b)"
)
_HELD = re.compile(
    rf"\b(?:has|have|had|including|with|for|(?:on|up to)(?= \S+ (?:for|this|in the league))) "
    rf"{_ONLY}(?P<n>{CARDINAL})"
    rf"(?= (?:in|from) (?:{CARDINAL}|as many|his |her |the league)\b"
    r"| (?:for|this|so far this) (?:the )?(?:[\w-]+ )?(?:season|campaign|term|club|year)\b| to (?:his|her) name\b)",
    re.IGNORECASE,
)
_DROUGHT = re.compile(r"since|in (?:[\w-]+ ){1,3}(?:days|weeks|months|years)\b", re.IGNORECASE)
_CHAMPIONS = Pattern(
    rf"\b(?:(?:champions|winners|won the [\w ]+|lifted the [\w ]+)(?: of [\w ]{{3,25}})?"
    rf" (?:for (?:the|an?) (?P<n>{ORDINAL}) time|(?:on )?(?P<times>{CARDINAL}) (?:times|(?:[\w-]+ )?occasions))"
    rf"|(?<!['’]s )(?<!['’]s record )(?P<many>{CARDINAL})[ -]times? (?:[\w-]+ ){{0,2}}?(?:champions|winners|holders))"
    r"\b(?! (?:league|cup|trophy))",
    re.IGNORECASE,
)
_WON_CUP = Pattern(  # "have won the European Cup once"
    r"\b(?:won|lifted) the (?P<cup>(?:[\w’'-]+ ){0,3}?(?:cup|title|trophy|league|championship|treble|double)) "
    r"(?:(?:just|only|already) )?(?P<n>once|twice|thrice)"
    r"(?=\s*[,.;)]|\s*$| (?:in|since|with|under|and|but|for|at)\b)",
    re.IGNORECASE,
)


def verb_counts(sentence: Sentence) -> Iterator[Count]:
    """Wins, defeats and goals that a verb counts."""
    text = plain(sentence)
    for pattern in (_LAST, _IN_A_ROW):
        for found in pattern.finditer(text):
            if (what := _outcome(found)) in OF_MATCHES and not wished(sentence, found.start()):
                yield Count(what, value(found["n"]), *found.span(), found.start(), found["scope"])
    for found in _NTH_MATCH.finditer(text):
        behind, nth = scope_behind(sentence, found.end()), value(found["n"])
        told = (behind or found["running"]) and not wished(sentence, found.start())
        if told and (what := _outcome(found)) in OF_MATCHES:
            yield Count(what, nth, *found.span(), found.start(), behind or found["running"].strip())
    for found in _BEATEN.finditer(text):
        if (scope := scope_behind(sentence, found.end())) and not wished(sentence, found.start()):
            yield Count("wins", value(found["n"]), *found.span(), found.start(), scope)
    for found in _COUNTED.finditer(text):
        times, scope = value(found["n"] or found["nth"]), scope_behind(sentence, found.end())
        in_it = of_one_match(sentence, found.end()) or for_a_side(sentence, found.start(), scope)
        drought = found["nth"] and times == 1 and (not scope or _DROUGHT.match(scope) is not None)
        if scope and not in_it and not drought and not wished(sentence, found.start()):
            yield Count(_outcome(found), times, *found.span(), found.start(), scope)


def held_counts(sentence: Sentence) -> Iterator[Count]:
    """Goals that a player has ("has 19 in 24 games") and titles that a team has ("champions for a third time")."""
    for found in (*_HELD.finditer(plain(sentence)), *_MADE_IT.finditer(plain(sentence))):
        at = found.end() - (found[0][-1] == " ")
        if scope := scope_behind(sentence, at):
            yield Count("goals", value(found["n"]), found.start(), at + 1 + len(scope), found.start("n"), scope)
    for found in _CHAMPIONS.finditer(plain(sentence)):
        if (times := value(found["n"] or found["times"] or found["many"])) > 1:
            yield Count("titles", times, *found.span(), found.start(), found[0])
    for found in _WON_CUP.finditer(plain(sentence)):
        if not wished(sentence, found.start()):
            yield Count(_cup_won(found), value(found["n"]), *found.span(), found.start(), found[0])


def _cup_won(found: re.Match[str]) -> str:
    return "European Cups" if found["cup"].lower() == "european cup" else "titles"


def value(words: str) -> int:
    """The number that the words tell: "twice" 2, "sixth" 6."""
    return _ADVERBS.get(words.lower()) or number(words) or 0


def _outcome(found: re.Match[str]) -> str:
    return next(what for i, what in enumerate(_OUTCOMES) if found[f"v{i}"])
