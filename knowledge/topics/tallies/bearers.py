"""Bearers: whose count it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading import lexicon
from knowledge.reading.grammar import antecedent
from knowledge.reading.mention import Person
from knowledge.topics.tallies.bearer import (
    PLURAL,
    Bearer,
    bearer_at,
    bearer_named,
    first_bearer,
    is_team,
    of_person,
)
from knowledge.topics.tallies.count import token_at
from knowledge.topics.tallies.lexicon import BY_PRESENCE, GAINS, OF_TEAMS
from knowledge.topics.tallies.nearby import beside, credited, fronted, last_player, nearest
from knowledge.topics.tallies.owners import HIS, ITS, owner_of
from knowledge.topics.tallies.phrases import behind_for, doer_of, given_to, governor, served
from knowledge.topics.tallies.scorers import scorer_at, scorer_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

# Whose count "who earned their first win" tells behind these is not told by "their".
_RIVALS = frozenset({"rivals", "opponents", "neighbours", "neighbors", "opposition"})


def bearer_of(count: Count, sentence: Sentence) -> Bearer | None:
    """Whose count it is: its owner's, else that of whom it is given to or who the clause is about."""
    token = token_at(sentence, count.at)
    owner = owner_of(count, token, sentence)
    if owner is None:
        return _unowned(count, token, sentence)
    if owner.lower_ in HIS:
        return _his(count, token, owner, sentence)
    if owner.lower_ in ITS:
        return _their(count, token, owner, sentence)
    verb = governor(token)
    named = antecedent(owner, verb) if owner.tag_ == "WP$" and verb is not None else owner
    return bearer_at(named, count.what, sentence)


def _his(count: Count, token: Token, owner: Token, sentence: Sentence) -> Bearer | None:
    """Never a team's: where nobody is known whom "his" may mean, nobody is named."""
    for word in (*given_to(token), *served(token, sentence)):
        if (person := sentence.person_at(word)) is not None:
            return of_person(person, count.what)
    if count.what in BY_PRESENCE and (player := last_player(owner.i, sentence)) is not None:
        return Bearer(player=player.name)
    person = credited(owner, sentence) or (scorer_at(token, sentence) if count.what == "goals" else None)
    if person is None and not _unnamed(token, owner, sentence):
        person = _before(count, token, sentence) or sentence.person_at(fronted(owner, sentence) or owner)
    return of_person(person, count.what) if person is not None else None


def _before(count: Count, token: Token, sentence: Sentence) -> Person | None:
    """Who scored last before the count, where goals are counted: "Hale headed it in, his tenth goal"."""
    return scorer_before(token, sentence) if count.what == "goals" else None


def _unnamed(token: Token, owner: Token, sentence: Sentence) -> bool:
    """Whether somebody gets the count whom we do not know by these words: "the superstar scored his ninth goal"."""
    doer, verb = doer_of(token), governor(token)
    if verb is None or verb.lemma_.lower() not in GAINS or doer is None or not owner.sent.start <= doer.i < owner.i:
        return False
    of_somebody = (child for child in doer.children if child.dep_ == "poss")
    known = any(sentence.person_at(word) is not None for word in (doer, *of_somebody))
    return doer.pos_ != "PRON" and doer.dep_ != "nsubjpass" and not known


def _their(count: Count, token: Token, owner: Token, sentence: Sentence) -> Bearer | None:
    verb = governor(token)
    if verb is not None and verb.dep_ == "relcl" and verb.head.lower_ in _RIVALS:
        return None
    doer = doer_of(token)
    doers = [doer] if doer is not None and doer.i < token.i and is_team(doer, sentence) else []
    return first_bearer((*given_to(token), *doers, owner), count.what, sentence)


def _unowned(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    if count.what in BY_PRESENCE and (player := last_player(token.i, sentence)) is not None:
        return Bearer(player=player.name)
    mention = beside(count, sentence)
    if mention is not None and (bearer := bearer_named(mention.means, count.what)) is not None:
        return bearer
    found = first_bearer(_candidates(count, token, sentence), count.what, sentence)
    return found if found or _of_side(token, sentence) else _nearest(count, token, sentence)


def _of_side(token: Token, sentence: Sentence) -> bool:
    """Whether a side known by a person gets the count: "Hale's men claimed a third win"."""
    doer = doer_of(token)
    owners = [child for child in doer.children if child.dep_ == "poss"] if doer is not None else []
    side = doer is not None and doer.lower_ in lexicon.SIDES
    return side and any(sentence.mention_at(owner) is not None for owner in owners)


def _candidates(count: Count, token: Token, sentence: Sentence) -> Iterator[Token]:
    """The words that may tell whose the count is, the likeliest first."""
    if count.what in OF_TEAMS:
        yield from behind_for(token)
    if count.what == "goals":  # "a tenth goal of the season for Hale"
        yield from (word for word in behind_for(token) if sentence.person_at(word) is not None)
    if token.dep_ == "appos":
        yield from (child for child in token.head.children if child.dep_ == "poss")
    yield from given_to(token)
    verb = governor(token)
    if verb is not None and verb.lemma_ == "be":
        yield from behind_for(verb)
    doer = doer_of(token)
    if doer is not None and doer.lower_ != "it":
        yield doer
        if doer.lower_ not in lexicon.SIDES:
            yield from (child for child in doer.children if child.dep_ == "poss")


def _nearest(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    """Somebody named nearby, unless the clause says itself, in words unknown, whose it is; else whom "they" are."""
    if count.what == "titles" or not _may_be_near(token, sentence):
        return None
    for mention in nearest(token, sentence):
        side = isinstance(mention.means, Team) and sentence.is_side(mention)
        if (side or isinstance(mention.means, Person)) and (
            bearer := bearer_named(mention.means, count.what)
        ) is not None:
            return bearer
    plural = next((word for word in sentence.words if word.lower_ in PLURAL), None)
    team = sentence.team_at(plural) if plural is not None and count.what in OF_TEAMS else None
    return Bearer(team=team) if team else None


def _may_be_near(token: Token, sentence: Sentence) -> bool:
    verb = governor(token)
    if verb is None or verb.dep_ == "relcl":
        return False
    doer = doer_of(token)
    if doer is not None and doer.pos_ == "PROPN":
        return sentence.mention_at(doer) is not None
    return verb.lemma_ != "be" or not list(behind_for(verb))
