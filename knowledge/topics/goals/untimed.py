"""Untimed: when a goal fell whose own sentences give no minute, by another that shows its scorer at it.

"Hale pounced on a slip on 12 minutes" is too little to tell a goal; where another sentence tells that Hale scored once,
it is enough to tell when.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language import deeds
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.language.timeframes import AFTER
from knowledge.reading.mention import Person, Role
from knowledge.reading.times.announced import GOAL, OWN_TIME
from knowledge.reading.times.moments import moment_of
from knowledge.statement import MatchStatement
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.statement import Goal

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.times.minutes import Minute
    from knowledge.statement import Statement

_SCORING = Pattern(
    r"\b(?:net|home|ahead|in front|the lead|an? (?:[\w-]+ )?lead|level(?:led)?|equali[sz]\w+|deadlock|"
    r"open(?:er|ing|ed)|scor(?:ed|ing)|goal|finish(?:ed|ing)?|header|head(?:ed|ing)|slot\w*|tap\w*|fir(?:ed|ing)|volley\w*|"
    r"capitali[sz]\w+|pounc\w+|oblig\w+|convert\w+|punish\w+|pick(?:ed|ing) out|struck|strike|winner|doubl\w+|second|"
    r"third|(?:far|near|bottom|top|roof) (?:corner|post|of)|corner|made it|pulled one back|laid the foundations?|"
    r"(?:get|got|getting) (?:his|her) (?:head|boot|foot|toe)|made no mistake|prod\w*|"
    r"lash\w*|drill\w*|curl\w*|steer\w*|rifl\w*|smash\w*|bundl\w*|turn\w* (?:it |the ball )?in|d[ei]spatch\w*)\b",
    re.IGNORECASE,
)
_OTHERWISE = Pattern(
    r"\b(?:sav(?:e|ed|es|ing)|wide|over the (?:cross)?bar|bar|crossbar|woodwork|against the post|"
    r"(?:hit|struck) the (?:[\w-]+ )?post|"
    r"upright|den(?:y|ied|ying)|block\w*|offside|disallow\w*|ruled out|chalked|VAR|flag|book(?:ed|ing)|yellow|"
    r"red card|sent off|dismiss\w*|replac\w*|substitut\w*|came on(?! \d)|brought on|introduc\w*|withdrawn|"
    r"injur(?!y[- ]time)\w*|"
    r"miss(?:ed|es|ing)|chances?|should have|could have|might have|almost|nearly|close to|went close|cleared|"
    r"appeal\w*|parried|tipped|rebound|set up|teed up|assist\w*|cross(?:ed)? for|squared|laid(?! the foundation)|"
    r"last season|earlier this)\b",
    re.IGNORECASE,
)
_GOAL_NOUN = re.compile(r"(?: minute)? (?:[\w-]+ )?(?:goal|strike|opener|winner|equali[sz]er|leveller|header|finish)\b")
_ANSWERS = re.compile(r"\b(?:cancel\w*|wip\w*|nullif\w*|answer\w*|repl(?:y|ied)|respond\w*)\b")  # another's goal
_TURN = re.compile(r", (?:only for|before)\b| only for\b")
_PARTS = re.compile(r"[;]|,? (?:before(?! (?:the )?(?:break|half|interval))|but|until|while)\b")
_PASSING = frozenset("past beyond over around under beat beating rounding off from via".split())
_OWNED = deeds.PASSES | deeds.ERRORS | deeds.TARGETS | deeds.SHOTS
# What the goal's own sentence tells of its time, and the minutes from and to which that may be.
_ROUGHLY = (
    (re.compile(r"\b(?:stoppage|injury|added)[- ]time\b"), 200, 0),  # no plain minute
    (re.compile(r"\b(?:first|opening)[- ]half\b|\bbefore (?:the )?(?:break|half-?time|interval)\b"), 1, 45),
    (re.compile(r"\bsecond[- ](?:half|period)\b|\bafter (?:the )?(?:break|half-?time|interval|restart)\b"), 46, 120),
    (re.compile(r"\blate\b|\bat the death\b|\b(?:last|final|closing) minutes?\b"), 70, 120),
    (re.compile(r"\bearly\b(?! in the second)|\bopening minutes\b"), 1, 30),
    (re.compile(r"(?<!half an )(?<!half-)\bhour\b"), 46, 75),
)


def timed_elsewhere(reading: Reading, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, with the minute of whose goals only another sentence of the same match tells it."""
    told = [one for one in statements if isinstance(one, MatchStatement) and getattr(one, "minute", None) is not None]
    counted = Counter((one.player, one.scene) for one in statements if isinstance(one, Goal))
    return [
        _timed(reading, one, told)
        if isinstance(one, Goal) and one.minute is None and counted[one.player, one.scene] == 1
        else one
        for one in statements
    ]


def _timed(reading: Reading, goal: Goal, told: Sequence[MatchStatement]) -> Goal:
    minutes = {minute for minute in _shown(reading, goal) if fits_time(minute, goal)} if goal.player else set[str]()
    taken = any(getattr(one, "minute", None) in minutes for one in told if one.scene == goal.scene or _his(one, goal))
    return goal.model_copy(update={"minute": minutes.pop()}) if len(minutes) == 1 and not taken else goal


