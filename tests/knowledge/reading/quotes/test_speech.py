from __future__ import annotations

import pytest

from knowledge.reading.quotes.speech import speeches_in

# The passages expected stand between braces; the text is read without them.
SAID = [
    "“{We were the better side,}” said Suarez. “{We deserved it.}”",
    '"{We were the better side,}" said Suarez. "{We deserved it.}"',
    "«{We were the better side,}» said Suarez.",
    "„{We were the better side}“, said Suarez.",
    "Suarez said: “{We were the better side}”.",
    "Suarez spoke of “{the best win we have had here}”.",
    "“{Never,}” he replied. “{What a night!}”",
    "“{He told me ‘take it’ and so I took it,}” said Suarez.",
    '"{He told me "take it" and so I took it,}" said Suarez.',
    "‘{We were the better side,}’ said Suarez, whose players’ legs were heavy. ‘{We deserved it.}’",
    "'{We were the better side,}' said Suarez. It wasn't close.",
    "“{We were good.\n\n“We were very good.\n\n“We were the better side.}”\n\nRovers were not.",
    '"{We were good. "We were very good. "We were the better side.}" Rovers were not.',
    '"{We were good.\nWe were very good.}" Rovers were not.',
    'Suarez said: "{We were very good.}\nRovers were not.',
    'Suarez said: "{We were very good.}Rovers were not.',
    'Suarez said: "{We were very good.} Okafor added: "{We were not.}" It rained.',
    '"{We were good.}""{We were very good.}"Rovers were not.',
    "“{It was late. Let’s go step by step} “. “{You should not have done that}”, they said.",
    "” What an answer. Suarez said: ”{We were very good.}”",
    "[“{We were the better side.}”]",
    '"{We wanted to win this."We had it in our minds."We failed again,}" Suarez said.',
    '"{We were good. More of this on the radio "We were very good.}" Rovers were not.',
    '"{He said "take it" and "leave it" to me. I took it,}" said Suarez.',
]
NOT_SAID = [
    "Pablo “Burrito” Suarez scored for a “tired” side.",
    "They watched “Match of the Day Extra” and sang.",
    'The board is 6" wide and 5\'6" long.',
    "The players' legs and the '90s weren't theirs.",
    "",
]


@pytest.mark.parametrize("marked", SAID)
def test_quoted_words_are_found(marked: str) -> None:
    text = marked.replace("{", "").replace("}", "")
    wanted = [part.split("}")[0] for part in marked.split("{")[1:]]
    assert [text[speech.start : speech.end] for speech in speeches_in(text)] == wanted


@pytest.mark.parametrize("text", NOT_SAID)
def test_titles_nicknames_and_single_words_are_not_said(text: str) -> None:
    assert speeches_in(text) == []
