"""When the goals that a sentence tells were scored."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import clause, descriptions
from knowledge.reading.times.announced import GOAL, GOAL_OR_PENALTY, announced
from knowledge.reading.times.minutes import count
from knowledge.reading.times.moments import is_before, moment_of, series_of
from knowledge.topics.goals.of_others import of_one_between, of_others, of_what_he_made
from knowledge.topics.goals.ruled_out.stood import goals_in

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.times.minutes import Minute
    from knowledge.topics.goals.claim import Claim

_MOVE = re.compile(
    r"(?: (?!and\b|but\b)[\w’'-]+){0,2}? (?:break|attack|counter(?:-?attack)?|move|pass|cross|corner|free[- ]kick|"
    r"throw(?:-in)?|ball|delivery|error|mistake|blunder|slip|run|centre)\b"
)
# As in "provided the assist for the 18th-minute second", "set up the 70th-minute winner".
_SERVED = re.compile(
    r"\b(?:(?:assist|cross|pass|ball|corner|delivery) for|set up|created|laid on|provided|crafted|made) "
    r"(?:the|an?|his|their|[A-Z]\w+['’]s?) $"
)
_GOAL = re.compile(r" (?:[\w-]+ )?(?:opener|first|second|third|fourth|winner|equali[sz]er|leveller|goal)\b")
_OVER = re.compile(
    r"\b(?:before|until|but|while|although|after|later|then|sav(?:ed?|ing)|wide|over|bar|post|block\w*|denied|disallow\w*|"
    r"offside|scored|goal)\b"
)

_FOR_A_GOAL = re.compile(r"(?:['’]s path)? (?:to score|for) (?:the|an?|his|[\w’' -]{2,25}['’]s?) $")
# A shot whose rebound is put in: "after Cole's fifth-minute free-kick was parried".
_PARRIED = re.compile(
    r" (?:[\w-]+ ){0,2}?(?:free[- ]kick|shot|effort|header|corner|penalty|drive|strike|volley|cross|spot[- ]kick) "
    r"(?:was|had been|came|was only|rebounded|cannoned|bounced) (?:\w+ )?(?:parried|saved|blocked|spilled|pushed|"
    r"palmed|beaten|cleared|tipped|punched|kept|back|off)\b"
)
_AFTER = re.compile(r"\b(?:after|when|as)\b[^,;]*$")

_THAT_WAS = re.compile(r"(?:That|This|It|The goal) (?:was|came|arrived|happened)\b")
_NEAR = 12  # characters from "That was" to its minute

_EARLY, _LATE = 35, 60  # minutes after which no goal is early, before which none is late

Times = tuple[str | None, ...]


def timed(sentence: Sentence) -> Iterator[tuple[Claim, Times]]:
    """Each goal that stood, as the sentence claims it, with its minutes.

    A minute is told beside the player's name or the verb of scoring, else beside the news that a goal was scored.
    Several minutes in one breath are given out in their order, where there are as many goals: "Hale and Cole, on 12
    and 40 minutes"; of one name with several in brackets all are his: "Hale (12, 40)".
    """
    claims = goals_in(sentence)
    moments = [_moment(sentence, claim, claims) for claim in claims]
    for claim, moment in zip(claims, moments, strict=True):
        series = series_of(moment, sentence) if moment is not None else []
        if len(series) > 1 and sentence.text[series[0].start] == "(" and claim.nth == (1,):
            yield replace(claim, nth=tuple(range(1, len(series) + 1))), tuple(minute.minute for minute in series)
        elif len(series) > 1:
            sharing = [other for other, at in zip(claims, moments, strict=True) if at in series]
            each = (
                replace(claim, nth=tuple(range(1, len(series) + 1)))
                if sharing == [claim] and claim.nth == (1,)
                else claim
            )
            yield each, _share(each, [each if other is claim else other for other in sharing], series)
        elif moment is None and len(claim.nth) == 1 and not _recalled(sentence, claim):
            news = GOAL_OR_PENALTY if claim.how == "penalty" else GOAL
            alone = _of_the_move(sentence, claim) if len(claims) == 1 else None
            yield claim, (alone or announced(claim.at, sentence, news, _told) or _behind(sentence, claims),)
        else:
            yield claim, (moment.minute if moment is not None and len(claim.nth) == 1 else None,) * len(claim.nth)


def _told(sentence: Sentence) -> list[Token]:
    return [claim.at for claim in goals_in(sentence)]


def _moment(sentence: Sentence, claim: Claim, claims: Sequence[Claim]) -> Minute | None:
    moment = _beside(sentence, claim, claims)
    if moment is None or _is_called_otherwise(claim, moment):
        return None
    of_another = of_what_he_made(moment, claim, sentence) or of_one_between(moment, claim, claims, sentence)
    return None if of_another else moment


def _is_called_otherwise(claim: Claim, moment: Minute) -> bool:
    """Whether the goal is said to have come early, or late, and the minute is none such: it is another goal's."""
    words = {child.lower_ for child in claim.at.children}
    if any("half" in word for word in words):
        return False  # "an early second-half goal"
    at = count(moment.minute)
    return ("early" in words and at > _EARLY) or ("late" in words and at < _LATE)


