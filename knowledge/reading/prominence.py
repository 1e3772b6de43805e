"""Prominence: of whom a reader thinks first at a word, by what the text before has told of whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.deeds import FINDS, GOALS, PASSES, SCORES, SHOTS, TO_MATE
from knowledge.reading.epithets import is_epithet, is_pronoun
from knowledge.reading.grammar import objects, subject
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_AND = frozenset({"conj"})
_BY = frozenset({"through", "by", "from"})
_TOWARDS = frozenset({"to", "for", "towards", "into"})
_GIVES = frozenset({"gift", "give", "hand", "present", "surrender", "possession"})
_WHEN = frozenset({"when", "after", "as", "once"})
_BACK = 3  # sentences an epithet or a pronoun may look back over


def about(token: Token, sentence: Sentence) -> Iterator[Person]:
    """People in the order in which a reader would think of them: subjects first, the nearest sentence first.

    Who does one thing "and he" (not: "and") does the next are two, so the one before "and" comes last in the sentence.
    """
    yield from _found(token, sentence)
    other = doer_above(token, sentence, _AND)
    yield from (person for person in ranked(sentence, before=token.i) if person is not other)
    if other is not None:
        yield other
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            return
        yield from _last_word(earlier)
        yield from _meant_by_subject(earlier)
        yield from ranked(earlier)
        earlier = earlier.previous


def _last_word(sentence: Sentence) -> Iterator[Person]:
    """Who gets the ball or scores at a sentence's end, with whom the text goes on: "Hale found Cole. He shot"."""
    for mention in [mention for mention in sentence.mentions if isinstance(mention.means, Person)][-1:]:
        root = sentence.reading.doc[mention.start : mention.end].root
        behind = (word for word in sentence.words if word.i > root.i and word.dep_ in SUBJECTS)
        ends = all(word.head.dep_ == "relcl" for word in behind)
        if isinstance(mention.means, Person) and ends and (_gets_ball(root) or _scores(root)):
            yield mention.means


