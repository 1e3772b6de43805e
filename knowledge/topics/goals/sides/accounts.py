"""Accounts: each goal as one sentence tells it, with the words that are about it alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.marked import PERSON, Marked
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.sides import cues
from knowledge.topics.goals.sides.course import announced, came_of_it, went
from knowledge.topics.goals.sides.gains import gained

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim


class Account(NamedTuple):
    """A goal as a sentence tells it.

    `own` tells an own goal, `words` are those about it alone, `listed` whether it is joined to the goal before by "and"
    or a comma; `gains` the teams said to gain it (True) or suffer it; `since` are the words since the goal before, of
    whoever is named.
    """

    player: str
    own: bool
    words: str
    listed: bool
    scene: int
    sentence: int
    minute: int | None
    gains: tuple[tuple[str, bool], ...]
    since: str

    def says(self, cue: re.Pattern[str]) -> bool:
        """Whether the words give the cue of what came about."""
        return cues.says(cue, self.words)


def accounts(reading: Reading, starts: Iterable[int]) -> Iterator[Account]:
    """The goals told by the sentences in which statements of goals start, in the article's order."""
    given = sorted(starts)
    for sentence in reading.sentences:
        if any(sentence.start <= start < sentence.end for start in given):
            yield from _in_sentence(sentence)


def words_of(sentence: Sentence, claim: Claim) -> str:
    """The words of the sentence that are about a goal claimed alone."""
    marked = sentence.marked
    for around, at, claims in _around(sentence):
        if (claims[at].at, claims[at].named) == (claim.at, claim.named):
            name = marked.at(claim.named)
            before, behind = _window(marked.text, *around)
            return cues.own_words(marked.text, cues.since(marked.text, before, name), behind, name)
    return ""


def _in_sentence(sentence: Sentence) -> Iterator[Account]:
    for around, at, claims in _around(sentence):
        if claims[at].player is not None:
            yield _account(sentence, sentence.marked, claims, at, around)


def _around(sentence: Sentence) -> Iterator[tuple[tuple[int, int, int, int], int, Sequence[Claim]]]:
    """For each claim, by its place, where the goal before it ends, it starts and ends and the next one starts."""
    marked, claims = sentence.marked, goals_in(sentence)
    places = sorted((*_ends(marked, claim), at) for at, claim in enumerate(claims))
    for start, end, at in places:
        last = max((stop for _, stop, _ in places if stop < start), default=0)
        following = min((first for first, _, _ in places if first > end), default=len(marked.text))
        yield (last, start, end, following), at, claims


def _account(
    sentence: Sentence, marked: Marked, claims: Sequence[Claim], at: int, around: tuple[int, int, int, int]
) -> Account:
    """A claim's account; `around` tells where the goal before ends, this one starts and ends and the next starts."""
    claim, named = claims[at], [marked.at(other.named) for other in claims]
    last, start, end, _ = around
    name = marked.at(claim.named)
    player = claim.player.name if claim.player else ""
    scene = sentence.scene_at(claim.at, claim.player.team if claim.player else None)
    before, behind = _window(marked.text, *around)
    gains = [*gained(marked, cues.since(marked.text, before, name), behind), *went(marked, last, name)]
    gains += came_of_it(marked, end)
    if not gains and not last and not marked.sides(0, start):
        gains = list(_news(sentence))
    minute = sentence.minute_at(claim.named)
    return Account(
        player=player,
        own=claim.how == "own_goal",
        words=cues.own_words(marked.text, before, behind, name),
        listed=any(cues.LIST.fullmatch(marked.text, other, name) for other in named if other < name),
        scene=scene.number,
        sentence=sentence.index,
        minute=int(minute.split("+")[0]) if minute is not None else None,
        gains=tuple(gain for gain in gains if scene.has(gain[0])),
        since=marked.text[last:start] if last and marked.text.startswith(PERSON, name) else "",
    )


def _news(sentence: Sentence) -> Iterator[tuple[str, bool]]:
    """Whose goal the sentence before says that there was, where it tells none itself."""
    before = sentence.previous
    if before is not None and not goals_in(before) and not any(map(before.spoken, before.words)):
        yield from announced(before.marked)


def _window(text: str, last: int, start: int, end: int, following: int) -> tuple[int, int]:
    """From where to where the words are about the goal: up to the clauses of other goals and of other people."""
    before, behind = cues.parting(text, last, start, last), cues.parting(text, end, following, following)
    people = [match.start() for match in re.finditer(PERSON, text)]
    if others := [place for place in people if before <= place < start]:
        before = cues.parting(text, others[-1] + 1, start, before)
    if others := [place for place in people if end < place < behind]:
        behind = cues.parting(text, end, others[0], behind)
    return before, behind


def _ends(marked: Marked, claim: Claim) -> tuple[int, int]:
    first, last = sorted((marked.at(claim.at), marked.at(claim.named)))
    return first, last
