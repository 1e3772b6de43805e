"""Led: whose a coach is, by what is told of his side, be its name left unsaid: "Gabor's men lost to Leeds"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import clause
from knowledge.reading.language.grammar import SUBJECTS, objects, passive, subject
from knowledge.reading.language.lexicon import SIDES
from knowledge.reading.mention import Role
from knowledge.reading.teams.actors import person_of
from knowledge.reading.teams.opponents import is_compared, is_met

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person, Scene
    from knowledge.reading.sentence import Sentence

_PICKS = frozenset(
    """
    drop rest omit pick select start recall field bench hook withdraw deploy prefer substitute replace insert promote
    """.split()
)
_STARTS = frozenset("start debut chance bow outing appearance run-out".split())  # "handed Hale his debut"


def leader(sentence: Sentence, noun: Token) -> Person | None:
    """The coach whose side the noun means: "Gabor's men", "his side"; nobody's where a club is named with it."""
    person = owner_of(sentence, noun)
    return person if person is not None and person.role is Role.COACH else None


def owner_of(sentence: Sentence, noun: Token) -> Person | None:
    """Whose side the noun means, be it the coach's or a player's own."""
    if noun.lower_ not in SIDES or any(sentence.club_at(child) for child in noun.children):
        return None
    return person_of(sentence, next((child for child in noun.children if child.dep_ == "poss"), None))


def met_by(sentence: Sentence, side: Token, scene: Scene) -> str | None:
    """The team that the clause of a coach's side names as its opponent, or alone of the two of the match."""
    words = {word.i for word in clause(side)}
    named = [m for m in sentence.mentions if m.start in words and scene.has(m.team) and sentence.is_side(m)]
    named = [mention for mention in named if not is_compared(sentence, mention)]
    doing = [mention for mention in named if _acts(sentence.reading.doc[mention.start : mention.end].root)]
    met = [mention for mention in named if is_met(sentence, mention)] or doing
    teams = {mention.team for mention in met}
    return teams.pop() if len(teams) == 1 else None


def _acts(team: Token) -> bool:
    """Whether the team does or did what is told: "Gabor's side were held by Leeds", "with Leeds failing to score"."""
    return team.dep_ in SUBJECTS or team.head.dep_ == "agent"


def picked(sentence: Sentence, verb: Token) -> Iterator[tuple[Person, Person]]:
    """A coach and whom he picks or leaves out: "Gabor left out Hale and Cole", "Gabor recalled Hale"."""
    picks = verb.lemma_ in _PICKS or (verb.lemma_ == "leave" and _out(verb)) or _hands_a_start(verb)
    if passive(verb) or not picks:
        return
    coach = person_of(sentence, subject(verb))
    if coach is not None and coach.role is Role.COACH:
        players = (person_of(sentence, word) for word in objects(verb))
        yield from ((coach, player) for player in players if player is not None and player.plays)


def _hands_a_start(verb: Token) -> bool:
    """As in "handed Hale his debut", "gave Hale a first start"."""
    return verb.lemma_ in {"hand", "give"} and any(word.lower_ in _STARTS for word in objects(verb))


def _out(verb: Token) -> bool:
    return any(child.lower_ == "out" for child in verb.children)
