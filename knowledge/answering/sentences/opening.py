"""What an open question looks for in sentences: why, how, what happened; and whether it says enough to be answered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.answer import Source
from knowledge.answering.choosing.fitting import claims
from knowledge.answering.choosing.pointing import points
from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.concepts import term
from knowledge.answering.questions.kinds import is_told_by_kind, kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.coverage import DEEDS, telling
from knowledge.answering.sentences.search import Cover, Search, wanted
from knowledge.answering.sentences.seeking import TURNS, told_sign
from knowledge.answering.sentences.signs import sign
from knowledge.answering.sentences.stories import story
from knowledge.facts.fact import Fact

_EVENTS = frozenset(("absences", "cards", "penalties", "substitutions"))
"""Topics of what may not have happened."""

_PERHAPS = 2
"""Weight of an ask that may well be of something else: "how did they keep them out"."""

_WHETHER = re.compile(r"^(?:and |so |but )?(?:was|were|is|are|did|do|does|has|have|had)\b")
"""Asks whether something was so: of the one word that says what, a sentence beside one that has it tells nothing."""

_FATES = (
    *("injury", "hit", "struck", "abused", "arrested", "attacked", "collapsed"),
    *("sent off", "substitute", "miss", "score", "booked"),
)
"""What may have happened to somebody."""

_DEEDS = (
    *("bite", "bitten", "teeth", "headbutt", "punch", "slap", "elbow", "kick", "stamp", "spit", "spat", "grab", "push"),
    *("shove", "throw", "foul", "tackle", "hit", "abuse", "insult", "mock", "taunt", "confront", "nutmeg", "shout"),
    *("hug", "kiss", "pinch", "pull", "drag", "clash", "stud", "handshake", "snub"),
)
"""What somebody may have done to another."""

_DOES_TO = re.compile(
    r"\bwhat (?:did|does|has|had|was|is) PLAYER (?:(?:supposed|meant|said|accused|alleged|thought)(?: of| to)? )?"
    r"(?:\w+ )?(?:do|done|doing) to PLAYER\b"
)

_DID_AFTERWARDS = re.compile(
    r"\bwhat did (?:PLAYER|he|she) (?:\w+ )?do (?:right |straight |just )?"
    r"(?:after|following|at (?:the )?(?:end|full ?time|final whistle))"
    r"(?: (?:the )?(?:\w+ ){0,2}?(?:game|match|derby|DERBY|win|defeat|draw|loss|final|whistle|end)| TEAM)?"
    r"(?: (?:against|at|to|over|with) TEAM)?$"
)
"""Asks what somebody did once a match was over."""

_DONE_TO_HIM = re.compile(
    r"\bwho (?:fouled|tripped|brought|pulled|felled|hacked|chopped|clattered|hauled|elbowed|pushed) (?:down )?PLAYER\b"
    r"|\bwho (?:(?:is|are|was|were|has|have|had|else) )*(?:wants?|wanted|signed|signs|signing|bought|buys|buying|sold"
    r"|interested|after|chasing|targeting|watching|linked)\b.*\bPLAYER\b"
)
"""Asks who did something to somebody: only a sentence that names him tells that."""

_WHERE = frozenset(map(term, ("cup", "league", "game", "match", "half", "final")))
"""What says no more than where or when something happened."""

_EVERYWHERE = frozenset(
    map(
        term,
        (
            *("match", "game", "fixture", "result", "score", "scoreline", "goal", "play", "team", "side", "club"),
            *("player", "man", "win", "won", "lose", "lost", "draw", "drew", "drawn", "beat", "beaten", "league"),
            *("day", "date", "minute", "year", "week", "season", "half", "first", "last", "final", "other", "football"),
            *("good", "bad", "great", "fair", "nice", "news", "time", "tv", "on", "at", "home", "away"),
        ),
    )
)
"""Words that any report of a match has: a sentence that shares no other with a question does not answer it."""

_KINDS = ("age", "crowd", "referee", "money", "formation", "injury", "post", "absence", "duration")
"""Kinds of things that say themselves what is asked."""

_HAPPENED = re.compile(
    r"\b(?:happen(?:s|ed|ing)?|wrong|up) (?:to|with)\b|\bdo(?:ne)?$|\bdid PLAYER do\b|\bhow (?:is|was) PLAYER"
)
"""Asks what became of somebody, whatever it was."""


def openly(query: Query, ask: Ask | None, around: Sequence[Fact], before: Sequence[Source]) -> Search:
    """What an open question looks for."""
    if query.subjects and _DID_AFTERWARDS.search(f"{query.main}{query.rest}"):
        return Search((), cover=Cover.ANY, own=True, sign=sign("afterwards"), facts=tuple(around))
    search, told_by_kind = wanted(query, ask.seek if ask else ()), is_told_by_kind(query.main)
    if _EVERYWHERE.issuperset({*search.main} - {search.instance}):
        search = replace(search, instance=None)  # "what formation did they play": nothing else says what is told
    told_elsewhere = told_by_kind or story(query.main) is not None
    if query.subjects and not told_elsewhere and _HAPPENED.search(query.main) and _WHERE.issuperset(search.main):
        fates = _DEEDS if _DOES_TO.search(query.main) else _FATES
        search = replace(wanted(query, fates), cover=Cover.ANY, own=True)
    elif ask is None and not told_elsewhere and not telling(search.main):
        search = replace(search, main=telling(topical(query.rest)), rest=(), own=True)
    elif _is_about_themselves(query, search, ask) or _DONE_TO_HIM.search(query.main):
        whether = ask is None and len(search.main) == 1 and _WHETHER.search(query.main) and not story(query.main)
        search = replace(search, own=True, cover=Cover.ALONE if whether else search.cover)
    elif ask and "player" in ask.given and query.subjects and not around and DEEDS.issuperset(search.main):
        search = replace(search, own=True)  # no fact tells of him, and "goal" is told of others beside him
    asked = ask is not None and any(fact.type in ask.types and claims(ask, fact) for fact in around)
    how_long = asked and kind(query.main) == "absence"  # for how long somebody is out, any sentence on him may tell
    asked = asked and not how_long
    if asked and ask is not None and ask.types == ("absence",) and not ask.seek:
        search = replace(search, main=())  # what tells the absence tells why
    if ask and ask.types == ("absence",) and kind(query.main) == "day":
        search = replace(search, event=sign("ready"), itself=True)  # that he was away says nothing of when he is back
    quoted = tuple((source.path, source.quote) for source in before)
    search = replace(search, facts=tuple(around), asked=asked, quoted=quoted, story=story(query.main))
    search = replace(search, main=_unspent(query, search))
    return _of_what_happened(query, ask, search) if ask and not how_long else search


def of_the_answer(query: Query, ask: Ask, before: Sequence[Source]) -> Search | None:
    """What is looked for in the sentence that answered the question before: "who saved it", of the shot it tells of."""
    if query.mentions or not before or not points(query):
        return None
    quoted = tuple((source.path, source.quote) for source in before)
    return replace(wanted(query, ask.seek), quoted=quoted, beside=True)


def _of_what_happened(query: Query, ask: Ask, search: Search) -> Search:
    """The search for sentences on what a question takes to have happened: no sentence tells why what did not.

    Where several goals may be the equaliser, a sentence has to say that it tells that one.
    """
    if is_of_his_nth(query, ask):
        return replace(search, event=sign(TURNS[ask.which or ""]), itself=True)
    if ask.topic == "goals" and "goal" in ask.types:
        turn = TURNS.get(ask.which or "") if len(search.facts) > 1 else None
        event = turn if search.asked else told_sign(query, ask)
        of_story = search.story is not None and not search.story.apart
        return replace(search, event=sign(event)) if event and of_story else search
    granted = ask.topic in _EVENTS and ask.weight > _PERHAPS and not (search.asked or search.story)
    return replace(search, event=sign(ask.signs)) if granted and ask.signs else search


def _unspent(query: Query, search: Search) -> tuple[str, ...]:
    """What is looked for, without the words that ask whose story it is: "whose howler" is told by "spilled"."""
    asked = search.story.asked.search(query.main) if search.story and kind(query.main) == "name" else None
    spent = topical(asked[0]) if asked else ()
    left = tuple(word for word in search.main if word not in spent)
    return left or search.main


def is_of_his_nth(query: Query, ask: Ask) -> bool:
    """Whether it is asked how a player scored one of several goals, which a sentence may call his second."""
    of_his = ask.types == ("goal",) and ask.aspect is Aspect.OPEN and bool(query.subjects)
    return of_his and (ask.which or "").isdigit() and ask.which in TURNS


def is_specific(query: Query) -> bool:
    """Whether an open question says what a sentence has to speak of: more than that there was a match.

    A person, a story that fans ask for, the age or the crowd that a number tells, or a word that is not each report's.
    """
    words = {*topical(query.main), *topical(query.rest)}
    if kind(query.main) in _KINDS or story(query.main) or words - _EVERYWHERE:
        return True
    return bool(query.subjects) and not (words and kind(query.main) == "name")


def _is_about_themselves(query: Query, search: Search, ask: Ask | None) -> bool:
    """Whether only a sentence on the very people will do, as hardly a word says what else it has to speak of."""
    if search.main:
        return len(search.main) == 1 and ask is None and kind(query.main) is None
    of_his_price = kind(query.main) == "money" and "PLAYER" in query.main
    return of_his_price or kind(query.main) in (
        "absence",
        "duration",
        "age",
        "day",
        "minute",
        "formation",
        "injury",
        "post",
        "destination",
    )
