from __future__ import annotations

import pytest

from knowledge.topics.tallies import topic
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.topics.stated import stated

# A text and its counts: whose, of what, how many.
COUNTS: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Erling Haaland scored his sixth goal of the season on Sunday.", [("Erling Haaland", "goals", 6)]),
    ("Mohamed Salah's fourth goal in five games sank Everton.", [("Mohamed Salah", "goals", 4)]),
    ("Harry Kane scored his 100th Premier League goal against Fulham.", [("Harry Kane", "goals", 100)]),
    ("Marcus Rashford has 12 goals in 15 games for Manchester United.", [("Marcus Rashford", "goals", 12)]),
    ("Dusan Vlahovic has scored six times this season.", [("Dusan Vlahovic", "goals", 6)]),
    ("Juventus made it 14 victories in 15 Serie A games this season.", [("Juventus", "wins", 14)]),
    ("Everton beat Leeds. It was a fifth defeat in six for Leeds.", [("Leeds", "defeats", 5)]),
    ("Derby County still have the lowest points tally of 11.", [("Derby County", "points", 11)]),
    ("Everton coach Peter Gabor celebrated his third win in a row.", [("Peter Gabor", "wins", 3)]),
    ("Karim Benzema struck for the third time in four days.", [("Karim Benzema", "goals", 3)]),
    (
        "Antoine Griezmann has 16 goals and eight assists in 19 league games.",
        [("Antoine Griezmann", "goals", 16), ("Antoine Griezmann", "assists", 8)],
    ),
    ("Rafael Leao took his tally to 12 with a header.", [("Rafael Leao", "goals", 12)]),
    ("Pedro opened his account for the club with a volley.", [("Pedro", "goals", 1)]),
    ("Bukayo Saka scored his first goal for the club.", [("Bukayo Saka", "goals", 1)]),
    ("Victor Osimhen has scored 11 in as many matches in all competitions.", [("Victor Osimhen", "goals", 11)]),
    (
        "Wayne Rooney's volley was his ninth goal of the season and his 12th in the league since August.",
        [("Wayne Rooney", "goals", 9), ("Wayne Rooney", "goals", 12)],
    ),
    ("Paulo Dybala scored again, his fifth in six home matches.", [("Paulo Dybala", "goals", 5)]),
    ("Paulo Dybala grabbed his 11th from a free kick.", [("Paulo Dybala", "goals", 11)]),
    ("Paulo Dybala grabbed his second from a free kick.", []),
    ("Jordan Henderson made his 150th appearance for Liverpool.", [("Jordan Henderson", "appearances", 150)]),
    ("Toni Kroos earned his 100th cap for Germany.", [("Toni Kroos", "appearances", 100)]),
    ("Phil Foden impressed on his first start of the season.", [("Phil Foden", "starts", 1)]),
    ("Lionel Messi marked his 700th game for Barcelona with a goal.", [("Lionel Messi", "appearances", 700)]),
    ("Jorginho is a perfect 14 for 14 from the penalty spot.", [("Jorginho", "penalties", 14)]),
    ("Arsenal recorded their fifth successive win.", [("Arsenal", "wins", 5)]),
    ("It was Roma's sixth win in seven league games.", [("Roma", "wins", 6)]),
    ("Napoli have won six of their last eight matches.", [("Napoli", "wins", 6)]),
    ("All four of Hull's wins this season came on the road.", [("Hull", "wins", 4)]),
    ("Arsenal have won the FA Cup on 14 separate occasions.", [("Arsenal", "titles", 14)]),
    ("Newcastle have won four in a row.", [("Newcastle", "wins", 4)]),
    ("Brentford have won their last three games.", [("Brentford", "wins", 3)]),
    ("West Ham slumped to a fourth straight defeat.", [("West Ham", "defeats", 4)]),
    ("For Everton it was a wretched defeat, their fifth in six matches.", [("Everton", "defeats", 5)]),
    ("Kai Havertz, ten games into his Arsenal career, looks at home.", [("Kai Havertz", "appearances", 10)]),
    ("Ben White crossed for Kai Havertz and the latter's fifth goal of the season.", [("Kai Havertz", "goals", 5)]),
    (
        "Bukayo Saka crossed from the right and Kai Havertz nodded it in on the hour, his 20th goal for Arsenal.",
        [("Kai Havertz", "goals", 20)],
    ),
    (
        "Ben White was penalised for a push, and Harry Kane scored the penalty. It was his ninth league goal.",
        [("Harry Kane", "goals", 9)],
    ),
    ("Leeds have lost three of their last five.", [("Leeds", "defeats", 3)]),
    ("Fulham lost for just the second time in eight matches.", [("Fulham", "defeats", 2)]),
    ("Brighton's third draw in four games cost them dear.", [("Brighton", "draws", 3)]),
    ("Inter have kept 22 clean sheets this season.", [("Inter", "clean_sheets", 22)]),
    ("Southampton have conceded nine goals in their last two away games.", [("Southampton", "goals_conceded", 9)]),
    ("West Ham have scored eight goals in ten league games.", [("West Ham", "goals", 8)]),
    ("Chelsea are unbeaten in nine.", [("Chelsea", "unbeaten matches", 9)]),
    ("Aston Villa stretched their 14-match unbeaten run.", [("Aston Villa", "unbeaten matches", 14)]),
    ("Valencia are without a win in five.", [("Valencia", "winless matches", 5)]),
    ("Torino have gone eight games without a win.", [("Torino", "winless matches", 8)]),
    ("Porto arrive in form (W6 D4 L1).", [("Porto", "wins", 6), ("Porto", "draws", 4), ("Porto", "defeats", 1)]),
    ("Egypt were crowned champions for a seventh time.", [("Egypt", "titles", 7)]),
    ("Torino have taken eight points from a possible 24.", [("Torino", "points", 8)]),
]

