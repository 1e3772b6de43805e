"""Several people meant by one phrase: "Rice and Saka", "both men", "the pair"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from knowledge.reading.mention import Person
from knowledge.reading.people.prominence import about

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_PAIRS = frozenset({"both", "pair", "duo", "two"})
_MEN = frozenset({"men", "players", "captains", "managers", "coaches", "goalkeepers", "keepers", "women"})


def people_at(token: Token, sentence: Sentence) -> list[Person]:
    """Everybody that the noun phrase denotes: those joined to its head by "and" and commas, the two of "both men"."""
    if _is_pair(token):
        return _joined_before(token, sentence) or list(dict.fromkeys(about(token, sentence)))[:2]
    found = [person for word in _listed(token, sentence) if (person := sentence.person_at(word)) is not None]
    return list(dict.fromkeys(found))


def _joined_before(token: Token, sentence: Sentence) -> list[Person]:
    """The last two people whom the text before names together: "Luiz and Digne were booked. The pair …"."""
    for near in (sentence, *([sentence.previous] if sentence.previous else ())):
        for mention in reversed(near.mentions):
            root = sentence.reading.doc[mention.start : mention.end].root
            first = near.person_at(root.head) if root.dep_ == "conj" and mention.end <= token.i else None
            if first is not None and isinstance(mention.means, Person) and first is not mention.means:
                return [first, mention.means]
    return []


def _is_pair(token: Token) -> bool:
    if token.lower_ in _PAIRS:
        return token.lower_ == "both" or any(child.lower_ == "the" for child in token.children)
    beside = {child.lower_ for child in token.children}
    return token.lower_ in _MEN and ("both" in beside or {"the", "two"} <= beside)


def _listed(token: Token, sentence: Sentence) -> Iterable[Token]:
    """The word and those listed with it; the parser takes the second name of a list for an apposition of the first."""
    found = [token]
    for word in found:  # which grows
        found += (
            child
            for child in word.children
            if child.dep_ == "conj" or (child.dep_ == "appos" and _other_name(word, child, sentence))
        )
    return sorted(found, key=lambda word: word.i)


def _other_name(token: Token, beside: Token, sentence: Sentence) -> bool:
    first, second = sentence.named_at(token), sentence.named_at(beside)
    return first is not None and second is not None and first is not second
