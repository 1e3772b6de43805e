"""Teams, competitions and derbies by any of their names, in the form that questions are compared in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import key
from knowledge.facts.fact import Match
from knowledge.names import Competition, Derby, Gazetteer, Team


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
        return others | {form: Mention(form, once(names)) for form, names in teams.items()}

    @cached_property
    def _places(self) -> Mapping[str, Mention]:
        places: defaultdict[str, list[str]] = defaultdict(list)
        for table in (self._gazetteer.stadiums, self._gazetteer.cities):
            for form, teams in table.items():
                places[key(form)] += [team.name for team in teams]
        return {form: Mention(form, once(teams), place=True) for form, teams in places.items()}

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

    def competition_names(self, name: str) -> tuple[str, ...]:
        """All names of the competition that the gazetteer has by this one; else the name itself."""
        known = self._gazetteer.competitions.get(name)
        return known.forms if known else (name,)

    def may_be_of_a_league(self, match: Match) -> bool:
        """Whether a match is not known to be of a cup or a tournament."""
        known = self._gazetteer.competitions.get(self.competition(match.competition) or "")
        return known is None or known.kind == "league"

    def is_derby(self, teams: Sequence[str]) -> bool:
        """Whether a match of these two is a derby: by name, or because both are of one city."""
        return self.has_a_name(teams) or self.of_one_city(teams)

    def has_a_name(self, teams: Sequence[str]) -> bool:
        """Whether a match of these two goes by a name, as the derby della Madonnina does."""
        return set(teams) in self._derbies

    def of_one_city(self, teams: Sequence[str]) -> bool:
        """Whether these two are of one city: theirs is the derby there, whatever else goes by that name."""
        cities = [self._gazetteer.teams[team].city for team in teams if team in self._gazetteer.teams]
        return len(cities) == 2 and cities[0] is not None and cities[0] == cities[1]

    @cached_property
    def _derbies(self) -> tuple[set[str], ...]:
        return tuple(set(derby.teams) for derby in self._gazetteer.derbies)


def once(items: Iterable[str]) -> tuple[str, ...]:
    """The items in their order, each once."""
    return tuple(dict.fromkeys(items))
