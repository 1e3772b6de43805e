"""Rows back into the models they were made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from knowledge.articles import ArticleRef
from knowledge.errors import StoreError
from knowledge.facts.fact import Fact
from knowledge.statement import Statement, field_type

Kinds = Mapping[str, type[Statement]]
"""Type → class of every statement that the topics know."""

_KEPT = 10_000
"""Articles that are kept made: an answer names those of every fact that it tells. They never change."""


@lru_cache(_KEPT)
def ref(json: str) -> ArticleRef:
    """The article that was kept as `json`."""
    return ArticleRef.model_validate_json(json)


def statement(kind: type[Statement], json: str, article: str) -> Statement:
    """The statement that was kept as `json`, its article's reference apart.

    Raises:
        StoreError: its topic has another shape by now.
    """
    return _valid(kind, f'{{"article":{article},{json[1:]}')


def fact(kind: type[Statement], value: str, json: str, told: Sequence[Statement]) -> Fact:
    """The fact that was kept as `json`, its merged statement and those that tell it apart. StoreError as above."""
    row = from_json(json)
    if differing := row.get("disagreements"):
        row["disagreements"] = {name: _values(kind, name, said) for name, said in differing.items()}
    return Fact.model_validate({**row, "value": _valid(kind, value), "told": told})


def _valid(kind: type[Statement], json: str) -> Statement:
    try:
        return kind.model_validate_json(json)
    except ValidationError:
        raise StoreError("the store was filled by another version of touchline: ingest its articles again") from None


def _values(kind: type[Statement], name: str, said: list[Any]) -> tuple[object, ...]:
    return tuple(field_type(kind, name).validate_python(one) for one in said)
