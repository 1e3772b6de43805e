from __future__ import annotations

import pytest

from tests.knowledge.reading.made import reading

LEAD = "Everton beat Leeds 2-1. "
HALE = "Leeds goalkeeper Tom Hale"

# What is told behind the lead, and whose player Pablo Suarez is.
SIDES: list[tuple[str, str | None]] = [
    # deeds with a team-mate or to an opponent
    (f"Pablo Suarez fired past {HALE}.", "Everton"),
    (f"Pablo Suarez beat {HALE} from close range.", "Everton"),
    (f"Pablo Suarez was denied by {HALE}.", "Everton"),
    (f"{HALE} saved from Pablo Suarez.", "Everton"),
    ("Leeds winger Joao Reis released Pablo Suarez.", "Leeds"),
    ("Pablo Suarez replaced Leeds midfielder Ben Mee.", "Leeds"),
    ("Leeds midfielder Ben Mee fouled Pablo Suarez.", "Everton"),
    ("Pablo Suarez headed in a cross from Leeds winger Ben Mee.", "Leeds"),
    ("Leeds winger Joao Reis and Pablo Suarez had a quiet game.", "Leeds"),
    # deeds for a side or against one
    ("Pablo Suarez put Leeds ahead.", "Leeds"),
    ("Pablo Suarez scored for Leeds.", "Leeds"),
    ("Pablo Suarez scored against Leeds.", "Everton"),
    ("Leeds levelled through Pablo Suarez.", "Leeds"),
    ("Pablo Suarez restored Everton's lead.", "Everton"),
    ("Pablo Suarez cancelled out Everton's lead.", "Leeds"),
    ("Leeds introduced Pablo Suarez.", "Leeds"),
    ("Leeds conceded when Pablo Suarez scored.", "Everton"),
    ("Leeds went behind to Pablo Suarez's opener.", "Everton"),
    ("Pablo Suarez came on for Leeds midfielder Ben Mee.", "Leeds"),
    # goals that bring a side what the clause tells
    ("Everton went ahead through a goal from Pablo Suarez.", "Everton"),
    ("Everton won thanks to goals from Pablo Suarez and Tom Hale.", "Everton"),
    ("Leeds stunned the home crowd with goals from Pablo Suarez and Tom Hale.", "Leeds"),
    ("Leeds were stunned by a goal from Pablo Suarez.", "Everton"),
    ("Leeds were pegged back following an own goal from Pablo Suarez.", "Leeds"),
    ("Leeds were leading 1-0 through Pablo Suarez when it rained.", "Leeds"),
    ("Leeds winger Ben Mee's cross left Pablo Suarez with a tap-in.", "Leeds"),
    ("Leeds winger Ben Mee left Pablo Suarez with no chance.", "Everton"),
    ("Leeds were cruising when Pablo Suarez scored.", "Everton"),
    ("Leeds gave up a goal to Pablo Suarez.", "Everton"),
    ("Leeds paid for Pablo Suarez's missed penalty.", "Leeds"),
    ("Leeds opened the scoring after 13 minutes when Pablo Suarez smashed the ball home.", "Leeds"),
    ("But Leeds hit back when Pablo Suarez scored, before Tom Hale saw red.", "Leeds"),
    ("Leeds won a penalty, and Pablo Suarez stepped up to take it.", "Leeds"),
    ("Leeds's lead, courtesy of Pablo Suarez's header, lasted a minute.", "Leeds"),
    ("Leeds's hopes were dashed when Pablo Suarez scored.", "Everton"),
    ("Pablo Suarez scored twice as Leeds beat Everton.", "Leeds"),
    # a player sent off is his own side's loss
    ("Leeds's task was made harder when Pablo Suarez was dismissed.", "Leeds"),
    ("Leeds were reduced to ten men when Pablo Suarez was sent off.", "Leeds"),
    # what befalls an opponent
    (f"Pablo Suarez scored with a fine shot past {HALE}.", "Everton"),
    (f"Pablo Suarez curled the ball into {HALE}'s net.", "Everton"),
    ("Pablo Suarez ran into the Leeds area.", "Everton"),
    (f"{HALE} slipped, and Pablo Suarez pounced on Hale's mistake.", "Everton"),
    (f"Pablo Suarez sent {HALE} the wrong way.", "Everton"),
    ("Leeds winger Joao Reis found the head of Pablo Suarez.", "Leeds"),
    ("Pablo Suarez turned in Everton winger Joao Reis's cross.", "Everton"),
    ("Leeds brought on Joao Reis. Pablo Suarez exchanged passes with Reis.", "Leeds"),
    ("Pablo Suarez rounded the Leeds goalkeeper.", "Everton"),
    (f"{HALE} saved a header after a cross from Pablo Suarez.", "Everton"),
    # what is known travels on
    ("Leeds winger Joao Reis released Tom Hale. Hale released Pablo Suarez.", "Leeds"),
    ("Pablo Suarez missed. The Leeds striker then scored.", "Leeds"),
    ("Leeds left it late as Pablo Suarez scored in the last minute.", "Leeds"),
    ("Leeds were left behind as Pablo Suarez scored in the last minute.", "Everton"),
    ("Pablo Suarez beat Leeds with a header.", "Everton"),
    ("Leeds carried a threat in the form of Pablo Suarez.", "Leeds"),
    # what is done for the other side
    ("Pablo Suarez pounced on a misplaced pass from Leeds winger Joao Reis.", "Everton"),
    (f"{HALE} made a save to deny Joao Reis from Pablo Suarez's corner.", "Everton"),
    # whom a coach picks or leaves out
    ("Leeds coach Peter Gabor left out Pablo Suarez.", "Leeds"),
    ("Leeds coach Peter Gabor recalled Pablo Suarez.", "Leeds"),
    # of two who play together one is surer than the other
    ("Pablo Suarez scored for Leeds. Joao Reis ran into the Leeds area. Reis released Suarez.", "Leeds"),
    ("Joao Reis scored for Leeds. Pablo Suarez ran into the Leeds area. Reis released Suarez.", "Leeds"),
    # what spoils the other side's hopes, and what comes of a side's own
    ("Pablo Suarez dented Leeds's title charge.", "Everton"),
    ("Pablo Suarez sliced Leeds's lead in half.", "Everton"),
    ("Pablo Suarez ended his drought as Leeds restored their lead at the top.", "Leeds"),
    ("Leeds jumped out to an early lead thanks to academy graduate Pablo Suarez.", "Leeds"),
    ("Leeds equalised when Pablo Suarez picked out Joao Reis.", "Leeds"),
    ("Pablo Suarez kept Leeds's title charge alive.", None),
    ("Leeds lost thanks to a slip by Pablo Suarez.", None),
    ("Leeds complained when Pablo Suarez picked out Joao Reis.", None),
    # a pass, and the pass of who got it
    ("Leeds midfielder Tom Hale threaded a pass to Pablo Suarez.", "Leeds"),
    ("Leeds midfielder Tom Hale fed Dan Okafor, whose cross found Pablo Suarez.", "Leeds"),
    # nothing speaks
    ("Leeds midfielder Tom Hale lost the ball to Pablo Suarez.", None),
    ("Leeds had few ideas and Pablo Suarez came alive.", None),
    ("Leeds met a wall in the form of Pablo Suarez.", None),
    ("Leeds relied on a fine save by Tom Hale after Pablo Suarez fired a header.", None),
    ("Pablo Suarez shot, which was saved by the Leeds keeper.", None),
    (f"Pablo Suarez failed to volley clear a cross from {HALE}.", None),
    ("Pablo Suarez missed. The former Leeds striker then scored.", None),
    ("Leeds striker Tom Hale headed in, with Pablo Suarez levelling later.", None),
    ("Pablo Suarez kicked out at the Leeds defender.", None),
    ("Pablo Suarez missed. The Leeds loanee then scored.", None),
    ("Leeds winger Joao Reis and Pablo Suarez clashed.", None),
    ("Pablo Suarez and Leeds winger Joao Reis were booked.", None),
    ("Leeds failed to clear and Pablo Suarez scored.", None),
    ("Leeds should have been ahead when Pablo Suarez fell.", None),
    (f"{HALE} prevented Pablo Suarez doubling the lead.", None),
    ("Pablo Suarez nearly put Leeds ahead.", None),
    ("It was over for Pablo Suarez.", None),
    ("They scored through Pablo Suarez.", None),
    ("Pablo Suarez smiled.", None),
    ("Referee Pablo Suarez booked Leeds goalkeeper Tom Hale.", None),
    ("Pablo Suarez cancelled out Tom Hale's opener for Leeds.", "Everton"),
    ("Pablo Suarez's strike cancelled out a goal by Tom Hale for Leeds.", "Everton"),
    ("Pablo Suarez scored the opener for Leeds.", "Leeds"),
    ("Pablo Suarez's late penalty earned a dramatic win over Leeds.", "Everton"),
    ("Pablo Suarez's mistake handed Everton a win over Leeds.", "Leeds"),
    ("Leeds winger Joao Reis saw his opener cancelled out by Pablo Suarez.", "Everton"),
    ("Pablo Suarez's own goal cancelled out Leeds winger Joao Reis's opener.", "Leeds"),
    ("Pablo Suarez scored twice as Everton produced a late comeback.", "Everton"),
    ("Pablo Suarez scored twice before Everton produced a late comeback.", None),
]


