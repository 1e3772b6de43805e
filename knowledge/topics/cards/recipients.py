"""Who was shown a card."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.grammar import agent, passive, prepositions, subject, undergoers
from knowledge.reading.language.relatives import antecedent
from knowledge.reading.mention import Role
from knowledge.reading.people.epithets import is_pronoun
from knowledge.topics.cards import lexicon
from knowledge.topics.cards.beside import before_deed, beside_card
from knowledge.topics.cards.came_out import deserved_by, followed_on, out_for, over_matches

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


def of_deed(verb: Token, sentence: Sentence) -> list[Person]:
    """Whom a verb says to have been booked or sent off."""
    if not told(verb):
        return []
    if people := _people(undergoers(verb), sentence) or _whose_day(verb, sentence) or _he_behind(verb, sentence):
        return people
    if verb.lemma_ == "see" or not any(child.dep_ in {"dobj", "ccomp"} for child in verb.children):
        candidates = [word for word in (subject(verb), _with_men(verb)) if word is not None]
        for word in candidates:
            if people := _people([word], sentence):
                return people
    return _punished(before_deed(sentence, verb))  # not of "booked a place", "dismissed claims"


def _whose_day(verb: Token, sentence: Sentence) -> list[Person]:
    """Whose contribution it was: "Hale's only contribution was being booked"."""
    day = subject(verb)
    mine = day is not None and day.lower_ in lexicon.DAYS
    return _people([child for child in day.children if child.dep_ == "poss"], sentence) if day and mine else []


def _he_behind(verb: Token, sentence: Sentence) -> list[Person]:
    """Of whom the clause behind speaks, where the verb opens the sentence: "Booked when he fell, he …"."""
    at = verb.i + (2 if verb.i + 1 < verb.sent.end and verb.nbor().lower_ == "off" else 1)
    if verb.tag_ not in {"VBN", "VBD"} or at + 1 >= verb.sent.end or sentence.words[0].i not in {verb.i, verb.i - 1}:
        return []
    when, he = verb.doc[at], verb.doc[at + 1]
    return _people([he], sentence) if when.lower_ in {"when", "after", "as", "before"} and is_pronoun(he) else []


def _with_men(verb: Token) -> Token | None:
    """Who stands with a participle: "with Rice and Saka both booked", "led to both being booked"."""
    for word in reversed(list(verb.doc[verb.sent.start : verb.i])):
        if word.dep_ == "pobj" and word.head.lower_ in {"with", "to", "saw"}:
            return word
        if word.pos_ == "VERB":
            return None
    return None


def of_card(noun: Token, sentence: Sentence) -> list[Person]:
    """Whom a noun phrase, or the verb that governs it, says to have been shown a card."""
    if any(child.lower_ in lexicon.UNREAL for child in noun.children):
        return []
    if noun.lower_ == "sending" and noun.head.lower_ == "off":
        noun = noun.head
    if over_matches(noun, sentence.text, noun.idx - sentence.start):
        return []
    verb = _governor(noun)
    if people := _by_consequence(noun, verb, sentence):
        return people
    if verb is not None and noun.head.lower_ != "with" and (verb.lemma_ in lexicon.UNSHOWN or not _shows(verb)):
        return []
    people = _owner(noun, sentence) or _shown_by_clause(noun, sentence)
    if people or (verb is not None and not told(verb)):
        return people
    of_verb = _of_verb(noun, verb, sentence) if verb is not None else []
    return of_verb or _punished(beside_card(sentence, noun))


def _by_consequence(noun: Token, verb: Token | None, sentence: Sentence) -> list[Person]:
    """Who did what the card came out for, what it followed, or what is named by it."""
    words = (out_for(noun, verb) if verb is not None else None, followed_on(noun), deserved_by(noun))
    return next((people for word in words if word is not None and (people := _people([word], sentence))), [])


def _punished(people: list[Person]) -> list[Person]:
    """Those of the people who are no referees."""
    return [person for person in people if person.role is not Role.REFEREE]


def _people(words: list[Token], sentence: Sentence) -> list[Person]:
    people = list(dict.fromkeys(person for word in words for person in sentence.people_at(word)))
    return _punished(people)


def _shows(verb: Token) -> bool:
    """Whether the verb, if it is one of showing, tells that the card was shown."""
    return verb.lemma_ not in lexicon.SHOW or told(verb)


def _owner(noun: Token, sentence: Sentence) -> list[Person]:
    """Whose card it is: "Rice's red card", "the dismissal of Rice", "a yellow card for Rice", "the Rice red card"."""
    near = [antecedent(child, noun.head) for child in noun.children if child.dep_ in {"poss", "compound", "nmod"}]
    if noun.dep_ == "dobj" and noun.head.lemma_ in lexicon.SHOW and any(is_pronoun(child) for child in near):
        return []  # "the referee produced his red card"
    far = [of for prep, of in prepositions(noun) if prep.lower_ in {"of", "for", "to"}]
    return _people(near, sentence) or _people(far, sentence)


def _shown_by_clause(noun: Token, sentence: Sentence) -> list[Person]:
    """Who stands in a clause behind it: "the red card shown to Rice", "the booking picked up by Rice"."""
    for verb in noun.children:
        if verb.dep_ in {"acl", "relcl"} and verb.lemma_ in lexicon.SHOW | lexicon.RECEIVE and told(verb):
            side = "to" if verb.lemma_ in lexicon.SHOW else "by"
            return _people([who for prep, who in prepositions(verb) if prep.lower_ == side], sentence)
    return []


def _of_verb(noun: Token, verb: Token, sentence: Sentence) -> list[Person]:
    doer = subject(verb)
    if doer is not None and verb.lemma_ in lexicon.ENTER and noun.lower_ in lexicon.BOOKS:
        return _people([doer], sentence)  # "was first into the book", "joined him in the notebook"
    if _behind_preposition(noun):
        return _lost_or_punished(verb, doer, sentence)
    if verb.lemma_ in lexicon.SHOW and (people := _people(list(_shown(noun, verb)), sentence)):
        return people
    if doer is not None and verb.lemma_ in lexicon.RECEIVE and not passive(verb):
        return _people([doer], sentence) or _foulers(doer, sentence)
    if verb.lemma_ in lexicon.SHOW | lexicon.BRING and not passive(verb):
        return (_foulers(doer, sentence) if doer is not None else []) or _who_acted(verb, sentence)
    return []


def _shown(noun: Token, verb: Token) -> Iterator[Token]:
    """Whom a verb of showing names: its indirect object, the noun behind "to" or "for", or its passive subject."""
    yield from (child for child in verb.children if child.dep_ == "dative" and child.pos_ != "ADP")
    yield from (who for prep, who in prepositions(verb) if prep.lower_ in {"to", "for"} and prep.i < verb.i + 12)
    yield from (word for word in undergoers(verb) if word.i != noun.i)
    if passive(verb) or (agent(verb) is None and verb.tag_ == "VBN"):
        doer = subject(verb)
        if doer is not None and doer.i != noun.i:
            yield doer


def _lost_or_punished(verb: Token, doer: Token | None, sentence: Sentence) -> list[Person]:
    """Who was lost or punished: "lost Rice to a red card", "punished with a booking", "his lunge led to a red card"."""
    if people := _people(undergoers(verb), sentence):
        return people
    if doer is None:
        return []
    if verb.lemma_ in lexicon.PUNISH | lexicon.RECEIVE:
        return _people([doer], sentence)
    return _foulers(doer, sentence) if verb.lemma_ in lexicon.BRING else []


def _foulers(deed: Token, sentence: Sentence) -> list[Person]:
    """Who did the deed that brought the card: "Rice's lunge", "a lunge by Rice"."""
    if deed.lower_ in lexicon.RULINGS:
        return []
    owners = [child for child in deed.children if child.dep_ == "poss"]
    return _people([*owners, *(who for prep, who in prepositions(deed) if prep.lower_ == "by")], sentence)


def _who_acted(verb: Token, sentence: Sentence) -> list[Person]:
    """Who did what the card was for: "the referee produced a red card when Rice handled on the line"."""
    for clause in verb.children:
        if clause.dep_ == "advcl" and any(child.lower_ in {"after", "when", "as"} for child in clause.children):
            doer = agent(clause) if passive(clause) else subject(clause)
            return _people([doer], sentence) if doer is not None else []
    return []


def _behind_preposition(noun: Token) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ in {"with", "to", "in", "into", "for", "from", "through"}


def _governor(noun: Token) -> Token | None:
    """The verb that the noun is subject or object of, prepositions passed over."""
    head = noun
    while head.dep_ in {"pobj", "prep", "conj", "amod", "compound", "appos"} and head.head != head:
        head = head.head
        if head.pos_ in {"VERB", "AUX"}:
            return head
    governor = head.head
    return (
        governor
        if head.dep_ in {"dobj", "nsubj", "nsubjpass", "oprd", "attr", "dative"} and governor.pos_ in {"VERB", "AUX"}
        else None
    )
