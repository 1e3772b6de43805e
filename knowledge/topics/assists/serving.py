"""Who serves a ball: every pass, cross, corner or flick that a sentence tells of somebody, in its order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.deeds import PASSES
from knowledge.reading.language.grammar import SUBJECTS, objects, prepositions
from knowledge.reading.mention import Person, Role
from knowledge.topics.assists.deliveries import DELIVERS, SERVES
from knowledge.topics.assists.returns import returned
from knowledge.topics.assists.served import Service
from knowledge.topics.assists.served_balls import by_nouns, reached
from knowledge.topics.assists.servers import crossing, doer_of
from knowledge.topics.assists.service import KEPT
from knowledge.topics.goals.wordings.rule import base

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_BEFORE = 22  # characters before a ball that may say that it was kept from its man
_TOWARDS = frozenset({"for", "to", "in", "through"})
_OFFENCE = re.compile(r"\b(?:hand-?ball|handled|penali[sz]ed|whistled|(?:for|committed|with) an? (?:\w+ )?foul)\b")
_SENT_TO = re.compile(
    r"[\w-]+ (?:(?:[\w-]+ ){1,3}on a (?:[\w-]+ )?(?:plate|platter) |"
    r"it |the ball |@p's? (?:[\w-]+ ){0,2}?[\w-]+ )?(?:(?:straight|right) )?"
    r"(?:back|down|across|inside|square|off|on|out|wide)? ?"
    r"(?:to|for|towards) (?:(?!and\b)[\w-]+ ){0,3}?@p(?!'s?\b)"
)
# Into whose path the ball is played, who is to do something with it, to whom it is passed back.
_PATH = re.compile(
    r"[\w-]+ (?:[^.;,@]|@p(?='s? )|@p(?= (?:[\w-]+ )?(?:corner|cross|pass|ball|delivery|free)\b)){0,40}?"
    r"in(?:to)? (?:@p's? (?:path|stride|feet)\b|the (?:path|stride|run) of (?:(?!and\b)[\w-]+ ){0,3}?@p)"
)
_TO_DO = re.compile(r"[\w-]+ (?:[^.;,@]|@t){0,60}? for (?:(?!and\b)[^\s@,.;:()]+ ){0,4}?@p(?: to\b|[.,;]|$)")
_ASSIST = re.compile(r"\bassist\b")
_CARELESS = re.compile(
    r"\b(?:inadvertent\w*|accidental\w*|unwitting\w*|mistaken\w*|sloppily|carelessly|weakly|miscu\w+|"
    r"misplac\w+|only in)\b[^.;@]{0,40}$"
)
_OBJECT = 40  # characters behind a verb in which what it serves may stand


def services(sentence: Sentence, marked: Marked, scoring: Collection[int]) -> list[Service]:
    """The balls served. Of "headed Hale's cross on" and "Hale's cross, headed on by Cole" only the last counts.

    The words at the indices `scoring` tell goals and so serve nobody.
    """
    told_of = chain(by_nouns(sentence, marked), _by_verbs(sentence, marked, scoring))
    served = dict.fromkeys(service for service in told_of if _counts(marked, service))
    found = sorted(served, key=lambda service: service[:2])  # of one place, as told: "with Hale and Cole"
    goals = [marked.at(sentence.span.doc[i]) for i in scoring]
    found = [service for service in found if not any(service.start <= at < service.end for at in goals)]
    found = [service for service in found if not any(_goes_on(marked, service, other) for other in found)]
    found += returned(marked, found)
    return [_to_another(marked, service, found) for service in found]


def _to_another(marked: Marked, service: Service, found: Sequence[Service]) -> Service:
    """The service; of "Hale found Cole, who squared for the striker" it is not told whom the second one reached."""
    served = any(other.player is service.receiver and other.start < service.start for other in found)
    if not served or any(person is service.receiver for _, person in marked.people(service.start, len(marked.text))):
        return service
    return service._replace(receiver=None)


def _goes_on(marked: Marked, service: Service, other: Service) -> bool:
    """Whether the ball that the noun tells is only what the other one plays on."""
    if service.told != "noun" or other.told == "noun":
        return False
    if other.told == "by":
        return 0 <= other.start - service.end < _OBJECT
    between = marked.text[other.end : service.start]
    anew = "," in between or ("@p and " in between and service.player is other.receiver)  # "found Hale and his lay-off"
    return 0 <= service.start - other.end < _OBJECT // 2 and not anew


def _spoiled(marked: Marked, service: Service) -> bool:
    """Whether the ball served was kept from its man: "parried Hale's cross", "Hale's clearing header"."""
    return KEPT.search(marked.text[max(0, service.start - _BEFORE) : service.end]) is not None


def _careless(marked: Marked, service: Service) -> bool:
    """Whether the ball was served by mistake, and so to an opponent: "inadvertently helped the ball on"."""
    made = _ASSIST.search(marked.text, service.start, service.end + _OBJECT)  # "inadvertently provided an assist"
    careless = _CARELESS.search(marked.text, max(0, service.start - 2 * _OBJECT), service.start)
    return careless is not None and made is None


def _by_verbs(sentence: Sentence, marked: Marked, scoring: Collection[int]) -> Iterator[Service]:
    for verb in sentence.words:
        if (
            (verb.pos_ in {"VERB", "AUX"} or crossing(verb))
            and verb.i not in scoring
            and told(verb)
            and _serves(marked, verb)
        ):
            person = doer_of(sentence, verb)
            start = marked.at(verb)
            if person is not None:
                told_by = "participle" if verb.tag_ == "VBG" or crossing(verb) else "verb"
                if told_by == "participle" and _OFFENCE.search(marked.text[:start]):
                    continue
                yield Service(start, start + len(verb), person, _receiver(sentence, marked, verb), told_by)


def _counts(marked: Marked, service: Service) -> bool:
    """Whether it is by somebody who may play in the field, and nobody kept it from its man."""
    in_the_field = service.player.plays and service.player.role is not Role.KEEPER
    spoils = _spoiled if service.told == "noun" else _careless
    return in_the_field and not spoils(marked, service)


def _serves(marked: Marked, verb: Token) -> bool:
    lemma, behind = "cross" if crossing(verb) else base(verb), marked.behind(verb)
    return any(lemma in verbs and what.match(behind) for verbs, what in SERVES) or _serves_which(verb)


def _serves_which(verb: Token) -> bool:
    """Whether the ball is told before its verb: "the corner which Hale swung in"."""
    ball = verb.head if verb.dep_ == "relcl" else verb
    if ball.lower_ not in PASSES or base(verb) not in DELIVERS:
        return False
    which = ball.nbor()
    return which.lower_ in {"which", "that"} and which.dep_ not in SUBJECTS


def _receiver(sentence: Sentence, marked: Marked, verb: Token) -> Person | None:
    whom = (word for word in objects(verb) if word.lower_ not in PASSES)  # "nodded a Hale corner into Cole's path"
    got = [*whom, *(noun for prep, noun in prepositions(verb) if prep.lower_ in _TOWARDS)]
    person = next((person for word in got if (person := sentence.person_at(word)) is not None), None)
    return person or reached(marked, marked.at(verb) - 1) or _told_behind(marked, verb)


def _told_behind(marked: Marked, verb: Token) -> Person | None:
    """Whom the words behind the verb tell, however they are parsed: "back to Hale", "for Hale to run on to"."""
    start = marked.at(verb)
    matches = (pattern.match(marked.text, start) for pattern in (_PATH, _TO_DO, _SENT_TO))
    ends = (match.end() for match in matches if match is not None)
    return next((person for end in ends for _, person in list(marked.people(start, end))[-1:]), None)
