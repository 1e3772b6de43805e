"""Whom and what a question names: teams, people, competitions, derbies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.answering.question import Question, Word, key
from knowledge.answering.words import PLAIN, STOP
from knowledge.names import Competition, Derby, Gazetteer, Team

if TYPE_CHECKING:
    from knowledge.answering.dates import Days
    from knowledge.store.rows import Name

LONGEST_NAME = 5
"""Words of the longest name that is looked for."""

_BEFORE_A_TEAM = frozenset(("v", "vs", "against", "beat", "at"))
_AFTER_A_TEAM = frozenset(("v", "vs", "against", "beat"))


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name something: each tuple holds everything of its kind they may mean, the likeliest first.

    `start` and `end` count words. `place` says that a team is meant by its ground or its city only; `owns` that it
    stands in the possessive ("lautaros", "roma's").
    """

    form: str
    teams: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    competition: str | None = None
    derby: Derby | None = None
    place: bool = False
    owns: bool = False
    start: int = 0
    end: int = 0


class TeamNames:
    """Every form of every team, competition and derby of the gazetteer, in the form questions are compared in."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    @cached_property
    def _named(self) -> Mapping[str, Mention]:
        teams: defaultdict[str, list[str]] = defaultdict(list)
        others: dict[str, Mention] = {}
        for form, entries in self._gazetteer.names.items():
            for entry in entries:
                if isinstance(entry, Team):
                    teams[key(form)].append(entry.name)
                elif isinstance(entry, Competition):
                    others.setdefault(key(form), Mention(form, competition=entry.name))
                elif isinstance(entry, Derby):
                    others.setdefault(key(form), Mention(form, derby=entry))
        for form, nicknamed in self._gazetteer.nicknames.items():
            teams[key(form)] += [team.name for team in nicknamed]
        return others | {form: Mention(form, _once(names)) for form, names in teams.items()}

    @cached_property
    def _places(self) -> Mapping[str, Mention]:
        places: defaultdict[str, list[str]] = defaultdict(list)
        for table in (self._gazetteer.stadiums, self._gazetteer.cities):
            for form, teams in table.items():
                places[key(form)] += [team.name for team in teams]
        return {form: Mention(form, _once(teams), place=True) for form, teams in places.items()}

    @cached_property
    def common(self) -> frozenset[str]:
        """Names that are ordinary words as well ("reading")."""
        return frozenset(key(team.name) for team in self._gazetteer.teams.values() if team.common) | {"derby"}

    def mention(self, form: str) -> Mention | None:
        """What the form names, if anything."""
        return self._named.get(form) or self._places.get(form)

    def two(self, form: str) -> tuple[str, str] | None:
        """The two teams that a form names one after the other ("inter milan" may be Inter and Milan), if it does."""
        words = form.split()
        for at in range(1, len(words)):
            first, second = self._named.get(" ".join(words[:at])), self._named.get(" ".join(words[at:]))
            teams = {*(first.teams if first else ()), *(second.teams if second else ())}
            if first and second and len(first.teams) == len(second.teams) == 1 and len(teams) == 2:
                return first.teams[0], second.teams[0]
        return None

    def __contains__(self, name: object) -> bool:
        """Whether this is the short name of a team."""
        return name in self._gazetteer.teams

    def competition(self, name: str | None) -> str | None:
        """A competition's name as the gazetteer has it, "Carling Cup" for one as for the other of its names."""
        mention = self._named.get(key(name)) if name else None
        return (mention.competition if mention else None) or name

    def is_derby(self, teams: Sequence[str]) -> bool:
        """Whether a match of these two is a derby: by name, or because both are of one city."""
        cities = [self._gazetteer.teams[team].city for team in teams if team in self._gazetteer.teams]
        return set(teams) in self._derbies or (len(cities) == 2 and cities[0] is not None and cities[0] == cities[1])

    @cached_property
    def _derbies(self) -> tuple[set[str], ...]:
        return tuple(set(derby.teams) for derby in self._gazetteer.derbies)


def _once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def forms(words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
    """Every run of words that may be a name, longest first: where it starts and ends, and its form.

    Words that carry no content name nobody by themselves.
    """
    for size in range(min(LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            run = [word.text for word in words[start : start + size]]
            if not STOP.issuperset(run):
                yield start, start + size, " ".join(run)


def spellings(form: str) -> tuple[str, ...]:
    """The form itself and, where it ends in s, without it ("lautaros" for "lautaro's")."""
    return (form, form[:-1]) if form.endswith("s") and len(form) > 3 else (form,)


def mentions(
    question: Question, names: Mapping[str, Sequence[Name]], teams: TeamNames, days: Sequence[Days]
) -> tuple[Mention, ...]:
    """The names in a question in its order; where they overlap, the longest.

    `names` are the store's: form (see `key`) → whom it means.
    """
    taken = _dated(question, days)
    found: list[Mention] = []
    for start, end, form in forms(question.words):
        if taken.isdisjoint(range(start, end)) and (mention := _mention(question, start, end, form, names, teams)):
            found.append(mention)
            taken.update(range(start, end))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _dated(question: Question, days: Sequence[Days]) -> set[int]:
    return {at for at, word in enumerate(question.words) for day in days if day.start <= word.start < day.end}


def _mention(
    question: Question, start: int, end: int, form: str, names: Mapping[str, Sequence[Name]], teams: TeamNames
) -> Mention | None:
    for spelling in spellings(form):
        if (spelling not in names and not teams.mention(spelling)) or _is_plain(question, start, end, spelling):
            continue
        stored = names.get(spelling, ())
        if spelling in teams.common and question.command is None and not _beside_a_rival(question.words, start, end):
            named = _named(spelling, [name for name in stored if name.kind == "person"], None)
        else:
            named = _named(spelling, stored, teams)
        if named:
            owns = spelling != form or question.owns(end - 1)
            return replace(named, owns=owns, start=start, end=end)
    return None


def _named(form: str, stored: Sequence[Name], teams: TeamNames | None) -> Mention | None:
    """What a form names. A team on record comes before a person, a person before a team that no article tells of."""
    people = _once(name.id for name in stored if name.kind == "person")
    on_record = _once(name.id for name in stored if name.kind == "team")
    known = (teams.mention(form) if teams else None) or Mention(form)
    if on_record:
        known = replace(known, teams=on_record, place=False)
    elif people:
        known = replace(known, teams=(), place=False)
    named = replace(known, form=form, people=people)
    return named if people or named.teams or named.competition or named.derby else None


def _is_plain(question: Question, start: int, end: int, form: str) -> bool:
    """Whether this is an ordinary word: "final" is, in a sentence."""
    return end - start == 1 and question.command is None and form in PLAIN


def _beside_a_rival(words: Sequence[Word], start: int, end: int) -> bool:
    before = words[start - 1].text if start else ""
    after = words[end].text if end < len(words) else ""
    return before in _BEFORE_A_TEAM or (after in _AFTER_A_TEAM and before != "the")
