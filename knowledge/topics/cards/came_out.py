"""Cards told by what came of a deed: "the red card was out when Hale lunged", "a booking followed"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.grammar import agent, passive, subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_FOLLOWS = frozenset({"follow", "result", "ensue"})
_COMES = frozenset({"be", "come"})
_FOULS = frozenset({"tackle", "challenge", "foul", "lunge", "offence", "offense", "stamp", "elbow"})
_COMMITS = frozenset({"make", "commit", "perform"})
_WHEN = frozenset({"when", "after", "as"})
_STINTS = r"(?:games|matches|appearances|starts|outings|fixtures|season|campaign|career)"
# Cards that are counted over several matches: "two yellow cards this season", "booked in each of his last three games".
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:(?!second\b)[\w-]+ ){0,3}?$")
_OVER = re.compile(
    r"^[\w-]*(?: cards?)?(?: (?:and|or) [\w-]+(?: cards?)?)? (?:\w+ )?"
    rf"(?:this|last|of|in|so far|during|over|across|from|all|for)\b[^.;,]{{0,40}}\b{_STINTS}\b",
    re.IGNORECASE,
)
_IN_MANY = re.compile(r"\b(?:in|of|made|played) (?:[\w’'-]+ ){0,5}(?:games|matches|appearances|starts)\b[^.;]{0,40}$")


def out_for(noun: Token, verb: Token) -> Token | None:
    """Who did what a card came out for: "out came the yellow card when Hale pulled Cole back"."""
    out = any(child.lower_ == "out" for child in verb.children)
    if noun.head is not verb or verb.lemma_ not in _COMES or not out or not told(verb):
        return None
    for clause in (*verb.children, *noun.children):
        if (
            clause.dep_ in {"advcl", "relcl"}
            and clause.i > verb.i
            and any(child.lower_ in _WHEN for child in clause.children)
        ):
            return agent(clause) if passive(clause) else subject(clause)
    return None


def followed_on(noun: Token) -> Token | None:
    """Who did what a card followed: "Hale brought Cole down and a red card followed"."""
    verb = noun.nbor() if noun.i + 1 < noun.sent.end else noun
    if verb.lower_ == "duly" and verb.i + 1 < noun.sent.end:
        verb = verb.nbor()
    if verb.lemma_ not in _FOLLOWS or verb.tag_ not in {"VBD", "VBZ"} or not told(verb):
        return None
    deed = verb.head
    if deed is verb or deed.i > noun.i or deed.pos_ != "VERB":
        return None
    return agent(deed) if passive(deed) else subject(deed)


def deserved_by(noun: Token) -> Token | None:
    """Who made a tackle that is named by its card: "hurt when making a yellow-card tackle"."""
    foul = noun.head
    verb = foul.head
    named = noun.dep_ in {"compound", "nmod", "amod"} and foul.lower_ in _FOULS and foul.dep_ == "dobj"
    return subject(verb) if named and verb.lemma_ in _COMMITS and told(verb) else None


def over_matches(noun: Token, text: str, at: int) -> bool:
    """Whether several cards are counted over a season or a run of matches, so that none is one of this match."""
    many = _COUNTED.search(text, 0, at) is not None and noun.lower_.endswith("s")
    return many and (_OVER.match(text[at:]) is not None or _IN_MANY.search(text, 0, at) is not None)
