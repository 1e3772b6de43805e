"""Settling: which team a name means that several bear ("City", "the Blues", "Rangers")."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Gazetteer, Named, Team, fold
from knowledge.reading.mention import Mention, Place, Unsettled

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Doc

_WHERE = frozenset({"in", "near", "outside", "around"})
_OF_TOWNS = frozenset(
    """
    street centre center suburb district square airport hospital park port dock harbour outskirt neighbourhood quarter
    university church cathedral prison pub bar restaurant hotel court school museum night-life nightlife station
    north south east west heartland population community hinterland
    """.split()
)
_MET = frozenset({"by", "against", "over", "beat", "beating", "facing"})


class Form(NamedTuple):
    """Tokens `start` to `end` of a doc that may name something, folded."""

    start: int
    end: int
    text: str


def is_where(doc: Doc, form: Form) -> bool:
    """Whether the words before it make the form a place: "in Valencia", not "in Valencia's 2-0 win"."""
    return form.start > 0 and doc[form.start - 1].lower_ in _WHERE and not _owns(doc, form)


def _owns(doc: Doc, form: Form) -> bool:
    """Whether what is its own is a side's, no town's: "in Valencia's win", not "in Valencia's streets"."""
    if form.end >= len(doc) or doc[form.end].tag_ != "POS":
        return False
    owned = doc[form.end - 1].head
    return owned.i > form.end and owned.text.islower() and owned.lemma_ not in _OF_TOWNS


class Settler:
    """Decides what each form of one article means, by what the article names outright elsewhere."""

    def __init__(self, gazetteer: Gazetteer, doc: Doc, forms: Sequence[Form], title_teams: Iterable[str]) -> None:
        self._known = gazetteer
        self._doc = doc
        self._named: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._at_home: Counter[str] = Counter()
        self._begun: dict[str, Team] = {}
        for form in forms:
            self._note_beginning(form.text)
            for entry in gazetteer.names.get(form.text, ()):
                self._named[entry.name][form.text] += 1
            for host in (*gazetteer.stadiums.get(form.text, ()), *self._hosts_in(form)):
                self._at_home[host.name] += 1
        for team in title_teams:
            self._named[team][""] += 1

    def _hosts_in(self, form: Form) -> Sequence[Team]:
        """The clubs of a city that is named, not those of one whose name means a club of its own: "Aberdeen"."""
        is_club = any(isinstance(entry, Team) for entry in self._known.names.get(form.text, ()))
        return self._known.cities.get(form.text, ()) if not is_club or is_where(self._doc, form) else ()

    def _note_beginning(self, text: str) -> None:
        """What begins a longer club's name means that club where this comes first: "Inter Miami", and then "Inter"."""
        first = text.split(" ", 1)[0]
        club = next((team for team in self._known.names.get(text, ()) if isinstance(team, Team)), None)
        tables = (self._known.names, self._known.nicknames, self._known.beginnings)
        if club is not None and club.kind == "club" and any(first in table for table in tables):
            self._begun.setdefault(first, club)

    def settle(self, form: Form) -> Mention | None:
        """What the form means; None where it is an ordinary word."""
        known, (start, end, text) = self._known, form
        if text in known.cities and is_where(self._doc, form):
            return Mention(start, end, self._place(text))
        bearer = self._begun_with(text) or self._bearer(form)
        if entries := known.names.get(text):
            outright = max(entries, key=lambda entry: self._named[entry.name].total())
            if isinstance(outright, Team) and bearer is not None and not self._elsewhere(outright, text):
                return Mention(start, end, bearer)
            return self._outright(form, outright)
        if text in known.nicknames and (bearer is not None or text not in known.cities):
            return Mention(start, end, bearer or Unsettled(text))
        means = self._means(form, bearer)
        return Mention(start, end, means) if means is not None else None

    def _means(self, form: Form, bearer: Team | None) -> Team | Place | None:
        """What a word means that is no team's name: a people, a club that is called by it, a place."""
        text = form.text
        nations = self._known.demonyms.get(text)
        if nations or bearer is not None:
            return nations[0] if nations else bearer
        if (club := self._plays_as(form)) is not None:
            return club
        return self._place(text) if text in self._known.cities or text in self._known.stadiums else None

    def _plays_as(self, form: Form) -> Team | None:
        """The one club of a city that the article names, where the city's name does or meets: "Madrid led 2-0"."""
        named = [team for team in self._known.cities.get(form.text, ()) if self._named[team.name]]
        if len(named) != 1 or form.text not in {fold(word) for word in named[0].name.split()}:
            return None
        name, before = self._doc[form.end - 1], self._doc[max(form.start - 1, 0)]
        acts = name.dep_ == "nsubj" and name.head.tag_ in {"VBD", "VBZ", "VBP"} and name.head.lemma_ != "be"
        return named[0] if acts or (form.start and before.lower_ in _MET) else None

    def _outright(self, form: Form, entry: Named) -> Mention | None:
        """A club's name that is an ordinary word too does not count at a sentence's start, unless named elsewhere."""
        doubtful = isinstance(entry, Team) and entry.common and form.end - form.start == 1
        if doubtful and self._doc[form.start].is_sent_start and self._named[entry.name].total() < 2:
            return None
        return Mention(form.start, form.end, entry)

    def _bearer(self, form: Form) -> Team | None:
        """Who is meant by a nickname.

        The team of the city named behind it, the one named elsewhere or at home there, or the only one.
        """
        teams = self._known.nicknames.get(form.text, ())
        doc, end = self._doc, form.end
        if end + 1 < len(doc) and doc[end].lower_ == "of":
            city = fold(doc[end + 1].text)
            if here := next((team for team in teams if fold(team.city or "") == city), None):
                return here
        named = sorted(
            (team for team in teams if self._elsewhere(team, form.text)),
            key=lambda team: -self._elsewhere(team, form.text),
        )
        if len(in_full := [team for team in named if self._in_full(team, form.text)]) == 1:
            return in_full[0]
        if named:
            alone = len(named) == 1 or self._elsewhere(named[0], form.text) > 2 * self._elsewhere(named[1], form.text)
            return named[0] if alone else None
        at_home = [team for team in teams if self._at_home[team.name]]
        if len(at_home) == 1:
            return at_home[0]
        proper = doc[end - 1].tag_ in {"NNP", "NNPS"} and not doc[end - 1].is_stop
        return teams[0] if len(teams) == 1 and proper and form.text not in self._known.names else None

    def _begun_with(self, text: str) -> Team | None:
        """The club of whose longer name the words are the beginning, unless another that they mean is named too."""
        club = self._begun.get(text)
        others = (team for team in self._known.nicknames.get(text, ()) if team != club)
        is_name = any(entry == club for entry in self._known.names.get(text, ()))
        return None if is_name or any(self._elsewhere(team, text) for team in others) else club

    def _in_full(self, team: Team, text: str) -> bool:
        """Whether the article names the team by a form that the nickname is short for: "Bath City", then "City"."""
        return any(form.endswith(f" {text}") for form in self._named[team.name])

    def _elsewhere(self, team: Team, text: str) -> int:
        """How often the article names the team by other words than these."""
        return self._named[team.name].total() - self._named[team.name][text]

    def _place(self, text: str) -> Place:
        teams = self._known.stadiums.get(text) or self._known.cities.get(text) or ()
        return Place(text, tuple(team.name for team in teams))
