"""Of whom and of what an article speaks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.question import key

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def names_any(forms: Collection[str], text: str) -> bool:
    """Whether any of the forms (see `key`, between spaces) stands in a text."""
    said = f" {key(text)} "
    return any(form in said for form in forms)


def by_rank(passages: Sequence[StoredPassage]) -> list[str]:
    """The passages' articles by their two passages that have most in common with what was looked for."""
    ranks: dict[str, list[float]] = {}
    for passage in passages:
        ranks.setdefault(passage.article.path, []).append(passage.rank)
    return sorted(ranks, key=lambda path: (sum(sorted(ranks[path])[:2]), path))


def speaks_of(names: Collection[str], path: str, passages: Sequence[StoredPassage]) -> bool:
    """Whether the article's passages name everybody and every team."""
    own = [passage for passage in passages if passage.article.path == path]
    return all(any(name in passage.teams or is_about(passage, [name]) for passage in own) for name in names)
