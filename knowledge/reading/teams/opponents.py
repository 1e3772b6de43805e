"""Opponents: which teams the words around them name as somebody's opponent, and which merely stand beside one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.language import lexicon
from knowledge.reading.mention import Mention

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_LISTED = re.compile(r"\s*(?:,|and|or|,\s*and|&|as well as|/)\s*(?:the\s*|i\s*)?", re.IGNORECASE)
# Words that name an opponent by themselves.
AGAINST = frozenset(
    """
    against v vs versus v. vs. over beat beating hosting facing defeating thrashing edging
    """.split()
)
# "puts pressure on Leeds", "level on points with Leeds": who stands beside them in the table.
_BESIDE_IN_TABLE = re.compile(
    r"\b(?:pressure on|level (?:on \w+ )?with|(?:joint|tied|alongside|on a par) (?:\w+ )?with|"
    r"within \w+ points? of|in front of) (?:the )?(?:[\w-]+ ){0,2}(?:- )?(?:[\w-]+ )?$",
    re.IGNORECASE,
)
# "just as they did at Leeds", "unlike against Leeds": another match of theirs.
_LIKENED = re.compile(
    r"(?<!games )(?<!matches )(?<!game )\b(?:(?:un)?like|than|just as|as)"
    r"(?: (?:they|he|it|we|she) (?:had|did|were|was)(?: \w+)?)? (?:here |there )?(?:in (?:the|their) \w+ )?"
    r"(?:against|at|to)$",
    re.IGNORECASE,
)
_LEADS = frozenset("lead advantage gap cushion edge control points".split())  # "their lead over Juventus"
_APART = frozenset("behind ahead above below clear adrift".split())
_OUTRUNS = frozenset("fend leapfrog overtake overhaul pip catch chase reel trail join replace".split())
# Verbs whose object is the opponent.
_BEATS = frozenset(
    """
    beat defeat hold thrash hammer stun overcome edge sink eliminate demolish dispatch outclass rout crush destroy face
    host meet visit down shock floor overpower thump trounce dismantle overwhelm batter maul humble upset play entertain
    """.split()
)
_BEATS_OFF = frozenset({("see", "off"), ("brush", "aside"), ("sweep", "aside"), ("knock", "out"), ("put", "out")})
_THRASHINGS = frozenset("thrashing thumping hammering rout demolition drubbing mauling defeat destruction".split())
# Prepositions that name an opponent only beside a word for a match or its outcome: "the win at Monza", "lost to Lazio".
_BESIDE_MATCH = frozenset("at to with by from of past".split())
_MATCH_WORDS = frozenset(
    """
    win victory defeat loss draw stalemate match game tie clash meeting encounter leg final semi-final quarter-final
    fixture trip visit thrashing rout humiliation lose beat fall crash succumb travel host face held hold knock
    thrash hammer stun eliminate see edge ease squeeze scrape cruise overcome debut hat-trick brace double goal strike
    penalty matchup derby showdown contest engagement friendly rout exit elimination
    """.split()
)

_SCORED_NEAR = 5  # words up to "at": "scored the only goal at Leeds"
_WHAT_SIDE = lexicon.SIDES | lexicon.TEAMS


def is_compared(sentence: Sentence, mention: Mention) -> bool:
    """Whether the team is told of beside the match: "two points behind Milan", "to fend off Inter", "as at Lazio"."""
    doc = sentence.reading.doc
    root = doc[mention.start : mention.end].root
    if root.dep_ == "dobj" and root.head.lemma_.lower() in _OUTRUNS:
        return True
    told = f"{doc[max(sentence.span.start, mention.start - 8) : mention.start].text} "
    if _LIKENED.search(told.rstrip()) or _BESIDE_IN_TABLE.search(told):
        return True
    before = doc.words[max(sentence.span.start, mention.start - 10) : mention.start]
    if _only_if(before):
        return True
    before = before[-6:]
    while before and (before[-1].pos_ in {"ADJ", "DET", "NOUN", "PROPN"} or before[-1].lower_ in {"of", "-"}):
        if before[-1].lower_ in _APART:
            break
        before.pop()
    return bool(before) and before[-1].lower_ in _APART


def is_met(sentence: Sentence, mention: Mention) -> bool:
    """Whether the team is named as an opponent: "against Napoli", "the 2-1 win at Monza", "a thrashing of Leeds"."""
    doc = sentence.reading.doc
    words = _undescribed(sentence, doc.words[max(sentence.span.start, mention.start - 10) : mention.start])
    if _named_against(words) or _scored_at(words) or _is_beaten(doc[mention.start : mention.end].root):
        return True
    if (listed := _listed_after(sentence, mention)) is not None:
        return is_met(sentence, listed)
    beside = any(word.lower_ in _BESIDE_MATCH for word in words[-2:])
    return beside and any(word.lemma_.lower() in _MATCH_WORDS and word.pos_ != "ADJ" for word in words[-8:])


def _only_if(words: Sequence[Token]) -> bool:
    """Whether the words before a team tell what may come: "if they beat", unlike "even if they beat"."""
    begins = next((at for at in reversed(range(len(words))) if words[at].lower_ in {"if", "unless"}), None)
    if begins is None or (begins and words[begins - 1].lower_ == "even"):
        return False
    behind = words[begins + 1 :]
    return any(word.pos_ == "VERB" for word in behind) and all(word.text != "," for word in behind)


def _undescribed(sentence: Sentence, words: list[Token]) -> list[Token]:
    """The words before a team without those that only tell what side it is: "over Championship outfit Leeds"."""
    while words and (words[-1].lower_ in _WHAT_SIDE or _in_competition(sentence, words[-1])):
        words = words[:-1]
    return words


def _in_competition(sentence: Sentence, word: Token) -> bool:
    mention = sentence.mention_at(word)
    return mention is not None and isinstance(mention.means, Competition)


def _is_beaten(team: Token) -> bool:
    """Whether the team is the object of a verb for meeting or beating it: "saw off Leeds"."""
    verb = team.head
    if team.dep_ != "dobj" or verb.pos_ != "VERB":
        return False
    ways = {(verb.lemma_, child.lower_) for child in verb.children}
    return verb.lemma_ in _BEATS or not ways.isdisjoint(_BEATS_OFF)


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


def _scored_at(words: Sequence[Token]) -> bool:
    """Whether the words before a team tell that somebody scored on its ground: "came in to score twice at Leeds"."""
    at = bool(words) and words[-1].lower_ == "at"
    near = words[-_SCORED_NEAR:-1]
    return at and any(word.lemma_ in {"score", "net"} and word.pos_ == "VERB" for word in near)


def _listed_after(sentence: Sentence, mention: Mention) -> Mention | None:
    """The side that this one is joined to by a comma or "and"."""
    earlier = [m for m in sentence.mentions if m.end <= mention.start and isinstance(m.means, Team)]
    return earlier[-1] if earlier and are_listed(sentence, earlier[-1], mention) else None


def are_listed(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether nothing but a comma or "and" stands between two mentions."""
    between = sentence.reading.doc[first.end : second.start].text
    return _LISTED.fullmatch(between) is not None
