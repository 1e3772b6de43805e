"""Actors: the person or the team that a word of a clause stands for, be it by a shot, a pass or a lead of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language import deeds, lexicon
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import prepositions, subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_MADE = deeds.PASSES | deeds.SHOTS | deeds.ERRORS
_NO_TASKS = deeds.SHOTS | deeds.PASSES | deeds.PARTS
_MEETING = deeds.BEYOND | {"at", "on", "into", "against", "with", "off", "onto"}  # "kicked out at the Leeds winger"
_IT = frozenset({"it", "its", "itself"})  # more often the ball, the goal or the match than a team


def person_of(sentence: Sentence, token: Token | None) -> Person | None:
    """The person that the word denotes."""
    return sentence.person_at(token) if token is not None else None


def team_of(sentence: Sentence, token: Token | None) -> str | None:
    """The team that the word names as a side; a person has none here."""
    if token is None or token.lower_ in _IT:
        return None
    mention = sentence.mention_at(token)
    if mention is not None:
        return mention.means.name if isinstance(mention.means, Team) and sentence.is_side(mention) else None
    return None if person_of(sentence, token) else sentence.team_at(token)


def side_of(sentence: Sentence, token: Token | None) -> str | None:
    """The same, or the team whose lead, task or day the word tells: "Leeds's task was made harder when"."""
    if (team := team_of(sentence, token)) is not None or token is None or person_of(sentence, token) is not None:
        return team
    if token.lemma_.lower() in _NO_TASKS:
        return None
    return next((team_of(sentence, child) for child in token.children if child.dep_ == "poss"), None)


def actor_of(sentence: Sentence, token: Token | None) -> Person | None:
    """The person the token means, or whose shot or pass it is: "Delph's low drive", "a cross from Suso"."""
    makers = makers_of(sentence, token) if token is not None else []
    return makers[0] if makers else None


def makers_of(sentence: Sentence, token: Token) -> list[Person]:
    """Everybody whose shots or passes the noun tells: "goals from Suso and Delph", "a Delph volley".

    What comes to somebody's head or path comes to that person; any other noun is whom it means.
    """
    lemma = token.lemma_.lower()
    if lemma in deeds.BODY:
        owners = [child for child in token.children if child.dep_ == "poss"]
        owners += [noun for preposition, noun in prepositions(token) if preposition.lower_ == "of"]
    elif lemma in _MADE:
        owners = [_named_by(child) for child in token.children if child.dep_ in {"poss", "compound", "nmod"}]
        named = [word for word in owners if person_of(sentence, word) is not None]
        owners = named or [noun for preposition, noun in prepositions(token) if preposition.lower_ in {"from", "by"}]
    else:
        return [person] if (person := person_of(sentence, token)) is not None else []
    return list(dict.fromkeys(person for word in owners for person in sentence.people_at(word)))


def _named_by(owner: Token) -> Token:
    """The word itself, or the one that "whose" takes up: "fed Hale, whose cross"."""
    verb = verb_of(owner) if owner.lower_ == "whose" else owner
    return verb.head if verb.dep_ == "relcl" else owner


def described_club(sentence: Sentence, noun: Token) -> str | None:
    """The club that a description names as the person's: "the Leeds keeper", not "the former Leeds keeper".

    Nor is "the Leeds loanee" a Leeds player in the match told of.
    """
    if noun.lemma_.lower() in lexicon.LENT:
        return None
    before = [word for word in noun.subtree if word.i < noun.i]
    met = noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ in _MEETING)
    other = met and person_of(sentence, subject(verb_of(noun))) is person_of(sentence, noun)
    if other or sentence.mention_at(noun) is not None or any(word.lower_ in lexicon.FORMER for word in before):
        return None  # who rounds "the Leeds keeper" is another
    return next((club for child in noun.children if (club := sentence.club_at(child)) is not None), None)
