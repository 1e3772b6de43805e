from __future__ import annotations

import pytest

from knowledge.topics.results import topic
from knowledge.topics.results.statement import Result
from tests.knowledge.topics.stated import stated

EVERTON, LEEDS, HULL = "Everton", "Leeds", "Hull"
Goals = tuple[int, int] | None

# A sentence, Everton's and Leeds's goals in the match that it tells of, and who won.
BY_VERB: list[tuple[str, Goals, str]] = [
    ("Everton beat Leeds 2-1.", (2, 1), EVERTON),
    ("Everton struck late to hand Leeds their worst loss, 4-0.", (4, 0), EVERTON),
    ("Everton beat Leeds 1-2 on a wet evening.", (2, 1), EVERTON),
    ("Everton defeated Leeds.", None, EVERTON),
    ("Leeds were beaten 3-0 by Everton.", (3, 0), EVERTON),
    ("Leeds were thrashed 5-1 at Everton.", (5, 1), EVERTON),
    ("Leeds lost 2-0 to Everton.", (2, 0), EVERTON),
    ("Everton lost 3-2 at Leeds.", (2, 3), LEEDS),
    ("Everton won 3-1 at Leeds.", (3, 1), EVERTON),
    ("Everton strolled on with a 4-0 win (6-1 on aggregate) over Leeds.", (4, 0), EVERTON),
    ("Nobody was surprised to see Everton grab a 2-1 win over Leeds.", (2, 1), EVERTON),
    ("Leeds were no match for Everton, who won 4-0.", (4, 0), EVERTON),
    ("Everton edged out Leeds 1-0.", (1, 0), EVERTON),
    ("Everton eased past Leeds 3-0.", (3, 0), EVERTON),
    ("Everton swept aside Leeds 4-1.", (4, 1), EVERTON),
    ("Everton saw off Leeds.", None, EVERTON),
    ("Everton knocked Leeds out of the FA Cup.", None, EVERTON),
    ("Everton overcame Leeds 2-1 after extra time.", (2, 1), EVERTON),
    ("Everton came from behind to beat Leeds 3-2.", (3, 2), EVERTON),
    ("Everton went down 2-0 at Leeds.", (0, 2), LEEDS),
    ("Everton crashed 3-0 at Leeds.", (0, 3), LEEDS),
    ("Everton succumbed 2-0 to Leeds.", (0, 2), LEEDS),
    ("Having lost 2-0 to Leeds, Everton rested.", (0, 2), LEEDS),
    ("After beating Leeds 2-0, Everton rested.", (2, 0), EVERTON),
    ("Pablo Suarez scored twice as Everton beat Leeds 3-1.", (3, 1), EVERTON),
    ("Everton drew 1-1 with Leeds.", (1, 1), "draw"),
    ("Everton and Leeds drew 2-2.", (2, 2), "draw"),
    ("Everton fought back to draw 2-2 at Leeds.", (2, 2), "draw"),
    ("Pablo Suarez scored late as Everton fought back from 2-0 down to draw with Leeds.", None, "draw"),
    ("Everton held Leeds to a 1-1 draw.", (1, 1), "draw"),
    ("Everton were held to a goalless draw by Leeds.", (0, 0), "draw"),
    ("The match between Everton and Leeds ended 1-1.", (1, 1), "draw"),
    ("It finished goalless between Everton and Leeds.", (0, 0), "draw"),
    ("Everton met Leeds in a clash at Goodison Park which ended 1-1.", (1, 1), "draw"),
    ("Everton did not lose to Leeds: it ended 0-0.", (0, 0), "draw"),
    ("Everton rued another weekend. Against Leeds the draw was a fair result.", None, "draw"),
]
NOT_ATTAINED = [
    "Everton host Leeds. Everton have taken three points from four games.",
    "Everton hosted Leeds. Last season Everton won with a late goal.",
    "Everton host Leeds. Everton hope to take all three points.",
    "Everton needed a 1-0 victory over Leeds.",
    "It would not surprise me. I will not be surprised to see Everton grab a 2-1 win over Leeds.",
    "Everton are odds on to beat Leeds.",
    "A goalless draw looked likely until Everton woke up against Leeds.",
    "Everton rued another weekend. Against Leeds the draw would have been a fair result.",
    "Everton know their history. Against Leeds a draw is always a fair result.",
    "Everton rued another weekend. Against Leeds the draw was the least likely of ends.",
    "The Everton manager seemed intent on a goalless draw against Leeds from the outset.",
    "Leeds came for a 0-0 draw against Everton.",
    "A 1-1 draw would have been fair to Everton and Leeds.",
    "Everton were minutes away from a 1-0 win over Leeds.",
    "Everton were within seconds of a 1-0 win over Leeds.",
    "Everton had been on course for a 2-0 win over Leeds.",
    "Leeds were facing a 2-0 defeat by Everton.",
    "Everton's aim was to beat Leeds by three goals.",
    "Leeds were desperate for a win over Everton.",
    "Everton were denied a 1-0 win over Leeds.",
    "Everton need to beat Leeds 4-0 on Sunday to stay up.",
    "Tom Hale tipped Everton to beat Leeds 3-1.",
    "Everton hope to push past Leeds, 1-0 down from the first leg.",
    "Tom Hale appeared to have sealed the points for Everton against Leeds with a header.",
    "Tom Hale's header looked to have earned Everton the win against Leeds.",
    "Tom Hale thought he had secured the points for Everton against Leeds.",
    "Everton would go top with a 3-0 victory over Leeds.",
]


