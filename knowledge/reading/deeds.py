"""Deeds: what players do with team-mates and to opponents, as verbs and nouns of football English."""

from __future__ import annotations

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
_MEETS = frozenset({"clash", "tangle", "collide", "battle", "wrestle", "duel", "confront", "square"})
TO_MATE = frozenset(
    {"cross", "square", "pass", "lay", "cut", "nod", "pull", "flick", "head", "roll", "centre", "chip", "knock"}
)

_CHANGES_PLACES = frozenset({("come", "for"), ("go", "for"), ("make", "for"), ("give", "to")})

# Verbs whose object gets the ball.
FINDS = frozenset("feed find release pick set slip send supply serve tee free reach thread slide play roll".split())
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
FINISHES = frozenset(
    """
    head meet turn convert finish slot sweep steer volley guide tap fire slam score glance prod poke bundle nod
    flick stab latch collect control reach divert touch connect drive direct power side-foot sidefoot
    """.split()
)
STOPS = frozenset("save block keep parry tip claw push turn beat smother clear gather claim hold deflect".split())
CHALLENGES = frozenset("challenge foul tackle trip lunge shove handball push clash".split())
PARTS = frozenset(
    """
    defence defense area box goal backline half net goalmouth rearguard post bar crossbar goalkeeper keeper
    """.split()
)

FOR_TEAM = frozenset(
    """
    put give send fire head hand lead restore earn rescue seal win gift secure shoot edge inspire help haul drag
    captain
    """.split()
)
AGAINST_TEAM = frozenset("deny punish stun haunt sink frustrate thwart hurt condemn torment down trouble".split())
HELPS = frozenset("lead inspire captain rescue save help lift carry".split())
CHANGES = frozenset("introduce withdraw replace lose bring send throw have field start unleash".split())

# Verbs of a goal; in a clause beside a side's own deed they tell whose goal it is.
SCORES = FINISHES | frozenset(
    """
    score net equalise equalize level open double strike convert smash curl lash bundle finish bag hit rifle drill
    dispatch bury tuck thump crash nod poke stroke chip lob dink squeeze force ram blast hammer scramble make grab
    add get give pull restore complete
    """.split()
)
GOES_BADLY = frozenset(
    """
    concede trail fall lose suffer collapse crumble allow slip stun punish shock leave drop
    """.split()
)
# What a goal is to the side that has scored it: "City's third", "restored Villa's lead".
OWN_GOODS = frozenset(
    """
    lead advantage goal opener equaliser equalizer tally winner consolation deficit second third fourth fifth sixth
    seventh first victory win comeback cause blushes point account scoring
    """.split()
)
TAKES_AWAY = frozenset("cancel wipe erase overturn end halt spoil cut halve reduce threaten dent".split())


def between(lemma: str) -> bool | None:
    """Whether what the verb says joins its subject to its object (True), sets them against each other, or neither."""
    if lemma in _WITH:
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
