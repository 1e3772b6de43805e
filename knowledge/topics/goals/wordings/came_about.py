"""What came about: whether a verb tells a deed that was done, not one that need not have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.grammar import objects
from knowledge.reading.language.lexicon import PLAYERS, POSITIONS
from knowledge.topics.goals.wordings.flights import FLY
from knowledge.topics.goals.wordings.goalward import FINISHES
from knowledge.topics.goals.wordings.strikers import seen

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_MISTAGGED = FINISHES | {"level"}
_WAYS = frozenset("past beyond home into in under over low high".split())
_GAMES = frozenset("game match appearance start outing cap".split())
_PARTS = frozenset(
    "part role hand share involvement contribution involve instrumental influential key pivotal crucial vital".split()
)
_TOGETHER = frozenset({"combine", "link", "conspire", "contrive", "help"})
_WAITING = frozenset({"ready", "waiting", "poised", "lurking", "queuing"})
_ONLY = frozenset({"only", "merely", "simply", "just"})
_TAKEN = frozenset({"minute", "second", "moment", "touch"})
NEEDLESS = frozenset({"invitation", "bidding", "encouragement"})  # "needed no invitation to shoot"
_RECORDS = frozenset(
    {"first", "second", "third", "only", "youngest", "oldest", "last", "latest", "fastest", "quickest"}
)


def came_about(word: Token) -> bool:
    """Whether the word is a verb for what was done in the match told of."""
    return _is_verb(word) and (_happened(word) or _had_only_to(word)) and not _of_a_record(word)


def _is_verb(word: Token) -> bool:
    """Whether the word is a verb; the parser takes some infinitives for nouns: "rose to nod in"."""
    if word.pos_ in {"VERB", "AUX"}:
        return True
    if word.lower_ in FLY and seen(word) is not None:
        return True
    return word.lower_ in _MISTAGGED and (_behind_to(word) or _joined_to_infinitive(word))


def _happened(verb: Token) -> bool:
    """Whether what the verb says is told as having come about, for an infinitive also what it hangs on."""
    if verb.tag_ == "VB" and _only_to(verb):
        return False
    infinitive = verb.tag_ == "VB" and verb.dep_ in {"ccomp", "xcomp", "advcl", "acl"} and verb.head != verb
    if infinitive and verb.head.lemma_ == "set" and any(child.dep_ == "prt" for child in verb.head.children):
        return _happened(verb.head)  # "set him up to score", which is no "set to score"
    if (verb.tag_ == "VBG" or verb.dep_ == "conj") and (_over_games(verb.head) or _of_a_part(verb)):
        return False  # "has played 25 games, scoring four goals"
    return told(verb) and (not infinitive or verb.head.pos_ != "VERB" or _happened(verb.head))


def _only_to(verb: Token) -> bool:
    """Whether the infinitive tells what need not have come about, or not by whom it is said of."""
    if any(child.tag_ == "WRB" for child in verb.children):
        return True  # "wondered how to beat Hale"
    until = verb.head.dep_ == "pobj" and verb.head.head.lower_ == "until"  # "waited until almost the end to score"
    if verb.dep_ in {"relcl", "acl"} and not until and (negated(verb.head) or negated(verb.head.head)):
        return True  # "was almost the man to score"
    if verb.head.lower_ in _WAITING and verb.head.dep_ != "acomp":
        return True  # "cleared with Hale ready to tap in"
    if verb.head.lemma_ == "link" and any(child.lower_ == "with" for child in verb.head.children):
        return False  # "linked up with Cole to score"
    return verb.head.lemma_ in _TOGETHER  # "combined to put us ahead", "helped to bring us level": another did


def _over_games(verb: Token) -> bool:
    """Whether the verb tells of a number of matches: "has made 20 appearances"."""
    if any(child.lower_ in {"has", "have"} for child in verb.children) and any(map(_is_season, verb.subtree)):
        return True  # "has played 300 minutes this season"
    games = (word for word in objects(verb) if word.lemma_.lower() in _GAMES and word.tag_ == "NNS")
    return any(child.dep_ == "nummod" for word in games for child in word.children)


def _is_season(word: Token) -> bool:
    this = any(child.lower_ == "this" for child in word.children)
    return this and word.lower_ in {"season", "term", "campaign", "year"}


def _of_a_part(gerund: Token) -> bool:
    """Whether it tells what somebody had a share in: "played his part in levelling", "was key in putting us ahead"."""
    above = gerund.head.head
    shared = any(word.lemma_.lower() in _PARTS for word in (above, *objects(above)))
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "in" and shared


def _behind_to(word: Token) -> bool:
    """Whether "to" stands before the word, an adverb between them or not."""
    first = word.i - 2 if word.i > word.sent.start + 2 and word.nbor(-1).text == "-" else word.i  # "to side-foot in"
    before = [word.doc[at].lower_ for at in range(max(word.sent.start, first - 2), first)]
    return before[-1:] == ["to"] or (before[:1] == ["to"] and before[-1].endswith("ly"))


def _joined_to_infinitive(word: Token) -> bool:
    """Whether the word goes on from an infinitive: "broke clear to cut inside and roll past the keeper"."""
    if word.i < 2 or word.nbor(-1).lower_ != "and" or word.i + 1 == word.sent.end:
        return False
    return word.nbor().lower_ in _WAYS and any(each.tag_ == "VB" for each in word.doc[word.sent.start : word.i])


def _had_only_to(verb: Token) -> bool:
    """Whether what was left to do was done: "needed only to tap in", "needed just two minutes to find the net"."""
    head = verb.head
    taken = [word for noun in objects(head) if noun.lemma_.lower() in _TAKEN for word in noun.subtree]
    only = any(word.lower_ in _ONLY for word in (*verb.children, *head.children, *taken))
    only = only or any(word.lower_ in NEEDLESS for word in objects(head))
    return (
        only
        and verb.dep_ in {"xcomp", "advcl"}
        and head.lemma_ in {"need", "have"}
        and head.tag_ == "VBD"
        and told(head)
    )


def _of_a_record(verb: Token) -> bool:
    """Whether the verb tells a record and no goal of its own: "the first player to score"."""
    if verb.tag_ != "VB" or verb.dep_ not in {"relcl", "acl"} or verb.head.lower_ not in PLAYERS - POSITIONS:
        return False
    return any(child.lower_ in _RECORDS for child in verb.head.children)
