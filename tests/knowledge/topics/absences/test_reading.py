from __future__ import annotations

import pytest

from knowledge.topics.absences import topic
from knowledge.topics.absences.statement import Absence
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR = "Mateo Ruiz", "Daniel Okafor"

# A text and whom it says to be missing, with the reason.
ABSENCES: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Everton were without Mateo Ruiz.", [(RUIZ, None)]),
    ("Everton ran at a makeshift Leeds backline that was playing without Mateo Ruiz.", [(RUIZ, None)]),
    ("Everton were without the injured Mateo Ruiz.", [(RUIZ, "injury")]),
    ("Everton missed chances, still missing striker Mateo Ruiz.", [(RUIZ, None)]),
    ("Daniel Okafor came in for the suspended Mateo Ruiz.", [(RUIZ, "suspension")]),
    ("In the absence of Mateo Ruiz, Daniel Okafor led the line.", [(RUIZ, None)]),
    ("Mateo Ruiz's absence with a knee injury hurt Everton.", [(RUIZ, "injury")]),
    ("Everton lost defender Mateo Ruiz to a first-half injury.", [(RUIZ, "injury")]),
    ("Everton took Mateo Ruiz off at half-time due to injury.", [(RUIZ, "injury")]),
    ("Everton changed their side due to Mateo Ruiz falling ill.", [(RUIZ, "other")]),
    ("Mateo Ruiz is out for the season.", [(RUIZ, "injury")]),
    ("Mateo Ruiz is suspended on Saturday.", [(RUIZ, "suspension")]),
    ("Mateo Ruiz has been ruled out with a hamstring injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was sent off and will miss the second leg.", [(RUIZ, "suspension")]),
    ("Mateo Ruiz missed the start of the season with a groin injury.", [(RUIZ, "injury")]),
    ("Both Mateo Ruiz and Daniel Okafor should miss out with injuries.", [(RUIZ, "injury"), (OKAFOR, "injury")]),
    ("Mateo Ruiz and Daniel Okafor were serving suspensions.", [(RUIZ, "suspension"), (OKAFOR, "suspension")]),
    (
        "Peter Gabor sighed as Mateo Ruiz and Daniel Okafor were sent off. The duo is banned for Saturday.",
        [(RUIZ, "suspension"), (OKAFOR, "suspension")],
    ),
    ("Mateo Ruiz is set to spend two months on the sidelines.", [(RUIZ, "injury")]),
    ("Mateo Ruiz, banned after his stamp in May, watched from the stands.", [(RUIZ, "suspension")]),
    ("Everton had to do without the disqualified Mateo Ruiz.", [(RUIZ, "suspension")]),
    (
        "Mateo Ruiz (left knee) missed out and Daniel Okafor (card accumulation) was absent.",
        [(RUIZ, "injury"), (OKAFOR, "suspension")],
    ),
    ("Injured: Mateo Ruiz, Daniel Okafor. Doubtful: Tom Hale (back).", [(RUIZ, "injury"), (OKAFOR, "injury")]),
    ("Neither Mateo Ruiz nor Daniel Okafor was fit.", [(RUIZ, "injury"), (OKAFOR, "injury")]),
    ("Peter Gabor rested Mateo Ruiz and Daniel Okafor.", [(RUIZ, "other"), (OKAFOR, "other")]),
    ("Mateo Ruiz was given the night off.", [(RUIZ, "other")]),
    ("Injury robbed the hosts of Mateo Ruiz.", [(RUIZ, "injury")]),
    ("Mateo Ruiz's cruciate ligament rupture has hurt Everton.", [(RUIZ, "injury")]),
    ("Mateo Ruiz's season was cut short by a hamstring tear.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was on crutches.", [(RUIZ, "injury")]),
    ("Mateo Ruiz has not played since March.", [(RUIZ, None)]),
    ("Mateo Ruiz reported sick in the morning.", [(RUIZ, "other")]),
    ("Mateo Ruiz aggravated a hamstring problem.", [(RUIZ, "injury")]),
    ("Mateo Ruiz misses Wednesday's first-leg tie.", [(RUIZ, None)]),
    ("Mateo Ruiz had to leave the field after a blow to the head.", [(RUIZ, "injury")]),
    ("Mateo Ruiz limped off after half an hour.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was carried off on a stretcher.", [(RUIZ, "injury")]),
    ("Mateo Ruiz suffered an ankle injury and Daniel Okafor replaced him.", [(RUIZ, "injury")]),
    ("Daniel Okafor stood in for Mateo Ruiz, held out with a knee problem.", [(RUIZ, "injury")]),
    (
        "Everton did well without injured Mateo Ruiz and suspended Daniel Okafor.",
        [(RUIZ, "injury"), (OKAFOR, "suspension")],
    ),
]
# Whom a side has to do without.
DEPRIVED: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Everton - deprived of Mateo Ruiz through injury - struggled.", [(RUIZ, "injury")]),
    ("Everton, already short of Mateo Ruiz, sat deep.", [(RUIZ, None)]),
    ("Everton, without the influential Mateo Ruiz, sat deep.", [(RUIZ, None)]),
    ("Without Mateo Ruiz and Daniel Okafor, Everton sat deep.", [(RUIZ, None), (OKAFOR, None)]),
    ("With Mateo Ruiz out, Everton sat deep.", [(RUIZ, None)]),
    ("With both Mateo Ruiz and Daniel Okafor injured, Everton sat deep.", [(RUIZ, "injury"), (OKAFOR, "injury")]),
    ("With Mateo Ruiz away on international duty, Everton sat deep.", [(RUIZ, "other")]),
    (
        "Their injury list included two full-backs - Mateo Ruiz and Daniel Okafor.",
        [(RUIZ, "injury"), (OKAFOR, "injury")],
    ),
    ("The most notable absentees were Mateo Ruiz and Daniel Okafor.", [(RUIZ, None), (OKAFOR, None)]),
    ("A training-ground knock ruled out Mateo Ruiz.", [(RUIZ, "injury")]),
    ("A thigh strain kept Mateo Ruiz out.", [(RUIZ, "injury")]),
    ("Daniel Okafor joined Mateo Ruiz on the suspended list.", [(RUIZ, "suspension")]),
    ("Daniel Okafor, deputising for Mateo Ruiz, shone.", [(RUIZ, None)]),
    ("Everton lost Mateo Ruiz early in the half to a calf injury.", [(RUIZ, "injury")]),
    ("Daniel Okafor replaced knee injury victim Mateo Ruiz.", [(RUIZ, "injury")]),
    ("Daniel Okafor was captain in place of the rested Mateo Ruiz.", [(RUIZ, "other")]),
    ("The win cost them Mateo Ruiz to a second-half injury.", [(RUIZ, "injury")]),
    (
        "It would have to do after season-ending injuries to Mateo Ruiz and Daniel Okafor.",
        [(RUIZ, "injury"), (OKAFOR, "injury")],
    ),
    (
        "Everton hope to have Mateo Ruiz (shoulder) and Daniel Okafor (hamstring) back.",
        [(RUIZ, "injury"), (OKAFOR, "injury")],
    ),
    ("Missing: Mateo Ruiz and Daniel Okafor (both suspended).", [(RUIZ, "suspension"), (OKAFOR, "suspension")]),
    ("Mateo Ruiz's more worrying absence with a groin strain hurts.", [(RUIZ, "injury")]),
]
# Who is out or comes back.
OUT: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Mateo Ruiz missed out after being concussed in training.", [(RUIZ, "injury")]),
    ("Mateo Ruiz is still recovering from a knee injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz continues his return from a hamstring injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz failed to recover from a groin strain.", [(RUIZ, "injury")]),
    ("Mateo Ruiz, Daniel Okafor and Tom Hale are out.", [(RUIZ, None), (OKAFOR, None), ("Tom Hale", None)]),
    ("Mateo Ruiz misses the trip to Leeds after surgery.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was unable to feature due to a nerve issue.", [(RUIZ, "injury")]),
    ("Mateo Ruiz is out for six to eight weeks.", [(RUIZ, "injury")]),
    ("Mateo Ruiz is currently out for two months.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was understandably absent from the squad.", [(RUIZ, None)]),
    ("Mateo Ruiz and Daniel Okafor were out so Tom Hale started.", [(RUIZ, None), (OKAFOR, None)]),
    ("Mateo Ruiz couldn't join the squad due to an injury.", [(RUIZ, "injury")]),
    ("Scans revealed the severity of the hamstring injury Mateo Ruiz suffered.", [(RUIZ, "injury")]),
    ("Gabor changed his side after a calf injury sustained by Mateo Ruiz.", [(RUIZ, "injury")]),
    ("Mateo Ruiz left the field early with a hamstring problem.", [(RUIZ, "injury")]),
    ("With Daniel Okafor on the bench and Mateo Ruiz absent, Everton lost.", [(RUIZ, None)]),
    ("Mateo Ruiz remains on international duty.", [(RUIZ, "other")]),
    ("Mateo Ruiz was rested.", [(RUIZ, "other")]),
    ("Mateo Ruiz sustained a nasty looking shoulder injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was replaced by Daniel Okafor with what Gabor confirmed was a back injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was carried from the pitch on a stretcher.", [(RUIZ, "injury")]),
    ("Daniel Okafor was sent on for Mateo Ruiz, who was injured by a late challenge.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was left out of the squad.", [(RUIZ, "other")]),
    ("Mateo Ruiz did not travel because of illness.", [(RUIZ, "other")]),
    ("Mateo Ruiz was handed a three-match ban.", [(RUIZ, "suspension")]),
    ("Mateo Ruiz was forced off in the tenth minute.", [(RUIZ, "injury")]),
    ("Mateo Ruiz pulled up with what looked like a hamstring injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz had to be replaced at half-time.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was unable to continue.", [(RUIZ, "injury")]),
    ("Mateo Ruiz twisted his ankle.", [(RUIZ, "injury")]),
    ("Mateo Ruiz came off injured after the break.", [(RUIZ, "injury")]),
]
# Who went off hurt, who is not back yet, and lists of those who are out.
STILL_OUT: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Mateo Ruiz pulled up after 20 minutes.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz went down clutching his hamstring.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz left the pitch, holding the back of his thigh.", [("Mateo Ruiz", "injury")]),
    ("Everton overcame the early injury exit of Mateo Ruiz.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz exited with a back bruise.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz was withdrawn with a tight hamstring.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz suffered a suspected broken leg.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz looked to have picked up a knock and was replaced.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz sat out with a toe injury.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz has not played since October because of a knee injury.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz has been diagnosed with a torn ligament.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz failed a late fitness test.", [("Mateo Ruiz", "injury")]),
    ("Mateo Ruiz won't be back until mid-February.", [("Mateo Ruiz", None)]),
    ("Mateo Ruiz is not expected back until April.", [("Mateo Ruiz", None)]),
    ("Mateo Ruiz serves the last game of his three-match ban.", [("Mateo Ruiz", "suspension")]),
    ("Mateo Ruiz was left out for disciplinary reasons.", [("Mateo Ruiz", "other")]),
    ("Everton will do without Mateo Ruiz during the Africa Cup of Nations.", [("Mateo Ruiz", "other")]),
    (
        "Gabor praised Mateo Ruiz and Daniel Okafor, who are unlikely to play again this season.",
        [("Mateo Ruiz", None), ("Daniel Okafor", None)],
    ),
    (
        "With Mateo Ruiz injured and Daniel Okafor suspended, Everton struggled.",
        [("Mateo Ruiz", "injury"), ("Daniel Okafor", "suspension")],
    ),
    (
        "Everton had several injuries, including Mateo Ruiz and Daniel Okafor.",
        [("Mateo Ruiz", "injury"), ("Daniel Okafor", "injury")],
    ),
    (
        "Among those missing for Everton were Mateo Ruiz and Daniel Okafor.",
        [("Mateo Ruiz", None), ("Daniel Okafor", None)],
    ),
]
NOTHING = [
    "Mateo Ruiz (ankle) and Dan Cole (calf) have trained and are expected to be available.",
    "Mateo Ruiz (hip) is expected to return against Leeds.",
    "Mateo Ruiz twisted his head to meet the cross.",
    "Mateo Ruiz turned his back on the crowd.",
    "Mateo Ruiz was pulled up for a foul.",
    "Mateo Ruiz sank to the turf holding his head.",
    "Mateo Ruiz will not play for a draw.",
    "Mateo Ruiz will return to Everton.",
    "Mateo Ruiz exited the stage to applause.",
    # who is back is not missing
    "Mateo Ruiz was sent on as a substitute, back after missing three games due to injury.",
    "Mateo Ruiz had to leave the field but soon came back on.",
    "Mateo Ruiz has not missed a game with an injury.",
    "Mateo Ruiz returned after a four-month lay-off.",
    "Mateo Ruiz has recovered from a knee injury.",
    "Mateo Ruiz's return from suspension lifted Everton.",
    "Mateo Ruiz was back after recovering from a shin injury.",
    "Mateo Ruiz, back from suspension, hit the bar.",
    "Mateo Ruiz was lively on his return from a calf injury.",
    "Without Mateo Ruiz here, the run could easily have stretched to four matches.",
    "Mateo Ruiz served a touchline ban.",
    "Mateo Ruiz left the field to applause.",
    "Mateo Ruiz could not start a move all night.",
    "An effectively sidelined Mateo Ruiz grew frustrated.",
    "Everton brought on the rested Mateo Ruiz and Daniel Okafor.",
    "Mateo Ruiz apologised for his missed chances in the game.",
    "Mateo Ruiz (left foot, 34) scored.",
    "He had one striker out injured, Mateo Ruiz said.",
    "Mateo Ruiz scored without Daniel Okafor touching the ball.",
    "Mateo Ruiz crossed without picking out Daniel Okafor.",
    "Life without Mateo Ruiz suits Everton.",
    "Everton are two points short of the mark Mateo Ruiz set.",
    "A double save kept out Mateo Ruiz.",
    "A header by Mateo Ruiz was ruled out for a push.",
    "Mateo Ruiz was forced off the field for treatment but came back.",
    "Mateo Ruiz got carried away.",
    "Mateo Ruiz has not missed a single game.",
    "Mateo Ruiz missed out on the title.",
    "Mateo Ruiz was out of position.",
    "Mateo Ruiz missed a chance with his left foot.",
    "Mateo Ruiz missed the target from ten yards.",
    "Mateo Ruiz's injury-time goal won it.",
    "Mateo Ruiz pulled a goal back.",
    "Mateo Ruiz is unavailable for transfer.",
    "Where would Everton be without Mateo Ruiz?",
    "Mateo Ruiz could be out for weeks.",
    "Mateo Ruiz is a doubt (knee).",
    "The rested Mateo Ruiz came on.",
    "Mateo Ruiz pulled a goal back.",
    "Mateo Ruiz turned his back on the crowd.",
    "Their hopes rested on Mateo Ruiz.",
    "Mateo Ruiz looked to have picked up a knee problem.",
    "There were fears that Mateo Ruiz had suffered an injury.",
    "It was the first start of Mateo Ruiz since undergoing surgery.",
    "“Mateo Ruiz is injured,” a fan wrote.",
    "Everton played without fear.",
    "Coach Peter Gabor was suspended.",
]


@pytest.mark.parametrize(("text", "missing"), ABSENCES + DEPRIVED + OUT + STILL_OUT)
def test_who_is_missing_is_told_with_the_reason(text: str, missing: list[tuple[str, str | None]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Absence)]
    assert sorted((one.player, one.reason) for one in found) == sorted(missing)


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_missing(text: str) -> None:
    assert stated(topic, text) == []


def test_the_side_that_does_without_somebody_is_told() -> None:
    found = [
        one for one in stated(topic, "Everton, who were without Mateo Ruiz, beat Fulham.") if isinstance(one, Absence)
    ]
    assert [one.team for one in found] == ["Everton"]


# Whose player is missing, where the sentence tells.
SIDES = [
    ("Everton, already short of Mateo Ruiz, lost to Fulham.", "Everton"),
    ("Everton's problems worsened when Mateo Ruiz limped off. Fulham won.", "Everton"),
    ("Everton were dealt a blow when Mateo Ruiz was forced off. Fulham won.", "Everton"),
]


@pytest.mark.parametrize(("text", "team"), SIDES)
def test_whose_player_is_missing_is_told(text: str, team: str) -> None:
    found = [one for one in stated(topic, text) if isinstance(one, Absence)]
    assert [one.team for one in found] == [team]
