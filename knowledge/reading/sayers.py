"""Whom a word for a speaker means: `“…,” he said`, `the Rovers manager added`, `the Dutchman went on`.

Other than in running text it is nobody that only the quoted words name, and whoever spoke last comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.epithets import is_pronoun
from knowledge.reading.grammar import antecedent
from knowledge.reading.mention import Mention, Person, Role
from knowledge.reading.profiles import role_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_BACK = 4  # sentences back in which a speaker may have been named


class Sayers:
    """The speakers of one article, as they come to be known in its order. `named` have "said X" with their names."""

    def __init__(self) -> None:
        self.named: set[Person] = set()
        self._last: dict[int, Person] = {}

    def spoke(self, person: Person, sentence: Sentence) -> None:
        """Remember who was the last to speak in the sentence."""
        self._last[sentence.index] = person

    def meant(self, word: Token, sentence: Sentence) -> Person | None:
        """The person that the word denotes."""
        if (person := named(word, sentence)) is not None:
            return person
        if is_pronoun(word):
            return next(self._near(word, sentence), None)
        role, nation = role_of(word.lower_), sentence.nation_at(word)
        if role is None and nation is None and not _is_epithet(word, sentence):
            return None
        team = next((team for child in word.children if (team := sentence.team_at(child))), None)
        people = [p for p in self._near(word, sentence) if _may_be(p, role, nation, team)]
        if role is Role.COACH:
            return max(people, key=lambda person: (person.role is role, person in self.named), default=None)
        return next(iter(people), None)

    def _near(self, word: Token, sentence: Sentence) -> Iterator[Person]:
        """Whom the text before the word is about, the nearest first.

        Subjects and those who spoke come before people who are merely mentioned.
        """
        mentioned: list[Person] = []
        near, before = sentence, word.i
        for step in range(_BACK + 1):
            if step and near.index in self._last:
                yield self._last[near.index]
            yield from _doers(near, before)
            mentioned += _mentioned(near, before) if step else ()
            if near.previous is None:
                break
            near, before = near.previous, sentence.span.doc[-1].i + 1
        yield from mentioned


def named(word: Token, sentence: Sentence) -> Person | None:
    """The person whom the word names, itself or as "the manager, Pablo Suarez"; "the Bull" names nobody."""
    for token in (word, *(child for child in word.children if child.dep_ == "appos")):
        mention = sentence.mention_at(token)
        if mention is not None and isinstance(mention.means, Person):
            return None if _is_nickname(mention, sentence) else mention.means
    return next((p for p in sentence.reading.people if p.name.split()[-1].lower() == word.lower_), None)


def _is_epithet(word: Token, sentence: Sentence) -> bool:
    """Whether the word describes a person by nothing that is known of anybody: "the Dutchman", "the Bull"."""
    mention = sentence.mention_at(word)
    return word.lower_.endswith(("man", "woman", "old")) or (mention is not None and _is_nickname(mention, sentence))


def _is_nickname(mention: Mention, sentence: Sentence) -> bool:
    """Whether a single name stands with "the": no name of a person then, but what somebody is called."""
    return mention.end - mention.start == 1 and sentence.span.doc[mention.start - 1].lower_ == "the"


def _may_be(person: Person, role: Role | None, nation: str | None, team: str | None) -> bool:
    """Whether nothing known of the person contradicts the epithet."""
    asked = ((role, person.role), (nation, person.nation), (team, person.team))
    return all(said is None or known is None or said == known for said, known in asked)


def _doers(sentence: Sentence, before: int) -> Iterator[Person]:
    """The subjects of the sentence's own words, the main verb's first."""
    verbs = dict.fromkeys([sentence.span.root, *(token for token in sentence.span if token.pos_ in {"VERB", "AUX"})])
    for verb, child in ((head, child) for head in verbs for child in head.children):
        doer = antecedent(child, verb)
        if child.dep_ not in _SUBJECTS or child.i >= before or sentence.spoken(child) or is_pronoun(child):
            continue
        if (person := named(doer, sentence) or _described(doer, sentence)) is not None:
            yield person


def _described(doer: Token, sentence: Sentence) -> Person | None:
    """The person an epithet of the text means."""
    return sentence.person_at(doer) if role_of(doer.lower_) or sentence.nation_at(doer) else None


def _mentioned(sentence: Sentence, before: int) -> list[Person]:
    """Everybody whom the sentence's own words name, quoted ones apart."""
    doc = sentence.reading.doc
    found = [m for m in sentence.mentions if m.end <= before and not sentence.spoken(doc[m.start])]
    return [m.means for m in found if isinstance(m.means, Person) and not _is_nickname(m, sentence)]
