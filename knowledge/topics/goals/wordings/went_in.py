"""Whether a verb with the words behind it says that a ball went in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import agent, passive, subject
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.wordings.bagged import BAGGED
from knowledge.topics.goals.wordings.beating import STRIKES, WOODWORK, beats, leaves_helpless, past_keeper
from knowledge.topics.goals.wordings.crediting import OFF_HIM
from knowledge.topics.goals.wordings.flights import BALLS, FLIGHTS
from knowledge.topics.goals.wordings.goalward import BRINGING
from knowledge.topics.goals.wordings.misses import (
    DECIDES,
    DELIVERIES,
    DELIVERING,
    KEPT_OUT,
    MISSES,
    SENT_OVER,
    SET_PIECES,
)
from knowledge.topics.goals.wordings.outcomes import OUTCOMES
from knowledge.topics.goals.wordings.rule import Verbs, base
from knowledge.topics.goals.wordings.scoring import SCORES
from knowledge.topics.goals.wordings.strikers import seen

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_TOLD_BY = Verbs(*SCORES, *OUTCOMES, *BAGGED)
_BROUGHT, _FLYING = Verbs(*OUTCOMES, *BAGGED), Verbs(*FLIGHTS)
_ASIDE = 45  # characters behind those in which a clause of their own may say that it was kept out
_REBOUNDS = 60  # characters before it in which the ball may have come back off the woodwork
_DECIDED = 90  # characters behind a ball that tell what it decided
_REACH = 22  # words behind a verb that may still say where its ball went
_CLAUSE_MARKS = frozenset("; : who which while whilst although until when where".split())
_ON_ITS_WAY = re.compile(r"\bon (?:its|the) (?:\w+ )?(?:way|path|journey|descent|route|flight) in")
_CLEARANCES = frozenset({"clearance", "backpass", "interception", "block", "tackle"})
# What the ball struck on its way in: "thundered in the winner off the underside of the bar".
_IN_OFF = re.compile(
    r"\bin\b(?! (?:an?|the|his) (?:[\w-]+ )?(?:cross|corner|free[- ]kick|ball))[^.;,@]{0,30} (?:off|via) the "
    r"(?:[\w-]+ (?:of the )?)?(?:post|bar|crossbar|upright|woodwork)\b"
)
_PROVED = re.compile(
    r"what (?:would|proved|seemed|appeared|turned out|was|became|looked)\b"
)  # "scored what proved to be the winner"
_WAS = re.compile(r"(?:(?:was|were|is|are|had|been|being|soon|then|later|finally|eventually|quickly) )+$")
# Where the ball had come from before: "headed in from a ball into the box".
_SERVED = re.compile(
    r"\b(?:from|off|after|following) (?:an?|the|@p's?|his) (?:[\w'-]+ ){0,4}(?:ball|cross|pass|delivery|centre|throw|"
    r"corner|"
    r"free[- ]kick) (?:in)?to the (?:penalty )?(?:box|area|middle|mixer|six\S*)|"
    r"\b(?:after|by|following|having|from) (?:an?|his|[a-z]+ing|r[au]n|burst|cut|got|driven) (?:[\w'-]+ "
    r"){0,5}?into the "
    r"(?:penalty )?(?:box|area|six\S*)"
)
# "hit the crossbar in the 72nd", and nothing more
_FRAME = re.compile(
    r"the (?:(?:far|near|left|right|inside of the|outside of the) )?(?:cross)?(?:bar|post|upright|woodwork)"
    r"(?: (?:in|on|after) (?:the )?\w+(?: minutes?)?)?[.,;]? ?"
)
_COMES_BACK = frozenset({"ricochet", "rebound", "cannon", "bounce"})
_BRINGS, _IN_TO = re.compile(BRINGING), Pattern(r"\bin to $")
_FELLED = re.compile(r"(?:over|down|to the \w+) (?:the )?@[po]|@[po] (?:over|down|to the (?:ground|floor))\b")
_SLID_IN = re.compile(r"in(?: (?:with|on|and|but|late|bravely)\b|[,.;]|$)")  # "slid in on Hale": himself, no ball


def scores(sentence: Sentence, marked: Marked, verb: Token, behind: str) -> bool:
    """Whether the verb with the words behind it says that the ball went in."""
    lemma = base(verb)
    kept_out = KEPT_OUT.search(marked.behind(verb)[: len(behind) + _ASIDE]) is not None
    if lemma == "beat":
        return not kept_out and beats(sentence, marked, verb, behind)
    kept_out = kept_out or (lemma in {"hit", "strike"} and _FRAME.fullmatch(behind) is not None)
    rules = (
        _TOLD_BY.fit(lemma, behind)
        or past_keeper(sentence, marked, verb, behind)
        or leaves_helpless(sentence, verb, behind)
        or _brought_by(marked, verb, behind)
    )
    if not rules and (
        not _flies_in(verb, behind) or OFF_HIM.search(marked.text, max(0, marked.at(verb) - _REBOUNDS)) is not None
    ):
        return False
    if (lemma == "force" and "own goal" in behind) or _by_own_goal(verb) or _by_helping(verb):
        return False  # "helped force an own goal"
    if (lemma == "slide" and _SLID_IN.match(behind)) or (lemma == "bundle" and _FELLED.match(behind)):
        return False
    delivered = lemma in DELIVERING and DELIVERIES.match(behind) and not DECIDES.search(marked.behind(verb)[:_DECIDED])
    if delivered or (lemma in SENT_OVER and _of_set_piece(verb)):
        return False
    return not kept_out and MISSES.search(_IN_OFF.sub("", _SERVED.sub("", behind))) is None


def _by_own_goal(verb: Token) -> bool:
    """Whether an own goal does it, as the noun tells: "Hale's own goal put us ahead", "Hale's clearance flew in"."""
    goal = subject(verb)
    if goal is None or goal.lower_ in _CLEARANCES:
        return goal is not None
    return goal.lower_ == "goal" and any(child.lower_ == "own" for child in goal.children)


def _by_helping(verb: Token) -> bool:
    """Whether the verb tells whom somebody helped to do what another verb says: "helped Leeds double their lead"."""
    helped = (child for child in verb.children if child.tag_ == "VB" and child.dep_ in {"ccomp", "xcomp"})
    return verb.lemma_ == "help" and any(helped)


def _of_set_piece(verb: Token) -> bool:
    """Whether the verb tells how a ball came over: "a corner was whipped in by Hale"."""
    ball = subject(verb) if passive(verb) else None
    return ball is not None and ball.lower_ in SET_PIECES


def _flies_in(verb: Token, behind: str) -> bool:
    """Whether the verb tells of a shot that it went in."""
    if not _FLYING.fit(base(verb), behind):
        return False
    ball = seen(verb) or subject(verb)
    if verb.dep_ == "xcomp" and verb.head.lemma_ in {"appear", "seem", "look"}:
        return False
    struck = (word for word in verb.sent[verb.i - verb.sent.start :] if word.lower_ in WOODWORK)
    if any(word.head.lemma_ in STRIKES for word in struck) and not _ON_ITS_WAY.search(behind):
        return False
    return ball is not None and ball.lower_ in BALLS


def _brought_by(marked: Marked, verb: Token, behind: str) -> bool:
    """Whether a goal is told by what was brought about by somebody: "the lead was doubled by Hale"."""
    brought = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if brought is None or brought.i > verb.i or agent(verb) is None:
        return False
    start, end = marked.at(brought.left_edge), marked.at(verb)
    what = _WAS.sub("", marked.text[start:end])
    return _BROUGHT.fit(base(verb), what + behind)


def reach(marked: Marked, verb: Token) -> str:
    """The words behind the verb up to the next one that has a subject of its own."""
    end = verb.sent.end
    fused = _PROVED.match(marked.behind(verb)) is not None
    for word in verb.doc[verb.i + 1 : end]:
        if word.i > verb.i + _REACH or (_starts_clause(word) and not fused):
            end = word.i
            break
    behind = marked.behind(verb)
    stop = marked.at(verb.doc[end]) if end < verb.sent.end else len(marked.text)
    reached = max(0, stop - (len(marked.text) - len(behind)))
    brings = _BRINGS.match(behind, reached - len("to ")) if _IN_TO.search(behind[:reached]) else None
    return behind[: brings.end() if brings else reached]


def _starts_clause(word: Token) -> bool:
    if word.lower_ in _CLAUSE_MARKS or (word.tag_ == "TO" and word.nbor(-1).dep_ in {"pobj", "nsubj"}):
        return True
    if word.pos_ not in {"VERB", "AUX"} or word.dep_ == "amod":  # "the go-ahead goal"
        return False
    if word.dep_ == "relcl" and word.head.lower_ in BALLS and word.lemma_ not in _COMES_BACK:
        return False  # "a shot that flew in"
    if word.tag_ in {"VBD", "VBZ", "VBP", "MD", "VB"}:
        return True
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in word.children)
