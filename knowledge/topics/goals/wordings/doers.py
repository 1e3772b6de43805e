"""Who did what a verb of scoring says: its subject, or whoever was given the ball."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import descriptions, verb_of
from knowledge.reading.language.deeds import ERRORS, PASSES
from knowledge.reading.language.grammar import agent, conjoined, passive, subject
from knowledge.reading.language.relatives import antecedent
from knowledge.topics.goals.wordings.beside import alongside, each_of, past_beaten
from knowledge.topics.goals.wordings.came_about import NEEDLESS
from knowledge.topics.goals.wordings.flights import BALLS, LETS_FLY
from knowledge.topics.goals.wordings.lost_subjects import (
    PARTS,
    behind_by,
    beyond_thing,
    from_relative,
    going_on,
    lost_above,
    named_before,
    split_off,
    there_was,
)
from knowledge.topics.goals.wordings.meant import meant
from knowledge.topics.goals.wordings.receivers import found as found_with_ball
from knowledge.topics.goals.wordings.receivers import given
from knowledge.topics.goals.wordings.strikers import seen, striker

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_ROOM = frozenset("gap space hole room mix-up confusion hesitation defending marking".split())  # used to score
_DEEDS = frozenset(
    {"work", "run", "effort", "persistence", "pace", "burst", "dribble", "move"}
)  # "Hale's run to head in"


def doers(sentence: Sentence, verb: Token) -> list[tuple[Token, Person]]:
    """Those whose goal the verb tells, each with the word that names them."""
    doer = _described(sentence, verb) or seen(verb) or _doer(sentence, verb) or _whose_shot_before(verb)
    if doer is None:
        last = _last_doer(sentence, verb) if verb.tag_ == "VBG" else []
        return [(word, person) for word in last if (person := meant(sentence, word)) is not None and person.plays]
    doer = _player_behind(sentence, _who_acts(split_off(doer, verb), verb), verb)
    named = (*conjoined(doer), *_listed(sentence, doer), *alongside(doer, verb))
    found = [(word, meant(sentence, word)) for word in named]
    if not any(person for _, person in found) and not (doer.head == verb and doer.pos_ == "PROPN"):
        found = [(last, meant(sentence, antecedent(last, last.head))) for last in _last_doer(sentence, verb)]
    found += [(doer, person) for person in sentence.people_at(doer) if doer.lower_ in {"both", "pair", "duo"}]
    return [(word, person) for word, person in found if person is not None and person.plays]


def _described(sentence: Sentence, verb: Token) -> Token | None:
    """Who is named before what describes him: "Hale – fresh from scoring twice at Leeds – rolled it home"."""
    words = next((words for words in descriptions(sentence.span) if verb.i in words), None)
    return verb.doc[words.start - 2] if words is not None and verb.tag_ == "VBG" else None


def _who_acts(doer: Token, verb: Token) -> Token:
    """Who acts where the verb's subject does not: "Hale needed no invitation to shoot", "Hale shot, the ball going"."""
    if doer.lower_ in NEEDLESS:
        doer = subject(doer.head) or doer
    sent_off = doer.head if verb.head == doer else verb.head  # "got a toe to it, the ball bouncing in"
    if sent_off.tag_ == "VB" and sent_off.head.lemma_ in LETS_FLY:
        sent_off = sent_off.head  # "let fly and the ball went in"
    ball = any(word.lower_ == "ball" for word in conjoined(doer) if word.i < verb.i)  # "met the corner and the ball"
    if ball and verb.dep_ in {"conj", "advcl", "ccomp", "acl"} and sent_off.lemma_ in LETS_FLY:
        return subject(sent_off) or doer
    return doer


def _player_behind(sentence: Sentence, doer: Token, verb: Token) -> Token:
    """Whose shin, shot or run it was that did what the verb says; else the doer."""
    shot = next((word for word in conjoined(doer) if word.lower_ in BALLS), doer)  # "Hale's run and finish"
    named = any(sentence.named_at(other) for other in conjoined(doer))  # "Hale's cross came over and Cole headed in"
    if doer.lower_ in PARTS:
        doer = striker(doer, verb) or doer
    shot_does = shot.lower_ in BALLS and doer.i < verb.i and not named
    if shot_does or (doer.lower_ in _DEEDS and verb.tag_ in {"VB", "VBG"}):
        return striker(doer, verb) or doer
    return doer


def _listed(sentence: Sentence, first: Token) -> list[Token]:
    """The others of a list that the parser takes for what its first name means: "Hale, Cole and Ward"."""
    named = (child for child in first.children if child.dep_ == "appos" and sentence.named_at(child) is not None)
    return [word for child in named for word in conjoined(child) if len(conjoined(child)) > 1]


