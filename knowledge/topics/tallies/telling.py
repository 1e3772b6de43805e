"""How answers tell running counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.kinds_of_goals import counts_some
from knowledge.answering.choosing.relevance import by_words, nearness
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.holding import counted_noun
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.replying.telling import SHOWN, Told
from knowledge.answering.replying.wording import day
from knowledge.facts.fact import Fact
from knowledge.names import Competition, gazetteer
from knowledge.topics.tallies.spans import SEASON, is_of_season, is_straight

_THINGS = {
    "goals": re.compile(r"\b(?:goals?|scored?|scoring|netted|bagged)\b"),
    "assists": re.compile(r"\bassists?\b|\bset up\b"),
    "appearances": re.compile(r"\b(?:appearances?|games?|apps|caps|matches|played|outings?)\b"),
    "starts": re.compile(r"\bstart(?:s|ed)?\b"),
    "wins": re.compile(r"\b(?:wins?|won|winning|victories)\b"),
    "defeats": re.compile(r"\b(?:defeats?|lost|losses|lose|beaten)\b"),
    "draws": re.compile(r"\b(?:draws?|drawn|drew)\b"),
    "clean_sheets": re.compile(r"\bclean sheets?\b"),
    "points": re.compile(r"\bpoints?\b"),
    "penalties": re.compile(r"\bpenalt(?:y|ies)\b"),
    "hat-tricks": re.compile(r"\bhat tricks?\b"),
    **dict.fromkeys(("titles", "European Cups"), re.compile(r"\b(?:titles?|trophies|cups?|CUP|won|times|champions)\b")),
    "unbeaten matches": re.compile(r"\bunbeaten\b|\bwithout (?:an? )?(?:defeat|loss|losing)\b"),
    "winless matches": re.compile(r"\bwinless\b|\bwithout (?:an? )?(?:win|winning|victory)\b"),
}
_NAMED = {
    **dict.fromkeys(
        ("titles", "European Cups"),
        re.compile(r"\b(?:titles?|trophies|cups|many CUP)\b(?! (?:games?|matches|goals?|wins?))"),
    ),
    "hat-tricks": _THINGS["hat-tricks"],
    "clean_sheets": _THINGS["clean_sheets"],
    "assists": re.compile(r"\bassists?\b"),
    "penalties": _THINGS["penalties"],
    "points": _THINGS["points"],
    "unbeaten matches": _THINGS["unbeaten matches"],
    "winless matches": _THINGS["winless matches"],
}
"""Nouns that leave no doubt what is counted, whatever the verb: "how many titles have they won"."""
_SPAN = re.compile(r"\bin (?:\w+ )?(?:last )?\d+ (?:\w+ ){0,2}(?:games|matches|appearances|starts)\b")
"""Over how many games something is counted."""


_RUN = re.compile(
    r"\b(?:winning|losing) (?:run|streak|start|sequence)\b|\b(?:in a row|in succession|on the (?:spin|bounce|trot))\b"
)
_IN_A_ROW = re.compile(
    r"\b(?:in a row|in succession|on the (?:spin|bounce|trot)|straight|successive|consecutive|running|back-to-back"
    r"|(?:winning|losing|unbeaten|scoring) (?:run|streak|start|sequence))\b"
)
"""Words for a run in a question, and in a count's scope."""

_GOALS = re.compile(r"\b(?:got|doing|on)\b")
"""Words that mean goals where nothing else is named: "how many has he got"."""

_SCOPE = re.compile(
    r"(?P<kind>(?:[\w-]+ ??){0,4}?) ?(?P<span>\b(?:of|this|last|in|since|for|from|over|under|at|all|so|on)\b.*|$)"
)
"""A scope's kind ("league"), which stands before what is counted, and the span that it is counted over."""

_SINGULAR = {"clean_sheets": "clean sheet", "penalties": "penalty", "losses": "loss", "caps": "cap"}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The count that the question's words are nearest to; every count of somebody, where a command asks."""
    counts = [fact for fact in facts if fact.type in ask.types and _is_of(query, fact) and _is_of_cup(query, fact)]
    if query.question.command is not None:
        told = [counted(fact) for fact in counts]
        return Told("\n".join(told[:SHOWN]), tuple(counts), tuple(told[SHOWN:])) if counts else None
    fitting = [fact for fact in counts if _is_about(query, fact) and _is_of_ground(query, fact)]
    if not fitting:
        return None
    best = by_words(query, sorted(fitting, key=lambda fact: not _is_thing(query, fact)))
    alike = _newest([fact for fact in best if nearness(query, fact) == nearness(query, best[0])])
    return Told("\n".join(counted(fact) for fact in alike[:2]), tuple(alike[:2]))