@pytest.mark.parametrize("text", NOT_ATTAINED)
def test_what_was_only_sought_or_near_is_no_result(text: str) -> None:
    assert not stated(topic, text)


BY_VERB += [
    (
        "Leeds are unbeaten at home no longer. Everton ended their run by using an early goal to pick up a 1-0 win.",
        (1, 0),
        EVERTON,
    ),
    ("Everton beat Leeds 3–2.", (3, 2), EVERTON),
    ("Everton saw Leeds off 2-0.", (2, 0), EVERTON),
    ("Everton knocked off Leeds, 2-0, on a hot day.", (2, 0), EVERTON),
    ("Everton shut out Leeds 2-0.", (2, 0), EVERTON),
    ("Everton humiliated Leeds 6-0.", (6, 0), EVERTON),
    ("Everton outlasted Leeds 4-3.", (4, 3), EVERTON),
    ("Everton topped Leeds 2-1.", (2, 1), EVERTON),
    ("Everton overpowered Leeds in the second half to win 3-0.", (3, 0), EVERTON),
    ("Everton stunned Leeds on Saturday.", None, EVERTON),
    ("Leeds were stunned 2-1 by Everton.", (2, 1), EVERTON),
    ("Leeds were dumped out of the FA Cup by Everton.", None, EVERTON),
    ("Everton won 4-2 (5-3 on aggregate) against Leeds.", (4, 2), EVERTON),
    ("Everton twice came from behind to hold Leeds.", None, "draw"),
    ("Leeds were held goalless until Pablo Suarez struck to give Everton a 1-0 win.", (1, 0), EVERTON),
]
IN_FULL: list[tuple[str, Goals, str]] = [
    (
        "Everton went behind early, but came storming back in the second half to defeat Leeds 4-1 on Sunday.",
        (4, 1),
        EVERTON,
    ),
    ("Everton clawed it back with goals from Tom Hale and Mateo Ruiz to best Leeds, 2-1.", (2, 1), EVERTON),
    ("Everton poured it on late in the evening to roll past Leeds, 4-0.", (4, 0), EVERTON),
    ("Tom Hale scored in the 93rd minute to push Everton to a 2-1 road win over Leeds.", (2, 1), EVERTON),
    ("A header from Tom Hale pushed Everton past Leeds 1-0 on Sunday.", (1, 0), EVERTON),
    ("Tom Hale and Mateo Ruiz led Everton to their first win of the season, 3-1 over Leeds.", (3, 1), EVERTON),
    ("Tom Hale sparked a 2-1 comeback victory by Everton over their old rivals Leeds.", (2, 1), EVERTON),
    ("Everton put their troubles behind them, handing Leeds a 5-0 defeat on Saturday.", (5, 0), EVERTON),
    ("Everton got a goal from Tom Hale and two fine saves to end in a 1-1 stalemate with Leeds.", (1, 1), "draw"),
]
BY_NOUN: list[tuple[str, Goals, str]] = [
    ("Everton hosted Leeds. Everton won with a very late goal.", None, EVERTON),
    ("Everton hosted Leeds. Everton stole all three points with a late goal.", None, EVERTON),
    ("Everton let Leeds down. They allowed Everton to steal away with three points at Leeds.", None, EVERTON),
    ("Everton needed only a header by Tom Hale in a 1-0 victory over Leeds.", (1, 0), "Everton"),
    ("Everton's 2-1 win over Leeds lifted the gloom.", (2, 1), EVERTON),
    ("A 2-0 victory over Leeds lifted Everton.", (2, 0), EVERTON),
    ("It was a 2-0 win over Leeds that lifts Everton to sixth.", (2, 0), EVERTON),
    ("There was a win for Everton against Leeds.", None, EVERTON),
    ("Late goals gave Everton a win over Leeds.", None, EVERTON),
    ("Everton claimed a 2-1 win at Leeds.", (2, 1), EVERTON),
    ("Everton ran out 3-1 winners over Leeds.", (3, 1), EVERTON),
    ("Everton deserved their 2-1 win over Leeds.", (2, 1), EVERTON),
    ("It was a 4-0 rout of Leeds for Everton.", (4, 0), EVERTON),
    ("Everton's 3-0 defeat by Leeds hurt.", (0, 3), LEEDS),
    ("Everton slumped to a 4-0 defeat against Leeds.", (0, 4), LEEDS),
    ("Everton suffered a 2-0 loss at Leeds.", (0, 2), LEEDS),
    ("The 1-1 draw with Leeds left Everton unhappy.", (1, 1), "draw"),
    ("The match between Everton and Leeds ended in a 1-1 draw.", (1, 1), "draw"),
    ("Everton battled to a draw at Leeds.", None, "draw"),
    ("Everton had to settle for a draw with Leeds.", None, "draw"),
]
BY_NOUN += [
    ("Everton came to terms with a 3-0 defeat at title rivals Leeds.", (0, 3), LEEDS),
    ("Everton made two changes from the draw at Leeds.", None, "draw"),
    ("Everton were hurt by a 2-0 loss to promoted Leeds.", (0, 2), LEEDS),
    (
        "Everton took a blow, throwing away a place in the sun a week after a 4-0 rout at the hands of Leeds.",
        (0, 4),
        LEEDS,
    ),
    ("Everton showed four changes from the side which began the 2-0 win over Leeds.", (2, 0), EVERTON),
    ("Everton slumped to their third defeat of the season at Leeds.", None, LEEDS),
]
BY_NOUN += [
    ("Leeds suffered a humiliating defeat at the hands of Everton.", None, EVERTON),
    ("Late goals lifted Everton to a 3-2 comeback victory over Leeds.", (3, 2), EVERTON),
    ("Everton emerged 2-1 victors against Leeds.", (2, 1), EVERTON),
    ("Leeds and Everton played out a stalemate.", None, "draw"),
    ("Everton were left frustrated as Leeds battled to a goalless draw in their Premier League clash.", (0, 0), "draw"),
    ("Everton were looking to build on their win over Leeds.", None, EVERTON),
]
BY_PHRASE: list[tuple[str, Goals, str]] = [
    ("Everton met Leeds in the rain. Everton moved into second place with the win.", None, EVERTON),
    ("Everton met Leeds in the rain. With the win, Everton climbed to third.", None, EVERTON),
    ("Everton and Leeds shared the points.", None, "draw"),
    ("Everton settled for a point against Leeds.", None, "draw"),
    ("Everton rescued a point against Leeds.", None, "draw"),
    ("Everton took all three points against Leeds.", None, EVERTON),
]
BY_NOUN += [
    ("Everton got an enormous win on Wednesday night at Leeds.", None, EVERTON),
    ("Everton ended Leeds's run with a 2-1 victory.", (2, 1), EVERTON),
    ("Pablo Suarez's late penalty earned a dramatic win over in-form Leeds for Everton.", None, EVERTON),
    ("Leeds went down as Everton moved up with a 4-1 win at Goodison Park.", (4, 1), EVERTON),
    ("Everton's push was back on track after the defeat by Leeds.", None, LEEDS),
]
BY_PHRASE += [
    ("Everton came from behind to share a point with Leeds.", None, "draw"),
    ("The points were shared between Everton and Leeds.", None, "draw"),
    ("Everton held on for a point at Leeds.", None, "draw"),
    ("Leeds claimed a hard-earned point against Everton.", None, "draw"),
    ("Everton took the points at Leeds thanks to a late header.", None, EVERTON),
    ("Pablo Suarez's late header secured all three points for Everton against Leeds.", None, EVERTON),
    ("Pablo Suarez sealed the points for Everton at Leeds.", None, EVERTON),
    ("Everton came out on top against Leeds, 2-1.", (2, 1), EVERTON),
    ("Everton got the better of Leeds 2-1.", (2, 1), EVERTON),
    ("Everton emerged victorious against Leeds.", None, EVERTON),
    ("Everton were far too good for Leeds.", None, EVERTON),
    ("Everton proved too strong for Leeds in a 3-1 win.", (3, 1), EVERTON),
    ("Leeds were no match for Everton.", None, EVERTON),
    ("Everton blasted their way past Leeds.", None, EVERTON),
    ("Everton put five past Leeds and won.", None, EVERTON),
]
BY_VERB += [
    ("Everton smashed Leeds 4-0 on Saturday.", (4, 0), EVERTON),
    ("Everton bested Leeds, 2-1, behind two goals of Pablo Suarez.", (2, 1), EVERTON),
    ("Everton picked up a 2-1 win over Leeds.", (2, 1), EVERTON),
    ("Everton were beaten 2-1 at Leeds.", (1, 2), LEEDS),
    ("Everton were held at Leeds on Saturday.", None, "draw"),
    ("Everton won 2-1 at Elland Road, where Leeds had not lost.", (2, 1), EVERTON),
]
BY_NOUN += [
    ("Everton inflicted a 3-0 defeat on Leeds.", (3, 0), EVERTON),
    ("Everton, who inflicted a first home defeat on Leeds, rested.", None, EVERTON),
    ("Everton wrapped up a 4-0 romp over Leeds.", (4, 0), EVERTON),
    ("Leeds were stung by a 6-0 humbling at Everton.", (6, 0), EVERTON),
]
BY_PHRASE += [
    ("Everton crashed out of the FA Cup to Leeds.", None, LEEDS),
    ("Everton went out of the League Cup at the hands of Leeds.", None, LEEDS),
    ("Everton winger Pablo Suarez scored a late winner against Leeds.", None, EVERTON),
    ("Everton earned a point against Leeds in midweek.", None, "draw"),
]
BY_LINE: list[tuple[str, Goals, str]] = [
    ("Everton 2-1 Leeds", (2, 1), EVERTON),
    ("Leeds 2-1 Everton", (1, 2), LEEDS),
    ("Everton 2, Leeds 1", (2, 1), EVERTON),
    ("Leeds 0-0 Everton", (0, 0), "draw"),
]
BY_PHRASE += [
    ("Leeds were on the wrong end of a 3-0 scoreline at Everton.", (3, 0), EVERTON),
    ("Everton came unstuck at Leeds.", None, LEEDS),
    ("Everton fell short against Leeds.", None, LEEDS),
    ("Leeds were put to the sword by Everton.", None, EVERTON),
    ("Everton put Leeds to the sword.", None, EVERTON),
    ("Everton broke Leeds hearts with a header in the last minute.", None, EVERTON),
    ("Everton made short work of Leeds.", None, EVERTON),
    ("Everton returned to winning ways against Leeds.", None, EVERTON),
    ("Everton had the last laugh against Leeds.", None, EVERTON),
    ("Everton claimed the bragging rights over Leeds.", None, EVERTON),
    ("Everton were worthy winners at Leeds.", None, EVERTON),
    ("Everton completed a league double over Leeds.", None, EVERTON),
    ("Everton came away from Leeds with all three points.", None, EVERTON),
    ("Everton returned from Leeds with a draw.", None, "draw"),
    ("Everton dropped two points at Leeds.", None, "draw"),
    ("Everton and Leeds could not be separated on a wet night.", None, "draw"),
    ("There was nothing to separate Everton and Leeds.", None, "draw"),
    ("Pablo Suarez's header took Everton past Leeds.", None, EVERTON),
    ("Everton ended Leeds's nine-match unbeaten run.", None, EVERTON),
    ("Two late Everton goals ended Leeds's long unbeaten start.", None, EVERTON),
    ("Leeds's unbeaten home record came to an end against Everton.", None, EVERTON),
    ("Leeds surrendered their unbeaten record at Everton.", None, EVERTON),
    ("Everton went through at Leeds's expense.", None, EVERTON),
]
BY_NOUN += [
    ("Everton slipped to defeat at Leeds.", None, LEEDS),
    ("Everton sent Leeds to a ninth straight defeat, 4-1, on Saturday.", (4, 1), EVERTON),
    ("Everton handed Leeds a fifth loss in six games, 3-0.", (3, 0), EVERTON),
    ("Pablo Suarez's goal gave Everton their first victory since May in a poor match with Leeds.", None, EVERTON),
]
BY_VERB += [
    ("Everton lost 2-1 in Tuesday's quarter-final to Leeds.", (1, 2), LEEDS),
    ("Everton won in last month's semi-final against Leeds.", None, EVERTON),
]
BY_VERB += [
    ("Everton blanked Leeds 4-0 behind two goals from Pablo Suarez.", (4, 0), EVERTON),
    ("Everton clipped Leeds 2-1 on Saturday.", (2, 1), EVERTON),
    ("Everton held off Leeds 2-1.", (2, 1), EVERTON),
    ("Leeds were turned over 3-1 by Everton.", (3, 1), EVERTON),
    ("Everton needed extra time to beat Leeds 2-1.", (2, 1), EVERTON),
    ("Everton squeezed beyond Leeds thanks to a late header.", None, EVERTON),
    ("Everton won the derby with Leeds by the odd goal in five.", (3, 2), EVERTON),
    ("Everton beat Leeds by two goals to nil.", (2, 0), EVERTON),
    ("Everton, thumped on opening day, lost by a narrow 1-0 at Leeds.", (0, 1), LEEDS),
    ("Everton and Leeds met in a thriller at Goodison Park that finished 3-3.", (3, 3), "draw"),
]
IN_FULL += [
    ("Everton and Leeds played to a 2-2 tie on a warm evening.", (2, 2), "draw"),
    ("Pablo Suarez's goal made it a 1-1 tie between Everton and the Leeds of old.", (1, 1), "draw"),
    ("Everton twice gave up the lead in a 2-2 with Leeds.", (2, 2), "draw"),
    ("Everton's 2-1 over Leeds was the surprise of the day.", (2, 1), EVERTON),
    ("It is all over at Goodison Park and Everton have won it 3-0, Leeds never in it.", (3, 0), EVERTON),
]
BY_NOUN += [
    ("Everton were 3-1 conquerors of Leeds in the autumn.", (3, 1), EVERTON),
    ("Everton, 2-0 losers at Leeds, rested.", (0, 2), LEEDS),
    ("Everton left Leeds on the end of a 5-2 beating.", (5, 2), EVERTON),
    ("Leeds were put to the sword by Everton on Saturday, Pablo Suarez scoring three in a 5-1 rout.", (5, 1), EVERTON),
]
BY_PHRASE += [
    ("It finished a point apiece between Everton and Leeds.", None, "draw"),
    ("Everton and Leeds divided the points.", None, "draw"),
    ("Everton and Leeds drew a blank.", None, "draw"),
    ("Everton and Leeds cancelled each other out.", None, "draw"),
    ("Everton shared the spoils with Leeds.", None, "draw"),
    ("Everton took a point off Leeds.", None, "draw"),
    ("Everton were forced to settle for a point at Leeds.", None, "draw"),
    ("Everton took Leeds to the cleaners, 3-0.", (3, 0), EVERTON),
    ("Everton tore Leeds apart in a 4-0 win.", (4, 0), EVERTON),
    ("Everton took care of Leeds 2-0.", (2, 0), EVERTON),
    ("Everton disposed of Leeds with two late goals.", None, EVERTON),
    ("Everton stopped the rot by getting the better of Leeds.", None, EVERTON),
    ("Everton came a cropper at Leeds.", None, LEEDS),
    ("Everton met their match against Leeds.", None, LEEDS),
    ("Everton had the final word against Leeds.", None, EVERTON),
    ("Two early goals saw Everton home against Leeds.", None, EVERTON),
    ("Three points for Everton at home to Leeds, and Goodison Park was happy.", None, EVERTON),
]
BY_VERB += [
    ("It was revenge for Everton, beaten 3-2 by Leeds in the autumn.", (2, 3), LEEDS),
    ("Everton had no way through against Leeds and fell again, 1-0.", (0, 1), LEEDS),
    ("Everton needed a winner from Pablo Suarez to get past Leeds.", None, EVERTON),
    ("There was no way back for Leeds. Everton, already up, won 3-0 to send them down.", (3, 0), EVERTON),
    ("Everton, who lost on penalties after extra time in Tuesday's semi-final to Leeds, rested.", None, LEEDS),
]
BY_NOUN += [
    ("Everton took the lead. Leeds levelled, but Pablo Suarez's late penalty gave Everton the win.", None, EVERTON),
    (
        "Everton survived late on to record a 1-0 success, their fourth in a row, over a Leeds side in form.",
        (1, 0),
        EVERTON,
    ),
]
BY_PHRASE += [
    ("Pablo Suarez of Everton was cheered off after his match-winning brace against Leeds.", None, EVERTON),
    ("Everton were poor again. The winner against Leeds came from the youngest of them.", None, EVERTON),
    ("Everton made it three wins from three at the expense of Leeds.", None, EVERTON),
    ("Everton made hard work of it but Pablo Suarez's volley late on took the champions past Leeds.", None, EVERTON),
]
# The same with the kicks of a shoot-out, which the winner of the match has won.
SHOOTOUTS = [
    ("Everton beat Leeds 4-2 on penalties after a 1-1 draw.", (1, 1), (4, 2), EVERTON),
    ("Leeds lost 5-4 on penalties to Everton after drawing 2-2.", (2, 2), (5, 4), EVERTON),
    ("Everton drew 1-1 with Leeds and lost 4-2 on penalties.", (1, 1), (2, 4), LEEDS),
    ("Everton won 4-3 in a penalty shoot-out against Leeds.", None, (4, 3), EVERTON),
    ("Everton beat Leeds on penalties after a goalless draw.", (0, 0), None, EVERTON),
    ("Everton went out on penalties to Leeds, 8-7, after a 1-1 draw.", (1, 1), (7, 8), LEEDS),
    ("Everton 1-1 Leeds (4-2 on penalties)", (1, 1), (4, 2), EVERTON),
    ("Everton 0-0 Leeds (aet; 2-4 on pens)", (0, 0), (2, 4), LEEDS),
    ("Everton 2-2 Leeds (4-3 on aggregate)", (2, 2), None, "draw"),
    (
        "Everton beat Leeds in a penalty shoot-out, 4-3, after the clubs had finished on level terms at 1-1.",
        (1, 1),
        (4, 3),
        EVERTON,
    ),
]
NOTHING = [
    "Everton met Leeds in the rain. Everton could move into second place with the win.",
    "Everton met Leeds in the rain. Hull City stayed second with the win.",
    "Everton met Leeds in the rain. Everton went level with the winner of the cup.",
    # running and half-time scores, aggregates
    "Everton led Leeds 2-1 at half-time.",
    "Everton went 2-0 up against Leeds.",
    "Everton went 2-0 down at Leeds.",
    "Pablo Suarez made it 2-1 to Everton against Leeds.",
    "Everton levelled at 1-1 against Leeds.",
    "The first half between Everton and Leeds ended 1-1.",
    "Everton trail Leeds 2-1 from the first leg.",
    "Everton beat Leeds 4-3 on aggregate.",
    # what did not, or need not, come about
    "Everton could beat Leeds on Sunday.",
    "Everton will beat Leeds, says Pablo Suarez.",
    "If Everton beat Leeds they go top.",
    "Everton want to beat Leeds.",
    "Everton are favourites to beat Leeds.",
    "Everton hope for a win over Leeds.",
    "Everton need a win against Leeds.",
    "A win over Leeds would lift Everton to third.",
    "Everton would have beaten Leeds 2-0 with a better referee.",
    "Everton failed to beat Leeds.",
    "Everton nearly beat Leeds.",
    "Everton dream of a 2-0 win over Leeds.",
    "Everton avoided defeat by Leeds.",
    "Everton have not beaten Leeds since 2010.",
    "Everton have never lost to Leeds.",
    "Everton play Leeds on Sunday.",
    # somebody's words
    '"We beat Leeds 2-0," said the Everton coach Peter Gabor.',
    "“Everton beat Leeds 2-0 and deserved it,” said Peter Gabor.",
    # a tie of two legs, and other losses
    "Everton were knocked out of the Champions League by Leeds.",
    "Leeds dumped Everton out of Europe.",
    "The loss of the title to Leeds hurt Everton.",
    "Everton held Leeds to a goalless draw for 80 minutes.",
    # what was bound to come
    "Everton and Leeds were heading for a 1-1 draw when Pablo Suarez struck.",
    "With Everton and Leeds drifting towards a goalless draw, Pablo Suarez struck.",
    "Everton were cruising to a 3-0 win over Leeds when the lights went out.",
    "Everton's long wait for a first win at Leeds goes on.",
    "Everton are without a win at Leeds in five years.",
    "Everton were facing the prospect of a heavy defeat against Leeds.",
    "Everton had hoped to confirm their rise with a first win at Leeds.",
    "Everton had vowed to beat Leeds.",
    "Everton have promised their fans to beat Leeds.",
    "The match between Everton and Leeds seemed certain to end in a goalless stalemate.",
    "Everton seemed certain to draw with Leeds.",
    "Prediction: Everton 2-0 Leeds.",
    "I predict a 2-0 win for Everton over Leeds.",
    "Everton will feel they had done enough to earn a point at Leeds.",
    "Everton were sad not to have held on for the win at Leeds.",
    # a goal, a stretch of play or the table
    "Pablo Suarez of Everton dispatched it past the Leeds keeper.",
    "That edges us closer to Everton, and to Leeds.",
    "Pablo Suarez punished Leeds with a header for Everton.",
    "Pablo Suarez stunned Leeds with an early goal for Everton.",
    "Everton stunned Leeds by taking the lead inside a minute.",
    "Everton edged past Leeds into third place.",
    "Everton knocked Leeds off the top.",
    "Everton saw Leeds go top.",
    "Everton held Leeds at bay for an hour.",
    "Everton held Leeds until the 89th minute.",
    "Everton have taken one point from their last five visits to Leeds.",
    # counts
    "Everton have won six of their last seven games.",
    "It was Everton's sixth win in seven games.",
    "Everton have won two in a row, lost three and drawn one.",
    # other things that are won, lost, drawn and beaten
    "Everton won the ball against Leeds.",
    "Everton won a penalty against Leeds.",
    "Everton won the title.",
    "Everton lost Pablo Suarez to injury against Leeds.",
    "Everton lost the toss against Leeds.",
    "Everton drew level with Leeds.",
    "Pablo Suarez beat the Leeds goalkeeper.",
    "Pablo Suarez hit the winners for Everton against Leeds.",
]
NOTHING += [
    "The table shows Everton's chances of beating Leeds.",
    "Everton seek a place in the final with victory over Leeds.",
    "Everton beat Leeds to the title.",
    "Everton pipped Leeds to the post.",
    "Everton edged Leeds on goal difference.",
    "Everton were held by Leeds until the last minute.",
    "When did Everton last lose to Leeds?",
]
NOTHING += [
    "There was nothing to separate Everton and Leeds in the first half.",
    "Everton hope to end Leeds's unbeaten run.",
    "Everton could put Leeds to the sword on Sunday.",
    "Pablo Suarez scored to send Everton towards their first win at Leeds.",
    "Everton's keeper saved to deny Leeds bragging rights over Everton.",
    "A win would give Everton their first victory over Leeds since March.",
    # several matches, the table, another sport
    "Everton have beaten Leeds on 12 of the past 14 occasions.",
    "Pablo Suarez's goal edged Everton a point ahead of Leeds.",
    "Everton lost 31-15 to Leeds in a charity rugby match.",
    # bets, and how it stands
    "Everton to beat Leeds 3-0 is our tip.",
    "Leeds, who are fancied to win 2-1 at Everton, trained on Friday.",
    "Everton are 11-4 favourites with Leeds at 9-2.",
    "Half-time: Everton 2-0 Leeds.",
    "After 23 minutes it was Everton 1-0 Leeds.",
]
WEAK: list[tuple[str, Goals, str, str]] = [
    ("Everton left it late at Leeds but got there.", None, EVERTON, "an idiom of no word for an outcome"),
    ("The match ended 2-1 to Everton against Leeds.", (2, 1), EVERTON, "of scores told alone only level ones are read"),
]


