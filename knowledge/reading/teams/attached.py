"""Attached: whose player somebody is whom a clause tells of beside his side's own play, its goal, or his team-mate.

"Leeds pushed on, Hale heading over"; "past Hale in the Leeds goal"; "Cole and his strike partner, Hale"; "Hale's first
appearance in a Leeds shirt"; "a blow for Leeds when Hale limped off".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import SIDE
from knowledge.reading.mention import Person
from knowledge.reading.teams.bonds import Bond
from knowledge.reading.teams.passing import in_passing

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_WEIGHT = 1.5
_START = r"(?:^|[.;:] |, (?:and|but|before) |\b(?:watched|saw|let) )(?:(?:but|and|then|so) )?(?:the )?"
_DOING = (
    r"(?:hit|head|shoot|forc|fir|curl|drag|blaz|slic|volley|driv|drill|flash|scor|nett|slott|tapp|lash|sweep|turn|prodd|"
    r"scuff|miss|go|com|find|play|cross|feed|slid|clipp|squar|cutt|surg|burst|danc|driftt?|combin|link|prob|work|lead|"
    r"pull|test|see|hav|squander|wast|rattl|strik|smash|bend|skew|screw|glanc|nodd|flick|bring|releas|thread|whipp|swing|"
    r"deliver|float|lift|chipp|lob|tee|set|wriggl|race|rac|break|carry|weav|hold|keep|pull|shin|impress|excell)ing"
)
# "Leeds pushed on, Hale heading over"; one side alone is named, and it is not the one that suffers.
_WITH_ITS_OWN = Pattern(
    rf"{_START}(?P<side>{SIDE}) (?!(?:conced|fell|went behind|were|was|had been|suffer|lost|trail|fail|struggl|"
    rf"surviv|escap|stood|sat|could|held|defend|rode|almost|nearly|got away|let|clung|hung|paid))"
    rf"(?:(?!@|\b(?:after|when|as|while|until|before|despite|against)\b)[\w', -])*?, (?:with )?(?:@p(?:, @p)* and )?@p "
    rf"(?:\w+ly )?{_DOING}\b"
)
_IN_GOAL = Pattern(
    r"@p(?:,)? (?:(?:was|stood|remained|started|deputis\w+|stayed) )?in (?:the )?(?:@t|hosts|visitors)'?s? "
    r"(?:goal|net)\b(?! (?:down|kick|line))|"
    r"@p(?:,)? (?:in goal|between the (?:posts|sticks)) for (?:the )?(?:@t|hosts|visitors)\b(?!')"
)
# "his Leeds side", "his Leeds team-mates": whoever "he" is plays there.
_OWN_CLUB = Pattern(
    r"\b(?P<his>his) (?:(?:first|second|third|full|home|league) )?@t "
    r"(?:side|team|team-?mates?|colleagues?|debut|account|bow)\b"
)
_IN_SHIRT = Pattern(
    r"@p's (?:(?!@|\bformer\b)[\w-]+ ){0,3}(?:appearances?|starts?|games?|matches|goals?|outings?) (?:in (?:a|the) @t "
    r"(?:shirt|jersey|colou?rs)|for @t)\b(?!')"
)
_HURT = (
    r"(?:limp|hobbl|pull\w* up|went (?:off|down)|go(?:es|ing)? off|(?:was|is|being|had to be) (?:forced|carried|taken|"
    r"stretchered|withdrawn|helped|replaced|sent off|dismissed|shown|booked)|(?:suffer|pick|sustain|damag|injur|hurt|"
    r"tweak|land)\w*)"
)
_BLOW = Pattern(
    r"\b(?:blows?|problems?|worr(?:y|ies)|concerns?|setbacks?|headaches?) (?:came )?(?:for|to) (?:the )?"
    rf"(?:{SIDE}|@o)(?:(?!@)[^;.:]){{0,40}}?\b(?:when|as|after|with) (?:[\w-]+ ){{0,2}}@p {_HURT}"
)
_ROLE = (
    r"(?:team-?mate|colleague|(?:(?:strike|defensive|midfield|attacking|central) )?partner|captain|skipper|"
    r"goalkeeper|keeper|striker|winger|midfielder|defender|forward|centre-?back|full-?back|left-?back|right-?back|"
    r"playmaker|substitute|stand-in|understudy|vice-captain|no\.? ?1|top scorer|leading scorer)"
)
_HIS = Pattern(rf"\b(?P<his>his|her) (?:own |fellow |first-choice |star )?{_ROLE},? (?P<mate>@p)")


def attached(reading: Reading) -> Iterator[Bond]:
    """Everybody told of so, with the side or the team-mate."""
    for sentence in reading.sentences:
        if sentence.people and not any(map(sentence.spoken, sentence.words)):
            yield from _acting(sentence)
            yield from _keeping(sentence)
            yield from _mates(sentence)
            yield from _told_beside(sentence)
            yield from in_passing(sentence)


def _acting(sentence: Sentence) -> Iterator[Bond]:
    """Who plays beside what the side does."""
    marked, scene = sentence.marked, sentence.reading.scene_of(sentence)
    for match in _WITH_ITS_OWN.finditer(marked.text):
        teams = [team for team in marked.sides(*match.span("side")) if scene.has(team)]
        yield from (
            Bond(person.name, team, same=True, weight=_WEIGHT, scene=scene.number)
            for team in teams
            for _, person in marked.people(*match.span())
        )


def _keeping(sentence: Sentence) -> Iterator[Bond]:
    """Who keeps goal for the side that the words name: "past Hale in the Leeds goal"."""
    marked, scene = sentence.marked, sentence.reading.scene_of(sentence)
    for match in _IN_GOAL.finditer(marked.text):
        teams = [team for team in marked.sides(match.start(), match.end()) if scene.has(team)]
        for _, person in marked.people(*match.span()):
            yield from (Bond(person.name, team, same=True, weight=_WEIGHT, scene=scene.number) for team in teams[:1])


def _mates(sentence: Sentence) -> Iterator[Bond]:
    """Whoever is told of as the partner, captain or goalkeeper of whom the sentence names last before."""
    marked, scene = sentence.marked, sentence.reading.scene_of(sentence)
    for match in _HIS.finditer(marked.text):
        his = marked.token(match.start("his"))
        owner = sentence.person_at(his)
        before = [one.means for one in sentence.mentions if one.start < his.i and isinstance(one.means, Person)]
        for _, person in marked.people(*match.span("mate")):
            if owner is not None and owner is not person and before[-1:] in ([], [owner]):
                yield Bond(person.name, owner.name, same=True, weight=_WEIGHT, scene=scene.number)


def _told_beside(sentence: Sentence) -> Iterator[Bond]:
    """Whoever the words show to be of a club: in its shirt, as one of its team-mates, hurt to its cost."""
    marked, scene = sentence.marked, sentence.reading.scene_of(sentence)
    for match in _OWN_CLUB.finditer(marked.text):
        owner = sentence.person_at(marked.token(match.start("his")))
        if owner is not None and owner.plays:
            teams = marked.teams(*match.span())
            yield from (Bond(owner.name, team, same=True, weight=_WEIGHT, scene=scene.number) for team in teams)
    for pattern in (_IN_SHIRT, _BLOW):
        for match in pattern.finditer(marked.text):
            teams = marked.sides(*match.span())
            for _, person in marked.people(*match.span()):
                yield from (Bond(person.name, team, same=True, weight=_WEIGHT, scene=scene.number) for team in teams)
