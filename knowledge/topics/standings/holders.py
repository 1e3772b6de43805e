"""Holders: which team a place, points or a gap are said of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading import lexicon
from knowledge.reading.grammar import subject
from knowledge.reading.mention import Person
from knowledge.reading.roles import role_of
from knowledge.topics.standings.found import token_at
from knowledge.topics.standings.lexicon import PUTTING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

# Verbs and prepositions whose object loses the place that their subject gains.
_PASSING = re.compile(
    r"\b(?:leapfrog\w*|overt(?:ake\w*|aking|ook)|usurp\w*|replac\w+|above|ahead of|past|below)\b[^,;.]*$"
)
_PUT = frozenset({"dobj", "dative", "nsubj"})
_PRONOUNS = frozenset({"they", "them", "their"})
_STEPS = 8  # up the parse to the verb of a clause


def team_behind(sentence: Sentence, at: int, words: int = 4) -> str | None:
    """The team named within the next words behind character `at`."""
    for mention in sentence.mentions:
        start = sentence.reading.doc[mention.start].idx - sentence.start
        if isinstance(mention.means, Team) and start >= at:
            between = sentence.text[at:start]
            near = len(between.split()) < words and not re.search(r"[,.;(]| and ", between)
            return mention.means.name if near else None
    return None


def team_before(sentence: Sentence, at: int) -> str | None:
    """The team whose name ends just before character `at`."""
    token = token_at(sentence, at - 1) if at else None
    mention = sentence.mention_at(token) if token is not None else None
    return (
        sentence.team_at(token) if token is not None and mention is not None and _is_side(mention, sentence) else None
    )


def holder(sentence: Sentence, at: int) -> str | None:
    """The team that the place or the points at character `at` are said of."""
    token = token_at(sentence, at)
    if (team := _owner(token, sentence)) is not None:
        return team
    passing = _PASSING.search(sentence.text, 0, at)
    before = sentence.start + (passing.start() if passing else at)
    if (verb := _verb(token)) is not None:
        right_before = verb.nbor(-1) if verb.tag_ == "VBG" and verb.i > sentence.span.start else verb
        if right_before.lower_ in lexicon.SIDES and right_before.dep_ == "dobj":
            return sentence.team_at(right_before)  # nobody of "Lyon beat the side sitting third"
        if (team := _of_verb(verb, sentence, before)) is not None:
            return team
        who = subject(verb)
        if who is not None and who.idx < before and (who.pos_ == "PROPN" or role_of(who.lemma_) is not None):
            return None  # somebody who is no team that we know: "Hull's penalty takers are Dart first …"
    return last_team(sentence, before - sentence.start)


def last_team(sentence: Sentence, at: int) -> str | None:
    """The team meant last before character `at`: named, as "the hosts" or "they"; none behind "over" or "against"."""
    for token in reversed([word for word in sentence.words if word.idx < sentence.start + at]):
        mention = sentence.mention_at(token)
        if mention is not None:
            if _is_side(mention, sentence) and not _beside(mention, sentence):
                return sentence.team_at(token)
        elif token.lower_ in _PRONOUNS | lexicon.HOSTS | lexicon.GUESTS:
            if (team := sentence.team_at(token)) is not None:
                return team
        elif token.lower_ in lexicon.SIDES and any(child.dep_ == "poss" for child in token.children):
            return sentence.team_at(token)
    return None


def _owner(token: Token, sentence: Sentence) -> str | None:
    """The team that owns a noun above the word: "cement Leverkusen's place at the summit"."""
    word = token
    for _ in range(_STEPS // 2):
        if word.pos_ in {"VERB", "AUX"}:
            return None
        for child in word.children:
            if child.dep_ == "poss" and child.i < token.i and sentence.mention_at(child) is not None:
                return sentence.team_at(child)
        word = word.head
    return None


def _of_verb(verb: Token, sentence: Sentence, before: int) -> str | None:
    """Whom the verb puts somewhere ("lifts Watford to tenth"), else who gets there; named before the character."""
    if verb.lemma_.lower() in PUTTING:
        put = [word for word in verb.subtree if word.i > verb.i and word.idx < before and word.dep_ in _PUT]
        nearest = min(put, key=lambda word: (word.head != verb, word.i), default=None)
        if nearest is not None and (team := _team(nearest, sentence)) is not None:
            return team
    who = subject(verb)
    if who is not None and who.idx < before and (team := _team(who, sentence)) is not None:
        return team
    return _team_above(verb, sentence) if any(child.lower_ == "to" for child in verb.lefts) else None


def _team_above(verb: Token, sentence: Sentence) -> str | None:
    """The team that a verb above is about: "Sociedad won with the help of two penalties to move up to eighth"."""
    for word in verb.ancestors:
        for child in word.children:
            if child.dep_ == "nsubj" and child.i < verb.i:
                return _team(child, sentence)
    return None


def _team(who: Token, sentence: Sentence) -> str | None:
    mention = sentence.mention_at(who)
    if mention is not None and isinstance(mention.means, Person):
        return None
    return sentence.team_at(who) or _led(who, sentence)


def _led(side: Token, sentence: Sentence) -> str | None:
    """The team of whom "whose side" stands for."""
    if side.head.dep_ != "relcl" or not any(child.lower_ == "whose" for child in side.children):
        return None
    person = sentence.person_at(side.head.head)
    return person.team if person else None


def _verb(token: Token) -> Token | None:
    word = token
    for _ in range(_STEPS):
        if word.pos_ in {"VERB", "AUX"}:
            return word
        word = word.head
    return None


def _is_side(mention: Mention, sentence: Sentence) -> bool:
    return isinstance(mention.means, Team) and sentence.is_side(mention)


def _beside(mention: Mention, sentence: Sentence) -> bool:
    root = sentence.reading.doc[mention.start : mention.end].root
    return root.dep_ == "pobj" and root.head.lower_ not in {"for", "as", "of"}