def _results(text: str) -> list[Result]:
    return [result for result in stated(topic, text) if isinstance(result, Result)]


def _told(text: str) -> tuple[Goals, Goals, str | None]:
    """The only result of the text, with Everton's goals before Leeds's."""
    (result,) = _results(text)
    assert result.teams is not None
    assert set(result.teams) == {EVERTON, LEEDS}
    if result.teams[0] == EVERTON:
        return result.score, result.shootout, result.winner
    return _turned(result.score), _turned(result.shootout), result.winner


def _turned(goals: Goals) -> Goals:
    return (goals[1], goals[0]) if goals else None


@pytest.mark.parametrize("beaten", ["Chelsea", "Reading", "Venezia"])
def test_a_side_behind_a_verb_is_beaten_whatever_the_parser_takes_it_for(beaten: str) -> None:
    (result,) = _results(f"Arsenal beat {beaten} 3-1 on Saturday.")
    assert (result.teams, result.score, result.winner) == (("Arsenal", beaten), (3, 1), "Arsenal")


@pytest.mark.parametrize(("text", "score", "winner"), BY_VERB + IN_FULL + BY_NOUN + BY_PHRASE + BY_LINE)
def test_a_result_is_read(text: str, score: Goals, winner: str) -> None:
    assert _told(text) == (score, None, winner)


