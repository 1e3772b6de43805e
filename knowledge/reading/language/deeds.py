"""Deeds: what players do with team-mates and to opponents, as verbs and nouns of football English."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

_WITH = frozenset(
    """
    feed find release replace tee set pick play slip send supply serve combine exchange join relieve substitute
    introduce
    """.split()
)
_TO = frozenset(
    """
    deny foul trip upend fell round beat test thwart frustrate mark tackle dispossess rob clatter outpace outjump
    nutmeg haul drag block challenge wrong-foot flatten hack outmuscle evade elude bundle barge elbow punish bring
    outwit bamboozle foil wrongfoot leave skin push pull catch trouble shackle
    """.split()
)
# By preposition: "one-two with X" is a team-mate, "past X" an opponent.
_TOGETHER = frozenset({"with"})
_PAST = frozenset({"past", "beyond", "around", "under", "underneath"})
BEYOND = _PAST | {"over", "through"}
_MEETS = frozenset({"clash", "tangle", "battle", "wrestle", "duel", "confront", "square"})
TO_MATE = frozenset(
    """
    cross square pass lay cut nod pull flick head roll centre chip knock spread spray switch recycle float loft lift
    clip
    """.split()
)

CHANGING = frozenset({"bring", "send", "throw", "take", "call", "pull", "introduce"})
_CHANGES_PLACES = frozenset({("come", "for"), ("go", "for"), ("make", "for"), ("give", "to")})

# Verbs whose object gets the ball.
FINDS = frozenset(
    "feed find locate release pick set slip send supply serve tee free reach thread slide play roll".split()
)
GOALS = frozenset("goal strike penalty effort finish header hat-trick brace double spot-kick".split())
PASSES = frozenset(
    """
    cross pass ball corner delivery centre free-kick freekick kick flick knockdown through-ball assist cut-back
    cutback pull-back pullback header chip lay-off layoff backheel throw throw-in set-up feed service touch dummy
    """.split()
)
SHOTS = frozenset(
    """
    shot drive effort strike volley half-volley header goal attempt piledriver penalty free-kick curler double brace
    hat-trick winner equaliser equalizer opener finish spot-kick rocket lob rebound
    """.split()
)
KICKS = frozenset({"penalty", "spot-kick", "free-kick", "freekick", "kick"})
FINISHES = frozenset(
    """
    head meet turn convert finish slot sweep steer volley guide tap fire slam score glance prod poke bundle nod
    flick stab latch collect control reach divert touch connect drive direct power side-foot sidefoot
    """.split()
)
STOPS = frozenset("save block keep parry tip claw push turn beat smother clear gather claim hold deflect".split())
CHALLENGES = frozenset("challenge foul tackle trip lunge shove handball push clash".split())
# What as a rule neither a goalkeeper nor a coach does.
SHOOTS = frozenset(
    """
    score net equalise equalize convert tap volley head nod slot fire rifle drill thump curl blast lash smash finish
    bag shoot lob dink chip sidefoot side-foot stab prod bundle glance hammer thrash arrow dribble slam tuck
    """.split()
)
FELLS = frozenset(
    """
    foul trip fell upend bring haul floor clip catch chop scythe bundle clatter push pull drag hack topple wipe take
    flatten trap impede barge shove
    """.split()
)
PARTS = frozenset(
    """
    defence defense area box goal backline half net goalmouth rearguard post bar crossbar goalkeeper keeper wall
    """.split()
)

# What somebody meets a ball with or on; what comes there comes to that person.
# Where the ball ends up that has beaten a keeper.
TARGETS = frozenset("net corner goal post bar crossbar side".split())
BODY = frozenset("head path foot boot chest way stride direction".split())
ERRORS = frozenset("mistake error blunder slip miscontrol howler lapse fumble misjudgment misjudgement".split())
# What two opponents may do or undergo together.
TWO_SIDED = _MEETS | frozenset(
    "involve book caution see dismiss exchange argue grapple receive pick compete vie".split()
)

FOR_TEAM = frozenset(
    """
    put give send fire head lead restore earn rescue seal win secure shoot edge inspire help haul drag
    captain spare spar bring keep salvage lift save snatch clinch gain guarantee
    """.split()
)
AGAINST_TEAM = frozenset(
    """
    deny punish stun haunt sink frustrate thwart hurt condemn torment down trouble floor silence shock peg undo rock
    catch breach beat defeat eliminate
    """.split()
)
HELPS = frozenset("lead inspire captain rescue save help lift carry".split())
CHANGES = frozenset("introduce withdraw replace lose bring send throw have field start unleash".split())

# Verbs of a goal; in a clause beside a side's own deed they tell whose goal it is.
SCORES = FINISHES | frozenset(
    """
    score net equalise equalize level open double strike convert smash curl lash bundle finish bag hit rifle drill
    dispatch bury tuck thump crash nod poke stroke chip lob dink squeeze force ram blast hammer scramble make grab
    add get give pull restore complete step
    """.split()
)
GOES_BADLY = frozenset(
    """
    settle concede trail fall lose suffer collapse crumble allow slip stun punish shock leave drop crack pay wilt ship
    capitulate succumb crash slump tumble plunge falter implode fold endure
    """.split()
)
# Verbs of a side that wins, or gets on by winning.
WINS = frozenset(
    """
    beat defeat win thrash secure claim seal cruise ease earn overcome edge hammer dismantle rout clinch sweep crush
    mark extend move climb return maintain stretch rescue end come run reach progress advance march book see fight
    demolish outclass dispatch destroy record complete romp stun sink snatch continue make keep salvage triumph hold
    restore regain reclaim strengthen tighten cement consolidate bounce boost
    """.split()
)
VICTORIES = frozenset("win victory triumph thrashing success rout hammering draw comeback".split())
# What somebody who leads is doing when the others score.
GOES_WELL_SO_FAR = frozenset("coast cruise head lead hold win celebrate stare close".split())
# What befalls a player is bad for his own side.
DISMISSED = frozenset("dismiss send book caution see limp injure sacrifice".split())
# What a goal is to the side that has scored it: "City's third", "restored Villa's lead".
OWN_GOODS = frozenset(
    """
    lead advantage goal opener equaliser equalizer tally winner consolation deficit second third fourth fifth sixth
    seventh first victory win comeback cause blushes point account scoring
    """.split()
)
# What a side hopes for, which an opponent's goal spoils: "dented Leeds's title charge".
AMBITIONS = frozenset("hope charge challenge bid push dream ambition resistance momentum".split())
TAKES_AWAY = frozenset(
    """
    cancel wipe erase overturn end halt spoil cut slice slash pare trim narrow halve reduce threaten dent dash ruin
    extinguish nullify neutralise negate derail damage shatter wreck check dampen deflate
    """.split()
)


def between(lemma: str, particles: AbstractSet[str] = frozenset()) -> bool | None:
    """Whether what the verb says joins its subject to its object (True), sets them against each other, or neither."""
    if lemma in _WITH or (lemma in CHANGING and particles & {"on", "off", "in"}):
        return True
    return False if lemma in _TO else None


def by_preposition(lemma: str, preposition: str, in_passive: bool) -> bool | None:
    """The same for a verb's subject and the person behind one of its prepositions."""
    if preposition in _PAST or (preposition == "from" and lemma in STOPS):
        return False
    if (lemma, preposition) in _CHANGES_PLACES:
        return True
    if preposition in _TOGETHER:
        return lemma not in _MEETS
    if preposition in {"for", "to", "into"} and lemma in TO_MATE and not in_passive:
        return True
    return None
