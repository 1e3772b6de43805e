"""Doers and undergoers: who the parser has hung on a little word instead of on the verb that tells what they do."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_NOMINATIVES = frozenset({"he", "she", "they", "i", "we"})  # that no preposition governs
_SENDS = frozenset({"bring", "send", "throw"})


_ASTRAY = frozenset({"npadvmod", "dep", "advmod", "intj"})  # as what the parser hangs the first of two doers


def join_deeds(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let verbs have who does what they tell, and who undergoes it, where the parser has lost them."""
    _join_passives(doc)
    _join_clauses(doc)
    _join_doers(doc, mentions)
    _join_undergoers(doc, mentions)
    _join_attending(doc, mentions)


def _join_doers(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let "he" and who is named with him do what the verb behind says: "after he and Cole came off the bench".

    So too the first of two who are named: "Hale and Cole scored".
    """
    for mention, second in pairwise(mentions):
        joined = second.start == mention.end + 1 and doc[mention.end].lower_ == "and"
        if isinstance(mention.means, Person) and joined:
            _join_named(doc[mention.start : mention.end].root, doc[second.start : second.end].root)
    for he in doc[1:-2]:
        if he.lower_ not in _NOMINATIVES or he.dep_ != "pobj" or he.nbor().lower_ != "and":
            continue
        other = next((child for child in he.head.head.subtree if child.dep_ == "nsubj" and child.i > he.i), None)
        if other is None or other.left_edge.i > he.i + 2 or other.head.i < other.i:
            continue
        _do_together(he, other)


def _join_named(name: Token, other: Token) -> None:
    """Make the first of two joined by "and" do what the other does."""
    verb = other.head
    if other.dep_ != "nsubj" or other.i > verb.i:
        return
    if name.dep_ == "nmod" and name.head is other:
        name.hang_on(verb)
    elif name.dep_ not in _ASTRAY or name.head is not verb:
        return
    other.hang_on(name)
    name.dep_, other.dep_ = "nsubj", "conj"


def _do_together(he: Token, other: Token) -> None:
    """Make "he" the verb's doer, the other one joined to him, and the word that he hung on what begins the clause."""
    marks, verb = he.head, other.head
    if marks in (verb, *verb.ancestors):
        return
    he.hang_on(verb)
    other.hang_on(he)
    he.dep_, other.dep_ = "nsubj", "conj"
    if not marks.children and marks.head is not verb and marks.i == he.i - 1:
        marks.hang_on(verb)
    marks.dep_ = "mark" if marks.head is verb else marks.dep_


def _join_undergoers(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let who is named behind "sent on" be sent on, and not stand on anything: "sent on Hale in the 59th minute"."""
    for mention in mentions:
        name = doc[mention.start : mention.end].root
        on = name.head
        if name.dep_ != "pobj" or on.lower_ != "on" or not isinstance(mention.means, Person):
            continue
        if on.head.i == on.i - 1 and on.head.lemma_ in _SENDS and on.head.pos_ == "VERB":
            name.hang_on(on.head)
            name.dep_, on.dep_ = "dobj", "prt"


def _join_passives(doc: Doc) -> None:
    """Make a verb of what somebody was by another's doing: "was fouled by Hale", of which the parser makes a state."""
    for fouled in doc[1:]:
        was = fouled.head
        state = fouled.tag_ == "VBN" and fouled.dep_ == "acomp" and was.lemma_ == "be" and was.i < fouled.i
        if state and was.head is not was and any(child.dep_ == "agent" for child in fouled.children):
            _put_above(fouled, was)
        elif state and any(child.dep_ == "agent" for child in fouled.children):
            was.children.remove(fouled)
            fouled.head = fouled
            _take_over(fouled, was)


def _put_above(fouled: Token, was: Token) -> None:
    fouled.hang_on(was.head)
    _take_over(fouled, was)


def _take_over(fouled: Token, was: Token) -> None:
    """Give the verb what hung on its auxiliary, which then hangs on it."""
    fouled.dep_, was.dep_ = was.dep_, "auxpass"
    for child in list(was.children):
        child.hang_on(fouled)
        child.dep_ = "nsubjpass" if child.dep_ == "nsubj" else child.dep_
    if was.head is was:
        was.head = fouled
        fouled.children.append(was)
        fouled.children.sort(key=lambda word: word.i)
    else:
        was.hang_on(fouled)


def _join_clauses(doc: Doc) -> None:
    """Join a deed to the clause that "and" joins it to: "as Hale took it down and, despite Cole's attention, shot"."""
    for deed in doc[1:]:
        if deed.dep_ != "conj" or deed.tag_ not in {"VBD", "VBZ"}:
            continue
        if any(child.dep_ in {"nsubj", "nsubjpass"} for child in deed.children):
            continue
        around = (*deed.children, *deed.head.children)
        before = next((word for word in around if word.dep_ == "advcl" and word.i < deed.i), None)
        if before is None or before.tag_ != deed.tag_ or not any(child.dep_ == "mark" for child in before.children):
            continue
        if any(child.dep_ == "cc" and before.i < child.i < deed.i for child in before.children):
            if before.head is deed:
                before.hang_on(deed.head)
            deed.hang_on(before)


def _join_attending(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let who is named behind "with" do what the participle behind tells: "Hull led, with Leeds proving wasteful"."""
    for mention in mentions:
        name = doc[mention.start : mention.end].root
        if name.dep_ != "pobj" or name.head.lower_ != "with" or mention.end >= name.sent.end:
            continue
        deed = doc[mention.end]
        free = deed.tag_ == "VBG" and deed.dep_ == "advcl" and deed not in name.ancestors
        if free and not any(child.dep_ in {"nsubj", "nsubjpass", "aux"} for child in deed.children):
            deed.hang_on(name.head)
            deed.dep_ = "pcomp"
            name.hang_on(deed)
            name.dep_ = "nsubj"
