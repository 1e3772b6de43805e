"""Prominence: of whom a reader thinks first at a word, by what the text before has told of whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.bystanders import is_bystander, is_compared
from knowledge.reading.language.grammar import SUBJECTS, agent, passive, subject
from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import is_epithet, is_pronoun
from knowledge.reading.people.successors import fouled, found, gets_ball, last_word

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_AND = frozenset({"conj"})
_WATCHES = frozenset({"watch", "look", "stand"})
_HELPLESS = frozenset({"only", "helplessly", "powerless", "helpless"})
_BACK = 3  # sentences an epithet or a pronoun may look back over


def about(token: Token, sentence: Sentence) -> Iterator[Person]:
    """People in the order in which a reader would think of them: subjects first, the nearest sentence first.

    Who does one thing "and he" (not: "and") does the next are two, so the one before "and" comes last in the sentence;
    "he" who does one thing "but he" does the next is one.
    """
    yield from found(token, sentence)
    other = doer_above(token, sentence, _AND)
    if other is not None and goes_on(token):
        yield other
    beside = _bystanders(sentence, token.i)
    yield from (person for person in ranked(sentence, before=token.i) if person is not other and person not in beside)
    if other is not None:
        yield other
    yield from (person for person in _meant_by_subject(sentence, before=token.i) if person not in beside)
    yield from beside
    yield from fouled(token, sentence)
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            return
        aside = _bystanders(earlier, earlier.span.end)
        yield from last_word(earlier)
        yield from _meant_by_subject(earlier)
        yield from (person for person in ranked(earlier) if person not in aside)
        yield from aside
        earlier = earlier.previous


def goes_on(pronoun: Token) -> bool:
    """Whether the clause that the word's is joined to has "he" for its subject too."""
    above = subject(pronoun.head.head)
    return is_pronoun(pronoun) and above is not None and above.lower_ == pronoun.lower_


def _bystanders(sentence: Sentence, before: int) -> list[Person]:
    """Who is named up to a token index, but nowhere as one who takes part."""
    roots = [(sentence.reading.doc[m.start : m.end].root, m.means) for m in sentence.mentions if m.end <= before]
    people = [(is_bystander(root), who) for root, who in roots if isinstance(who, Person)]
    return [who for beside, who in people if beside and all(by for by, other in people if other is who)]


def _meant_by_subject(sentence: Sentence, before: int | None = None) -> Iterator[Person]:
    """Whom the subject of a sentence's main clause, up to a token index, means where it is an epithet or "he"."""
    root = sentence.span.root
    owned = [root] if root.pos_ == "NOUN" else []  # "The striker's anger boiled over", as the parser may see it
    for word in (*owned, *root.children):
        if (word.dep_ not in SUBJECTS and word not in owned) or (before is not None and word.right_edge.i >= before):
            continue
        owner = next((child for child in word.children if child.dep_ == "poss"), word)  # "the striker's anger"
        unnamed = is_pronoun(owner) or is_epithet(owner, sentence)
        if unnamed and (person := sentence.person_at(owner)) is not None:
            yield person


def ranked(sentence: Sentence, before: int | None = None) -> Iterator[Person]:
    """Everybody whom the sentence speaks of, up to a token index if one is given, the most prominent first."""
    named = (mention for mention in sentence.mentions if before is None or mention.end <= before)
    heads = ((sentence.reading.doc[mention.start : mention.end].root, mention.means) for mention in named)
    roots = ((word, means) for word, means in heads if not is_compared(word))
    described = sentence.described if before is None else described_in(sentence, before)
    found = sorted(((word, who) for word, who in (*roots, *described) if isinstance(who, Person)), key=_place)
    verbs = {word.i: verb for word, _ in found if (verb := verb_of_subject(word)) is not None}
    subjects = [each for each in found if each[0].i in verbs]
    if before is None:  # "When Hale fell, Cole took it" is about Cole
        subjects.sort(key=lambda each: _fronted(verbs[each[0].i]))
    others = sorted((each for each in found if each[0].i not in verbs), key=lambda each: gets_ball(each[0]))
    ordered = reversed(subjects) if before is not None or _in_turn(sentence, list(verbs.values())) else subjects
    yield from (person for _, person in (*ordered, *(reversed(others) if before is not None else others)))


def _place(spoken_of: tuple[Token, Person]) -> int:
    return spoken_of[0].i


def described_in(sentence: Sentence, before: int) -> list[tuple[Token, Person]]:
    """Who is meant by an epithet before the token index, in order, with the noun that describes them."""
    unnamed = (word for word in sentence.words if word.i < before and sentence.mention_at(word) is None)
    found = ((word, sentence.person_at(word)) for word in unnamed if is_epithet(word, sentence))
    return [(word, person) for word, person in found if person is not None]


def _fronted(verb: Token) -> bool:
    """Whether the clause of a verb stands in front of the main clause, as what was so before."""
    return verb.dep_ == "advcl" and verb.i < verb.head.i and verb.head.dep_ == "ROOT"


def verb_of_subject(word: Token) -> Token | None:
    """The verb that the word is the subject of, also where the parser has it joined to the word before."""
    if word.dep_ in SUBJECTS:
        return None if _attends(word) else word.head
    behind = word.nbor() if word.i + 1 < word.sent.end else word
    stranded = behind.tag_ in {"VBD", "VBZ", "VBP"} and behind.dep_ in {"conj", "advcl"}
    return behind if stranded and all(child.dep_ not in SUBJECTS for child in behind.children) else None


def _attends(word: Token) -> bool:
    """Whether it is told only beside what another does: "with Hale backing off", "Hale could only watch as he shot"."""
    verb = word.head
    if verb.lemma_ in _WATCHES and any(child.lower_ in _HELPLESS for child in verb.children):
        return True
    return verb.head.lower_ == "with" or any(child.lower_ == "with" and child.i < word.i for child in verb.children)


def _in_turn(sentence: Sentence, verbs: list[Token]) -> bool:
    """Whether the main clauses have a subject each, the last of whom the text goes on with: "X fell, and Y took it"."""
    last = verbs[-1] if len(verbs) > 1 else sentence.span.root
    above = last
    while above.dep_ == "conj":
        above = above.head
    return above is not last and above == sentence.span.root


def doer_above(token: Token, sentence: Sentence, joined: frozenset[str]) -> Person | None:
    """Who does what the clause above the word's says, if the two are so joined and the word is its clause's subject."""
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ not in joined or verb.head.pos_ not in {"VERB", "AUX"}:
        return None
    above = subject(verb.head)
    person = sentence.person_at(above) if above is not None and above.i < token.i else None
    return person or _last_agent(token, sentence)


def _last_agent(pronoun: Token, sentence: Sentence) -> Person | None:
    """Who did what the passive clause in front of "he" says: "his shot was controlled by Hale before he turned"."""
    above = pronoun.head.head
    by = agent(above) if passive(above) else None
    if by is None or by.i > pronoun.i or any(word.pos_ == "PROPN" for word in pronoun.doc[by.i + 1 : pronoun.i]):
        return None
    return sentence.person_at(by)


def doing(verb: Token, sentence: Sentence) -> Person | None:
    """Who does what the verb says."""
    doer = subject(verb)
    return sentence.person_at(doer) if doer is not None else None
