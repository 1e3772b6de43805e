"""A scene's setting: the competition it belongs to and whose ground it is played on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.mention import Mention, Place, Scene

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_AWAY_TO = re.compile(
    r"\b(?:(?:trip|visit|travelled|traveled|away) (?:to|at)|(?:win|victory|defeat|draw|won|lost|drew) at|"
    r"visit(?:s|ed|ing)?)$"
)


def competition_of(reading: Reading, scene: Scene) -> str | None:
    """The competition told of the scene: the one its sentences name most, of those in which its two teams can meet.

    The main match may be told of anywhere in the article; any other one between clubs of the country whose league the
    main match belongs to belongs to that league as well, unless another competition is named.
    """
    main = scene is reading.main
    sentences = reading.sentences if main else list(_sentences(reading, scene))
    named = Counter(
        mention.means.name
        for sentence in sentences
        for mention in sentence.mentions
        if isinstance(mention.means, Competition) and can_meet(reading, scene, mention.means)
    )
    if named:
        return named.most_common(1)[0][0]
    return None if main else league_of_main(reading, scene)


def league_of_main(reading: Reading, scene: Scene) -> str | None:
    """The main match's league, if the scene's two teams can meet in it."""
    league = reading.gazetteer.competitions.get(reading.main.competition or "")
    meets = (
        league is not None and league.kind == "league" and None not in scene.teams and can_meet(reading, scene, league)
    )
    return league.name if meets and league is not None else None


def can_meet(reading: Reading, scene: Scene, competition: Competition) -> bool:
    """Whether the scene's teams can meet in the competition: clubs of one country at home, nations among nations."""
    known = reading.gazetteer.teams
    teams = [known[name] for name in scene.teams if name is not None and name in known]
    nations = any(team.kind == "nation" for team in teams)
    if competition.kind in {"league", "cup", "supercup"}:
        return not nations and all(team.country == competition.country for team in teams)
    if nations:
        return competition.kind != "continental"
    return competition.kind != "nations" and len({team.country for team in teams}) == len(teams)


def home_of(reading: Reading, scene: Scene) -> str | None:
    """The side at home: as most of the grounds named, and of the words for who visits whom, have it."""
    mentions = (mention for sentence in _sentences(reading, scene) for mention in sentence.mentions)
    said = (_host(reading, mention, scene) or _told(reading, mention, scene) for mention in mentions)
    votes = Counter(home for home in said if home is not None)
    return votes.most_common(1)[0][0] if votes else None


def _sentences(reading: Reading, scene: Scene) -> Iterator[Sentence]:
    return (sentence for sentence in reading.sentences if reading.scene_of(sentence) is scene)


def _host(reading: Reading, mention: Mention, scene: Scene) -> str | None:
    """Whose ground is named as the place of the match, not as one to be away from."""
    before = reading.doc[max(0, mention.start - 3) : mention.start].text.lower()
    if not isinstance(mention.means, Place) or re.search(r"\bfrom(?: the)?$", before):
        return None
    hosts = [team for team in mention.means.hosts if scene.has(team)]
    return hosts[0] if len(hosts) == 1 else None


def _told(reading: Reading, mention: Mention, scene: Scene) -> str | None:
    """As in "Hosts Roma", "visitors Roma", "the win at Roma", "home to Roma", "Roma's home defeat"."""
    if not isinstance(mention.means, Team) or not scene.has(mention.means.name):
        return None
    doc, name = reading.doc, mention.means.name
    before = doc[max(0, mention.start - 3) : mention.start].text.lower()
    if before.endswith(("visitors", "home to")):
        return scene.other(name)
    if before.endswith("hosts") or _AWAY_TO.search(before):
        return name
    behind = doc[mention.end : mention.end + 4].text.lower()
    return name if re.match(r"(?:['’]s? )?(?:\S+ )?home (?:win|defeat|draw|victory|loss|game)|hosted", behind) else None
