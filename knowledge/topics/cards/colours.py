"""What tells of a card, and of which colour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from knowledge.reading.language.grammar import word_before
from knowledge.topics.cards import lexicon

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

Colour = Literal["yellow", "red", "second_yellow"]
# As in "a yellow rather than red card".
_RATHER = re.compile(
    r"\b(?P<shown>yellow|red)(?: card)?,? (?:rather than|instead of|and not|not|as opposed to) (?:an? )?"
    r"(?:straight )?(?:yellow|red)[ -]$",
    re.IGNORECASE,
)


def colour_of_deed(verb: Token, sentence: Sentence) -> Colour | None:
    """The colour of the card that a verb tells of: "booked", "sent off", "red-carded"."""
    if verb.pos_ not in {"VERB", "AUX", "ADJ"} and verb.tag_ not in {"VBN", "VBD"}:
        return None
    if verb.lemma_ in lexicon.BOOK or (verb.lower_ == "carded" and word_before(verb) != "red"):
        return _yellow(verb, sentence)
    if verb.lemma_ == "see" and _next(verb) == "yellow" and verb.i + 2 < verb.sent.end:
        return None if verb.nbor(2).pos_ == "NOUN" or verb.nbor(2).text == "-" else "yellow"
    if verb.lemma_ in lexicon.DISMISS or verb.lower_ == "carded" or _sent_off(verb) or _saw_red(verb):
        return _red(sentence)
    return None


def colour_of_card(noun: Token, sentence: Sentence) -> Colour | None:
    """The colour of the card that a noun names: "second yellow", "red card", "booking", "dismissal", "sending-off"."""
    word = noun.lower_
    if (noun.pos_ in {"VERB", "AUX"} and word != "sending") or _of_shirts(noun):
        return None
    if word in lexicon.BOOKINGS or (word in {"yellow", "yellows"} and _next(noun) not in {"card", "cards", "-"}):
        return _yellow_card(noun, sentence)
    if word == "card" and (rather := _RATHER.search(sentence.text, 0, noun.idx - sentence.start)) is not None:
        return "red" if rather["shown"].lower() == "red" else _yellow_card(noun, sentence)
    if word in {"card", "cards"} and word_before(noun) in {"yellow", "red"}:
        return _red(sentence) if word_before(noun) == "red" else _yellow_card(noun, sentence)
    if word in lexicon.DISMISSALS or _is_sending_off(noun) or (word == "orders" and word_before(noun) == "marching"):
        return None if lexicon.CRICKET.search(sentence.text) else _red(sentence)
    return _by_phrase(noun, sentence)


def _of_shirts(yellow: Token) -> bool:
    """Whether the colour is of other things than cards: "yellow shirts"."""
    behind = yellow.head.i == yellow.i + 1 and yellow.head.tag_ == "NNS"
    return yellow.lower_ == "yellow" and yellow.dep_ == "amod" and behind


def _by_phrase(noun: Token, sentence: Sentence) -> Colour | None:
    """A colour told by a phrase: "a second bookable offence", "two bookings", "into the referee's book"."""
    if noun.lower_ in {"bookings", "cautions"}:
        return "second_yellow" if _yellow_card(noun, sentence) == "second_yellow" else None
    if noun.lower_ == "red":
        return "red" if word_before(noun) == "straight" and _next(noun) not in {"card", "cards", "-"} else None
    if noun.lemma_ in {"offence", "offense"} and word_before(noun) == "bookable":
        return "second_yellow" if lexicon.SECOND.search(sentence.text) else None
    owned = any(child.lower_ in {"the", "his", "referee"} for child in noun.children)
    return "yellow" if noun.lower_ in {"book", "notebook"} and owned and _entered(noun) else None


def _entered(book: Token) -> bool:
    out = book.dep_ == "nsubj" and any(child.lower_ == "out" for child in book.head.children)
    return out or book.head.lower_ in {"into", "in"} or (book.dep_ == "dobj" and book.head.lemma_ == "enter")


def _yellow(verb: Token, sentence: Sentence) -> Colour:
    behind = sentence.reading.doc[verb.i : min(verb.i + 6, sentence.span.end)].text.lower()
    again = any(words in behind for words in ("second time", " again", " twice")) and "season" not in behind
    return "second_yellow" if again else "yellow"


def _yellow_card(noun: Token, sentence: Sentence) -> Colour:
    phrase = sentence.reading.doc[max(sentence.span.start, noun.left_edge.i) : noun.i + 1].text
    behind = sentence.reading.doc[noun.i + 1 : min(noun.i + 8, sentence.span.end)].text
    second = lexicon.SECOND.search(phrase) is not None and lexicon.SEASON.search(behind) is None
    return "second_yellow" if second else "yellow"


def _red(sentence: Sentence) -> Colour:
    return "second_yellow" if lexicon.SECOND.search(sentence.text) else "red"


def _sent_off(verb: Token) -> bool:
    if verb.lemma_ not in {"send", "order"}:
        return False
    behind = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 8]]
    if "off" in behind[:1] or any(child.dep_ == "prt" and child.lower_ == "off" for child in verb.children):
        return "to" not in behind[1:2] and not any(
            child.dep_ == "pobj" for word in verb.children for child in word.children if word.lower_ == "off"
        )
    return behind[:1] == ["packing"] or ("early" in behind and ("bath" in behind or "shower" in behind))


def _saw_red(verb: Token) -> bool:
    return (
        verb.lemma_ == "see" and _next(verb) in {"red", "straight"} and "card" not in verb.doc[verb.i : verb.i + 4].text
    )


def _is_sending_off(noun: Token) -> bool:
    return noun.lower_ == "sending" and "off" in [token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 3]]


def _next(token: Token) -> str:
    return token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