# Look-alikes of what is told of one match, or shared: these do run on.
ALIKE: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Kai Havertz has scored two goals for Arsenal.", [("Kai Havertz", "goals", 2)]),
    ("Kai Havertz scored two goals for Arsenal last season.", [("Kai Havertz", "goals", 2)]),
    ("Kai Havertz scored 12 goals for Arsenal.", [("Kai Havertz", "goals", 12)]),
    ("Kai Havertz has scored twice for Arsenal.", [("Kai Havertz", "goals", 2)]),
    ("Kai Havertz scored his 24th Premier League goal in the 3-1 win over Fulham.", [("Kai Havertz", "goals", 24)]),
    ("Kai Havertz scored the 15th goal of his debut Premier League season.", [("Kai Havertz", "goals", 15)]),
    ("Kai Havertz added his fifth goal of the season.", [("Kai Havertz", "goals", 5)]),
    ("Kai Havertz, the league's top scorer with 14 goals, limped off.", [("Kai Havertz", "goals", 14)]),
    ("Ben White was booked for the fifth time this season.", [("Ben White", "yellow_cards", 5)]),
    ("Everton have failed to win any of their last six league games.", [("Everton", "winless matches", 6)]),
    ("Everton took four points from their opening five games.", [("Everton", "points", 4)]),
    ("It was a tenth goal of the season for Kai Havertz.", [("Kai Havertz", "goals", 10)]),
]

