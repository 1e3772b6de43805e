"""Whom a word for a speaker means: `“…,” he said`, `the Rovers manager added`, `the Dutchman went on`.

Other than in running text it is nobody that only the quoted words name, whoever spoke last comes first, and those who
are told to say something anywhere in the article come before those whom it only tells of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import SUBJECTS, passive
from knowledge.reading.language.relatives import antecedent
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Mention, Person, Role
from knowledge.reading.people.epithets import is_pronoun
from knowledge.reading.quotes.saying import gives_words, reports
from knowledge.reading.teams.labels import is_demonym

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_VERBS = frozenset({"VERB", "AUX"})
_BACK = 4  # sentences back in which a speaker may have been named


class Sayers:
    """The speakers of one article, as they come to be known in its order.

    `talking` are those whose words it reports in any way.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.talking: set[Person] = {person for sentence in sentences for person in _talking(sentence)}
        self._last: dict[int, Person] = {}
        self._meant: dict[int, Person | None] = {}

    def spoke(self, person: Person, sentence: Sentence) -> None:
        """Remember who was the last to speak in the sentence."""
        self._last[sentence.index] = person

    def meant(self, word: Token, sentence: Sentence) -> Person | None:
        """The person that the word denotes."""
        if word.i not in self._meant:
            self._meant[word.i] = self._find(word, sentence)
        return self._meant[word.i]

    def _find(self, word: Token, sentence: Sentence) -> Person | None:
        if (person := named(word, sentence)) is not None:
            return person
        if is_pronoun(word):
            return self._meant_by_pronoun(list(self._near(word, sentence)), sentence)
        role, nation = role_of(word.lower_), sentence.nation_at(word)
        if role is None and nation is None and not _is_epithet(word, sentence):
            return None
        team = next((team for child in word.children if (team := sentence.team_at(child))), None)
        home = next((sentence.nation_at(child) for child in word.children if _is_demonym(child, sentence)), None)
        nation, team = nation or home, None if home else team  # "the Italian manager" may be another's than Italy's
        beside = [person for person in self._doers(sentence, word.i) if person not in self.talking]
        people = [p for p in self._near(word, sentence) if p not in beside and _may_be(p, role, nation, team)]
        if role is Role.COACH:
            if not any(person.role is role or person in self.talking for person in people):
                coaches = [person for person in sentence.reading.people if person.role is role]
                people += [p for p in coaches if p in self.talking and _may_be(p, role, nation, team)]
            known = {p: (p.role is role, bool(home) and home in {p.nation, p.team}, p in self.talking) for p in people}
            return max(people, key=lambda person: known[person], default=None)
        return next(iter(people), None)

    def _meant_by_pronoun(self, near: Sequence[Person], sentence: Sentence) -> Person | None:
        """The nearest; of one who neither talks, nor spoke or did anything just before, the nearest who talks."""
        if not near or near[0] in self.talking or near[0] in self._heard_of(sentence):
            return next(iter(near), None)
        return self._alone_before(sentence) or next((person for person in near if person in self.talking), near[0])

    def _heard_of(self, sentence: Sentence) -> set[Person]:
        """Who spoke in the sentence before, or is told there to have done something."""
        before = sentence.previous
        if before is None:
            return set()
        spoke = {self._last[before.index]} if before.index in self._last else set[Person]()
        return spoke | set(self._doers(before, sentence.span.start))

    def _alone_before(self, sentence: Sentence) -> Person | None:
        """The only one whom the sentence before names, where it tells of nobody doing anything."""
        before = sentence.previous
        if before is None or any(self._doers(before, sentence.span.start)):
            return None
        if any(is_pronoun(token) and not before.spoken(token) for token in before.words):
            return None
        named_there = set(_mentioned(before, sentence.span.start))
        return named_there.pop() if len(named_there) == 1 else None

    def _near(self, word: Token, sentence: Sentence) -> Iterator[Person]:
        """Whom the text before the word is about, the nearest first.

        Subjects and those who spoke come before people who are merely mentioned, in a sentence those who talk first.
        """
        mentioned: list[Person] = []
        near, before = sentence, word.i
        back = 0
        while back <= _BACK:
            if near is not sentence and near.index in self._last:
                yield self._last[near.index]
            yield from sorted(self._doers(near, before), key=lambda person: person not in self.talking)
            mentioned += _mentioned(near, before) if near is not sentence else ()
            if near.previous is None:
                break
            near, before = near.previous, sentence.span.doc[-1].i + 1
            back += 1 if back or any(token.is_alpha and not near.spoken(token) for token in near.span) else 0
        yield from mentioned

    def _doers(self, sentence: Sentence, before: int) -> Iterator[Person]:
        """The subjects of the sentence's own words, the main verb's first."""
        verbs = dict.fromkeys([sentence.span.root, *(token for token in sentence.words if token.pos_ in _VERBS)])
        yield from _word_givers(sentence, before)
        for verb, child in ((head, child) for head in verbs for child in head.children):
            if child.dep_ not in SUBJECTS or child.i >= before or sentence.spoken(child):
                continue
            doer = antecedent(child, verb)
            person = named(doer, sentence) or _described(doer, sentence)
            if person is None and is_pronoun(child):
                person = next(iter(_mentioned(sentence, child.i)), None)  # "For the coach, Pablo Suarez, he was …"
            if person is None and reports(verb) and sentence.index:  # "He added that …"
                person = self.meant(child, sentence)
            if person is not None:
                yield person


def _talking(sentence: Sentence) -> Iterator[Person]:
    """Those whom the sentence's own words name as saying something."""
    for verb in sentence.words:
        asked = verb.lemma_ == "ask" and passive(verb)
        if (reports(verb) or asked) and not sentence.spoken(verb):
            doers = (antecedent(child, verb) for child in verb.children if child.dep_ in SUBJECTS)
            yield from (person for doer in doers if (person := named(doer, sentence)) is not None)
    yield from _word_givers(sentence, sentence.span.doc[-1].i + 1)


def _word_givers(sentence: Sentence, before: int) -> Iterator[Person]:
    """Those of whom the sentence says that words come from them."""
    for token in sentence.words:
        if gives_words(token) and token.i < before and (person := named(token, sentence)) is not None:
            yield person


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


def _is_demonym(word: Token, sentence: Sentence) -> bool:
    mention = sentence.mention_at(word)
    return mention is not None and is_demonym(mention, sentence)


def _may_be(person: Person, role: Role | None, nation: str | None, team: str | None) -> bool:
    """Whether nothing known of the person contradicts the epithet."""
    asked = ((role, person.role), (nation, person.nation), (team, person.team))
    return all(said is None or known is None or said == known for said, known in asked)


def _described(doer: Token, sentence: Sentence) -> Person | None:
    """The person an epithet of the text means."""
    return sentence.person_at(doer) if role_of(doer.lower_) or sentence.nation_at(doer) else None


def _mentioned(sentence: Sentence, before: int) -> list[Person]:
    """Everybody whom the sentence's own words name, quoted ones apart."""
    doc = sentence.reading.doc
    found = [m for m in sentence.mentions if m.end <= before and not sentence.spoken(doc[m.start])]
    return [m.means for m in found if isinstance(m.means, Person) and not _is_nickname(m, sentence)]
