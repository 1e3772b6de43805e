"""Which goal a ruling undoes: the words stand near it, or the next sentence refers back to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import Marked
from knowledge.topics.goals.ruled_out.ruled import owners, thing_ruled_out
from knowledge.topics.goals.ruled_out.rulings import FOUL_SEEN, REINSTATED, STRAYED, ruled_out

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_REACH = 170  # characters between a finish and the words that undo it
_TURN = re.compile(r"[,;-] (?:but|and|while|then|before)\b|;")  # where another's doing may begin
# "the VAR spotted that Hale had been fractionally offside", some sentences behind Hale's goal.
_BY_VIDEO = Pattern(
    r"\b(?:var|video|replays?|check|review)\b[^.;@]{0,40}? (?:spotted|found|ruled|showed|decided|judged|adjudged|saw|"
    r"determined|revealed|confirmed|to (?:show|find|reveal|rule|spot)) (?:that )?"
    r"(?P<who>@p) (?:had been|was|had strayed|had drifted) (?:[\w-]+ ){0,3}?off-?side\b"
)
# "Leeds thought they had scored but Hale had handled before bundling it home": what is told behind it did not count.
_THOUGHT_BUT = Pattern(
    r"\b(?:thought|believed|felt) (?:they|he)(?:'d| had) (?:scored|levelled|equali[sz]ed|taken the lead|"
    r"gone (?:ahead|in front)|"
    r"won it|opened the scoring|doubled)\b[^.;@]{0,60}? but (?P<who>@p) had\b"
)
_AFAR = 3  # sentences behind a goal in which the video may undo it
_IT = re.compile(r"\b(?:it|but|however|celebrations|(?:the|that) (?:goal|effort|strike|header)|var|flag)\b")
_ITSGOAL = re.compile(r" (?:an?|the)? ?(?:@p's? )?(?:[\w'-]+ ){0,3}")  # "disallowed Hale's goal"


def undone(sentence: Sentence, marked: Marked, claim: Claim, finishes: Sequence[Claim]) -> bool:
    """Whether this sentence or the start of the next says that the ball put in did not count."""
    if claim.player is not None and claim.player in (*video_undoes(marked), *undone_for_offence(marked)):
        return True
    match = ruled_out(marked, finished=True)
    if match is not None:
        if reinstated(sentence):
            return False
        whose = owners(sentence, marked, thing_ruled_out(marked, match))
        return claim.player in whose if any(whose) else is_undone_by(marked, claim, match, finishes)
    return _next_undoes(sentence, marked, claim)


def is_undone_by(marked: Marked, claim: Claim, match: re.Match[str], finishes: Sequence[Claim]) -> bool:
    """Whether the words that undo a goal undo the claimed one: it stands near them, and nobody else's between."""
    at = marked.at(claim.at)
    if at > match.start():
        if _ITSGOAL.fullmatch(marked.text[match.end() : at]) is not None:
            return True
        named = [person for _, person in marked.people(0, match.start())]
        apart = re.search(r"[,;]|\bbut\b", marked.text[match.end() : at])
        return at - match.end() < _REACH and claim.player in named and apart is None
    if any(at < marked.at(other.at) < match.start() and other.player is not claim.player for other in finishes):
        return False
    turns = [found.start() for found in _TURN.finditer(marked.text, at, match.start())]
    behind = marked.people(turns[-1], match.start()) if turns else ()
    others = [person for _, person in behind if person is not claim.player]
    return match.start() - at < _REACH and not others


def _next_undoes(sentence: Sentence, marked: Marked, claim: Claim) -> bool:
    """Whether the sentence behind undoes the goal, which this one tells near its end."""
    following = sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    if not following or len(marked.text) - marked.at(claim.at) > _REACH:
        return False
    afar = sentence.reading.sentences[sentence.index + 2 : sentence.index + 1 + _AFAR]
    by_video = any(player is claim.player for later in afar for player in video_undoes(later.marked))
    return refers_back(following[0].marked, claim.player) or by_video


def video_undoes(marked: Marked) -> list[Person]:
    """Whom the video is said to have found offside."""
    match = _BY_VIDEO.search(marked.text)
    return [person for _, person in marked.people(*match.span("who"))] if match is not None else []


def undone_for_offence(marked: Marked) -> list[Person]:
    """Whose goal his side only thought to have scored, for what he had done before."""
    match = _THOUGHT_BUT.search(marked.text)
    return [person for _, person in marked.people(*match.span("who"))] if match is not None else []


def reinstated(sentence: Sentence) -> bool:
    """Whether this sentence or the next tells that the goal was given after all."""
    following = sentence.reading.sentences[sentence.index : sentence.index + 2]
    return any(REINSTATED.search(later.marked.text) is not None for later in following)


def refers_back(marked: Marked, scorer: Person | None) -> bool:
    """Whether the sentence undoes a goal of the scorer told before it: "But it was ruled out for offside"."""
    if STRAYED.search(marked.text) is not None or FOUL_SEEN.search(marked.text) is not None:
        return True
    match = ruled_out(marked)
    named = [person for _, person in marked.people(0, match.start())] if match is not None else []
    if match is None or any(person is not scorer for person in named):
        return False
    return bool(named) or _IT.search(marked.text[: match.end()]) is not None
