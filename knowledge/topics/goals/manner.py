"""How a goal was scored, as far as the words tell: from the spot, from a free kick, or from open play."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import subject
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.wordings.flights import BALLS
from knowledge.topics.goals.wordings.goalward import FINISHES
from knowledge.topics.goals.wordings.rule import base

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim
    from knowledge.topics.goals.statement import How

_PENALTY = Pattern(
    r"(?<!for )(?<!to )(?<!on )(?<!near the )(?<!around the )"
    r"\bpenalt(?:y|ies)\b(?! (?:area|box|appeal|claim|shout|shoot|spot|"
    r"saved?|missed|miss|that was (?:saved|missed)|kept out|repelled))|spot[- ]kick|"
    r"\bfrom the (?:penalty )?spot\b|"
    r"wrong way"
)
AWARDED = Pattern(
    r"pointed to the (?:penalty )?spot|pointing to the (?:penalty )?spot|awarded (?:a|the) [\w ]{0,20}(?:penalty|"
    r"spot[- ]kick)|(?:penalty|spot[- ]kick) was (?:awarded|given)|"
    r"(?:won|conceded|earned|gave away|given|giving away|winning) (?:a|the) (?:[\w-]+ )?(?:penalty|spot[- ]kick)|"
    r"took (?:the|a) (?:penalty|spot[- ]kick)|stepped up"
)
_AT_ONCE = 60  # characters into a sentence within which a goal may be of what the one before tells
_NEAR = 60  # characters from a goal within which a shoot-out told of is the goal's own
_SHOOTOUT = Pattern(
    r"shoot-?out|\b(?:on|to|via|and|after) penalties\b|sudden death|penalties followed|spot-kick contest|lottery|"
    r"\bpks?\b"
)
_FORCED = re.compile(r"\b(?:forc|tak|took|send|sent|earn|set)\w* (?:[\w'@-]+ ){0,5}(?:shoot-?out|penalties)")
_DECIDES = re.compile(r"\b(?:through|winning|decisive|final|fifth|last) (?:to |into |penalty|spot[- ]kick|kick)")
_NOT_TAKEN = re.compile(
    r"saved|missed|rebound|parried|wide|appeal|overturned|bar\b|post\b|denied|waved|"
    r"avoid|escap|(?:un)?(?:lucky|fortunate) (?:not )?to|got away|"
    r"(?:no|without an?) (?:[\w-]+ )?(?:penalty|spot)"
)
_FREE_KICK = re.compile(
    r"^(?:[^.;@]{0,40}\s)?(?<!after )(?<!following )(?:an?|the|his|another|two|superb|direct) (?:[\w'-]+ ){0,4}"
    r"free[- ]kick(?!s? from @p)|"
    r"(?:direct|straight) from (?:an?|the|his) (?:[\w'-]+ ){0,3}free[- ]kick"
)
_STRAIGHT = re.compile(r"\b(?:direct|directly|straight) from (?:an?|the|his) (?:[\w'-]+ ){0,3}free[- ]kick")
_FROM_FREE_KICK = re.compile(r"\bfrom (?:an?|the|another|the resulting) (?:[\w'-]+ ){0,4}free[- ]kick")
_DIRECT = frozenset(
    """
    curl bend whip score strike fire convert drill rifle steer smash blast thump slam hit arrow lash send net dip crash
    hammer unleash stroke
    """.split()
)
_OPEN = Pattern(
    r"\b(?:header|volley|half-volley|tap-in|rebound|cross|through[- ]ball|(?:from|following|@p'?s?|met|meet) "
    r"(?:an? |the )?(?:[\w-]+ )?corner|counter-?attack|cut-?back|chip(?:ped)?|solo|long[- ]range|close[- ]range|"
    r"close range|"
    r"first[- ]time|\w+-yard (?:strike|shot|effort|drive)|lob|overhead|bicycle|edge of the|outside the|far post|"
    r"near post|back post|diving|tight angle)\b"
)
_SHOT = re.compile(r"^(?:[^.;@]{0,40}\s)?(?:an?|his) (?:[\w'-]+,? ){0,3}(?:shot|drive|effort|strike|finish|curler)\b")
# Words of the play before a goal, of which no set piece is told.
_PLAY = Pattern(
    r"\b(?:cross(?:ed|es)?|pass(?:ed|es)?|latch\w*|pounc\w+|seiz\w+|capitali[sz]\w+|one-two|back-?pass|yards?|box|"
    r"(?:left|right)(?:-| )foot\w*|his (?:left|right)|keeper|run|raced?|burst|broke (?:clear|free|through)|clearance|"
    r"mistake|error|slip|blunder|fumbl\w+|spill\w+|knock-?down|flick(?:ed|-on)?|lay-?off|fed|teed|released|"
    r"(?:played|set|sent|put) (?:clear|free|through|up|in)|deflect\w*|(?:past|beyond|around|round|over) @p)\b"
)
_OPEN_VERBS = frozenset(
    "head nod tap bundle volley stab poke prod glance turn lob loop flick hook chip dink deflect toe race nudge "
    "scramble stoop guide sweep".split()
)


# A goal of somebody else's told beside this one: "Hale's penalty drew it after…", "… , but a Cole penalty settled it".
_ANOTHERS = re.compile(
    r"@p(?:'s? (?:[\w-]+ ){0,2}| )(?:penalty|spot[- ]kick)(?! (?:was|being|had been) (?:sav|award))(?!,? $)"
)
# One that failed: "scored minutes after seeing a penalty saved".
_FAILED = re.compile(
    r"\b(?:see|seeing|saw|seen|having|had|missing|squandering|wasting) (?:an?|his|the) (?:[\w-]+ ){0,2}"
    r"(?:penalty|spot[- ]kick)\b"
)
# A penalty that somebody named before has scored: "Hale scored from the spot and Cole added a second".
_USED = re.compile(
    r"\b(?:from|with|via|on|converted|scored) (?:the|an?|his) (?:[\w-]+ ){0,2}(?:penalty|spot)\b(?=.*@p)"
)
# One won beside the goal, for another to take: "scored twice and earned the penalty that Hale converted".
_WON = re.compile(
    r",? (?:and|before|then|as well as|while|after) (?:[\w-]+ ){0,2}?(?:earn|win|won|draw|drew|drawn|conced|giv|gave|"
    r"provok|force)\w*(?: away)? (?:an?|the|his|another) (?:[\w-]+ ){0,3}(?:penalty|spot[- ]kick)\b.*"
)
_WITH_FREE_KICK = re.compile(r"\bwith (?:an?|his|the) (?:[\w'-]+ ){0,3}free[- ]kick\b(?! from @p)")
_AND_ANOTHER = re.compile(r",? (?:but|before|while|whilst) (?:[^\s@;,]+ ){0,3}@p")
_AND_ONE_MORE = re.compile(
    r",? before (?:\w+ly )?\w+ing (?:it |home )?(?:another|(?:an?|the|his|her|their) (?:\w+ )?"
    r"(?:second|third|fourth))\b"
)
_BALL = Pattern(
    r"\b(?:header|volley|cross|pass|corner|chip|lob)(?: was| is|,? which|,? that)? $"
)  # what the verb is said of
# What the verb is said of: "Hale's free-kick deflected in"; not "a header from Hale's free-kick deflected in".
_OF_A_SET_PIECE = re.compile(
    r"(?<!from )(?<!off )(?:@p's? (?:[\w-]+ ){0,3}|@p )(free[- ]kick|penalty|spot[- ]kick)"
    r"(?: was| is|,? which|,? that| [^.;,@]{0,40} and)? $"
)
# "from the resulting free-kick Hale curled"; "on the ensuing penalty, Hale converted"
_WORDS = r"(?:(?!(?:before|after|and|while|but|as|when)\b)[\w-]+ ){0,2}"  # of the same clause
_ON_FREE_KICK = re.compile(rf"\bfrom (?:the|a) (?:[\w-]+ )?free[- ]kick,? {_WORDS}@p (?:\w+ly )?$")
_ON_PENALTY = re.compile(
    rf"\b(?:on|from) the (?:[\w-]+ )?(?:penalty(?! spot)|spot[- ]kick),? {_WORDS}@p (?:\w+ly )?(?:\w+ed to )?$"
)
_CAME_ON_FREE_KICK = re.compile(
    r"\b(?:came|arrived|followed) (?:on|from|via|through) an? (?:[\w-]+ )?free[- ]kick\b[^.;@]{0,40}?"
    rf"\bwhen {_WORDS}@p\b"
)
_DEAD_BALL = re.compile(r"\bdead[- ]ball\b(?! (?:situation|specialist|delivery))")
_SET_PIECE = Pattern(r"penalt|spot|free[- ]kick|yards out")
_UNTOLD = frozenset({"score", "net", "strike", "put", "convert"})  # these may be from the spot


def of_verb(sentence: Sentence, marked: Marked, verb: Token, behind: str) -> How | None:
    """How the goal was scored that the verb with the words behind it tells."""
    lemma, told = base(verb), marked.text[: marked.at(verb)]
    before = _USED.sub("", _ANOTHERS.sub("", told))
    own = _AND_ONE_MORE.split(_AND_ANOTHER.split(behind)[0])[0]
    behind = _FAILED.sub("", _WON.sub("", _ANOTHERS.sub("", own)))
    if (how := _set_piece(told, before, behind)) is not None:
        return how
    if lemma in _OPEN_VERBS or _OPEN.search(behind) or _BALL.search(before):
        return "open"
    if _direct(lemma, before, behind):
        return "free_kick"
    at_once = len(before) < _AT_ONCE and not any(
        child.lower_ == "had" and child.dep_ == "aux" for child in verb.children
    )
    earlier = sentence.previous.text.lower() if sentence.previous and at_once else ""
    if AWARDED.search(before) or _PENALTY.search(before[-90:]) or AWARDED.search(earlier[-160:]):
        return None if _NOT_TAKEN.search(before + earlier) else "penalty"
    if _SET_PIECE.search(before + behind + earlier):
        return None
    ball = subject(verb)
    flew = ball is not None and ball.lower_ in BALLS
    played = flew or lemma in FINISHES - _UNTOLD or _SHOT.search(behind) or _PLAY.search(before + behind)
    return "open" if played else None


def _set_piece(told: str, before: str, behind: str) -> How | None:
    """The set piece that is told to have gone in: "Hale's free-kick went in", "scored from the spot"."""
    if (_PENALTY.search(behind) and "rebound" not in behind) or _ON_PENALTY.search(told):
        return "penalty"
    own = _OF_A_SET_PIECE.search(before)
    return None if own is None else "free_kick" if "free" in own[1] else "penalty"


def _direct(lemma: str, before: str, behind: str) -> bool:
    """Whether a free kick was struck straight in."""
    if _STRAIGHT.search(behind):
        return True
    struck = lemma in _DIRECT and any(one.search(behind) for one in (_FREE_KICK, _FROM_FREE_KICK, _DEAD_BALL))
    on_it = lemma in _DIRECT | {"find", "bury"} and _ON_FREE_KICK.search(before) is not None
    on_it = on_it or (lemma in _DIRECT and _CAME_ON_FREE_KICK.search(before) is not None)
    return struck or on_it or _WITH_FREE_KICK.search(behind) is not None


def in_shootout(sentence: Sentence, marked: Marked, claim: Claim) -> bool:
    """Whether the goal claimed is a kick of a shoot-out, which is none."""
    if claim.how not in {"penalty", None}:
        return False
    at = marked.at(claim.at)
    near = marked.text[max(0, at - _NEAR) : at + _NEAR]
    if _SHOOTOUT.search(near) and not _FORCED.search(marked.text):
        return True
    if claim.how is None:
        return False
    earlier = sentence.previous.text.lower() if sentence.previous else ""
    if _SHOOTOUT.search(marked.text) or _SHOOTOUT.search(earlier):
        return True
    decisive = _DECIDES.search(marked.text) is not None
    return decisive and any(_SHOOTOUT.search(other.text.lower()) for other in sentence.reading.sentences)


def of_noun(noun: str, around: str) -> How | None:
    """How the goal was scored that a noun tells: "penalty", "header"; `around` are the words that belong to it."""
    if re.match(r"own", noun):
        return "own_goal"
    if re.match(r"penalt|spot|panenka", noun) or _PENALTY.search(around):
        return "penalty"
    if re.match(r"header|volley|tap|overhead|bicycle|scissor", noun):
        return "open"
    if re.match(r"free", noun) or re.search(r"free[- ]kick", around):
        return "free_kick" if re.match(r"free", noun) else None
    if re.match(r"lob|strike|shot|effort|finish|drive|chip|blast|rocket|screamer|thunder|half", noun) or _OPEN.search(
        around
    ):
        return "open"
    return None
