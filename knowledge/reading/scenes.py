"""Scenes: the matches an article tells of, and which of them a clause is about."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from knowledge.names import Competition, Derby, Team
from knowledge.reading.grammar import clause
from knowledge.reading.mention import Mention, Person, Place, Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

Pair = tuple[str, str]
_OPENING = 5  # sentences that tell what an article is about
_AGAINST = frozenset("against v vs versus over at with to by from past for between of beating host visit and".split())
# What sets another match of the same two teams apart from the one the article is about.
_OTHER_TIME = re.compile(
    r"\b(first[ -]leg|reverse fixture|return fixture|earlier (?:this|in the) season|last (?:season|year|term|month|time|may|"
    r"december|november|october|september|august|january|february|march|april)|previous (?:meeting|encounter|season|match|game)|"
    r"when (?:they|the (?:two )?(?:sides|teams)) (?:last )?met|(?:a|two|three|four|five|six|ten) (?:years?|months?|seasons?) "
    r"(?:ago|earlier|before)|(?:in|of|since) (?:19|20)\d\d|on the opening day|in (?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december))\b",
    re.IGNORECASE,
)


class Stage:
    """The article's scenes in the order in which they come up, the main one first."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.scenes: list[Scene] = []
        self._named = Counter(team for sentence in reading.sentences for team in sentence.teams)
        self._main = self._find_main()
        self._of_sentence: dict[int, Scene] = {}
        current = self._main
        for sentence in reading.sentences:
            current = self._follow(sentence, current)
            self._of_sentence[sentence.index] = current

    @property
    def main(self) -> Scene:
        """The match that the article is about; its teams may be unknown."""
        return self._main

    def of(self, sentence: Sentence) -> Scene:
        """The match that the sentence as a whole is about."""
        return self._of_sentence.get(sentence.index, self._main)

    def at(self, sentence: Sentence, token: Token, team: str | None = None) -> Scene:
        """The match that the clause around the token is about; `team` is known to take part in it."""
        pair = self._pair_at(sentence, token, team)
        if pair is not None:
            return self._scene(pair, self._other_time(sentence, pair))
        here = self.of(sentence)
        if team is None or here.has(team) or not any(here.teams):
            return here
        return next((scene for scene in (self._main, *reversed(self.scenes)) if scene.has(team)), self._lone(team))

    def _find_main(self) -> Scene:
        pair = main_pair(self._reading)
        if pair is not None:
            return self._scene(pair, "")
        teams = self._named.most_common(1)
        main = Scene(0, (teams[0][0] if teams else None, None))
        self.scenes.append(main)
        return main

    def _scene(self, pair: Pair, when: str) -> Scene:
        for scene in self.scenes:
            if set(pair) == set(scene.teams) and scene.when == when:
                return scene
        scene = Scene(len(self.scenes), pair, when=when)
        self.scenes.append(scene)
        return scene

    def _lone(self, team: str) -> Scene:
        scene = Scene(len(self.scenes), (team, None))
        self.scenes.append(scene)
        return scene

    def _other_time(self, sentence: Sentence, pair: Pair) -> str:
        """What sets this match of the main pair apart from the main one; nothing for other pairs."""
        if not self.scenes or set(pair) != set(self._main.teams):
            return ""
        found = _OTHER_TIME.search(sentence.text)
        return found.group(0).lower() if found else ""

    def _follow(self, sentence: Sentence, current: Scene) -> Scene:
        """The scene of a sentence, given that of the one before: another pair named opens one, the main pair's names end it."""
        pair = self._pair_in(sentence, sentence.mentions, None)
        if pair is not None:
            return self._scene(pair, self._other_time(sentence, pair))
        about = {*sentence.teams, *(person.team for person in sentence.people if person.team)}
        if current is self._main or not about:
            return current
        only_here = about & set(current.teams) - set(self._main.teams)
        return current if only_here else self._main

    def _pair_at(self, sentence: Sentence, token: Token, team: str | None) -> Pair | None:
        indices = {word.i for word in clause(token)}
        inside = [mention for mention in sentence.mentions if indices & set(range(mention.start, mention.end))]
        inside.sort(key=lambda mention: abs(mention.start - token.i))
        return self._pair_in(sentence, inside, team)

    def _pair_in(self, sentence: Sentence, mentions: tuple[Mention, ...] | list[Mention], team: str | None) -> Pair | None:
        """The two teams that meet according to these mentions: a derby, two sides, or one that is met by the other."""
        for mention in mentions:
            if isinstance(mention.means, Derby):
                return mention.means.teams
        sides = [m for m in mentions if isinstance(m.means, Team) and sentence.is_side(m)]
        names = list(dict.fromkeys(m.means.name for m in sides if isinstance(m.means, Team)))
        if team is not None and team not in names and len(names) != 1:
            names = [name for name in names if name in (self._main.other(team),)]
        if team is None and len(names) >= 2 and _same_kind(sides):
            return names[0], names[1]
        if team in names and len(names) >= 2:
            return team, next(name for name in names if name != team)
        if len(names) == 1 and names[0] != team and self._is_met(sentence, sides[0]):
            own = team or self._subject(sentence, names[0])
            return (own, names[0]) if own and own != names[0] else None
        return self._derby(sentence) if not names else None

    def _is_met(self, sentence: Sentence, mention: Mention) -> bool:
        doc = self._reading.doc
        before = [doc[i].lower_ for i in range(max(sentence.span.start, mention.start - 3), mention.start)]
        return any(word in {"against", "v", "vs", "versus", "over", "beat", "beating", "hosting", "with"} for word in before)

    def _subject(self, sentence: Sentence, opponent: str) -> str | None:
        """Who meets the opponent: the side the clause is about, else the article's first team."""
        for mention in sentence.mentions:
            if isinstance(mention.means, Person) and mention.means.team not in (None, opponent):
                return mention.means.team
        ranked = [name for name, _ in self._named.most_common() if name != opponent]
        return ranked[0] if ranked else None

    def _derby(self, sentence: Sentence) -> Pair | None:
        """"The derby": the one whose two clubs the article names, the most named first."""
        if not re.search(r"\bderby\b", sentence.text, re.IGNORECASE):
            return None
        for first, second in combinations([name for name, _ in self._named.most_common(8)], 2):
            for derby in self._reading.gazetteer.derbies:
                if {first, second} == set(derby.teams):
                    return derby.teams
        return None


