"""What somebody held to have come about, or what it only seemed: "thought Kane had scored", "looked to have won it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

# What follows these is what somebody held, not what happened.
_OPINIONS = frozenset("think believe fear feel imagine reckon suspect assume".split())
_SURE = frozenset({"sure", "certain", "convinced", "adamant"})
_SEEMINGS = frozenset({"look", "seem", "appear"})
_GAINS = frozenset("win seal nick snatch secure claim steal earn rescue salvage clinch".split())


def held(verb: Token) -> bool:
    """Whether the verb tells what somebody held or what it seemed: "thought Kane had scored", "looked as if"."""
    above = verb.head.lemma_.lower()
    if _is_opinion(verb):
        return verb.lemma_.lower() not in _GAINS  # who thought to have won it had scored
    as_if = any(child.dep_ == "mark" and child.lower_ in {"if", "though", "like"} for child in verb.children)
    return verb.dep_ in {"advcl", "ccomp"} and above in _SEEMINGS and as_if


def gained_in_vain(verb: Token) -> bool:
    """Whether what the verb says was gained may have been undone: "looked to have won it", "thought he had won it"."""
    seemed = verb.dep_ in {"xcomp", "advcl"} and verb.head.lemma_.lower() in _SEEMINGS
    have = any(child.dep_ == "aux" and child.lower_ == "have" for child in verb.children)
    return (seemed and have) or (_is_opinion(verb) and verb.lemma_.lower() in _GAINS)


def _is_opinion(verb: Token) -> bool:
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _OPINIONS | _SURE
