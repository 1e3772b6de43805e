"""Gaps in points: "four points behind Lyon", "level on points with", "extended their lead over Porto to six"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.lexicon import SIDES
from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.standings.found import Found, asserted_at
from knowledge.topics.standings.holders import holder
from knowledge.topics.standings.lexicon import NARROWING, TABLE, TARGETS
from knowledge.topics.standings.nearby import team_behind, team_told_of

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_OWNED = 3  # words from a possessive mark to the lead
_NEAR = 6  # words after "behind" within which the other team is named
_N = rf"(?P<n>{CARDINAL}|a(?= (?:single )?point))"
_RELATION = (
    r"(?P<how>behind|clear of|clear|ahead of|ahead|above|adrift of|adrift|off|below|back of|back|short of"
    r"|better off(?: than)?(?! (?:(?:at )?this|(?:at )?th[ae]t|last|they|a year))|worse off(?: than)?"
    rf"|in front of|outside|shy of|(?:away )?from(?= {TARGETS}))"
)
_GAP = Pattern(rf"\b{_N} (?:single )?points? (?:further )?{_RELATION}\b", re.IGNORECASE)
_TO_TABLE = Pattern(  # "six clear of the relegation zone"
    rf"\b{_N} (?P<how>clear of|above|from|off|adrift of|below|behind|short of) (?:the )?"
    r"(?:relegation|drop zone|bottom (?:two|three|four)|safety|play-?off|top (?:two|three|four|six))\b"
)
_CLEAR = Pattern(rf"\b(?:moved?|pull(?:ed)?|stay|are|sit) {_N} (?P<how>clear) of (?=[A-Z]|the [A-Z]|their )")
_RIVALS = re.compile(r" (?:their|the) (?:[\w-]+ ){0,2}(?:rivals|opponents|hosts|visitors|neighbours)\b")
_NEXT_GAP = re.compile(  # the one told after it: "... and seven behind Milan"
    rf"(?:\b(?:and|but|only|just|are|is)|,) (?:are |is )?(?:just |only |now )?(?P<n>{CARDINAL}) {_RELATION}"
    r" (?=[A-Z]|the |both |leaders|second|third|fourth)"
)
_POINTS = Pattern(rf"\b(?:on|have|has|with) (?:just |only )?{CARDINAL} points?\b")
_WITHIN = Pattern(rf"\bwithin (?:just )?{_N} points? of\b", re.IGNORECASE)
_LEVEL = Pattern(
    rf"\blevel (?P<on>on (?:(?P<points>{CARDINAL}) )?points )?with (?=(?:the )?[\w -]{{0,25}}?[A-Z]|their )"
)
_RACE = re.compile(
    rf" (?:[\w'’-]+ ){{1,4}}?(?:in|at the top of|for) the (?:[\w-]+ ){{0,2}}(?:{TABLE}|race|hunt|places?)\b",
    re.IGNORECASE,
)
_BOTH_LEVEL = Pattern(
    rf"@t and (?:the )?(?P<to>@t) (?:are |were |now |currently |still |remain |stay |sit )+level on "
    rf"(?:(?P<points>{CARDINAL}) )?points\b"
)
_LEAD = r"(?P<what>lead|advantage|gap|cushion|buffer|deficit)"
_LEAD_TO = Pattern(
    rf"\b{_LEAD}(?: (?:over|at|on|in|above|between|to|from|with|of|the|their|second|third|fourth|fifth|place|top|table"
    r"|bottom|three|relegation|zone|drop|remains|remained|still"
    r"|was|is|has|been|cut|reduced|trimmed|narrowed|slashed|extended|stretched|down|up|now"
    r"|league|standings|summit|leaders|rivals|safety|closest|[a-z]+-placed|[A-Z][\w.’'-]*))*? (?:to|at|of|is|stands at)"
    rf" (?:just |only |now |a(?= [a-z]+ points) |a (?:[a-z]+ ){{1,3}}?)*{_N}"
    r"(?: points?\b|(?=[,.;]|$| (?:and|but|with|at|ahead|as|after|while|when)\b))"
)
_POINT_LEAD = Pattern(rf"\b(?P<n>{CARDINAL})[- ]points? (?:(?!from|of)[\w-]+ ){{0,2}}?{_LEAD}\b", re.IGNORECASE)
_AT_TOP = re.compile(
    r" (?:at the (?:top|summit)(?! (?:of the )?(?:group|end))|on top)\b"
)  # "six points clear at the top"
_OF_TABLE = re.compile(  # what makes a lead that of the table: "their lead at the top", "the Premiership lead"
    rf"\b(?:{TABLE}|title) lead\b|\blead at the (?:top|summit)\b", re.IGNORECASE
)
_OF_POINTS = re.compile(
    rf"\bpoints?\b|\b{TABLE}\b|-placed\b"
    r"|\b(?:title|leaders?|summit|safety|rivals|relegation|drop|places?|top|bottom three)\b",
    re.IGNORECASE,
)
_BY = Pattern(
    r"\b(?:lead|leads|leading|tops?|topped|topping|trail|trails|trailing) "
    rf"(?P<to>[\w .’'-]{{3,30}}? )?by (?:just |only )?{_N} points?\b"
)


def gaps(sentence: Sentence) -> Iterator[Found]:
    """Gaps to another team or, where none is named, to a place."""
    told = any(asserted_at(sentence, found.start()) for found in _POINTS.finditer(sentence.text))
    for pattern in (_GAP, _CLEAR, _WITHIN, _BY, _TO_TABLE):
        for found in pattern.finditer(sentence.text):
            if asserted_at(sentence, found.start()):
                told = True
                yield from _gap(sentence, found)
    for found in _NEXT_GAP.finditer(sentence.text) if told else ():
        yield from _gap(sentence, found)


def leads(sentence: Sentence) -> Iterator[Found]:
    """Leads, and gaps that somebody narrows: "their lead over Porto at nine points", "cut Lyon's lead to three"."""
    for pattern in (_LEAD_TO, _POINT_LEAD):
        for found in pattern.finditer(sentence.text):
            if _in_points(sentence, found) and asserted_at(sentence, found.start("what")):
                yield from _lead(sentence, found)


def _in_points(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a lead or a deficit is one in points, not in goals: "to keep the deficit at one"."""
    return found[0].endswith(("point", "points")) or _OF_POINTS.search(sentence.text) is not None


