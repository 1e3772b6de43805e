"""Bearers: whose count it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language import lexicon
from knowledge.reading.language.grammar import prepositions
from knowledge.reading.language.relatives import antecedent
from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import is_epithet, is_pronoun
from knowledge.topics.tallies.bearer import (
    PLURAL,
    Bearer,
    bearer_at,
    bearer_named,
    first_bearer,
    is_team,
)
from knowledge.topics.tallies.ends import bearer_of_ended, is_ended
from knowledge.topics.tallies.lexicon import BY_PRESENCE, OF_NO_TEAM, OF_PLAYERS, OF_TEAMS, WON
from knowledge.topics.tallies.nearby import beside, last_player, nearest, spoken_of
from knowledge.topics.tallies.owners import HIS, ITS, of_scope, owner_of
from knowledge.topics.tallies.phrases import described, doer_of, governor, run_of, who_did
from knowledge.topics.tallies.possessives import his, theirs
from knowledge.topics.tallies.recipients import behind_for, given_to, helped, served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count


# "It was a third win for Leeds", "that ended a run of four defeats for Leeds".
_BRINGING = frozenset({"be", "mean", "make", "end", "halt", "snap", "stop", "complete", "mark"})


def bearer_of(count: Count, sentence: Sentence) -> Bearer | None:
    """Whose count it is: its owner's, else that of whom it is given to or who the clause is about."""
    if count.of is not None:
        bearer = bearer_of(count.of, sentence)
        return None if bearer is not None and bearer.player is None and count.what in OF_NO_TEAM else bearer
    token = sentence.word_at(count.at)
    bearer = first_bearer(described(token), count.what, sentence) or _owned(count, token, sentence)
    return None if bearer is not None and bearer.player is None and count.personal else bearer


def _owned(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    owner = owner_of(count, token, sentence)
    if owner is None:
        return _unowned(count, token, sentence)
    if owner.lower_ in HIS:
        return his(count, token, owner, sentence)
    if owner.lower_ in ITS:
        return theirs(count, token, owner, sentence)
    if not is_team(owner, sentence) and is_epithet(owner, sentence):
        return first_bearer((*served(token, sentence), owner), count.what, sentence)
    verb = governor(token)
    named = antecedent(owner, verb) if owner.tag_ == "WP$" and verb is not None else owner
    return bearer_at(named, count.what, sentence)


def _unowned(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    if count.what in BY_PRESENCE and (player := _present(token, sentence)) is not None:
        return Bearer(player=player.name)
    if is_ended(sentence, count.start, count.end):
        return bearer_of_ended(count, token, sentence)
    mention = beside(count, sentence)
    if mention is not None and (bearer := bearer_named(mention.means, count.what)) is not None:
        return bearer
    found = first_bearer(_candidates(count, token, sentence), count.what, sentence)
    scoped = of_scope(count, sentence)
    if scoped is not None and (found is None or (count.what == "clean_sheets" and scoped.player is not None)):
        return scoped  # "has helped Leeds keep six clean sheets in his 19 games"
    if found is not None or _of_side(token, sentence):
        return found
    return _nearest(count, token, sentence) or _spoken_of(count, token, sentence)


def _spoken_of(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    """The one player of whom the text goes on where nobody is named: "In 210 games he has scored 51 goals"."""
    doer = doer_of(token)
    unnamed = doer is None or is_pronoun(doer) or is_epithet(doer, sentence)
    if count.what not in OF_PLAYERS or not unnamed or (doer is not None and doer.lower_ in PLURAL):
        return None
    player = spoken_of(sentence)
    return Bearer(player=player.name) if player is not None else None


def _present(token: Token, sentence: Sentence) -> Person | None:
    """Who was there: given the count, or named behind "for" ("a first start for Hale"), else last before."""
    behind = (noun for prep, noun in prepositions(token) if prep.lower_ == "to")
    named = (sentence.person_at(word) for word in (*behind, *given_to(token), *behind_for(token)))
    return next((person for person in named if person is not None and person.plays), last_player(token.i, sentence))


def _of_side(token: Token, sentence: Sentence) -> bool:
    """Whether a side known by a person gets the count: "Hale's men claimed a third win"."""
    doer = doer_of(token)
    owners = [child for child in doer.children if child.dep_ == "poss"] if doer is not None else []
    side = doer is not None and doer.lower_ in lexicon.SIDES
    return side and any(sentence.mention_at(owner) is not None for owner in owners)


def _candidates(count: Count, token: Token, sentence: Sentence) -> Iterator[Token]:
    """The words that may tell whose the count is, the likeliest first."""
    yield from who_did(token)
    if count.what in OF_TEAMS:
        yield from helped(token)
    if token.dep_ == "appos":  # "Hale's strike, the third of the season"
        yield from (child for child in token.head.children if child.dep_ == "poss")
    if count.what in OF_TEAMS:
        yield from behind_for(token)
    if count.what == "goals":  # "a tenth goal of the season for Hale"
        yield from (word for word in behind_for(token) if sentence.person_at(word) is not None)
    yield from given_to(token)
    verb = governor(token)
    if verb is not None and verb.lemma_.lower() in _BRINGING:
        for word in (verb, *(child for child in verb.children if child.dep_ == "attr"), *run_of(token)):
            yield from behind_for(word)
    doer = doer_of(token)
    if doer is not None and doer.lower_ != "it":
        yield doer
        if doer.lower_ not in lexicon.SIDES:
            yield from (child for child in doer.children if child.dep_ == "poss")


def _nearest(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    """Somebody named nearby, unless the clause says itself, in words unknown, whose it is; else whom "they" are."""
    if count.what in WON or not _may_be_near(token, sentence):
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
    if verb is None or verb.dep_ == "relcl" or any(is_epithet(word, sentence) for word in behind_for(token)):
        return False
    doer = doer_of(token)
    if doer is not None and (doer.lower_ == "both" or is_epithet(doer, sentence)):
        return False
    if doer is not None and doer.pos_ == "PROPN":
        return sentence.mention_at(doer) is not None
    return verb.lemma_ != "be" or not list(behind_for(verb))
