"""Nearby: who is named around a count, where grammar does not say whose it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.deeds import GOALS
from knowledge.reading.language.grammar import subject
from knowledge.reading.mention import Person
from knowledge.topics.tallies.scopes import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

# Words before a name that make its bearer somebody else's: "20 goals under Allegri", "a third win against Lyon".
_ASIDE = frozenset({"under", "by", "since", "against", "over", "at", "from", "of"})
_BESIDE = re.compile(
    r"\s?[,(:–—-]+ ?(?:now )?(?:with |on )?(?:just |only |already |a total of |an? \w+ )?", re.IGNORECASE
)
_CREDITED = re.compile(r"\s?[,(–—-]+ ?(?:for )?|(?:['’]s?)? [\w-]+ for ")
_THROUGH = frozenset({"from", "by", "through"})
_FAR = 6  # sentences that may go on about somebody without naming him
_FRONT = 4  # words of a sentence's beginning in which "his" may mean somebody still to be named
_FRONTING = frozenset({"after", "with", "on", "for", "in", "following", "despite"})


def last_person(before: int, sentence: Sentence) -> Person | None:
    """The person named last before the token index: "the captain and Foden, of whom the latter …"."""
    found = [mention.means for mention in sentence.mentions if mention.end <= before]
    return next((means for means in reversed(found) if isinstance(means, Person)), None)


def last_player(before: int, sentence: Sentence) -> Person | None:
    """The same of those who play: "a fine display by Foden on his first start"."""
    person = last_person(before, sentence)
    return person if person is not None and person.plays else None


def spoken_of(sentence: Sentence) -> Person | None:
    """The one player named in the nearest sentences before that name any, where this one names nobody."""
    if sentence.people:
        return None
    earlier = sentence.previous
    for _ in range(_FAR):
        if earlier is None:
            return None
        if earlier.people:
            return earlier.people[0] if len(earlier.people) == 1 and earlier.people[0].plays else None
        earlier = earlier.previous
    return None


def beside(count: Count, sentence: Sentence) -> Mention | None:
    """Who is named right before the count: "Hale, with four goals in four games, …", "Hale (16 goals this season)"."""
    for mention in sentence.mentions:
        end = sentence.reading.doc[mention.start : mention.end].end_char - sentence.start
        right_before = end < count.start and _BESIDE.fullmatch(plain(sentence), end, count.start)
        if right_before and not _aside(mention, sentence):
            return mention
    return None


def credited(owner: Token, sentence: Sentence) -> Person | None:
    """Whose goal is told right before "his": "goals by Rice and Saka, his fifth", "a Saka penalty for his ninth"."""
    for mention in sentence.mentions:
        span = sentence.reading.doc[mention.start : mention.end]
        between = plain(sentence)[span.end_char - sentence.start : max(0, owner.idx - sentence.start)]
        if isinstance(mention.means, Person) and _CREDITED.fullmatch(between) and _scored(span.root):
            return mention.means
    return None


def _scored(name: Token) -> bool:
    while name.dep_ == "conj" and name.head.i < name.i:
        name = name.head
    goal = name.head.head if name.head.lower_ in _THROUGH else name.head
    return goal.lemma_.lower() in GOALS or (goal.lemma_ == "come" and name.head.lower_ == "from")


def fronted(owner: Token, sentence: Sentence) -> Token | None:
    """Who is named behind a phrase that opens the sentence: "After his first goal for the club, Hale said …"."""
    opening = sentence.span[0].lower_ in _FRONTING and owner.i - sentence.span.start < _FRONT
    doer = subject(sentence.span.root) if opening else None
    named = any(mention.end <= owner.i for mention in sentence.mentions)
    return doer if doer is not None and doer.i > owner.i and not named and doer.pos_ != "PRON" else None


def nearest(token: Token, sentence: Sentence) -> Iterator[Mention]:
    """The people and teams named before the word, the nearest first, without those named for another's sake."""
    for mention in reversed(sentence.mentions):
        near = mention.start <= token.i and not _aside(mention, sentence)
        if near and isinstance(mention.means, Team | Person):
            yield mention


def _aside(mention: Mention, sentence: Sentence) -> bool:
    return mention.start > 0 and sentence.reading.doc[mention.start - 1].lower_ in _ASIDE
