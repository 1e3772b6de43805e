"""The words of football English that tell how a match ended."""

from __future__ import annotations

# Verbs whose subject wins against their object: "Inter beat Napoli".
BEAT = frozenset(
    """
    beat defeat edge thrash overcome overcame hammer crush stun sink down rout demolish outclass eliminate overpower
    batter humble trounce upset dismantle dispatch despatch condemn vanquish conquer pip overrun whip maul dump oust
    shock floor brush sweep blow knock see put topple destroy annihilate outplay punish thump wallop obliterate outgun
    steamroll outmuscle humiliate outlast outscore top blank shut swat blitz best smash pummel subdue tame shred
    bulldoze clobber flatten trample overwhelm ambush upend dethrone outwit outfight outfox eclipse nip clip skittle
    slaughter shellac massacre tear turn send fend hold take rip dismiss stave
    """.split()
)
# Of these, the verbs that mean winning only together with a particle or a phrase: "brush aside", "see off".
BEAT_WITH = {
    "brush": frozenset({"aside"}),
    "sweep": frozenset({"aside"}),
    "swat": frozenset({"aside", "away"}),
    "blow": frozenset({"away"}),
    "knock": frozenset({"out", "off"}),
    "see": frozenset({"off"}),
    "put": frozenset({"out"}),
    "dump": frozenset({"out"}),
    "shut": frozenset({"out"}),
    "condemn": frozenset({"to"}),
    "down": frozenset(),
    "tear": frozenset({"apart"}),
    "rip": frozenset({"apart"}),
    "take": frozenset({"apart"}),
    "turn": frozenset({"over"}),
    "send": frozenset({"packing"}),
    "fend": frozenset({"off"}),
    "stave": frozenset({"off"}),
    "hold": frozenset({"off"}),
}
# Of these, the verbs that tell of play, a table or a single goal as well: with the score of a match they mean winning.
BEAT_SCORED = frozenset(
    """
    punish outplay overrun outgun outmuscle outscore top blank blitz pip smash subdue tame overwhelm ambush flatten
    trample upend eclipse nip clip skittle outfight outfox outwit shred tear rip take turn fend hold dismiss stave
    """.split()
)
# What a side does with a goal, where one is told of, and else by winning: "stunned Leeds", "stunned Leeds with a goal".
STUN = frozenset("stun shock floor upset".split())
WIN = frozenset({"win", "triumph", "prevail"})
LOSE = frozenset({"lose", "succumb"})
# With "past" these have a winner before it and the beaten behind it: "eased past Leeds".
EASE = frozenset(
    """
    ease edge squeeze scrape sweep cruise stroll breeze race get power storm slip sneak snuck coast squeak romp waltz
    march grind labour labor sail glide surge blaze roar saunter
    """.split()
)
# With a score and an opponent these are defeats: "fell 2-0 at Leeds", "went down 2-1 to Leeds".
FALL = frozenset("crash slump fall slip go tumble".split())
DRAW = frozenset({"draw"})
HOLD = frozenset({"hold"})

END = frozenset({"end", "finish"})

WINS = frozenset("win victory triumph success upset winner victor conqueror romp stroll canter shutout".split())
DEFEATS = frozenset("defeat loss reverse reversal setback surrender capitulation loser".split())
# With the other side behind them these are defeats in a cup: "elimination by Leeds", "their exit to Leeds".
EXITS = frozenset("exit elimination ouster ousting".split())
DRAWS = frozenset("draw stalemate".split())
# One side's win and the other's defeat alike: "the thrashing of Leeds" is a win, "the thrashing at Leeds" a defeat.
THRASHINGS = frozenset(
    """
    thrashing rout hammering demolition thumping drubbing humiliation mauling beating walloping humbling trouncing
    pasting spanking annihilation dismantling destruction shellacking battering whipping hiding
    mugging slaughter massacre tonking shredding crushing pummelling pummeling whitewash clobbering gubbing caning
    evisceration
    """.split()
)
# What "win" may have as its object and still tell of a match.
MATCHES = frozenset(
    """
    match game tie derby clash final leg encounter fixture opener meeting contest replay thriller affair classic
    spectacle goalfest battle showdown decider rematch duel
    """.split()
)

# The prepositions that name the other side of a win, a defeat and a draw.
AGAINST = {
    "win": frozenset("over against at of away versus v vs".split()),
    "defeat": frozenset("to by against at from away versus v vs".split()),
    "draw": frozenset("with against at to away versus v vs".split()),
}
INFLICT = frozenset({"inflict"})  # the defeat of whoever is named behind "on"
# A score beside these is a running one, an aggregate, or of half-time.
RUNNING = frozenset(
    """
    lead leads led leading ahead up down trailing trailed trail half-time halftime break interval advantage deficit
    behind aggregate level levelled equalised cushion comeback agg prediction predictions
    """.split()
)
