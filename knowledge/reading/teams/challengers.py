"""Challengers: who met the side that a sentence names as an opponent ("lost to Leeds", "their win over Lazio")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language import lexicon
from knowledge.reading.language.clauses import descriptions, verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.mention import Person
from knowledge.reading.teams.labels import plays_for
from knowledge.reading.teams.opponents import is_compared, is_met
from knowledge.reading.teams.protagonists import kind_of, protagonist, side_of_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.mention import Mention, Teams
    from knowledge.reading.sentence import Sentence

_FAR = 14  # words between a side's "'s" and its opponent
_BACK = 2  # sentences to look back for the side that is told of
_SOME_SIDE = lexicon.TEAMS - lexicon.HOSTS - lexicon.GUESTS  # "their rivals, who beat Leeds": nobody named did


def doers(sentence: Sentence, opponent: Mention, sides: Sequence[Mention]) -> list[str]:
    """Of which sides the sentence says that they meet the opponent: whose match it is, or who does what is told."""
    doc = sentence.reading.doc
    before = _before(sentence, opponent, sides)
    owners = [side for side in before if opponent.start - side.end < _FAR and _owns(sentence, side, opponent)]
    doer = subject(verb_of(doc[opponent.start : opponent.end].root))
    return [side.team for side in (*owners, *before) if side in owners or (doer and side.start <= doer.i < side.end)]


def _owns(sentence: Sentence, side: Mention, opponent: Mention) -> bool:
    """Whether the match is the side's own: "Roma's defeat at Lazio", "the Roma win at Lazio"."""
    doc = sentence.reading.doc
    root = doc[side.start : side.end].root
    match = root.dep_ == "compound" and root.head.pos_ == "NOUN" and root.head in doc[opponent.start].ancestors
    return doc[side.end].tag_ == "POS" or match


def _before(sentence: Sentence, opponent: Mention, sides: Sequence[Mention]) -> list[Mention]:
    """The sides named before the opponent and not as one, the nearest first."""
    before = sorted((side for side in sides if side.end <= opponent.start), key=lambda side: -side.start)
    return [side for side in before if not is_met(sentence, side)]


def who_meets(sentence: Sentence, opponent: Mention, sides: Sequence[Mention], known: Sequence[Teams]) -> str | None:
    """Who is likely to have met an opponent: of whom its clause tells, its opponent in a known match, or who else.

    Nobody where the clause tells of somebody whose side nothing tells, and nothing beside it does either.
    """
    doc = sentence.reading.doc
    root = doc[opponent.start : opponent.end].root
    doer = subject(verb_of(root))
    if doer is not None and doer.lower_ in _SOME_SIDE and verb_of(root).dep_ == "relcl":
        return None
    if (described := _described(sentence, opponent)) is not None:
        return described.team
    told = protagonist(sentence, root, {opponent.team})
    if told is not None and told.team is not None:
        return told.team
    before = _before(sentence, opponent, sides)
    against = [team for pair in known if opponent.team in pair for team in pair if team not in (None, opponent.team)]
    other = next((team for team in against if team in known[0]), None)
    named = [side for side in before if side.team == other]
    subjects = [side for side in before if doc[side.start : side.end].root.dep_ in {"nsubj", "nsubjpass"}]
    likely = next(iter((*named, *subjects)), None)
    if likely is not None:
        return likely.team
    met = other or _they(sentence, opponent)
    if met is None and told is not None:
        return _told_beside(sentence, opponent) or next(iter(against), None) or told_before(sentence, opponent.team)
    return met or subject_team(sentence, opponent.team, against)


def _described(sentence: Sentence, opponent: Mention) -> Person | None:
    """Who is named before what describes him: "kept out Hale – fresh from scoring in the win at Leeds – again"."""
    for words in descriptions(sentence.span):
        if opponent.start in words:
            return sentence.named_at(sentence.reading.doc[words.start - 2])
    return None


def _told_beside(sentence: Sentence, opponent: Mention) -> str | None:
    """The first side, or side of somebody, that the sentence names before the opponent."""
    kind = kind_of(sentence, opponent.team)
    before = [mention for mention in sentence.mentions if mention.end <= opponent.start]
    people = (side_of_kind(sentence, one.means, {kind}) for one in before if isinstance(one.means, Person))
    sides = (mention.team for mention in before if mention.kind == kind and _tells_of(sentence, mention))
    return next((side for side in (*sides, *people) if side not in (None, opponent.team)), None)


def _they(sentence: Sentence, opponent: Mention) -> str | None:
    """Whom "they" means in "they beat Leeds": the one team that the sentence before names, if it names but one."""
    root = sentence.reading.doc[opponent.start : opponent.end].root
    before = sentence.previous.teams if sentence.previous is not None else []
    pointed = root.dep_ == "dobj" and any(child.lower_ == "they" for child in root.head.children)
    return before[0] if pointed and len(before) == 1 and before[0] != opponent.team else None


def subject_team(sentence: Sentence, opponent: str, against: Sequence[str | None] = ()) -> str | None:
    """Who meets the opponent: a person's side or the one named, else who is known to, or is told of just before.

    `against` are the teams that the opponent is known to have met.
    """
    kind = kind_of(sentence, opponent)
    for mention in sentence.mentions:
        if isinstance(mention.means, Person):
            team = side_of_kind(sentence, mention.means, {kind})
        else:
            plays = sentence.is_side(mention) or mention.kind == kind == "nation"  # "the Poland goalkeeper"
            team = mention.team if plays and not is_met(sentence, mention) else None
        if team and team != opponent:
            return team
    known = next((name for name in against if name not in (None, opponent)), None)
    return known or told_before(sentence, opponent)


def told_before(sentence: Sentence, opponent: str) -> str | None:
    """The one team of which the nearest sentence before that tells of any, or of its people, tells."""
    kind, before = kind_of(sentence, opponent), sentence.previous
    for _ in range(_BACK):
        if before is None:
            return None
        sides = (side_of_kind(sentence, person, {kind}) for person in before.people)
        named = (mention.team for mention in before.mentions if _tells_of(before, mention))
        told = {side for side in (*named, *sides) if side and side != opponent and kind_of(sentence, side) == kind}
        if told:
            return told.pop() if len(told) == 1 else None
        before = before.previous
    return None


def _tells_of(sentence: Sentence, mention: Mention) -> bool:
    """Whether a side is named, or the club of somebody beside it, and not as one that is met."""
    tells = sentence.is_side(mention) or plays_for(mention, sentence)
    return tells and not is_met(sentence, mention) and not is_compared(sentence, mention)
