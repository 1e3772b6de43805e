"""Assists told by a count of goals that the article has told: "who set up both goals", "having made the first two"."""

from __future__ import annotations

import re
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
    r"(?P<first>the (?:opener|opening goal|first goal|first))|"
    r"(?P<nth>the (?P<ordinal>second|third|fourth)(?: goal)?))(?=\s*$|[,.;]| (?:and|before|after|in|with|as|on)\b)"
)
# "provided the service on the first", "registered an assist on the second".
_ASSIST_ON = Pattern(
    r"@p (?:had |also |then |even |[\w-]+ly ){0,2}(?:provided|supplied|registered|claimed|got|had|contributed|earned|"
    r"was "
    r"credited with) (?:the|an|his|another) (?:[\w-]+ ){0,2}?(?:assist|service|cross|pass|helper) (?:on|"
    r"for) (?:both(?P<both>)|"
    r"the (?:(?:opener|opening goal|first goal|first)(?P<first>)|(?P<nth>(?P<ordinal>second|third|fourth)(?: goal)?)))"
    r"(?! (?:half|time|leg|post))"
)
_ORDINALS = {"second": 1, "third": 2, "fourth": 3}


def counted(sentence: Sentence, marked: Marked) -> Iterator[Assist]:
    """The assists for goals that the sentence only counts, when the sentences before tell who scored them."""
    for match in (*_COUNTED.finditer(marked.text), *_ASSIST_ON.finditer(marked.text)):
        word = marked.token(match.end() - 1)
        makers = [person for _, person in marked.people(match.start(), match.start() + len("@p"))]
        if not makers or not told(word) or sentence.spoken(word):
            continue
        scorers = _scorers(sentence, makers[0])
        if match["both"] is not None and len(scorers) != 2:
            continue
        for scorer in _counted(match, scorers):
            yield sentence.tell(Assist, word, makers[0].team, player=makers[0].name, scorer=scorer.name)


def _counted(match: re.Match[str], scorers: list[Person]) -> list[Person]:
    """Those of the scorers whose goals are meant; "the second" only tells whose where each has scored once."""
    if match["nth"] is not None:
        nth = _ORDINALS[match["ordinal"]]
        return scorers[nth : nth + 1]
    return scorers[: 1 if match["first"] is not None else 2]


def _scorers(sentence: Sentence, maker: Person) -> list[Person]:
    """Who scored the goals of the maker's side that the sentences before tell, in their order, each once."""
    scene = sentence.reading.scene_of(sentence)
    earlier = [s for s in sentence.reading.sentences[: sentence.index] if sentence.reading.scene_of(s) is scene]
    goals = [goal for before in earlier for goal in goals_in(before) if goal.how != "own_goal"]
    found = [goal.player for goal in goals if goal.player is not None and goal.player is not maker]
    return list(dict.fromkeys(person for person in found if person.team in {None, maker.team} or maker.team is None))