# Whose coach Peter Gabor is, whose side goes by his name.
COACHES: list[tuple[str, str | None]] = [
    ("Peter Gabor's men were held by Leeds for an hour.", "Everton"),
    ("Peter Gabor's side pushed on, with Leeds failing to cope.", "Everton"),
    ("Peter Gabor's team deserved the win over Leeds.", "Everton"),
    ("Peter Gabor's men led through Leeds striker Pablo Suarez.", "Leeds"),
    ("Peter Gabor's men fell behind when Leeds striker Pablo Suarez scored.", "Everton"),
    ("Leeds's late goal sent Peter Gabor's side down.", None),
    ("Peter Gabor's men sang.", None),
]


@pytest.mark.parametrize(("told", "team"), COACHES)
def test_a_coachs_side_is_known_by_what_it_does(told: str, team: str | None) -> None:
    people = {person.name: person.team for person in reading(LEAD + told).people}
    assert people["Peter Gabor"] == team


@pytest.mark.parametrize(("told", "team"), SIDES)
def test_deeds_tell_the_side(told: str, team: str | None) -> None:
    people = {person.name: person.team for person in reading(LEAD + told).people}
    assert people["Pablo Suarez"] == team


def test_where_nations_meet_a_players_nation_is_his_side() -> None:
    told = reading("Hungary drew 1-1 with Bulgaria. Hungary midfielder Pablo Suarez was booked.")
    assert {person.name: person.team for person in told.people} == {"Pablo Suarez": "Hungary"}


def test_where_clubs_meet_a_players_nation_is_none() -> None:
    told = reading("Everton drew 1-1 with Leeds. Hungary midfielder Pablo Suarez was booked.")
    assert [(person.team, person.nation) for person in told.people] == [(None, "Hungary")]


def test_of_two_coaches_the_other_is_the_other_sides() -> None:
    about = reading(
        "Everton beat Leeds. The crowd sang for Ian Foy, whose team deserved it. Peter Gabor's side did not. "
        "Foy brought on Leeds winger Joao Reis."
    )
    assert {person.name: person.team for person in about.people}["Peter Gabor"] == "Everton"
