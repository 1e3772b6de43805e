"""Who serves a ball: every pass, cross, corner or flick that a sentence tells of somebody, in its order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.deeds import PASSES
from knowledge.reading.language.grammar import SUBJECTS, objects, prepositions
from knowledge.reading.mention import Person, Role
from knowledge.topics.assists.credited import PROVIDER
from knowledge.topics.assists.deliveries import DELIVERS, SERVES
from knowledge.topics.assists.servers import crossing, doer_of, owner_of
from knowledge.topics.assists.service import (
    BY,
    DELIVERED,
    FROM,
    KEPT,
    OWNED,
    PAIR,
    REACHES,
    WITH,
    WITH_BALL,
)
from knowledge.topics.goals.wordings.rule import base

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_BEFORE = 22  # characters before a ball that may say that it was kept from its man
_TOWARDS = frozenset({"for", "to", "in", "through"})
_FOR = re.compile(r" (?:for|to|towards|into) (?:[^\s@,.;:()]+ ){0,3}?@p")
_OFFENCE = re.compile(r"\b(?:hand-?ball|handled|penali[sz]ed|whistled|(?:for|committed|with) an? (?:\w+ )?foul)\b")
_SENT_TO = re.compile(
    r"[\w-]+ (?:it |the ball |@p's? (?:[\w-]+ ){0,2}?[\w-]+ )?(?:(?:straight|right) )?"
    r"(?:back|down|across|inside|square|off|on|out|wide)? ?"
    r"(?:to|for|towards) (?:(?!and\b)[\w-]+ ){0,3}?@p(?!'s?\b)"
)
# Into whose path the ball is played, who is to do something with it, to whom it is passed back.
_PATH = re.compile(r"[\w-]+ [^.;,@]{0,40}?in(?:to)? @p's? (?:path|stride|feet)\b")
_TO_DO = re.compile(r"[\w-]+ (?:[^.;,@]|@t){0,60}? for (?:(?!and\b)[^\s@,.;:()]+ ){0,4}?@p(?: to\b|[.,;]|$)")
_ASSIST = re.compile(r"\bassist\b")
_CARELESS = re.compile(
    r"\b(?:inadvertent\w*|accidental\w*|unwitting\w*|mistaken\w*|sloppily|carelessly|weakly|miscu\w+|"
    r"misplac\w+|only in)\b[^.;@]{0,40}$"
)
_OBJECT = 40  # characters behind a verb in which what it serves may stand


class Service(NamedTuple):
    """A ball served by `player`, told from `start` to `end` of the marked text, to `receiver` where that is told."""

    start: int
    end: int
    player: Person
    receiver: Person | None = None
    told: str = "noun"


def services(sentence: Sentence, marked: Marked, scoring: Collection[int]) -> list[Service]:
    """The balls served. Of "headed Hale's cross on" and "Hale's cross, headed on by Cole" only the last counts.

    The words at the indices `scoring` tell goals and so serve nobody.
    """
    served = dict.fromkeys([*_by_nouns(sentence, marked), *_by_verbs(sentence, marked, scoring)])
    found = sorted(served, key=lambda service: service[:2])  # of one place, as told: "with Hale and Cole"
    goals = [marked.at(sentence.span.doc[i]) for i in scoring]
    found = [service for service in found if not any(service.start <= at < service.end for at in goals)]
    found = [service for service in found if not any(_goes_on(marked, service, other) for other in found)]
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


def _by_nouns(sentence: Sentence, marked: Marked) -> Iterator[Service]:
    for pattern, told_as in ((FROM, "noun"), (WITH, "with"), (PROVIDER, "with"), (BY, "by"), (DELIVERED, "by")):
        for match in pattern.finditer(marked.text):
            people = [person for _, person in marked.people(*match.span())][-1:]
            partner = doer_of(sentence, verb_of(marked.token(match.start()))) if pattern is WITH else None
            got = partner or _reached(marked, match.end())
            found = [Service(*match.span(), person, got, told_as) for person in people]
            found += [Service(*match.span(), partner, people[0], told_as)] if partner is not None else []
            yield from _checked(marked, found)
    yield from _checked(marked, [*_by_pairs(marked), *_with_ball(sentence, marked)])
    for match in OWNED.finditer(marked.text):
        person = owner_of(sentence, marked, match)
        if person is not None:
            yield from _checked(marked, [Service(*match.span(), person, _reached(marked, match.end()))])


def _by_pairs(marked: Marked) -> Iterator[Service]:
    """As in "Hale and Cole combined": each serves the other."""
    for match in PAIR.finditer(marked.text):
        one, other = (person for _, person in marked.people(*match.span()))
        yield Service(*match.span(), one, other, "with")
        yield Service(*match.span(), other, one, "with")


def _with_ball(sentence: Sentence, marked: Marked) -> Iterator[Service]:
    """As in "Hale turned provider with a low cross for Cole"."""
    for match in WITH_BALL.finditer(marked.text):
        person = doer_of(sentence, verb_of(marked.token(match.start())))
        if person is not None:
            yield Service(*match.span(), person, _to(marked, match.end()))


def _to(marked: Marked, end: int) -> Person | None:
    """Whom a ball told up to there is for: "… for Cole"."""
    match = _FOR.match(marked.text, end)
    return next((person for _, person in marked.people(match.start(), match.end())), None) if match else None


def _reached(marked: Marked, end: int) -> Person | None:
    match = REACHES.match(marked.text, end)
    return next((person for _, person in marked.people(match.start(), match.end())), None) if match else None


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
                yield from _checked(
                    marked, [Service(start, start + len(verb), person, _receiver(sentence, marked, verb), told_by)]
                )


def _checked(marked: Marked, found: list[Service]) -> Iterator[Service]:
    """Those by somebody who may play in the field, and that nobody kept from their man."""
    for service in found:
        if (
            service.player.plays
            and service.player.role is not Role.KEEPER
            and not (_spoiled(marked, service) if service.told == "noun" else _careless(marked, service))
        ):
            yield service


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
    return person or _reached(marked, marked.at(verb) - 1) or _told_behind(marked, verb)


def _told_behind(marked: Marked, verb: Token) -> Person | None:
    """Whom the words behind the verb tell, however they are parsed: "back to Hale", "for Hale to run on to"."""
    start = marked.at(verb)
    matches = (pattern.match(marked.text, start) for pattern in (_PATH, _TO_DO, _SENT_TO))
    ends = (match.end() for match in matches if match is not None)
    return next((person for end in ends for _, person in list(marked.people(start, end))[-1:]), None)
