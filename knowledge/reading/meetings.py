"""Meetings: which two teams a stretch of an article says met, meet or will meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.names import Derby, Team
from knowledge.reading.mention import Mention, Person
from knowledge.reading.sides import plays_for

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

Pair = tuple[str, str]

_LISTED = re.compile(r"\s*(?:,|and|or|,\s*and|&|as well as|/)\s*(?:the\s*|i\s*)?", re.IGNORECASE)
_FAR = 14  # words between two sides that one word for a match can still join
_BEFORE = 4  # words before the first side: "the 2-0 win of Inter over Lazio"
_BEHIND = 4  # words behind the second side: "Shakhtar, with whom Inter had drawn"
_LEAD = 2  # sentences in which any two teams are those that met
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b")
_MEET_EACH_OTHER = frozenset("meet draw face play clash share finish contest battle tussle".split())
_AGAINST = frozenset(
    """
    against v vs versus v. vs. over beat beating hosting facing defeating thrashing edging
    """.split()
)
# Prepositions that name an opponent only beside a word for a match or its outcome: "the win at Monza", "lost to Lazio".
_BESIDE_MATCH = frozenset("at to with by from of past".split())
_GOALS = frozenset("debut hat-trick brace double goal strike penalty".split())
_MATCH_WORDS = frozenset(
    """
    win victory defeat loss draw stalemate match game tie clash meeting encounter leg final semi-final quarter-final
    fixture trip visit thrashing rout humiliation lose beat fall crash succumb travel host face held hold knock
    thrash hammer stun eliminate see edge overcome debut hat-trick brace double goal strike penalty
    """.split()
)


def met(sentence: Sentence, mentions: Sequence[Mention], own: str | None = None) -> Pair | None:
    """The two teams that meet according to these mentions, those that count most first; `own` is known to be one."""
    for mention in mentions:
        if isinstance(mention.means, Derby) and (own is None or own in mention.means.teams):
            return mention.means.teams
    sides = [m for m in mentions if sentence.is_side(m) or plays_for(m, sentence)]
    for first, second in _opposed(sentence, sorted(sides, key=lambda mention: mention.start)):
        if own is None or own in (first, second):
            return first, second
    opponent = next(
        (name for mention in sides if (name := name_of(mention)) != own and is_met(sentence, mention)), None
    )
    if opponent is None:
        return None
    subject = own or subject_team(sentence, opponent)
    return (subject, opponent) if subject and subject != opponent else None


def name_of(mention: Mention) -> str:
    """The short name of the team mentioned; empty for anything else."""
    return mention.means.name if isinstance(mention.means, Team) else ""


def _opposed(sentence: Sentence, sides: Sequence[Mention]) -> Iterator[Pair]:
    """Neighbouring sides that are not merely listed beside one another."""
    for first, second in pairwise(sides):
        one, other = name_of(first), name_of(second)
        if one == other or _kind(first) != _kind(second) or _begins_clause(sentence, second):
            continue
        if _listed(sentence, first, second):
            opposed = _meet_each_other(sentence, first)
        else:
            opposed = sentence.index < _LEAD or _match_word_near(sentence, first, second)
        if opposed:
            yield one, other


def _begins_clause(sentence: Sentence, mention: Mention) -> bool:
    """Whether the side is the subject of a further clause: "Milan go to Fiorentina and Inter face Napoli"."""
    root = sentence.reading.doc[mention.start : mention.end].root
    return root.dep_ in {"nsubj", "nsubjpass"} and root.head.dep_ == "conj"


def _match_word_near(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether a word for a match, or a score, stands between the two, or just behind a second that does what it says."""
    doc = sentence.reading.doc
    if second.start - first.end > _FAR:
        return False
    behind = _BEHIND if doc[second.start : second.end].root.dep_ in {"nsubj", "nsubjpass"} else 0
    around = doc[max(sentence.span.start, first.start - _BEFORE) : min(sentence.span.end, second.end + behind)]
    words = (_MATCH_WORDS - _GOALS) | _AGAINST | _MEET_EACH_OTHER
    told = any(token.lemma_.lower() in words or token.lower_ in _AGAINST for token in around)
    return told or _SCORE.search(around.text) is not None


def _kind(mention: Mention) -> str:
    return mention.means.kind if isinstance(mention.means, Team) else ""


def _listed(sentence: Sentence, first: Mention, second: Mention) -> bool:
    between = sentence.reading.doc[first.end : second.start].text
    return _LISTED.fullmatch(between) is not None


def _meet_each_other(sentence: Sentence, first: Mention) -> bool:
    """As in "A and B drew", "between A and B"."""
    doc = sentence.reading.doc
    if first.start and doc[first.start - 1].lower_ in {"between", "both"}:
        return True
    root = doc[first.start : first.end].root
    return root.dep_ == "nsubj" and root.head.lemma_ in _MEET_EACH_OTHER


def is_met(sentence: Sentence, mention: Mention) -> bool:
    """Whether the team is named as an opponent: "against Napoli", "the 2-1 win at Monza"."""
    doc = sentence.reading.doc
    first = max(sentence.span.start, mention.start - 8)
    before = [doc[i].lower_ for i in range(first, mention.start)]
    lemmas = {doc[i].lemma_.lower() for i in range(first, mention.start)}
    if any(word in _AGAINST for word in before[-3:]):
        return True
    if (listed := _listed_after(sentence, mention)) is not None:
        return is_met(sentence, listed)
    return any(word in _BESIDE_MATCH for word in before[-2:]) and bool(lemmas & _MATCH_WORDS)


def _listed_after(sentence: Sentence, mention: Mention) -> Mention | None:
    """The side that this one is joined to by a comma or "and"."""
    earlier = [m for m in sentence.mentions if m.end <= mention.start and isinstance(m.means, Team)]
    return earlier[-1] if earlier and _listed(sentence, earlier[-1], mention) else None


def subject_team(sentence: Sentence, opponent: str) -> str | None:
    """Who meets the opponent: the side of a person the sentence names, else the team the article names most."""
    for mention in sentence.mentions:
        if isinstance(mention.means, Person) and mention.means.team not in (None, opponent):
            return mention.means.team
        named = isinstance(mention.means, Team) and sentence.is_side(mention) and mention.means.name != opponent
        if named and not is_met(sentence, mention):
            return name_of(mention)
    return next((name for name in sentence.reading.most_named if name != opponent), None)
