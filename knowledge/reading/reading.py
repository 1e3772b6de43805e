"""One article being read: everything its sentences share."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.names import Gazetteer
from knowledge.reading.language.asides import join_asides
from knowledge.reading.language.balls import join_through_balls, part_balls
from knowledge.reading.language.doers import join_deeds
from knowledge.reading.language.parting import (
    part_clauses,
    part_flights,
    part_honours,
    part_infinitives,
    part_nouns,
    part_participles,
    part_pasts,
    part_seen,
    part_sides,
)
from knowledge.reading.language.tagging import (
    tag_as_deeds,
    tag_as_infinitives,
    tag_as_names,
    tag_as_nouns,
    tag_as_people,
    tag_as_positions,
    tag_as_standing,
    tag_as_thanks,
    tag_as_told,
)
from knowledge.reading.listings.listed import day_of
from knowledge.reading.listings.sheets import Sheet, sheets_in
from knowledge.reading.matches.address import sides_of_address
from knowledge.reading.matches.competing import competition_between, competition_of
from knowledge.reading.matches.played import date_of, day_of_clause
from knowledge.reading.matches.scenes import Stage
from knowledge.reading.matches.setting import home_of
from knowledge.reading.mention import Mention, Person, Scene
from knowledge.reading.people.people import people
from knowledge.reading.people.profiles import Profiler
from knowledge.reading.quotes.speakers import name_speakers
from knowledge.reading.quotes.speech import speeches_in
from knowledge.reading.sentence import Sentence
from knowledge.reading.teams.allegiance import Allegiance
from knowledge.reading.teams.linking import Linker
from knowledge.reading.teams.squads import squad_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.articles import Article
    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.quotes.speech import Speech


class Reading:
    """An article with its doc, its sentences, its people and its scenes."""

    def __init__(self, article: Article, doc: Doc, linker: Linker, ordinary: Collection[str]) -> None:
        self.article = article
        self.doc = doc
        self.text = doc.text  # put together from its words at each asking
        self.linker = linker
        self.gazetteer: Gazetteer = linker.gazetteer
        self.title_teams: tuple[str, ...] = linker.teams_in(article.title or "")
        self.speeches: tuple[Speech, ...] = tuple(speeches_in(article.text))
        self.billed = sides_of_address(self.gazetteer, article.url, f"{article.title or ''}\n{article.text}")
        self.found_sheets = tuple(sheets_in(self.text, self.gazetteer))
        self.mentions = self._mentions(self.found_sheets, ordinary)
        self._put_parse_right()
        Profiler(doc, self.mentions).profile()
        self.sentences = self._sentences()
        self._settle_sides()
        self._settle_matches()
        self.sheets: tuple[tuple[Sheet, Scene], ...] = tuple((s, self._scene_listed(s)) for s in self.found_sheets)
        name_speakers(self)

    def _mentions(self, sheets: Sequence[Sheet], ordinary: Collection[str]) -> list[Mention]:
        """Who and what is named, in order; no name reaches over the border of a match sheet."""
        linked = self.linker.link(self.doc, (*self.title_teams, *(self.billed or ())))
        taken = {i for mention in linked for i in range(mention.start, mention.end)}
        named = [*linked, *people(self.doc, taken, ordinary)]
        spans = ((mention, self.doc[mention.start : mention.end]) for mention in named)
        whole = (m for m, span in spans if not any(sheet.cuts(span.start_char, span.end_char) for sheet in sheets))
        return sorted(whole, key=lambda mention: mention.start)

    def _put_parse_right(self) -> None:
        """What the names show of words and clauses, and what football English lets be told from others."""
        tag_as_names(self.doc, self.mentions)
        tag_as_nouns(self.doc)
        tag_as_positions(self.doc)
        tag_as_deeds(self.doc)
        tag_as_infinitives(self.doc)
        tag_as_people(self.doc)
        tag_as_standing(self.doc)
        tag_as_thanks(self.doc)
        tag_as_told(self.doc, self.mentions)
        join_through_balls(self.doc)
        join_deeds(self.doc, self.mentions)
        part_nouns(self.doc, self.mentions)
        part_honours(self.doc, self.mentions)
        part_flights(self.doc)
        part_clauses(self.doc, self.mentions)
        part_balls(self.doc, self.mentions)
        part_infinitives(self.doc)
        part_pasts(self.doc)
        part_seen(self.doc)
        part_participles(self.doc)
        part_sides(self.doc, self.mentions)
        join_asides(self.doc, self.mentions)

    def _settle_sides(self) -> None:
        """For whom the people play, by the matches as they seem to be until that is known."""
        self.settled = False  # whether it is known who the people are and for whom they play
        self._stage = Stage(self)
        self.allegiance = Allegiance(self)
        self.allegiance.settle()
        self.settled = True

    def _settle_matches(self) -> None:
        """The matches told of, now that sides are known, with their competitions, grounds, days and squads."""
        self._stage = Stage(self)
        self._known = set(self._stage.scenes)
        for scene in self._stage.scenes:
            scene.competition = competition_of(self, scene)
            scene.home = home_of(self, scene)
            scene.date = date_of(self, scene)
            scene.squad = scene.squad or squad_of(self.gazetteer, scene.competition)

    def _scene_listed(self, sheet: Sheet) -> Scene:
        """The match that a sheet gives, with its day."""
        day = day_of(self, sheet)
        scene = self._stage.of_sheet(sheet.teams, day)
        scene.date = scene.date or day
        self._known.add(scene)
        return scene

    def _sentences(self) -> list[Sentence]:
        spans = [span for span in self.doc.sents if span.text.strip()]
        starts = [mention.start for mention in self.mentions]
        return [
            Sentence(
                self, i, span, tuple(self.mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
            )
            for i, span in enumerate(spans)
        ]

    @cached_property
    def people(self) -> list[Person]:
        """Everybody named, in order, each once."""
        return list(dict.fromkeys(m.means for m in self.mentions if isinstance(m.means, Person)))

    @cached_property
    def named(self) -> Counter[str]:
        """In how many sentences each team is named, be it as somebody's club; a headline counts as one."""
        named = Counter(
            team for s in self.sentences for team in dict.fromkeys((*s.teams, *s.clubs_of_people))
        )  # of teams named as often the first one comes first, whatever the order of a set
        named.update(team for team in self.title_teams if team in named)
        return named

    @cached_property
    def most_named(self) -> list[str]:
        """The teams named, the most named first."""
        return [team for team, _ in self.named.most_common()]

    @property
    def scenes(self) -> list[Scene]:
        """The matches told of so far, the main one first."""
        return self._stage.scenes

    @property
    def main(self) -> Scene:
        """The match that the article is about."""
        return self._stage.main

    def scene_of(self, sentence: Sentence) -> Scene:
        """The match that a sentence as a whole is about."""
        return self._stage.of(sentence)

    def scene_near(self, sentence: Sentence, token: Token) -> Scene:
        """The same, of a sentence of another match that of the clause around the token."""
        scene = self._stage.of(sentence)
        return scene if scene is self.main else self._stage.at(sentence, token)

    def scene_at(self, sentence: Sentence, token: Token, team: str | None = None) -> Scene:
        """The match that the clause around the token is about."""
        return self._placed(self._stage.at(sentence, token, team), sentence, token)

    def scene_between(self, sentence: Sentence, token: Token, one: str, other: str) -> Scene:
        """The match of two teams that the clause around the token tells of."""
        return self._placed(self._stage.between(sentence, token, one, other), sentence, token)

    def _placed(self, scene: Scene, sentence: Sentence, token: Token) -> Scene:
        """The scene, with its day where a clause tells of it for the first time, and its competition where one does."""
        if scene not in self._known:
            self._known.add(scene)
            scene.date = day_of_clause(sentence, token)
        if scene.competition is None and scene is not self.main:
            scene.competition = competition_between(sentence, token, scene.teams)
            scene.squad = scene.squad or squad_of(self.gazetteer, scene.competition)
        return scene
