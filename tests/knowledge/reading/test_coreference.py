from __future__ import annotations

import pytest

from tests.knowledge.reading.made import at

SUAREZ, HALE, GABOR, REIS = "Pablo Suarez", "Tom Hale", "Peter Gabor", "Joao Reis"

# The word between braces, and whom it means.
PRONOUNS: list[tuple[str, str | None]] = [
    ("Pablo Suarez scored. {He} smiled.", SUAREZ),
    ("Pablo Suarez passed to Tom Hale before {he} left.", SUAREZ),
    ("Pablo Suarez scored and raised {his} arms.", SUAREZ),
    ("Pablo Suarez scored. Coach Peter Gabor praised {him}.", SUAREZ),
    ("Pablo Suarez was everywhere. Tom Hale crossed for {him} to head in.", SUAREZ),
    ("It was Pablo Suarez's goal when Tom Hale and Ian Dart's mistakes allowed {him} to score.", SUAREZ),
    ("Peter Gabor said {he} was happy.", GABOR),
    ("Tom Hale fell, and Pablo Suarez, who hit {his} fifth goal, smiled.", SUAREZ),
    ("Nobody spoke. {He} scored.", None),
    ("Pablo Suarez scored from a cross by Tom Hale, {his} ninth league goal.", SUAREZ),
    ("Tom Hale's pass found Joao Reis, and having beaten Pablo Suarez, {he} scored.", REIS),
    ("Tom Hale's cross found Joao Reis and {he} scored.", REIS),
    ("Joao Reis got on to the pass and, with Tom Hale backing off, {he} scored.", REIS),
    ("Despite losing Peter Gabor, Rovers held on and, when Joao Reis broke clear, {he} scored.", REIS),
    ("Tom Hale hesitated, gifting possession to Joao Reis. {He} ran clear.", REIS),
    ("After replacing Pablo Suarez, {he} scored.", None),
    ("Tom Hale cut in and played a fine pass to Joao Reis. {He} ran clear.", REIS),
    ("Tom Hale rolled the ball into the path of Joao Reis. {He} ran clear.", REIS),
    ("Tom Hale missed, but Rovers levelled through Joao Reis. {He} ran clear.", REIS),
    ("Tom Hale played in Joao Reis, but the defence got back. {He} shook his head.", HALE),
    ("Striker Pablo Suarez won a free-kick. They cheered the striker when {he} took it.", SUAREZ),
    ("When Tom Hale slid the ball to Joao Reis, {he} smashed it in.", REIS),
    ("As Tom Hale fell over, {he} smiled.", HALE),
    ("Joao Reis watched Pablo Suarez. {He} headed in Pablo Suarez's cross.", REIS),
    ("Joao Reis waited. The striker's anger grew as he fouled Tom Hale. {He} smiled.", REIS),
    ("Joao Reis met a header from Pablo Suarez and, with Tom Hale backing off, {he} turned and blasted it in.", REIS),
    ("Joao Reis cut inside and, with Tom Hale and Ian Dart not close enough, {he} steered it in.", REIS),
    ("Joao Reis raced clear, played onside by Tom Hale, and {he} slotted home.", REIS),
    ("Joao Reis found himself played onside by Tom Hale. {He} slotted home.", REIS),
    ("Despite the close attention of Tom Hale, Joao Reis got up. {He} scored.", REIS),
    ("Goalkeeper Tom Hale rushed out at Joao Reis. {He} scored.", REIS),
    ("Manager Peter Gabor sent on Joao Reis. {He} scored with a header.", REIS),
    ("Manager Peter Gabor hailed Joao Reis. {He} was happy.", GABOR),
    ("Tom Hale tripped Joao Reis. {He} took the penalty himself.", REIS),
    ("Tom Hale fouled Joao Reis. {He} was booked.", HALE),
    ("Tom Hale was replaced by Joao Reis. {He} scored at once.", REIS),
    ("Tom Hale made way for Joao Reis. {He} scored at once.", REIS),
    ("Tom Hale was penalised, and Pablo Suarez scored the penalty. It was {his} ninth goal.", SUAREZ),
]
EPITHETS: list[tuple[str, str | None]] = [
    ("Argentine striker Pablo Suarez met Brazilian midfielder Joao Reis. The {Argentine} scored.", SUAREZ),
    ("Argentine striker Pablo Suarez met Brazilian midfielder Joao Reis. The {Brazilian} scored.", REIS),
    ("Goalkeeper Tom Hale fell. Then the {keeper} got up.", HALE),
    ("Striker Pablo Suarez beat goalkeeper Tom Hale. The {striker} smiled.", SUAREZ),
    ("Manager Peter Gabor watched Pablo Suarez. The {coach} was calm.", GABOR),
    ("Pablo Suarez scored. The 24-year-{old} had waited.", SUAREZ),
    ("Everton keeper Tom Hale saved from Pablo Suarez. The Everton {goalkeeper} was brave.", HALE),
    ("Manager Peter Gabor watched. The {striker} scored.", None),
    ("The {referee} blew.", None),
    ("Tom Hale lost the ball and tripped Pablo Suarez, a Rovers player until June. The {midfielder} got up.", SUAREZ),
    ("Having beaten Pablo Suarez, the {striker} shot wide.", None),
    ("Tom Hale scored. The {Italians} sang.", None),
    ("Pablo Suarez crossed. Sent clear by Tom Hale, the new {signing} scored.", SUAREZ),
    ("Pablo Suarez waited. Tom Hale won the ball and the {striker} scored.", SUAREZ),
    ("A pass from Tom Hale set the {striker} free.", None),
    ("Pablo Suarez and Tom Hale were off early in the second {half}.", None),
    ("Everton keeper Tom Hale stood by Pablo Suarez. The former Everton and Leeds {keeper} got up.", HALE),
    ("Tom Hale found Joao Reis with a ball over the top for the {striker} to head home.", REIS),
    ("Pablo Suarez waited. Tom Hale cut the ball back for the {striker} to head home.", SUAREZ),
    (
        "Joao Reis and Tom Hale combined in the rain, the {striker} sweeping the ball home from Tom Hale's cut-back.",
        REIS,
    ),
    ("Pablo Suarez waited. Tom Hale found the {forward} on the edge of the box.", SUAREZ),
    ("Tom Hale waited. The {striker}, Joao Reis, scored.", REIS),
    ("Pablo Suarez waited. Tom Hale robbed Joao Reis and played a pass to the {striker}.", SUAREZ),
    ("Pablo Suarez scored. A {striker} needs goals.", None),
    ("The 19-year-{old} beat Tom Hale and lashed it in.", None),
    ("Pablo Suarez, 19, played for Leeds. Tom Hale ran on. Then the 19-year-{old} ran clear and scored.", SUAREZ),
    ("Pablo Suarez, 31, played for Leeds. Tom Hale ran on. The 19-year-old {striker} scored.", HALE),
    ("Defender Tom Hale fell. Pablo Suarez hit it at him. The {striker} tapped in the rebound.", SUAREZ),
    ("Italy's Tom Hale fell. The England {striker} scored.", None),
    ("England winger Tom Hale lost it to Pablo Suarez. The England {man} ran back.", HALE),
    ("Goalkeeper Tom Hale came out to Pablo Suarez. The Norway {international} tipped it over.", HALE),
    ("Pablo Suarez shot. The {referee} blew.", None),
    ("Pablo Suarez's strike was tipped over by the {keeper}.", None),
    ("Pablo Suarez fell as Tom Hale blocked the {striker}'s shot.", SUAREZ),
    ("Tom Hale reacted quickly to stop the {striker} scoring.", None),
    ("Pablo Suarez ran on. Tom Hale slid in to deny the {striker}.", SUAREZ),
    ("Pablo Suarez broke down the left and the new {signing} crossed.", SUAREZ),
    ("Pablo Suarez had said that he would stay calm, but the 23-year-{old} could not resist.", SUAREZ),
    ("Midfielder Pablo Suarez lay by England striker Tom Hale. The England {midfielder} got up.", SUAREZ),
    ("Tom Hale fed Joao Reis and the {striker} found the net.", REIS),
    ("It fell to Pablo Suarez, who was brought down by Tom Hale and the Norway {winger} took the free-kick.", SUAREZ),
]


@pytest.mark.parametrize(("text", "name"), PRONOUNS + EPITHETS)
def test_a_word_means_somebody(text: str, name: str | None) -> None:
    sentence, token = at(text)
    person = sentence.person_at(token)
    assert (person and person.name) == name
