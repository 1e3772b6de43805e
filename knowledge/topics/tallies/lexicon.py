"""The words that tell of counts."""

from __future__ import annotations

# What the Championship, a league, has and what is won of no championship: "six Championship wins".
_PLAYED = (
    r"(?:[\w-]+ )?(?:wins?|victor|defeats?|loss|draws?|goals?|points?|games?|match|starts?|appearances?|sides?|clubs?)"
)
# Nouns for what is counted, as patterns → the name the count goes by.
NOUNS: dict[str, str] = {
    r"goal(?: and assist)? involvements?": "goal_involvements",
    r"goal contributions?": "goal_contributions",
    r"goals?|strikes?|tally": "goals",
    r"assists?": "assists",
    r"appearances?|caps?|internationals|international(?=[,.;)]|$| (?:for|as|at|when|on|against|in)\b)": "appearances",
    r"starts?": "starts",
    r"wins?|victory|victories|triumphs?|success(?:es)?": "wins",
    r"defeats?|loss(?:es)?|reverses?": "defeats",
    r"draws?|stalemates?": "draws",
    r"clean[ -]sheets?|shut-?outs?": "clean_sheets",
    r"hat[ -]tricks?|trebles?": "hat-tricks",
    rf"titles?|crowns?|championships?(?! {_PLAYED})": "titles",
    r"European Cups?(?: (?:triumph|win|victor|success)\w*)?"
    r"(?! (?:finals?|semi|quarter|games?|ties?|match|goals?))": "European Cups",
    r"trophies": "trophies",
    r"yellow cards?|bookings?|cautions?": "yellow_cards",
    r"red cards?|dismissals?|sendings?[- ]off": "red_cards",
    r"penalt(?:y|ies)|spot[- ]kicks?": "penalties",
    r"saves": "saves",
    r"key passes": "key passes",
    r"tackles": "tackles",
    r"clearances": "clearances",
    r"interceptions": "interceptions",
}
COUNTED = "|".join(NOUNS)
"""Pattern of all of them."""
# Verbs that lead to a count of matches or goals → what they count.
OUTCOMES: dict[str, str] = {
    r"w[io]n(?:ning|s)?|been victorious|tasted victory": "wins",
    r"lost|los(?:e|es|ing)|(?:only |just )?been (?:only |just )?(?:beaten|defeated)|tasted defeat"
    r"|(?<=, )beaten": "defeats",
    r"drew|drawn?|draws|drawing": "draws",
    r"conced(?:ed?|es|ing)|shipp?(?:ed|ing|s)": "goals_conceded",
    r"scor(?:ed?|es|ing)|net(?:s|ted|ting)?|struck|strik(?:es?|ing)|on target|bag(?:s|ged|ging)|hit": "goals",
    r"set(?:s|ting)? up|assist(?:s|ed|ing)|laid on": "assists",
    r"booked|cautioned": "yellow_cards",
    r"sent off|dismissed": "red_cards",
}
OF_MATCHES = frozenset({"wins", "defeats", "draws"})
# Streaks: the word for one → what its matches are.
STREAKS: dict[str, str] = {
    "unbeaten": "unbeaten matches",
    "undefeated": "unbeaten matches",
    "winless": "winless matches",
    "winning": "wins",
    "losing": "defeats",
}
# Counts that only a team has.
OF_TEAMS = frozenset(
    {
        "wins",
        "defeats",
        "draws",
        "clean_sheets",
        "goals_conceded",
        "points",
        "points dropped",
        "titles",
        "trophies",
        "European Cups",
        "games conceded in",
        "games",
        *STREAKS.values(),
    }
)
# What a player has won as well as his team.
WON = frozenset({"titles", "trophies", "European Cups"})
# Counts of having been there: who is named beside them was there, whatever the clause is about.
BY_PRESENCE = frozenset({"appearances", "starts"})
# What only a player has; whoever else stands there is named for another reason.
OF_PLAYERS = (
    BY_PRESENCE
    | {"goals", "assists", "hat-tricks", "yellow_cards", "red_cards", "penalties"}
    | {
        "goal_involvements",
        "goal_contributions",
    }
)
# What one player has and no team.
OF_NO_TEAM = frozenset({"assists", "starts", "hat-tricks", "goal_involvements", "goal_contributions"})
# What a coach has as well as his team: "Hale's third win in a row".
OF_COACHES = frozenset({"wins", "defeats", "draws", "games"}) | WON
# Verbs whose subject gets the count that is their object.
GAINS = frozenset("score net bag grab get claim notch hit register record tally strike fire head celebrate add".split())
# Adjectives that make counts run on.
RUNNING = r"(?:straight|consecutive|successive|back-to-back)"
# Words before the noun that bound a count as a scope does.
BOUNDING = frozenset(
    """
    league home away european international senior professional career competitive domestic top-flight
    club continental test team-leading league-leading all-time tournament
    """.split()
)
# What stands before a count that has not come about, or only of another kind.
_IN_VAIN = r"(?! (?:prevent|stop|deny)\b)"  # "could not stop Leeds from a third win"
WISHED = (
    r"(?:search of|course (?:for|to)|bid (?:for|to)|chances? (?:of|to)|hopes? (?:of|for)|quest for|hunt for|looking for"
    r"|pursuit of|short of|shy of|away from|eye(?:s|d|ing)|seek(?:ing)?|chas(?:es?|ed|ing)|target(?:ing)?"
    r"|closing in on|avoid(?:s|ed|ing)?|hoping for|(?<!not )(?<!unable to )(?<!failed to )(?:deny|prevent)"
    r"|denied|denying|prevent(?:s|ed|ing)|need(?:s|ed|ing)?|want(?:s|ed)?|requires?|within|aiming for|searching for"
    r"|wait(?:ing)? for|await(?:ing)?"
    r"|threatened|(?<!ive )(?<!fine )(?<!decent )(?<!remarkable )(?<!ing )(?<!\ba )record of|verge of|brink of|close to"
    r"|(?:could|would|can|may|might) (?:now )?make it"
    rf"|(?:unable|fail(?:ed|ing)) to{_IN_VAIN}|press(?:ed|ing)? for|push(?:ed|ing)? for|since an?|sav(?:ed|es|ing)"
    rf"|spar(?:ed|es|ing)|avert(?:s|ed|ing)?|not{_IN_VAIN}|never)"
)
# What stands before goals that somebody had a share in, or that were only likely.
PARTIAL = r"(?:involve(?:d|ment)s?|hand|part|contributions?|contribut\w+ to|combined|expected|responsible for|shared?)"
# Nouns behind which a count is of something else: "a first title challenge", "their fourth win bonus".
COMPOUNDED = (
    r"(?:challenge|race|bid|rivals?|hopes?|holders?|charge|defence|defense|contenders?|winners?|winning|bonus|record"
    r"|rate|ratio|difference|contributions?|involvements?|and assists|kicks?|scorers?|run|streak|attempt|line|lead"
    r"|mouth|area|post|side)"
)