def _beside(sentence: Sentence, claim: Claim, claims: Sequence[Claim]) -> Minute | None:
    if claim.gapped:
        at = claim.named.idx - sentence.start
        return next((minute for minute in sentence.minutes if minute.start > at), None)
    if _recalled(sentence, claim):
        return moment_of(claim.at, sentence, goal=True)
    if (own := _of_own_clause(sentence, claim)) is not None:
        return own
    several = any(other.named == claim.named and other is not claim for other in claims)
    if several and claim.at.pos_ == "VERB" and (moment := moment_of(claim.at, sentence, goal=True)) is not None:
        return moment  # of each of his goals its own
    moment = moment_of(claim.named, sentence, goal=True)
    if moment is not None and is_before(moment, claim.at, sentence) and of_others(moment, claim, claims, sentence):
        own = moment_of(claim.at, sentence, goal=True) if claim.at.pos_ == "VERB" else None
        return own if own != moment else None
    if moment is None and claim.at.pos_ == "VERB":
        moment = moment_of(claim.at, sentence, goal=True)
    return moment or _of_what_was_given(sentence, claim) or _of_rebound(sentence, claim)


def _of_own_clause(sentence: Sentence, claim: Claim) -> Minute | None:
    """The minute behind a deed that goes on from another: "Hale fed Cole in the 85th and scored in the 90th minute"."""
    if claim.at.pos_ != "VERB" or claim.at.dep_ != "conj" or claim.named.i > claim.at.i:
        return None
    words = {word.idx - sentence.start for word in clause(claim.at) if word.i > claim.at.i}
    moment = moment_of(claim.at, sentence, goal=True) if len(sentence.minutes) > 1 else None
    return moment if moment is not None and moment.start in words else None


def _recalled(sentence: Sentence, claim: Claim) -> bool:
    """Whether it is told of the player by the way: "Hale, fresh from scoring at Leeds, shot home on 12 minutes"."""
    return any(claim.at.i in words and claim.named.i not in words for words in descriptions(sentence.span))


def _of_what_was_given(sentence: Sentence, claim: Claim) -> Minute | None:
    """The minute of the goal for which somebody is set up: "teed up Hale for the 58th-minute opener"."""
    mention = sentence.mention_at(claim.named)
    last = claim.named.doc[mention.end - 1] if mention is not None else claim.named
    end = last.idx + len(last) - sentence.start
    return next(
        (minute for minute in sentence.minutes if _FOR_A_GOAL.fullmatch(sentence.text, end, minute.start)), None
    )


def _of_rebound(sentence: Sentence, claim: Claim) -> Minute | None:
    """The minute of the shot whose rebound is put in: "after Cole's fifth-minute free-kick was parried"."""
    at = claim.at.idx - sentence.start
    return next(
        (
            minute
            for minute in sentence.minutes
            if _PARRIED.match(sentence.text, minute.end) and _AFTER.search(sentence.text, at, minute.start)
        ),
        None,
    )


def _of_the_move(sentence: Sentence, claim: Claim) -> str | None:
    """The minute of the move that the goal ends: "A 63rd-minute break ended with Hale tapping in"."""
    minutes, at = sentence.minutes, claim.at.idx - sentence.start
    if len(minutes) != 1 or minutes[0].end > at:
        return None
    if _SERVED.search(sentence.text, 0, minutes[0].start) and _GOAL.match(sentence.text, minutes[0].end):
        return minutes[0].minute
    move = _MOVE.match(sentence.text, minutes[0].end)
    return minutes[0].minute if move is not None and _OVER.search(sentence.text, move.end(), at) is None else None


def _behind(sentence: Sentence, claims: Sequence[Claim]) -> str | None:
    """The minute that only the next sentence gives of the one goal told: "That was in the 35th minute"."""
    behind = sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    told = _THAT_WAS.match(behind[0].text) if behind and len(claims) == 1 and not sentence.minutes else None
    return (
        next((minute.minute for minute in behind[0].minutes if minute.start - told.end() < _NEAR), None)
        if told
        else None
    )


def _share(claim: Claim, sharing: Sequence[Claim], series: Sequence[Minute]) -> Times:
    """The claim's minutes of a series told for several goals; whose is which of "Hale (twice) and Cole" is open."""
    goals = [other for other in sharing for _ in other.nth]
    known = len(goals) == len(series) and (len(sharing) == 1 or len(sharing) == len(goals))
    own = (minute.minute for minute, goal in zip(series, goals, strict=False) if goal is claim)
    return tuple(own) if known else (None,) * len(claim.nth)
