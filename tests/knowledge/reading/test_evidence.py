from __future__ import annotations

import pytest

from knowledge.reading.evidence import LONGEST, evidence_span
from tests.knowledge.reading.made import at, last

MANY = ", ".join(f"then a {number}th corner" for number in range(20, 60))


def test_a_sentence_is_its_own_evidence() -> None:
    sentence = last("It rained. Suarez scored twice.")
    start, end = evidence_span(sentence)
    assert sentence.reading.article.text[start:end] == "Suarez scored twice."


@pytest.mark.parametrize(
    "text",
    [
        f"{{Suarez}} scored, {MANY}.",
        f"It rained, {MANY}, and {{Suarez}} scored.",
        f"{MANY}, {{Suarez}} scored, {MANY}.",
    ],
)
def test_of_a_long_sentence_the_words_around_one_are_shown(text: str) -> None:
    sentence, token = at(text)
    start, end = evidence_span(sentence, token)
    shown = sentence.reading.article.text[start:end]
    assert len(shown) <= LONGEST
    assert len(shown) > LONGEST / 2
    assert "Suarez" in shown
    assert shown == shown.strip()


def test_without_a_word_the_beginning_is_shown() -> None:
    start, end = evidence_span(last(f"Suarez scored, {MANY}."))
    assert (start, end <= LONGEST) == (0, True)
