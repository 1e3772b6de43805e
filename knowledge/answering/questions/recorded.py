"""The store's names among a question's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.questions.question import Question, key
from knowledge.answering.questions.spelt import otherwise, spellings
from knowledge.answering.questions.words import nicknames
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import Name


async def on_record(store: Store, question: Question, runs: Sequence[tuple[int, int, str]]) -> dict[str, list[Name]]:
    """The store's names in runs of a question's words, by the form that names are compared in.

    However they are spelt, and whatever fans call their bearers.
    """
    if not runs:
        return {}
    wanted = {spelling for _, _, form in runs for spelling in spellings(form)}
    written = {question.folded[question.words[a].start : question.words[b - 1].end] for a, b, _ in runs}
    owned = {form.removesuffix("s").removesuffix("'") for form in written if form.endswith("s")}
    called = {nicknames()[form]: form for form in sorted(wanted) if form in nicknames()}
    found: dict[str, list[Name]] = {}
    meant = {other: form for form in sorted(wanted) for other in sorted(otherwise(form))}
    for name in await store.named_among({*wanted, *meant, *written, *owned, *map(fold, called)}):
        found.setdefault(key(name.form), []).append(name)
    for other, form in (*meant.items(), *called.items()) if found else ():
        if names := found.get(key(other)):
            found[form] = list(dict.fromkeys([*found.get(form, []), *names]))
    return found
