"""Line-ups, tables and match sheets are no sentences to answer with."""

from __future__ import annotations

import pytest

from knowledge.answering.sentences.prose import is_prose, points_back

PROSE = [
    "Hale headed Leeds in front from a corner and Everton never recovered.",
    "An 88th-minute goal from Mateo Ruiz helped Everton defeat Leeds, 2-1, at Goodison Park on Saturday night.",
    "Full time: Everton 2-1 Leeds.",
    "Mateo Ruiz, Tom Hale, Dan Okafor: three goals.",
    "Hale was furious.",
    "Attendance 31,204",
]
LISTS = [
    "Loading... Loading... Loading...",
    "The gesture",
    "An angry captain",
    "Everton (4-4-2): Moss; Hale, Ward, Dart, Cole; Ruiz (Okafor 60), Lund, Berg, Sand; Tarn, Pell (Finch 75).",
    "Everton – Leeds 2:1 (1:0, 1:1)4 March, 15:00, Goodison ParkLineupsTableEverton: Moss, Hale, Ward, Dart",
    "Others: Moss, Hale 6.5; Ward 6; Dart 5; Cole N/A; Lund 7; Berg 6; Sand 5; Tarn 4; Pell 6",
]


@pytest.mark.parametrize("text", PROSE)
def test_running_text_is_prose(text: str) -> None:
    assert is_prose(text)


@pytest.mark.parametrize("text", LISTS)
def test_line_ups_and_sheets_are_none(text: str) -> None:
    assert not is_prose(text)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("He went off.", True),
        ("The 21-year-old scored.", True),
        ("The Dutchman went off.", True),
        ("The former Leeds striker did not celebrate.", True),
        ("The young Belgian's cross was cleared.", True),
        ("The defenders stood still.", False),
        ("The crowd roared.", False),
        ("The striker's agent spoke.", True),
        ("Their keeper saved it.", True),
        ("Keane is the captain.", False),
    ],
)
def test_goes_on_about_whom_the_one_before_names(text: str, back: bool) -> None:
    assert points_back(text) is back
