"""The many ways in which one sentence tells a goal, and what looks like them."""

from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE = "Mateo Ruiz", "Daniel Okafor", "Tom Hale"

SCORED: list[tuple[str, list[tuple[str, str | None]]]] = [
    # of women as of men
    ("Elin Ruiz beat Sam Moss at her near post.", [("Elin Ruiz", "open")]),
    # who gets past somebody before he scores
    ("Mateo Ruiz raced forward past Tom Hale before smashing the ball into the net.", [(RUIZ, "open")]),
    ("Mateo Ruiz flicked the ball beyond Tom Hale to get himself free before slotting home.", [(RUIZ, "open")]),
    ("Mateo Ruiz fired past Tom Hale into the corner before slotting home another.", [(RUIZ, "open"), (RUIZ, "open")]),
    ("Mateo Ruiz headed in before adding a second from the spot.", [(RUIZ, "open"), (RUIZ, "penalty")]),
    # what a finish did
    ("Mateo Ruiz steered in a neat near-post finish.", [(RUIZ, "open")]),
    ("Mateo Ruiz hit a rasping drive from the edge of the area to beat Sam Moss.", [(RUIZ, None)]),
    ("Mateo Ruiz's looping header stood as the only goal.", [(RUIZ, "open")]),
    ("Tom Hale's header deflected off Mateo Ruiz for an own goal.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz made sure when Tom Hale's shot was blocked and he tapped in.", [(RUIZ, "open")]),
    ("Mateo Ruiz, who had hardly touched the ball, wriggled free and dinked it home.", [(RUIZ, "open")]),
    ("Mateo Ruiz swept a shot into the top corner in the 33rd minute.", [(RUIZ, "open")]),
    ("Mateo Ruiz guided the header just inside the post.", [(RUIZ, "open")]),
    ("Mateo Ruiz lobbed the stranded Sam Moss from 35 yards.", [(RUIZ, "open")]),
    ("Mateo Ruiz left Sam Moss grasping at thin air with a curler.", [(RUIZ, None)]),
    ("Mateo Ruiz exchanged passes with Tom Hale before finishing with his left.", [(RUIZ, "open")]),
    ("Mateo Ruiz showed great strength to hold off Tom Hale and slot home.", [(RUIZ, "open")]),
    ("Mateo Ruiz had the easiest of tasks to tap in at the far post.", [(RUIZ, "open")]),
    ("Mateo Ruiz had the composure to slot the ball home.", [(RUIZ, "open")]),
    ("Mateo Ruiz was left with the simplest of finishes.", [(RUIZ, None)]),
    ("Mateo Ruiz, unmarked at the back post, could not miss.", [(RUIZ, "open")]),
    ("Mateo Ruiz needed only two minutes to find the net.", [(RUIZ, None)]),
    ("Mateo Ruiz made them pay ten minutes later, heading home from close range.", [(RUIZ, "open")]),
    ("Mateo Ruiz scored what proved to be the winner.", [(RUIZ, None)]),
    ("Mateo Ruiz was the quickest to react and prodded in.", [(RUIZ, "open")]),
    ("Tom Hale squared for the onrushing Mateo Ruiz, who converted a simple tap-in.", [(RUIZ, "open")]),
    ("Mateo Ruiz tacked on a third before the end.", [(RUIZ, None)]),
    ("Tom Hale helped to bring Everton level, finding Mateo Ruiz at the far post.", [(RUIZ, "open")]),
    (
        "From the resulting free-kick, Mateo Ruiz shot, and the ball was ruled to have crossed the line.",
        [(RUIZ, "free_kick")],
    ),
    ("Mateo Ruiz prodded goalwards and the ball was deemed to have just crossed the line.", [(RUIZ, None)]),
    ("Tom Hale teed up Mateo Ruiz for Wolves' opener.", [(RUIZ, None)]),
    ("Mateo Ruiz lobbed Sam Moss from halfway.", [(RUIZ, "open")]),
    ("Leeds 1-1 Everton.\n14': Mateo Ruiz curls in Everton opener\n", [(RUIZ, "open")]),
    # what became of a shot
    ("Mateo Ruiz's overhead kick in the 81st minute rescued a point for Everton.", [(RUIZ, "open")]),
    ("It was Mateo Ruiz again whose tidy header from close range gave Everton the lead.", [(RUIZ, "open")]),
    ("Mateo Ruiz's strike, though a fine one, came too late to make a difference.", [(RUIZ, "open")]),
    ("Mateo Ruiz's header proved to be no more than a consolation.", [(RUIZ, "open")]),
    ("Mateo Ruiz let fly and the ball nestled in the bottom corner.", [(RUIZ, "open")]),
    ("Mateo Ruiz rose highest to meet Tom Hale's corner and the ball flew in off the bar.", [(RUIZ, "open")]),
    ("Mateo Ruiz's low shot found the corner.", [(RUIZ, "open")]),
    ("Tom Hale's cross was met by Mateo Ruiz, whose volley left the keeper helpless.", [(RUIZ, "open")]),
    ("A Mateo Ruiz free-kick, curled in off the post, put Everton ahead.", [(RUIZ, "free_kick")]),
    # whose it was
    ("Mateo Ruiz was rewarded for his patience with the fourth goal.", [(RUIZ, None)]),
    ("Mateo Ruiz was later credited with the opener.", [(RUIZ, None)]),
    ("The goal was eventually awarded to Mateo Ruiz.", [(RUIZ, None)]),
    ("The breakthrough came through Mateo Ruiz.", [(RUIZ, None)]),
    ("Everton got on the board through Mateo Ruiz.", [(RUIZ, None)]),
    ("Mateo Ruiz's tenth of the season put Everton in front.", [(RUIZ, None)]),
    # what it brought
    ("The lead was doubled by Mateo Ruiz with a header at the near post.", [(RUIZ, "open")]),
    ("The breakthrough was made by Mateo Ruiz on 24 minutes.", [(RUIZ, "open")]),
    ("Mateo Ruiz broke the stubborn resistance of Leeds.", [(RUIZ, None)]),
    ("Mateo Ruiz opened the floodgates with a low drive.", [(RUIZ, "open")]),
    ("Mateo Ruiz breached the Leeds defence on 12 minutes.", [(RUIZ, "open")]),
    ("Mateo Ruiz brought Everton back into it just before half-time.", [(RUIZ, "open")]),
    ("Mateo Ruiz spared the home side's blushes in the 90th minute.", [(RUIZ, "open")]),
    ("Mateo Ruiz notched his tenth of the campaign.", [(RUIZ, None)]),
    ("Mateo Ruiz struck in the 20th minute.", [(RUIZ, "open")]),
    # what the score became
    ("Everton were two up when Mateo Ruiz pounced on a dreadful backpass.", [(RUIZ, "open")]),
    ("Everton had taken the lead when Mateo Ruiz reacted quickest in the six-yard box.", [(RUIZ, "open")]),
    # mishaps
    ("Sam Dart's attempted clearance rebounded off Mateo Ruiz and trickled into the net.", [(RUIZ, "open")]),
    ("Mateo Ruiz's sliced clearance looped over the keeper and into the net.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz headed Tom Hale's centre into the wrong net.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz inadvertently headed past Sam Moss to hand Leeds the lead.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz had the misfortune to steer the centre past Sam Moss.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz got the hosts on the board in the 31st minute.", [(RUIZ, "open")]),
    ("Mateo Ruiz punished more sloppy defending by Leeds.", [(RUIZ, None)]),
    ("Mateo Ruiz nipped in for the third.", [(RUIZ, None)]),
    ("Mateo Ruiz slid on to Tom Hale's pass to poke home.", [(RUIZ, "open")]),
    ("Mateo Ruiz made amends by thumping in the decider.", [(RUIZ, "open")]),
    ("Everton's lone reply was a header from Mateo Ruiz.", [(RUIZ, "open")]),
    ("Everton hit the front through Mateo Ruiz's hooked volley.", [(RUIZ, "open")]),
    ("Mateo Ruiz's early opener was wiped out by Tom Hale's deflected shot.", [(RUIZ, None), (HALE, "open")]),
    (
        "The early lead, courtesy of Mateo Ruiz's volley, was nullified by Tom Hale's header.",
        [(RUIZ, "open"), (HALE, "open")],
    ),
    ("Mateo Ruiz took advantage of a slip in the box to fire home.", [(RUIZ, "open")]),
    ("Mateo Ruiz exploited a gap in the defence to score.", [(RUIZ, None)]),
    ("Mateo Ruiz and Tom Hale added goals after that.", [(RUIZ, None), (HALE, None)]),
    # several
    ("Mateo Ruiz headed in a corner and Tom Hale the second.", [(RUIZ, "open"), (HALE, "open")]),
    ("Goalscorers Mateo Ruiz and Tom Hale were cheered off.", [(RUIZ, None), (HALE, None)]),
    ("A Mateo Ruiz double was supplemented by Tom Hale's penalty.", [(RUIZ, None), (RUIZ, None), (HALE, "penalty")]),
    ("A brace from Mateo Ruiz and one from Tom Hale won it.", [(RUIZ, None), (RUIZ, None), (HALE, None)]),
    ("There was still time for a late second from Mateo Ruiz.", [(RUIZ, None)]),
    (
        "The scorers for Everton were Mateo Ruiz, Tom Hale and Daniel Okafor.",
        [(OKAFOR, None), (RUIZ, None), (HALE, None)],
    ),
    ("Everton won 2-0 with Mateo Ruiz and Tom Hale on the scoresheet.", [(RUIZ, None), (HALE, None)]),
    ("Tom Hale hit the bar before Mateo Ruiz and Daniel Okafor settled it.", [(OKAFOR, None), (RUIZ, None)]),
    ("Mateo Ruiz's goal – his second in three games – was a rocket.", [(RUIZ, None)]),
    ("The game was decided by a Mateo Ruiz strike.", [(RUIZ, "open")]),
]

