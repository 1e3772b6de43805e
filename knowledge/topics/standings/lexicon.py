"""The words that tell where teams stand."""

from __future__ import annotations

# Verbs by which a team gets, is or stays somewhere, and those by which something puts it there.
BEING = frozenset(
    """
    be stay remain sit lie go move climb rise jump leap leapfrog drop fall slip slide sink return finish end come rank
    stand find languish close leap go become head start soar shoot surge tumble plummet hover
    """.split()
)
PUTTING = frozenset(
    """
    lift move push take send leave put keep fire see pull hoist drop drag help lead carry send bring propel catapult
    consign knock allow fire shoot earn climb nudge edge
    """.split()
)
# Words for the first and the last place that stand before the team's name.
LEADING = (
    r"(?:(?:league|table|group|division|premiership|championship|runaway|early|current|championship|standings)[- ])?"
    r"(?:leaders?|pacesetters|pace-setters|table-toppers|front-?runners)"
    r"|top-of-the-table|table-topping|league-leading|first-placed"
)
TRAILING = r"(?:rock[- ])?bottom(?:-placed| club| side| team|-of-the-table|-side|-club)|basement (?:side|club|team)"
# How many teams the competitions have that name their last place (as of the 2023-24 season; constant for decades before
# but for Ligue 1, which had 20 until 2023).
SIZES: dict[str, int] = {
    "Premier League": 20,
    "Serie A": 20,
    "La Liga": 20,
    "Bundesliga": 18,
    "Championship": 24,
    "League One": 24,
    "League Two": 24,
    "Serie B": 20,
    "Eredivisie": 18,
    "Primeira Liga": 18,
    "Scottish Premiership": 12,
}
# What is no team behind "points behind", "off" or "from".
TARGETS = (
    r"the (?:pace|top|summit|relegation|drop|bottom|play-?off|european|champions league|automatic|last|title|leading|final|lead)"
    r"|safety|fourth|third|second|top|relegation|the"
)
