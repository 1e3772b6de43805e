from __future__ import annotations

import pytest

from knowledge.topics.cards import topic
from knowledge.topics.cards.statement import Card
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE = "Mateo Ruiz", "Daniel Okafor", "Tom Hale"

# A text and the cards it tells: who was shown which.
CARDS: list[tuple[str, list[tuple[str, str]]]] = [
    # by verbs
    ("Mateo Ruiz was booked for a late tackle.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz was cautioned after a foul on Daniel Okafor.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz was lively. Cautioned when he fell on Daniel Okafor, he calmed down.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz's only contribution was being booked for a foul on Daniel Okafor.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz and Daniel Okafor saw yellow after squaring up.", [(RUIZ, "yellow"), (OKAFOR, "yellow")]),
    # by what came of a deed
    ("The notebook was out again when Mateo Ruiz blocked Daniel Okafor.", [(RUIZ, "yellow")]),
    ("Out came the yellow card when Mateo Ruiz pulled Daniel Okafor back.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz brought down Daniel Okafor and a red card followed.", [(RUIZ, "red")]),
    ("Daniel Okafor's run was blocked by Mateo Ruiz and a yellow card resulted.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz was shown a yellow rather than a red card.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz was hurt when making a yellow-card tackle on Daniel Okafor.", [(RUIZ, "yellow")]),
    ("The referee booked Mateo Ruiz for dissent.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz, booked in the first half, went close.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz and Daniel Okafor were both booked.", [(RUIZ, "yellow"), (OKAFOR, "yellow")]),
    ("Mateo Ruiz squared up to Daniel Okafor, with both men booked.", [(RUIZ, "yellow"), (OKAFOR, "yellow")]),
    ("Mateo Ruiz was sent off for a lunge.", [(RUIZ, "red")]),
    ("Mateo Ruiz was dismissed in the second half.", [(RUIZ, "red")]),
    ("Everton had Mateo Ruiz sent off.", [(RUIZ, "red")]),
    ("Mateo Ruiz saw red for an elbow.", [(RUIZ, "red")]),
    ("Mateo Ruiz was ejected from the game.", [(RUIZ, "red")]),
    ("Mateo Ruiz was first into the referee's book.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz joined Daniel Okafor in the referee's notebook.", [(RUIZ, "yellow")]),
    ("The coach defended Mateo Ruiz, whose dismissal put Everton on the back foot.", [(RUIZ, "red")]),
    # by cards shown
    ("Mateo Ruiz was shown a yellow card for diving.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz was given a straight red card for the challenge.", [(RUIZ, "red")]),
    ("Mateo Ruiz picked up a booking for time-wasting.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz escaped with a yellow card.", [(RUIZ, "yellow")]),
    ("The referee showed Mateo Ruiz a red card.", [(RUIZ, "red")]),
    ("The referee brandished a red card after Mateo Ruiz tripped Daniel Okafor.", [(RUIZ, "red")]),
    ("Mateo Ruiz was given his marching orders.", [(RUIZ, "red")]),
    # by nouns
    ("Everton collapsed after Mateo Ruiz's red card.", [(RUIZ, "red")]),
    ("The dismissal of Mateo Ruiz changed the game.", [(RUIZ, "red")]),
    ("Leeds took heart from the sending-off of Mateo Ruiz.", [(RUIZ, "red")]),
    ("Then came the foul by Mateo Ruiz on Tom Hale, a yellow card for the left-back and a miss.", [(RUIZ, "yellow")]),
    # beside a name that the parser leaves aside
    ("Leeds were struggling with the hosts' game and Mateo Ruiz was given a yellow card.", [(RUIZ, "yellow")]),
    ("It was hard to stand, with Mateo Ruiz shown a yellow card after sliding in.", [(RUIZ, "yellow")]),
    ("It was feisty, Mateo Ruiz booked early on for a scrape.", [(RUIZ, "yellow")]),
    ("The game featured seven cards, including a straight red to Mateo Ruiz.", [(RUIZ, "red")]),
    ("Leeds offset the effect of a red card to midfielder Mateo Ruiz.", [(RUIZ, "red")]),
    ("Daniel Okafor was lucky, Mateo Ruiz also shown yellow despite being the last man.", [(RUIZ, "yellow")]),
    ("Mateo Ruiz entered the book for a pull of Daniel Okafor's shirt.", [(RUIZ, "yellow")]),
    # second yellows
    ("Mateo Ruiz was sent off for two late bookings.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz was sent off for two bookings. Leeds tired after Mateo Ruiz was ejected.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz was shown a second yellow card.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz was sent off for a second bookable offence.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz was dismissed for two yellow cards.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz received his second caution.", [(RUIZ, "second_yellow")]),
    (
        "Mateo Ruiz, who had been booked earlier, was shown a second yellow card.",
        [(RUIZ, "yellow"), (RUIZ, "second_yellow")],
    ),
    # lists
    ("Booked: Mateo Ruiz, Daniel Okafor (45). Goals: Tom Hale 68.", [(RUIZ, "yellow"), (OKAFOR, "yellow")]),
    ("Sent off: Mateo Ruiz (80).", [(RUIZ, "red")]),
    # what another sentence says makes it a second yellow
    ("Mateo Ruiz was booked for diving and was sent off as it was his second yellow card.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz was sent off. It was a second yellow card for Mateo Ruiz.", [(RUIZ, "second_yellow")]),
    ("Mateo Ruiz was shown his second booking of the season.", [(RUIZ, "yellow")]),
]
NO_CARDS = [
    "Mateo Ruiz has picked up two yellow cards this season.",
    "Mateo Ruiz played in three league games, where he received two yellow cards.",
    "Mateo Ruiz could have been sent off for a red-card tackle on Daniel Okafor.",
    "Mateo Ruiz brought down Daniel Okafor and a free-kick followed.",
    "The notebook stayed shut when Mateo Ruiz blocked Daniel Okafor.",
    "Mateo Ruiz saw yellow shirts wherever he looked.",
    "Mateo Ruiz was first into the changing room.",
    "Mateo Ruiz, whose dismissal claims were waved away, apologised.",
    "Mateo Ruiz should have received a second yellow for tripping Daniel Okafor.",
    "Coach Mateo Ruiz dismissed suggestions of a departure.",
    "Mateo Ruiz's dismissal in the second Test, a leg-side catch off his first ball, ended the innings.",
    "Mateo Ruiz booked his place in the final.",
    "Mateo Ruiz has collected nine bookings.",
    "Mateo Ruiz should have been sent off.",
    "Mateo Ruiz was lucky not to be booked.",
    "Mateo Ruiz could have been shown a red card.",
    "Mateo Ruiz avoided a second yellow card.",
    "Leeds appealed for a red card for Mateo Ruiz.",
    "The referee failed to show Mateo Ruiz a yellow card.",
    "Mateo Ruiz booked a place in the final.",
    "Mateo Ruiz dismissed the claims.",
    "Mateo Ruiz will miss the next match if he is booked.",
    "“Mateo Ruiz was sent off for nothing,” he said.",
    "Mateo Ruiz was sent off to the right wing.",
    "Everton finished with ten men.",
]


