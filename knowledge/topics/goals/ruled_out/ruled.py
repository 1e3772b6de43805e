"""What a ruling undoes, and whose it was: "Hale's header was ruled out", "had a goal disallowed", "thought he had"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import conjoined, objects, passive, subject
from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_GOALS = frozenset(
    """
    goal effort header strike equaliser equalizer opener finish leveller leveler winner tap-in tap volley free-kick kick
    shot drive lob lead second third fourth breakthrough tally score nod overhead consolation
    """.split()
)
_HAVE = frozenset({"have", "see"})
_OF = frozenset({"from", "by", "of", "through"})
_OWNERS = frozenset({"poss", "compound", "nmod", "amod"})
_HAD = re.compile(r"@p (?:then |also |later |both |twice |even |[\w-]+ly ){0,2}(?:had|having|has|saw|seeing)\b")
# Who took it for a goal: "Hale thought he had levelled", "Hale appeared to have scored".
_THOUGHT = Pattern(
    r"(?P<who>@p)(?:,[^,]{1,60},)? (?:[\w-]+ ){0,3}?(?:thought|believed|felt|reckoned|looked|appeared|seemed|was sure)"
    r"\b(?! (?:they|@t|the)\b)(?! (?:to have )?(?:won|earned|been)\b)[^.;@]{0,25}?"
    r"(?: (?:he|she)(?:'d| had| was)?| to have| it was| (?:the|an?)\b)"
)


def thing_ruled_out(marked: Marked, match: re.Match[str]) -> Token | None:
    """The word for the goal that the words of a ruling undo, where they name it."""
    word = marked.token(match.start())
    if word.dep_ == "amod":
        return word.head if _is_goal(word.head) else None
    verb = verb_of(word)
    undergone = [subject(verb)] if passive(verb) or verb.tag_ == "VBN" else objects(verb)
    undergone += objects(verb.head) if verb.head.lemma_ in _HAVE else []
    things = [thing.head.head if thing.head.lower_ in _OF else thing for thing in undergone if thing is not None]
    return next((thing for thing in things if _is_goal(thing)), None)  # "an effort from Hale ruled out"


def owners(sentence: Sentence, marked: Marked, thing: Token | None) -> list[Person | None]:
    """Whose goal it was; somebody unnamed, None, where only the side is told; nobody where not even that is."""
    if thing is None:
        return []
    near = [found.start() for found in _HAD.finditer(marked.text, 0, marked.at(thing))][-1:]
    if near and _holder(thing) is not None:
        return [person for at in near for _, person in marked.people(at, at + len("@p"))]
    had = _holder(thing)
    doers = conjoined(had) if had is not None else []
    people: list[Person | None] = [who for doer in doers if (who := sentence.person_at(doer)) is not None]
    people = people or list(dict.fromkeys(_beside(sentence, thing)))
    if people:
        return people
    return [None] if any(sentence.team_at(doer) is not None for doer in doers) else []


class Thinker(NamedTuple):
    """Who took his effort for a goal, told at a character of the marked text."""

    at: int
    player: Person


def thinker(marked: Marked, end: int) -> Thinker | None:
    """Who, up to that place, took his effort for a goal."""
    found = [match.start("who") for match in _THOUGHT.finditer(marked.text, 0, end)][-1:]
    return next((Thinker(at, person) for at in found for _, person in marked.people(at, at + len("@p"))), None)


def is_denied(thing: Token | None) -> bool:
    """Whether nobody had such a goal undone: "did not have a goal disallowed"."""
    verb = _having(thing) if thing is not None else None
    return verb is not None and not told(verb)


def _is_goal(word: Token) -> bool:
    return word.lemma_.lower() in _GOALS


def _holder(thing: Token) -> Token | None:
    """Who "had" or "saw" the goal undone."""
    verb = _having(thing)
    return subject(verb) if verb is not None else None


def _having(thing: Token) -> Token | None:
    """The verb of "had the goal undone"."""
    above = (thing.head, thing.head.head)
    return next((verb for verb in above if verb.lemma_ in _HAVE and verb.pos_ in {"VERB", "AUX"}), None)


def _beside(sentence: Sentence, thing: Token) -> Iterator[Person]:
    """The people in what the word says of itself: "Hale's and Cole's goals", "an effort from Hale"."""
    for child in thing.children:
        if child.dep_ in _OWNERS:
            nouns = conjoined(child)
        elif child.lower_ in _OF:
            nouns = [noun for pobj in child.children for noun in conjoined(pobj)]
        else:
            continue
        yield from (who for noun in nouns if (who := _named(sentence, noun)) is not None)


def _named(sentence: Sentence, noun: Token) -> Person | None:
    mention = sentence.mention_at(noun)
    return None if mention is not None and isinstance(mention.means, Team) else sentence.person_at(noun)
