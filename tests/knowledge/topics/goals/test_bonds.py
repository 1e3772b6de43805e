from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
LEAD = "Everton met Leeds on Saturday. "
AT_HOME = "Everton met Leeds at Goodison Park on Saturday. "
WON = "Everton beat Leeds 2-1 on Saturday. "
HALE = "Everton striker Tom Hale opened the scoring. "

# An article in which Mateo Ruiz scores, and for whom.
SIDES: list[tuple[str, str | None]] = [
    # how goals follow one another
    (LEAD + HALE + "Mateo Ruiz equalised.", "Leeds"),
    (LEAD + HALE + "Mateo Ruiz doubled the lead.", "Everton"),
    (LEAD + HALE + "Dan Okafor doubled the lead. Mateo Ruiz pulled one back.", "Leeds"),
    (LEAD + HALE + "Dan Okafor equalised. Mateo Ruiz completed the comeback.", "Leeds"),
    (LEAD + HALE + "Goals from Dan Okafor and Mateo Ruiz made it 3-0.", "Everton"),
    (LEAD + HALE + "Mateo Ruiz scored for a second straight game.", None),
    (LEAD + HALE + "Mateo Ruiz scored for a third time in the rain.", None),
    (LEAD + "Everton striker Tom Hale crossed to the back post where Mateo Ruiz beat his man to nod in.", "Everton"),
    (WON + "Mateo Ruiz tapped in to cut the gap, but Everton hung on to secure the win.", "Leeds"),
    (WON + "Mateo Ruiz's late goal could not prevent Everton's win.", "Leeds"),
    (WON + "Mateo Ruiz's late goal secured the win.", "Everton"),
    # what joins two goals of one sentence
    (LEAD + "Everton striker Tom Hale scored early, and Mateo Ruiz found the net late on.", "Everton"),
    (LEAD + "Everton striker Tom Hale scored early before Mateo Ruiz found the net late on.", "Everton"),
    (LEAD + "Everton striker Tom Hale scored early but Mateo Ruiz found the net late on.", None),
    (LEAD + "Everton striker Tom Hale scored early and well, although Mateo Ruiz found the net late on.", None),
    (LEAD + "Everton striker Tom Hale scored a consolation before Mateo Ruiz found the net late on.", None),
    (LEAD + "Everton striker Tom Hale scored early and Mateo Ruiz levelled.", "Leeds"),
    (LEAD + "Everton striker Tom Hale scored early. Mateo Ruiz found the net late on.", None),
    # an opening that tells the goals in their order
    (
        "Everton striker Tom Hale scored, Dan Okafor doubled the lead. Mateo Ruiz extended the lead. " + LEAD,
        "Everton",
    ),
    # the score that he might have made
    (WON + "Mateo Ruiz scored. Mateo Ruiz could have made it 3-0.", "Everton"),
    (WON + "Mateo Ruiz scored. Mateo Ruiz missed a chance to make it 3-1.", "Everton"),
    (WON + "Mateo Ruiz scored. Mateo Ruiz could have made it 1-0.", None),
    (WON + "Mateo Ruiz scored. Mateo Ruiz should have made it 1-1.", None),
    # what a goal brought
    (WON + "Mateo Ruiz scored the winner.", "Everton"),
    (WON + "Mateo Ruiz sealed the win with a low shot.", "Everton"),
    (WON + "Mateo Ruiz wrapped up the victory when he fired in.", "Everton"),
    (WON + "Mateo Ruiz put the result beyond doubt, heading in.", "Everton"),
    (WON + "They could not seal the win, and Mateo Ruiz scored.", None),
    (WON + "Mateo Ruiz scored a late consolation.", "Leeds"),
    (WON + "Mateo Ruiz halved the deficit.", "Leeds"),
    # for which side it is said to be
    (LEAD + "Mateo Ruiz, late on, added Everton's third.", "Everton"),
    (LEAD + "The striker Mateo Ruiz, unmarked, headed Leeds level.", "Leeds"),
    (LEAD + "Mateo Ruiz scored his first Leeds goal.", "Leeds"),
    (LEAD + "Mateo Ruiz ran in and beat the keeper for a Leeds consolation.", "Leeds"),
    (LEAD + "Goals by Mateo Ruiz and Dan Okafor for Leeds came late.", "Leeds"),
    (LEAD + "Mateo Ruiz scored a stunning goal against Leeds.", "Everton"),
    (LEAD + "Leeds went ahead when Joao Reis ran clear and his pass found Mateo Ruiz, who tapped home.", "Leeds"),
    (LEAD + "Leeds fell behind when Joao Reis ran clear and his pass found Mateo Ruiz, who tapped home.", "Everton"),
    (LEAD + "Mateo Ruiz had slotted Leeds ahead.", "Leeds"),
    (LEAD + "Mateo Ruiz smashed home to give the ten-man Leeds a 1-1 draw.", "Leeds"),
    (LEAD + "Mateo Ruiz's goal was a blow to Leeds.", "Everton"),
    (
        LEAD + "The Leeds defence held firm until the last minute, when Mateo Ruiz's finish flew into the net.",
        None,
    ),
    (LEAD + "Mateo Ruiz got Leeds back in the game with a low shot.", "Leeds"),
    (LEAD + "Mateo Ruiz scored late on, but it was too little, too late for Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz's header was just reward for Leeds's efforts.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to open his Leeds account.", "Leeds"),
    (LEAD + "Leeds had found an equaliser when Mateo Ruiz headed in.", "Leeds"),
    (LEAD + "It seemed Leeds would be the next to score, but Mateo Ruiz headed in.", "Everton"),
    (LEAD + "It seemed Leeds would rest players, but they did not. Mateo Ruiz headed in.", None),
    (LEAD + "Mateo Ruiz's goal was the result of Leeds being unable to cope with crosses.", "Everton"),
    (LEAD + "Mateo Ruiz scored to cap a fine Leeds move.", "Leeds"),
    (LEAD + "Mateo Ruiz scored on a fine Leeds night.", None),
    (LEAD + "Mateo Ruiz scored, hauling Leeds level.", "Leeds"),
    (LEAD + "Mateo Ruiz scored twice, which was enough to hold off Leeds.", "Everton"),
    (LEAD + "Mateo Ruiz scored after a Leeds giveaway in midfield.", "Everton"),
    (LEAD + "Leeds were level until Mateo Ruiz scored.", "Everton"),
    (LEAD + "Mateo Ruiz scored, and Tom Hale got Leeds a corner.", None),
    (LEAD + "Mateo Ruiz scored. It was too late for changes by Leeds.", None),
    (AT_HOME + "Mateo Ruiz put the visitors ahead.", "Leeds"),
    (AT_HOME + "The hosts took the lead with a goal from Mateo Ruiz.", "Everton"),
    (LEAD + "Mateo Ruiz put the visitors ahead.", None),
    (LEAD + "Leeds drew level on 31 minutes: Joao Reis broke away and Mateo Ruiz tapped home his cross.", "Leeds"),
    (LEAD + "Leeds had hope when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds answered when Mateo Ruiz headed in.", "Leeds"),
    (LEAD + "Mateo Ruiz pushed Leeds ahead with a header.", "Leeds"),
    (LEAD + "Mateo Ruiz made it 3-0 to Leeds.", "Leeds"),
    (LEAD + "They faced Leeds, for whom Mateo Ruiz had volleyed in on 12 minutes.", "Leeds"),
    (LEAD + "Mateo Ruiz converted a penalty for Leeds' lone tally.", "Leeds"),
    (LEAD + "Tom Hale earned Leeds a point after Mateo Ruiz had struck from distance.", "Everton"),
    (
        LEAD + "Leeds manager Ed Marsh made a change. Mateo Ruiz headed in a late winner for Marsh's side.",
        "Leeds",
    ),
    # by how the sentence comes to the goal
    (LEAD + "Leeds broke and Mateo Ruiz slotted in.", "Leeds"),
    (LEAD + "Leeds won a free-kick on the left and Mateo Ruiz headed it in.", "Leeds"),
    (LEAD + "Leeds did respond, Mateo Ruiz scoring with a shot off the post.", "Leeds"),
    (LEAD + "Back came Leeds and Mateo Ruiz headed in.", "Leeds"),
    (LEAD + "Leeds were not finished and Mateo Ruiz fired in from distance.", "Leeds"),
    (LEAD + "Leeds retook the lead when Mateo Ruiz struck from distance.", "Leeds"),
    (LEAD + "Leeds led at the break thanks to Mateo Ruiz's header.", "Leeds"),
    (LEAD + "Leeds failed to clear a corner and Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds gave the ball away and Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds thought they had won it until Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds's lead lasted four minutes before Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds's joy was short-lived as Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds's defence went missing as Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds were further behind when Mateo Ruiz headed in.", "Everton"),
    # by the news of the sentence before
    (LEAD + "Leeds started brightly and took an early lead. Mateo Ruiz headed in a cross.", "Leeds"),
    (LEAD + "Leeds fell behind after four minutes. Mateo Ruiz headed in a cross.", "Everton"),
    (LEAD + "Leeds nearly took the lead. Mateo Ruiz headed in a cross.", None),
    # by what it was to whom
    (LEAD + "Mateo Ruiz headed in on his first start for Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz, on his Leeds debut, headed in.", "Leeds"),
    (LEAD + "Mateo Ruiz scored his first goal since joining Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to the delight of the Leeds fans.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to silence the Leeds fans.", "Everton"),
    (LEAD + "Mateo Ruiz headed in to rescue a point for Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to deny Leeds a win.", "Everton"),
    (LEAD + "Mateo Ruiz, once of Leeds, headed in.", "Everton"),
    (LEAD + "Mateo Ruiz caused problems for Leeds all night and headed in.", "Everton"),
    (LEAD + "Leeds cancelled out Mateo Ruiz's opener.", "Everton"),
    (LEAD + "Mateo Ruiz headed in. Leeds responded well to Mateo Ruiz's goal.", "Everton"),
    (LEAD + "Mateo Ruiz's header helped Leeds come from behind.", "Leeds"),
    (LEAD + "Mateo Ruiz scored the goal that took Leeds above Everton.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in, which helped Leeds's keeper relax.", None),
    (AT_HOME + "Mateo Ruiz opened the scoring for the visitors.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in the third and Leeds were home and dry.", "Leeds"),
    (LEAD + "A Leeds corner was cleared to Mateo Ruiz, who drilled it home.", "Leeds"),
    (LEAD + "A Leeds corner was cleared and Everton broke for Mateo Ruiz to score.", "Everton"),
    (LEAD + "On a dreadful day for Leeds, Mateo Ruiz drilled home.", "Everton"),
    (LEAD + "Mateo Ruiz added to Leeds's woes by drilling home.", "Everton"),
    (LEAD + "Leeds thought they had won it through Mateo Ruiz's header.", "Leeds"),
    (LEAD + "After the break Leeds pressed and Mateo Ruiz drilled home.", "Leeds"),
    (LEAD + "After the break Leeds took the game to Everton and Mateo Ruiz drilled home.", "Leeds"),
    # by what the side that scored, or conceded, had come to
    (
        LEAD
        + "Leeds took the lead shortly before the break, as a deflected pass bounced to Mateo Ruiz, who slotted home.",
        "Leeds",
    ),
    (LEAD + "Leeds were the first to strike, as Mateo Ruiz fired in from close range.", "Leeds"),
    (LEAD + "Leeds tied the match up 15 minutes later, as Mateo Ruiz headed in a free-kick.", "Leeds"),
    (LEAD + "Leeds tied it up just after the hour when Mateo Ruiz tapped in.", "Leeds"),
    (LEAD + "Leeds battled back, with Mateo Ruiz heading in a cross.", "Leeds"),
    (LEAD + "Leeds found a way back into the game when Mateo Ruiz headed in.", "Leeds"),
    (LEAD + "Leeds found their breakthrough on 60 minutes, Mateo Ruiz heading in.", "Leeds"),
    (LEAD + "Leeds had to wait until the 65th minute for their second, which Mateo Ruiz headed in.", "Leeds"),
    (
        LEAD + "Leeds pegged the hosts back six minutes later as a clever routine released Mateo Ruiz to fire in.",
        "Leeds",
    ),
    (AT_HOME + "The visitors started the scoring early, as Joao Reis fed Mateo Ruiz, who beat the keeper.", "Leeds"),
    (AT_HOME + "The visitors drew first blood when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds pulled level in the 50th minute, Mateo Ruiz heading in.", "Leeds"),
    (LEAD + "Leeds wrapped up the points when Mateo Ruiz headed in.", "Leeds"),
    (LEAD + "Leeds sealed the win in the final minute, when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds made sure of the points with a Mateo Ruiz header.", "Leeds"),
    (LEAD + "Leeds put the game to bed when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds killed the game off when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds stunned the home crowd when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds struck again before the interval, Mateo Ruiz firing in.", "Leeds"),
    (LEAD + "Leeds struck back through Mateo Ruiz.", "Leeds"),
    (LEAD + "Leeds capitalised when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds punished the error, Mateo Ruiz firing in.", "Leeds"),
    (LEAD + "Leeds got on the scoresheet when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds broke through in the 12th minute when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds jumped in front in the 12th minute when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds jumped out to an early lead when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds raced into a two-goal lead when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds surged ahead when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds stretched their lead on 70 minutes when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds increased their advantage just before the hour, Mateo Ruiz firing in.", "Leeds"),
    (LEAD + "Leeds grabbed a late equaliser when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds found an equaliser in the 66th minute when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds salvaged a point when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds snatched victory when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds scored their second ten minutes before the break when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds's second arrived when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds's equaliser was scored by Mateo Ruiz.", "Leeds"),
    (LEAD + "Leeds's pressure told when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Leeds's patience was rewarded when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "It got better for Leeds when Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "It got worse for Leeds when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "There was worse to come for Leeds as Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds, who had been under the cosh, were finally undone when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds were caught out when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds were hit on the break and Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds paid the price when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds were made to pay as Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds conceded a second when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds's resistance ended when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds found themselves two down when Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds cracked in the 70th minute, Mateo Ruiz firing in.", "Everton"),
    (LEAD + "After Leeds squandered possession from their own kick-off, Mateo Ruiz made no mistake.", "Everton"),
    (LEAD + "After Leeds gave the ball away in midfield, Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds lost the ball in midfield, allowing Mateo Ruiz to fire in.", "Everton"),
    (LEAD + "A Leeds mistake let in Mateo Ruiz, who fired home.", "Everton"),
    (LEAD + "A mix-up in the Leeds defence let in Mateo Ruiz, who fired home.", "Everton"),
    (LEAD + "Mateo Ruiz fired in after a mistake by Leeds.", "Everton"),
    (LEAD + "Mateo Ruiz converted a penalty to complete the Leeds comeback.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to complete Leeds's comeback.", "Leeds"),
    (LEAD + "Mateo Ruiz fired in, but within minutes Leeds had surrendered their lead.", "Leeds"),
    (LEAD + "Mateo Ruiz fired in before Leeds equalised.", "Everton"),
    (LEAD + "Leeds wasted several chances until Mateo Ruiz broke the deadlock.", "Leeds"),
    (LEAD + "Leeds continued to dominate until Mateo Ruiz broke the deadlock.", "Leeds"),
    (LEAD + "Leeds held out until Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds were holding on until Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds had barely threatened until Mateo Ruiz fired in.", "Leeds"),
    ("Leeds beat Everton. They took the lead on 10 minutes when Mateo Ruiz fired in.", "Leeds"),
    ("Leeds lost at Everton. They fell behind early but levelled through Mateo Ruiz.", "Leeds"),
    ("Leeds lost at Everton. They fell behind to Dan Okafor's header, but levelled via Mateo Ruiz's penalty.", "Leeds"),
    ("Leeds lost at Everton. They completed the comeback to tie up the game, as Mateo Ruiz fired in.", "Leeds"),
    (LEAD + "Everton boss Sean Moyes was unhappy. Mateo Ruiz sealed the points for Moyes's side.", "Everton"),
    (LEAD + "Everton boss Sean Moyes was unhappy. Mateo Ruiz put Moyes's men ahead.", "Everton"),
    (LEAD + "Everton boss Sean Moyes was unhappy. Moyes's side took the lead when Mateo Ruiz fired in.", "Everton"),
    (
        LEAD + "There was some luck about Leeds's equaliser, with Mateo Ruiz heading the cross into his own net.",
        "Leeds",
    ),
    (LEAD + "Leeds took the lead through a Mateo Ruiz own goal.", "Leeds"),
    (LEAD + "Leeds were ahead when Mateo Ruiz put through his own goal.", "Leeds"),
    (LEAD + "Leeds fell behind when Mateo Ruiz turned the ball into his own net.", "Everton"),
    (LEAD + "An own goal by Mateo Ruiz handed Leeds the lead.", "Leeds"),
    (LEAD + "An own goal by Mateo Ruiz put Leeds in front.", "Leeds"),
    (LEAD + "A Dan Okafor header and Mateo Ruiz's neat finish put Leeds 3-0 up.", "Leeds"),
    ("Leeds beat Everton 2-0. Mateo Ruiz headed in. Dan Okafor and Joao Reis fired in.", "Leeds"),
    ("Leeds beat Everton 3-0 on Saturday. Mateo Ruiz fired in.", "Leeds"),
    # who goes further ahead is of the side that wins, unless it may have come from behind
    ("Everton beat Leeds. " + "Mateo Ruiz doubled the lead.", "Everton"),
    ("Everton beat Leeds. " + "Mateo Ruiz pulled one back.", "Leeds"),
    ("Everton beat Leeds with goals from Mateo Ruiz and Dan Okafor.", "Everton"),
    ("Everton came from behind to beat Leeds. " + "Mateo Ruiz doubled the lead.", None),
    ("Everton beat Leeds. " + "Mateo Ruiz doubled the lead. Dan Okafor equalised.", None),
    # one goal told by two of its words
    (LEAD + HALE + "Mateo Ruiz doubled the lead, slotting home from close range.", "Everton"),
    # what only the winners' goals bring
    (WON + "Mateo Ruiz sealed the win with a low drive.", "Everton"),
    (WON + "Mateo Ruiz wrapped up victory when he drove home.", "Everton"),
    (WON + "Mateo Ruiz put the game beyond doubt, heading in.", "Everton"),
    (WON + "Mateo Ruiz earned a share of the points for a while by heading in.", None),
    ("Everton met Leeds. Mateo Ruiz sealed the win with a low drive.", None),
    # as many goals on either side, of which one is known
    ("Everton drew with Leeds. " + HALE + "Mateo Ruiz headed in.", "Leeds"),
    ("Everton drew 2-2 with Leeds. " + HALE + "Mateo Ruiz headed in.", None),
    # whose fourth it is says nothing of who scored before
    (LEAD + "Mateo Ruiz scored, but Dan Okafor hit Leeds's fourth.", None),
    # look-alikes: another's goal, a goal that was not, a goal untold in between, a lead that tells the last goal first
    (LEAD + HALE + "Dan Okafor equalised. Mateo Ruiz doubled the lead.", None),
    (LEAD + "A winner from Dan Okafor came late, after Mateo Ruiz had scored.", None),
    (LEAD + "It earned Everton a point after Mateo Ruiz had scored.", "Leeds"),
    (WON + "They could not double the lead, and Mateo Ruiz scored.", None),
    ("Dan Okafor's late strike earned Everton a point against Leeds. Mateo Ruiz had equalised.", None),
    (LEAD + "Mateo Ruiz scored.", None),
]


@pytest.mark.parametrize(("text", "team"), SIDES)
def test_the_words_around_a_goal_tell_whose_it_is(text: str, team: str | None) -> None:
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert {goal.team for goal in goals if goal.player == "Mateo Ruiz"} == {team}


KNOWN = "Everton beat Leeds. Leeds defender Jan Novak was booked. Everton winger Tom Hale and striker Mateo Ruiz ran. "
# What an article tells of a ball that somebody of the one side or the other put in, who did so and how.
PUT_IN: list[tuple[str, tuple[str, str | None] | None]] = [
    (KNOWN + "Hale's cross was turned into the net by Novak.", ("Jan Novak", "own_goal")),
    (KNOWN + "Leeds fell behind when Novak deflected Hale's cross over Sam Moss.", ("Jan Novak", "own_goal")),
    (KNOWN + "Hale raced on and his cross cannoned off Novak and nestled in the net.", ("Jan Novak", "own_goal")),
    (KNOWN + "Hale's header was pushed into the net by goalkeeper Sam Moss.", ("Sam Moss", "own_goal")),
    (KNOWN + "Leeds fell behind when Dan Okafor deflected Hale's cross over Sam Moss.", ("Dan Okafor", "own_goal")),
    (KNOWN + "Leeds fell behind when Dan Okafor headed Hale's cross past Sam Moss.", ("Dan Okafor", "open")),
    (KNOWN + "Hale saw his cross diverted into the net by Novak.", ("Jan Novak", "own_goal")),
    (KNOWN + "Hale raced on and his cross cannoned off Dan Okafor and into the net.", ("Dan Okafor", "own_goal")),
    (KNOWN + "Hale's cross cannoned off Dan Okafor and out for a corner.", None),
    (
        KNOWN + "Novak headed the ball past Sam Moss from a Hale cross. It was an own goal by Novak.",
        ("Jan Novak", "own_goal"),
    ),
    # a team-mate's, a ball that did not go in
    (KNOWN + "Leeds nearly fell behind when Dan Okafor deflected Hale's cross over Sam Moss.", None),
    (KNOWN + "Hale's cross was turned in by Ruiz.", ("Mateo Ruiz", "open")),
    (KNOWN + "Leeds fell behind when Ruiz headed Hale's cross past Sam Moss.", ("Mateo Ruiz", "open")),
    (KNOWN + "Hale's cross cannoned off Novak and out for a corner.", None),
    (KNOWN + "Hale's cross was headed over the bar by Novak.", None),
]


@pytest.mark.parametrize(("text", "goal"), PUT_IN)
def test_who_puts_in_a_ball_of_the_other_side_scores_an_own_goal(
    text: str, goal: tuple[str, str | None] | None
) -> None:
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert [(one.player, one.how) for one in goals] == ([goal] if goal is not None else [])
