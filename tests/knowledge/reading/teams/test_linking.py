from __future__ import annotations

import pytest

from knowledge.names import Competition, Derby, Team
from knowledge.reading.mention import Place, Unsettled
from tests.knowledge.reading.made import reading

# A text and the teams that it names, in order.
TEAMS = [
    ("Everton beat Leeds.", ["Everton", "Leeds"]),
    ("Everton beat Leeds Utd. in May.", ["Everton", "Leeds"]),
    ("Everton met the MLS All-Stars. The All-Stars sang.", ["Everton", "MLS All-Stars", "MLS All-Stars"]),
    ("Everton met FC Golden State Force. Golden State sang.", ["Everton"] + ["FC Golden State Force"] * 2),
    ("Brighton & Hove Albion met Paris Saint-Germain.", ["Brighton", "Paris Saint-Germain"]),
    ("L'Inter beat l'Atalanta.", ["Inter", "Atalanta"]),
    ("Hosts Everton beat leaders Arsenal.", ["Everton", "Arsenal"]),
    ("Champions Arsenal beat strugglers Everton.", ["Arsenal", "Everton"]),
    ("Former Chelsea midfielder Pablo Suarez scored.", ["Chelsea"]),
    ("Chelsea Women won.", ["Chelsea"]),
    ("They play Sheffield Wednesday on Wednesday.", ["Sheffield Wednesday"]),
    ("Derby beat Everton, and the Derby keeper Tom Hale saved a penalty.", ["Derby County", "Everton", "Derby County"]),
    ("Everton won a Merseyside Derby. The Derby was loud.", ["Everton"]),
    ("Everton play in a NY Derby with Leeds.", ["Everton", "Leeds"]),
    ("LONDON (Reuters) - Arsenal beat Everton.", ["Arsenal", "Everton"]),
    ("Reading beat Hull, and Reading deserved it.", ["Reading", "Hull", "Reading"]),
    ("Unbeaten Everton made it ten wins in a row. Relegated Leeds lost.", ["Everton", "Leeds"]),
    ("Toothless Everton lost again. Rampant Arsenal did not.", ["Everton", "Arsenal"]),
    ("Beaten Arsenal trudged off. Mighty Everton danced.", ["Arsenal", "Everton"]),
    ("Clement Everton scored. Jared Preston did not.", []),
    ("Christian Preston met Antonio Valencia.", []),
    (
        "Real Madrid met Getafe. Madrid led early, and Getafe were beaten by Madrid.",
        ["Real Madrid", "Getafe"] * 2 + ["Real Madrid"],
    ),
    ("Real Madrid met Getafe. The mayor of Madrid watched.", ["Real Madrid", "Getafe"]),
    ("Getafe lost. It rained as Madrid slept.", ["Getafe"]),
]
# A nickname that several clubs bear, and whom it means there.
NICKNAMED = [
    ("Liverpool were poor. The Reds lost to Everton.", ["Liverpool", "Liverpool", "Everton"]),
    ("Manchester City beat Everton. City were superb.", ["Manchester City", "Everton", "Manchester City"]),
    ("Inter Miami beat Toronto. Inter sang.", ["Inter Miami", "Toronto FC", "Inter Miami"]),
    ("Inter won. Nobody watched Inter Miami. Inter sang.", ["Inter", "Inter Miami", "Inter"]),
    ("Real Salt Lake won. Real sang.", ["Real Salt Lake", "Real Salt Lake"]),
    ("Slavia Prague met Slovan Bratislava. Slavia beat Slovan.", ["Slavia Prague", "Slovan Bratislava"] * 2),
    ("Sparta Prague won. Sparta sang.", ["Sparta Prague", "Sparta Prague"]),
    ("Slavia won.", []),
    ("Rangers met Aberdeen. Rangers won.", ["Rangers", "Aberdeen", "Rangers"]),
    ("Cove Rangers met Aberdeen. Rangers won.", ["Cove Rangers", "Aberdeen", "Cove Rangers"]),
    (
        "Cardiff beat Manchester City. Cardiff were superb, City poor.",
        ["Cardiff", "Manchester City", "Cardiff", "Manchester City"],
    ),
    ("Everton met the Reds of Nottingham.", ["Everton", "Nottingham Forest"]),
    ("Inter won. The nerazzurri had waited long for it.", ["Inter", "Inter"]),
    ("The Super Eagles won.", ["Nigeria"]),
]
OWNING = [
    ("Jordan Henderson scored in Valencia's 2-0 win over Sevilla.", ["Valencia", "Sevilla"]),
    ("Jordan Henderson is in Everton's squad, as in Leeds' last match.", ["Everton", "Leeds"]),
]
OPEN = [
    ("The Reds beat Everton.", ["reds"]),
    ("Manchester City met Leicester City. City won.", ["city"]),
    ("Real Madrid met Real Sociedad. Real won.", ["real"]),
    ("The rossoneri lost.", ["rossoneri"]),
]
PLACES = [
    ("Everton won at Anfield.", ["anfield"]),
    ("Roma won in Naples.", ["naples"]),
    ("Juventus train near Milan.", ["milan"]),
    ("Jordan Henderson met Antonio Valencia in Valencia.", ["valencia"]),
    ("Jordan Henderson was seen in Valencia's old quarter.", ["valencia"]),
    ("Jordan Henderson lives in Valencia's suburbs.", ["valencia"]),
]
NO_TEAMS = [
    "Antonio Valencia crossed for Jordan Henderson.",
    "Antonio Valencia crossed. Valencia crossed again.",
    "Danny dos Santos scored.",
    "Villa slipped as he took it. David Villa, 34, had never missed there.",
    "The crowd fell silent when Forest dropped the ball. Craig Forest, the keeper, hid his face.",
    "They play on Wednesday.",
    "Reading the game well, he scored.",
    "Such inter-club matches are rare, and the city is quiet.",
    "The reds of the flag faded.",
    "A side of Winston-Reds sang.",
]


