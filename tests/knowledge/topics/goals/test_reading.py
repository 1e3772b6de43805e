from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE = "Mateo Ruiz", "Daniel Okafor", "Tom Hale"

# A text and the goals it tells: who scored and how, as often as he did.
GOALS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # a finish
    ("Mateo Ruiz headed home from close range.", [(RUIZ, "open")]),
    ("Mateo Ruiz fired low past Tom Hale.", [(RUIZ, "open")]),
    ("Mateo Ruiz rose to head in at the far post.", [(RUIZ, "open")]),
    ("Mateo Ruiz curled a shot into the top corner.", [(RUIZ, "open")]),
    ("Mateo Ruiz tucked the loose ball away.", [(RUIZ, "open")]),
    ("Mateo Ruiz found the net with a fierce drive.", [(RUIZ, "open")]),
    ("The ball was bundled over the line by Mateo Ruiz.", [(RUIZ, "open")]),
    ("Mateo Ruiz, who came on at half-time, swept the ball into the roof of the net.", [(RUIZ, "open")]),
    ("Mateo Ruiz's header found the bottom corner.", [(RUIZ, "open")]),
    # a change of the score
    ("Mateo Ruiz opened the scoring for Everton.", [(RUIZ, None)]),
    ("Mateo Ruiz put Everton in front.", [(RUIZ, None)]),
    ("Mateo Ruiz doubled the lead and Daniel Okafor made it 3-0.", [(RUIZ, None), (OKAFOR, None)]),
    ("Mateo Ruiz pulled one back for Leeds.", [(RUIZ, None)]),
    ("Mateo Ruiz equalised before Daniel Okafor grabbed a late winner.", [(RUIZ, None), (OKAFOR, None)]),
    ("Everton took the lead through Mateo Ruiz.", [(RUIZ, None)]),
    ("Everton were ahead thanks to Mateo Ruiz and Daniel Okafor.", [(RUIZ, None), (OKAFOR, None)]),
    # nouns
    ("Goals from Mateo Ruiz and Daniel Okafor gave Everton victory.", [(RUIZ, None), (OKAFOR, None)]),
    ("Mateo Ruiz's second-half strike earned Everton a point.", [(RUIZ, "open")]),
    ("A late Mateo Ruiz goal settled it.", [(RUIZ, None)]),
    ("Daniel Okafor set up Mateo Ruiz's opener.", [(RUIZ, None)]),
    ("Mateo Ruiz and Daniel Okafor were both on target.", [(RUIZ, None), (OKAFOR, None)]),
    ("Goals from Mateo Ruiz, the captain, and Daniel Okafor won it.", [(RUIZ, None), (OKAFOR, None)]),
    # as American writers tell it
    ("Mateo Ruiz tied the match with a shot from distance.", [(RUIZ, "open")]),
    ("Mateo Ruiz knotted things up just before half-time.", [(RUIZ, "open")]),
    ("Mateo Ruiz tallied his first goal of the season off a corner kick.", [(RUIZ, None)]),
    ("Mateo Ruiz came through in the 89th minute with the game-winner.", [(RUIZ, "open")]),
    ("Mateo Ruiz pulled Everton within two goals late on.", [(RUIZ, None)]),
    ("Everton beat Leeds 3-1 behind Mateo Ruiz's goal.", [(RUIZ, None)]),
    ("Mateo Ruiz added his 13th of the year on a counterattack.", [(RUIZ, "open")]),
    ("Mateo Ruiz notched the go-ahead goal.", [(RUIZ, None)]),
    ("Mateo Ruiz pushed Everton ahead.", [(RUIZ, "open")]),
    # what it did to the goalkeeper
    ("Mateo Ruiz nudged it past the Leeds goalkeeper Sam Moss.", [(RUIZ, "open")]),
    ("Mateo Ruiz slipped his shot under goalkeeper Sam Moss.", [(RUIZ, "open")]),
    ("Mateo Ruiz chipped goalkeeper Sam Moss from 30 yards.", [(RUIZ, "open")]),
    ("Mateo Ruiz's header from Tom Hale's corner was too strong for Sam Moss.", [(RUIZ, "open")]),
    ("Mateo Ruiz's swerving free kick hoodwinked Sam Moss.", [(RUIZ, "free_kick")]),
    ("Mateo Ruiz's arrowed finish gave Sam Moss no chance.", [(RUIZ, "open")]),
    ("Sam Moss let Mateo Ruiz's shot slip through his fingers.", [(RUIZ, "open")]),
    ("Sam Moss could not keep out Mateo Ruiz's header.", [(RUIZ, "open")]),
    # where it happened, and what came of it
    ("Mateo Ruiz restored the lead, tucking the ball into the corner after racing through on goal.", [(RUIZ, "open")]),
    ("Mateo Ruiz picked his spot to put Everton back in front.", [(RUIZ, None)]),
    ("Mateo Ruiz got on the end of a corner to steer a shot into the bottom-left corner.", [(RUIZ, "open")]),
    ("Everton held on despite Mateo Ruiz's late equaliser for Leeds.", [(RUIZ, None)]),
    (
        "Everton had won it by half-time, with Mateo Ruiz and Daniel Okafor the scorers.",
        [(RUIZ, "open"), (OKAFOR, "open")],
    ),
    ("Mateo Ruiz broke the club's record with a second-half brace.", [(RUIZ, None), (RUIZ, None)]),
    ("Mateo Ruiz had the final say with a stoppage-time strike.", [(RUIZ, "open")]),
    ("Mateo Ruiz linked up with Tom Hale to restore the lead.", [(RUIZ, None)]),
    # who scored is told by the grammar
    ("Tom Hale crossed for Mateo Ruiz to head in.", [(RUIZ, "open")]),
    ("Tom Hale found Mateo Ruiz, who slotted past the goalkeeper.", [(RUIZ, "open")]),
    ("Tom Hale's cross was converted by Mateo Ruiz.", [(RUIZ, "open")]),
    ("Leeds looked safe, only for Mateo Ruiz to volley home.", [(RUIZ, "open")]),
    ("Everton won with Mateo Ruiz and Daniel Okafor scoring.", [(RUIZ, None), (OKAFOR, None)]),
    ("Everton beat Leeds 2-0 with goals from Mateo Ruiz and Daniel Okafor.", [(RUIZ, None), (OKAFOR, None)]),
    ("Everton beat Leeds 1-0 through Mateo Ruiz.", [(RUIZ, None)]),
    ("The reply, ten minutes from time, came from Mateo Ruiz.", [(RUIZ, None)]),
    (
        "Mateo Ruiz, Tom Hale and Daniel Okafor scored for the home side.",
        [(RUIZ, None), (HALE, None), (OKAFOR, None)],
    ),
    ("Mateo Ruiz drove a fierce shot past Tom Hale.", [(RUIZ, "open")]),
    ("Mateo Ruiz hit a low shot that skidded past Tom Hale.", [(RUIZ, "open")]),
    ("Mateo Ruiz curled his shot around Tom Hale.", [(RUIZ, "open")]),
    ("Mateo Ruiz beat Tom Hale from the edge of the area.", [(RUIZ, "open")]),
    ("Mateo Ruiz forced in the loose ball.", [(RUIZ, "open")]),
    ("Tom Hale fed Mateo Ruiz, who shaped to shoot, moved the ball on and beat the keeper.", [(RUIZ, "open")]),
    ("Mateo Ruiz needed no invitation to smash past Tom Hale.", [(RUIZ, "open")]),
    ("Mateo Ruiz and Daniel Okafor replied for Leeds.", [(RUIZ, None), (OKAFOR, None)]),
    ("Mateo Ruiz made the match safe.", [(RUIZ, None)]),
    ("Mateo Ruiz equalised with a header from Tom Hale's knockback.", [(RUIZ, "open")]),
    ("Mateo Ruiz has played 25 games, scoring four goals.", []),
    ("Mateo Ruiz gave Leeds the lead.", [(RUIZ, None)]),  # "Leeds" looks like a verb
    # without a verb of their own
    ("Mateo Ruiz scored twice and Daniel Okafor once.", [(RUIZ, None), (RUIZ, None), (OKAFOR, None)]),
    (
        "Mateo Ruiz got the first, Tom Hale the second and Daniel Okafor the third.",
        [(RUIZ, None), (HALE, None), (OKAFOR, None)],
    ),
    ("Mateo Ruiz scored for Everton and Tom Hale for Leeds.", [(RUIZ, None), (HALE, None)]),
    ("Mateo Ruiz struck in the 10th minute and again in added time.", [(RUIZ, "open"), (RUIZ, "open")]),
    # penalties and free kicks
    ("Mateo Ruiz took the penalty himself and scored.", [(RUIZ, "penalty")]),
    ("Mateo Ruiz answered with a penalty.", [(RUIZ, "penalty")]),
    ("Mateo Ruiz scored from the penalty spot.", [(RUIZ, "penalty")]),
    ("Mateo Ruiz sent Tom Hale the wrong way from 12 yards.", [(RUIZ, "penalty")]),
    ("The referee pointed to the spot and Mateo Ruiz made no mistake.", [(RUIZ, "penalty")]),
    ("Mateo Ruiz's penalty put Everton ahead.", [(RUIZ, "penalty")]),
    ("Mateo Ruiz curled a free-kick into the top corner.", [(RUIZ, "free_kick")]),
    ("Mateo Ruiz steered a 25-yard free-kick into the top corner.", [(RUIZ, "free_kick")]),
    ("Leeds took the lead when Mateo Ruiz curled in a free-kick.", [(RUIZ, "free_kick")]),
    ("The goal came on a free kick, when Mateo Ruiz curled in a shot.", [(RUIZ, "free_kick")]),
    ("The goal came on a free kick, when Mateo Ruiz headed in.", [(RUIZ, "open")]),
    ("Mateo Ruiz's volley from Tom Hale's free kick levelled it.", [(RUIZ, "open")]),
    ("Mateo Ruiz's header off Tom Hale's free kick made it 1-1.", [(RUIZ, "open")]),
    ("Mateo Ruiz's free kick made it 1-1.", [(RUIZ, "free_kick")]),
    ("Mateo Ruiz's free-kick deflected in off Tom Hale.", [(RUIZ, "free_kick")]),
    ("From the resulting free-kick Mateo Ruiz curled home.", [(RUIZ, "free_kick")]),
    ("Mateo Ruiz found the bottom corner with the free-kick.", [(RUIZ, "free_kick")]),
    ("Tom Hale fell, and on the ensuing penalty Mateo Ruiz converted.", [(RUIZ, "penalty")]),
    ("Mateo Ruiz's free-kick was parried and Tom Hale tapped it in.", [(HALE, "open")]),
    ("Tom Hale's penalty drew it after Mateo Ruiz had scored for Everton.", [(HALE, "penalty"), (RUIZ, None)]),
    ("Mateo Ruiz put Leeds in front, but a Tom Hale penalty won it.", [(HALE, "penalty"), (RUIZ, None)]),
    # own goals
    ("Mateo Ruiz put through his own net.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz scored an own goal.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz had netted an unfortunate own goal early on.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz could only turn it past his own goalkeeper.", [(RUIZ, "own_goal")]),
    ("The cross came off Mateo Ruiz and into his own net.", [(RUIZ, "own_goal")]),
    ("Daniel Okafor hit a drive that came off the bar and went in off Mateo Ruiz's back.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz sent the ball into the top of his own net.", [(RUIZ, "own_goal")]),
    ("Mateo Ruiz deflected the cross into his own net to make it 3-0.", [(RUIZ, "own_goal")]),
    ("There were shouts to disallow Mateo Ruiz's goal.", [(RUIZ, None)]),
    # more than one
    ("Mateo Ruiz scored twice.", [(RUIZ, None)] * 2),
    ("A Mateo Ruiz hat-trick sank Leeds.", [(RUIZ, None)] * 3),
    ("Mateo Ruiz bagged a brace and Daniel Okafor also scored.", [(OKAFOR, None), (RUIZ, None), (RUIZ, None)]),
    ("Mateo Ruiz headed Everton in front before adding another goal with a volley.", [(RUIZ, "open")] * 2),
    ("Mateo Ruiz headed home. Mateo Ruiz then got his second.", [(RUIZ, "open"), (RUIZ, None)]),
    ("Tom Hale headed the cross back across goal and Mateo Ruiz swept in.", [(RUIZ, "open")]),
    ("Mateo Ruiz held off two men before stroking a finish into the far corner.", [(RUIZ, "open")]),
    # handed to the scorer
    ("Tom Hale's backheel gave his partner, Mateo Ruiz, a tap-in.", [(RUIZ, "open")]),
    ("Tom Hale presented Mateo Ruiz with an easy finish.", [(RUIZ, None)]),
    ("Tom Hale teed up Mateo Ruiz for a crisp finish.", [(RUIZ, None)]),
    ("Everton had their equaliser, Mateo Ruiz nodding beyond Tom Hale and off the post.", [(RUIZ, None)]),
    # a shot that went in
    ("Mateo Ruiz's 30-yard piledriver past Tom Hale got the fans going.", [(RUIZ, None)]),
    ("Mateo Ruiz met the cross with a firm header, which went in via a defender's knee.", [(RUIZ, "open")]),
    ("Mateo Ruiz watched a shot clip a heel and fly into the net.", [(RUIZ, None)]),
    ("Mateo Ruiz's effort took a deflection on its way past the goalkeeper.", [(RUIZ, "open")]),
    ("Mateo Ruiz cut inside and bent in an effort that kissed the post on its way into the net.", [(RUIZ, "open")]),
    ("Mateo Ruiz turned and left the net bulging.", [(RUIZ, None)]),
    ("Mateo Ruiz flicked Tom Hale's corner beyond Daniel Okafor.", [(RUIZ, "open")]),
    ("Mateo Ruiz knocked a header past Daniel Okafor.", [(RUIZ, "open")]),
    ("Everton went ahead in the 40th minute on a volley off a corner by Mateo Ruiz.", [(RUIZ, "open")]),
    ("People still talk of that Mateo Ruiz goal.", [(RUIZ, None)]),
    ("They had a late winner, with Mateo Ruiz's low drive giving the keeper no chance.", [(RUIZ, "open")]),
    ("The Mateo Ruiz header for 2-2 was a gift.", [(RUIZ, "open")]),
    ("Mateo Ruiz lifted a header over the stranded shot-stopper.", [(RUIZ, "open")]),
    ("Mateo Ruiz found another in the second half.", [(RUIZ, "open")]),
    ("Mateo Ruiz nodded home the cross at the far post.", [(RUIZ, "open")]),
    ("After a long wait Mateo Ruiz rolled the ball to the keeper's left.", [(RUIZ, "open")]),
    ("It was not until the last minute that Mateo Ruiz scored.", [(RUIZ, None)]),
    ("Everton thought they had won it through Mateo Ruiz's superb goal.", [(RUIZ, None)]),
    # whose doing it was, where names stand side by side
    ("Tom Hale fouled Daniel Okafor and Mateo Ruiz scored from the spot.", [(RUIZ, "penalty")]),
    ("Leeds hoped when the ball went in off Tom Hale but Mateo Ruiz hit Everton's fourth.", [(RUIZ, None)]),
    ("Tom Hale dithered and Mateo Ruiz, alert to the chance, slid in front of him to poke home.", [(RUIZ, "open")]),
    ("There was Mateo Ruiz to flick a header into the far corner.", [(RUIZ, "open")]),
    ("Mateo Ruiz broke clear at the end to cut inside Tom Hale and roll past the goalkeeper.", [(RUIZ, "open")]),
    ("Mateo Ruiz got on to the pass and, with Tom Hale backing off, he blasted past Daniel Okafor.", [(RUIZ, "open")]),
    (
        "Mateo Ruiz, who had already scored one, made it safe by firing a shot past Tom Hale.",
        [(RUIZ, None), (RUIZ, "open")],
    ),
    ("Mateo Ruiz put the visitors in charge, heading in from close range.", [(RUIZ, "open")]),
    ("The goalkeeper was at fault for the Mateo Ruiz header.", [(RUIZ, "open")]),
    ("The captain was to blame for Mateo Ruiz's equaliser.", [(RUIZ, None)]),
    # the last of three
    ("Mateo Ruiz completed a hat trick to earn Everton a draw.", [(RUIZ, None)] * 3),
    ("Mateo Ruiz sealed his hat-trick from the spot.", [(RUIZ, "penalty"), (RUIZ, None), (RUIZ, None)]),
    # told twice, scored once
    ("Mateo Ruiz gave Everton the lead. The goal came when Mateo Ruiz headed home.", [(RUIZ, "open")]),
    ("Mateo Ruiz headed in to spark wild celebrations.", [(RUIZ, "open")]),
    ("Mateo Ruiz fired in to seal a deserved win.", [(RUIZ, "open")]),
    ("Mateo Ruiz headed the Leeds equaliser.", [(RUIZ, "open")]),
]
NO_GOALS = [
    "In the 2021/22 season, Mateo Ruiz scored three goals in 19 games for Everton.",
    "Tom Hale bundled over Mateo Ruiz in the area.",
    "Mateo Ruiz slid in to block the shot.",
    "Mateo Ruiz raced in to make the tackle.",
    "Mateo Ruiz fired over the bar.",
    "Mateo Ruiz headed wide of the far post.",
    "Mateo Ruiz's shot was saved by the goalkeeper.",
    "Mateo Ruiz's effort was beaten away by Tom Hale, who dealt more comfortably with the next.",
    "Mateo Ruiz ended the half by chipping an attempt goalward that was dealt with easily by the goalkeeper.",
    "Mateo Ruiz struck the post from twenty yards.",
    "Mateo Ruiz's header was cleared off the line.",
    "A late scramble saw Mateo Ruiz head the ball off the goal-line.",
    "Mateo Ruiz nodded the corner off his own goal line.",
    "Mateo Ruiz drilled in a low shot that the goalkeeper parried.",
    "Mateo Ruiz whipped in a corner.",
    "Mateo Ruiz should have scored.",
    "Mateo Ruiz nearly opened the scoring.",
    "Mateo Ruiz did not score.",
    "Mateo Ruiz is yet to score for Everton.",
    "Mateo Ruiz had a chance to put Everton ahead.",
    "Mateo Ruiz has scored ten goals in his last twelve games.",
    "Mateo Ruiz became the youngest player to score for Everton.",
    "Everton won the shoot-out after Mateo Ruiz converted the decisive penalty.",
    "“Mateo Ruiz scored a lovely goal,” he said.",
    "Everton equalised through their captain.",
    "Mateo Ruiz shot at the home side's goal.",
    "Leeds threatened Mateo Ruiz's goal.",
    "The ball hit the frame of Mateo Ruiz's goal.",
    "Tom Hale was replaced in goal by Mateo Ruiz.",
    "Mateo Ruiz's free-kick was deflected, and the goalkeeper could only parry it.",
    "Daniel Okafor came on after being put through by Mateo Ruiz.",
    "Mateo Ruiz turned to the crowd early in the second half.",
    "Mateo Ruiz was ruled out with a broken toe.",
    "It was a fine strike. Mateo Ruiz and Daniel Okafor had already been ruled out after testing positive.",
    "Mateo Ruiz fired in a low shot, which the goalkeeper spilled.",
    "Everton had two chances to equalise through Mateo Ruiz.",
    "Mateo Ruiz had plenty of opportunities to score but he failed to turn any of those into goals.",
    "The goalkeeper was praised for a double denial of Mateo Ruiz.",
    # a chance, told in the words of a goal
    "Mateo Ruiz whistled in a low drive to force Tom Hale into a fine save.",
    "Mateo Ruiz fired in a shot and drew a sprawling stop from the goalkeeper.",
    "One of them came from Mateo Ruiz, who saw his volley saved.",
    "The best chance came from Mateo Ruiz.",
    "The first opportunity came through Mateo Ruiz.",
    "A late Mateo Ruiz free-kick brought the best out of the goalkeeper.",
    "Daniel Okafor lifted the ball over the top of Mateo Ruiz's goal.",
    "Mateo Ruiz headed the ball back across goal.",
    "Mateo Ruiz showed a moment of magic in the centre circle.",
    "Mateo Ruiz put five shots on target.",
    "Tom Hale gave Mateo Ruiz a tap-in, which he missed.",
    "Tom Hale set up Mateo Ruiz for a shot that drifted wide.",
    "Mateo Ruiz's effort took a deflection and was gathered by the goalkeeper.",
    "Mateo Ruiz's drive past Tom Hale's post was close.",
    "Mateo Ruiz spilled a shot that trickled past the post.",
    "After early warning shots from Mateo Ruiz and Tom Hale, Leeds woke up.",
    "Efforts from Mateo Ruiz and Tom Hale kept the goalkeeper on his guard.",
    "Mateo Ruiz's shot from distance almost found Tom Hale.",
    "Tom Hale floated a pass over for Mateo Ruiz to turn back in.",
    "Mateo Ruiz put in a fine leap at the far post to meet the cross.",
    # the ball past the goalkeeper, and no goal
    "Mateo Ruiz nudged it past goalkeeper Sam Moss but was brought down.",
    "Mateo Ruiz lifted it over goalkeeper Sam Moss, but a defender cleared.",
    "Mateo Ruiz's shot was too hot for Sam Moss, but a defender cleared the ball off the line.",
    "Mateo Ruiz shot wide after he had taken the ball around goalkeeper Sam Moss.",
    "The ball flew just behind Mateo Ruiz's goal.",
    "Mateo Ruiz finished the campaign with a goal drought.",
    "Mateo Ruiz has three after scoring from the spot against both Everton and Leeds.",
    "Mateo Ruiz blazed a volley over after good work by Tom Hale.",
    "Mateo Ruiz had a near-post header tipped over by goalkeeper Sam Moss.",
    "Mateo Ruiz forced an acrobatic tip over from goalkeeper Sam Moss.",
    "Mateo Ruiz stepped up to blast a shot through the wall and goalkeeper Sam Moss somehow blocked it.",
    # a share in somebody's goal
    "Mateo Ruiz and Tom Hale combined to put Everton ahead.",
    "Mateo Ruiz played a big part in putting Everton ahead.",
    "Mateo Ruiz was instrumental in levelling the scores.",
    # what somebody has scored of late, and where that leaves another
    "In his last five outings since his return Mateo Ruiz has had ten shots and scored two goals.",
    "Mateo Ruiz has made eight starts and scored three goals.",
    "Daniel Okafor is now two goals clear of Mateo Ruiz.",
]
# A text and whose goals it says did not stand, with the reason.
DISALLOWED: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    ("Mateo Ruiz headed in Tom Hale's corner but it was chalked off for a push.", [(RUIZ, "foul")]),
    ("Mateo Ruiz saw a third scrubbed off for handball.", [(RUIZ, "handball")]),
    ("Mateo Ruiz headed home but the goal was ruled out for offside.", [(RUIZ, "offside")]),
    ("Mateo Ruiz had a goal disallowed for a foul.", [(RUIZ, "foul")]),
    ("Mateo Ruiz slotted past Tom Hale, only for the linesman's flag to go up.", [(RUIZ, "offside")]),
    ("Mateo Ruiz saw his effort chalked off for handball.", [(RUIZ, "handball")]),
    ("Mateo Ruiz found the net after the break, but the goal was eventually overturned.", [(RUIZ, None)]),
    ("Mateo Ruiz headed home. But it was ruled out by VAR for offside.", [(RUIZ, "offside")]),
    (
        "Everton had two goals disallowed, with Mateo Ruiz and Daniel Okafor denied by offside flags.",
        [(RUIZ, "offside"), (OKAFOR, "offside")],
    ),
    ("A check, which disallowed Mateo Ruiz's goal, took an age.", [(RUIZ, None)]),
    ("Everton had a goal disallowed.", [(None, None)]),
    ("Tom Hale crossed for Mateo Ruiz to tap in, only for the referee to pull play back.", [(RUIZ, "foul")]),
    ("Mateo Ruiz had the ball in the net, but it was called back for a foul.", [(RUIZ, "foul")]),
    ("Mateo Ruiz volleyed home. The midfielder had just strayed offside.", [(RUIZ, "offside")]),
    ("Mateo Ruiz slotted in. Tom Hale had been offside in the build-up.", [(RUIZ, "offside")]),
    ("Mateo Ruiz had the ball in the net, only for an offside flag to go up.", [(RUIZ, "offside")]),
    ("Everton thought they had scored, but Mateo Ruiz's goal was disallowed for offside.", [(RUIZ, "offside")]),
    ("Mateo Ruiz, seeking his second goal, had an effort ruled out for offside.", [(RUIZ, "offside")]),
    ("Everton had a late effort from substitute Mateo Ruiz harshly ruled out for offside.", [(RUIZ, "offside")]),
    ("Mateo Ruiz thought he had levelled, only for it to be ruled out for handball.", [(RUIZ, "handball")]),
    ("After Daniel Okafor made it 1-0, Mateo Ruiz thought he had levelled but was denied by VAR.", [(RUIZ, None)]),
    ("Mateo Ruiz headed in but he was ruled offside.", [(RUIZ, "offside")]),
    ("Mateo Ruiz appeared to have levelled. That effort was disallowed for a foul.", [(RUIZ, "foul")]),
    ("Mateo Ruiz struck only to see a flag raised for offside.", [(RUIZ, "offside")]),
    ("Tom Hale hit the post and Mateo Ruiz had a goal chalked off.", [(RUIZ, None)]),
    ("The efforts of Mateo Ruiz and Daniel Okafor were flagged offside.", [(RUIZ, "offside"), (OKAFOR, "offside")]),
    ("Mateo Ruiz hit what looked like the winner, but the goal was called off for offside.", [(RUIZ, "offside")]),
    (
        "Everton thought they had led through Mateo Ruiz's header, but the referee had blown for a foul.",
        [(RUIZ, "foul")],
    ),
    ("Mateo Ruiz bundled it over the line, but the referee had already blown.", [(RUIZ, "foul")]),
    (
        "Leeds thought they had levelled, only for VAR to show that Mateo Ruiz had strayed offside when he headed in.",
        [("Mateo Ruiz", "offside")],
    ),
    (
        "Leeds thought they had opened the scoring through Mateo Ruiz, but the referee blew for a foul.",
        [("Mateo Ruiz", "foul")],
    ),
    (
        "Leeds thought they had scored but Mateo Ruiz had blocked his man before bundling it home.",
        [("Mateo Ruiz", None)],
    ),
    ("What would have been a late Mateo Ruiz equaliser was ruled out for offside.", [("Mateo Ruiz", "offside")]),
    ("Mateo Ruiz slotted home. The celebrations were curtailed by an offside flag.", [("Mateo Ruiz", "offside")]),
    (
        "Mateo Ruiz slotted home. The crowd rose. Then the VAR spotted that Ruiz had been fractionally offside.",
        [("Mateo Ruiz", "offside")],
    ),
]
# Nobody's goal is undone: offside are those who had no goal.
NOTHING_UNDONE = [
    "Mateo Ruiz was waved off to a chorus of boos after a VAR check.",
    "The curling effort came back off the post, with Mateo Ruiz flagged offside as he looked to tuck away the rebound.",
    "They thought they had the measure of Mateo Ruiz but he had been resting.",
    "Mateo Ruiz struggled in the north, scoring just twice, and came back in May.",
    "Everton did not have a goal disallowed.",
    "A latest injury rules Mateo Ruiz out for another set of fixtures, five goals into the season.",
    "Mateo Ruiz is not only ruled out for the upcoming game but for a goal-laden run of matches.",
    "Tom Hale made a save to keep out a Mateo Ruiz header, although the flag had already gone up for offside.",
    "Mateo Ruiz was immediately flagged offside from the free-kick that followed.",
    "The hosts, after surviving a disallowed goal, waited with Mateo Ruiz on the bench.",
    "Mateo Ruiz strayed offside twice, and the search for an equaliser went on.",
    "With a striker offside and the goals still to come, Mateo Ruiz waited.",
    "Mateo Ruiz was called back for a foul throw.",
]