# Firsts, runs and balances, in the wordings in which these are told.
RUNS: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Mohamed Salah scored his first goal in six games.", [("Mohamed Salah", "goals", 1)]),
    ("Everton claimed a first home win in seven matches.", [("Everton", "wins", 1)]),
    ("Bukayo Saka scored his first-ever Champions League goal.", [("Bukayo Saka", "goals", 1)]),
    ("Bukayo Saka scored a maiden goal for England.", [("Bukayo Saka", "goals", 1)]),
    (
        "Bukayo Saka, making his first Premier League start after a run in the cup, shone.",
        [("Bukayo Saka", "starts", 1)],
    ),
    ("Everton won a third consecutive game.", [("Everton", "wins", 3)]),
    ("Everton lost their fourth league match of the season.", [("Everton", "defeats", 4)]),
    ("Everton have not won in six.", [("Everton", "winless matches", 6)]),
    ("Chelsea have gone 13 without defeat.", [("Chelsea", "unbeaten matches", 13)]),
    ("Bukayo Saka has gone nine games without scoring.", [("Bukayo Saka", "matches without a goal", 9)]),
    ("Bukayo Saka has gone nine games without a league goal.", [("Bukayo Saka", "matches without a goal", 9)]),
    ("Bukayo Saka has scored in each of his last four games.", [("Bukayo Saka", "games scored in", 4)]),
    ("Bukayo Saka has scored in four successive games.", [("Bukayo Saka", "games scored in", 4)]),
    ("Everton have failed to score in four of their last five.", [("Everton", "matches without a goal", 4)]),
    ("Everton have conceded in each of their last nine matches.", [("Everton", "games conceded in", 9)]),
    ("Everton claimed back-to-back wins.", [("Everton", "wins", 2)]),
    (
        "Everton have won nine, drawn four and lost two of their 15 games.",
        [("Everton", "wins", 9), ("Everton", "draws", 4), ("Everton", "defeats", 2)],
    ),
]
# What somebody has by now, and points.
HELD: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Everton have scored a league-high 16 goals.", [("Everton", "goals", 16)]),
    ("Everton have now shipped 39 goals this season.", [("Everton", "goals_conceded", 39)]),
    (
        "Everton have been busy this month, scoring 11 goals this season and have conceded far too many.",
        [("Everton", "goals", 11)],
    ),
    ("Bukayo Saka boasts 18 goals.", [("Bukayo Saka", "goals", 18)]),
    ("Bukayo Saka made 203 appearances there.", [("Bukayo Saka", "appearances", 203)]),
    ("Bukayo Saka now has eight assists.", [("Bukayo Saka", "assists", 8)]),
    ("Bukayo Saka scored twice to make it 49 in 47 appearances for Arsenal.", [("Bukayo Saka", "goals", 49)]),
    ("Everton have conceded four goals from set-pieces.", [("Everton", "goals_conceded", 4)]),
    ("Everton earned a first point of the season.", [("Everton", "points", 1)]),
    ("Everton have dropped 11 points from winning positions.", [("Everton", "points dropped", 11)]),
    ("Three points from four matches is a poor return for Everton.", [("Everton", "points", 3)]),
    ("That ended a run of seven defeats from eight for Everton.", [("Everton", "defeats", 7)]),
    ("Everton have surrendered just nine points from winning positions.", [("Everton", "points dropped", 9)]),
    ("Everton registered just their fifth point from nine matches.", [("Everton", "points", 5)]),
    ("Everton earned their first win of 2019.", [("Everton", "wins", 1)]),
    ("Bukayo Saka tapped in for his third goal of 2019/20.", [("Bukayo Saka", "goals", 3)]),
    ("Bukayo Saka converted his fourth penalty of the season.", [("Bukayo Saka", "penalties", 4)]),
    ("Bukayo Saka has played 51 games for the London club.", [("Bukayo Saka", "appearances", 51)]),
    ("Bukayo Saka struggled abroad, making only 19 appearances for Lyon.", [("Bukayo Saka", "appearances", 19)]),
    ("Bukayo Saka: 19 goals in 22 games.", [("Bukayo Saka", "goals", 19)]),
    ("With an impressive record of 33 goals in 43 games, Bukayo Saka is admired.", [("Bukayo Saka", "goals", 33)]),
    ("Bukayo Saka hit a brace that put him at 20 goals in the season.", [("Bukayo Saka", "goals", 20)]),
    ("Bukayo Saka had three goals in Arsenal's opening five games.", [("Bukayo Saka", "goals", 3)]),
    ("Bukayo Saka struggled to shine on his third successive start.", [("Bukayo Saka", "starts", 3)]),
    ("Everton are without a win in the league in four games.", [("Everton", "winless matches", 4)]),
    ("It was a late victory over Leeds for Everton, their first of the season.", [("Everton", "wins", 1)]),
]
# Runs that grow, with where they were had; deeds in one game after the other.
GROWING: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Everton extended their unbeaten league run to four matches.", [("Everton", "unbeaten matches", 4)]),
    ("Everton extended their unbeaten run in Europe to 21 matches.", [("Everton", "unbeaten matches", 21)]),
    ("There were boos after Everton's winless run was extended to five.", [("Everton", "winless matches", 5)]),
    ("Everton's winless run has stretched to 17.", [("Everton", "winless matches", 17)]),
    ("Everton failed to respond, losing four in a row.", [("Everton", "defeats", 4)]),
    ("Everton have been perfect at home, winning all 12 league games.", [("Everton", "wins", 12)]),
    ("Bukayo Saka scored in a record 13th straight league game.", [("Bukayo Saka", "games scored in", 13)]),
    ("Bukayo Saka has found the net in his third game running.", [("Bukayo Saka", "games scored in", 3)]),
    ("It was enough despite Bukayo Saka netting for the fifth time in as many games.", [("Bukayo Saka", "goals", 5)]),
]

