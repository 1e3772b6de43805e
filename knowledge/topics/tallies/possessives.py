"""Possessives: who "his" and "their" stand for before a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import is_epithet
from knowledge.topics.tallies.bearer import Bearer, first_bearer, is_team, of_person
from knowledge.topics.tallies.lexicon import BY_PRESENCE, GAINS
from knowledge.topics.tallies.nearby import credited, fronted, last_player
from knowledge.topics.tallies.phrases import described_in, doer_of, governor
from knowledge.topics.tallies.recipients import behind_by, given_to, served
from knowledge.topics.tallies.scorers import scorer_at, scorer_before

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

# Whose count "who earned their first win" tells behind these is not told by "their".
_RIVALS = frozenset({"rivals", "opponents", "neighbours", "neighbors", "opposition"})


def his(count: Count, token: Token, owner: Token, sentence: Sentence) -> Bearer | None:
    """Who "his" count is, never a team: where nobody is known whom "his" may mean, nobody is named."""
    if (described := described_in(token)) is not None and sentence.mention_at(described) is None:
        person = sentence.person_at(described)
        if person is not None or count.what in BY_PRESENCE:
            return of_person(person, count.what) if person is not None else None
    for word in (*given_to(token), *served(token, sentence)):
        if (person := sentence.person_at(word)) is not None:
            return of_person(person, count.what)
    if count.what in BY_PRESENCE and (player := _present(token, owner, sentence)) is not None:
        return Bearer(player=player.name)
    person = credited(owner, sentence) or (scorer_at(token, sentence) if count.what == "goals" else None)
    if person is None and not _unnamed(token, owner, sentence):
        person = _before(count, token, sentence) or sentence.person_at(fronted(owner, sentence) or owner)
    return of_person(person, count.what) if person is not None else None


def _present(token: Token, owner: Token, sentence: Sentence) -> Person | None:
    """Who was there: whom the clause describes, else who is named last before "his"."""
    doer = doer_of(token)
    if doer is not None and doer.i < owner.i and is_epithet(doer, sentence):
        return sentence.person_at(doer)
    return last_player(owner.i, sentence)


def _before(count: Count, token: Token, sentence: Sentence) -> Person | None:
    """Who scored last before the count, where goals are counted: "Hale headed it in, his tenth goal"."""
    return scorer_before(token, sentence) if count.what == "goals" else None


def _unnamed(token: Token, owner: Token, sentence: Sentence) -> bool:
    """Whether somebody gets the count whom we do not know by these words: "the superstar scored his ninth goal"."""
    doer, verb = doer_of(token), governor(token)
    if verb is None or doer is None or not owner.sent.start <= doer.i < owner.i:
        return False
    if verb.lemma_.lower() not in GAINS and not (token.head.lower_ == "for" and is_epithet(doer, sentence)):
        return False
    of_somebody = (child for child in doer.children if child.dep_ == "poss")
    known = any(sentence.person_at(word) is not None for word in (doer, *of_somebody))
    return doer.pos_ != "PRON" and doer.dep_ != "nsubjpass" and not known


def theirs(count: Count, token: Token, owner: Token, sentence: Sentence) -> Bearer | None:
    """The team whose "their" count it is."""
    verb = governor(token)
    if verb is not None and verb.dep_ == "relcl" and verb.head.lower_ in _RIVALS:
        return None
    doer = doer_of(token)
    own = doer is not None and doer.i < token.i and (is_team(doer, sentence) or _wins_for_his(token, doer, sentence))
    doers = [doer] if doer is not None and own else []
    if not own and doer is not None and _wins_for_a_side(token, doer, sentence):
        return None
    told_of = list(behind_by(doer)) if doer is not None and doer.i < token.i else []
    return first_bearer((*given_to(token), *told_of, *doers, owner), count.what, sentence)


def _wins_for_his(token: Token, doer: Token, sentence: Sentence) -> bool:
    """Whether a player of a known side does something for its count: "Hale struck for their tenth win"."""
    person = sentence.person_at(doer) if _wins_for_a_side(token, doer, sentence) else None
    return person is not None and person.team is not None


def _wins_for_a_side(token: Token, doer: Token, sentence: Sentence) -> bool:
    return token.head.lower_ == "for" and sentence.named_at(doer) is not None
