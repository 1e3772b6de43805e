"""Whoever is given the ball, or the room, and so does what the verb says: "found Hale to head in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import PASSES, TO_MATE
from knowledge.reading.language.grammar import objects, prepositions
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

# Verbs whose object is given the ball and then does what the infinitive says: "found Hale to head in".
GIVES = frozenset(
    "find pick set tee feed play release allow leave let enable permit see send free slide thread put slip help "
    "give afford hand cross square gift invite".split()
)
_ROOM = frozenset({"spot", "room", "time", "space", "task"})  # "gave Hale the time to head in"
_PATHS = frozenset({"path", "feet", "stride"})
_INTO = frozenset({"in", "through"})
_TOWARDS = frozenset({"for", "to"}) | _INTO


def found(sentence: Sentence, verb: Token) -> Token | None:
    """Who got the ball and so did what the participle says: "Cole found Hale, putting Rovers ahead"."""
    if verb.tag_ != "VBG" or verb.dep_ != "advcl":
        return None
    aside = verb.i - 2 > verb.sent.start and verb.nbor(-1).text == ","
    if aside and (ran_on := _in_path(verb.nbor(-2))) is not None:
        return ran_on
    if verb.head.lemma_.lower() not in GIVES | TO_MATE:
        return None
    if any(word.lower_ == "wrong" for word in verb.head.subtree):  # "sent Hale the wrong way"
        return None
    ways = (verb.head, *(child for child in verb.head.children if child.pos_ == "ADV"))  # "cut it back to Hale"
    goes_to = [noun for way in ways for prep, noun in prepositions(way) if prep.lower_ in {"to", "for"}]
    reached = [*objects(verb.head), *goes_to]
    got = [word for child in reached for word in child.subtree if child.i < verb.i]
    return next((word for word in got if isinstance(getattr(sentence.mention_at(word), "means", None), Person)), None)


def given(verb: Token) -> Token | None:
    """Who got the ball in order to finish: "found Hale to head in", "crossed for Hale to slide and turn it in"."""
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.nbor(-1).lower_ != "to":
        return given(verb.head)
    if verb.dep_ == "pcomp" and verb.head.head.lower_ in _ROOM:
        return _receiver(verb.head.head.head, verb)
    infinitive = verb.tag_ == "VB" or (verb.i > 0 and verb.nbor(-1).lower_ == "to")
    doers = [child for child in verb.children if child.dep_ == "nsubj"]
    if not infinitive or any(doer.lower_ not in PASSES for doer in doers):
        return None
    to = next((child for child in verb.children if child.lower_ == "to"), verb)
    before = verb.doc[to.i - 1] if to.i > verb.sent.start else verb
    passed = before if before.dep_ == "pobj" and (before.head.lower_ == "for" or _passed_to(before)) else None
    head = verb.head.head if verb.head.lower_ in _ROOM else verb.head
    found = _in_path(before) or passed or _taking(verb)
    if doers:  # "headed down Cole's corner for Hale to volley in", of which the parser has the corner volley
        return passed
    return found or (None if head == verb else _receiver(head, verb))


def _in_path(last: Token) -> Token | None:
    """Into whose path the ball came, where the word ends that: "into the path of Hale", "into Hale's path"."""
    if last.lower_ in _PATHS and last.i - 2 >= last.sent.start and last.nbor(-1).tag_ == "POS":
        return last.nbor(-2)
    return last if last.dep_ == "pobj" and last.head.lower_ == "of" and last.head.head.lower_ in _PATHS else None


def _passed_to(name: Token) -> bool:
    """Whether the ball is passed to somebody: "lifted the ball to Hale to head in"."""
    above = name.head.head
    balls = {above.lower_, *(word.lower_ for word in objects(above))}
    return name.head.lower_ == "to" and (above.lemma_.lower() in TO_MATE or not balls.isdisjoint({"ball", *PASSES}))


def _taking(verb: Token) -> Token | None:
    """Who took that long: "it took Hale a minute to score"."""
    for above in verb.ancestors:
        if above.lemma_ == "take" and any(child.lower_ == "it" and child.dep_ == "nsubj" for child in above.children):
            return next(iter(objects(above)), None)
    return None


def _receiver(giving: Token, verb: Token) -> Token | None:
    """Who is given the ball or the room, of all that is named before the verb."""
    if giving.lemma_.lower() not in GIVES:
        return None
    got = [word for word in objects(giving) if word.i < verb.i and word.pos_ != "ADJ" and word.lower_ not in _ROOM]
    got = [word for word in got if not word.lower_.endswith("self")]
    towards = (noun for prep, noun in prepositions(giving) if prep.lower_ in _TOWARDS and noun.i < verb.i)
    got += [noun for noun in towards if noun.lower_ not in PASSES]  # "slid on to a pass to tap in"
    got = [word for word in got if word.head.lower_ not in _INTO or word.pos_ == "PROPN"]  # "slid in Hale to score"
    return max(got, key=lambda word: word.i, default=None)