# Whose count it is, among several who are named.
BEARERS: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Ben White crossed for Kai Havertz to head in his eighth league goal.", [("Kai Havertz", "goals", 8)]),
    ("Ben White found Kai Havertz for his tenth goal of the season.", [("Kai Havertz", "goals", 10)]),
    ("Ben White squared the ball to Kai Havertz for his sixth goal in ten games.", [("Kai Havertz", "goals", 6)]),
    ("Everton levelled with a penalty from Beto, his seventh goal of the season.", [("Beto", "goals", 7)]),
    ("After his first goal for the club, Cole Palmer thanked the fans.", [("Cole Palmer", "goals", 1)]),
    ("Kai Havertz, with four goals in four games, curled over the bar.", [("Kai Havertz", "goals", 4)]),
    (
        "Kai Havertz teed up Bukayo Saka for the opener before scoring his ninth goal of the season.",
        [("Kai Havertz", "goals", 9)],
    ),
    (
        "Kai Havertz headed in his tenth goal of the season and fourth in five games.",
        [("Kai Havertz", "goals", 10), ("Kai Havertz", "goals", 4)],
    ),
    ("Kai Havertz, whose five goals this season all came away, struck.", [("Kai Havertz", "goals", 5)]),
    (
        "The only goal was scored by Kai Havertz, hitting a low shot from 20 yards, for his seventh of the season.",
        [("Kai Havertz", "goals", 7)],
    ),
    ("Defeat for Fulham was their fourth in a row.", [("Fulham", "defeats", 4)]),
    ("Chelsea inflicted the first defeat of the season upon Fulham.", [("Fulham", "defeats", 1)]),
    ("Everton beat Leeds 3-1, their second win of the season.", [("Everton", "wins", 2)]),
    (
        "Despite Everton's struggles against Brentford, with two losses last season, they won.",
        [("Everton", "defeats", 2)],
    ),
    ("The superstar scored his ninth goal of the season.", []),
    (
        "Cole Palmer lined up well and there was a first league start for winger Ben White.",
        [("Ben White", "starts", 1)],
    ),
    (
        "Cole Palmer laid on Kai Havertz's strike, the third of the season for the tall forward.",
        [("Kai Havertz", "goals", 3)],
    ),
    (
        "Ben White robbed Beto and fed Kai Havertz, considering the England striker only scored twice last year.",
        [("Kai Havertz", "goals", 2)],
    ),
    (
        "Everton pressed, with Beto firing over, and appeals were waved away as Leeds held on for a first win in nine.",
        [("Leeds", "wins", 1)],
    ),
    ("Kai Havertz scored his 11th goal in his past 15 appearances.", [("Kai Havertz", "goals", 11)]),
    ("Everton beat Leeds in Frank Lampard's 50th game in charge.", [("Frank Lampard", "games", 50)]),
]

