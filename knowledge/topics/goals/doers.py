"""Who did what a verb of scoring says: its subject, or whoever was given the ball."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.grammar import agent, antecedent, conjoined, passive, prepositions, subject
from knowledge.reading.mention import Person
from knowledge.topics.goals.flights import BALLS, LETS_FLY
from knowledge.topics.goals.meant import meant, names
from knowledge.topics.goals.receivers import found as found_with_ball
from knowledge.topics.goals.receivers import given

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_DEEDS = frozenset(
    {"work", "run", "effort", "persistence", "pace", "burst", "dribble", "move"}
)  # "Hale's run to head in"
_PARTS = frozenset({"back", "boot", "foot", "head", "heel", "knee", "shin", "thigh", "toe"})  # "Hale's shin did it"
_COMMA, _DASHES = frozenset({","}), frozenset({"-", "–", "—"})
_NEEDLESS = frozenset({"invitation", "bidding", "encouragement"})  # "needed no invitation to shoot"


def doers(sentence: Sentence, verb: Token) -> list[tuple[Token, Person]]:
    """Those whose goal the verb tells, each with the word that names them."""
    doer = _doer(sentence, verb) or _whose_shot_before(verb)
    if doer is None:
        return []
    if doer.lower_ in _NEEDLESS:
        doer = subject(doer.head) or doer
    sent_off = doer.head if verb.head == doer else verb.head  # "got a toe to it, the ball bouncing in"
    if doer.lower_ == "ball" and verb.dep_ in {"conj", "advcl", "ccomp", "acl"} and sent_off.lemma_ in LETS_FLY:
        doer = subject(sent_off) or doer
    shot = next((word for word in conjoined(doer) if word.lower_ in BALLS), doer)  # "Hale's run and finish"
    named = any(names(sentence, other) for other in conjoined(doer))  # "Hale's cross came over and Cole headed in"
    if doer.lower_ in _PARTS:
        doer = _striker(doer, verb) or doer
    if (shot.lower_ in BALLS and doer.i < verb.i and not named) or (
        doer.lower_ in _DEEDS and verb.tag_ in {"VB", "VBG"}
    ):
        doer = _striker(doer, verb) or doer
    found = [(word, meant(sentence, word)) for word in (*conjoined(doer), *_listed(sentence, doer))]
    if not any(person for _, person in found) and not (doer.head == verb and doer.pos_ == "PROPN"):
        found = [(last, meant(sentence, antecedent(last, last.head))) for last in _last_doer(sentence, verb)]
    found += [(doer, person) for person in sentence.people_at(doer) if doer.lower_ in {"both", "pair", "duo"}]
    return [(word, person) for word, person in found if person is not None and person.plays]


def _listed(sentence: Sentence, first: Token) -> list[Token]:
    """The others of a list that the parser takes for what its first name means: "Hale, Cole and Ward"."""
    named = (child for child in first.children if child.dep_ == "appos" and names(sentence, child))
    return [word for child in named for word in conjoined(child) if len(conjoined(child)) > 1]


def _doer(sentence: Sentence, verb: Token) -> Token | None:
    """The word for whoever does (in the passive: did) what the verb says."""
    if passive(verb):
        undergoes = subject(verb)
        shot = undergoes if undergoes is not None and undergoes.lower_ in BALLS - {"cross", "corner", "ball"} else None
        return agent(verb) or _by(verb) or shot or _named_before(sentence, verb)
    if (got := given(verb)) is not None:
        return got
    if verb.dep_ == "acl" and verb.tag_ == "VB" and verb.head.lower_ in BALLS:  # "met the corner to head in"
        verb = verb.head.head
    if verb.dep_ == "conj" and names(sentence, verb.head):  # "Hale, combining with Cole, and scored"
        return verb.head
    if verb.pos_ not in {"VERB", "AUX"} or verb.dep_ == "compound":  # an infinitive taken for a noun
        verb = next((word for word in reversed(verb.doc[verb.sent.start : verb.i]) if word.pos_ == "VERB"), verb)
    doer = _who(verb) or found_with_ball(sentence, verb) or _right_before(sentence, verb) or subject(verb)
    return doer or _named_before(sentence, verb) or _going_on(sentence, verb)


def _going_on(sentence: Sentence, verb: Token) -> Token | None:
    """Who does what is told before "and", where the parser has lost him: "With minutes left Hale turned and shot"."""
    if verb.dep_ != "conj" or verb.head.i > verb.i or verb.tag_ not in {"VBD", "VBN"}:
        return None
    doers = [word for word in sentence.words if verb.head.i > word.i and word.dep_ == "nsubj" and names(sentence, word)]
    return _right_before(sentence, verb.head) or (doers[-1] if doers else None)


def _right_before(sentence: Sentence, verb: Token) -> Token | None:
    """The name just before a verb that has lost its subject: "pointed to the spot and Hale made no mistake"."""
    if verb.tag_ == "VBG" and verb.dep_ in {"advcl", "xcomp"} and verb.i > verb.sent.start:
        aside = _before_aside(verb, _DASHES)
        if aside is not None and names(sentence, aside):
            return aside
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.i > verb.sent.start:
        return _beside_participle(sentence, verb.nbor(-1))
    finite = verb.tag_ in {"VBD", "VBZ", "VBP"} or any(child.lower_ == "had" for child in verb.children)
    if not finite or any(child.dep_ == "nsubj" for child in verb.children) or verb.i == 0:
        return None
    words = (word for word in reversed(verb.doc[verb.sent.start : verb.i]) if word.pos_ not in {"ADV", "AUX"})
    before = _before_aside(verb) or next(words, verb)
    return before if names(sentence, before) else None


def _beside_participle(sentence: Sentence, before: Token) -> Token | None:
    """Whose doing a participle behind the word tells: "fooled by Hale levelling", "…, Hale's back diverting it in"."""
    if before.lower_ in _PARTS and before.i - 2 > before.sent.start and before.nbor(-1).tag_ == "POS":
        before = before.nbor(-2)
    elif before.dep_ != "pobj":
        return None
    return before if names(sentence, before) else None


def _before_aside(verb: Token, marks: frozenset[str] = _COMMA) -> Token | None:
    """The word before what stands between two marks: "crossed and Hale, stealing in, scored"."""
    doc, start = verb.doc, verb.sent.start
    if verb.nbor(-1).text not in marks:
        return None
    mark = next((at for at in range(verb.i - 2, start, -1) if doc[at].text in marks), start)
    return (
        doc[mark - 1]
        if mark > start and (marks is _DASHES or doc[mark + 1].tag_ in {"VBG", "VBN", "IN", "DT"})
        else None
    )


def _who(verb: Token) -> Token | None:
    """Who goes on from a "who" before, where the parser has lost him: "Hale, who turned, ran clear and scored"."""
    first = verb
    while first.dep_ == "conj" and first.head.i < first.i and first.nbor(-1).text != ",":
        first = first.head
    below = (child.dep_ for word in (verb, first) for child in word.children)
    if not {"nsubj", "nsubjpass", "mark", "advmod"}.isdisjoint(below):
        return None
    joined = first.dep_ in {"advcl", "conj"} and first.head.i < first.i and first.nbor(-1).text == ","
    if not joined or first.tag_ != "VBD":
        return None
    told = [word for word in verb.doc[first.head.i + 1 : first.i] if word.dep_ == "relcl" and word.tag_ == "VBD"]
    return subject(told[-1]) if told else None


def _by(verb: Token) -> Token | None:
    """The noun behind "by" where the parser has hung it on another word of the clause: "turned into his own net by"."""
    behind = (word for word in verb.subtree if word.lower_ == "by" and word.i > verb.i)
    return next((noun for word in behind for noun in word.children if noun.dep_ == "pobj"), None)


def _last_doer(sentence: Sentence, verb: Token) -> list[Token]:
    """Who last did something before a participle whose own subject nobody can be, or stands just before the verb."""
    if verb.tag_ in {"VBD", "VBZ"}:
        before = next((word for word in reversed(verb.doc[verb.sent.start : verb.i]) if not word.is_punct), verb)
        if before.lower_ in BALLS and (striker := _striker(before, verb)) is not None:
            return [striker]
        return [before] if names(sentence, before) else []
    doers = [word for word in sentence.words if word.i < verb.i and word.dep_ == "nsubj"][-1:]
    follows = verb.i > 0 and (verb.nbor(-1).is_punct or verb.nbor(-1).pos_ in {"ADP", "SCONJ", "CCONJ", "ADV"})
    return [word for word in doers if verb.tag_ == "VBG" and follows and word.head != verb]


def _whose_shot_before(verb: Token) -> Token | None:
    """Whose shot stands just before a verb that has lost its subject: "there was no stopping Hale's kick, hit home"."""
    at = verb.i - 1
    if at > verb.sent.start and verb.doc[at].text == ",":
        at -= 1
    shot = verb.doc[at] if at >= verb.sent.start else verb
    return _striker(shot, verb) if shot.lower_ in BALLS and verb.tag_ in {"VBD", "VBN"} else None


def _striker(shot: Token, verb: Token) -> Token | None:
    """Whose shot it is: "Hale's header", "a Hale header", "a header from Hale", "Hale, whose header"."""
    beside = [child for child in shot.children if child.dep_ in {"poss", "compound"}]
    behind = [noun for prep, noun in prepositions(shot) if prep.lower_ in {"from", "by"}]
    owner = next(iter([*beside, *behind]), None)
    return verb.head if owner is not None and owner.lower_ == "whose" and verb.dep_ == "relcl" else owner


def _named_before(sentence: Sentence, verb: Token) -> Token | None:
    """The sentence's first name where the parser has lost the subject and no verb stands between."""
    before = [mention for mention in sentence.mentions if isinstance(mention.means, Person) and mention.end <= verb.i]
    if len(before) != 1 or verb.tag_ not in {"VBD", "VBZ", "VBN"} or sentence.span.root.pos_ in {"VERB", "AUX"}:
        return None
    between = verb.doc[before[0].start : verb.i]
    return None if any(word.pos_ in {"VERB", "AUX"} for word in between) else between[0]
