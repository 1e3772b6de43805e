"""Assists told by a count of goals that the article has told: "who set up both goals", "having made the first two"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import Marked
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.ruled_out.stood import goals_in

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_COUNTED = Pattern(
    r"@p,? (?:who )?(?:had |also |having |already ){0,3}(?:set up|laid on|made|created|assisted) "
    r"(?:(?P<both>both(?: of)?(?: (?:the|his side's|@t's))? (?:first-half |second-half )?goals)|"
    r"(?P<two>the (?:first|opening) two(?: goals)?)|"
    r"(?P<first>the (?:opener|opening goal|first goal|first)))(?=\s*$|[,.;]| (?:and|before|after|in|with|as|on)\b)"
)


def counted(sentence: Sentence, marked: Marked) -> Iterator[Assist]:
    """The assists for goals that the sentence only counts, when the sentences before tell who scored them."""
    for match in _COUNTED.finditer(marked.text):
        word = marked.token(match.end() - 1)
        makers = [person for _, person in marked.people(match.start(), match.start() + len("@p"))]
        if not makers or not told(word) or sentence.spoken(word):
            continue
        scorers = _scorers(sentence, makers[0])
        if match["both"] and len(scorers) != 2:
            continue
        for scorer in scorers[: 1 if match["first"] else 2]:
            yield sentence.tell(Assist, word, makers[0].team, player=makers[0].name, scorer=scorer.name)


def _scorers(sentence: Sentence, maker: Person) -> list[Person]:
    """Who scored the goals of the maker's side that the sentences before tell, in their order, each once."""
    scene = sentence.reading.scene_of(sentence)
    earlier = [s for s in sentence.reading.sentences[: sentence.index] if sentence.reading.scene_of(s) is scene]
    goals = [goal for before in earlier for goal in goals_in(before) if goal.how != "own_goal"]
    found = [goal.player for goal in goals if goal.player is not None and goal.player is not maker]
    return list(dict.fromkeys(person for person in found if person.team in {None, maker.team} or maker.team is None))