def _names(text: str, kind: type) -> list[str]:
    return [mention.means.name for mention in reading(text).mentions if isinstance(mention.means, kind)]


@pytest.mark.parametrize(("text", "names"), TEAMS + NICKNAMED + OWNING)
def test_teams_are_found(text: str, names: list[str]) -> None:
    assert _names(text, Team) == names


@pytest.mark.parametrize(("text", "names"), OPEN)
def test_a_nickname_that_nothing_settles_stays_open(text: str, names: list[str]) -> None:
    assert _names(text, Unsettled) == names


@pytest.mark.parametrize(("text", "names"), PLACES)
def test_grounds_and_cities_are_places(text: str, names: list[str]) -> None:
    assert _names(text, Place) == names


@pytest.mark.parametrize("text", NO_TEAMS)
def test_other_words_are_no_teams(text: str) -> None:
    assert _names(text, Team) == []
    assert _names(text, Unsettled) == []


def test_competitions_and_derbies_are_found() -> None:
    text = "Everton won the Merseyside derby and the FA Cup, but not the Scudetto."
    assert _names(text, Competition) == ["FA Cup", "Serie A"]
    assert _names(text, Derby) == ["Merseyside derby"]


def test_a_headline_settles_a_nickname() -> None:
    text = "The Reds lost."
    teams = [mention.means.name for mention in reading(text, title="Everton 1-0 Liverpool").mentions]
    assert teams == ["Liverpool"]


def test_a_headline_tells_a_short_name_from_a_namesake() -> None:
    made = reading("Lewis Forest watched. Forest have won once.", title="Nottingham Forest 1-0 Hull")
    assert [mention.team for mention in made.mentions] == ["", "Nottingham Forest"]


def test_a_mention_ends_where_its_name_ends() -> None:
    made = reading("Leeds beat Everton. Goalkeeper Tom Hale left.")
    assert [made.doc[m.start : m.end].text for m in made.mentions] == ["Leeds", "Everton", "Tom Hale"]
    assert made.sentences[0].teams == ["Leeds", "Everton"]


def test_a_club_named_before_its_namesake_stays_one() -> None:
    assert _names("Valencia beat Sevilla. Antonio Valencia watched.", Team) == ["Valencia", "Sevilla"]


def test_a_club_that_is_named_outright_keeps_its_nickname_beside_a_namesake() -> None:
    text = "Aston Villa beat Everton. Villa were superb. David Villa watched."
    assert _names(text, Team) == ["Aston Villa", "Everton", "Aston Villa"]


@pytest.mark.xfail(reason="a club that has the surname of somebody named before is taken for the person")
def test_a_club_named_behind_its_namesake_stays_one() -> None:
    assert _names("Antonio Valencia watched Valencia beat Sevilla.", Team) == ["Valencia", "Sevilla"]


@pytest.mark.parametrize(
    ("title", "teams"),
    [
        ("Everton beat Leeds", ("Everton", "Leeds")),
        ("'That's what Leeds do': Suarez loves Everton's spirit", ("Everton",)),
        ('Everton\'s "Leeds were poor" claim', ("Everton",)),
    ],
)
def test_a_headline_names_teams_outside_of_what_it_quotes(title: str, teams: tuple[str, ...]) -> None:
    assert reading("It rained.", title).title_teams == teams
