from __future__ import annotations

import pytest

from knowledge.topics.penalties import topic
from knowledge.topics.penalties.statement import Penalty, PenaltyOrder
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE, DART = "Mateo Ruiz", "Daniel Okafor", "Tom Hale", "Ian Dart"

# A text and the kicks it tells: taker, outcome, keeper.
SCORED: list[tuple[str, str, str | None]] = [(RUIZ, "scored", None)]
KICKS: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    # scored
    ("Mateo Ruiz converted the penalty.", [(RUIZ, "scored", None)]),
    ("Goalkeeper Luke Ward was powerless to stop Mateo Ruiz's drilled spot-kick.", [(RUIZ, "scored", None)]),
    ("Goalkeeper Luke Ward saved brilliantly from Mateo Ruiz's spot-kick.", [(RUIZ, "saved", "Luke Ward")]),
    ("Mateo Ruiz tucked away the spot-kick.", [(RUIZ, "scored", None)]),
    ("Either side of Luke Ward's save from Mateo Ruiz's penalty, Leeds scored.", [(RUIZ, "saved", "Luke Ward")]),
    ("Luke Ward's fine stop to deny Mateo Ruiz's spot-kick kept Leeds in it.", [(RUIZ, "saved", "Luke Ward")]),
    ("Mateo Ruiz, who had already scored one penalty, fired a spot-kick home.", [(RUIZ, "scored", None)] * 2),
    ("The penalty - a gift, said the coach - which Mateo Ruiz duly tucked away, hurt.", [(RUIZ, "scored", None)]),
    (
        "Even the penalty that Everton won before the break, which Mateo Ruiz missed, was soft.",
        [(RUIZ, "missed", None)],
    ),
    ("Everton got a penalty, which Mateo Ruiz had saved by Tom Hale.", [(RUIZ, "saved", HALE)]),
    (
        "It came after Mateo Ruiz had seen a penalty that would have put Leeds ahead saved by Tom Hale.",
        [(RUIZ, "saved", HALE)],
    ),
    ("Mateo Ruiz rolled in a late penalty.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz buried the penalty past Tom Hale.", [(RUIZ, "scored", HALE)]),
    ("Mateo Ruiz scored from the spot.", [(RUIZ, "scored", None)]),
    ("Leeds won a penalty. Mateo Ruiz made no mistake, slotting it to Tom Hale's left.", [(RUIZ, "scored", HALE)]),
    ("Mateo Ruiz put Everton ahead from the penalty spot.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz beat Tom Hale from the spot.", [(RUIZ, "scored", HALE)]),
    ("The penalty was converted by Mateo Ruiz.", [(RUIZ, "scored", None)]),
    ("Everton levelled through a Mateo Ruiz penalty.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz's penalty gave Everton the lead.", [(RUIZ, "scored", None)]),
    ("Daniel Okafor cancelled out Mateo Ruiz's penalty.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz opened the scoring with a penalty.", [(RUIZ, "scored", None)]),
    ("Goals from Daniel Okafor and a late Mateo Ruiz penalty won it.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz converted from 12 yards after Ian Dart was hauled down.", SCORED),
    ("Mateo Ruiz did not fail from the spot.", SCORED),
    ("Mateo Ruiz was unerring from the spot.", SCORED),
    ("Mateo Ruiz connected on a penalty kick after Ian Dart was fouled.", SCORED),
    ("Mateo Ruiz transformed the penalty.", SCORED),
    ("Tom Hale could not keep out Mateo Ruiz's penalty.", SCORED),
    ("Tom Hale was unable to save Mateo Ruiz's penalty.", SCORED),
    # told over two clauses or sentences
    ("Ian Dart handled and the referee pointed to the spot. Mateo Ruiz made no mistake.", [(RUIZ, "scored", None)]),
    ("Everton were awarded a penalty. Mateo Ruiz sent Tom Hale the wrong way.", [(RUIZ, "scored", HALE)]),
    ("Daniel Okafor won a penalty and Mateo Ruiz stepped up to score.", [(RUIZ, "scored", None)]),
    ("Everton won a penalty. Mateo Ruiz's effort was saved by Tom Hale.", [(RUIZ, "saved", HALE)]),
    # saved
    ("Mateo Ruiz's penalty was saved when goalkeeper Tom Hale dived to his left.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz had a penalty saved as Tom Hale guessed right.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz had a penalty saved before Tom Hale went down injured.", [(RUIZ, "saved", None)]),
    ("Tom Hale saved Mateo Ruiz's penalty.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz saw his penalty beaten away by Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz's attempted panenka from the spot was easily gathered by Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz had watched Tom Hale push away his penalty.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz was denied by Tom Hale from the spot.", [(RUIZ, "saved", HALE)]),
    ("Everton won a penalty. Mateo Ruiz put it too close to Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz fluffed his lines from the spot.", [(RUIZ, "missed", None)]),
    ("Everton wasted a penalty, Mateo Ruiz shooting wide.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz dragged Everton's penalty wide.", [(RUIZ, "missed", None)]),
    ("Earlier Tom Hale stopped Mateo Ruiz on a first-half penalty kick.", [(RUIZ, "saved", HALE)]),
    ("Tom Hale made saves, including stopping a penalty kick from defender Mateo Ruiz.", [(RUIZ, "saved", HALE)]),
    ("The keeper guessed the right way to keep out Mateo Ruiz's spot-kick.", [(RUIZ, "saved", None)]),
    ("Mateo Ruiz stepped up, but his spot-kick slammed off the post.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz banged a penalty off the crossbar.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz pushed his penalty wide.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz iced the result with a penalty.", [(RUIZ, "scored", None)]),
    ("Ian Dart was the best, scoring two goals and earning the penalty stroked in by Mateo Ruiz.", SCORED),
    ("Mateo Ruiz scored on a penalty created by Ian Dart, and Ian Dart scored a brace of his own.", SCORED),
    ("Ian Dart won the penalty from which Mateo Ruiz scored. Tom Hale had scored twice before.", SCORED),
    ("Mateo Ruiz saw his penalty saved by Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz's spot-kick was kept out by goalkeeper Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz's penalty, awarded for a foul on Ian Dart, was saved by Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Tom Hale guessed right and denied Mateo Ruiz from the spot.", [(RUIZ, "saved", HALE)]),
    ("Tom Hale dived to his left to save Mateo Ruiz's penalty.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz struck the penalty low, but Tom Hale got down to save.", [(RUIZ, "saved", HALE)]),
    ("Tom Hale's penalty save from Mateo Ruiz kept Everton level.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz scored on the rebound after his penalty was saved by Tom Hale.", [(RUIZ, "saved", HALE)]),
    # missed
    ("Mateo Ruiz missed a penalty.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz missed from the spot.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz blazed his penalty over the bar.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz's penalty hit the post.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz dragged the spot-kick wide.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz failed to convert a penalty.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz slipped and skied his penalty.", [(RUIZ, "missed", None)]),
    ("Everton rued the penalty missed by Mateo Ruiz.", [(RUIZ, "missed", None)]),
    ("On the missed penalty by Mateo Ruiz he was calm.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz failed the shot from eleven metres.", [(RUIZ, "missed", None)]),
    ("Mateo Ruiz's penalty miss cost Everton a point.", [(RUIZ, "missed", None)]),
    # told over two clauses
    ("Mateo Ruiz took the penalty himself and scored.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz answered with a penalty on the hour.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz's penalty was weak and Tom Hale held it.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz's penalty settled it and Tom Hale saved late on.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz's spot-kick was straight at Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("A penalty was given, Mateo Ruiz took the ball and Tom Hale saved his effort.", [(RUIZ, "saved", HALE)]),
    ("Tom Hale saved superbly from Mateo Ruiz from the spot.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz took the penalty and fired it over the bar.", [(RUIZ, "missed", None)]),
    (
        "It might have changed had Mateo Ruiz converted an early penalty, but Tom Hale produced a fine save.",
        [(RUIZ, "saved", HALE)],
    ),
    # told behind the kick, or as what a side decides with
    ("Ian Dart gave away a penalty which Mateo Ruiz duly slotted away.", [(RUIZ, "scored", None)]),
    ("Ian Dart won the spot-kick from which Mateo Ruiz scored.", [(RUIZ, "scored", None)]),
    ("Ian Dart gave away the penalty that was stroked home by Mateo Ruiz.", [(RUIZ, "scored", None)]),
    ("Everton levelled with a penalty from Mateo Ruiz.", [(RUIZ, "scored", None)]),
    ("Everton rode a Mateo Ruiz penalty kick goal to victory.", [(RUIZ, "scored", None)]),
    ("Mateo Ruiz opened his account on a penalty kick.", [(RUIZ, "scored", None)]),
    # two
    ("Mateo Ruiz buried two penalty kicks.", [(RUIZ, "scored", None)] * 2),
    ("Everton won thanks to two late penalties scored by Mateo Ruiz.", [(RUIZ, "scored", None)] * 2),
    ("Mateo Ruiz scored twice from the spot.", [(RUIZ, "scored", None)] * 2),
    ("Mateo Ruiz netted a brace of penalties.", [(RUIZ, "scored", None)] * 2),
    # the kick told of before is another's, and was taken
    ("Mateo Ruiz's penalty levelled it. Tom Hale was the match-winner, stroking in late.", SCORED),
    ("Everton levelled via Mateo Ruiz's penalty. Tom Hale made no mistake late on.", SCORED),
    # taken again
    ("Mateo Ruiz's retaken penalty was saved by Tom Hale.", [(RUIZ, "saved", HALE)]),
    ("Mateo Ruiz scored with a retaken penalty after his first effort was saved.", [(RUIZ, "scored", None)]),
]
KICKS += [
    (f"Goalkeeper {HALE} kept it level when he saved {RUIZ}'s spot kick.", [(RUIZ, "saved", HALE)]),
]
NO_KICKS = [
    f"Goalkeeper {HALE} said that he had saved {RUIZ}'s blushes from a penalty appeal.",
    "The match was heading for penalties until Mateo Ruiz's header completed the comeback.",
    "Mateo Ruiz scored moments after seeing a penalty saved.",
    "Everton got a penalty in a match that Mateo Ruiz missed.",
    "Everton were awarded a penalty, but the decision was overturned.",
    "Mateo Ruiz appealed for a penalty.",
    "Everton's claims for a penalty were waved away.",
    "Mateo Ruiz should have had a penalty.",
    "Mateo Ruiz conceded a penalty.",
    "Mateo Ruiz won a penalty.",
    "Mateo Ruiz fired wide from the edge of the penalty area.",
    "Mateo Ruiz scored from near the penalty spot.",
    "Mateo Ruiz, left alone by the penalty spot, finished into an empty net.",
    "Mateo Ruiz will take the next penalty.",
    "It might have been different had Mateo Ruiz converted a penalty.",
    "“Mateo Ruiz scored the penalty,” he said.",
    "Mateo Ruiz scored from 12 yards.",
    "Mateo Ruiz saw his shot saved by Tom Hale.",
    "Everton won on penalties without Mateo Ruiz.",
    "Mateo Ruiz could not fail from the spot, his coach had said.",
    "Tom Hale was brought down by Mateo Ruiz, the last man, thirty yards out.",
    "Mateo Ruiz fell for the penalty which Everton were denied.",
    "Up came somebody to send Mateo Ruiz the wrong way with his penalty.",
]
# Kicks of a shoot-out.
SHOOTOUTS: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "The tie went to a shoot-out. Mateo Ruiz and Daniel Okafor both saw their penalties saved.",
        [(RUIZ, "saved"), (OKAFOR, "saved")],
    ),
    ("Everton won the shoot-out after Mateo Ruiz hit the winning penalty.", [(RUIZ, "scored")]),
    ("Mateo Ruiz would provide the clincher in the shootout.", [(RUIZ, "scored")]),
    ("In the shoot-out Mateo Ruiz hit the outside of the post.", [(RUIZ, "missed")]),
    (
        "In the shoot-out, Mateo Ruiz hit the crossbar and Tom Hale saved from Daniel Okafor.",
        [(RUIZ, "missed"), (OKAFOR, "saved")],
    ),
    (
        "In the shoot-out Mateo Ruiz hit a post and Daniel Okafor was denied by Tom Hale.",
        [(RUIZ, "missed"), (OKAFOR, "saved")],
    ),
]
# A text, whose order of takers it states, and the takers.
ORDERS: list[tuple[str, tuple[str, ...]]] = [
    ("“Our penalty takers are Mateo Ruiz, Daniel Okafor and Ian Dart,” said the Everton coach.", (RUIZ, OKAFOR, DART)),
    ("Everton's penalty takers are Mateo Ruiz and Daniel Okafor.", (RUIZ, OKAFOR)),
    ("Mateo Ruiz is Everton's first-choice penalty taker ahead of Daniel Okafor.", (RUIZ, OKAFOR)),
    ("Everton's penalty takers are Mateo Ruiz first, then Daniel Okafor and Ian Dart.", (RUIZ, OKAFOR, DART)),
    ("The order of penalty takers is Mateo Ruiz, then Daniel Okafor.", (RUIZ, OKAFOR)),
    ("Their designated takers are Mateo Ruiz and Daniel Okafor.", (RUIZ, OKAFOR)),
    ("Mateo Ruiz takes their penalties, and Daniel Okafor is next in line.", (RUIZ, OKAFOR)),
    ("Mateo Ruiz and Daniel Okafor are their penalty takers, in that order.", (RUIZ, OKAFOR)),
]


