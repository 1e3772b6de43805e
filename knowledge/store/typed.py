"""Rows back into the models they were made of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from knowledge.articles import ArticleRef
from knowledge.errors import StoreError
from knowledge.facts.fact import Fact
from knowledge.statement import Statement

Kinds = Mapping[str, type[Statement]]
"""Type → class of every statement that the topics know."""


def statement(kind: type[Statement], json: str, article: ArticleRef) -> Statement:
    """The statement that was kept as `json`. StoreError when its topic has another shape by now."""
    try:
        return kind.model_validate({**from_json(json), "article": article})
    except ValidationError:
        raise _outdated(article.path) from None


def fact(kind: type[Statement], json: str, told: tuple[Statement, ...]) -> Fact:
    """The fact that was kept as `json`, told by those statements. StoreError as for a statement."""
    row = from_json(json)
    try:
        value = kind.model_validate(row["value"])
        disagreements = {name: _values(kind, name, said) for name, said in row["disagreements"].items()}
        return Fact.model_validate({**row, "value": value, "told": told, "disagreements": disagreements})
    except ValidationError:
        raise _outdated(told[0].article.path) from None


def _values(kind: type[Statement], name: str, said: list[Any]) -> tuple[object, ...]:
    return tuple(_field(kind, name).validate_python(one) for one in said)


@cache
def _field(kind: type[Statement], name: str) -> TypeAdapter[object]:
    return TypeAdapter(kind.model_fields[name].rebuild_annotation())


def _outdated(path: str) -> StoreError:
    return StoreError(f"{path}: read by another version of touchline: ingest it again")
