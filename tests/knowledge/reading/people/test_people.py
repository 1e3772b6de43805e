from __future__ import annotations

import pytest

from knowledge.reading.mention import Person
from tests.knowledge.reading.made import reading

# A text and, for each mention of a person, the fullest name that the text gives.
NAMED = [
    ("Son Heung-min scored.", ["Son Heung-min"]),
    ("It was Will Hale who scored, and it will rain.", ["Will Hale"]),
    ("The Tom Hale-led defence held.", ["Tom Hale"]),
    ("Odsonne Édouard ran. They put Édouard out of his misery.", ["Odsonne Édouard", "Odsonne Édouard"]),
    ("Virgil van Dijk fell. Van Dijk got up.", ["Virgil van Dijk", "Virgil van Dijk"]),
    ("Stefan de Vrij scored, and de Vrij smiled.", ["Stefan de Vrij", "Stefan de Vrij"]),
    ("Marc-André ter Stegen fell. Ter Stegen got up.", ["Marc-André ter Stegen", "Marc-André ter Stegen"]),
    ("Trent Alexander-Arnold fell. Alexander-Arnold got up.", ["Trent Alexander-Arnold", "Trent Alexander-Arnold"]),
    ("Danny dos Santos and Eder da Costa scored.", ["Danny dos Santos", "Eder da Costa"]),
    ("Ali Al-Habsi saved. Al-Habsi smiled.", ["Ali Al-Habsi", "Ali Al-Habsi"]),
    ("J. Smith scored for Everton. Smith smiled.", ["J. Smith", "J. Smith"]),
    ("Daniel O’Shea scored. O'Shea smiled.", ["Daniel O’Shea", "Daniel O’Shea"]),
    ("N'Golo Kanté fell. Kante got up.", ["N'Golo Kanté", "N'Golo Kanté"]),
    ("Neymar Jr scored. Neymar smiled.", ["Neymar Jr", "Neymar Jr"]),
    ("Lautaro Martinez scored. Lautaro smiled. Martinez left.", ["Lautaro Martinez"] * 3),
    ("Saka scored. Bukayo Saka smiled.", ["Bukayo Saka", "Bukayo Saka"]),
    ("Leeds lost their Round One Tifo Cup match to Hull.", []),
    ("Leeds won thanks to a late Alex goal.", ["Alex"]),
    ("Sir Alex Ferguson and Mr Smith watched.", ["Alex Ferguson", "Smith"]),
    ("Goalkeeper Tom Hale met substitute Pablo Suarez.", ["Tom Hale", "Pablo Suarez"]),
    ("Sporting Director Tom Hale smiled. Club Editor Ian Dart wrote.", ["Tom Hale", "Ian Dart"]),
    ("Spokesman Tom Hale spoke to CEO Ian Dart.", ["Tom Hale", "Ian Dart"]),
    ("Goalscorers Tom Hale and Ian Dart smiled.", ["Tom Hale", "Ian Dart"]),
    ("Everton's Designated Player Tom Hale was there, the only Designated Player.", ["Tom Hale"]),
    ("The ball was won by Ibrahima Konaté N on the left.", ["Ibrahima Konaté"]),
    ("It was Ashley Coach and Ben Star who scored.", ["Ashley Coach", "Ben Star"]),
    ("White crossed. Ben White smiled.", ["Ben White", "Ben White"]),
    ("Chris Wood ran. Wood had headed in.", ["Chris Wood", "Chris Wood"]),
    ("Chris Wood ran. Wood chippings covered the pitch. Wood of that kind smells.", ["Chris Wood"]),
    ("Scott McTominay and Aaron Wan-Bissaka defended.", ["Scott McTominay", "Aaron Wan-Bissaka"]),
    ("It was when Villa slipped. David Villa had never missed.", ["David Villa", "David Villa"]),
    ("It was Tom Hale who shot. Twice Hale hit the post. Moments later Hale left.", ["Tom Hale"] * 3),
    ("It was Tom Hale who shot. Mark Hale, his brother, saw Mark run.", ["Tom Hale", "Mark Hale", "Mark Hale"]),
    ("Odsonne Édouard ran. They were about to put Édouard out of his misery.", ["Odsonne Édouard"] * 2),
    ("Manchester-born Marcus Rashford scored.", ["Marcus Rashford"]),
    ("Alisson, Fabinho and Roberto Firmino won.", ["Alisson", "Fabinho", "Roberto Firmino"]),
]
# Two bearers of a name: the bare name means the one seen last.
NAMESAKES = [
    (
        "Lautaro Martinez and Emiliano Martinez met. Martinez smiled.",
        ["Lautaro Martinez", "Emiliano Martinez", "Emiliano Martinez"],
    ),
    ("Tom Hale scored. Ben Hale watched. Tom smiled.", ["Tom Hale", "Ben Hale", "Tom Hale"]),
    (
        "Ola Hale, the heir of the departed Kei Hale, ran. Hale scored.",
        ["Ola Hale", "Kei Hale", "Ola Hale"],
    ),
    ("Ola Hale ran. The former captain Kei Hale shot. Hale scored.", ["Ola Hale", "Kei Hale", "Kei Hale"]),
    ("Emil Dennis scored. Dennis Pratt fell. Dennis smiled.", ["Emil Dennis", "Dennis Pratt", "Emil Dennis"]),
]
NOBODY = [
    "Headers were rare. Goals were not.",
    "Hope was gone. Pressure grew. Young players tired.",
    "On Sunday in August it rained. What a night.",
    "The Premier League, the FA Cup and the Golden Boot are prizes.",
    "VAR intervened. UEFA agreed.",
    "Old Trafford was silent.",
    "It was the pride of the Western Conference and of the Northwest.",
    '"Things were bad. "People were sad.',
    "The MRI was clear.",
    "Hosts and Visitors met. Champions sang.",
    "The east Londoner and the Mancunian met.",
    "ROVERS HANG ON TO THE END",
    "",
]
WEAK = [
    (
        "Will Hughes scored.",
        ["Will Hughes"],
        "a first name that is a function word is left out where a sentence starts",
    ),
]


NOBODY += [
    "He is one goal away from the Century Club.",
    "DENVER, Colorado – It was cold.",
    "He was Man of the Match.",
]


def _people(text: str) -> list[str]:
    return [mention.means.name for mention in reading(text).mentions if isinstance(mention.means, Person)]


@pytest.mark.parametrize(("text", "names"), NAMED + NAMESAKES)
def test_a_mention_means_the_fullest_name(text: str, names: list[str]) -> None:
    assert _people(text) == names


@pytest.mark.parametrize("text", NOBODY)
def test_other_capitals_are_nobody(text: str) -> None:
    assert _people(text) == []


@pytest.mark.parametrize(
    ("text", "names"), [pytest.param(text, names, marks=pytest.mark.xfail(reason=why)) for text, names, why in WEAK]
)
def test_names_still_missed(text: str, names: list[str]) -> None:
    assert _people(text) == names


def test_everybody_is_one_person_however_often_named() -> None:
    made = reading("Pablo Suarez fed Tom Hale. Suarez smiled. Hale smiled at Suarez.")
    assert [person.name for person in made.people] == ["Pablo Suarez", "Tom Hale"]
