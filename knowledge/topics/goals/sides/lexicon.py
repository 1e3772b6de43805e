"""Words: what a report says of a side that comes to a goal, or that concedes one, as patterns of its verbs.

They are matched with a sentence as `Marked` writes it, behind the word for the side.
"""

from __future__ import annotations

_WELL = r"(?!not|n't|never|almost|nearly)"
_LEAD = r"(?:the|an?|their) (?:[\w-]+ ){0,2}(?:lead|advantage|cushion)"
_LEVELLER = r"(?:equali[sz]er|leveller|breakthrough|opener|winner|goal|reward|way back|foothold|second|third|fourth)"

CAME_TO_A_GOAL = (
    rf"(?:(?:re-?)?took|(?:had )?(?:re)?taken|grabbed|re-?gained|seized|snatched|claimed|established|built) {_LEAD}|"
    r"(?:went|were|are|got|moved|edged|forged|nosed|jumped|surged|raced|stormed|burst|roared|inched|crept|pulled) "
    rf"(?:{_WELL}[\w-]+ )?"
    r"(?:ahead|in front|level|clear|out of sight|\d-\d up|back in (?:it|the game))|"
    rf"(?:went|moved|jumped|surged|raced|stormed|burst|roared|charged)(?: out)? (?:in)?to {_LEAD}|"
    r"(?:opened|started|began|completed|capped|finished|closed|rounded off) (?:the|their) scoring|"
    r"broke (?:the deadlock|through\b|the ice)|"
    r"(?:drew|(?:did )?gets?|got) (?:first blood|on the (?:scoresheet|board))|answered|"
    r"(?:had|were given|got|gained|found) (?:\w+ )?hope|"
    r"(?:had )?equali[sz]ed?|(?:take|go in|pull one|are|hit) (?:the lead|ahead|front|level|back)\b|double their lead|"
    r"(?:drew |got back |pulled )?level(?:led)?\b|(?:hit|struck|battled|fought|bounced|stormed|"
    r"came) back|tied (?:the|it|things|up)\b|"
    r"(?:had )?(?:doubled|extended|tripled|stretched|increased) (?:their|the)|made it \w+-\w+|"
    r"(?:pulled|got|clawed) (?:one|a goal) back|peg(?:ged)? (?:@t|the \w+|them) back|"
    r"(?:were|was) (?:the )?first to (?:strike|score)|"
    rf"(?:had to wait until|waited until)(?: [\w-]+){{1,5}} for (?:their|the) (?:[\w-]+ )?{_LEVELLER}|"
    rf"(?:found|got|grabbed|netted|bagged|notched|scored) (?:the|their|an?) (?:[\w-]+ ){{0,2}}{_LEVELLER}|"
    r"(?:did )?respond(?:ed)?|replied|restored|(?:who )?scored|got (?:one|a goal|a second|a third|themselves back)|"
    r"halved|reduced|led\b|got (?:its|their|the) (?:[\w-]+ )?reward|were rewarded|had the last laugh|hit the front|"
    r"made (?:it|that|the|their|its) (?:[\w-]+ ){1,3}(?:count|tell|pay)|were (?:not|n't) (?:finished|done)|"
    r"completed (?:the|their|an?) (?:[\w-]+ )?(?:comeback|turnaround|fight-?back|rout|scoring)|"
    r"(?:wrapped up|sealed|settled|made (?:\w+ )?sure of|put|killed|salvaged|rescued|snatched|stole|secured|clinched)"
    r" (?:(?:the|it|their|an?|all) )?(?:[\w-]+ )?(?:points?|win|victory|game|match|tie|contest|things|rout)\b|"
    r"(?:needed|took|required) (?:only|just|all of) (?:[\w-]+ ){1,3}to (?:hit back|respond|equali[sz]e|score|level|"
    r"reply|open|strike|take the lead|double|extend|go)"
)
SCORED = rf"{CAME_TO_A_GOAL}|struck|added"
ATTACKED = (
    r"(?:broke(?! the)|countered|counter-attacked|attacked|surged|poured|swarmed) ?(?:(?:[\w-]+ ){0,5})?|"
    r"(?:pressed|pushed|dominated|piled|laid siege|went for)(?: (?!for\b)[\w-]+){0,3} ?|"
    r"took the (?:game|match) to @t ?|"
    r"(?:upped|raised|turned) (?:the|their) [\w-]+ ?|"
    r"(?:won|earned|forced|worked|took|were awarded) (?:an?|another|the|their) (?:[\w-]+ ){0,3}(?:corner|free[- ]kick|"
    r"throw-in)(?: [\w-]+){0,5} ?|(?:kept|continued to|carried on|were) (?:push|press|com|attack|go|pour)\w*(?: [\w-]+)"
    r"{0,3} ?|came (?:back|again|forward)|(?:did )?respond(?:ed)?|were (?:not|n't) (?:finished|done)|had the last laugh"
)
CONCEDED = (
    r"(?:fell|went|found themselves|were|are) (?:[\w-]+ )?(?:behind|\d-\d down|(?:two|three) (?:goals )?down)|conceded|"
    r"were (?:[\w-]+ )?(?:stunned|punished|rocked|caught|pegged back|undone|exposed|breached|opened up|cut open|carved "
    r"open|picked apart|hit on the (?:break|counter)|made to pay|sunk|floored)|trailed|let in|shipped|cracked|"
    r"paid the price|buckled|caved in"
)
GAVE_AWAY = (
    r"(?:failed|were unable|could not|couldn't|could only half|never managed) (?:to )?(?:clear|deal|cope|get|react|"
    r"defend|"
    r"only)|half-?cleared|(?:gave|gifted|giving) (?:the ball|it|possession|him) (?:away)?|(?:lost|surrendered|"
    r"squandered|conceded|coughed up) "
    r"(?:the ball|possession)|switched off|stood off|had (?:barely|scarcely|hardly) (?!threatened)|"
    r"could (?:not|n't) (?:cope|live|handle|deal|contain|clear)|cannot"
)
# What went on until the others scored.
SEEMED_SAFE = (
    r"(?:thought|looked|seemed|appeared) (?:[\w-]+ ){0,2}to have|(?:thought|believed) (?:they|it) (?:had|was)|"
    r"(?:held|were holding|hung|clung|were hanging|were clinging) (?:out|on|firm)|(?:survived|resisted|stood firm|"
    r"coped|led|were (?:leading|winning|level|ahead|in front|cruising|coasting|on course|heading for))\b"
)
# What went on until they scored themselves.
HAD_TRIED = (
    r"(?:wasted|squandered|missed|spurned|passed up|created) (?:[\w-]+ ){0,3}(?:chances?|opportunit\w+)|"
    r"(?:were|had been) (?:frustrated|kept (?:out|waiting|at bay)|held|second best|trailing|behind|losing)|"
    r"had to be patient|struggled to (?:break|create|make|find)|had (?:barely|hardly|scarcely|rarely|not) threatened|"
    r"probed|laboured|(?:continued|kept|went on) (?:to )?(?:dominat|push|press|prob|attack)\w*|dominated"
)
SPOILT = (
    r"(?:lead|joy|delight|advantage|celebrations?|relief|hopes?|resistance|resolve|cushion) (?:\w+ )?(?:lasted|was|"
    r"were|only lasted|did not last|evaporated|crumbled|ended|is|broke)|(?:back(?: ?line|four)|defen[cs]e|defenders|"
    r"rearguard) (?:went|was|were|stood|parted|failed|switched|could|dithered|hesitated|slept)"
)
# What came of a goal, for the side that had scored it and for the other.
LOST_IT = (
    r"(?:had )?(?:(?:once )?again )?(?:surrendered|threw away|thrown away|squandered|let slip|lost|gave up|given up|"
    r"could not hold|were pegged back|relinquished) (?:on to )?(?:their|a|the|that)?(?: [\w-]+)? ?"
    r"(?:lead|advantage|cushion|it|away)?"
)
ANSWERED = (
    r"(?:to |had )?(?:equali[sz]ed?|levell?(?:ed)?|(?:hit|struck|fought|came|strike|come) back|respond(?:ed)?|"
    r"repl(?:y|ied)|(?:were|drew|got|draw|get) level|(?:pulled|got|pull|get) (?:one|a goal) back)"
)
