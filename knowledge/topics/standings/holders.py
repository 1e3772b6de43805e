"""Holders: which team a place, points or a gap are said of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language import lexicon
from knowledge.reading.language.grammar import subject
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person
from knowledge.topics.standings.lexicon import PUTTING
from knowledge.topics.standings.nearby import last_doer, last_team

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

# Verbs and prepositions whose object loses the place that their subject gains.
_PASSING = re.compile(
    r"\b(?:leapfrog\w*|overt(?:ake\w*|aking|ook)|usurp\w*|replac\w+|above|ahead of|past|below)\b[^,;.]*$"
)
_PUT = frozenset({"dobj", "dative", "nsubj"})
_OUTCOMES = frozenset({"win", "victory", "triumph", "success", "goal", "strike", "winner", "draw", "point", "points"})
_MOVES = frozenset({"move", "go", "climb", "rise", "jump", "leap", "return", "stay", "pull", "open", "close", "remain"})
_TITLED = frozenset({"champions", "holders", "runners-up", "newcomers", "rivals", "neighbours", "chasers", "winners"})
_STEPS = 8  # up the parse to the verb of a clause


def holder(sentence: Sentence, at: int) -> str | None:
    """The team that the place or the points at character `at` are said of."""
    token = sentence.word_at(at)
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
        if who is not None and (deed := _deed_of(who, verb, sentence)) is not None:
            team = last_doer(sentence, before, who.i) or deed.team
            return team or (last_doer(sentence, before) if " only for " not in sentence.text else None)
        if who is not None and who.idx < before and (_is_unknown(who) or role_of(who.lemma_) is not None):
            return None  # somebody who is no team that we know: "Hull's penalty takers are Dart first …"
    return last_team(sentence, before - sentence.start)


def _is_unknown(who: Token) -> bool:
    """Whether the word names a team, or calls it by what it is, and we do not know which: "the champions are fifth"."""
    return who.pos_ == "PROPN" or who.lower_ in _TITLED


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
        put = [word for word in verb.subtree if verb.i < word.i and word.idx < before and _is_put(word, verb)]
        nearest = min(put, key=lambda word: (word.head != verb, word.i), default=None)
        if nearest is not None and ((team := _team(nearest, sentence)) is not None or nearest.lower_ in lexicon.SIDES):
            return team
    who = subject(verb)
    if who is not None and who.idx < before and (team := _team(who, sentence)) is not None:
        return team
    return _team_above(verb, sentence) if any(child.lower_ == "to" for child in verb.lefts) else None


def _is_put(word: Token, verb: Token) -> bool:
    """Whether the word may be whom the verb puts somewhere: "leaves Hull 22nd", which looks like a compound."""
    return word.dep_ in _PUT or (word.dep_ == "compound" and word.i == verb.i + 1)


def _team_above(verb: Token, sentence: Sentence) -> str | None:
    """The team that a verb above is about: "Sociedad won with the help of two penalties to move up to eighth"."""
    for word in verb.ancestors:
        for child in word.children:
            if child.dep_ == "nsubj" and child.i < verb.i:
                return _team(child, sentence)
    return None


def _deed_of(who: Token, verb: Token, sentence: Sentence) -> Person | None:
    """The player whose deed puts a team there: "Hale scored to go third", "Hale sealed a win that secured third"."""
    if who.lower_ in _OUTCOMES and verb.dep_ == "relcl" and who.head.pos_ == "VERB":
        doer = subject(who.head)
        return sentence.person_at(doer) if doer is not None else None
    moves = verb.lemma_.lower() in _MOVES and verb.dep_ in {"advcl", "xcomp", "conj"}
    return sentence.named_at(who) if moves else None


def _team(who: Token, sentence: Sentence) -> str | None:
    if sentence.named_at(who) is not None:
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
