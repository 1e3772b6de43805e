"""What is looked for in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.concepts import content, stem, term
from knowledge.answering.questions.kinds import asked
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.sentences.signs import Sign
from knowledge.answering.sentences.stories import Story
from knowledge.facts.fact import Fact

_ONE_OF = re.compile(
    r"\b(?:which|what) (?:\w+ )??(\w+) (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b"
)
"""Words that ask for one of a kind of things."""


class Cover(StrEnum):
    """How much of what is looked for a sentence has to speak of."""

    SHARE = "share"  # most of it, the sentences beside it helping
    ALONE = "alone"  # nearly all of it by itself
    EVERY = "every"  # each word by itself
    ANY = "any"  # one of the words


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for.

    * `main`: the words of the asking clause; `rest` the others, which only help.
    * `facts`: near whose telling the answer is to be expected; `asked` says that they are what is asked about, so that
      the sentences that tell them answer.
    * `teams`: the teams that the sentence has to name.
    * `sought`: whether a topic says what to look for; what it names last is what is wanted to know.
    * `quoted`: path and words of the sentences that answered the question before, near which a follow-up looks.
    * `beside`: whether it has to be one of these, or go on from one.
    * `own`: whether the people named have to stand in the sentence itself; `happened` whether it must not
      speak of what did not come about.
    * `instance`: what the thing wanted is one of ("which language"): a sentence names it instead.
    * `rival`: whether it has to name a team that the question does not, nor the match that it is about.
    * `held`: whether it has to hold a thing of the kind that the question asks for.
    * `said`: whether the sentence has to be the words of the people named.
    * `story`: what the sentence has to tell in whatever words.
    * `sign`: the event that the sentence has to tell, of the people named where `of_them`.
    * `event`: what it or one beside it has to tell of the people named, as no fact does: the booking, before why;
      `itself` that no other will do: of his two goals, the sentence on the second.
    """

    main: tuple[str, ...]
    rest: tuple[str, ...] = ()
    cover: Cover = Cover.SHARE
    facts: tuple[Fact, ...] = ()
    asked: bool = False
    quoted: tuple[tuple[str, str], ...] = ()
    beside: bool = False
    said: bool = False
    own: bool = False
    rival: bool = False
    held: bool = True
    happened: bool = False
    sought: bool = False
    instance: str | None = None
    teams: frozenset[str] = frozenset()
    story: Story | None = None
    sign: Sign | None = None
    event: Sign | None = None
    itself: bool = False
    of_them: bool = False


def wanted(query: Query, seek: Sequence[str] = ()) -> Search:
    """What a query looks for; `seek` are the words of a topic that stand in place of the question's own."""
    main = tuple(term(each) for each in seek) or asked(query.main, _unnamed(query, topical(query.main)))
    places = [mention.form for mention in query.mentions if mention.place or mention.competition]
    rest = (*topical(query.rest), *(word for place in places for word in content(place.split())))
    one_of = _ONE_OF.search(query.main)
    instance = stem(one_of[1]) if one_of and not seek else None
    return Search(main, tuple(dict.fromkeys(rest)), sought=bool(seek), instance=instance)


def _unnamed(query: Query, words: Sequence[str]) -> tuple[str, ...]:
    """The stems without those of the names of the people asked about, of which the question may give a part."""
    parts = {stem(part) for name in query.names for part in key(name).split()}
    return tuple(word for word in words if word not in parts)