# Counts that leave their noun to another; totals; both sides; who is described by more than a name.
SHARED: list[tuple[str, list[tuple[str, str, int]]]] = [
    (
        "Kai Havertz has scored nine league goals this season, and 12 in all competitions.",
        [("Kai Havertz", "goals", 9), ("Kai Havertz", "goals", 12)],
    ),
    (
        "Everton have lost nine of their ten league games and their last seven in a row.",
        [("Everton", "defeats", 9), ("Everton", "defeats", 7)],
    ),
    (
        "Kai Havertz has ten goal involvements this season, seven of which are assists.",
        [("Kai Havertz", "goal_involvements", 10), ("Kai Havertz", "assists", 7)],
    ),
    (
        "Ben White has made six tackles and ten clearances in three matches.",
        [("Ben White", "tackles", 6), ("Ben White", "clearances", 10)],
    ),
    ("Kai Havertz has set up six goals this season.", [("Kai Havertz", "assists", 6)]),
    ("Kai Havertz finished last season with 22 goals.", [("Kai Havertz", "goals", 22)]),
    ("Kai Havertz ended the campaign with a total of 22 strikes.", [("Kai Havertz", "goals", 22)]),
    ("Kai Havertz, top scorer with 14, was rested.", [("Kai Havertz", "goals", 14)]),
    ("A header took Kai Havertz's tally to 20.", [("Kai Havertz", "goals", 20)]),
    ("Kai Havertz took his bookings tally for the season to five.", [("Kai Havertz", "yellow_cards", 5)]),
    ("Kai Havertz took his medal tally to 20.", []),
    ("Kai Havertz blasted home his first of the season.", [("Kai Havertz", "goals", 1)]),
    ("Ben White is two short of Kai Havertz's club record of 202 goals.", [("Kai Havertz", "goals", 202)]),
    ("Everton, in a slump – only two goals in their last six games – went close.", [("Everton", "goals", 2)]),
    (
        "Ben White has helped Everton keep six clean sheets in his ten games this season.",
        [("Ben White", "clean_sheets", 6)],
    ),
    (
        "Everton may have conceded only nine league goals this season, but they are third.",
        [("Everton", "goals_conceded", 9)],
    ),
    (
        "Everton beat Leeds 2-1. Both sides had been unbeaten in five games.",
        [
            ("Everton", "unbeaten matches", 5),
            ("Leeds", "unbeaten matches", 5),
        ],
    ),
    ("Defending champions Everton registered their third win of the season.", [("Everton", "wins", 3)]),
    ("Leeds fought under Peter Gabor and Everton have now beaten them three times in a row.", [("Everton", "wins", 3)]),
    ("Everton extended their winning streak to a club-record seven matches.", [("Everton", "wins", 7)]),
    ("Everton extended their run without a win to nine games.", [("Everton", "winless matches", 9)]),
    ("Everton are undefeated in eight.", [("Everton", "unbeaten matches", 8)]),
    ("Everton made it six Championship wins in succession.", [("Everton", "wins", 6)]),
    ("Everton were tired in their 53rd match of the season.", [("Everton", "games", 53)]),
    ("Everton have kept a clean sheet in each of their last three matches.", [("Everton", "clean_sheets", 3)]),
    ("Everton have gone five matches without scoring.", [("Everton", "matches without a goal", 5)]),
    ("Kai Havertz became the first man to score in five consecutive games.", [("Kai Havertz", "games scored in", 5)]),
    (
        "Ben White found Kai Havertz with a low pass for the German's tenth goal of the season.",
        [("Kai Havertz", "goals", 10)],
    ),
    (
        "Kai Havertz has joined Lyon. It was no surprise. In his time there, he scored 51 goals in 90 games.",
        [("Kai Havertz", "goals", 51)],
    ),
]

