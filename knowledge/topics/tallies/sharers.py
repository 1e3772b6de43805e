"""Sharers: several who have a count each: "both sides have lost three in a row", "Hale and Cole have five each"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language import lexicon
from knowledge.reading.people.several import people_at
from knowledge.topics.tallies.bearer import Bearer
from knowledge.topics.tallies.bearers import bearer_of
from knowledge.topics.tallies.lexicon import OF_PLAYERS, OF_TEAMS
from knowledge.topics.tallies.owners import ITS, owner_of
from knowledge.topics.tallies.phrases import doer_of
from knowledge.topics.tallies.recipients import given_to

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

_OVER = frozenset({"with", "against", "over"})
_TWO = frozenset({"both", "each"})
_SEVERALLY = frozenset({"both", "each", "apiece", "their", "respective", "respectively"})


def bearers_of(count: Count, sentence: Sentence) -> list[Bearer]:
    """Whose count it is; of "both sides have lost three in a row" the two teams of the match."""
    token = sentence.word_at(count.at)
    doer = doer_of(token)
    named = doer is not None and any(doer.i < mention.start <= token.i for mention in sentence.mentions if mention.team)
    if doer is not None and count.what in OF_TEAMS and _is_both(doer) and not named:
        teams = sentence.scene_at(doer).teams
        return [Bearer(team=team) for team in teams if team] if None not in teams else []
    several = people_at(doer, sentence) if doer is not None and count.what in OF_PLAYERS else []
    owner = owner_of(count, token, sentence)
    taking = people_at(given, sentence) if (given := next(given_to(token), None)) is not None else []
    if len(taking) > 1 and owner is not None and owner.lower_ == "their" and count.what in OF_PLAYERS:
        return [Bearer(player=player.name) for player in taking if player.plays]
    if owner is not None and owner.lower_ == "their" and count.what == "starts":
        return []  # those of several whom we do not know
    if doer is not None and len(several) > 1 and doer.i < token.i and (owner is None or owner.lower_ in ITS):
        return [Bearer(player=player.name) for player in several] if _each(doer, sentence) else []
    bearer = bearer_of(count, sentence)
    bearer = _not_over_itself(bearer, count, doer, sentence) if bearer is not None else None
    return [bearer] if bearer is not None else []


def _not_over_itself(bearer: Bearer, count: Count, doer: Token | None, sentence: Sentence) -> Bearer | None:
    """The bearer, but the other side where "they" have it over the one meant: "have won five meetings with Leeds"."""
    if bearer.team is None or doer is None or doer.lower_ != "they":
        return bearer
    for mention in sentence.mentions:
        name = sentence.reading.doc[mention.start]
        over = mention.start > doer.i and sentence.is_side(mention) and name.nbor(-1).lower_ in _OVER
        if over and mention.team == bearer.team and name.idx - sentence.start >= count.end:
            other = sentence.scene_at(doer).other(bearer.team)
            return Bearer(team=other) if other is not None else None
    return bearer


def _each(doer: Token, sentence: Sentence) -> bool:
    """Whether what several people have is told of each of them: "made their first starts", "have five each"."""
    return any(word.lower_ in _SEVERALLY for word in sentence.words if word.i > doer.i)


def _is_both(doer: Token) -> bool:
    """As in "both", "both sides", "each of the two teams"."""
    named = doer.lower_ in lexicon.SIDES | lexicon.TEAMS or doer.lemma_.lower() in lexicon.SIDES | lexicon.TEAMS
    told = any(child.lower_ in _TWO for child in doer.children)
    return doer.lower_ in _TWO or (named and told)