def _kicks(text: str) -> list[Penalty]:
    return [statement for statement in stated(topic, text) if isinstance(statement, Penalty)]


@pytest.mark.parametrize(("text", "taken"), KICKS)
def test_kicks_are_told_with_taker_outcome_and_keeper(text: str, taken: list[tuple[str, str, str | None]]) -> None:
    found = [(kick.player or "", kick.outcome, kick.keeper) for kick in _kicks(text)]
    assert sorted(found, key=str) == sorted(taken, key=str)
    assert all(kick.phase == "match" for kick in _kicks(text))


@pytest.mark.parametrize("text", NO_KICKS)
def test_no_kick_is_taken(text: str) -> None:
    assert not _kicks(text)


@pytest.mark.parametrize(("text", "taken"), SHOOTOUTS)
def test_kicks_of_a_shootout_are_told_as_such(text: str, taken: list[tuple[str, str]]) -> None:
    kicks = _kicks(text)
    assert sorted((kick.player or "", kick.outcome) for kick in kicks) == sorted(taken)
    assert all(kick.phase == "shootout" for kick in kicks)


@pytest.mark.parametrize(("text", "takers"), ORDERS)
def test_orders_of_takers_are_told(text: str, takers: tuple[str, ...]) -> None:
    (order,) = [statement for statement in stated(topic, text) if isinstance(statement, PenaltyOrder)]
    assert order.takers == takers


