"""People: which of the names of an article are those of the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.lexicon import GENERATIONS
from knowledge.reading.mention import Mention, Person
from knowledge.reading.people.person_names import name_words, names_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from knowledge.reading.language.tokens import Doc
    from knowledge.reading.people.person_names import Span


_BY_THE_WAY = frozenset("departed absent brother father son cousin uncle sister namesake".split())


def people(doc: Doc, taken: Collection[int], ordinary: Collection[str]) -> list[Mention]:
    """Mentions of people in the doc; `taken` and `ordinary` as in `names_in`.

    A full name makes a person; a bare surname or first name is the latest person who bears it, else a person of its
    own. Who is only named as gone, or as another's brother, is not the latest.
    """
    names = names_in(doc, taken, ordinary)
    known = _full_names(doc, names)
    seen: list[Person] = []
    found = []
    for span in names:
        person = _bearer(name_words(doc, span), known, seen) or Person(doc[span[0] : span[1]].text)
        known.setdefault(" ".join(name_words(doc, span)), person)
        if not _is_by_the_way(doc, span):
            seen.append(person)
        found.append(Mention(*span, person))
    return found


def _is_by_the_way(doc: Doc, span: Span) -> bool:
    """Whether a name is that of somebody gone or of another's kin: "the departed Kei Hale", "his brother Kei Hale"."""
    return any(word.lower_ in _BY_THE_WAY for word in doc[max(0, span[0] - 2) : span[0]])


def _full_names(doc: Doc, names: list[Span]) -> dict[str, Person]:
    """The people whom the article names in full somewhere, by their names."""
    known: dict[str, Person] = {}
    for span in names:
        if len(name := name_words(doc, span)) > 1 and not _longer(name, known):
            known.setdefault(" ".join(name), Person(doc[span[0] : span[1]].text))
    return known


def _longer(short: list[str], known: dict[str, Person]) -> bool:
    """Whether a name known already is a longer form of this one."""
    return any(_short_for(short, name.split()) for name in known)


def _bearer(short: list[str], known: dict[str, Person], seen: list[Person]) -> Person | None:
    """The person whose name these words are or shorten; of several the one seen last, else the first of the article.

    Writers go by surnames: "Dennis" is Emmanuel Dennis before Dennis Praet.
    """
    ending = [person for name, person in known.items() if name.split()[-len(short) :] == short]
    fitting = ending or [person for name, person in known.items() if _short_for(short, name.split())]
    last = next((person for person in reversed(seen) if person in fitting), None)
    return last or (fitting[0] if fitting else None)


def _short_for(short: list[str], full: list[str]) -> bool:
    """Whether the words are a surname (the end of the name), a first name (its start) or leave a generation out."""
    if len(short) >= len(full):
        return False
    full = [word for word in full if word not in GENERATIONS] if len(full) > 2 or full[-1] in GENERATIONS else full
    return full[-len(short) :] == short or full[: len(short)] == short