def _found(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whom the clause before "and he" has found with the ball: "Hale's cross found him and he headed in".

    Where the parser has lost that clause, whoever is named last before "and he", if that one gets the ball.
    """
    above = token.head.head
    if (shooter := _shooter(token, above)) is not None and (person := sentence.person_at(shooter)) is not None:
        yield person
    yield from _found_first(token, sentence)
    if token.dep_ in SUBJECTS and token.head.dep_ == "conj" and above.lemma_.lower() in FINDS:
        people = (sentence.person_at(word) for word in objects(above) if word.i < token.i)
        yield from (person for person in people if person is not None)
    elif token.i > sentence.span.start and token.nbor(-1).lower_ == "and":
        named = [
            mention for mention in sentence.mentions if mention.end <= token.i and isinstance(mention.means, Person)
        ]
        for mention in named[-1:]:
            if isinstance(mention.means, Person) and _gets_ball(token.doc[mention.start : mention.end].root):
                yield mention.means


def _found_first(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whom the clause in front has found with the ball: "when Hale rolled it to Cole, he shot"."""
    if token.dep_ not in SUBJECTS:
        return
    for below in token.head.children:
        when = any(word.lower_ in _WHEN and word.dep_ in {"advmod", "mark"} for word in below.children)
        if below.dep_ == "advcl" and below.i < token.i and when:
            words = {word.i for word in below.subtree}
            inside = [m for m in sentence.mentions if m.start in words and isinstance(m.means, Person)]
            for mention in inside[-1:]:
                if isinstance(mention.means, Person) and _gets_ball(token.doc[mention.start : mention.end].root):
                    yield mention.means


def _shooter(token: Token, above: Token) -> Token | None:
    """Whose shot the clause before "and he" tells of: "Hale's shot came back off Cole and he tapped in"."""
    if token.dep_ not in SUBJECTS or token.head.dep_ != "conj" or (shot := subject(above)) is None:
        return None
    shots = shot.i < token.i and shot.lemma_.lower() in SHOTS
    return next((child for child in shot.children if child.dep_ == "poss"), None) if shots else None


def _gets_ball(name: Token) -> bool:
    """Whether somebody is found with a pass: "found Hale", "a cross to Hale", "into the path of Hale"."""
    while name.dep_ == "pobj" and name.head.head.lower_ == "path":
        name = name.head.head
    if name.dep_ == "dobj":
        return name.head.lemma_.lower() in FINDS
    if name.dep_ == "pobj" and name.head.lower_ == "in":
        return name.head.head.lemma_.lower() in FINDS  # "slid in Hale"
    towards = name.dep_ == "pobj" and name.head.lower_ in _TOWARDS
    return towards and name.head.head.lemma_.lower() in PASSES | TO_MATE | FINDS | _GIVES


def _scores(name: Token) -> bool:
    """Whether somebody is told behind a goal as who scored it: "levelled through Hale", "a goal by Hale"."""
    return name.dep_ == "pobj" and name.head.lower_ in _BY and name.head.head.lemma_.lower() in SCORES | GOALS


def _meant_by_subject(sentence: Sentence) -> Iterator[Person]:
    """Whom the subject of a sentence's main clause means where it is an epithet or "he"."""
    for word in sentence.span.root.children:
        if word.dep_ not in SUBJECTS:
            continue
        owner = next((child for child in word.children if child.dep_ == "poss"), word)  # "the striker's anger"
        unnamed = is_pronoun(owner) or is_epithet(owner, sentence)
        if unnamed and (person := sentence.person_at(owner)) is not None:
            yield person


def ranked(sentence: Sentence, before: int | None = None) -> Iterator[Person]:
    """Everybody whom the sentence speaks of, up to a token index if one is given, the most prominent first."""
    named = (mention for mention in sentence.mentions if before is None or mention.end <= before)
    roots = ((sentence.reading.doc[mention.start : mention.end].root, mention.means) for mention in named)
    described = sentence.described if before is None else described_in(sentence, before)
    found = sorted(((word, who) for word, who in (*roots, *described) if isinstance(who, Person)), key=_at)
    verbs = {word.i: verb for word, _ in found if (verb := _verb_of_subject(word)) is not None}
    subjects = [each for each in found if each[0].i in verbs]
    others = sorted((each for each in found if each[0].i not in verbs), key=lambda each: _gets_ball(each[0]))
    ordered = reversed(subjects) if before is not None or _in_turn(sentence, list(verbs.values())) else subjects
    yield from (person for _, person in (*ordered, *(reversed(others) if before is not None else others)))


def _at(spoken_of: tuple[Token, Person]) -> int:
    return spoken_of[0].i


def described_in(sentence: Sentence, before: int) -> list[tuple[Token, Person]]:
    """Who is meant by an epithet before the token index, in order, with the noun that describes them."""
    unnamed = (word for word in sentence.words if word.i < before and sentence.mention_at(word) is None)
    found = ((word, sentence.person_at(word)) for word in unnamed if is_epithet(word, sentence))
    return [(word, person) for word, person in found if person is not None]


def _verb_of_subject(word: Token) -> Token | None:
    """The verb that the word is the subject of, also where the parser has it joined to the word before."""
    if word.dep_ in SUBJECTS:
        return None if _attends(word) else word.head
    behind = word.nbor() if word.i + 1 < word.sent.end else word
    stranded = behind.tag_ in {"VBD", "VBZ", "VBP"} and behind.dep_ in {"conj", "advcl"}
    return behind if stranded and all(child.dep_ not in SUBJECTS for child in behind.children) else None


def _attends(word: Token) -> bool:
    """Whether it is told only beside the clause what somebody does: "with Hale backing off, he shot"."""
    verb = word.head
    return verb.head.lower_ == "with" or any(child.lower_ == "with" and child.i < word.i for child in verb.children)


def _in_turn(sentence: Sentence, verbs: list[Token]) -> bool:
    """Whether the main clauses have a subject each, the last of whom the text goes on with: "X fell, and Y took it"."""
    return len(verbs) > 1 and verbs[-1].dep_ == "conj" and verbs[-1].head == sentence.span.root


def doer_above(token: Token, sentence: Sentence, joined: frozenset[str]) -> Person | None:
    """Who does what the clause above the word's says, if the two are so joined and the word is its clause's subject."""
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ not in joined or verb.head.pos_ not in {"VERB", "AUX"}:
        return None
    above = subject(verb.head)
    return sentence.person_at(above) if above is not None and above.i < token.i else None


def doing(verb: Token, sentence: Sentence) -> Person | None:
    """Who does what the verb says."""
    doer = subject(verb)
    return sentence.person_at(doer) if doer is not None else None