def level(sentence: Sentence) -> Iterator[Found]:
    """Teams level on points with another, which is a gap of none."""
    for found in _LEVEL.finditer(sentence.text):
        team, to = holder(sentence, found.start()), team_behind(sentence, found.end(), words=_NEAR)
        if to is None and team in sentence.teams and _RIVALS.match(sentence.text, found.end() - 1):
            to = sentence.scene_at(sentence.word_at(found.start()), team).other(team)
        in_table = found["on"] or _RACE.match(sentence.text, found.end() - 1)
        if not in_table or team is None or to in (None, team) or not asserted_at(sentence, found.start()):
            continue
        token = sentence.word_at(found.start())
        if found["points"]:
            yield from (Found(token, side, points=number(found["points"])) for side in (team, to) if side)
        else:
            yield Found(token, team, gap=0, to=to)
    yield from _both_level(sentence)


def _both_level(sentence: Sentence) -> Iterator[Found]:
    """As in "Leeds and Hull are level on points"; with a number both have these."""
    for found in _BOTH_LEVEL.finditer(sentence.marked.text) if "level on" in sentence.text else ():
        token, teams = sentence.marked.token(found.start("to")), sentence.marked.teams(*found.span())
        if len(teams) == 2 and asserted_at(sentence, token.idx - sentence.start):
            if found["points"]:
                yield from (Found(token, team, points=number(found["points"])) for team in teams)
            else:
                yield Found(token, teams[0], gap=0, to=teams[1])


def _gap(sentence: Sentence, found: re.Match[str]) -> Iterator[Found]:
    start = found.start("to") - 1 if found.groupdict().get("to") else found.end()
    team, to = holder(sentence, found.start()), team_behind(sentence, start, words=_NEAR)
    if to is None and team is not None and _RIVALS.match(sentence.text, start):
        to = sentence.scene_at(sentence.word_at(found.start("n")), team).other(team)
    if team is not None and team != to:
        top = 1 if _AT_TOP.match(sentence.text, found.end()) else None
        yield Found(sentence.word_at(found.start("n")), team, position=top, gap=_points(found["n"]), to=to)


def _lead(sentence: Sentence, found: re.Match[str]) -> Iterator[Found]:
    at = found.start("what")
    lead = sentence.word_at(at)
    named = team_behind(sentence, at + len(found["what"]), words=_NEAR)
    if any(word.dep_ == "poss" and word.lower_ in SIDES and sentence.team_at(word) is None for word in lead.lefts):
        return  # "extended Gabor's side's lead", whose we do not know
    owner = next((team for word in lead.lefts for own in word.subtree if (team := _owning(own, sentence))), None)
    owner = owner or next((team for word in _words_before(lead) if (team := _possessor(word, sentence))), None)
    gap, top = _points(found["n"]), 1 if _OF_TABLE.search(sentence.text) and found["what"].lower() == "lead" else None
    if owner and lead.head.lemma_ in NARROWING:
        chaser = holder(sentence, lead.head.idx - sentence.start)
        if top and owner != chaser:
            yield Found(lead, owner, position=top, gap=gap, to=chaser)
        owner, named, top = chaser, named or owner, None
    team = owner or holder(sentence, at) or team_told_of(sentence, at)
    if team is not None and team != named:
        yield Found(lead, team, position=top, gap=gap, to=named)


def _words_before(lead: Token) -> list[Token]:
    return [lead.nbor(-back) for back in range(1, 1 + min(_OWNED, lead.i - lead.sent.start))]


def _possessor(mark: Token, sentence: Sentence) -> str | None:
    """The team before the possessive mark, where the parser has lost whose the lead is."""
    return sentence.team_at(mark.nbor(-1)) if mark.lower_ in {"'s", "’s", "'", "’"} and mark.i > 0 else None


def _owning(word: Token, sentence: Sentence) -> str | None:
    """The team that owns the lead: "Lyon" of "Lyon's league lead", "their"."""
    return sentence.team_at(word) if word.dep_ in {"poss", "compound"} and word.head.i > word.i else None


def _points(words: str) -> int | None:
    return 1 if words.lower() == "a" else number(words)
