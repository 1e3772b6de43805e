"""How absences are read: who is injured, suspended or missing, who went off hurt, and whom a side had to do without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.marked import Marked
from knowledge.topics.absences.missing import RETURNED
from knowledge.topics.absences.phrases import PHRASES, reason_of
from knowledge.topics.absences.sides import side_without
from knowledge.topics.absences.statement import Absence

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_NEAR = 45  # characters before a phrase in which a "would" leaves it open
# What was only feared or seemed so, and what is over: "looked to have picked up a knock", "since undergoing surgery".
_MIGHT = re.compile(
    r"\b(?:would|could|might|may|if|fears?|feared|concerns?|worries|(?:looked|appeared|seemed) to have)\b"
    r"(?![^,;]* (?:after|as|because|since|despite|while|when) )|\bsince (?:[\w@]+ )?$|(?<!no )\b(?:doubts?|"
    r"doubtful|questionable)\b[^,;.]*$"
)
_WENT_OFF = re.compile(  # who seemed hurt and did go off was: "looked to have picked up a knock and was replaced"
    r"\b(?:(?:was|were|be|been|being) (?:replaced|substituted|withdrawn|taken off)"
    r"|(?:went|came|going|limped|forced) off)\b"
)
_OTHERWISE = re.compile(r"[^.;]{0,60}\b(?:could|would|might) (?:[\w-]+ ){0,2}have\b")  # what did not come about
_TO_PLAY = re.compile(  # "Ruiz (ankle) and Cole (calf) have trained and are expected to be available"
    r"\)?(?:,? (?:and|plus) @p \([^()]*\))*,? (?!(?:is|are|was|were|will|remains?) (?:still )?(?:out|not|un)\b)"
    r"(?:(?!but\b|not\b|out\b|miss)[\w'-]+ ){0,12}?"
    r"(?:(?:be|is|are) (?:back|fit|available|ready|in contention|passed fit)|back in (?:full )?training"
    r"|to (?:return|play|start|feature))\b"
)
_BACK = re.compile(
    r"(?<!yet to )\b(?:return(?:s|ed|ing)?|back|comeback)\b[^,;.@]{0,30}\b(?:after|following|from) [^,;.@]{0,30}$"
)
_BESIDE = re.compile(r"@p(?:,| who) (?:(?:who|held|left|kept|ruled|is|was|has|had|been|still|now) )*$")


def read(sentence: Sentence) -> Iterator[Absence]:
    """The players that the sentence says are or were missing, each once, with the side where it says that too."""
    marked, told = sentence.marked, set[str]()
    for pattern in PHRASES:
        for match in pattern.finditer(marked.text):
            at = marked.token(match.start("tells"))
            if sentence.spoken(at) or (pattern is not RETURNED and _left_open(marked.text, match)):
                continue
            for person in _missing(sentence, marked, match, at):
                if person.plays and person.name not in told:
                    told.add(person.name)
                    team = side_without(sentence, marked, match, at)
                    reason = reason_of(marked.text, match, pattern)
                    yield sentence.state(Absence, at, player=person.name, team=team, reason=reason)


def _left_open(text: str, match: re.Match[str]) -> bool:
    """Whether somebody only may be missing, is back, or is thought away: "without Ruiz they would have lost"."""
    back = _BACK.search(text, 0, match.start("tells")) is not None
    thought_away = match["tells"] == "without" and _OTHERWISE.match(text, match.end()) is not None
    might = _MIGHT.search(text, max(0, match.start() - _NEAR), match.start())
    if _TO_PLAY.match(text, match.end()) is not None:
        return True
    went_off = might is not None and "to have" in might[0] and _WENT_OFF.search(text) is not None
    return back or thought_away or (might is not None and not went_off)


def _missing(sentence: Sentence, marked: Marked, match: re.Match[str], at: Token) -> list[Person]:
    """Whom the phrase names, or else whom its verb is said of."""
    if "who" in match.groupdict():
        named = [person for _, person in marked.people(*match.span("who"))]
        return named or sentence.people_at(marked.token(match.start("who")))
    if (beside := _BESIDE.search(marked.text, 0, match.start("tells"))) is not None:
        return [person for _, person in marked.people(*beside.span())][-1:]
    doer = subject(verb_of(at))
    if doer is not None:
        return sentence.people_at(doer)
    before = marked.people(0, match.start("tells"))
    return [person for name, person in before if not name.i or name.nbor(-1).dep_ != "prep"][-1:]
