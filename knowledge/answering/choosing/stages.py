"""Which of several matches the people and the round or leg of a question fit best."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match

_STAGE = re.compile(
    r"\b(?:(?:first|second|1st|2nd|return|away|home)[ -]leg|leg (?:1|2|one|two|i|ii)|"
    r"(?:quarter|semi)[ -]?finals?|final|replay|group stage|last 16|round"
    r"|shootout|opening (?:day|weekend))\b"
)

_NO_STAGE = re.compile(
    r"\bfinal (?=\w)(?!(?:in|of|at|on|when|where|v|vs|against|between|with|was|is|did|last|this)\b)|\bround of\b"
)
"""Words for a stage that are none: "the final score", "round of applause"."""

_NO_FINAL = re.compile(
    r"\bfinal (?:\w+ )?(?:score|whistle|third|minutes?|moments?|ball|pass|day|weekend|games?|match(?:es)?|seconds|"
    r"stages|say|place|piece|push|word|appearance|season|table|\d+)\b"
    r"|\b(?:reach(?:ed|ing|es)?|(?:in|on)to|through to|(?:place|spot|berth) in"
    r"|(?:advanc|progress|march|cruis|sail)(?:ed|ing) to|book(?:ed)?|set up"
    r"|qualif(?:y|ied) for|(?:step|win|game) (?:away )?from) (?:[\w/-]+ ){0,4}?"
    r"(?:semi[ -]?|quarter[ -]?)?finals?\b"
)
"""What sentences call final that is no final, and the finals that a side has only reached."""

_OF_MANY = frozenset(("round", "shootout", "openingday", "openingweekend", "groupstage"))
"""Rounds that say of no match that there is but one."""

LEGS = frozenset(("firstleg", "secondleg"))
"""What `stages` calls the legs of a tie by their order."""

_ROUNDS = frozenset(("quarterfinal", "semifinal", "final"))
"""Rounds of which a match is but one."""

_SAME_LEG = {
    **dict.fromkeys(("1stleg", "leg1", "legone", "legi"), "firstleg"),
    **dict.fromkeys(("2ndleg", "returnleg", "leg2", "legtwo", "legii"), "secondleg"),
}


def stages(text: str) -> set[str]:
    """The words for a round or a leg in a text, the return leg as the second."""
    told = _NO_FINAL.sub("", text.lower())
    found = {re.sub(r"[ -]", "", found).removesuffix("s") for found in _STAGE.findall(told)}
    return {_SAME_LEG.get(each, each) for each in found}


def stages_asked(query: Query) -> frozenset[str]:
    """The round or leg of a question, where that is what it speaks of: not "the final score"."""
    return _asked(query.question.folded)


@lru_cache(maxsize=1)  # one question is looked at several times
def _asked(question: str) -> frozenset[str]:
    return frozenset(stages(_NO_STAGE.sub("", question)) - _OF_MANY)


def stage_named(query: Query) -> str | None:
    """The round or leg of a question as it was typed; None where it speaks of none, or of one that many matches are."""
    found = _STAGE.search(_NO_STAGE.sub("", query.question.folded)) if stages_asked(query) else None
    return found[0] if found else None


def played_at(wanted: frozenset[str], facts: Sequence[Fact]) -> set[str | None]:
    """The matches, by their ids, that are told as of a round or leg, in a sentence or the title of the article on them.

    An article is on the match of which it tells most.
    """
    said = {fact.match for fact in facts if wanted & _told([fact])}
    titled = {told.article.path for fact in facts for told in fact.told if wanted & stages(told.article.title or "")}
    on = (Counter(fact.match for fact in facts if path in told_by([fact])).most_common(1)[0][0] for path in titled)
    return said | set(on)


def of_the_stage(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of the matches that are told as of the round or leg named; all where none is."""
    wanted = stages(query.question.folded)
    fitting = {fact.match for fact in facts if wanted & _told([fact])}
    return [fact for fact in facts if fact.match in fitting] if wanted else list(facts)


def best_fitting(
    query: Query, matches: Sequence[Match], facts: Sequence[Fact], about_the_people: frozenset[str]
) -> tuple[Match, ...]:
    """The matches that most of the people named played a part in, of the stage named, played rather than planned."""
    if len(matches) < 2:
        return tuple(matches)
    own = {match.id: [fact for fact in facts if fact.match == match.id] for match in matches}
    points = {
        each: (bool(about_the_people) and not about_the_people.isdisjoint(told_by(told)), *_points(query, told))
        for each, told in own.items()
    }
    most = max(points.values())
    return tuple(match for match in matches if points[match.id] == most)


def not_of_another(query: Query, matches: Sequence[Match], facts: Sequence[Fact]) -> tuple[Match, ...]:
    """The matches without those whose result is told as of another leg, or round, than the one asked about."""
    wanted = stages_asked(query)
    apart = [(each & wanted, each - wanted) for each in (LEGS, _ROUNDS) if each & wanted]
    if not apart:
        return tuple(matches)
    results = [fact for fact in facts if fact.type == "result"]
    ended = {match.id: _told([fact for fact in results if fact.match == match.id]) for match in matches}
    return tuple(
        match
        for match in matches
        if not any(ended[match.id] & others and not ended[match.id] & own for own, others in apart)
    )


def _points(query: Query, facts: Sequence[Fact]) -> tuple[int, int, int, bool]:
    there = {person for fact in facts for ids in fact.persons.values() for person in ids}
    ended, told = _stage_points(stages(query.question.folded), facts)
    people = sum(not there.isdisjoint(candidates) for candidates in query.people)
    planned = bool(query.asks) and query.asks[0].types == ("fixture",)
    return people, ended, told, planned or any(fact.type != "fixture" for fact in facts)


def _stage_points(wanted: set[str], facts: Sequence[Fact]) -> tuple[int, int]:
    """How many of the stages wanted the result is told with, less one told with another leg; how many any fact is."""
    if not wanted:
        return 0, 0
    told, ended = _told(facts), _told([fact for fact in facts if fact.type == "result"])
    other = not wanted & ended and wanted & LEGS and ended & LEGS
    return len(wanted & ended) - bool(other), len(wanted & told)


def _told(facts: Sequence[Fact]) -> set[str]:
    """The rounds and legs of which the sentences that tell the facts speak."""
    return stages(" ".join(told.evidence for fact in facts for told in fact.told))
