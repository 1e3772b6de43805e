"""Meetings: which two teams a stretch of an article says met, meet or will meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Derby
from knowledge.reading.matches.ahead import is_ahead
from knowledge.reading.mention import Place
from knowledge.reading.teams.challengers import doers, who_meets
from knowledge.reading.teams.labels import plays_for
from knowledge.reading.teams.opponents import is_compared, is_met
from knowledge.reading.teams.pairings import opposed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.mention import Mention, Pair, Teams
    from knowledge.reading.sentence import Sentence


def met(
    sentence: Sentence,
    mentions: Sequence[Mention],
    own: str | None = None,
    known: Sequence[Teams] = (),
    *,
    played: bool = False,
) -> Teams | None:
    """The two teams that meet according to these mentions, those that count most first; `own` is known to be one.

    Where nothing says who met an opponent, whoever did in one of the matches `known` so far did, the main one first;
    where none did, that side stays open. To find one `played`, those to come are left out.
    """
    sides = [m for m in mentions if sentence.is_side(m) or plays_for(m, sentence)]
    sides = [side for side in sides if not is_compared(sentence, side)]
    if played:
        sides = [side for side in sides if not (is_met(sentence, side) and is_ahead(sentence, side))]
    return (
        _challenged(sentence, sides, own, known)
        or _opposed(sentence, sides, own)
        or _visited(sentence, mentions, sides, own)
        or _in_derby(mentions, own)
    )


def _challenged(sentence: Sentence, sides: Sequence[Mention], own: str | None, known: Sequence[Teams]) -> Teams | None:
    """A side named as an opponent and whoever met it: "Roma's defeat at Lazio"; first outside relative clauses."""
    opponents = (side for side in sides if side.team != own and is_met(sentence, side))
    for opponent in sorted(opponents, key=lambda side: (is_ahead(sentence, side), side.start in sentence.relatives)):
        told = doers(sentence, opponent, sides)
        if own is not None and told and own not in told:
            continue  # "Leeds, who lost to Everton, beat Lazio": Leeds did not beat Everton
        meets = own or next(iter(told), None) or who_meets(sentence, opponent, sides, known)
        if meets is None:
            return None, opponent.team
        may_meet = meets != opponent.team and _may_meet(sentence, meets, opponent)
        return (meets, opponent.team) if may_meet else None
    return None


def _may_meet(sentence: Sentence, team: str, opponent: Mention) -> bool:
    """Whether the two are of one kind: a club meets no nation."""
    known = sentence.reading.gazetteer.teams.get(team)
    return known is None or known.kind == opponent.kind


def _opposed(sentence: Sentence, sides: Sequence[Mention], own: str | None) -> Pair | None:
    """The neighbouring sides set against one another that count most."""
    pairs = [pair for pair in opposed(sentence, sides) if own is None or own in (side.team for side in pair)]
    first, second = min(pairs, key=lambda pair: max(map(sides.index, pair)), default=(None, None))
    return (first.team, second.team) if first is not None and second is not None else None


def _visited(sentence: Sentence, mentions: Sequence[Mention], sides: Sequence[Mention], own: str | None) -> Pair | None:
    """Who played on whose ground, where the ground alone names the opponent: "Roma's 2-0 defeat at San Siro"."""
    for ground in mentions:
        if not isinstance(ground.means, Place) or not ground.means.hosts or not is_met(sentence, ground):
            continue
        host = next((team for team in sentence.reading.most_named if team in ground.means.hosts), None)
        visitor = own or next((side.team for side in sides if side.end <= ground.start), None)
        if host is not None and visitor is not None and visitor not in ground.means.hosts:
            return visitor, host
    return None


def _in_derby(mentions: Sequence[Mention], own: str | None) -> Pair | None:
    """The teams of the first derby named: "Everton won the Merseyside derby"."""
    derbies = (mention.means.teams for mention in mentions if isinstance(mention.means, Derby))
    return next((teams for teams in derbies if own is None or own in teams), None)
