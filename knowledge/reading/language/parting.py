"""Parting: clauses and nouns that the parser has run together, set apart as football is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_FINITE = frozenset({"VBD", "VBZ"})
_PAST = frozenset({"VBD", "VBZ", "VBN"})  # the tagger takes some deeds for what was undergone
_OF_HIS = frozenset({"cross", "pass", "shot", "drive", "strike", "volley", "header", "flick", "chip", "lob", "corner"})
_ONE = frozenset({"a", "an", "another"})


def part_clauses(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let who is described behind a name and "and" do what the verb behind says: "fed Hale and the striker shot"."""
    at = {place: mention for mention in mentions for place in range(mention.start, mention.end)}
    for noun in doc[1:-1]:
        verb = noun.nbor()
        if noun.dep_ != "conj" or verb.tag_ not in _PAST or verb.dep_ not in {"advcl", "conj"} or verb.head is noun:
            continue
        named = at.get(noun.head.i)
        beside_name = named is not None and isinstance(named.means, Person) and noun not in verb.ancestors
        if (
            beside_name
            and _describes(noun, at.get(noun.i))
            and not any("subj" in child.dep_ for child in verb.children)
        ):
            noun.hang_on(verb)
            noun.dep_, verb.dep_ = "nsubj", "conj"
            verb.tag_ = "VBD" if verb.tag_ == "VBN" else verb.tag_


def part_nouns(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Take for a noun what somebody's cross is taken for a verb: "took a Hale cross on his chest"."""
    for mention in mentions:
        if not isinstance(mention.means, Person) or mention.start == 0 or mention.end + 1 >= len(doc):
            continue
        thing, name = doc[mention.end], doc[mention.start : mention.end].root
        one = doc[mention.start - 1].lower_ in _ONE
        if one and thing.lower_ in _OF_HIS and thing.pos_ == "VERB" and thing.sent is name.sent:
            _turn_about(name, thing)


def _describes(noun: Token, named: Mention | None) -> bool:
    """Whether the noun describes somebody: "the striker", "the Brazilian", "the 20-year-old"."""
    definite = any(child.lower_ == "the" for child in noun.children)
    nation = named is not None and isinstance(named.means, Team) and named.means.kind == "nation"
    return definite and (nation or noun.lower_ == "old" or role_of(noun.lower_) is not None)


def _turn_about(name: Token, thing: Token) -> None:
    """Hang the thing where its owner's name hangs, the name on the thing, and the deeds that go on on the one above."""
    above, role = name.head, name.dep_
    if above is name or thing in (above, *above.ancestors):
        return
    thing.hang_on(above)
    thing.dep_, thing.tag_, thing.pos_ = role, "NN", "NOUN"
    for child in list(name.children):
        if child.dep_ == "det":
            child.hang_on(thing)
    name.hang_on(thing)
    name.dep_ = "compound"
    for child in list(thing.children):
        if child.dep_ == "conj" and child.tag_ in _FINITE:
            child.hang_on(above)