NOTHING = [
    "It was the first time since leaving Everton's defeat early that he trained.",
    "Nobody has ever managed to score 20 goals twice.",
    "It matched City's sequence of 18 wins.",
    "The memories of those three defeats loomed large.",
    "They beat England's record 20-times champions.",
    "The two-goal forward was applauded off.",
    "Kai Havertz blasted home his first.",
    "Everton may have conceded only nine league goals this season.",
    "Erling Haaland scored his second goal and Manchester City's third.",
    "Harry Kane scored the third goal of the game.",
    "Arsenal won for the first time since March.",
    "Mohamed Salah scored his first goal since August.",
    "Mohamed Salah scored his first goal in two months.",
    "Mohamed Salah had an expected goals total of 0.31.",
    "Everton conceded in the first 15 minutes.",
    "Mohamed Salah scored in the last minute.",
    "Everton lost the second group game.",
    "Everton are on the brink of their first title.",
    "Both had four losses to their name.",
    "Everton were denied a first win of the season by a late equaliser.",
    "Leeds are in search of a third win in four games.",
    "Harry Kane could score his 200th goal on Sunday.",
    "If Napoli win their tenth game in a row, the title is theirs.",
    "Lazio scored two goals in two minutes.",
    "A first title challenge in ten years excites Aston Villa.",
    "Fulham won the fifth-round tie.",
    "Valencia have lost often since a third successive win in May.",
    "Chelsea pressed for a fifth goal late on.",
    "Everton lost to their city rivals, who earned their first league win of the season.",
    "Chelsea added a fifth goal late on.",
    '"That was my sixth goal of the season," said Bukayo Saka.',
    "Bukayo Saka was involved in 11 goals in 14 games.",
    "Bukayo Saka is on course to beat his best total of 26 goals and assists in a season.",
    "Everton and Leeds combined for seven goals in their first meeting of the season.",
    "Everton concede 1.65 goals a game in the league.",
    "Kai Havertz scored the first hat-trick in Arsenal history.",
    "Kai Havertz added a late fifth goal with a shot on the turn.",
    "Kai Havertz's two goals for the home side settled it.",
    "Kai Havertz scored twice for Arsenal.",
    "Kai Havertz scored his first goal in the 3-0 win over Fulham.",
    "Everton began the day in fifth following Tottenham's win over Fulham.",
    "Everton chase a fourth consecutive title.",
    "Everton avoided a fourth straight defeat.",
    "Ben White prevented a second Arsenal goal.",
    "Kai Havertz missed his third penalty of the season.",
    "Everton conceded three penalties in the last four games.",
    "Arsenal scored two goals from corners against Fulham.",
    "Kai Havertz scored twice in Belgium when Genk were beaten.",
    "Everton won all three points.",
    "Everton won all four shoot-outs.",
    "A late save spared Everton a fourth consecutive defeat.",
    "Kai Havertz took six minutes to open Arsenal's account.",
    "Kai Havertz opened his account from the spot.",
]


@pytest.mark.parametrize(("text", "expected"), COUNTS + ALIKE + RUNS + HELD + GROWING + BEARERS + SHARED)
def test_reads_counts(text: str, expected: list[tuple[str, str, int]]) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Tally)]
    assert [(said.player or said.team, said.what, said.count) for said in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_reads_no_count(text: str) -> None:
    assert stated(topic, text) == []


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Erling Haaland scored his sixth goal of the season on Sunday.", "of the season on Sunday"),
        ("Harry Kane scored his 100th Premier League goal, a header.", "Premier League"),
        ("Marcus Rashford has 12 goals in 15 games, his best run.", "in 15 games"),
        ("Napoli have won six of their last eight matches, and drawn two.", "of their last eight matches"),
        ("Phil Foden scored his fourth goal since joining in January, a header.", "since joining in January"),
        ("Phil Foden's fourth goal of the season sank Leeds.", "of the season"),
        ("Phil Foden scored his fourth goal of the season from the penalty spot.", "of the season"),
        ("Phil Foden scored his fourth goal of the season in the second half.", "of the season"),
    ],
)
def test_scope_is_in_the_articles_words(text: str, scope: str) -> None:
    first = stated(topic, text)[0]
    assert isinstance(first, Tally)
    assert first.scope == scope