@pytest.mark.parametrize(("text", "score", "shootout", "winner"), SHOOTOUTS)
def test_a_shootout_is_read(text: str, score: Goals, shootout: Goals, winner: str) -> None:
    assert _told(text) == (score, shootout, winner)


@pytest.mark.parametrize("text", NOTHING)
def test_no_result_is_read(text: str) -> None:
    assert _results(text) == []


@pytest.mark.parametrize(
    ("text", "score", "winner"),
    [pytest.param(*row, marks=pytest.mark.xfail(reason=why)) for *row, why in WEAK],
)
def test_results_still_missed(text: str, score: Goals, winner: str) -> None:
    assert _told(text) == (score, None, winner)


SEVERAL = [
    (
        "Everton beat Leeds 2-0 and Hull City 3-1.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, (3, 1), EVERTON)],
    ),
    (
        "Everton saw off Leeds 2-0, Hull City were held 0-0 by Millwall.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (HULL, "Millwall", (0, 0), "draw")],
    ),
    (
        "Earlier, Everton had drawn with Leeds and Hull City with Millwall.",
        [(EVERTON, LEEDS, None, "draw")],
    ),
    (
        "Everton 2 Leeds 0, Hull City 3 Millwall 1",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (HULL, "Millwall", (3, 1), HULL)],
    ),
    (
        "Everton beat Leeds 2-0, while Hull City lost 3-1 to Millwall.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (HULL, "Millwall", (1, 3), "Millwall")],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. They had drawn 1-1 with Hull City.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, (1, 1), "draw")],
    ),
    (
        "Everton beat Leeds 2-0, and Hull City beat Millwall 5-4 on penalties.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (HULL, "Millwall", None, HULL)],
    ),
]


