"""How cards are read: bookings, second bookings and dismissals that a sentence tells as having happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.listings.listed import cards_listed
from knowledge.reading.mention import Role
from knowledge.topics.cards import lexicon, recipients
from knowledge.topics.cards.colours import Colour, colour_of_card, colour_of_deed
from knowledge.topics.cards.lists import listed
from knowledge.topics.cards.statement import Card

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

# What says that a booking just told was the second: "he was booked, and as it was his second yellow sent off".
_SAME_CARD = Pattern(
    r"\b(?:it|this|that|which) (?:being|was) (?:his|her|the) second (?:yellow|booking|bookable|caution)",
    re.IGNORECASE,
)


def read(sentence: Sentence) -> Iterator[Card]:
    """The cards that the sentence tells of, direct speech apart."""
    in_list = list(listed(sentence.marked)) if ":" in sentence.text else []
    for token, person, colour, minute in in_list:
        yield sentence.tell(Card, token, person.team, player=person.name, colour=colour, minute=minute)
    for card in cards_listed(sentence):  # nearly all are yellow, and a player's second sends him off
        shown = "yellow" if card.nth == 1 else "second_yellow"
        told = {"player": card.player, "team": card.team, "colour": shown, "minute": card.minute}
        yield sentence.tell_of(Card, card.scene, card.at, **told)
    for token in sentence.words:
        if not in_list and not sentence.spoken(token):
            for person, colour in _cards(token, sentence):
                if colour == "yellow" and _is_the_second(token, sentence):
                    continue  # which is told for itself
                known = "second_yellow" if colour == "red" and _twice_booked(person, sentence) else colour
                yield sentence.tell(
                    Card, token, person.team, player=person.name, colour=known, minute=sentence.minute_at(token)
                )


def _cards(token: Token, sentence: Sentence) -> Iterator[tuple[Person, Colour]]:
    if (colour := colour_of_deed(token, sentence)) is not None:
        people = recipients.of_deed(token, sentence)
    elif (colour := colour_of_card(token, sentence)) is not None:
        people = recipients.of_card(token, sentence)
    else:
        return
    sacked = token.lemma_ in lexicon.SACKED  # a coach's dismissal is another thing
    yield from ((person, colour) for person in people if not (sacked and person.role is Role.COACH))


def _is_the_second(booking: Token, sentence: Sentence) -> bool:
    """Whether the sentence goes on to say that this booking was the second."""
    return _SAME_CARD.search(sentence.text, booking.idx - sentence.start) is not None


def _twice_booked(person: Person, sentence: Sentence) -> bool:
    """Whether another sentence tells that the red card was the player's second yellow."""
    others = (one for one in sentence.reading.sentences if one is not sentence and person in one.people)
    return any(colour_of_card(word, one) == "second_yellow" for one in others for word in one.span)
