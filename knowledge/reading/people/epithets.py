"""Words that stand for a person without a name: pronouns and epithets ("he", "the Argentine", "the Everton keeper")."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from knowledge.reading.language import lexicon
from knowledge.reading.language.keeping import keeps_goal
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person, Role
from knowledge.reading.people.traits import age_told, lines_agree, lines_told

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

T = TypeVar("T")
_KEEPERS_TOO = frozenset({"international", "captain", "skipper", "veteran"})
_MARKED = frozenset({"man", "marker"})  # "beat his man": whom he plays against, not anybody told of
_POSSESSIVES = frozenset({"his", "her", "their"})
_PRONOUNS = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})


def is_pronoun(token: Token) -> bool:
    """Whether the word stands for one person."""
    return token.lower_ in _PRONOUNS


def is_epithet(token: Token, sentence: Sentence) -> bool:
    """Whether the noun describes a person instead of naming one."""
    if (token.pos_ not in {"NOUN", "PROPN", "ADJ"} and not _is_noun_after_all(token)) or (
        token.tag_ in {"NNS", "NNPS"} and token.lower_[-1:] == "s"
    ):
        return False  # "the Italians" are several, "the Portuguese" may be one
    if not (role_of(token.lower_) is not None or _aged(token) or sentence.nation_at(token) is not None):
        return False
    words = (child.left_edge if child.dep_ in {"nmod", "amod", "compound"} else child for child in token.children)
    if token.lower_ in _MARKED and token.i and token.nbor(-1).lower_ in _POSSESSIVES:
        return False
    definite = any(word.lower_ in {"the", "his", "their", "its", "this"} for word in words)
    definite = definite or club_told(token, sentence) is not None
    return definite and (
        (role_of(token.lower_) is not None and not _of_match(token))
        or _aged(token)
        or sentence.nation_at(token) is not None
    )


def _is_noun_after_all(token: Token) -> bool:
    """Whether the tagger has missed a noun: "found the forward"."""
    article = any(child.dep_ == "det" and child.i == token.i - 1 for child in token.children)
    return article and token.pos_ == "ADV" and token.dep_ in {"nsubj", "dobj", "pobj"}


def _of_match(token: Token) -> bool:
    """Whether the word tells a part of a match and no position: "the second half", no "full-back"."""
    before = token.nbor(-1).lower_ if token.i else ""
    return token.lower_ in {"half", "back"} and before not in {"-", "centre", "center", "full", "wing", "left", "right"}


def _aged(token: Token) -> bool:
    return token.lower_ == "old" or token.lower_.endswith("-year-old")


def club_told(token: Token, sentence: Sentence) -> str | None:
    """The club that an epithet names: "the Everton keeper", "Everton's keeper", "the visitors' keeper"."""
    owners = (child for child in token.children if child.dep_ == "poss")
    clubs = (*(sentence.club_at(child) for child in token.children), *(sentence.team_at(owner) for owner in owners))
    return next((club for club in clubs if club), None)


def nation_told(token: Token, sentence: Sentence) -> str | None:
    """The nation that an epithet says somebody is from: "the Argentine", "the England striker"."""
    nations = (sentence.nation_at(word) for word in (token, *token.children))
    return next((nation for nation in nations if nation), None)


def fit(token: Token, sentence: Sentence, person: Person) -> int | None:
    """How much of what an epithet says a person is known to be; None where it contradicts what is known."""
    nation = nation_told(token, sentence)
    club = club_told(token, sentence)
    words = token.doc[token.left_edge.i : token.i + 1]
    former = any(child.lower_ in lexicon.FORMER for child in token.children)
    checks = [
        _agree(nation, person.nation),
        None if former else _agree(club, person.team),
        _role_agrees(token, person.role),
        _agree(age_told(words), person.age),
    ]
    if False in checks or not lines_agree(lines_told(words), person.lines):
        return None
    return checks.count(True)


def _agree(said: T | None, known: T | None) -> bool | None:
    return None if said is None or known is None else said == known


def _role_agrees(token: Token, known: Role | None) -> bool | None:
    """Whether somebody may be what the noun says; a coach, a referee and the like only who is known as one."""
    said = Role.KEEPER if keeps_goal(token) else role_of(token.lower_)
    if said in (None, Role.PLAYER):
        keeper = known is Role.KEEPER and token.lower_ in _KEEPERS_TOO
        return None if known in (None, Role.PLAYER) or keeper else False
    return None if known is None and said is Role.KEEPER else said == known
