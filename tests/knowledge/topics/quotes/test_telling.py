"""How words are told."""

from __future__ import annotations

from knowledge.topics.quotes import topic
from knowledge.topics.quotes.statement import Quote
from tests.knowledge.topics.told import fact, query, told

PENALTY = fact(Quote, words="I was sure of the penalty", speaker="Bo Ek", text="I was sure of the penalty")
FANS = fact(Quote, words="The fans carried us", speaker="Bo Ek", text="The fans carried us")
OTHER = fact(Quote, words="That penalty was a gift", speaker="Ada Low", text="That penalty was a gift")


def test_the_words_nearest_to_the_question_come_first() -> None:
    text = told(topic, query("what did PLAYER say about the fans", "Bo Ek"), PENALTY, FANS, OTHER)
    assert text == "Bo Ek (5 Feb 2024): “The fans carried us”\nBo Ek (5 Feb 2024): “I was sure of the penalty”"


def test_only_the_speaker_is_quoted() -> None:
    text = told(topic, query("what did PLAYER say about PLAYER", "Ada Low", "Bo Ek"), PENALTY, FANS, OTHER)
    assert text == "Nothing said on that is on record; otherwise:\nAda Low (5 Feb 2024): “That penalty was a gift”"
    assert told(topic, query("what did PLAYER say", "Cy Orr"), PENALTY, OTHER) is None


def test_what_does_not_fit_is_kept_for_more() -> None:
    long = [
        fact(Quote, words=word, speaker="Bo Ek", text=f"{word} {'and on ' * 40}") for word in ("One", "Two", "Three")
    ]
    text = told(topic, query("", "Bo Ek"), *long, command="quotes")
    assert text is not None
    assert len(text) <= 600
    assert "Three" not in text
