"""Whom and what a question names: teams, people, competitions, derbies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question, Word
from knowledge.answering.questions.shared import is_shared
from knowledge.answering.questions.spelling import written_out
from knowledge.answering.questions.spelt import is_part_of_a_name, spellings
from knowledge.answering.questions.team_names import TeamNames, once
from knowledge.answering.questions.words import PLAIN, STOP

if TYPE_CHECKING:
    from knowledge.answering.questions.dates import Days
    from knowledge.store.rows import Name

LONGEST_NAME = 5
"""Words of the longest name that is looked for."""

_APART = 4
"""Letters between two words that have had another between them."""

_OUTSIDE_NAMES = frozenset(
    "who whom whose what whats when whens where wheres which why how hows did does was were are has had have been ever"
    " for against vs at to from about before after during between that this his their they he any many got get tell me"
    " last latest goals score scores scored scoring missed penalty penalties booked sent beat beaten win wins won"
    " lost".split()
)
"""Words that no name of several words has in it: a question's runs of words reach from one to the next."""

_BEFORE_A_TEAM = frozenset(("v", "vs", "against", "beat", "at"))
_AFTER_A_TEAM = frozenset(("v", "vs", "against", "beat"))
_ASKS_OF_A_TEAM = frozenset("did do does have has are were will for".split())
_DONE_BY_A_TEAM = frozenset(
    "play plays played win wins won lose loses lost score scored get got draw drew finish finished stand face "
    "next result results scorers goals players keeper boss manager fans line fixtures".split()
)
"""Words around the name of a team that plays."""

_A_MATCH = frozenset(("game", "match", "fixture", "tie"))
"""What is called by the name of one of its teams, with or without "the" before it."""

_OF_NO_TEAM = frozenset("the a an that this such very so his her their our any some".split())
"""Words before one that is no name."""


@lru_cache(maxsize=1)  # one question's words are gone through several times
def forms(words: tuple[Word, ...]) -> tuple[tuple[int, int, str], ...]:
    """Every run of words that may be a name, longest first: where it starts and ends, and its form.

    Words that carry no content name nobody by themselves.
    """
    return tuple(_forms(words))