@pytest.mark.parametrize(("text", "shown"), CARDS)
def test_cards_are_told_with_who_was_shown_them(text: str, shown: list[tuple[str, str]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Card)]
    assert sorted((card.player or "", card.colour) for card in found) == sorted(shown)


@pytest.mark.parametrize("text", NO_CARDS)
def test_nobody_is_shown_a_card(text: str) -> None:
    assert not stated(topic, text)


def test_a_card_knows_its_match_and_minute() -> None:
    text = "Everton beat Leeds 1-0 on Saturday. Leeds striker Mateo Ruiz was sent off in the 67th minute for dissent."
    (card,) = [statement for statement in stated(topic, text) if isinstance(statement, Card)]
    assert (card.team, card.minute) == ("Leeds", "67")
    assert set(card.teams or ()) == {"Everton", "Leeds"}


def test_a_minute_of_another_deed_is_not_the_cards() -> None:
    text = "Daniel Okafor scored in the 20th minute before Mateo Ruiz was sent off."
    (card,) = [statement for statement in stated(topic, text) if isinstance(statement, Card)]
    assert card.minute is None


@pytest.mark.parametrize(
    ("text", "player"),
    [
        ("Mateo Ruiz saw a shot cleared off the line by Tom Hale and was also booked.", "Mateo Ruiz"),
        ("Mateo Ruiz had a header saved and was later booked.", "Mateo Ruiz"),
        ("Mateo Ruiz saw Tom Hale fouled and then booked.", "Tom Hale"),
        ("Mateo Ruiz saw a shot cleared by Tom Hale, who was booked.", "Tom Hale"),
    ],
)
def test_who_saw_what_befell_a_shot_was_booked_himself(text: str, player: str) -> None:
    found = [one for one in stated(topic, f"Everton drew 1-1 with Leeds. {text}") if isinstance(one, Card)]
    assert [card.player for card in found] == [player]


def test_the_cards_of_a_match_sheet_are_those_of_the_line_ups() -> None:
    home, away = (
        "Hale, Cole, Ruiz, Okafor, Suarez, Kane, Reis, Lund, Berg",
        "Dahl, Voss, Nagy, Toft, Rask, Ilic, Weir, Foy, Mee",
    )
    sheet = (
        f"Everton – Leeds 0:0 (0:0, 0:0)4 March, 15:00Line-upsEverton: {home}Leeds: {away}Cards: Hale (40), Voss (70)"
    )
    found = [card for card in stated(topic, f"Both had chances.\n\n{sheet}") if isinstance(card, Card)]
    assert {(card.player, card.team) for card in found} == {("Hale", "Everton"), ("Voss", "Leeds")}


def test_the_cards_of_a_match_sheet_are_told_with_their_minutes() -> None:
    sheet = "Everton – Leeds 1:0 (1:0, 0:0)4 MarchGoals: 1:0 - 3 McNeilCards: Dart (40), de Hale (70), Dart (90+4)Bets"
    found = [
        card for card in stated(topic, f"Leeds defender Joe Dart played well.\n\n{sheet}") if isinstance(card, Card)
    ]
    assert {(card.player, card.team, card.colour, card.minute) for card in found} == {
        ("Joe Dart", "Leeds", "yellow", "40"),
        ("de Hale", None, "yellow", "70"),
        ("Joe Dart", "Leeds", "second_yellow", "90+4"),
    }