def _newest(counts: Sequence[Fact]) -> list[Fact]:
    """The counts without those that a later one of the same thing has overtaken; they come newest first."""
    same: dict[tuple[str | None, ...], Fact] = {}
    for fact in counts:
        scope = " ".join(SEASON.sub("", said(fact, "scope") or "").split())
        same.setdefault((said(fact, "player"), said(fact, "team"), said(fact, "what"), scope), fact)
    return list(same.values())


def _is_of(query: Query, fact: Fact) -> bool:
    """Whether it counts something of somebody, or some team, that the question names."""
    players = fact.persons.get("player", ())
    if players:
        return not query.subject_ids.isdisjoint(players)
    return (
        said(fact, "player") is None and not query.subjects and (said(fact, "team") in query.teams or not query.teams)
    )


def _is_of_cup(query: Query, fact: Fact) -> bool:
    """Whether a count may be of the competition named: it says so, or names none where a league's is asked for."""
    if not query.cups:
        return True
    leagues = {name for name in query.cups if (cup := gazetteer().competitions.get(name)) and cup.kind == "league"}
    words = key(f"{said(fact, 'scope') or ''} {fact.value.evidence}")
    told = set(_cups_in(words.split()))
    return not told.isdisjoint(query.cups) or (not told and bool(leagues) and not _BEYOND.search(words))


def _cups_in(words: Sequence[str]) -> Iterator[str]:
    """The competitions that words name."""
    runs = (" ".join(words[at : at + size]) for size in range(1, 5) for at in range(len(words) - size + 1))
    named = (entry for run in runs for entry in gazetteer().names.get(run, ()))
    return (entry.name for entry in named if isinstance(entry, Competition))


_BEYOND = re.compile(r"\b(?:all competitions|europe(?:an)?|cups?|international|career|country)\b")
"""What a count is not of a league alone."""


_GROUND = re.compile(r"\b(?:away|home|road)\b")
"""What a count is of where only the matches at one's own ground, or those elsewhere, are asked about."""


def _is_of_ground(query: Query, fact: Fact) -> bool:
    """Whether a count is told as of the ground asked about: away wins in a row are no wins in a row."""
    asked = _GROUND.search(query.main)
    said_of = key(f"{said(fact, 'scope') or ''} {fact.value.evidence}").split()
    if not all(f" {form} " in f" {' '.join(said_of)} " for form in _grounds(query)):
        return False
    ways = ("away", "road", "travels") if asked and asked[0] != "home" else ("home",)
    return asked is None or not {*ways}.isdisjoint(said_of)


def _grounds(query: Query) -> list[str]:
    """The grounds that the question names besides whom it asks about."""
    return [mention.form for mention in query.mentions if mention.form in gazetteer().stadiums]


def _is_about(query: Query, fact: Fact) -> bool:
    what, asked = said(fact, "what") or "", _SPAN.sub("", query.main)
    if what == "goals" and counts_some(query, fact.value.evidence):
        return False
    if SEASON.search(query.main) and not is_of_season(fact):
        return False
    if not any(words.search(asked) for words in _THINGS.values()):
        noun = counted_noun(asked)
        return any(word in what for word in noun) if noun else what == "goals" or not _GOALS.search(asked)
    if any(words.search(asked) for words in _NAMED.values()):
        return _is_thing(query, fact)
    if _RUN.search(asked) and not (_IN_A_ROW.search(said(fact, "scope") or "") or is_straight(fact)):
        return False
    return _is_thing(query, fact) or any(word in asked.split() for word in what.replace("_", " ").split())


def _is_thing(query: Query, fact: Fact) -> bool:
    named = {what for what, words in _NAMED.items() if words.search(_SPAN.sub("", query.main))}
    if named:
        return said(fact, "what") in named
    words = _THINGS.get(said(fact, "what") or "")
    return bool(words and words.search(_SPAN.sub("", query.main)))


_NUMBERED = re.compile(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")


def counted(fact: Fact) -> str:
    """A count, as a sentence: "Bo Ek: 9 goals of the season, as of 5 Feb 2024."."""
    number, what = said(fact, "count"), (said(fact, "what") or "")
    noun = (_SINGULAR.get(what, what.removesuffix("s")) if number == "1" else what).replace("_", " ")
    date = fact.value.article.date
    as_of = f", as of {day(date)}" if date else ""
    return f"{said(fact, 'player') or said(fact, 'team')}: {number} {_scoped(noun, said(fact, 'scope') or '')}{as_of}."


def _scoped(noun: str, scope: str) -> str:
    """What is counted, and over what, as English puts it: "league goals of the season", "goals in as many games"."""
    if _NUMBERED.match(scope):  # "games scored in (three league matches in a row)"
        return f"{noun} ({scope})"
    found = _SCOPE.fullmatch(scope)
    if noun.partition(" ")[0] in scope:  # "4 winless matches", whose scope is "winless in four"
        return noun
    if not scope or found is None or scope.endswith("time"):  # "titles (champions for the sixth time)"
        return f"{noun} ({scope})" if scope else noun
    return " ".join(part for part in (found["kind"], noun, found["span"]) if part)
