from __future__ import annotations

import pytest

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.clauses import clause
from knowledge.reading.language.grammar import agent, doers, objects, passive, subject, undergoers
from knowledge.reading.language.tokens import Token
from tests.knowledge.reading.made import at

# A verb between braces and who does (in the passive: undergoes) what it says.
SUBJECTS: list[tuple[str, str | None]] = [
    ("Suarez {scored}.", "Suarez"),
    ("Suarez ran clear and {scored}.", "Suarez"),
    ("Suarez, who {scored}, smiled.", "Suarez"),
    ("Suarez wanted to {score}.", "Suarez"),
    ("Suarez won it by {scoring} late.", "Suarez"),
    ("A goal {scored} by Suarez won it.", "goal"),
    ("Suarez was {booked} by Hale.", "Suarez"),
    ("{Score} early!", None),
    ("Hale floated a cross to the far post and Suarez {headed} it in on 67 minutes.", "Suarez"),
    ("Ruben Suarez felled Tom Hale and the England winger {grabbed} his second goal of the season.", "winger"),
    ("Hale failed to clear and Suarez stole in, took a touch and {rolled} it home.", "Suarez"),
    ("Hale stole in, took a touch and {rolled} it home.", "Hale"),
    ("Hale could not stop Suarez from {scoring}.", "Suarez"),
    ("Rovers are four points behind both Lazio and Roma, who {lost} at Monza.", "Roma"),
    ("Gabor hailed Hale and Suarez, who {are} out.", "Hale"),
]
# Who does it, and whom or what it befalls.
DEEDS: list[tuple[str, list[str], list[str]]] = [
    ("Suarez {fouled} Hale.", ["Suarez"], ["Hale"]),
    ("Hale was {fouled} by Suarez.", ["Suarez"], ["Hale"]),
    ("Suarez and Reis {fouled} Hale and Mee.", ["Suarez", "Reis"], ["Hale", "Mee"]),
]
PASSIVE = ["Hale was {booked}.", "The goal {scored} by Suarez stood."]
ACTIVE = ["Suarez {scored}.", "Suarez has {scored}.", "Hale was fouled and Suarez {scored}."]
HAPPENED = [
    "Suarez {scored}.",
    "Suarez, who {scored}, smiled.",
    "Suarez ran clear and {scored}.",
    "Gabor said Suarez had {scored}.",
    "After {scoring} twice, Suarez left.",
    "When Suarez {scored}, they sang.",
    "Suarez would {score} in the 80th minute.",
    "Suarez would go on to {score}.",
    "Suarez struggled, {losing} the ball twice.",
    "Hale could not stop Suarez from {scoring}.",
    "Hale was unable to prevent Suarez from {scoring}.",
]
NOT_HAPPENED = [
    "Suarez did not {score}.",
    "Suarez never {scored}.",
    "Suarez nearly {scored}.",
    "Suarez could {score}.",
    "Hale stopped Suarez from {scoring}.",
    "Hale could {stop} Suarez from scoring.",
    "Suarez will {score}.",
    "Suarez would {score}.",
    "They hoped that Suarez would {score} in the first ten minutes.",
    "If he came on Suarez would {score} in the last minute.",
    "Suarez would have {scored}.",
    "If Suarez had {scored}, they would have sung.",
    "Suarez wanted to {score}.",
    "Suarez failed to {score}.",
    "Suarez had a chance to {score}.",
    "They are favourites to {score}.",
    "Gabor thinks Suarez {scored}.",
]


def _text(token: Token | None) -> str | None:
    return token.text if token is not None else None


@pytest.mark.parametrize(("text", "name"), SUBJECTS)
def test_a_verb_has_a_subject(text: str, name: str | None) -> None:
    assert _text(subject(at(text)[1])) == name


@pytest.mark.parametrize(("text", "who", "whom"), DEEDS)
def test_a_deed_has_its_doers_and_befalls_others(text: str, who: list[str], whom: list[str]) -> None:
    verb = at(text)[1]
    assert [word.text for word in doers(verb)] == who
    assert [word.text for word in undergoers(verb)] == whom


@pytest.mark.parametrize(("text", "expected"), [(text, True) for text in PASSIVE] + [(text, False) for text in ACTIVE])
def test_a_verb_is_passive_or_active(text: str, expected: bool) -> None:
    assert passive(at(text)[1]) is expected


@pytest.mark.parametrize("text", HAPPENED)
def test_what_is_told_as_having_happened(text: str) -> None:
    assert told(at(text)[1])


@pytest.mark.parametrize("text", NOT_HAPPENED)
def test_what_is_not_told_as_having_happened(text: str) -> None:
    assert not told(at(text)[1])


def test_a_clause_may_tell_what_the_one_above_it_wishes() -> None:
    verb = at("Everton will sing if Suarez, who {scored}, stays.")[1]
    assert told(verb)


def test_agents_objects_and_denials() -> None:
    assert _text(agent(at("Hale was {booked} by Suarez.")[1])) == "Suarez"
    assert agent(at("Hale was {booked}.")[1]) is None
    assert [word.text for word in objects(at("Suarez {fouled} Hale.")[1])] == ["Hale"]
    assert negated(at("Suarez did not {score}.")[1])
    assert not negated(at("Suarez {scored}.")[1])


def test_a_clause_leaves_the_next_one_out() -> None:
    words = clause(at("Suarez {scored} twice, while Hale saved nothing.")[1])
    assert {"Suarez", "scored", "twice"} <= {word.text for word in words}
    assert not {"Hale", "saved"} & {word.text for word in words}
