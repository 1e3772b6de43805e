"""What is looked for in sentences where facts leave something unsaid, and where none is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import claims, said
from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.concepts import term
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.search import Cover, Search, wanted
from knowledge.answering.sentences.signs import ground, sign
from knowledge.facts.fact import Fact

_READ_WELL = frozenset(("goals", "penalties", "cards", "results"))
"""Topics whose events the reader hardly misses: where it found none, a sentence that seems to tell one misleads."""

_ORDINALS = {"1": "first", "2": "second", "3": "third"}

_IMPLIED = {
    "tallies": frozenset(map(term, ("scored", "total", "overall", "made", "won", "altogether"))),
    "fixtures": frozenset(map(term, ("play", "face", "meet", "next", "match", "game", "fixture"))),
}
"""What a sentence that tells a running count, or a match to come, need not say, and what says little by itself."""

_WHEN = frozenset(map(term, ("halftime", "late", "early", "first", "second", "half", "minute", "interval", "break")))
"""Words that only say when something came about: a sentence with no more of what is asked tells something else."""

_OF_PLAY = frozenset(map(term, ("clear", "lead", "ahead")))
"""Words for a gap that sentences on what happened in a match have as well."""

_SEVERAL = {"hat trick": "hat_trick", "treble": "hat_trick", "brace": "brace", "double": "brace", "twice": "brace"}
_OFTEN = re.compile(rf"\b(?:{'|'.join(_SEVERAL)})\b")
"""Several goals of one player: no sentence that tells of a goal tells them."""

_COURSE = frozenset(("made", "ahead", "doubled", "back", "sealed", "consolation"))
"""Goals by what they did to the score, which few words tell for certain."""

TURNS = {
    "opener": "opener",
    "ahead": "opener",
    "equaliser": "equaliser",
    "winner": "winner",
    "1": "opener",
    "2": "second",
    "3": "third",
}
"""The signs of a match's goals, by which of them they are."""


def unsaid(query: Query, ask: Ask, known: tuple[Fact, ...]) -> Search | None:
    """What may tell what the facts leave unsaid; None where nothing but a fact should. `known` facts tell the rest."""
    done = ask.happened and ask.topic in ("assists", "goals")
    alone = replace(wanted(query, ask.seek), cover=Cover.ALONE, happened=done)
    if ask.aspect is Aspect.WHETHER or ask.wants in ("halftime", "place"):
        return _placed(query) if ask.wants == "place" and query.meeting else _decided(query, ask, alone)
    if ask.types == ("fixture",) and kind(query.main) == "name":
        return replace(alone, main=_unimplied(ask, alone.main), rival=True)
    alone = replace(alone, main=_unimplied(ask, alone.main))
    if "quote" in ask.types:
        return replace(wanted(query), said=True)
    if ask.wants == "minute":
        return _minute(query, ask, known) if known else None
    if ask.wants == "keeper":
        main = alone.main if known else (*alone.main, term("penalty"))
        return replace(alone, main=main, facts=known, cover=Cover.EVERY)
    of_a_place = ask.types == ("standing",) and ask.wants == "position" and not ask.only
    return None if of_a_place else _unsaid_event(query, ask, known, alone)  # "league" is a word of much else


def _placed(query: Query) -> Search:
    """What may tell where the match meant was played."""
    return Search((), cover=Cover.ANY, held=False, sign=ground(query.matches[0].teams))


def _minute(query: Query, ask: Ask, known: tuple[Fact, ...]) -> Search:
    """What may tell when the `known` facts came about; of the winner, or another of several, it has to say so."""
    turn = TURNS.get(ask.which or "") if len(known) > 1 and not query.subjects else None
    search = Search((term(ask.types[0]),), cover=Cover.ALONE, facts=known, asked=True, happened=True)
    return replace(search, event=sign(turn) if turn else None)


def _decided(query: Query, ask: Ask, alone: Search) -> Search | None:
    """What may tell whether something came about; no sentence does that nobody of a side did what is read well."""
    if ask.types == ("result",):
        return replace(alone, teams=_sides(query), own=True, held=False)
    of_side = ask.topic in _READ_WELL and ask.wants is None and not query.subjects
    if ask.signs == "ready" or of_side:
        return None  # "back" and "fit" are words of other things as well
    deed = ask.types in (("goal",), ("card",), ("assist",)) and ask.wants is None and ask.signs
    return None if deed else alone  # whoever is named where another's is told has not done it


