from __future__ import annotations

import pytest

from knowledge.topics.substitutions import topic
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE, DART = "Mateo Ruiz", "Daniel Okafor", "Tom Hale", "Ian Dart"

# A text and the changes it tells: who came on, who went off.
CHANGES: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    ("Daniel Okafor was poor and his replacement by Mateo Ruiz was due to a knock.", [(RUIZ, OKAFOR)]),
    # by how long somebody played, and by his arrival
    ("Mateo Ruiz, who completed 87 minutes, was lively.", [(None, RUIZ)]),
    ("Mateo Ruiz lasted only an hour on his return.", [(None, RUIZ)]),
    ("Mateo Ruiz, a second-half substitute for the lively Daniel Okafor, set up Tom Hale.", [(RUIZ, OKAFOR)]),
    (
        "Everton: #1 Joe Hart – #5 Ian Stone, #6 Max Neal, #8 Daniel Okafor (62' #10 Mateo Ruiz), #7 Sol Lowe (5-2-3)",
        [(RUIZ, OKAFOR)],
    ),
    ("Everton, who sent on Mateo Ruiz in the 59th minute, went close.", [(RUIZ, None)]),
    ("The arrival of Mateo Ruiz from the substitutes' bench changed the game.", [(RUIZ, None)]),
    ("Mateo Ruiz scored two minutes after his introduction.", [(RUIZ, None)]),
    # both named
    ("Mateo Ruiz replaced Daniel Okafor at half-time.", [(RUIZ, OKAFOR)]),
    (
        "The coach reshuffled, sending on Mateo Ruiz to anchor the midfield and taking off the tired Daniel Okafor.",
        [(RUIZ, OKAFOR)],
    ),
    ("Daniel Okafor was replaced by Mateo Ruiz after an hour.", [(RUIZ, OKAFOR)]),
    (
        "Daniel Okafor hurt his knee and, with the bench already warming up, was replaced by Mateo Ruiz.",
        [(RUIZ, OKAFOR)],
    ),
    ("Daniel Okafor made way for Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz replaced Daniel Okafor with 18 minutes to go.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz had to replace Daniel Okafor after ten minutes.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor was brought off for Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Everton withdrew Daniel Okafor, sending on Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor had to leave the field, Mateo Ruiz entering in his place.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor limped off, with Mateo Ruiz on in his place.", [(RUIZ, OKAFOR)]),
    ("Seven minutes after replacing Daniel Okafor, Mateo Ruiz had the ball in the net.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz sat on the bench before replacing Daniel Okafor on 73 minutes.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz got the last ten minutes instead of Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz on, Daniel Okafor off.", [(RUIZ, OKAFOR)]),
    ("Double change for Everton: Mateo Ruiz for Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz - newly on for Daniel Okafor - shot wide.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz, on minutes earlier for Daniel Okafor, hit the bar.", [(RUIZ, OKAFOR)]),
    ("There was a shot from Mateo Ruiz, who had earlier replaced Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz took Daniel Okafor's place after the break.", [(RUIZ, OKAFOR)]),
    ("Off came Daniel Okafor, on went Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Everton brought Mateo Ruiz into the game for Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("The coach brought off Daniel Okafor for Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz and Daniel Okafor left the field to a standing ovation.", [(None, RUIZ), (None, OKAFOR)]),
    ("Mateo Ruiz departed with a knee injury.", [(None, RUIZ)]),
    ("Daniel Okafor did not return after the break, when Mateo Ruiz took his place.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor stayed in the dressing room, with Mateo Ruiz replacing him.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz took over from Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Everton looked to stem the flow, with Mateo Ruiz replacing Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("A double change after 63 minutes saw loan signing Mateo Ruiz replacing Daniel Okafor.", [(RUIZ, OKAFOR)]),
    (
        "Peter Gabor made two changes at the break, Mateo Ruiz and Ian Dart replacing Daniel Okafor and Tom Hale.",
        [(RUIZ, OKAFOR), (DART, HALE)],
    ),
    ("Daniel Okafor pulled up late on. He had to be replaced by Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Everton reacted by sacrificing Daniel Okafor in order to introduce Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Leeds lost Daniel Okafor to a knock, with his replacement Mateo Ruiz scoring.", [(RUIZ, OKAFOR)]),
    ("On came Mateo Ruiz.", [(RUIZ, None)]),
    ("Daniel Okafor clashed heads with Ian Dart and had to be replaced by Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("The visiting captain collided with Ian Dart and had to be replaced by Mateo Ruiz.", []),
    ("After a collision with Ian Dart, Daniel Okafor was replaced by Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz came on for Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz came off the bench to replace Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Everton brought on Mateo Ruiz for Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Everton sent on Mateo Ruiz in place of the injured Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Everton withdrew Daniel Okafor and introduced Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Peter Gabor replaced Daniel Okafor and Tom Hale with Mateo Ruiz and Ian Dart.", [(RUIZ, OKAFOR), (DART, HALE)]),
    ("Everton replaced Daniel Okafor with Mateo Ruiz and Tom Hale with Ian Dart.", [(RUIZ, OKAFOR), (DART, HALE)]),
    ("Everton threw on Mateo Ruiz for Daniel Okafor and Ian Dart for Tom Hale.", [(RUIZ, OKAFOR), (DART, HALE)]),
    ("Mateo Ruiz and Ian Dart came on for Daniel Okafor and Tom Hale.", [(RUIZ, OKAFOR), (DART, HALE)]),
    ("Mateo Ruiz, on for Daniel Okafor, hit the post.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor limped off and his replacement Mateo Ruiz scored.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor departed to applause for Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Everton brought on Mateo Ruiz and Ian Dart for Daniel Okafor and Tom Hale.", [(RUIZ, OKAFOR), (DART, HALE)]),
    (
        "Everton made a double change, Daniel Okafor and Tom Hale making way for Mateo Ruiz and Ian Dart.",
        [(RUIZ, OKAFOR), (DART, HALE)],
    ),
    (
        "Everton were forced into a substitution as Daniel Okafor, holding his calf, came off for Mateo Ruiz.",
        [(RUIZ, OKAFOR)],
    ),
    ("Daniel Okafor was replaced by Mateo Ruiz and Tom Hale by Ian Dart.", [(RUIZ, OKAFOR), (DART, HALE)]),
    ("Everton went to a back five after the departure of Daniel Okafor for Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz – a half-time sub for Daniel Okafor – hit the post.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz, who had scored seven goals in May, replaced Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor limped off. His replacement, Mateo Ruiz, hit the post.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor had been removed as Mateo Ruiz was introduced.", [(RUIZ, OKAFOR)]),
    ("Everton brought on Mateo Ruiz, king of the bench, for Will Okafor.", [(RUIZ, "Will Okafor")]),
    (
        "The withdrawal of Daniel Okafor and Tom Hale for Mateo Ruiz and Ian Dart settled it.",
        [(RUIZ, OKAFOR), (DART, HALE)],
    ),
    ("Daniel Okafor exited, for Mateo Ruiz, with a sore knee.", [(RUIZ, OKAFOR)]),
    ("Everton answered by sending on summer signing Mateo Ruiz in place of Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor's evening was cut short when the coach sent on Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Daniel Okafor's match came to an early end and on the hour he was replaced by Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz did little better as Daniel Okafor's replacement.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz shone as a late substitute for Daniel Okafor.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz hit the bar after coming on as a Daniel Okafor sub.", [(RUIZ, OKAFOR)]),
    ("Mateo Ruiz, a half-time replacement for Daniel Okafor, swapped passes with Tom Hale.", [(RUIZ, OKAFOR)]),
    ("There was applause for Mateo Ruiz as he replaced Daniel Okafor.", [(RUIZ, OKAFOR)]),
    (
        "Mateo Ruiz shot wide. He had come on in the rain and was hurt soon after replacing Daniel Okafor.",
        [(RUIZ, OKAFOR)],
    ),
    (
        "Everton withdrew Daniel Okafor, who had just shot wide from a Tom Hale free-kick, sending on Mateo Ruiz.",
        [(RUIZ, OKAFOR)],
    ),
    ("Daniel Okafor pulled up. The Spaniard was soon replaced by compatriot Mateo Ruiz.", [(RUIZ, OKAFOR)]),
    (
        "Daniel Okafor, to the dismay of Everton coach Peter Gabor, was hurt and replaced by Mateo Ruiz.",
        [(RUIZ, OKAFOR)],
    ),
    ("Everton gave a debut to substitute Mateo Ruiz - replacing Daniel Okafor, who limped away.", [(RUIZ, OKAFOR)]),
    (
        "Everton sent on Mateo Ruiz for Daniel Okafor as Ian Dart replaced Tom Hale, but it was Will Ward who scored.",
        [(RUIZ, OKAFOR), (DART, HALE)],
    ),
    # one named
    ("The coach brought Mateo Ruiz on for his running.", [(RUIZ, None)]),
    ("Mateo Ruiz was given the last ten minutes.", [(RUIZ, None)]),
    ("There was a header from Mateo Ruiz, an 80th-minute substitute.", [(RUIZ, None)]),
    ("Daniel Okafor limped off midway through the first half.", [(None, OKAFOR)]),
    (
        "Daniel Okafor went off in the 30th minute. Mateo Ruiz came on in the 80th minute.",
        [(None, OKAFOR), (RUIZ, None)],
    ),
    ("Daniel Okafor was taken off. It rained. Mateo Ruiz came on.", [(None, OKAFOR), (RUIZ, None)]),
    ("Mateo Ruiz was introduced after 70 minutes.", [(RUIZ, None)]),
    ("Everton brought on Mateo Ruiz at the break.", [(RUIZ, None)]),
    ("Daniel Okafor hobbled off in the 14th minute.", [(None, OKAFOR)]),
    ("Daniel Okafor was withdrawn at half-time.", [(None, OKAFOR)]),
    ("Daniel Okafor had to be substituted before the break.", [(None, OKAFOR)]),
    ("Daniel Okafor was forced off with a calf injury.", [(None, OKAFOR)]),
    # line-ups
    (
        "Everton: Hart, Stone, Neal, Ward (Gray 61), Lowe, Finch (Boyd, 78), Kerr, Nash.",
        [("Gray", "Ward"), ("Boyd", "Finch")],
    ),
    (
        "Everton: Hart, Stone, Neal, Ward (Gray 46, Boyd 71), Lowe, Finch, Kerr, Nash.",
        [("Gray", "Ward"), ("Boyd", "Gray")],
    ),
    ("Mateo Ruiz's angry reaction to being taken off was noted.", [(None, RUIZ)]),
    ("Few understood Mateo Ruiz's anger at being withdrawn.", [(None, RUIZ)]),
]
NO_CHANGES = [
    "The owner has removed the Mateo Ruiz statue from the ground.",
    "Mateo Ruiz completed 90 minutes.",
    "Mateo Ruiz has managed 300 minutes this season.",
    "Mateo Ruiz lasted ten minutes before a pass reached him.",
    "Mateo Ruiz has won four games since his arrival.",
    "Mateo Ruiz's reaction to not being taken off was noted.",
    "Mateo Ruiz's reaction to being taken out by a tackle was noted.",
    "In the 89th minute substitute Mateo Ruiz hit the post.",
    "Many look to Mateo Ruiz as a natural replacement for Daniel Okafor.",
    "Leeds levelled in the 80th minute through substitute Mateo Ruiz.",
    "Mateo Ruiz was bought as Daniel Okafor's replacement.",
    "Mateo Ruiz was given five minutes of stoppage time to find a winner.",
    "Mateo Ruiz will be given twenty minutes to show what he can do.",
    "Mateo Ruiz limped off the team bus.",
    "Everton: Hart (14 saves, 2 goals), Stone, Neal, Ward, Lowe, Finch.",
    "Mateo Ruiz left the field to boos at half-time.",
    "Mateo Ruiz left Everton to great acclaim in June.",
    "Mateo Ruiz was called into action by a low shot.",
    "Everton replaced Mateo Ruiz with their coach's son in June.",
    "Mateo Ruiz took his place among the greats.",
    "Mateo Ruiz replaced Daniel Okafor in the starting line-up.",
    "Everton made one change to the side that beat Leeds, with Mateo Ruiz replacing Daniel Okafor.",
    "Mateo Ruiz replaced Daniel Okafor as manager.",
    "Mateo Ruiz could replace Daniel Okafor at the weekend.",
    "Everton have signed Mateo Ruiz to replace Daniel Okafor.",
    "Mateo Ruiz came off his line to deny Daniel Okafor.",
    "Mateo Ruiz withdrew his offer.",
    "Mateo Ruiz was sent off late on.",
    "Mateo Ruiz walked off after a second yellow card.",
    "Daniel Okafor is away with his family. His replacement, Mateo Ruiz, scored twice.",
    "Mateo Ruiz limped off.",
    "Mateo Ruiz was forced off injured with all substitutes having been used.",
    "Mateo Ruiz was taken off on a stretcher when Everton had made all three changes.",
    "Mateo Ruiz needed treatment but came back on.",
    "Everton made one outfield change, with Mateo Ruiz replacing Daniel Okafor.",
    "Fans have not come to terms with Mateo Ruiz replacing Daniel Okafor as the club's number 1.",
    "Mateo Ruiz, the summer signing replacing Daniel Okafor, has settled in.",
    "The rocket in the 87th minute was the sixth since Peter Gabor replaced Ian Dart in January.",
    "Mateo Ruiz put the ball on a plate for Daniel Okafor.",
    "“Mateo Ruiz came on for Daniel Okafor and changed it,” he said.",
    "Everton's goals: Ruiz (12), Okafor (45), Hale (77).",
]


@pytest.mark.parametrize(("text", "made"), CHANGES)
def test_changes_are_told_with_who_came_on_and_went_off(text: str, made: list[tuple[str | None, str | None]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Substitution)]
    assert sorted(((change.on, change.off) for change in found), key=str) == sorted(made, key=str)


@pytest.mark.parametrize("text", NO_CHANGES)
def test_nobody_is_changed(text: str) -> None:
    assert not stated(topic, text)


MINUTES = [
    ("Mateo Ruiz replaced Daniel Okafor in the 63rd minute.", "63"),
    ("On 63 minutes, Daniel Okafor made way for Mateo Ruiz.", "63"),
    ("Mateo Ruiz replaced Daniel Okafor at the break.", None),
    ("In the 53rd minute a shot hit Mateo Ruiz, on minutes earlier for Daniel Okafor.", None),
    ("Mateo Ruiz came on for Daniel Okafor for the last ten minutes.", "80"),
    ("Mateo Ruiz, an 81st-minute substitute for Daniel Okafor, shot wide.", "81"),
    ("Mateo Ruiz came on for a 12-minute cameo, replacing Daniel Okafor.", "78"),
    ("Everton made no change until the 88th minute, when Mateo Ruiz replaced Daniel Okafor.", "88"),
    ("Mateo Ruiz came on for Daniel Okafor for the second half.", None),
    ("Mateo Ruiz replaced Daniel Okafor, who had limped for some minutes.", None),
    ("Mateo Ruiz, who replaced Daniel Okafor, scored in the 90th minute.", None),
    ("Mateo Ruiz, on for Daniel Okafor, swept in a volley in the 78th minute.", None),
    ("Daniel Okafor was booked in the 41st minute and made way for Mateo Ruiz soon after.", None),
    ("Ten minutes after the break Mateo Ruiz replaced Daniel Okafor.", "55"),
    ("Everton: Hart, Stone, Neal, Daniel Okafor (Mateo Ruiz 63), Lowe, Finch.", "63"),
]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Mateo Ruiz entered the book for a pull of Daniel Okafor's shirt.", 0),
        ("Mateo Ruiz entered the referee's notebook for a foul on Daniel Okafor.", 0),
        ("Mateo Ruiz came on and was booked for Daniel Okafor's trouble.", 0),
        ("Mateo Ruiz entered the fray for Daniel Okafor.", 1),
    ],
)
def test_who_enters_the_book_replaces_nobody(text: str, changes: int) -> None:
    found = [one for one in stated(topic, text) if isinstance(one, Substitution) and one.off is not None]
    assert len(found) == changes


@pytest.mark.parametrize(("text", "minute"), MINUTES)
def test_a_change_has_the_minute_told_of_it(text: str, minute: str | None) -> None:
    (change,) = [statement for statement in stated(topic, text) if isinstance(statement, Substitution)]
    assert (change.on, change.off, change.minute) == (RUIZ, OKAFOR, minute)


@pytest.mark.parametrize(
    ("text", "minute"),
    [("Daniel Okafor lasted just 61 minutes on his debut.", "61"), ("Daniel Okafor completed the first hour.", "60")],
)
def test_who_played_no_longer_went_off_then(text: str, minute: str) -> None:
    (change,) = [statement for statement in stated(topic, text) if isinstance(statement, Substitution)]
    assert (change.on, change.off, change.minute) == (None, OKAFOR, minute)
