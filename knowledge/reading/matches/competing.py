"""Competing: which competition a match belongs to, as the article names it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition
from knowledge.reading.language.clauses import clause
from knowledge.reading.matches.address import words_of_address

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention, Scene
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

Teams = Collection[str | None]

_HOME = frozenset({"league", "cup", "supercup"})
_BELONGS = re.compile(r"\b(?:belong(?:s|ed)? in|worthy of|fit for)(?: the)?$", re.IGNORECASE)  # a level, no match
_FINALISTS = re.compile(r"(?:semi|quarter)[ -]+finalists?\b", re.IGNORECASE)
_HEADLINE, _ADDRESS, _LEAD, _NAMED = 2, 3, 2, 1  # what naming a competition there says of the main match
# Behind these a competition tells what a team is or may become, not where it plays this match.
_TITLES = frozenset(
    """
    side club team outfit winner champion giant minnow opposition hopeful spot place berth qualification football
    """.split()
)
# Behind these it tells it of another side than the main match's, more likely than not.
_LABELS = _TITLES | frozenset(
    """
    leader leaders holder holders finalist runner-up rival opponent struggler newcomer
    pacesetter exit hangover title trophy crown race ambition hope dream
    """.split()
)
# The rounds of a tournament; a match told of with one belongs to the tournament that the article is about.
_STAGE = (
    r"(?:first|second|return|opening|away|home)[ -]leg|return (?:match|game|fixture)|two-leg\w*|"
    r"group (?:game|match|stage|opener)|(?:round of|last)[ -](?:16|32|sixteen)|(?:quarter|semi)[- ]?finals?|"
    r"last (?:four|eight)|knock-?out|place in the final"
)
_ROUND = r"(?:first|second|third|fourth|fifth|sixth)[ -]round|ties?|replay"
_OF_TOURNAMENT = re.compile(rf"\b(?:{_STAGE})\b", re.IGNORECASE)
_OF_CUP = re.compile(rf"\b(?:{_STAGE}|{_ROUND})\b|^[^.]{{3,40}} v [^.]{{3,40}}$", re.IGNORECASE)
_DRAW = re.compile(r"\b(?:round|cup|finals?) draw\b|\bdraw:", re.IGNORECASE)
_OF_NO_LEAGUE = re.compile(rf"\b(?:{_STAGE}|{_ROUND}|cup|trophy|shield|friendly|friendlies)\b", re.IGNORECASE)


def competition_of(reading: Reading, scene: Scene) -> str | None:
    """The competition told of the scene: of those in which its two teams can meet the one that most speaks for.

    The main match's may be named anywhere in the article, in its headline or its address.
    """
    if scene is reading.main:
        return _of_main(reading)
    told = [sentence for sentence in reading.sentences if reading.scene_of(sentence) is scene]
    named = Counter(name for sentence in told for name in _named(sentence, scene.teams))
    if named:
        return named.most_common(1)[0][0]
    return _left(reading, scene.teams, " ".join([scene.when, *(sentence.text for sentence in told)]))


def competition_between(sentence: Sentence, at: Token, teams: Teams) -> str | None:
    """The competition of a match that only the clause around a word tells of."""
    words = {word.i for word in clause(at)}
    inside = [m for m in sentence.mentions if m.start in words]
    named = list(_named(sentence, teams, inside, _LABELS))
    named = named or list(dict.fromkeys(_named(sentence, teams, sentence.mentions, _LABELS)))
    if len(named) == 1 or (named and inside):
        return named[0]
    return _left(sentence.reading, teams, sentence.text)


def can_meet(reading: Reading, teams: Teams, competition: Competition) -> bool:
    """Whether the teams can meet in the competition: clubs of one country at home, nations among nations."""
    known = reading.gazetteer.teams
    sides = [known[name] for name in teams if name is not None and name in known]
    nations = any(team.kind == "nation" for team in sides)
    if competition.kind in _HOME:
        return not nations and all(competition.country in (team.country, team.plays_in) for team in sides)
    if nations:
        return competition.kind != "continental"
    return competition.kind != "nations" and len({team.country for team in sides}) == len(sides)


def _of_main(reading: Reading) -> str | None:
    """What most speaks for; where nothing does, the only league in whose terms the article tells what its teams are."""
    votes = Counter[str]()
    for name, weight in _told_of_main(reading):
        votes[name] += weight
    if votes:
        return votes.most_common(1)[0][0]
    titles = {m.means for sentence in reading.sentences for m in sentence.mentions if isinstance(m.means, Competition)}
    leagues = {one.name for one in titles if one.kind == "league" and can_meet(reading, reading.main.teams, one)}
    return leagues.pop() if len(leagues) == 1 else None


def _told_of_main(reading: Reading) -> Iterator[tuple[str, int]]:
    teams = reading.main.teams
    for sentence in reading.sentences:
        weight = _LEAD if sentence.index == 0 else _NAMED
        yield from ((name, weight) for name in _named(sentence, teams))
    for words, weight in ((reading.article.title or "", _HEADLINE), (words_of_address(reading.article.url), _ADDRESS)):
        fitting = (entry for entry in reading.linker.competitions_in(words) if can_meet(reading, teams, entry))
        yield from ((entry.name, weight) for entry in fitting)


def _named(
    sentence: Sentence, teams: Teams, mentions: Iterable[Mention] | None = None, titles: frozenset[str] = _TITLES
) -> Iterator[str]:
    """The competitions named in which the teams can meet, but not as what a team is or hopes for."""
    for mention in sentence.mentions if mentions is None else mentions:
        if isinstance(mention.means, Competition) and can_meet(sentence.reading, teams, mention.means):
            behind = sentence.reading.doc[mention.end : mention.end + 3]
            title = bool(titles & {word.lemma_.lower() for word in behind[:1]}) or _FINALISTS.match(behind.text)
            title = title or _BELONGS.search(sentence.reading.doc[max(0, mention.start - 3) : mention.start].text)
            if not title:
                yield mention.means.name


def _left(reading: Reading, teams: Teams, told: str) -> str | None:
    """The competition of a match of which none is told: the main one's, or the only one in which they can meet."""
    main = reading.gazetteer.competitions.get(reading.main.competition or "")
    if None in teams:
        return None
    if main is not None and _belongs(reading, teams, main, told):
        return main.name
    abroad = {entry.name for entry in _every(reading, teams) if entry.kind == "continental"}
    return abroad.pop() if len(abroad) == 1 and "friendl" not in told else None


def _belongs(reading: Reading, teams: Teams, main: Competition, told: str) -> bool:
    """Whether what is told makes a match one of the main match's competition."""
    if main.kind == "league":
        return can_meet(reading, teams, main) and _OF_NO_LEAGUE.search(told) is None
    if set(teams) == set(reading.main.teams) or main.kind in _HOME:
        drawn = _DRAW.search(reading.article.title or "")  # all its matches are of one round
        return can_meet(reading, teams, main) and (drawn or _OF_CUP.search(told)) is not None
    kinds = {reading.gazetteer.teams[name].kind for name in (*teams, *reading.main.teams) if name is not None}
    return len(kinds) == 1 and _OF_TOURNAMENT.search(told) is not None


def _every(reading: Reading, teams: Teams) -> Iterator[Competition]:
    """Every competition that the article names in which the teams can meet."""
    names = {name for sentence in reading.sentences for name in _named(sentence, teams)}
    return (reading.gazetteer.competitions[name] for name in sorted(names))