def _sides(query: Query) -> frozenset[str]:
    """The teams that a sentence has to name to tell how their match ended."""
    return frozenset(query.matches[0].teams if query.named and query.matches else query.teams)


def _unimplied(ask: Ask, words: Sequence[str]) -> tuple[str, ...]:
    """The words without those that a sentence which tells such a fact need not say."""
    return tuple(each for each in words if each not in _IMPLIED.get(ask.topic, frozenset()))


def signs(query: Query, ask: Ask, around: Sequence[Fact]) -> Search | None:
    """What a sentence has to speak of to tell a fact not read yet; None where such facts, `around`, have been read."""
    name = told_sign(query, ask)
    if name is None or ask.wants in ("halftime", "place"):
        return None
    if ask.types[:1] == ("result",):
        teams = _sides(query)
        both = Search((), cover=Cover.ANY, teams=teams, own=True, held=False, sign=sign(name))
        return both if len(teams) == 2 and kind(query.main) in (None, "name", "score") else None
    team = _team(query, ask) if ask.apart and not query.subjects else frozenset[str]()
    of_a_match = query.named and query.matches and (not ask.apart or ask.types == ("absence",))
    if not (query.subjects or team or of_a_match):
        return None
    of_kind = [fact for fact in around if fact.type in ask.types and claims(ask, fact)]
    if ask.types == ("tally",) and team:
        of_kind = []  # another count of theirs, or of others, says nothing of this one
    if of_kind and (ask.wants in ("minute", "date") or any(_says(ask, fact) for fact in of_kind)):
        return None
    of_them = bool(query.subjects and ask.given)
    search = Search(topical(query.main), cover=Cover.ANY, own=True, sign=sign(name), of_them=of_them)
    return replace(search, teams=team, rival=ask.types == ("fixture",))


def absent(query: Query, ask: Ask | None) -> Search | None:
    """What a sentence has to speak of to tell why somebody was missing: that he was, in whatever words, and a cause."""
    if ask is None or ask.types != ("absence",) or ask.seek or not query.subjects or kind(query.main) == "absence":
        return None
    return replace(wanted(query), rest=(), cover=Cover.ANY, own=True, asked=True, sign=sign("missing"), of_them=True)


def _team(query: Query, ask: Ask) -> frozenset[str]:
    """The team that a sentence has to name to tell where it stands, what it has done so far, or whom it plays next."""
    if ask.types == ("absence",):
        return frozenset()
    asked = query.teams[: max(query.main.split().count("TEAM"), 1)]
    return frozenset(asked[: 2 if ask.wants == "gap" else 1])


def told_sign(query: Query, ask: Ask) -> str | None:
    """The sign of what is asked for: of the very goal, where the question says which."""
    if often := _OFTEN.search(query.main):
        return _SEVERAL[often[0]] if ask.signs == "goal" else None
    if ask.which and not query.subjects:
        return "goal" if ask.types == ("goal",) and _is_the_only(query) else TURNS.get(ask.which)
    return ask.signs


def _is_the_only(query: Query) -> bool:
    """Whether a single goal was scored: it was the opener and the winner in one."""
    return query.named and len(query.matches) == 1 and sum(query.matches[0].score or ()) == 1


def _says(ask: Ask, fact: Fact) -> bool:
    """Whether a fact says what is wanted of it."""
    return ask.wants is None or said(fact, ask.wants) is not None


def _unsaid_event(query: Query, ask: Ask, known: tuple[Fact, ...], alone: Search) -> Search | None:
    if ask.types == ("goal",) and ask.which and known:
        words = ("goal", _ORDINALS.get(ask.which, ask.which))
        return replace(wanted(query, words), cover=Cover.EVERY, happened=True) if ask.which not in _COURSE else None
    if ask.types == ("result",) and query.named and not ask.wants:
        return Search(("beat", "draw"), cover=Cover.ANY, teams=frozenset(query.matches[0].teams), held=False)
    of_play = ask.types == ("standing",) and _OF_PLAY.issuperset(alone.main)
    if not alone.main or of_play or (known and ask.topic != "tallies"):
        return None
    if ask.topic in _READ_WELL:
        return None
    when = not query.subjects and ask.signs and _WHEN.issuperset(alone.main)
    of_then = replace(alone, event=sign(ask.signs), itself=True) if when and ask.signs else alone
    return replace(of_then, own=bool(query.subjects and ask.given))