SEVERAL += [
    (
        "Everton won 2-0 at Hull City and Leeds took a break.",
        [(EVERTON, HULL, (2, 0), EVERTON)],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. Against Hull City they needed luck and their win over Millwall was close.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, "Millwall", None, EVERTON)],
    ),
    (
        "Everton beat Leeds 2-0 at Goodison Park. After a 3-0 loss to promoted Hull City, the hosts were glad of it.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, (0, 3), HULL)],
    ),
]


SEVERAL += [
    (
        "Everton beat Leeds on Saturday. Everton erased the memory of their defeat at Hull City with a 2-0 victory.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, None, HULL)],
    ),
    (
        "Everton forgot Friday's game against Hull City and had their first home win with a 2-0 victory over Leeds.",
        [(EVERTON, LEEDS, (2, 0), EVERTON)],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. That followed successive defeats by Hull City and Millwall. It rained.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, None, HULL), (EVERTON, "Millwall", None, "Millwall")],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. Everton had taken a point at Anfield in midweek.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, "Liverpool", None, "draw")],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. Leeds had lost 4-1 at home to Hull City three days earlier.",
        [(LEEDS, EVERTON, (0, 2), EVERTON), (LEEDS, HULL, (1, 4), HULL)],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. Leeds have lost their way. It rained. The 3-1 win over Millwall is past.",
        [(LEEDS, EVERTON, (0, 2), EVERTON), (LEEDS, "Millwall", (3, 1), LEEDS)],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. Leeds keeper Tom Hale denied Everton a first win since defeat of Hull.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, None, EVERTON)],
    ),
    (
        "Everton beat Leeds 2-0 on Saturday. It was their second win in a week, having lost to Hull City in between.",
        [(EVERTON, LEEDS, (2, 0), EVERTON), (EVERTON, HULL, None, HULL)],
    ),
]


