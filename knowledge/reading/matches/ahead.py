"""Ahead: opponents whom a sentence says a side will or may meet, not that it has met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_BEFORE, _BEHIND = 12, 6  # words before and behind an opponent that tell when it is met
_TO_COME = Pattern(
    r"\b(?:next (?:up|opponents?|round|(?:[\w-]+ )?(?:match|game|trip|visit|week\w*|month|season|\w+day))|up next|"
    r"upcoming|forthcoming|in hand|(?<!points )(?<!point )ahead of|tomorrow|await\w*|loom\w*|prepar\w+ (?:for|to))\b",
    re.IGNORECASE,
)
_NEXT = Pattern(r"^(?:[^,;.]*? )?(?:next (?:week\w*|month|season|time|\w+day)|tomorrow)\b", re.IGNORECASE)
_NEXT_CLAUSE = re.compile(r"[;:]|\b(?:who|which|whose|where|after|following|had|having)\b|, (?:and|but|when|while) ")
_FACES = Pattern(r"\b(?:faces?|visits?|takes? on|travels? to|goes to)(?: [\w-]+)? ?$")  # parsed as nouns at times
_SINCE = frozenset({"after", "following", "since"})
_MAY = frozenset("will shall must can may 'll ’ll".split())
_MEETS = frozenset("face host meet play visit travel go welcome entertain head take".split())
_PRESENT = frozenset({"VBZ", "VBP"})
_ABOVE = 3  # clauses above an opponent's own that an "if" may stand in


def is_ahead(sentence: Sentence, opponent: Mention) -> bool:
    """As in "who face Lazio on Sunday", "before next week's trip to Lazio", "if they beat Lazio"."""
    doc = sentence.reading.doc
    root = doc[opponent.start : opponent.end].root
    before = doc[max(sentence.span.start, opponent.start - _BEFORE) : opponent.start].text
    told = _NEXT_CLAUSE.split(before)[-1]
    behind = doc[opponent.end : min(sentence.span.end, opponent.end + _BEHIND)].text
    if _TO_COME.search(told) or _NEXT.search(behind) or _FACES.search(told):
        return True
    verb = verb_of(root)
    if root.i < verb.i or any(word.lower_ in _SINCE for word in root.ancestors if word.i > verb.i):
        return False  # "will face Leeds after the defeat at Lazio", "the defeat at Lazio could cost them"
    return _may_be(verb) or (verb.tag_ in _PRESENT and verb.lemma_ in _MEETS and not _has_auxiliary(verb))


def _has_auxiliary(verb: Token) -> bool:
    return any(child.dep_ == "aux" for child in verb.children)


def _may_be(verb: Token) -> bool:
    """Whether the verb, or one that it hangs on, tells what will be or what would be on a condition."""
    if any(child.lower_ in _MAY and child.dep_ == "aux" for child in verb.children):
        return not any(child.lower_ == "have" and child.dep_ == "aux" for child in verb.children)
    for _ in range(_ABOVE):
        marks = [child for child in verb.children if child.dep_ == "mark" and child.lower_ in {"if", "unless"}]
        if marks:
            return marks[0].i == verb.sent.start or marks[0].nbor(-1).lower_ not in {"even", "as"}
        if verb.head == verb or verb.dep_ not in {"advcl", "xcomp", "conj"}:
            return False
        verb = verb_of(verb.head)
    return False
