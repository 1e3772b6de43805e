"""Results told in full by words in a row: the outcome, against whom, and the score, whatever the parser makes of them.

"… to defeat Leeds 4-1", "a 2-1 road win over Hull", "pushed Rovers past Leeds, 1-0": the score says that it came about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.results.attained import SHORT_OF
from knowledge.topics.results.outcome import Outcome, on_aggregate
from knowledge.topics.results.scores import Score, scores_in

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_US = (
    r"(?P<us>@t)(?:,[^,.;]{3,80},)? (?:(?:have|had|has|then|also|duly|eventually|finally|only|again|once|later) ){0,3}"
)
_WORDS = r"(?:(?!(?:and|but|by|to|with|at|in)\b)[\w'-]+ ){0,5}"  # what describes a side: "their rivals the"
_OTHER = rf"{_WORDS}(?P<other>@t)"
_SCORE = r"(?P<score>\d{1,2} ?- ?\d{1,2})"
_BEATS = (
    r"(?:defeat|beat|best|down|edg|sink|sank|overc[ao]m|toppl|thump|rout|thrash|stun|upset|blank|dispatch|despatch|"
    r"hammer|batter|crush|dismantl|demolish|tr(?:ounc|ump)|vanquish|outlast|outscor|overpower|dump|oust)(?:e|s|es|ed|en|"
    r"ing)?|(?:see|saw|seeing|sees|fend(?:s|ed|ing)?|brush(?:es|ed|ing)?) (?:off|aside)|(?:roll|cruis|eas|breez|squeez|"
    r"squeak|slip|sneak|stroll|storm|power|scrap|edg|gett|go)(?:e|s|es|ed|ing)? past|(?:get|got|went) past"
)
_WIN = r"(?:win|victory|triumph|success|rout|shutout|decision|drubbing|thrashing|comeback)"
_DEFEAT = r"(?:defeat|loss|setback|reverse|beating|hammering|thrashing|drubbing|mauling)"
_DRAW, _WITH = r"(?:draw|tie|stalemate)", r"(?:with|against|at|away to|at home to)"
_MAKING = r"push|lift|fir|sent|send|carr|l[ea]d|guid|steer|inspir|propel|boost"
_TOLD = tuple(
    (result, Pattern(words))
    for result, words in (
        ("win", rf"\b(?P<word>{_BEATS}) {_OTHER}(?: (?:side|team))?,? (?:by )?(?:an? )?{_SCORE}"),
        ("win", rf"{_SCORE} (?:[\w'-]+ ){{0,4}}?(?P<word>{_WIN}) (?:by {_WORDS}@t )?(?:over|against|at) {_OTHER}"),
        ("win", rf"\b(?P<word>{_WIN})[^.;@]{{0,30}}?,? {_SCORE},? (?:over|against) {_OTHER}"),
        ("win", rf"{_SCORE} (?:[\w'-]+ ){{0,4}}?(?P<word>{_WIN}), [^.;@,]{{3,40}}, (?:over|against|at) {_OTHER}"),
        ("win", rf"\b(?P<word>{_MAKING})\w* {_WORDS}@t past {_OTHER},? (?:by )?{_SCORE}"),
        ("win", rf"\b(?P<word>hand|deal|inflict)\w* {_OTHER} {_WORDS}{_SCORE} {_WORDS}{_DEFEAT}\b"),
        ("defeat", rf"{_SCORE} (?:[\w'-]+ ){{0,4}}?(?P<word>{_DEFEAT}) (?:to|by|against|at the hands of|at) {_OTHER}"),
        ("draw", rf"{_SCORE} (?:[\w'-]+ ){{0,3}}?(?P<word>{_DRAW}) {_WITH} {_OTHER}"),
        ("defeat", rf"{_SCORE} (?P<word>{_DEFEAT}) (?:\w+ )?flatter(?:ed|s) (?:the )?(?P<us>@t)"),
        ("draw", rf"\b(?P<word>dr[ae]w|drawing|drawn|tied) {_SCORE} {_WITH} {_OTHER}"),
        ("draw", rf"\b(?P<word>tied) {_OTHER},? {_SCORE}"),
        ("win", rf"{_US}(?P<word>w[io]n|wins|winning) (?:it )?{_SCORE}(?: (?:against|over|at|away to) {_OTHER})?"),
        (
            "defeat",
            rf"{_US}(?P<word>lost|los(?:es?|ing)) (?:by (?:[\w-]+ ){{1,5}}?)?{_SCORE}(?: (?:to|at|against) {_OTHER})?",
        ),
        (
            "draw",
            rf"(?P<us>@t) and (?:the )?(?P<other>@t) [^.;@]{{0,40}}{_SCORE} (?:[\w'-]+ ){{0,3}}?(?P<word>{_DRAW})",
        ),
        ("draw", rf"{_SCORE} (?:[\w'-]+ ){{0,3}}?(?P<word>{_DRAW}) between (?:the )?(?P<us>@t) and {_OTHER}"),
        ("draw", rf"\b(?P<word>a|an|another|entertaining|thrilling) {_SCORE} with {_OTHER}(?! [\w'-]+ing\b)"),
        ("win", rf"(?P<us>@t)(?:'s|') (?:[\w'-]+ ){{0,2}}?(?P<word>{_SCORE}) over {_OTHER}"),
    )
)
# Said before it, these make of it what was wanted, feared or thought of; said near it, no match of its own.
_UNREAL = re.compile(
    r"\b(?:would|could|should|might|must|may|will|if|need\w*|hop\w+|want\w*|aim\w*|chance|bid|look\w* to|predict\w*|"
    r"tipp\w+|unless|expect\w*|odds|simulat\w+|dream\w*|cruising to|heading (?:for|to)|bound for|"
    r"not|never|failed)\b[^.;,]*$|^\W*@t to $"
)
_TIE = re.compile(r"\b(?:aggregate|agg|penalties|penalty (?:kicks|shoot)|pks|shoot-?out|extra)\b")


def told_in_full(sentence: Sentence) -> Iterator[tuple[Outcome, Score]]:
    """The match that the sentence tells with the other side and the score, with that score."""
    marked, scores = sentence.marked, [score for score in scores_in(sentence.text) if score.final]
    if not scores or _TIE.search(marked.text) is not None:
        return
    for result, pattern in _TOLD:
        for match in pattern.finditer(marked.text):
            word, score = marked.token(match.start("word")), _score(sentence, marked, match, scores)
            other = marked.teams(*match.span("other"))[:1] if "other" in match.groupdict() else []
            if score is None or score.level != (result == "draw") or sentence.spoken(word):
                continue
            before = marked.text[: min(match.start("word"), match.start("score"))]
            if not (_UNREAL.search(before) or SHORT_OF.search(before) or on_aggregate(sentence, word)):
                yield Outcome(word, _own(sentence, match, *other), next(iter(other), None), result), score


def _score(sentence: Sentence, marked: Marked, match: re.Match[str], scores: list[Score]) -> Score | None:
    """The final score that stands where the words have one."""
    at = marked.token(match.start("score")).idx - sentence.start
    return next((score for score in scores if score.start == at), None)


def _own(sentence: Sentence, match: re.Match[str], other: str | None = None) -> str | None:
    """The side that the words name, else the one named last before; else the other one's of the main match."""
    if match.groupdict().get("us"):
        return next(iter(sentence.marked.teams(*match.span("us"))), None)
    if other is None:
        return None
    before = [team for team in sentence.marked.teams(0, match.start("other")) if team != other]
    if before or set(sentence.teams) != {other}:
        return before[-1] if before else None
    return sentence.reading.main.other(other) if sentence.reading.main.has(other) else None
