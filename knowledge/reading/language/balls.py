"""Balls as football tells of them, which the parser mistakes: "a through ball", "fed Hale and his cross went in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import PASSES, SHOTS
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_HIS = frozenset({"his", "her"})
_BALLS = PASSES | SHOTS
_PAST = frozenset({"VBD", "VBZ", "VBN"})

_THROUGH = frozenset({"ball", "balls", "pass", "passes"})
_BEFORE = frozenset({"DT", "JJ", "PRP$", "POS", "VBN", "NN"})  # the words of one noun phrase
_OWNS = {"PRP$": "poss", "DT": "det"}


def join_through_balls(doc: Doc) -> None:
    """Take "through" for a word on the ball, where the parser leads through it: "slid a fine through ball"."""
    for through in doc[1:-1]:
        ball = through.nbor() if through.lower_ == "through" else through
        before = through.nbor(-1)
        if ball is through or ball.lower_ not in _THROUGH or ball.head is not through or before.tag_ not in _BEFORE:
            continue
        stands_in = before.head if before.tag_ == "POS" else before  # what has taken the ball's place
        if stands_in.head is not stands_in and ball not in stands_in.head.ancestors and stands_in.head is not ball:
            _put_in_place(ball, through, stands_in)


def _put_in_place(ball: Token, through: Token, stands_in: Token) -> None:
    ball.hang_on(stands_in.head)
    ball.dep_ = stands_in.dep_
    through.dep_ = "compound"
    own = [child for child in stands_in.children if child.i > ball.i or child.dep_ in {"det", "poss", "amod"}]
    for word in (through, *own):
        word.hang_on(ball)
    stands_in.hang_on(ball)
    owner = any(child.tag_ == "POS" for child in stands_in.children)
    stands_in.dep_ = "poss" if owner else _OWNS.get(stands_in.tag_, "amod")


def part_balls(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let the ball do (or undergo) what the verb behind it says, where the parser has listed it with its owner."""
    people = {mention.end: mention for mention in mentions if isinstance(mention.means, Person)}
    for ball in doc[2:-1]:
        if ball.lower_ not in _BALLS or ball.dep_ != "conj":
            continue
        his = next((child for child in ball.children if child.dep_ == "poss" and child.lower_ in _HIS), None)
        listed = his is not None and his.i > 1 and his.nbor(-1).lower_ == "and" and his.i - 1 in people
        verb = _verb_behind(ball) if listed else None
        if verb is not None and ball not in verb.ancestors:
            _set_apart(ball, verb)


def _verb_behind(ball: Token) -> Token | None:
    behind = ball.right_edge.i + 1
    if behind >= ball.sent.end:
        return None
    word = ball.doc[behind]
    verb = word.head if word.dep_ in {"aux", "auxpass"} else word
    return verb if verb.tag_ in _PAST and verb.pos_ == "VERB" else None


def _set_apart(ball: Token, verb: Token) -> None:
    subjects = [child for child in verb.children if "subj" in child.dep_]
    name, helped = ball.head, any(child.dep_ == "auxpass" for child in verb.children)
    for taken in subjects:
        if taken is name and verb.head.i < name.i:
            name.hang_on(verb.head)  # "found Hale and his shot flew in", where Hale is taken for what flew
            name.dep_ = "dobj"
        elif taken.pos_ == "VERB" and taken.i < ball.i:
            taken.dep_ = "ccomp"
        elif taken.i > verb.i:
            taken.dep_ = "dobj"  # whom the ball reached
        else:
            return
    ball.hang_on(verb)
    ball.dep_ = "nsubjpass" if helped else "nsubj"
    if verb.head is not verb:
        verb.dep_ = "conj"
