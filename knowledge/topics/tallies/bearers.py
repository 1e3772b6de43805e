"""Bearers: whose count it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading.grammar import subject
from knowledge.reading.mention import Person, Role
from knowledge.topics.tallies.lexicon import OF_TEAMS
from knowledge.topics.tallies.phrases import behind_for, given_to, governor
from knowledge.topics.tallies.scorers import scorer_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_PLURAL = frozenset({"their", "its", "they", "them", "it"})
_HIS = frozenset({"his", "her"})
_ITS = frozenset({"their", "its"})
# Counts of having been there: who is named beside them was there, whatever the clause is about.
_BY_PRESENCE = frozenset({"appearances", "starts"})
# What only a player has; whoever else stands there is named for another reason.
_OF_PLAYERS = frozenset({"goals", "assists", "hat-tricks", "yellow_cards", "red_cards", "penalties"})
# What a coach has as well as his team: "Hale's third win in a row".
_OF_COACHES = frozenset({"wins", "defeats", "draws", "titles"})
# Whose count "who earned their first win" tells behind these is not told by "their".
_RIVALS = frozenset({"rivals", "opponents", "neighbours", "neighbors", "opposition"})
# Verbs that let their object do something: "found Giroud for his tenth goal", "drafted in Foden for his first start".
_SERVING = frozenset("find feed set tee pick play release serve draft bring hand recall select name".split())
# Words before a name that make its bearer somebody else's: "20 goals under Allegri", "a third win against Lyon".
_ASIDE = frozenset({"under", "by", "since", "against", "over", "at", "from", "of"})


class Bearer(NamedTuple):
    """A player or a team (for a count that only teams have, the team of the person named; a coach's has both)."""

    player: str | None = None
    team: str | None = None


def bearer_of(token: Token, what: str, sentence: Sentence) -> Bearer | None:
    """Whose count the word tells: the owner's, else that of whom it is given to or who the clause is about."""
    if token.lower_ in _HIS:
        person = sentence.person_at(token)
        return _of_person(person, what) if person else None
    if _of_rivals(token):
        return None
    if what == "goals" and any(child.lower_ in _HIS for child in token.children):
        scorer = scorer_before(token, sentence)
        if scorer is not None:
            return Bearer(player=scorer.name)
    if what in _BY_PRESENCE and not _owned_by_name(token, sentence):
        named = _named_before(token, sentence)
        if named is not None:
            return Bearer(player=named.name)
    for word in _candidates(token, what, sentence):
        if (bearer := _bearer(word, what, sentence)) is not None:
            return bearer
    return _nearest(token, what, sentence) if _may_be_near(token, what, sentence) else None


def _of_rivals(token: Token) -> bool:
    """Whether "their" means rivals who are not named: "lost to their city rivals, who earned their first win"."""
    verb = governor(token)
    owned = any(child.lower_ in _ITS for child in token.children)
    return owned and verb is not None and verb.dep_ == "relcl" and verb.head.lower_ in _RIVALS


def _may_be_near(token: Token, what: str, sentence: Sentence) -> bool:
    """Whether somebody named nearby may be meant: not where the clause says itself, in unknown words, whose it is."""
    verb = governor(token)
    if (
        what == "titles"
        or verb is None
        or verb.dep_ == "relcl"
        or any(child.lower_ in _HIS for child in token.children)
    ):
        return False
    who = subject(verb)
    if who is not None and who.pos_ == "PROPN":
        return sentence.mention_at(who) is not None
    return verb.lemma_ != "be" or not list(behind_for(verb))


def _owned_by_name(token: Token, sentence: Sentence) -> bool:
    return any(child.dep_ == "poss" and sentence.mention_at(child) is not None for child in token.children)


def _named_before(token: Token, sentence: Sentence) -> Person | None:
    """The person named last before the word: "a fine display by Foden on his first start"."""
    found = [mention.means for mention in sentence.mentions if mention.end <= token.i]
    return next((means for means in reversed(found) if isinstance(means, Person)), None)


def _candidates(token: Token, what: str, sentence: Sentence) -> Iterator[Token]:
    owners = [child for child in token.children if child.dep_ == "poss"]
    verb = governor(token)
    if token.dep_ == "pobj" and token.head.lower_ == "for" and verb is not None and verb.lemma_ in _SERVING:
        yield from (child for child in verb.children if child.dep_ == "dobj" and child.i < token.i)
    who = subject(verb) if verb is not None else None
    if verb is not None and (who == token or _in_made_it(verb, who)):
        who = subject(verb.head)
    if owners and owners[0].lower_ in _ITS and verb is not None:
        yield from given_to(verb, token)
        if who is not None and who.i < token.i and _is_team(who, sentence):
            yield who
    yield from owners
    if what in OF_TEAMS:
        yield from behind_for(token)
    if token.dep_ == "appos":
        yield from (child for child in token.head.children if child.dep_ == "poss")
    if verb is not None:
        yield from given_to(verb, token)
        if verb.lemma_ == "be":
            yield from behind_for(verb)
    if who is not None and who.lower_ != "it":
        yield who
        yield from (child for child in who.children if child.dep_ == "poss")


def _in_made_it(verb: Token, who: Token | None) -> bool:
    """Whether the subject is the "it" of "made it 14 wins in 15"."""
    return who is not None and who.lower_ == "it" and verb.dep_ in {"ccomp", "xcomp"} and verb.head.lemma_ == "make"


def _is_team(token: Token, sentence: Sentence) -> bool:
    mention = sentence.mention_at(token)
    return mention is not None and isinstance(mention.means, Team) and sentence.is_side(mention)


def _bearer(word: Token, what: str, sentence: Sentence) -> Bearer | None:
    if _is_team(word, sentence):
        return Bearer(team=sentence.team_at(word))
    person = _person(word, sentence)
    if person is not None:
        return _of_person(person, what)
    team = sentence.team_at(word) if sentence.mention_at(word) is None else None
    return Bearer(team=team) if team else None


def _person(word: Token, sentence: Sentence) -> Person | None:
    if word.lower_ == "latter":
        return _named_before(word, sentence)
    return sentence.person_at(word) if word.lower_ not in _PLURAL else None


def _of_person(person: Person, what: str) -> Bearer | None:
    if what not in OF_TEAMS or what == "clean_sheets":
        return Bearer(player=person.name) if person.plays or what not in _OF_PLAYERS else None
    if person.role is Role.COACH and what in _OF_COACHES:
        return Bearer(player=person.name, team=person.team)
    return Bearer(team=person.team) if person.team else None


def _nearest(token: Token, what: str, sentence: Sentence) -> Bearer | None:
    """The nearest person (for a count of teams, the nearest side) named before the word; else whom "they" are."""
    for mention in reversed([mention for mention in sentence.mentions if mention.start <= token.i]):
        if not _aside(mention, sentence) and (bearer := _named(mention, what, sentence)) is not None:
            return bearer
    if what not in OF_TEAMS:
        return None
    plural = next((word for word in sentence.span if word.lower_ in _PLURAL), None)
    team = sentence.team_at(plural) if plural is not None else None
    return Bearer(team=team) if team else None


def _aside(mention: Mention, sentence: Sentence) -> bool:
    return mention.start > 0 and sentence.reading.doc[mention.start - 1].lower_ in _ASIDE


def _named(mention: Mention, what: str, sentence: Sentence) -> Bearer | None:
    if isinstance(mention.means, Team) and what in OF_TEAMS and sentence.is_side(mention):
        return Bearer(team=mention.means.name)
    if isinstance(mention.means, Person) and what not in OF_TEAMS:
        return Bearer(player=mention.means.name)
    return None
