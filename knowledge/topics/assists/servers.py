"""Whose the ball served was: who owns "his cross", who does what "whipped in" says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import PASSES
from knowledge.reading.language.grammar import TENSED, agent, passive, subject
from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import fit, is_epithet
from knowledge.reading.people.prominence import about
from knowledge.topics.goals.wordings.lost_subjects import right_before
from knowledge.topics.goals.wordings.meant import meant

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_OWN = frozenset({"header", "touch", "flick", "lob", "chip", "dink", "scoop"})  # how whoever it is finishes himself
_LET = 70  # characters before an infinitive in which somebody may be let do it
_LET_TO = re.compile(
    r"(?:\bfor |\b(?:gave|giving|left|leaving|found|finding|offered|offering|afforded|allowed|allowing) )"
    r"(?:(?!and\b|but\b)[^\s@,.;:()]+ ){0,4}?@p "
    r"(?:(?:with )?(?:the |enough |plenty of |some |ample |all the |too much )?(?:room|space|time|freedom|licence) "
    r"(?:and (?:space|time|freedom) )?)?to (?:\w+ly )?$"
)


def owner_of(sentence: Sentence, marked: Marked, match: re.Match[str]) -> Person | None:
    """Whose the ball is that the match of `OWNED` tells, if one can tell."""
    owner = marked.token(match.end("who" if match["who"] else "beside") - 1)
    if match["who"] and _tells_deed(sentence, owner, marked.token(match.end() - 1)):
        return None
    if match["who"] == "whose":
        return next((person for _, person in reversed(list(marked.people(0, match.start())))), None)
    person = sentence.person_at(owner)
    if match["who"] == "his" and person is (taker := _taker(sentence, owner.head)):  # "Hale headed in his cross"
        if owner.head.lower_ in _OWN:
            return None
        return next((other for other in about(owner, sentence) if other is not taker), None) if taker else None
    return person


def _tells_deed(sentence: Sentence, owner: Token, ball: Token) -> bool:
    """Whether a verb stands between the two, so that something else is the owner's: "whose run saw the ball"."""
    return any(word.tag_ in TENSED and word.lemma_ != "be" for word in sentence.span.doc[owner.i + 1 : ball.i])


def _taker(sentence: Sentence, ball: Token) -> Person | None:
    """Who does something to the ball served, and so has not served it: "Hale missed his cross"."""
    doer = subject(ball.head) if ball.dep_ == "dobj" else None
    return sentence.person_at(doer) if doer is not None else None


def doer_of(sentence: Sentence, verb: Token) -> Person | None:
    """Who serves; of "Hale, whose run found Cole", whose run it was."""
    if crossing(verb):
        return meant(sentence, verb.nbor(-1))
    if (let := _let_to(sentence, verb) or _ended_with(sentence, verb)) is not None:
        return let
    doer = agent(verb) if passive(verb) else subject(verb)
    if (met := _met_by(verb, doer)) is not None:
        doer = met
    if doer is None:
        lost = right_before(sentence, verb)
        return sentence.person_at(lost) if lost is not None else _opening(sentence, verb)
    if (person := meant(sentence, doer)) is not None:
        return unless_doer(sentence, doer, person, verb.head) if verb.dep_ == "advcl" else person
    owner = next((child for child in doer.children if child.dep_ == "poss"), None)
    if owner is not None and owner.lower_ == "whose" and verb.dep_ == "relcl":
        return sentence.person_at(verb.head)
    return sentence.person_at(owner) if owner is not None and owner.lower_ != "whose" else None


def _met_by(verb: Token, doer: Token | None) -> Token | None:
    """Who met the ball that the parser has do what is told next: "the corner was met by Hale and nodded on"."""
    joined = verb.dep_ == "conj" and verb.head.i < verb.i and passive(verb.head)
    return agent(verb.head) if joined and (doer is None or doer.lower_ in PASSES) else None


def unless_doer(sentence: Sentence, word: Token, person: Person, verb: Token) -> Person | None:
    """Whom a word means beside whoever does what the verb says: of "Hale scored when the winger crossed" another."""
    doer = subject(verb)
    if not is_epithet(word, sentence) or doer is None or sentence.person_at(doer) is not person or word == doer:
        return person
    others = [one for one in about(word, sentence) if one is not person and one.plays and one.team == person.team]
    fits = {one: known for one in others if (known := fit(word, sentence, one)) is not None}
    return max(fits, key=lambda one: fits[one], default=None)


def _let_to(sentence: Sentence, verb: Token) -> Person | None:
    """Who is let do it: "a ball for Hale to square", "gave Hale room to cross", "found Hale with space to cross"."""
    if verb.tag_ != "VB" or verb.i == verb.sent.start:
        return None
    marked = sentence.marked
    match = _LET_TO.search(marked.text, max(0, marked.at(verb) - _LET), marked.at(verb))
    return next((person for _, person in marked.people(*match.span())), None) if match is not None else None


def _ended_with(sentence: Sentence, verb: Token) -> Person | None:
    """Who stands right before the participle, whatever the parser hangs it on: "ended with Hale teeing up Cole"."""
    if verb.tag_ != "VBG" or verb.i - verb.sent.start < 2:
        return None
    before = verb.nbor(-2) if verb.nbor(-1).pos_ == "ADV" else verb.nbor(-1)
    return meant(sentence, before) if before.dep_ == "pobj" and before.head.lower_ == "with" else None


def crossing(word: Token) -> bool:
    """Whether the parser has taken the participle for a noun: "Hale crossing and Cole sliding in"."""
    return word.lower_ == "crossing" and word.pos_ == "NOUN" and word.i > word.sent.start


def _opening(sentence: Sentence, verb: Token) -> Person | None:
    """Who opens the sentence, where the parser has lost the verb's subject and nobody else is named before."""
    named = [mention for mention in sentence.mentions if mention.end <= verb.i and isinstance(mention.means, Person)]
    opens = len(named) == 1 and named[0].start == sentence.span.start
    return named[0].means if opens and isinstance(named[0].means, Person) else None
