from __future__ import annotations

import pytest

from knowledge.reading.quotes.saying import gives_words, reports, says
from tests.knowledge.reading.made import at

# A word between braces; whether it may tell, beside quoted words, that somebody says them.
SAYS = {
    "Suarez {said} so.": True,
    "Suarez {smiled}.": True,
    "Suarez {headed} it in.": False,
}
# Whether the verb tells by itself that somebody says something.
REPORTS = {
    "Suarez {said} that he was tired.": True,
    "Suarez {admitted} they had been lucky.": True,
    "Suarez {added} that it was late.": True,
    "Suarez {added} a second goal.": False,
    "Suarez {conceded} a corner.": False,
    "Suarez {smiled}.": False,
}
# A name, and whether words of its bearer are spoken of.
GIVES_WORDS = {
    "It was a harsh verdict from {Suarez}.": True,
    "There was praise from {Suarez} after the match.": True,
    "It was a fine cross from {Suarez}.": False,
    "A verdict on {Suarez} is due.": False,
}


@pytest.mark.parametrize("marked", SAYS)
def test_a_word_beside_a_quote_may_say_it(marked: str) -> None:
    assert says(at(marked)[1]) is SAYS[marked]


@pytest.mark.parametrize("marked", REPORTS)
def test_a_verb_reports_words(marked: str) -> None:
    assert reports(at(marked)[1]) is REPORTS[marked]


@pytest.mark.parametrize("marked", GIVES_WORDS)
def test_words_come_from_somebody(marked: str) -> None:
    assert gives_words(at(marked)[1]) is GIVES_WORDS[marked]
