"""Scenes: the matches an article tells of, and which of them a clause is about."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import contexts
from knowledge.reading.matches.derbies import derby_of, is_derby
from knowledge.reading.matches.main_match import FRESH, main_teams
from knowledge.reading.matches.meetings import met
from knowledge.reading.matches.several import is_awaited, tells_of_several
from knowledge.reading.mention import Pair, Scene, Teams
from knowledge.reading.teams.squads import named_squad, squad_of_main
from knowledge.reading.times.other_times import looks_back, other_time, same_time, tells_of_reverse

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_LEAD = 2  # sentences that tell of the main match whatever they recall


class Stage:
    """The article's scenes in the order in which they come up, the main one first."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.scenes: list[Scene] = []
        self._leads = [opening for opening in reading.sentences[:_LEAD] if not looks_back(opening)]
        self._met: list[Teams] = []  # the teams of the sentences so far
        self.main = Scene(0)  # nobody's, until it is known which teams the article is about
        self.main = self._add(main_teams(reading, [self._pair_of(sentence) for sentence in reading.sentences]))
        self.main.squad = squad_of_main(reading.sentences, self.main.teams)
        pairs = [self._next_pair(sentence) for sentence in reading.sentences]
        self._several = tells_of_several(reading, self.main.teams, self._met)
        told = [(sentence, pair) for sentence, pair in zip(reading.sentences, pairs, strict=True) if pair is not None]
        self._goes_on = self._several or is_awaited(self.main.teams, told, self._to_come)
        self._of_sentence: list[Scene] = []
        self._played: list[Scene] = []  # the same, but for matches that are still to come
        self._around: list[Scene] = []  # for each sentence the match that it goes on about where its own does not count
        self._follow_all(pairs)

    def of(self, sentence: Sentence) -> Scene:
        """The match that the sentence as a whole is about."""
        return self._of_sentence[sentence.index] if sentence.index < len(self._of_sentence) else self.main

    def between(self, sentence: Sentence, token: Token, one: str, other: str) -> Scene:
        """The match of the two teams that the clause around the token tells of."""
        return self._scene(sentence, (one, other), token)

    def of_sheet(self, teams: Pair, day: dt.date | None) -> Scene:
        """The match that a sheet gives: that of the two teams told of, unless it was played on another day."""
        for scene in self.scenes:
            if set(scene.teams) == set(teams) and not scene.when and self._may_be_on(scene, day):
                return scene
        return self._add(teams, when="as listed", squad=self.main.squad)

    def _may_be_on(self, scene: Scene, day: dt.date | None) -> bool:
        """Whether a match may have been played that day; one told of without its day is news."""
        told = scene.date or self._reading.article.date
        return day is None or told is None or abs(told - day).days <= (1 if scene.date else FRESH)

    def at(self, sentence: Sentence, token: Token, team: str | None = None) -> Scene:
        """The match that the clause around the token is about, or one above it; `team` is known to take part in it."""
        aside = frozenset[int]() if token.i in sentence.relatives else sentence.relatives
        near = {word.i for word in same_time(sentence, token)} - aside
        clauses = [[word for word in words if word.i in near] for words in contexts(sentence.span, token)]
        for words in clauses:
            words.sort(key=lambda word: abs(word.i - token.i))
        pairs = (self._met_in(sentence, words, team, played=True) for words in clauses)
        derbies = (self._derby(words, team) for words in clauses)
        if (pair := next(filter(None, chain(pairs, derbies)), None)) is not None:
            return self._scene(sentence, pair, token)
        here = self.main if sentence.index < _LEAD else self._here(sentence, token)
        if here is self.main and None not in here.teams and any(map(tells_of_reverse, clauses[:1])):
            return self._scene(sentence, here.teams, token)
        return here if team is None or here.has(team) or not any(here.teams) else self._with(team, sentence, here)

    def _with(self, team: str, sentence: Sentence, here: Scene) -> Scene:
        """The match of a team that does not play in `here`: the main match, else the last one of that team.

        Where nations meet, a player's club plays in no match.
        """
        if self._of_nations(here) and not self._is_nation(team):
            return here
        if self._goes_on and (last := self._last_of({team}, sentence.index)) is not None:
            return last
        scene = next((scene for scene in (self.main, *reversed(self.scenes)) if scene.has(team)), None)
        if scene is None and team not in sentence.teams and None not in here.teams:
            return here  # the team of somebody on loan, or who has left it
        return scene or self._add((team, None), squad=self.main.squad)

    def _of_nations(self, scene: Scene) -> bool:
        return all(team is not None and self._is_nation(team) for team in scene.teams)

    def _is_nation(self, team: str) -> bool:
        known = self._reading.gazetteer.teams.get(team)
        return known is not None and known.kind == "nation"

    def _here(self, sentence: Sentence, token: Token) -> Scene:
        """The sentence's scene; for a word outside the relative clause that alone tells of that match the one before.

        As in "He struck the third for a side that had beaten Leeds on Tuesday".
        """
        relative = sentence.relatives
        played = self._played[sentence.index] if sentence.index < len(self._played) else self.main
        if token.i in relative or not relative:
            return played
        told = [word for word in same_time(sentence, token) if word.i not in relative]
        pair = self._pair(sentence, told)
        told_of = pair is not None and set(pair) == set(played.teams)
        return played if told_of else self._around[sentence.index]

    def _pair_of(self, sentence: Sentence) -> Teams | None:
        """The two teams that a sentence tells of; the lead may tell of its match beside other things."""
        return self._pair(sentence, self._words_on_match(sentence))

    def _words_on_match(self, sentence: Sentence) -> Sequence[Token]:
        words = same_time(sentence)
        beside = sentence.index < _LEAD and self._pair(sentence, words) is None
        return sentence.words if beside else words

    def _next_pair(self, sentence: Sentence) -> Teams | None:
        """The two teams that the sentence tells of, which are known to have met from then on."""
        pair = self._pair_of(sentence)
        if pair is not None and None not in pair:
            self._met.append(pair)
        return pair

    def _pair(
        self, sentence: Sentence, words: Sequence[Token], team: str | None = None, *, played: bool = False
    ) -> Teams | None:
        """The two teams that the words tell of, the words in the order in which they count."""
        return self._met_in(sentence, words, team, played=played) or self._derby(words, team)

    def _met_in(
        self, sentence: Sentence, words: Sequence[Token], team: str | None = None, *, played: bool = False
    ) -> Teams | None:
        known = (self.main.teams, *self._met, *(scene.teams for scene in self.scenes))
        pair = met(sentence, sentence.named_by(words), team, known, played=played)
        return None if pair is not None and self._are_clubs_of_players(pair) else pair

    def _are_clubs_of_players(self, teams: Teams) -> bool:
        """Whether none of them is a nation where nations meet: "the Leeds striker and Everton's winger scored"."""
        return self._of_nations(self.main) and not any(team is not None and self._is_nation(team) for team in teams)

    def _derby(self, words: Sequence[Token], team: str | None = None) -> Teams | None:
        return derby_of(self._reading, team) if any(map(is_derby, words)) else None

    def _scene(self, sentence: Sentence, pair: Teams, token: Token | None = None) -> Scene:
        """The match of the two teams that the sentence tells of; a squad left unsaid is that of the main match."""
        when = self._other_time(sentence, pair, token)
        words = same_time(sentence, token)
        squad = named_squad(sentence.named_by(words), pair) or self.main.squad
        for scene in self.scenes:
            if set(pair) == set(scene.teams) and (scene.when, scene.squad) == (when, squad):
                return scene
        return self._add(pair, when, squad)

    def _add(self, teams: Teams, when: str = "", squad: str | None = None) -> Scene:
        scene = Scene(len(self.scenes), teams, when=when, squad=squad)
        self.scenes.append(scene)
        return scene

    def _other_time(self, sentence: Sentence, pair: Teams, token: Token | None = None) -> str:
        """What sets this match of the main pair apart from the main one; nothing for other pairs and for the lead."""
        if set(pair) != set(self.main.teams) or sentence in self._leads:
            return ""
        when = other_time(" ".join(word.text for word in same_time(sentence, token)))
        return "" if any(when in lead.text.lower() for lead in self._leads) else when

    def _follow_all(self, pairs: Sequence[Teams | None]) -> None:
        """Go through the sentences with the teams that each tells of, and settle which match it is about."""
        current = self.main
        for sentence, pair in zip(self._reading.sentences, pairs, strict=True):
            around = self._follow(sentence, None, current)
            self._around.append(around)
            told = self._follow(sentence, pair, current)
            self._of_sentence.append(told)
            current = around if pair is not None and told is not self.main and self._to_come(sentence) else told
            self._played.append(current)

    def _to_come(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of a match that is yet to be played: what is told next is not of that one."""
        return self._pair(sentence, self._words_on_match(sentence), played=True) is None

    def _follow(self, sentence: Sentence, pair: Teams | None, current: Scene) -> Scene:
        """A sentence's scene, given the one before: another pair opens one, the main one's teams end it."""
        if pair is not None:
            return self._scene(sentence, pair)
        about = {*sentence.teams, *(person.team for person in sentence.people if person.team)}
        if self._goes_on:
            return self._next_of_several(sentence, about, current)
        goes_on = bool(about & (set(current.teams) - set(self.main.teams)))
        return current if goes_on else self.main

    def _next_of_several(self, sentence: Sentence, about: set[str], current: Scene) -> Scene:
        """The match that the text goes on with where it tells of several: the one before, else the last of its team."""
        if not about or about & set(current.teams):
            return current
        last = self._last_of(about, sentence.index)
        alone = self._several and len(sentence.teams) == 1 and _tells_of_one(sentence)
        return last or (self._scene(sentence, (sentence.teams[0], None)) if alone else current)

    def _last_of(self, teams: set[str], index: int) -> Scene | None:
        """The match of one of the teams that was told of last before a sentence."""
        return next((scene for scene in reversed(self._played[:index]) if teams & set(scene.teams)), None)


def _tells_of_one(sentence: Sentence) -> bool:
    """Whether the sentence tells of the one team that it names, which is not only met in what it recalls."""
    told = {word.i for word in same_time(sentence)}
    return any(mention.team and mention.start in told for mention in sentence.mentions)