def _his(one: MatchStatement, goal: Goal) -> bool:
    """Whether the same words tell another goal of its scorer, be it of another match."""
    return isinstance(one, Goal) and (one.player, one.start) == (goal.player, goal.start)


def fits_time(minute: str, goal: Goal) -> bool:
    """Whether what the goal's own sentence tells of its time leaves room for the minute."""
    text, played = _about(goal), int(minute.split("+", maxsplit=1)[0])
    rough = [(first, last) for pattern, first, last in _ROUGHLY if pattern.search(text)]
    return "+" in minute or all(first <= played <= last for first, last in rough)


def _about(goal: Goal) -> str:
    """What the goal's sentence tells around its scorer's name: "Hale in the first half before Cole's late second"."""
    text, name = goal.evidence.lower(), (goal.player or "").split()[-1:]
    parts = [part for part in _PARTS.split(text) if name and name[0].lower() in part]
    return " ".join(parts) or text


def _shown(reading: Reading, goal: Goal) -> Iterator[str]:
    """The minutes at which sentences of the match show the scorer where a goal is told."""
    for sentence in reading.sentences:
        text = sentence.text
        if reading.scene_of(sentence).number != goal.scene or not _SCORING.search(text) or _OTHERWISE.search(text):
            continue
        others = [claim.named for claim in goals_in(sentence) if claim.player and claim.player.name != goal.player]
        end = _end(sentence, others)
        if any(name.idx < end for name in others):
            continue
        for word in _named(sentence, goal.player, end):
            moment = moment_of(word, sentence) or _described(sentence, word, end) or _news(sentence)
            if moment is not None and sentence.start + moment.start < end and not _passes(word):
                yield moment.minute


def _end(sentence: Sentence, others: Sequence[Token]) -> int:
    """The character of the article where the sentence comes to the goals of others: "…, only for Cole to equalise"."""
    turns = (sentence.start + match.start() for match in _TURN.finditer(sentence.text)) if others else ()
    return next((at for at in turns if all(at < name.idx for name in others)), sentence.end)


def _described(sentence: Sentence, name: Token, end: int) -> Minute | None:
    """The one minute, of a goal, told from a name to a character: "Hale gave hope with an 85th-minute strike"."""
    told = [minute for minute in sentence.minutes if name.idx < sentence.start + minute.start < end]
    if len(told) != 1 or _ANSWERS.search(sentence.text, name.idx - sentence.start, told[0].start) is not None:
        return None
    return told[0] if _GOAL_NOUN.match(sentence.text, told[0].end) else None


def _news(sentence: Sentence) -> Minute | None:
    """The minute of a goal of which the sentence right before gives the bare news: "Leeds led on nine minutes"."""
    before = sentence.previous
    if before is None or len(before.minutes) != 1 or before.people or goals_in(before):
        return None
    earlier = any(child.lower_ == "had" for child in sentence.span.root.children)
    if earlier or sentence.minutes or OWN_TIME.search(sentence.text):
        return None
    return before.minutes[0] if GOAL.search(before.text) and not _OTHERWISE.search(before.text) else None


def _passes(name: Token) -> bool:
    """Whether what is told of the player is a pass: "a header from Hale's cross", "on a feed from Hale"."""
    above = name.head.head if name.dep_ == "pobj" else name.head
    return name.dep_ in {"pobj", "poss", "compound"} and above.lemma_.lower() in deeds.PASSES | {"feed"}


def _named(sentence: Sentence, player: str | None, end: int) -> Iterator[Token]:
    """The words up to a character that name the player, said by nobody, where nobody comes to the ball after."""
    told = [mention for mention in sentence.mentions if sentence.reading.doc[mention.start].idx < end]
    for mention in told:
        word = sentence.reading.doc[mention.start : mention.end].root
        if isinstance(mention.means, Person) and mention.means.name == player and not sentence.spoken(word):
            after = (other for other in told if other.start > mention.start and other.means != mention.means)
            if all(not isinstance(other.means, Person) or _in_passing(sentence, mention, other) for other in after):
                yield word


def _in_passing(sentence: Sentence, scorer: Mention, other: Mention) -> bool:
    """Whether somebody is only named as beaten, or for what came before: "past Hale", "after Hale's cross"."""
    doc = sentence.reading.doc
    name, before = doc[other.start : other.end].root, doc[max(sentence.span.start, other.start - 3) : other.start]
    whose = name.dep_ in {"poss", "compound", "nmod"} and name.head.lemma_.lower() in _OWNED
    beaten = name.dep_ == "dobj" and deeds.between(name.head.lemma_.lower()) is False
    keeps = isinstance(other.means, Person) and other.means.role is Role.KEEPER
    since = any(word.lower_ in AFTER for word in doc[scorer.end : other.start])
    return whose or beaten or keeps or since or any(word.lower_ in _PASSING for word in before)