@pytest.mark.parametrize(("text", "scored"), GOALS)
def test_goals_are_told_with_their_scorers(text: str, scored: list[tuple[str, str | None]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
    assert sorted((goal.player or "", goal.how or "") for goal in found) == sorted(
        (who, how or "") for who, how in scored
    )


@pytest.mark.parametrize("text", NO_GOALS)
def test_nobody_scores(text: str) -> None:
    assert not [statement for statement in stated(topic, text) if isinstance(statement, Goal)]


@pytest.mark.parametrize(("text", "denied"), DISALLOWED)
def test_goals_that_did_not_stand_are_no_goals(text: str, denied: list[tuple[str | None, str | None]]) -> None:
    found = stated(topic, text)
    ruled_out = [(goal.player, goal.reason) for goal in found if isinstance(goal, DisallowedGoal)]
    assert sorted(ruled_out, key=str) == sorted(denied, key=str)
    assert not [goal for goal in found if isinstance(goal, Goal)]


def test_a_goal_stands_beside_one_that_does_not() -> None:
    found = stated(topic, "Daniel Okafor gave Leeds the lead when a Mateo Ruiz header was chalked off for offside.")
    assert sorted((one.type, getattr(one, "player", None)) for one in found) == [
        ("disallowed_goal", RUIZ),
        ("goal", OKAFOR),
    ]


GIVEN = [
    "Mateo Ruiz headed home, and the goal was initially disallowed for offside but awarded by VAR.",
    "Mateo Ruiz headed home, which was ruled out for offside before the call was overturned.",
    "Mateo Ruiz headed home, but it was disallowed for offside. A VAR review prompted the overturning of the decision.",
]


@pytest.mark.parametrize("text", GIVEN)
def test_a_goal_given_after_all_stands(text: str) -> None:
    assert [one.type for one in stated(topic, text)] == ["goal"]


@pytest.mark.parametrize("text", NOTHING_UNDONE)
def test_no_goal_is_undone(text: str) -> None:
    assert not stated(topic, text)


def test_an_own_goal_is_the_other_sides() -> None:
    text = "Everton beat Leeds 1-0 on Saturday. Leeds captain Mateo Ruiz turned the ball into his own net."
    (goal,) = [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
    assert (goal.player, goal.how, goal.team) == (RUIZ, "own_goal", "Everton")


def test_a_goal_knows_its_match_side_and_minute() -> None:
    text = "Everton beat Leeds 1-0 on Saturday. Everton striker Mateo Ruiz headed home in the 78th minute."
    (goal,) = [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
    assert (goal.team, goal.minute) == ("Everton", "78")
    assert set(goal.teams or ()) == {"Everton", "Leeds"}


def test_the_club_that_lends_a_scorer_gains_no_goal() -> None:
    text = "Everton beat Leeds 1-0. It rained. On-loan Arsenal striker Mateo Ruiz headed home in the 78th minute."
    (goal,) = [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
    assert set(goal.teams or ()) == {"Everton", "Leeds"}
    assert goal.team is None


_WON = "Everton beat Leeds 2-1 after a dull first half. "
# What a match report says, and how the goals were scored.
HOW: list[tuple[str, list[tuple[str, str | None]]]] = [
    (_WON + "Mateo Ruiz opened the scoring.", [(RUIZ, "open")]),
    (
        _WON + "Tom Hale scored from the spot and Mateo Ruiz won it with a free-kick.",
        [(HALE, "penalty"), (RUIZ, "free_kick")],
    ),
    (_WON + "Mateo Ruiz scored. Tom Hale converted a penalty.", [(RUIZ, "open"), (HALE, "penalty")]),
    (
        _WON + "Mateo Ruiz added a second from the penalty spot before Tom Hale headed home a corner.",
        [(RUIZ, "penalty"), (HALE, "open")],
    ),
    (_WON + "Mateo Ruiz put a penalty over the bar. Tom Hale opened the scoring.", [(HALE, "open")]),
    (_WON + "Mateo Ruiz doubled the lead. He had already missed a penalty.", [(RUIZ, None)]),
    (_WON + "Mateo Ruiz took the free kick himself and opened the scoring.", [(RUIZ, None)]),
    # of others, saved, or only before the goal
    (_WON + "Mateo Ruiz scored twice. Tom Hale’s free-kick found Mateo Ruiz.", [(RUIZ, "open")] * 2),
    (_WON + "Mateo Ruiz equalised. A free-kick by Tom Hale found Mateo Ruiz.", [(RUIZ, "open")]),
    (_WON + "Mateo Ruiz scored soon after a quickly taken free-kick.", [(RUIZ, "open")]),
    (_WON + "Mateo Ruiz equalised. Mateo Ruiz’s penalty was saved.", [(RUIZ, "open")]),
    (_WON + "Mateo Ruiz equalised. Mateo Ruiz stepped up when Tom Hale won a penalty.", [(RUIZ, None)]),
    # a match of a round-up, and one recalled
    (
        _WON
        + "Arsenal beat Chelsea 1-0. Arsenal took the lead against Chelsea in the second half. Mateo Ruiz scored for "
        "Arsenal against Chelsea.",
        [(RUIZ, "open")],
    ),
    (_WON + "Last year Mateo Ruiz scored for Arsenal against Chelsea.", [(RUIZ, None)]),
    ("Everton beat Leeds 2-1. Mateo Ruiz opened the scoring.", [(RUIZ, None)]),
    ("Everton beat Leeds 2-1. “The first half was dull,” he said. Mateo Ruiz opened the scoring.", [(RUIZ, None)]),
]


@pytest.mark.parametrize(("text", "scored"), HOW)
def test_a_report_names_the_set_pieces(text: str, scored: list[tuple[str, str | None]]) -> None:
    goals = [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
    assert [(goal.player, goal.how) for goal in goals] == scored


MINUTES = [
    ("Everton led 10 minutes before half-time when Mateo Ruiz nodded the corner home.", {RUIZ: "35"}),
    ("Everton had to wait until the 88th minute, when Mateo Ruiz headed home.", {RUIZ: "88"}),
    ("Mateo Ruiz headed home in the 13th minute and Tom Hale equalised five minutes later.", {RUIZ: "13", HALE: "18"}),
    ("Mateo Ruiz headed home in the 13th minute. Nine minutes later Tom Hale equalised.", {RUIZ: "13", HALE: "22"}),
    ("Mateo Ruiz settled it, heading in a 78th-minute corner.", {RUIZ: "78"}),
    (
        "Mateo Ruiz teed up Tom Hale for the 58th minute opener, before scoring four minutes later.",
        {RUIZ: "62", HALE: "58"},
    ),
    ("Leeds were level on 94 minutes. Mateo Ruiz had put Everton ahead with a fine shot.", {RUIZ: None}),
    ("Mateo Ruiz came on at the break and scored three minutes later.", {RUIZ: "48"}),
    (
        "Everton led at the break. Tom Hale equalised and Mateo Ruiz scored three minutes later.",
        {RUIZ: None, HALE: None},
    ),
    ("Everton won a corner in the 82nd minute, and Mateo Ruiz headed home deep into stoppage time.", {RUIZ: None}),
    ("Mateo Ruiz set up Tom Hale in the 7th minute before rifling home himself.", {RUIZ: None}),
    ("Mateo Ruiz won the ball in the 7th minute before rifling home.", {RUIZ: "7"}),
    ("Mateo Ruiz tapped in after a fifth-minute shot was parried, but Tom Hale equalised.", {RUIZ: "5", HALE: None}),
    ("Everton took the lead in the 12th minute and Mateo Ruiz headed in a second.", {RUIZ: None}),
    ("Everton took the lead in the 12th minute. Mateo Ruiz beat two men before firing in.", {RUIZ: "12"}),
    ("Mateo Ruiz scored in the 12th minute and Tom Hale in the 77th.", {RUIZ: "12", HALE: "77"}),
    ("Mateo Ruiz struck after 12 minutes, Tom Hale six minutes from time.", {RUIZ: "12", HALE: "84"}),
    (
        "Everton won with goals from Tom Hale (12), Mateo Ruiz and Daniel Okafor.",
        {HALE: "12", RUIZ: None, OKAFOR: None},
    ),
    # the minute of another event
    (
        "Everton won with goals from Mateo Ruiz and Tom Hale before Daniel Okafor's header in the 63rd minute.",
        {RUIZ: None, HALE: None, OKAFOR: "63"},
    ),
    ("Mateo Ruiz's goal was not enough as Tom Hale struck in the 96th minute.", {RUIZ: None, HALE: "96"}),
    ("Mateo Ruiz fired home after 30 minutes and Tom Hale headed in a second.", {RUIZ: "30", HALE: None}),
    ("Mateo Ruiz's goal in the 35th minute was followed by a header from Tom Hale.", {RUIZ: "35", HALE: None}),
    ("Mateo Ruiz rose to meet Tom Hale's corner and level matters (61).", {RUIZ: "61"}),
    (
        "Tom Hale, who came on just before Mateo Ruiz's goal, crossed for Daniel Okafor to head in after 85 minutes.",
        {RUIZ: None, OKAFOR: "85"},
    ),
    ("Five minutes from time Tom Hale crossed and Mateo Ruiz nodded it home.", {RUIZ: "85"}),
    ("Tom Hale gave Everton a 40th-minute lead when he headed in.", {HALE: "40"}),
    (
        "Mateo Ruiz headed in after ten minutes. Fans wept three minutes later when a slip led to Tom Hale scoring.",
        {RUIZ: "10", HALE: "13"},
    ),
    ("Following a delay six minutes after kick-off, Mateo Ruiz headed home in the 10th minute.", {RUIZ: "10"}),
    # the minute of the move that the goal ends
    ("A swift 63rd-minute break put Tom Hale away and his cross was clipped home by Mateo Ruiz.", {RUIZ: "63"}),
    ("Tom Hale's raking 37th-minute pass found Daniel Okafor, who crossed for Mateo Ruiz to steer home.", {RUIZ: "37"}),
    ("A 24th-minute corner was cleared before Mateo Ruiz headed home.", {RUIZ: None}),
    ("A 24th-minute corner by Tom Hale was saved, but Mateo Ruiz headed home.", {RUIZ: None}),
    # the minute of what came then, or of whom the scorer set up before
    ("Mateo Ruiz put Everton ahead but the game changed on Tom Hale's red card in the 69th minute.", {RUIZ: None}),
    ("Mateo Ruiz set up Tom Hale for the opener in the 7th minute before heading home.", {RUIZ: None, HALE: "7"}),
    ("Mateo Ruiz put Everton ahead on 12 minutes, controlling a pass before firing home.", {RUIZ: "12"}),
    # several in one breath
    ("Mateo Ruiz, Tom Hale and Daniel Okafor scored on 33, 37 and 64 minutes.", {RUIZ: "33", HALE: "37", OKAFOR: "64"}),
    ("Mateo Ruiz scored on the hour and ten minutes later Tom Hale headed in.", {RUIZ: "60", HALE: "70"}),
    ("Everton won with goals from Tom Hale (twice) and Mateo Ruiz on 12, 40 and 64 minutes.", {HALE: None, RUIZ: None}),
    # announced before it is told who scored
    ("Everton took the lead in the 12th minute. Daniel Okafor crossed and Mateo Ruiz headed in.", {RUIZ: "12"}),
    (
        "Leeds were level after 22 minutes. Tom Hale went on a run down the left. Daniel Okafor slotted home.",
        {OKAFOR: "22"},
    ),
    (
        "Everton fell behind in the second minute after poor defending allowed Mateo Ruiz to fire low past Tom Hale.",
        {RUIZ: "2"},
    ),
    ("Leeds were given a penalty on the hour for handball, before Mateo Ruiz scored from the spot.", {RUIZ: "60"}),
    ("Leeds won a penalty in the 69th minute. Mateo Ruiz stepped up to score.", {RUIZ: "69"}),
    ("It was 1-0 after ten minutes. Leeds equalised a minute later. Mateo Ruiz headed in.", {RUIZ: "11"}),
    ("On 48 minutes Tom Hale won the ball and ran clear. Mateo Ruiz tapped in.", {RUIZ: "48"}),
    # no news of it
    ("On 48 minutes Tom Hale had a shot saved. Mateo Ruiz tapped in.", {RUIZ: None}),
    ("Everton were almost ahead after 52 minutes. Mateo Ruiz headed in.", {RUIZ: None}),
    ("Everton should have taken the lead on 20 minutes. Mateo Ruiz headed in.", {RUIZ: None}),
    (
        "Everton took the lead in the 12th minute. Daniel Okafor headed in. Mateo Ruiz tapped in.",
        {OKAFOR: "12", RUIZ: None},
    ),
    ("Everton took the lead in the 12th minute. Just before the break Mateo Ruiz headed in.", {RUIZ: None}),
    ("Everton took the lead in the 12th minute. Leeds drew level. Mateo Ruiz headed in.", {RUIZ: None}),
    ("Tom Hale came on after 29 minutes. Mateo Ruiz headed in.", {RUIZ: None}),
    # later than what is told without its minute
    (
        "Tom Hale scored on ten minutes. Mateo Ruiz got a goal. Daniel Okafor struck three minutes later.",
        {HALE: "10", RUIZ: None, OKAFOR: None},
    ),
]


@pytest.mark.parametrize(("text", "minutes"), MINUTES)
def test_goals_are_told_with_their_minutes(text: str, minutes: dict[str, str | None]) -> None:
    goals = [statement for statement in stated(topic, text) if isinstance(statement, Goal)]
    assert {goal.player: goal.minute for goal in goals} == minutes


_PEOPLE = "Everton beat Leeds. Mateo Ruiz, Tom Hale and Daniel Okafor scored.\n\n"
# A line below a report, and the goals and minutes that it gives.
LISTS: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    ("Ruiz 17, Hale 46.", [(RUIZ, "17", None), (HALE, "46", None)]),
    (": Ruiz 7, Hale 48 pen, Okafor 60.", [(RUIZ, "7", None), (HALE, "48", "penalty"), (OKAFOR, "60", None)]),
    ("Goals: Ruiz (17), Hale (46, 90+2).", [(RUIZ, "17", None), (HALE, "46", None), (HALE, "90+2", None)]),
    ("Ruiz 12, 29 og", [(RUIZ, "12", None), (RUIZ, "29", "own_goal")]),
    ("Okafor 75.", [(OKAFOR, "75", None)]),
    # marks, and what is no line of its own
    ("Ruiz 7, Hale 6, Okafor 8.", []),
    ("Ruiz, Hale (Okafor 61).", []),
    ("Mateo Ruiz 17, Tom Hale 46 and the goalkeeper were the three who stood out.", []),
]


@pytest.mark.parametrize(("line", "scored"), LISTS)
def test_scorers_are_listed(line: str, scored: list[tuple[str, str, str | None]]) -> None:
    goals = [goal for goal in stated(topic, _PEOPLE + line) if isinstance(goal, Goal) and goal.minute is not None]
    assert sorted((str(goal.player), str(goal.minute), str(goal.how)) for goal in goals) == sorted(
        (player, minute, str(how)) for player, minute, how in scored
    )


# A sentence with all the minutes of one player's goals.
BRACES = [
    ("Everton won with goals from Mateo Ruiz (12, 40 pen) and Tom Hale (90).", ["12", "40"]),
    (
        "Mateo Ruiz levelled in the 83rd minute and then scored the winner from the spot seven minutes later.",
        ["83", "90"],
    ),
    ("Mateo Ruiz cancelled it out on 74 minutes before he headed in a second eight minutes later.", ["74", "82"]),
    ("Mateo Ruiz scored twice, on 12 and 40 minutes.", ["12", "40"]),
]


@pytest.mark.parametrize(("text", "minutes"), BRACES)
def test_every_goal_of_one_player_has_its_minute(text: str, minutes: list[str]) -> None:
    goals = [goal for goal in stated(topic, text) if isinstance(goal, Goal) and goal.player == RUIZ]
    assert sorted(goal.minute or "" for goal in goals) == minutes
