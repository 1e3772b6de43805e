"""Pronouns of whom the sentence has spoken already: "when he fell, he", "Hale's mood when Dean booked him"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import SUBJECTS, subject
from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import is_pronoun

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_OBJECTS = frozenset({"dobj", "dative", "pobj"})
_BUT = frozenset({"but", "yet"})


def carried_on(pronoun: Token, sentence: Sentence) -> Person | None:
    """Whom the sentence goes on to speak of with the pronoun, if its clauses tell."""
    if pronoun.dep_ in SUBJECTS:
        before = _of_clause_before(pronoun)
        return sentence.person_at(before) if before is not None else _but_he(pronoun, sentence)
    if pronoun.dep_ == "poss":
        return _of_aside(pronoun, sentence)
    return _owner_above(pronoun, sentence) if pronoun.dep_ in _OBJECTS else None


def _of_clause_before(pronoun: Token) -> Token | None:
    """The same pronoun in a clause told before its own: "booked when he fell, he …"."""
    for clause in pronoun.head.children:
        if clause.dep_ == "advcl" and clause.i < pronoun.i:
            for word in clause.subtree:
                if word.lower_ == pronoun.lower_ and word.dep_ in SUBJECTS and word.i < pronoun.i:
                    return word
    return None


def _owner_above(pronoun: Token, sentence: Sentence) -> Person | None:
    """Whose mood, run or day the clause above tells of: "Hale's mood did not improve when Dean booked him"."""
    clause = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
    above = subject(clause.head) if clause.dep_ == "advcl" and clause.head.i < clause.i else None
    owner = next((child for child in above.children if child.dep_ == "poss"), None) if above is not None else None
    if above is None or owner is None or is_pronoun(owner):
        return None
    between = [mention for mention in sentence.mentions if above.i < mention.start < pronoun.i]
    others = [mention for mention in between if isinstance(mention.means, Person)]
    doer = subject(clause)
    named = [mention for mention in others if doer is None or not mention.start <= doer.i < mention.end]
    return sentence.person_at(owner) if not named else None


def _but_he(pronoun: Token, sentence: Sentence) -> Person | None:
    """Who does one thing, "but he" another, where nobody else but a doer behind "by" is named between the two."""
    verb = pronoun.head
    joined = verb.dep_ == "conj" and any(child.lower_ in _BUT and child.dep_ == "cc" for child in verb.head.children)
    doer = subject(verb.head) if joined else None
    if doer is None or doer.i > pronoun.i:
        return None
    between = (mention for mention in sentence.mentions if doer.i < mention.start < pronoun.i)
    roots = [sentence.reading.doc[m.start : m.end].root for m in between if isinstance(m.means, Person)]
    if not roots or any(root.head.lower_ != "by" for root in roots):
        return None
    return sentence.person_at(doer)


def _of_aside(possessive: Token, sentence: Sentence) -> Person | None:
    """Whose it is in what stands between commas behind a name: "Hale, fresh from his rest, scored"."""
    doc, start, end = possessive.doc, sentence.span.start, sentence.span.end
    before = next((at for at in range(possessive.i - 1, start, -1) if doc[at].text == ","), start)
    behind = next((at for at in range(possessive.i + 1, end) if doc[at].text == ","), end)
    if before == start or behind + 1 >= end or before + 1 == possessive.i:
        return None
    told_on = doc[behind + 1].tag_ in {"VBD", "VBN", "VBZ"}
    aside = doc[before + 1].pos_ in {"ADJ", "ADV"} or doc[before + 1].tag_ in {"VBD", "VBN", "VBG"}
    return sentence.named_at(doc[before - 1]) if told_on and aside else None