def _doer(sentence: Sentence, verb: Token) -> Token | None:
    """The word for whoever does (in the passive: did) what the verb says."""
    if passive(verb):
        undergoes = subject(verb)
        shot = undergoes if undergoes is not None and undergoes.lower_ in BALLS - {"cross", "corner", "ball"} else None
        return agent(verb) or behind_by(verb) or shot or named_before(sentence, verb)
    return given(verb) or each_of(verb) or _made_pay(verb) or _of_clause(sentence, _of_deed(verb))


def _made_pay(verb: Token) -> Token | None:
    """As in "made them pay, heading home"."""
    paid = verb.dep_ == "advcl" and verb.head.lemma_ == "pay" and verb.head.head.lemma_ == "make"
    return subject(verb.head.head) if paid else None


def _of_deed(verb: Token) -> Token:
    """The verb of the deed before it: "met the corner to head in", "got on the end of a corner to steer it in"."""
    own = any(child.dep_ == "nsubj" for child in verb.children)
    of_thing = not own and (verb.dep_ in {"acl", "relcl"} or (verb.dep_ == "advcl" and verb.head.pos_ == "NOUN"))
    if of_thing and verb.tag_ == "VB" and verb.head.lower_ in BALLS | ERRORS | _ROOM:
        return verb_of(verb.head)
    return verb


def _of_clause(sentence: Sentence, verb: Token) -> Token | None:
    """Who does what the verb's own clause says, or the one that it hangs on."""
    if verb.dep_ == "conj" and verb.pos_ == "VERB" and sentence.named_at(verb.head) is not None:
        return verb.head  # "Hale, combining with Cole, and scored"
    if verb.pos_ not in {"VERB", "AUX"} or verb.dep_ == "compound":  # an infinitive taken for a noun
        if (given := _for_whom_to(verb)) is not None:
            return given
        verb = next((word for word in reversed(verb.doc[verb.sent.start : verb.i]) if word.pos_ == "VERB"), verb)
    if (own := past_beaten(sentence, verb) or there_was(verb) or _finished_by(verb)) is not None:
        return own
    doer = from_relative(verb) or found_with_ball(sentence, verb) or lost_above(sentence, verb) or subject(verb)
    if doer is not None and (
        verb.tag_ == "VB" or verb.dep_ == "acl" or (verb.dep_ == "conj" and verb.head.tag_ == "VB")
    ):
        doer = beyond_thing(doer)
    return doer or named_before(sentence, verb) or going_on(sentence, verb)


def _for_whom_to(verb: Token) -> Token | None:
    """For whom the ball was to put it in: "a superb ball for Hale to slot in"."""
    to = verb.nbor(-1) if verb.i > verb.sent.start else verb
    who = to.nbor(-1) if to.lower_ == "to" and to.i > verb.sent.start else None
    return who if who is not None and who.dep_ == "pobj" and who.head.lower_ == "for" else None


def _finished_by(verb: Token) -> Token | None:
    """Who put the ball in for the goal to count: "Hale's corner was headed home by Cole to make it 2-0"."""
    above = verb.head
    if verb.tag_ not in {"VB", "VBG"} or verb.dep_ not in {"advcl", "xcomp"} or not passive(above):
        return None
    ball, by = subject(above), agent(above)
    return by if ball is not None and ball.lower_ in PASSES and by is not None and by.i < verb.i else None


def _last_doer(sentence: Sentence, verb: Token) -> list[Token]:
    """Who last did something before a participle whose own subject nobody can be, or stands just before the verb."""
    if verb.tag_ in {"VBD", "VBZ"}:
        before = next((word for word in reversed(verb.doc[verb.sent.start : verb.i]) if not word.is_punct), verb)
        if before.lower_ in BALLS and (owner := striker(before, verb)) is not None:
            return [owner]
        return [before] if sentence.named_at(before) is not None and before.head.lower_ != "by" else []
    doers = [word for word in sentence.words if word.i < verb.i and word.dep_ == "nsubj"][-1:]
    follows = verb.i > 0 and (verb.nbor(-1).is_punct or verb.nbor(-1).pos_ in {"ADP", "SCONJ", "CCONJ", "ADV"})
    return [word for word in doers if verb.tag_ == "VBG" and follows and word.head != verb]


def _whose_shot_before(verb: Token) -> Token | None:
    """Whose shot stands just before a verb that has lost its subject: "there was no stopping Hale's kick, hit home"."""
    at = verb.i - 1
    if at > verb.sent.start and verb.doc[at].text == ",":
        at -= 1
    shot = verb.doc[at] if at >= verb.sent.start else verb
    return striker(shot, verb) if shot.lower_ in BALLS and verb.tag_ in {"VBD", "VBN"} else None
