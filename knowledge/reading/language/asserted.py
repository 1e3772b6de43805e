"""Whether a clause tells what it says as having come about: not denied, wished, tried or only held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.auxiliaries import makes_unreal
from knowledge.reading.language.grammar import SUBJECTS, asked_once, verb_above
from knowledge.reading.language.seemed import held

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "acl", "parataxis"})
_GIVENS = frozenset(
    {"after", "despite", "following", "notwithstanding", "since", "with"}
)  # what stands behind these has come about
_CONDITIONS = frozenset({"if", "unless", "whether", "had"})
# Verbs and nouns whose infinitive or gerund did not (or need not) come about; spaCy's lemma of "hoped" is "hop".
_UNREAL = frozenset(
    """
    try want hope hop look aim seek fail attempt threaten need expect ask refuse struggle chance opportunity bid
    effort failure unable close claim appeal demand deny prevent stop wait plan intend decline hesitate neglect
    desperate eager keen likely unlikely certain sure bound destined poised hopeful go ought due set wish like
    prefer predict tip battle fight push press urge require have favourite favorite fancy vow pledge promise
    whisker inch cusp
    """.split()
)
_AIMS = frozenset("aim ambition challenge dream goal hope job mission objective plan task target wish".split())
_FORTH = frozenset({"up", "in", "along", "forward"})  # "up stepped Hale to convert": he did
_TRIES = frozenset({"stab", "attempt", "go", "shot", "effort", "chance", "try", "opportunity"})
_POWERS = frozenset(
    """
    composure presence poise calm calmness coolness audacity cheek temerity nerve nerves pace speed strength power
    skill vision awareness nous guile patience wit wits luck fortune misfortune honour honor satisfaction pleasure
    """.split()
)  # who had these to do something did it
_POWERLESS = frozenset({"unable", "fail", "powerless"})  # "were unable to prevent Leeds from winning"
_LONGER = frozenset("penalties time replay shoot-out shootout spot-kicks winner heroics".split())  # what it took to win
_SHORT = frozenset("away inch inches centimetres centimeters millimetres moments seconds whisker yards".split())
_NEARLY = frozenset({"nearly", "almost", "narrowly", "never", "hardly", "barely"})


@asked_once
def negated(token: Token) -> bool:
    """Whether the verb is denied: "did not score", "never scored", "nearly scored", no "did not score until late"."""
    if any(child.lower_ == "until" and child.i > token.i for child in token.children):
        return False
    return any(child.dep_ == "neg" or child.lower_ in _NEARLY for child in token.children)


@asked_once
def told(token: Token) -> bool:
    """Whether the word's own clause tells it as having happened, whatever the clauses above it say.

    What the clause is about may be told even where the clause denies something of it: "his second goal was not enough".
    """
    word, about = token, False
    for _ in range(12):
        if not _plain(word) and not (about and negated(word)) and not (word is not token and _hinders_in_vain(word)):
            return False
        if (
            word.head == word
            or (word.dep_ in _CLAUSES and not _of_enough(word))
            or word.lower_ in _GIVENS
            or (word.dep_ == "pcomp" and word.tag_ in {"VBD", "VBZ"})  # "in what was a second defeat"
            or (word.dep_ == "conj" and (word.tag_ in {"VBD", "VBZ"} or _perfect(word)))
        ):
            return True
        about = word.dep_ in SUBJECTS
        word = word.head
    return True


def _perfect(verb: Token) -> bool:
    """As in "Leeds have lost"."""
    return any(child.dep_ == "aux" and child.lower_ in {"has", "have", "had"} for child in verb.children)


def _of_enough(verb: Token) -> bool:
    """As in "felt they had done enough to win"."""
    return verb.tag_ == "VB" and verb.head.lower_ == "enough"


@asked_once
def _plain(word: Token) -> bool:
    if word.pos_ not in {"VERB", "AUX"}:
        return True
    if negated(word) or (word.tag_ == "VB" and (_only_wished(word) or _only_foretold(word))):
        return False
    if held(word):
        return False
    for child in word.children:
        if child.dep_ == "aux" and makes_unreal(child, word):
            return False
        if child.dep_ in {"mark", "advmod"} and child.lower_ in _CONDITIONS:
            return False
    not_done = (_only_wished, _only_tried, _only_hoped, _short_of)
    return not (word.tag_ == "VBG" and any(so(word) for so in not_done))


def _only_foretold(verb: Token) -> bool:
    """As in "Leeds to beat Hull 2-0 is our tip"."""
    beside = {child.dep_ for child in verb.children if child.i < verb.i}
    to = any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
    named = any(child.dep_ == "nsubj" and child.pos_ == "PROPN" for child in verb.children)
    came = verb.doc[verb.sent.start].lower_ in _FORTH and verb.doc[verb.sent.start + 1].tag_ in {"VBD", "VBN"}
    return to and named and not came and "mark" not in beside and verb.dep_ in {"ROOT", "csubj"}


def _only_tried(gerund: Token) -> bool:
    """As in "a stab at nabbing the winner"."""
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "at" and gerund.head.head.lower_ in _TRIES


def _short_of(gerund: Token) -> bool:
    """As in "inches away from scoring"."""
    behind_from = gerund.dep_ == "pcomp" and gerund.head.lower_ == "from" and gerund.head.i > gerund.sent.start
    return behind_from and gerund.head.nbor(-1).lower_ in _SHORT


def _only_hoped(gerund: Token) -> bool:
    """As in "their chances of beating Leeds"."""
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "of" and gerund.head.head.lemma_.lower() in _UNREAL


def _told_beside(gerund: Token) -> bool:
    """Whether a comma parts the gerund from what it would be wished or tried by."""
    first = gerund.left_edge
    return gerund.tag_ == "VBG" and gerund.dep_ == "advcl" and first.i > 0 and first.nbor(-1).text == ","


def _behind_given(gerund: Token) -> bool:
    """As in "after losing", "fresh from scoring twice"."""
    fresh = gerund.head.lower_ == "from" and gerund.head.head.lower_ in {"fresh", "straight", "hot"}
    return gerund.dep_ == "pcomp" and (fresh or gerund.head.lower_ in _GIVENS | {"before", "by"})


def _only_wished(verb: Token) -> bool:
    if _behind_given(verb) or _told_beside(verb):
        return False  # "went past two men before scoring", "stopped the rot by winning", "struggled, losing again"
    if verb.dep_ in {"xcomp", "acl", "pcomp", "ccomp", "advcl"}:
        head = verb_above(verb)
        if _kept_from(verb) or _too_much(verb):
            return True
        only_for = any(word.lower_ == "for" and word.nbor(-1).lower_ == "only" for word in head.children if word.i > 0)
        if only_for or any(child.lower_ == "back" for child in head.children):
            return False  # "looked set to win, only for Hale to level", "fought back to draw": it did come about
        if head.lemma_ == "have" and (verb.dep_ != "xcomp" or verb.tag_ != "VB" or _had_it_in_him(head)):
            return _had_a_chance(head, verb)  # "had nobody near, Hale heading home": only "had to head" is unreal
        closes = head.lemma_ == "close" and head.pos_ == "VERB"  # a gap, unlike who is close to something
        on = any(child.lower_ == "on" for child in head.children)
        went = head.lemma_ == "go" and (on or (verb.dep_ == "xcomp" and head.tag_ == "VBD"))
        real = closes or went or _took_long(head) or _hinders_in_vain(head)
        return (head.lemma_.lower() in _UNREAL or _is_aim(verb)) and not real
    return False


def _took_long(verb: Token) -> bool:
    """As in "needed extra time to beat Hull"."""
    return verb.lemma_ == "need" and verb.tag_ == "VBD" and any(word.lower_ in _LONGER for word in verb.subtree)


def _kept_from(gerund: Token) -> bool:
    """As in "only a save kept Hale from scoring"."""
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "from" and gerund.head.head.lemma_ == "keep"


def _too_much(infinitive: Token) -> bool:
    """As in "a cross too high for Hale to convert", "too far out to score"."""
    above = infinitive.head
    return infinitive.tag_ == "VB" and any(child.lower_ == "too" and child.i < infinitive.i for child in above.children)


def _had_it_in_him(had: Token) -> bool:
    """As in "had the composure to slot home", "had the misfortune to turn it in"."""
    return any(child.dep_ == "dobj" and child.lower_ in _POWERS for child in had.children)


def _had_a_chance(had: Token, infinitive: Token) -> bool:
    """As in "had plenty of chances to score", which the parser may hang on the verb."""
    to = infinitive.tag_ == "VB" and any(child.lower_ == "to" for child in infinitive.children)
    objects = (word for child in had.children if child.dep_ == "dobj" for word in child.subtree)
    return to and any(word.pos_ == "NOUN" and word.lemma_.lower() in _TRIES for word in objects)


def _hinders_in_vain(verb: Token) -> bool:
    """Whether what the verb was to keep from coming about did: "could not stop Hale from scoring"."""
    return verb.lemma_ in {"prevent", "stop", "deny"} and (negated(verb) or verb.head.lemma_.lower() in _POWERLESS)


def _is_aim(verb: Token) -> bool:
    """As in "their aim was to win", not "the second goal was a fine one, Hale feeding Cole"."""
    named = any(child.lemma_.lower() in _AIMS for child in verb.head.children)
    return verb.tag_ == "VB" and verb.dep_ in {"xcomp", "ccomp"} and verb.head.lemma_ == "be" and named