def test_an_order_told_in_part_is_none() -> None:
    text = "Their designated takers are Mateo Ruiz and, when he is absent, Daniel Okafor."
    assert not [statement for statement in stated(topic, text) if isinstance(statement, PenaltyOrder)]


def test_who_may_take_the_next_penalty_is_no_order() -> None:
    text = "Mateo Ruiz, the penalty taker, missed the match."
    assert not [statement for statement in stated(topic, text) if isinstance(statement, PenaltyOrder)]


def test_a_kick_knows_its_match_and_minute() -> None:
    text = "Everton beat Leeds 1-0 on Saturday. Everton striker Mateo Ruiz converted a penalty in the 67th minute."
    (kick,) = _kicks(text)
    assert (kick.team, kick.minute) == ("Everton", "67")
    assert set(kick.teams or ()) == {"Everton", "Leeds"}


def test_a_kick_has_the_minute_of_its_award() -> None:
    (kick,) = _kicks("Everton were awarded a penalty in the 67th minute. Mateo Ruiz made no mistake.")
    assert kick.minute == "67"


def test_a_kick_takes_no_minute_from_another_match() -> None:
    text = (
        "Inter beat Napoli 2-0 on Sunday. "
        "Against Torino a penalty in the 87th minute had been wasted by Daniel Okafor. "
        "In the Milan derby it was Mateo Ruiz who failed the shot from eleven meters, and Milan went through."
    )
    (kick,) = [found for found in stated(topic, text) if isinstance(found, Penalty) and found.player == RUIZ]
    assert kick.minute is None
