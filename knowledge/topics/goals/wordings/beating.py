"""Verbs that tell of a goalkeeper beaten: "beat Moss with a shot", "chipped the keeper", "left Moss no chance"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import objects, passive, subject
from knowledge.reading.language.lexicon import KEEPERS
from knowledge.reading.mention import Role
from knowledge.topics.goals.wordings.beaten import HELPLESS, PAST, STOPPED
from knowledge.topics.goals.wordings.flights import BALLS
from knowledge.topics.goals.wordings.goalward import FINISHES
from knowledge.topics.goals.wordings.rule import base
from knowledge.topics.goals.wordings.scoring import SHOT_PAST

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

WOODWORK = frozenset({"post", "bar", "crossbar", "woodwork", "upright"})
STRIKES = frozenset({"strike", "hit", "clip", "rattle", "shave", "kiss", "graze"})
_KEEPER = re.compile(r"(?:the |@t(?:'s)? )?(?:[\w-]+ )?(?:goal)?keeper\b")
_BEATEN = re.compile(r"(?:the |an? )?(?:[\w-]+ ){0,2}@p\b(?!')")
_BY_HIM = re.compile(r"\bby (?:[\w-]+ ){0,3}@p(?!')")
_CHIPS = frozenset({"chip", "lob", "dink", "nutmeg"})
_RUNS = frozenset({"race", "pass", "push", "help", "have", "see", "force", "draw", "watch"})  # not the ball, not his
# What became of a ball that had beaten the keeper: "beat Moss with a shot, only for Dale to clear off the line".
_CLEARED = re.compile(
    r"\b(?:only|but)\b[^;]{0,60}?\b(?:clear\w*|off the line|"
    r"(?:hook|head|knock|scrambl|hack)\w* (?:it |the ball )?(?:away|clear|off))\b"
)


def beats(sentence: Sentence, marked: Marked, verb: Token, behind: str) -> bool:
    """Whether the verb "beat" tells that a shot beat the keeper, and nobody cleared the ball behind him."""
    if _CLEARED.search(marked.behind(verb)) is not None or any(map(_hits_frame, verb.ancestors)):
        return False
    named = _beats_keeper(sentence, verb) or _by_whom(sentence, verb, behind) or _shot_beats(verb, behind)
    named = named or _struck_to_beat(verb, behind)
    return named or (SHOT_PAST.match(behind) or _KEEPER.match(behind)) is not None


def _hits_frame(verb: Token) -> bool:
    """As in "struck the post with a shot that had beaten Moss"."""
    return verb.lemma_ in STRIKES and any(word.lower_ in WOODWORK for word in objects(verb))


def _shot_beats(verb: Token, behind: str) -> bool:
    """As in "a peach of a shot which beat Moss"."""
    ball = subject(verb)
    if passive(verb) or ball is None or ball.lower_ not in BALLS - {"ball", "cross", "corner", "touch"}:
        return False
    return not any(child.tag_ == "PRP$" for child in ball.children) and _BEATEN.match(behind) is not None


def _struck_to_beat(verb: Token, behind: str) -> bool:
    """As in "hit a low drive from the edge of the area to beat Moss"."""
    strike = verb.head
    struck = verb.tag_ == "VB" and (base(strike) in FINISHES or strike.lemma_ == "hit")
    shot = any(word.lower_ in BALLS - {"ball", "cross", "corner", "touch"} for word in objects(strike))
    return struck and shot and _BEATEN.match(behind) is not None


def past_keeper(sentence: Sentence, marked: Marked, verb: Token, behind: str) -> bool:
    """Whether the verb sends a ball past somebody who is known to keep goal: "nudged it past Moss", "chipped Moss"."""
    if base(verb) in _CHIPS and _beats_keeper(sentence, verb):
        return STOPPED.search(behind) is None
    ball = base(verb) in FINISHES or any(word.lower_ in BALLS | {"it"} for word in objects(verb))
    whole = marked.behind(verb)
    start = len(marked.text) - len(whole)
    past = PAST.match(behind) if ball and base(verb) not in _RUNS else None
    if past is None or STOPPED.search(whole, past.end()) is not None:
        return False
    beaten = marked.people(start + past.start("keeper"), start + past.end("keeper"))
    return any(person.role is Role.KEEPER for _, person in beaten)


def leaves_helpless(sentence: Sentence, verb: Token, behind: str) -> bool:
    """As in "Hale left the keeper rooted to the spot", "Hale gave Moss no chance"; of a shot the noun tells it."""
    if base(verb) not in {"leave", "give"} or HELPLESS.match(behind) is None:
        return False
    doer = subject(verb)
    return doer is not None and sentence.person_at(doer) is not None


def _by_whom(sentence: Sentence, verb: Token, behind: str) -> bool:
    """As in "Moss was beaten at his near post by Hale", not "was beaten to the ball by Hale"."""
    by = not behind.startswith("to ") and _BY_HIM.search(behind) is not None
    keeper = subject(verb) if by and passive(verb) else None
    return keeper is not None and _keeps_goal(sentence, keeper)


def _beats_keeper(sentence: Sentence, verb: Token) -> bool:
    return any(_keeps_goal(sentence, word) for word in objects(verb))


def _keeps_goal(sentence: Sentence, word: Token) -> bool:
    """Whether the word is a goalkeeper or stands for one."""
    person = sentence.person_at(word)
    return word.lower_ in KEEPERS or (person is not None and person.role is Role.KEEPER)
