from __future__ import annotations

import pytest

from knowledge.topics.standings import topic
from knowledge.topics.standings.statement import Standing
from tests.knowledge.topics.stated import stated

Row = tuple[str, int | None, int | None, int | None, str | None]

# A text and its standings: team, position, points, gap, to whom.
STANDINGS: list[tuple[str, list[Row]]] = [
    (
        "Porto and Benfica still lead on 32 points.",
        [("Porto", 1, 32, None, None), ("Benfica", 1, 32, None, None)],
    ),
    ("Porto and Lyon are level at the top.", [("Porto", 1, None, None, None), ("Lyon", 1, None, None, None)]),
    (
        "Porto, Braga and Benfica share top spot.",
        [("Porto", 1, None, None, None), ("Braga", 1, None, None, None), ("Benfica", 1, None, None, None)],
    ),
    ("Lyon are third after the win.", [("Lyon", 3, None, None, None)]),
    ("Arsenal moved up to second in the Premier League.", [("Arsenal", 2, None, None, None)]),
    ("The result sees Lens climb two places to 16th.", [("Lens", 16, None, None, None)]),
    ("Stoke remain 11th.", [("Stoke", 11, None, None, None)]),
    ("The win lifts Newcastle to sixth place.", [("Newcastle", 6, None, None, None)]),
    ("The defeat leaves Fulham 14th.", [("Fulham", 14, None, None, None)]),
    ("Roma slipped to seventh in the table.", [("Roma", 7, None, None, None)]),
    ("Chelsea leapfrogged Arsenal to go third.", [("Chelsea", 3, None, None, None)]),
    ("Everton host 11th-placed Brentford on Sunday.", [("Brentford", 11, None, None, None)]),
    ("Napoli lost to leaders Inter.", [("Inter", 1, None, None, None)]),
    ("Barcelona are top of the table.", [("Barcelona", 1, None, None, None)]),
    ("Benfica went back to the top of the league.", [("Benfica", 1, None, None, None)]),
    ("Burnley are bottom of the Premier League.", [("Burnley", 20, None, None, None)]),
    ("Darmstadt are bottom of the Bundesliga.", [("Darmstadt", 18, None, None, None)]),
    ("Liverpool are four points behind Arsenal.", [("Liverpool", None, None, 4, "Arsenal")]),
    (
        "Napoli are 17 points ahead of second-placed Lazio.",
        [("Napoli", None, None, 17, "Lazio"), ("Lazio", 2, None, None, None)],
    ),
    ("Sevilla are third, a point above Valencia.", [("Sevilla", 3, None, 1, "Valencia")]),
    (
        "Chelsea are two points behind Arsenal and seven behind Liverpool.",
        [("Chelsea", None, None, 2, "Arsenal"), ("Chelsea", None, None, 7, "Liverpool")],
    ),
    ("Luton are six points from safety.", [("Luton", None, None, 6, None)]),
    ("Porto closed to within three points of Benfica.", [("Porto", None, None, 3, "Benfica")]),
    ("Celtic extended their lead over Rangers to nine points.", [("Celtic", None, None, 9, "Rangers")]),
    ("Valencia are level on points with Sevilla.", [("Valencia", None, None, 0, "Sevilla")]),
    ("Milan sit fourth on 56 points.", [("AC Milan", 4, 56, None, None)]),
    ("Lazio have 31 points from 18 games.", [("Lazio", None, 31, None, None)]),
    (
        "Lyon lead the group with ten points. Toulouse have eight, Lille are third with five and Rennes have one.",
        [
            ("Lyon", 1, 10, None, None),
            ("Lille", 3, 5, None, None),
            ("Toulouse", None, 8, None, None),
            ("Rennes", None, 1, None, None),
        ],
    ),
    (
        "Roma are fifth on 30, Lazio sixth on 28 and Torino seventh on 24.",
        [("Roma", 5, 30, None, None), ("Lazio", 6, 28, None, None), ("Torino", 7, 24, None, None)],
    ),
    ("Porto and Benfica have 40 points each.", [("Porto", None, 40, None, None), ("Benfica", None, 40, None, None)]),
    ("Arsenal have 51 points, as do Chelsea.", [("Arsenal", None, 51, None, None), ("Chelsea", None, 51, None, None)]),
    (
        "Sevilla stay level with Valencia at the top on 19 points.",
        [("Sevilla", None, 19, None, None), ("Valencia", None, 19, None, None)],
    ),
    (
        "Everton start the month fourth in the league on 22 points, three behind Leeds.",
        [("Everton", 4, 22, 3, "Leeds")],
    ),
    ("Udinese (31 points) meet Verona.", [("Udinese", None, 31, None, None)]),
    ("Chelsea moved seven points clear of Arsenal.", [("Chelsea", None, None, 7, "Arsenal")]),
    (
        "Chelsea moved seven points clear at the top of the table with a win.",
        [("Chelsea", 1, None, 7, None)],
    ),
    ("Leicester City top the Championship by four points.", [("Leicester", 1, None, 4, None)]),
    (
        "Bayern Munich lost to Werder Bremen, leaving them two points behind Leipzig.",
        [("Bayern Munich", None, None, 2, "RB Leipzig")],
    ),
]

