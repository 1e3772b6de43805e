"""The words that tell of counts."""

from __future__ import annotations

# Nouns for what is counted, as patterns → the name the count goes by.
NOUNS: dict[str, str] = {
    r"goals?": "goals",
    r"strikes?": "goals",
    r"assists?": "assists",
    r"appearances?": "appearances",
    r"caps?": "appearances",
    r"starts?": "starts",
    r"wins?": "wins",
    r"victory|victories": "wins",
    r"triumphs?": "wins",
    r"success(?:es)?": "wins",
    r"defeats?": "defeats",
    r"loss(?:es)?": "defeats",
    r"reverses?": "defeats",
    r"draws?": "draws",
    r"stalemates?": "draws",
    r"clean[ -]sheets?": "clean_sheets",
    r"shut-?outs?": "clean_sheets",
    r"hat[ -]tricks?": "hat-tricks",
    r"trebles?": "hat-tricks",
    r"(?:league |world |european )?(?:titles?|crowns?)": "titles",
    r"championships?": "titles",
    r"European Cups?": "titles",
    r"(?:yellow cards?|bookings?|cautions?)": "yellow_cards",
    r"(?:red cards?|dismissals?)": "red_cards",
}
# Counts that only a team can have.
OF_TEAMS = frozenset({"wins", "defeats", "draws", "clean_sheets", "unbeaten", "winless", "goals_conceded", "points"})
# Verbs that lead to a count of matches → what they count.
OUTCOMES: dict[str, str] = {
    r"w[io]n(?:ning|s)?|been victorious": "wins",
    r"lost|los(?:e|es|ing)|been beaten": "defeats",
    r"drew|drawn?|draws|drawing": "draws",
    r"conced(?:ed?|es|ing)|shipp?(?:ed|ing|s)": "goals_conceded",
    r"scor(?:ed?|es|ing)|net(?:s|ted|ting)?|struck|strik(?:es?|ing)|on target|bagg?(?:s|ed|ing)|hit|f[io]und the net": "goals",
    r"set(?:s|ting)? up|assist(?:s|ed|ing)": "assists",
}
# Streaks: the word for one → what its matches are.
STREAKS: dict[str, str] = {"unbeaten": "unbeaten", "winless": "winless", "winning": "wins", "losing": "defeats"}
# Adjectives that make counts run on.
RUNNING = r"(?:straight|consecutive|successive|back-to-back|unanswered)"
# Adjectives before the noun that bound a count as a scope does.
BOUNDING = frozenset(
    """
    league home away european international senior professional career competitive domestic top-flight
    club continental test team-leading league-leading all-time tournament england cup
    """.split()
)
# What stands before a count that has not come about.
WISHED = (
    r"(?:search of|course (?:for|to)|bid (?:for|to)|chances? (?:of|to)|hopes? (?:of|for)|quest for|hunt for|looking for"
    r"|pursuit of|short of|shy of|away from|eyeing|seeking|seek|chasing|targeting|target|closing in on|denied|deny|denying"
    r"|prevent|avoid|avoiding|hoping for|need|needs|needed|needing|want|wants|wanted|require|requires|within|unable to|deserved"
    r"|despite|aiming for|searching for|waiting for|wait for|await|awaiting|threatened|record of|on the verge of|close to"
    r"|failed|failing to|not|never)"
)