SEVERAL += [
    (
        "Everton followed up their win over Leeds with a 1-0 success at Hull City.",
        [(EVERTON, HULL, (1, 0), EVERTON), (EVERTON, LEEDS, None, EVERTON)],
    ),
    (
        "Everton answered their loss to Leeds by beating Hull City 3-0.",
        [(EVERTON, HULL, (3, 0), EVERTON), (EVERTON, LEEDS, None, LEEDS)],
    ),
    (
        "Everton, beaten 2-1 by Leeds last week, won at Hull City.",
        [(EVERTON, LEEDS, (1, 2), LEEDS), (EVERTON, HULL, None, EVERTON)],
    ),
    (
        "It was a bad week, with Everton suffering a 1-0 defeat at Leeds and Hull City also losing 2-0 to Millwall.",
        [(EVERTON, LEEDS, (0, 1), LEEDS), (HULL, "Millwall", (0, 2), "Millwall")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_match_keeps_its_own_score(text: str, expected: list[tuple[str, str, Goals, str]]) -> None:
    found = _results(text)
    assert [(*(result.teams or ()), result.score, result.winner) for result in found] == expected
    assert len({result.scene for result in found}) == len(expected)


RECALLED = [
    "Everton beat Leeds 2-1 on Saturday. Pablo Suarez scored twice. Everton had lost the first leg 1-0 to Leeds.",
    "Everton beat Leeds 2-1 on Saturday. Nobody sang. It rained. Leeds won 1-0 when the sides last met.",
    "Everton beat Leeds 2-1 on Saturday. Nobody sang. It rained. Leeds won the reverse fixture 1-0.",
]


@pytest.mark.parametrize("text", RECALLED)
def test_an_earlier_match_of_the_two_is_another(text: str) -> None:
    now, then = _results(text)
    assert now.scene != then.scene
    assert [now.winner, then.winner] == [EVERTON, LEEDS]
    assert now.date is not None
    assert then.date is None


def test_a_result_told_twice_is_one() -> None:
    (result,) = _results("Everton beat Leeds on Saturday. The 2-1 win over Leeds lifted Everton.")
    assert result.score is not None
    assert sorted(result.score) == [1, 2]
    assert str(result.date) == "2023-03-11"


def test_a_side_may_be_beaten_by_what_it_is_called() -> None:
    (result,) = _results("Everton met Leeds at Goodison Park. Leeds came from behind to stun the league leaders.")
    assert (set(result.teams or ()), result.winner) == ({EVERTON, LEEDS}, LEEDS)


def test_an_opponent_left_unsaid_stays_so() -> None:
    (result,) = _results("Everton won 2-0 on Saturday. Pablo Suarez scored.")
    assert (result.teams, result.score, result.winner) == ((EVERTON, None), (2, 0), EVERTON)


def test_the_day_and_the_competition_are_told() -> None:
    (result,) = _results("Everton beat Leeds 2-0 in the FA Cup on 4 March.")
    assert (str(result.date), result.competition) == ("2023-03-04", "FA Cup")


@pytest.mark.xfail(reason="a draw and the shoot-out that decided it are joined within a sentence only")
def test_a_shootout_told_a_sentence_later() -> None:
    (result,) = _results("Everton and Leeds drew 1-1. Everton won 4-2 on penalties.")
    assert result.winner == EVERTON


# A headline and a report, and Everton's and Leeds's goals.
ELSEWHERE: list[tuple[str | None, str, Goals]] = [
    ("Everton 2-1 Leeds: Suarez settles it", "Everton beat Leeds.", (2, 1)),
    ("Leeds 0-3 Everton", "Everton beat Leeds.", (3, 0)),
    ("Everton win 2-1 at last", "Everton beat Leeds.", (2, 1)),
    ("Hull City 2-1 Leeds", "Everton beat Leeds.", None),
    ("Everton in the 2019-20 season", "Everton beat Leeds.", None),
    (None, "Everton beat Leeds. Pablo Suarez scored the only goal.", (1, 0)),
    (None, "Leeds beat Everton. It was the only goal of the game.", (0, 1)),
    (None, "Everton beat Leeds. It was the only goal of his career.", None),
]


@pytest.mark.parametrize(("title", "text", "goals"), ELSEWHERE)
def test_the_score_may_stand_elsewhere(title: str | None, text: str, goals: Goals) -> None:
    (result,) = [statement for statement in stated(topic, text, title) if isinstance(statement, Result)]
    assert result.teams is not None
    assert result.score == (goals if result.teams[0] == EVERTON or goals is None else goals[::-1])


def test_a_tie_won_is_no_match_won() -> None:
    (result,) = stated(topic, "Everton saw off Leeds.", "Everton 3-3 Leeds (agg 5-3)")
    assert isinstance(result, Result)
    assert (result.score, result.winner) == ((3, 3), "draw")


# What a side took from the first leg, and Everton's and Leeds's goals in it.
FIRST_LEGS = [
    ("Everton led 2-0 from the first leg.", (2, 0)),
    ("After taking a 2-0 lead from the first leg, Everton sat back.", (2, 0)),
    ("Everton trailed 2-1 after the first leg.", (1, 2)),
    ("Everton went through after winning the first leg at Goodison Park 1-0.", (1, 0)),
    ("Everton kept quiet after the 2-1 first-leg defeat.", (1, 2)),
    ("Everton have a 2-1 lead from the first leg, and Hull wait in the final.", (2, 1)),
    ("Everton drew 2-2 in the first leg.", (2, 2)),
    ("Leeds thought that they had wiped out Everton's 1-0 advantage from the first leg.", (1, 0)),
]


@pytest.mark.parametrize(("text", "goals"), FIRST_LEGS)
def test_the_first_leg_is_told_by_what_it_left(text: str, goals: tuple[int, int]) -> None:
    main, leg = _results("Everton and Leeds drew 1-1 on Saturday. Nobody sang. It rained. " + text)
    assert leg.scene != main.scene
    assert leg.teams is not None
    assert leg.score == (goals if leg.teams[0] == EVERTON else goals[::-1])


# A match told in passing, by whom it was won and against whom; none where a stranger did.
IN_PASSING: list[tuple[str, tuple[str, str] | None]] = [
    ("Thanks to their win over Hull City, Everton stay ahead of Leeds.", ("Everton", "Hull")),
    (
        "It puts the Toffees level with second-placed Leeds after last week's win over Hull City.",
        ("Everton", "Hull"),
    ),
    ("They thank Everton midfielder Pablo Suarez - whose win at Hull City helped.", ("Everton", "Hull")),
    ("Mateo Ruiz came on loan after a 3-0 win over Hull City.", None),
    ("Fulham's home win over Hull City was followed by defeats for Arsenal and Chelsea.", ("Fulham", "Hull")),
    ("Fulham's home draw was followed by a defeat for Hull City.", None),
    (
        "Everton left Tom Hale out of the win at Fulham and last week's home victory over Hull City.",
        ("Everton", "Hull"),
    ),
    ("Tom Hale had scored in a friendly against lower league Castletown, which Everton won 9-0.", None),
    ("Everton's win puts pressure on Leeds ahead of their trip to Hull City.", None),
]


@pytest.mark.parametrize(("text", "sides"), IN_PASSING)
def test_a_match_told_in_passing_is_of_whom_the_clause_tells(text: str, sides: tuple[str, str] | None) -> None:
    found = _results("Everton beat Leeds 2-1 on Saturday. Nobody sang. It rained. It was cold. " + text)
    passing = [(one.winner, one.teams) for one in found if one.teams and "Hull" in one.teams]
    assert passing == ([(sides[0], sides)] if sides is not None else [])
