from __future__ import annotations

import pytest

from knowledge.reading.times.minutes import minutes_in

OUTRIGHT = [
    ("Okafor scored in the 87th minute.", "87"),
    ("The fourth minute brought a goal.", "4"),
    ("Rovers led through a twenty-third minute header.", "23"),
    ("It was his 87th-minute winner.", "87"),
    ("The opening minute brought a corner and a goal.", "1"),
    ("Okafor struck in the 70th when Suarez slipped.", "70"),
    ("Okafor levelled on 29 minutes.", "29"),
    ("They led after just six minutes.", "6"),
    ("They were level after an hour.", "60"),
    ("It took Okafor 60 seconds to open the scoring.", "1"),
    ("With 14 minutes gone Suarez hit the bar.", "14"),
    ("Just four minutes in, Suarez hit the bar.", "4"),
    ("The penalty that Okafor missed at 87 still hurts.", "87"),
    ("Okafor (87) won it.", "87"),
    ("Substitutes: Okafor (Suarez 61).", "61"),
    ("Okafor levelled in the final minute of the first half.", "45"),
    ("Okafor levelled in the last minute of normal time.", "90"),
    ("87' Goal for Rovers.", "87"),
    ("Okafor, 90+5.", "90+5"),
    ("The first goal came on 45’+1’.", "45+1"),
    ("Min. 34: a corner.", "34"),
    ("On the hour Suarez went off.", "60"),
    ("Suarez went off on the half-hour mark.", "30"),
    ("Suarez won it in the 118th minute of the tie.", "118"),
    ("Rovers levelled on 31 when Okafor headed in.", "31"),
    ("His penalty was cancelled out by Suarez on 33.", "33"),
    ("Fifty-three minutes and Rovers are level.", "53"),
    ("Rovers led from the 19th minute.", "19"),
    ("They were down to ten men from the 43rd after a red card for Suarez.", "43"),
    ("It was the 47th when he turned in the cross.", "47"),
    ("Eleven minutes had elapsed when Suarez hit the bar.", "11"),
    ("There were 19 minutes gone.", "19"),
    ("His low drive after 35 minutes left Suarez rooted.", "35"),
    ("A header on the quarter-hour put Rovers ahead.", "15"),
    ("Rovers were in front inside nine minutes.", "9"),
    ("Suarez won it in the last minute of extra time.", "120"),
]
COUNTED = [
    ("Okafor scored four minutes from time.", "86"),
    ("It ended 1-1 when he scored a minute from the end.", "89"),
    ("Okafor scored with five minutes remaining.", "85"),
    ("With a quarter of an hour left Okafor scored.", "75"),
    ("With four minutes of normal time to play Okafor scored.", "86"),
    ("With 13 minutes left in the first half Okafor scored.", "32"),
    ("Within 90 seconds of the restart Okafor had levelled.", "47"),
    ("The second half was less than a minute old when Okafor scored.", "46"),
    ("The game was only six minutes old when Okafor scored.", "6"),
    ("Six minutes of the second half had gone when Okafor scored.", "51"),
    ("He scored with a minute of the first half remaining.", "44"),
    ("Okafor scored three minutes before the break.", "42"),
    ("Okafor scored two minutes short of the hour.", "58"),
    ("Okafor scored five minutes into the second half.", "50"),
    ("Okafor scored four minutes after the restart.", "49"),
    ("It took Okafor 41 seconds of the second half to level.", "46"),
    ("In the second minute of the second half Okafor scored.", "47"),
    ("Okafor scored three minutes after the hour.", "63"),
    ("Okafor scored three minutes into extra time.", "93"),
    ("Okafor scored five minutes from the end of extra time.", "115"),
    ("Okafor scored in the third minute of stoppage time.", "90+3"),
    ("Okafor scored in the third minute of first-half stoppage time.", "45+3"),
    ("Okafor scored in the fifth and final minute of injury time.", "90+5"),
    ("Okafor scored six minutes into added time.", "90+6"),
    ("Okafor scored just seconds into the second half.", "46"),
    ("Okafor scored seconds after kick-off.", "1"),
    ("It came in the first 60 seconds of the second half.", "46"),
    ("Okafor scored in the final minute.", "90"),
    ("It took just five minutes for the first goal to be scored.", "5"),
]
NOTHING = [
    "Okafor had gone without a goal until the 203rd minute of the season.",
    "It was the 130th minute since his last goal.",
    "Okafor scored just before the hour.",
    "Okafor scored in stoppage time.",
    "Okafor scored late on, at the break and in the last ten minutes.",
    "Okafor scored within five minutes of the restart.",
    "Okafor scored with barely ten minutes left.",
    "They had two goals inside four minutes.",
    "Okafor scored inside 20 minutes.",
    "Rovers stay third on 31, two points behind.",
    "The winger is on 12 for the season.",
    "They had two goals by the 20th minute.",
    "Okafor scored seconds after the hour mark.",
    "Okafor scored in the final minutes.",
    "Okafor scored in the last minute before the break.",
    "They had met two minutes earlier.",
    "It happened around the 40th minute.",
    "It was 1-1 after 90 minutes.",
    "Three minutes later Okafor scored.",
    "At 66, Suarez is the oldest coach. He has won 3-1 here and kept 48 per cent of the ball.",
    "Hang on a minute, they thought.",
    "The game on Sunday (January 28) drew 45 thousand.",
    "It was the 2010-11 season, his 12th, and he was the 19th man.",
    "Okafor scored as Rovers set a record for games won (14) and points gained (48).",
    "",
]
LATER = [
    ("Three minutes later Okafor scored.", "10", "13"),
    ("A minute later Okafor scored.", "10", "11"),
    ("Okafor scored 90 seconds later.", "10", "11"),
    ("Okafor scored two minutes after that.", "90+1", "90+3"),
    ("They were pegged back 12 minutes later, but Ruiz got the winner.", "60", "72"),
]
SEVERAL = [
    ("Okafor scored on 33, 37 and 83 minutes.", ["33", "37", "83"]),
    ("There were goals in the 12th and 64th minutes.", ["12", "64"]),
    ("Okafor (38, 62 pen), Suarez (90).", ["38", "62", "90"]),
    ("Two minutes from time he answered the 30th-minute goal.", ["88", "30"]),
    ("Sent off in the 28th minute, he had been booked three minutes earlier.", ["28", "25"]),
]


@pytest.mark.parametrize(("text", "minute"), OUTRIGHT + COUNTED)
def test_a_minute_is_read(text: str, minute: str) -> None:
    assert minutes_in(text)[0].minute == minute


@pytest.mark.parametrize("text", NOTHING)
def test_what_no_arithmetic_fixes_is_no_minute(text: str) -> None:
    assert not minutes_in(text)


@pytest.mark.parametrize(("text", "after", "minute"), LATER)
def test_later_counts_from_the_event_before(text: str, after: str, minute: str) -> None:
    assert minutes_in(text, after)[0].minute == minute


def test_later_counts_from_no_event_before_the_one_just_told() -> None:
    assert not minutes_in("Everton led through a Ruiz goal, only to be pegged back 12 minutes later.", "84")


@pytest.mark.parametrize(("text", "minutes"), SEVERAL)
def test_every_minute_is_found_with_its_place(text: str, minutes: list[str]) -> None:
    found = minutes_in(text)
    assert [minute.minute for minute in found] == minutes
    assert all(0 <= minute.start < minute.end <= len(text) for minute in found)
