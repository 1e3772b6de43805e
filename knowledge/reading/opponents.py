"""Opponents: which teams the words around them name as somebody's opponent, and which merely stand beside one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.mention import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_LISTED = re.compile(r"\s*(?:,|and|or|,\s*and|&|as well as|/)\s*(?:the\s*|i\s*)?", re.IGNORECASE)
# Words that name an opponent by themselves.
AGAINST = frozenset(
    """
    against v vs versus v. vs. over beat beating hosting facing defeating thrashing edging
    """.split()
)
_LEADS = frozenset("lead advantage gap cushion edge control points".split())  # "their lead over Juventus"
_APART = frozenset("behind ahead above below clear adrift".split())
_OUTRUNS = frozenset("fend leapfrog overtake overhaul pip catch chase reel trail join replace".split())
_THRASHINGS = frozenset("thrashing thumping hammering rout demolition drubbing mauling defeat destruction".split())
# Prepositions that name an opponent only beside a word for a match or its outcome: "the win at Monza", "lost to Lazio".
_BESIDE_MATCH = frozenset("at to with by from of past".split())
_MATCH_WORDS = frozenset(
    """
    win victory defeat loss draw stalemate match game tie clash meeting encounter leg final semi-final quarter-final
    fixture trip visit thrashing rout humiliation lose beat fall crash succumb travel host face held hold knock
    thrash hammer stun eliminate see edge overcome debut hat-trick brace double goal strike penalty
    """.split()
)


def is_compared(sentence: Sentence, mention: Mention) -> bool:
    """Whether the team only stands beside another in a table: "two points behind Milan", "to fend off Inter"."""
    doc = sentence.reading.doc
    root = doc[mention.start : mention.end].root
    if root.dep_ == "dobj" and root.head.lemma_.lower() in _OUTRUNS:
        return True
    before = [doc[i] for i in range(max(sentence.span.start, mention.start - 6), mention.start)]
    while before and (before[-1].pos_ in {"ADJ", "DET", "NOUN", "PROPN"} or before[-1].lower_ in {"of", "-"}):
        if before[-1].lower_ in _APART:
            break
        before.pop()
    return bool(before) and before[-1].lower_ in _APART


def is_met(sentence: Sentence, mention: Mention) -> bool:
    """Whether the team is named as an opponent: "against Napoli", "the 2-1 win at Monza", "a thrashing of Leeds"."""
    doc = sentence.reading.doc
    words = [doc[i] for i in range(max(sentence.span.start, mention.start - 10), mention.start)]
    if _named_against(words):
        return True
    if (listed := _listed_after(sentence, mention)) is not None:
        return is_met(sentence, listed)
    beside = any(word.lower_ in _BESIDE_MATCH for word in words[-2:])
    return beside and any(word.lemma_.lower() in _MATCH_WORDS and word.pos_ != "ADJ" for word in words[-8:])


def _named_against(words: Sequence[Token]) -> bool:
    """Whether the words before a team end in one for meeting it, the adjectives between apart; no lead is a meeting."""
    for place in range(len(words) - 1, max(-1, len(words) - 6), -1):
        word, before = words[place], words[place - 1].lower_ if place else ""
        if word.lower_ in AGAINST:
            return before not in _LEADS
        if word.lower_ == "of" and before in _THRASHINGS:
            return True
        if word.pos_ not in {"ADJ", "DET", "NOUN", "NUM", "ADV"} and word.tag_ not in {"HYPH", "VBN", "POS", "PRP$"}:
            return False
    return False


def _listed_after(sentence: Sentence, mention: Mention) -> Mention | None:
    """The side that this one is joined to by a comma or "and"."""
    earlier = [m for m in sentence.mentions if m.end <= mention.start and isinstance(m.means, Team)]
    return earlier[-1] if earlier and are_listed(sentence, earlier[-1], mention) else None


def are_listed(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether nothing but a comma or "and" stands between two mentions."""
    between = sentence.reading.doc[first.end : second.start].text
    return _LISTED.fullmatch(between) is not None