NOT_SCORED = [
    "Mateo Ruiz prodded goalwards and the ball was not deemed to have crossed the line.",
    "Tom Hale helped to bring Everton level, finding Mateo Ruiz's cross at the far post.",
    "Mateo Ruiz struck the left post with a fierce shot that had beaten Lev Moss.",
    "Leeds 1-1 Everton.\n14': Mateo Ruiz shots in training\n",
    "Leeds 1-1 Everton.\n14': Mateo Ruiz curls over\n",
    "Mateo Ruiz was quick to react and replaced Tom Hale.",
    "Tom Hale squared for the onrushing Mateo Ruiz, who could not convert.",
    "Mateo Ruiz tried an overhead kick in the 81st minute.",
    "Mateo Ruiz's effort was in vain.",
    "Mateo Ruiz was rewarded for his form with a new deal.",
    "Mateo Ruiz was credited with an assist.",
    "Mateo Ruiz was credited with an own goal.",
    "Mateo Ruiz tacked on another year to his contract.",
    "Mateo Ruiz, who scored his first goals for Spain last week, was on the bench.",
    "A clearance off the line prevented Mateo Ruiz scoring late on.",
    "It took a fine save to stop Mateo Ruiz scoring.",
    "Mateo Ruiz just needed to add goals to otherwise fine performances.",
    "Mateo Ruiz has added goals to his game.",
    "Mateo Ruiz lofted the ball over Sam Moss for the substitute.",
    "Everton were getting punished for mistakes by Mateo Ruiz.",
    "Mateo Ruiz was sure he had broken the deadlock until the flag went up.",
    "Mateo Ruiz's header was helped on by a defender.",
    "Mateo Ruiz stole in at the far post but headed against the bar.",
    "Mateo Ruiz's effort was beaten away by Lev Moss.",
    "A shot on the turn from Mateo Ruiz was again beaten out by Moss.",
    "Mateo Ruiz's volley left the keeper stranded but came back off the upright.",
    "Mateo Ruiz headed home to his family.",
    "Mateo Ruiz sent a header looping on to the roof of the net.",
    "Only a superb save kept Mateo Ruiz from opening the scoring.",
    "The cross was too high for Mateo Ruiz to convert.",
    "Mateo Ruiz came within a whisker of breaking the stalemate.",
    "Mateo Ruiz, unmarked at the back post, could not miss, yet he did.",
    "Mateo Ruiz could not miss the chance to play for his country.",
    "Mateo Ruiz breached the defence to reach a pass but shot wide.",
    "Everton almost took the lead when Mateo Ruiz pounced on a loose pass.",
    "Everton took the lead when Mateo Ruiz was fouled in the area.",
    "Mateo Ruiz's attempted clearance flew wide.",
    "Mateo Ruiz finished the game with no goals.",
    "Mateo Ruiz's header set up a chance for the winner.",
    "Tom Hale slid a pass to the captain for the equaliser.",
    "Mateo Ruiz gave the goalkeeper no chance to rest.",
    "Mateo Ruiz breached Leeds's defence time and again.",
    "Mateo Ruiz sent in a drive to beat Sam Moss, but it came back off the post.",
    "Mateo Ruiz hit a pass to beat Tom Hale.",
    "Ian Dart made two blocks to prevent Tom Hale and Mateo Ruiz scoring.",
    "The visitors could not beat Sam Moss, the keeper knocking down Mateo Ruiz's shot.",
    "Mateo Ruiz hit a drive that deflected off Tom Hale for a corner.",
    "Mateo Ruiz's header stood out.",
]


@pytest.mark.parametrize(("text", "scored"), SCORED)
def test_goals_are_told_in_one_sentence(text: str, scored: list[tuple[str, str | None]]) -> None:
    told = [(goal.player, goal.how) for goal in stated(topic, text) if isinstance(goal, Goal)]
    assert sorted(told, key=str) == sorted(scored, key=str)


@pytest.mark.parametrize("text", NOT_SCORED)
def test_nobody_has_scored(text: str) -> None:
    assert not [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
