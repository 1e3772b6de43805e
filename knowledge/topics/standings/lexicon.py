"""The words that tell where teams stand."""

from __future__ import annotations

# Verbs by which a team gets, is or stays somewhere, or is put there, in the forms in which reports have them.
MOVING = """
are is were was be been being now still currently up down back stay stays stayed remain remains remained sit sits
sitting sat lie lies lying lay go goes going went move moves moved moving climb climbs climbed climbing rise rises
rising rose jump jumps jumped jumping leap leaps leapt drop drops dropped dropping fall falls falling fell slip
slips slipped slipping slide slides slid sink sank sunk finish finishes finished finishing end ends ended come came
return returned stand stands stood standing ranked surge surged lift lifts lifted lifting push pushes pushed pushing
take takes taking took send sends sending sent leave leaves leaving left put puts putting keep keeps keeping kept
hoist hoists hoisted pulled fired propel propels propelled catapult catapults catapulted boost boosted elevate elevated
vault vaults vaulted nudge nudged edge edged drag dragged tumble tumbled plunge plunged crash crashed see sees saw help
helped carried shot steer steered condemned climbs consolidate consolidated cement cemented claim claims claimed clinch
clinches clinched secure secures secured occupy occupies occupied languish languishes languishing clamber clambers
clambered sneak sneaks sneaked soar soars soared leaping shoots storm storms stormed
""".split()
# Those of them by which something puts a team somewhere: their lemmas.
PUTTING = frozenset(
    """
    lift move push take send leave put keep fire see pull hoist drop drag help lead carry bring propel catapult consign
    propell knock allow shoot earn climb nudge edge boost elevate steer vault condemn
    """.split()
)
# What the chasing team does to the leader's lead.
NARROWING = frozenset({"cut", "reduce", "trim", "narrow", "slash", "close", "shorten", "eat", "whittle"})
# The leaders, before or behind their name.
LEADING = (
    r"(?:(?:league|table|group|division|premiership|championship|standings|runaway|early|current)[- ])?"
    r"(?:leaders?(?! of\b)|pace-?setters|table-toppers|front-?runners)|top-of-the-table|table-topping|league-leading"
)
# The last of the table, before their name.
LAST = (
    r"(?<!second[- ])(?<!third[- ])(?:rock[- ])?bottom[- ](?:club|side|team|placed)|bottom-of-the-table"
    r"|basement (?:club|side|boys)"
)
# What is measured where no table is meant: "that metric … they are top again".
MEASURES = r"metrics?|measures?|statistics?|stats?|charts?|rankings?|percentages?|averages?|xG"
# What a team is at the top or the bottom of.
TABLE = (
    r"(?:table|league|group|standings|division|pile|tree|top flight|premiership|ladder|section|premier league|serie a"
    r"|wsl|women[’']s super league|mls|eredivisie|a-league|league one|league two|national league|primeira liga"
    r"|la liga|bundesliga|ligue 1|championship|eastern conference|western conference)"
)
# What follows the name of a league whose goals, not points, are counted: "top of the Premier League scoring charts".
CHARTS = r"(?:scor\w+|goal\w*|assists?|charts?|list)"
# What may follow "top" or "bottom" that makes it no place in the table.
NO_TOP = (
    r"of|two|three|four|five|six|eight|ten|half|flight|spot|scorer|level|class|gear|form|seed|side|team|players?|corner"
)
NO_BOTTOM = r"half|two|three|four|six|corner|line"
# What follows points that are a gap, not a team's own.
APART = r"(?:behind|clear|ahead|above|adrift|off|below|back|short|better|in front|outside|shy|away|from (?:the|safety))"
# What a team may be points "from": "seven points from safety", not "a point from the penalty spot".
TARGETS = (
    r"(?:safety|(?:the )?(?:pace|top|summit|relegation|drop|bottom|play-?off|european|champions league|automatic|title"
    r"|leaders|lead)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|17th)\b)"
)
# Words that make a place a wish, a threat or a possibility.
UNREAL = (
    r"(?:chances? (?:to|of)|opportunity (?:to|of)|hop(?:e|es|ing) (?:to|of|for)|bid (?:to|for)|race (?:to|for)"
    r"|battle (?:to|for)|fight (?:to|for)|could|would|can|will|may|might|should|if|unless|need(?:s|ed)? to"
    r"|want(?:s|ed)? to|chas(?:e|es|ing)|target(?:s|ing)?|challenge for|aim(?:s|ing)? (?:to|for)|missed|fail(?:ed)? to"
    r"|briefly|momentarily|(?:enter(?:ed|ing)|beg[aiu]n(?:ning)?|start(?:ed|ing)?|kicked off|arrived at"
    r"|(?:came|coming|went|going) into) (?:the|this) (?:[\w-]+ )?"
    r"(?:contest|game|match|day|weekend|tie|evening|night|round)"
    r"|unable to|set to|likely to|push for|contend\w* for|ambitions?|play-?offs? for|within reach of|qualif\w+"
    r"|dream\w*|hop(?:ed|ing) to)"
)
# How many teams the competitions have whose last place writers call "bottom" (seasons up to 2023-24).
SIZES: dict[str, int] = {
    "Premier League": 20,
    "Championship": 24,
    "League One": 24,
    "League Two": 24,
    "National League": 24,
    "Scottish Premiership": 12,
    "Serie A": 20,
    "Serie B": 20,
    "La Liga": 20,
    "Bundesliga": 18,
    "Eredivisie": 18,
    "Primeira Liga": 18,
}
