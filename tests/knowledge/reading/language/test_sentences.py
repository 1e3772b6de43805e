from __future__ import annotations

import pytest

from knowledge.reading.language.sentences import sentence_starts

# A bar marks where a sentence is expected to start; the text is read without the bars.
SPLIT = [
    "|Rovers won. |They were better.",
    "|Rovers won 2-1. |2,000 fans had travelled.",
    "|Did Rovers deserve it? |Yes! |Nobody doubted it…",
    "|Rovers won 2.5 points a game in St. Albans against St.Pauli, D.C. United and No. 9 J. Smith vs. the U.S. side.",
    "|Neymar Jr. scored on Nov. 21 for the 1. FC side.",
    "|It was the best night in the U.S. |The crowd stayed.",
    "|They lead Serie A. |Inter are third in Group C. |Roma are fourth.",
    "|They lead Serie A.|Inter are third.",
    "|The ball came in from the left wing.|Pablo Suarez headed it home.|Nobody moved.",
    "|City led 2-1.|Then came the storm after the VAR.|Referee Ito waved it away.",
    "|It was the latest of goals.|D.C. United won it in the U.S. on No. 9's header.",
    "|Okafor made it 1-0.|RSL hit back.|Okafor plays for A.F.C. Rovers in 2.FC colours.",
    "|Okafor scored twice (38’, 45’+1’).|Then came the rain (again).|Nobody left.",
    "|“We deserved it,” he said. |“The second half was ours.” |Rovers go on.",
    '|"We deserved it," he said. |"The second half was ours." |Rovers go on.',
    '|"We won."|Then he left.',
    '|He smiled.|"We won it late," he said.',
    "|He smiled.|“We won it late.”|Then he left.",
    "|“Why me?” he asked. |“What now?” Pablo Suarez asked.",
    "|“Why me?” |Nobody knew.",
    "|He was sent off. |(He had been booked.) |Then it rained.",
    "|A heading\n|The match began.\n\n|It ended.",
    "|1. Suarez\n|2. Okafor",
    "|A text wrapped at\nsome width goes on with\nsmall letters twice\nor more. |But\nnot always.\n|Now Pablo\nSuarez.",
    "  |A blank before. |And  after.  ",
    "|Okafor levelled. |Please use Any browser for a more accessible video player  |Suarez shot wide.",
    "|How they lined up |Live Premier League table |Get Any Sports |Stream the Cup on NOW |Okafor shot.",
    "|Suarez scored. |Get Any Sports on WhatsApp! |Download the Any Sports app |Okafor shot.",
    "|Leeds have lost their last five matches|Everton have won three|Suarez is fit",
    "|He bought it on eBay with an iPhone, and FitzPatrick and MacAllister told Whatsapp and WhatsApp.",
    "|How Okafor tamed Suarez|The keeper saw Suarez late on RadioOne. |They left Suarez|Okafor of Radio One left.",
    "|A foul by Pablo Suarez.|5th goal of a No.9 at 7.30 in room.two by the forwardPablo and by Suarez and Suarez's.",
    "|Okafor nodded homeSuarez's cross andFitz saw a shot fromHale go wide.",
    "|They get sports cars and download the app. |Suarez will stream into the box and live at the table.",
]


@pytest.mark.parametrize("marked", SPLIT)
def test_sentences_start_where_a_reader_says(marked: str) -> None:
    starts, text = set(), ""
    for part in marked.split("|"):
        starts.add(len(text))
        text += part
    assert sentence_starts(text) == starts - ({0} if not marked.startswith("|") else set())


def test_an_empty_text_has_no_sentence() -> None:
    assert sentence_starts("") == frozenset()
    assert sentence_starts(" \n ") == frozenset()