# Leads in every wording, places that a player's deed brings, the last of the table by its name.
LEADS: list[tuple[str, list[Row]]] = [
    ("The draw preserved Chelsea's five-point Premier League lead over Arsenal.", [("Chelsea", 1, None, 5, "Arsenal")]),
    (
        "Everton reduced Chelsea's Premier League lead to nine points.",
        [("Chelsea", 1, None, 9, "Everton"), ("Everton", None, None, 9, "Chelsea")],
    ),
    (
        "Mateo Ruiz scored again as Arsenal beat Fulham at home to move five points clear at the top.",
        [("Arsenal", 1, None, 5, None)],
    ),
    (
        "Everton left it late as Mateo Ruiz scored twice to beat Fulham and move top of the Premier League.",
        [("Everton", 1, None, None, None)],
    ),
    ("Fulham were held in the Premier League by bottom club Burnley.", [("Burnley", 20, None, None, None)]),
    ("Fulham drew with bottom-of-the-table Darmstadt in the Bundesliga.", [("Darmstadt", 18, None, None, None)]),
]
# In other words than the verbs of moving, beside the name, in brackets, and past others who are named.
WORDED: list[tuple[str, list[Row]]] = [
    ("Chelsea regained top spot in the Women's Super League.", [("Chelsea", 1, None, None, None)]),
    ("A 2-0 victory over Fulham propelled Southampton to third.", [("Southampton", 3, None, None, None)]),
    (
        "Dortmund have failed to win any of four and have dropped to third.",
        [("Borussia Dortmund", 3, None, None, None)],
    ),
    ("Rotherham, the Championship's basement club, lost.", [("Rotherham", 24, None, None, None)]),
    ("Barcelona, the La Liga leaders, drew.", [("Barcelona", 1, None, None, None)]),
    ("Roma climbed above Lazio into fifth, a point behind Juventus.", [("Roma", 5, None, 1, "Juventus")]),
    ("The draw was with Getafe (13th in La Liga).", [("Getafe", 13, None, None, None)]),
    ("Newcastle are now six clear of the relegation zone.", [("Newcastle", None, None, 6, None)]),
    ("Cameroon are third in their group.", [("Cameroon", 3, None, None, None)]),
]
STANDINGS += [
    ("Luton, who remain pointless after three games, were beaten again.", [("Luton", None, 0, None, None)]),
    ("Luton are still without a point after four matches.", [("Luton", None, 0, None, None)]),
    ("Lyon have six points from a possible 15.", [("Lyon", None, 6, None, None)]),
    ("Lyon reached 40 points with a win over Lens.", [("Lyon", None, 40, None, None)]),
    ("Another win to fire Lyon to the giddy heights of third in the Ligue 1 table.", [("Lyon", 3, None, None, None)]),
    ("Lyon ended the season in third after beating Lens.", [("Lyon", 3, None, None, None)]),
    ("Lyon have climbed from 15th to ninth.", [("Lyon", 9, None, None, None)]),
    ("Lyon moved six points clear at the top.", [("Lyon", 1, None, 6, None)]),
    ("Lyon have a game in hand and are three points worse off than Lens.", [("Lyon", None, None, 3, "Lens")]),
    (
        "Lyon fell away, as Lens's 1-0 win at Nice ensured that they finished in fourth.",
        [("Lens", 4, None, None, None)],
    ),
]
BESIDE: list[tuple[str, list[Row]]] = [
    ("Everton, fifth in the Bundesliga, lost.", [("Everton", 5, None, None, None)]),
    ("Everton, 20th and already relegated, lost.", [("Everton", 20, None, None, None)]),
    ("Everton, eighth after Monday's defeat, have never been lower.", [("Everton", 8, None, None, None)]),
    ("Everton, third, must win on Sunday.", [("Everton", 3, None, None, None)]),
    ("Everton overtook Lyon to claim third.", [("Everton", 3, None, None, None)]),
    ("Everton won their group ahead of Lyon.", [("Everton", 1, None, None, None)]),
    ("Everton head the group on goal difference.", [("Everton", 1, None, None, None)]),
    ("Everton's advantage over Lyon is six points.", [("Everton", None, None, 6, "Lyon")]),
    ("Everton's lead over Lyon was cut to a point.", [("Everton", None, None, 1, "Lyon")]),
    ("Everton closed the gap on Lyon to a point with a win.", [("Everton", None, None, 1, "Lyon")]),
    ("The Gunners travel there on Wednesday, with Newcastle in 14th.", [("Newcastle", 14, None, None, None)]),
]
# From the end of the table, of two teams in one breath, and gaps to a side left unnamed.
ENDS: list[tuple[str, list[Row]]] = [
    ("Hull are second-bottom of the Championship.", [("Hull", 23, None, None, None)]),
    ("Hull, the Premier League's second-bottom club, won again.", [("Hull", 19, None, None, None)]),
    ("Hull are third from bottom in the Premier League.", [("Hull", 18, None, None, None)]),
    ("Everton drew with Serie A's second-bottom side Verona.", [("Verona", 19, None, None, None)]),
    ("Defeat leaves Hull 22nd.", [("Hull", 22, None, None, None)]),
    ("Everton are ninth and Hull tenth.", [("Everton", 9, None, None, None), ("Hull", 10, None, None, None)]),
    ("Hull lie fourth, with Everton fifth.", [("Hull", 4, None, None, None), ("Everton", 5, None, None, None)]),
    ("Everton - the champions and leaders - won 2-0.", [("Everton", 1, None, None, None)]),
    ("Everton moved two clear of Hull.", [("Everton", None, None, 2, "Hull")]),
    ("Everton moved level with Hull in the play-off race.", [("Everton", None, None, 0, "Hull")]),
    ("Everton and Hull are currently level on points.", [("Everton", None, None, 0, "Hull")]),
    ("Everton and Hull are level on 12 points.", [("Everton", None, 12, None, None), ("Hull", None, 12, None, None)]),
    ("Everton lost at Hull and are three points worse off than their hosts.", [("Everton", None, None, 3, "Hull")]),
    ("Everton have zero points from their first two games.", [("Everton", None, 0, None, None)]),
]
NOTHING = [
    "Hull are in the bottom half.",
    "Everton drew level with Hull late on.",
    "Everton took no points from their hosts Hull.",
    "Everton have no points to prove.",
    "Everton were second to most balls and Hull third to none.",
    "Everton went two clear of Hull when Hale headed in.",
    "Everton hope to move two clear of Hull.",
    "Everton are seven points better off than last year.",
    "Hale scored first and Cole second.",
    "Everton, second, third and fourth to every ball, lost.",
    "Everton dream of second place.",
    "Everton won the group opener against Lyon.",
    "Since the turn of the year Everton have collected 31 points from 14 matches.",
    "Everton hold a seven-goal lead over Lyon in fourth gear.",
    "Based on last season, eighth-placed Lyon would have reached Europe.",
    "Nigeria took third place at the Africa Cup of Nations as they beat Egypt on penalties.",
    "Lyon are without a point at Lens since 2019.",
    "Everton's penalty takers are Bo Ek first, then Al Dean.",
    "Brandon Bye struck the post in the 15th minute and Hale denied Everton on the doorstep in 36th.",
    "Everton had little to play for, with eighth or ninth place their only possible finish.",
    "Liverpool go first on Saturday.",
    "Cuba hoped to be one of the best third-place teams.",
    "The defeat of Everton extended Peter Gabor's side's lead at the top of the table to five points.",
    "The own goal took Everton off the bottom of the Premier League.",
    "Everton have taken 71 points from 35 league matches since he took over.",
    "Everton were denied by the keeper to keep the deficit at just one.",
    "Mateo Ruiz lifted Peter Gabor's side ten points above the bottom three against Everton.",
    "The win briefly put Everton a point ahead of Fulham.",
    "Everton, who entered the contest three points behind Fulham, lost.",
    "One metric counts long balls. Everton are top again.",
    "Hull's penalty takers are Dart first, then Moss and Reed.",
    "Lyon would have gone third with a win.",
    "Everton finished seventh last season.",
    "Fulham scored a third in the second half.",
    "West Ham are in the bottom three.",
    "Aston Villa arrived with the league summit within sight.",
    "Arsenal have four, Chelsea have two and both have scored from corners.",
    "Newcastle took all three points.",
    "Arsenal have a chance to go top of the table.",
    "Villa hope to finish in fourth place.",
    "Leeds won a point from the penalty spot.",
    "Brighton took a first-half lead in London.",
    "Wolves moved into the third round.",
    '"We are third in the table," said the Porto coach.',
    "Erling Haaland is top of the Premier League scoring charts.",
    "Beto is the new leader of Everton's line.",
    "Roma beat the side sitting seventh in Serie A.",
]


@pytest.mark.parametrize(("text", "expected"), STANDINGS + LEADS + WORDED + BESIDE + ENDS)
def test_reads_standings(text: str, expected: list[Row]) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Standing)]
    assert [(said.team, said.position, said.points, said.gap, said.to) for said in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_reads_no_standing(text: str) -> None:
    assert stated(topic, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Arsenal moved up to second in the Premier League.",
        "Out of the FA Cup, Arsenal are ninth in the Premier League.",
    ],
)
def test_names_the_competition_it_stands_in(text: str) -> None:
    first = stated(topic, text)[0]
    assert isinstance(first, Standing)
    assert first.competition == "Premier League"