def _same_kind(sides: list[Mention]) -> bool:
    """Clubs meet clubs and nations nations."""
    kinds = [m.means.kind for m in sides[:2] if isinstance(m.means, Team)]
    return len(set(kinds)) == 1


def main_pair(reading: Reading) -> Pair | None:
    """The two teams an article is mostly about: named together, early and often."""
    together: Counter[frozenset[str]] = Counter()
    named: Counter[str] = Counter()
    for sentence in reading.sentences:
        weight = 3 if sentence.index < _OPENING else 1
        named.update(dict.fromkeys(sentence.teams, weight))
        for first, second in combinations(sentence.teams, 2):
            together[frozenset((first, second))] += weight
    for team in reading.title_teams:
        named[team] += 3
    if not together:
        return None
    best = max(together, key=lambda pair: (together[pair] * min(named[team] for team in pair), sorted(pair)))
    first, second = sorted(best, key=lambda team: -named[team])
    return first, second


def competition_of(reading: Reading, scene: Scene) -> str | None:
    """The competition named in the scene's sentences, the first of those named most."""
    named: Counter[str] = Counter()
    for sentence in reading.sentences:
        if reading.scene_of(sentence) is scene:
            named.update(m.means.name for m in sentence.mentions if isinstance(m.means, Competition))
    return named.most_common(1)[0][0] if named else None


def home_of(reading: Reading, scene: Scene) -> str | None:
    """The side at home: whose ground is named, or that the other is told to play "at"."""
    for sentence in reading.sentences:
        if reading.scene_of(sentence) is not scene:
            continue
        for mention in sentence.mentions:
            if isinstance(mention.means, Place) and (hosts := [team for team in mention.means.hosts if scene.has(team)]):
                return hosts[0] if len(hosts) == 1 else None
            if isinstance(mention.means, Team) and scene.has(mention.means.name) and (home := _home(reading, mention, scene)):
                return home
    return None


def _home(reading: Reading, mention: Mention, scene: Scene) -> str | None:
    doc, name = reading.doc, mention.means.name
    before = doc[mention.start - 1].lower_ if mention.start else ""
    two_before = doc[max(0, mention.start - 3) : mention.start].text.lower()
    behind = doc[mention.end : mention.end + 3].text.lower()
    if before in {"hosts", "at"} or re.search(r"\b(?:trip|visit|travelled|traveled|away) (?:to|at)$", two_before):
        return name
    if before == "visitors" or "home to" in two_before:
        return scene.other(name)
    return name if re.match(r"(?:['’]s? )?(?:home|host)", behind) else None
