"""A paper whose articles say what a test has them say."""

from __future__ import annotations

import datetime as dt

from knowledge.articles import ArticleRef
from knowledge.facts import Fact, Match, Merged
from knowledge.statement import MatchStatement, Statement


class Paper:
    """One article. Whatever it says stands behind what it said before; matches are told apart by their scene."""

    def __init__(self, path: str, published: str | None = None) -> None:
        self.ref = ArticleRef(path=path, date=dt.date.fromisoformat(published) if published else None)
        self.said: list[Statement] = []

    def says(self, kind: type[Statement], **fields: object) -> Paper:
        scene = {"scene": 1} if issubclass(kind, MatchStatement) else {}
        start, evidence = 40 * len(self.said), f"{kind.__name__} {len(self.said)}"
        words = {"article": self.ref, "evidence": evidence, "start": start, "end": start + len(evidence)}
        self.said.append(kind.model_validate(words | scene | fields))
        return self


def everything(*papers: Paper) -> list[Statement]:
    return [statement for paper in papers for statement in paper.said]


def of_type(merged: Merged, kind: str) -> list[Fact]:
    return [fact for fact in merged.facts if fact.type == kind]


def tellers(merged: Merged, match: Match) -> set[str]:
    """Paths of the articles that tell of a match."""
    return {told.article.path for fact in merged.facts if fact.match == match.id for told in fact.told}


def groups(merged: Merged) -> list[set[str]]:
    """Who tells of each match, match by match, in a fixed order."""
    return sorted((tellers(merged, match) for match in merged.matches), key=sorted)


def value(fact: Fact, field: str) -> object:
    found: object = getattr(fact.value, field)
    return found
