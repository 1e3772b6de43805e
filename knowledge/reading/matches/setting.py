"""A scene's setting: whose ground it is played on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.clauses import clause
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.matches.address import words_of_address
from knowledge.reading.matches.headline import marked_words
from knowledge.reading.mention import Mention, Place, Scene

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_AWAY_TO = Pattern(
    r"\b(?:(?:trip|visit|travelled|traveled|away|journey) (?:to|at)|(?:win|victory|defeat|draw|won|lost|drew|loss|"
    r"success|triumph|stalemate|beaten|held|thrashed|hammered|humbled|comeback|collapse|\d ?[-–] ?\d) at|"
    r"visit(?:s|ed|ing)?)(?: (?:fellow|bottom side|rivals|neighbours|leaders|champions|strugglers))?$"
)
_HOSTING = Pattern(
    r"\b(?:visitors|home (?:to|by|against|with)|hosted|hosting|welcomed|welcoming|entertained|the visit of|"
    r"home (?:win|victory|defeat|draw|loss|success) (?:over|against|to|by|with))$"
)
_HOME_MATCH = re.compile(
    r"(?:['’]s? )?(?:\S+ )?home (?:win|defeat|draw|victory|loss|game|success|crowd|fans|supporters)|"
    r"hosted|welcomed|entertained"
)
_LONG_AGO = re.compile(
    r"(?:back )?(?:in|on|of) (?:\w+ )?(?:19|20)\d\d\b|(?:last|earlier this) (?:season|year|month)|\w+ \w+ ago\b"
)
_LAST = Pattern(r"\blast (?:season|year|month|term)['’]s(?: \w+)?$")
_LINE = re.compile(r"^(?:[\w' -]+: )?@t \d{1,2}-\d{1,2} @t")
_MATCH = re.compile(r"^[^@]*@t (?:vs? )?@t\b.*\b(?:match )?report$")
_FIRST = 3  # words that an order of names outweighs


def home_of(reading: Reading, scene: Scene) -> str | None:
    """The side at home: as most of the grounds named, and of the words for who visits whom, have it.

    Of the main match a score line or an address tells it too, by which side is named first.
    """
    mentions = (mention for sentence in _sentences(reading, scene) for mention in sentence.mentions)
    said = (_host(reading, mention, scene) or _told(reading, mention, scene) for mention in mentions)
    votes, known = Counter(home for home in said if home is not None), reading.gazetteer.teams
    if scene is reading.main and all(name is None or known[name].kind == "club" for name in scene.teams):
        votes.update(dict.fromkeys(_named_first(reading), _FIRST))
    ranked = votes.most_common()
    return ranked[0][0] if ranked and ranked[0][1] > sum(count for _, count in ranked[1:]) else None


def _named_first(reading: Reading) -> Iterator[str]:
    if reading.billed is not None:
        yield reading.billed[0]
    for words, line in ((reading.article.title or "", _LINE), (words_of_address(reading.article.url), _MATCH)):
        marked = marked_words(reading, words, {})
        if line.search(" ".join(sign for sign, _ in marked)):
            yield next(team for _, team in marked if team)


def _sentences(reading: Reading, scene: Scene) -> Iterator[Sentence]:
    return (sentence for sentence in reading.sentences if reading.scene_of(sentence) is scene)


def _host(reading: Reading, mention: Mention, scene: Scene) -> str | None:
    """Whose ground is named as the place of the match, not as one to be away from."""
    before = reading.doc[max(0, mention.start - 3) : mention.start].text.lower()
    if not isinstance(mention.means, Place) or re.search(r"\bfrom(?: the)?$", before):
        return None
    behind = reading.doc[mention.end : mention.end + 5].text.lower()
    if _LONG_AGO.match(behind) or _LAST.search(before):
        return None  # where they met before
    if any(word.lower_ == "will" for word in clause(reading.doc[mention.start])):
        return None  # where the next match is played
    hosts = [team for team in mention.means.hosts if scene.has(team)]
    return hosts[0] if len(hosts) == 1 else None


def _told(reading: Reading, mention: Mention, scene: Scene) -> str | None:
    """As in "Hosts Roma", "visitors Roma", "the win at Roma", "home to Roma", "Roma's home defeat"."""
    if not isinstance(mention.means, Team) or not scene.has(mention.means.name):
        return None
    doc, name = reading.doc, mention.means.name
    before = doc[max(0, mention.start - 5) : mention.start].text.lower()
    if _HOSTING.search(before) or _is_visiting(doc.words[mention.start - 1 : mention.start]):
        return scene.other(name)
    if before.endswith("hosts") or _AWAY_TO.search(before):
        return name
    behind = doc[mention.end : mention.end + 4].text.lower()
    return name if _HOME_MATCH.match(behind) else None


def _is_visiting(before: Sequence[Token]) -> bool:
    """Whether the word before a team tells that it is the guest: "visiting Roma struck", not "after visiting"."""
    return any(word.lower_ == "visiting" and word.dep_ in {"amod", "compound"} for word in before)