def _forms(words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
    for size in range(min(LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            run = [word.text for word in words[start : start + size]]
            if not STOP.issuperset(run) and (size == 1 or _may_be_a_name(words[start : start + size], run)):
                yield start, start + size, " ".join(run)


def _may_be_a_name(words: Sequence[Word], run: Sequence[str]) -> bool:
    """Whether several words may be one name: nothing that was taken out, a score or a squad, stood between them."""
    return _OUTSIDE_NAMES.isdisjoint(run) and all(after.start - word.end < _APART for word, after in pairwise(words))


def mentions(
    question: Question,
    runs: Sequence[tuple[int, int, str]],
    names: Mapping[str, Sequence[Name]],
    teams: TeamNames,
    days: Sequence[Days],
    longer: Sequence[Mention] = (),
) -> tuple[Mention, ...]:
    """The names among a question's `runs` of words (see `forms`) in its order; where they overlap, the longest.

    `names` are the store's: form (see `key`) → whom it means. `longer` have been found among longer runs.
    """
    taken = _dated(question, days).union(*(mention.span for mention in longer))
    found = [*longer]
    for start, end, form in runs:
        if taken.isdisjoint(range(start, end)) and (mention := _mention(question, start, end, form, names, teams)):
            found.append(mention)
            taken.update(range(start, end))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _dated(question: Question, days: Sequence[Days]) -> set[int]:
    return {at for at, word in enumerate(question.words) for day in days if day.start <= word.start < day.end}


def _mention(
    question: Question, start: int, end: int, form: str, names: Mapping[str, Sequence[Name]], teams: TeamNames
) -> Mention | None:
    if form == "a league" and _is_any_league(question, start):
        return None
    known = [each for each in spellings(form) if each in names]
    for spelling in known or spellings(written_out(form)):
        if not (spelling in names or teams.mention(spelling)) or (end - start == 1 and _is_plain(question, spelling)):
            continue
        stored = names.get(spelling, ())
        on_record = any(name.kind == "team" for name in stored)
        sure = on_record and (question.command is not None or _is_of_a_team(question, start, end))
        if spelling in teams.common and not sure and _is_word(question, start, end):
            named = _named(spelling, [name for name in stored if name.kind == "person"], None)
        else:
            named = _named(spelling, stored, teams)
        if named and _is_the_one(question, form):
            named = replace(named, people=()) if named.teams or named.competition or named.derby else None
        if named and not (named.teams and not named.people and is_part_of_a_name(question, start, end, teams)):
            owns = spelling != form or question.owns(end - 1)
            return replace(named, owns=owns, start=start, end=end)
    return None


def _is_any_league(question: Question, start: int) -> bool:
    """Whether "a league" is some league or other, and not Australia's, which has "the" before it or is "A-League"."""
    before = question.words[start - 1].text if start else ""
    return before != "the" and question.folded[question.words[start].end] == " "


def _named(form: str, stored: Sequence[Name], teams: TeamNames | None) -> Mention | None:
    """What a form names. A team on record comes before a person, a person before a team that no article tells of."""
    people = once(name.id for name in stored if name.kind == "person")
    on_record = once(name.id for name in stored if name.kind == "team")
    known = (teams.mention(form) if teams else None) or Mention(form)
    named = Mention(
        form,
        teams=on_record or (() if people else known.teams),
        people=people,
        competition=known.competition,
        derby=known.derby,
        place=known.place and not (on_record or people),
        shared=is_shared(form, stored),
        unheard=not (on_record or people),
    )
    return named if people or named.teams or named.competition or named.derby else None


def names_nobody(question: Question, word: str) -> bool:
    """Whether a word, however it is spelt or written out, is an ordinary one that is taken for no name."""
    return all(_is_plain(question, each) for each in (*spellings(word), *spellings(written_out(word))))


def _is_plain(question: Question, word: str) -> bool:
    """Whether this is an ordinary word: "final" is, in a sentence, and so is a letter by itself."""
    return question.command is None and (len(word) == 1 or not PLAIN.isdisjoint(spellings(word)))


def _is_the_one(question: Question, form: str) -> bool:
    """Whether a form is one of several things, and nobody's name, though somebody may bear it: "the first"."""
    first, *others = form.split()
    return question.command is None and bool(others) and first in _OF_NO_TEAM and PLAIN.issuperset(others)


def _is_word(question: Question, start: int, end: int) -> bool:
    """Whether a name that is an ordinary word as well is meant as one: always "the derby", where no other team is."""
    if question.command is None:
        return not _beside_a_rival(question.words, start, end)
    return [word.text for word in question.words if word.text not in STOP] == ["derby"]


def _is_of_a_team(question: Question, start: int, end: int) -> bool:
    """Whether a word stands where the name of a team that plays would, or is written large within the question."""
    words, word = question.words, question.words[start].text
    before = words[start - 1].text if start else ""
    after = words[end].text if end < len(words) else ""
    if word == "derby":
        return False
    if len(words) == 1 or (after in _A_MATCH and (before == "the" or before not in _OF_NO_TEAM)):
        return True
    if before in _OF_NO_TEAM:
        return False
    large = start > 0 and question.typed(word)[:1].isupper() and not question.text.isupper()
    return large or before in _ASKS_OF_A_TEAM or after in _DONE_BY_A_TEAM


def _beside_a_rival(words: Sequence[Word], start: int, end: int) -> bool:
    before = words[start - 1].text if start else ""
    after = words[end].text if end < len(words) else ""
    return before in _BEFORE_A_TEAM or (after in _AFTER_A_TEAM and before != "the")
