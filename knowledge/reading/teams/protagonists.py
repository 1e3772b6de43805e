"""Protagonists: which side a clause tells of, by its own subject or that of the clause that it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.language import lexicon
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Collection

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_ABOVE = 4  # clauses above a word's own in which to look
_SIDES = lexicon.SIDES | lexicon.HOSTS | lexicon.GUESTS
_THEY = frozenset({"they", "we"})


class Protagonist(NamedTuple):
    """Of whom a clause tells; `team` is None where somebody or some side is named whose team nothing tells."""

    team: str | None


def protagonist(sentence: Sentence, word: Token, opponents: Collection[str]) -> Protagonist | None:
    """Who does what is told around the word, so that they met the opponents; None where only things do.

    As in "Thanks to their win over Lazio, Roma go top", "Hale, who scored in the draw with Lazio".
    """
    kinds = {kind_of(sentence, team) for team in opponents}
    verb = verb_of(word)
    whose = next((child for child in word.children if child.lower_ == "whose" and child.i > sentence.span.start), None)
    if whose is not None:  # "Roma - whose win at Lazio had"
        return _meant(sentence, whose.nbor(-2 if whose.nbor(-1).is_punct else -1), kinds)
    for _ in range(_ABOVE):
        does = subject(verb)
        if does is not None and does != word and does not in word.ancestors:
            found = _meant(sentence, does, kinds)
            if found is not None and found.team not in opponents:
                return found
        if verb.head == verb:
            return None
        verb = verb_of(verb.head)
    return None


def kind_of(sentence: Sentence, team: str) -> str | None:
    """Whether the team is a "club" or a "nation", as far as known."""
    known = sentence.reading.gazetteer.teams.get(team)
    return known.kind if known is not None else None


def side_of_kind(sentence: Sentence, person: Person, kinds: Collection[str | None]) -> str | None:
    """For whom somebody plays where teams of these kinds meet."""
    sides = (side for side in (person.team, person.nation) if side is not None)
    return next((side for side in sides if kind_of(sentence, side) in kinds), None)


def _meant(sentence: Sentence, does: Token, kinds: Collection[str | None]) -> Protagonist | None:
    """Whose side the subject is: a side's own name, a person's, "his side", "they"; a strange name tells of nobody."""
    mention = sentence.mention_at(does)
    if mention is not None and mention.team:
        return Protagonist(mention.team) if sentence.is_side(mention) and mention.kind in kinds else None
    person = sentence.named_at(does) or (sentence.person_at(does) if sentence.reading.settled else None)
    if person is not None:
        return Protagonist(side_of_kind(sentence, person, kinds))
    if does.lower_ in _SIDES | _THEY and sentence.reading.settled:
        team = sentence.team_at(does)
        return Protagonist(team) if team is not None and kind_of(sentence, team) in kinds else None
    owner = next((child for child in does.children if child.dep_ == "poss" and child.i < does.i), None)
    if owner is not None and does.lower_ not in _SIDES:
        owned = _meant(sentence, owner, kinds)  # "Hale's passing was"
        return owned if owned is not None and owned.team is not None else None
    strange = mention is None and does.pos_ == "PROPN" and does.text[:1].isupper() and does.i > sentence.span.start
    return Protagonist(None) if strange else None
