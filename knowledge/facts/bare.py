"""Bare names that no fuller name explains: one person for each team that bears the name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from knowledge.facts.mentions import Mention


def by_team(mentions: Iterable[Mention]) -> Mapping[str, list[Mention]]:
    """Mark of each person → the person's mentions. The mark is a team or, where none can be told, the article."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    unsided = []
    for mention in mentions:
        if mention.team:
            found[mention.team].append(mention)
        else:
            unsided.append(mention)
    sided = {mark: {mention.article for mention in told} for mark, told in found.items()}
    for mark, told in _nearest(unsided, sided):
        found[mark].extend(told)
    return found


def _nearest(unsided: Sequence[Mention], sided: Mapping[str, set[str]]) -> Iterable[tuple[str, Sequence[Mention]]]:
    """Mentions without a team, each by the one sided bearer of its article or match, else by the team most are near."""
    left = []
    for mention in unsided:
        here = [team for team, articles in sided.items() if mention.article in articles]
        homes = here or [team for team in sided if team in mention.near]
        if len(homes) == 1:
            yield homes[0], [mention]
        else:
            left.append(mention)
    while left:
        counts = Counter(team for mention in left for team in mention.near if team not in sided)
        team = min(counts, key=lambda team: (-counts[team], team), default=None)
        near = [mention for mention in left if team in mention.near]
        yield from [(team, near)] if team else ((f"in {mention.article}", [mention]) for mention in left)
        left = [mention for mention in left if mention not in near] if team else []
