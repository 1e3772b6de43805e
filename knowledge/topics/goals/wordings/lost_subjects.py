"""Lost subjects: who does what a verb of scoring says where the parser has hung them elsewhere in the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import SUBJECTS, conjoined, subject
from knowledge.reading.language.lexicon import TEAMS
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

PARTS = frozenset({"back", "boot", "foot", "head", "heel", "knee", "shin", "thigh", "toe"})  # "Hale's shin did it"
_CHAIN = 4
_ACTING = PARTS | TEAMS  # what may be said to score
_WHERE = frozenset({"at", "in", "inside", "on", "onto", "from", "behind", "until", "till"})
_HAS = frozenset(
    {"end", "break", "celebrate", "have", "show", "find", "take", "use", "keep", "need", "display", "demonstrate"}
)
_CHANCES = frozenset("chance opportunity opening sight time half-chance".split())
_SAYS = frozenset({"say", "think", "believe", "see", "mean", "know", "feel", "claim"})
_BEHIND = frozenset({"off", "past", "to", "from", "of", "at", "on", "in", "into", "over", "beyond", "under", "against"})
_HELPS = frozenset({"had", "could"})
_THEN = frozenset({"before", "after", "until"})
_COMMA, _DASHES = frozenset({","}), frozenset({"-", "–", "—"})


def going_on(sentence: Sentence, verb: Token) -> Token | None:
    """Who does what is told before "and", where the parser has lost him: "With minutes left Hale turned and shot"."""
    if verb.dep_ != "conj" or verb.head.i > verb.i or verb.tag_ not in {"VBD", "VBN"}:
        return None
    doers = [
        word
        for word in sentence.words
        if verb.head.i > word.i and word.dep_ == "nsubj" and sentence.named_at(word) is not None
    ]
    return right_before(sentence, verb.head) or (doers[-1] if doers else None)


def from_relative(verb: Token) -> Token | None:
    """Who goes on from a "who" before, where the parser has lost him: "Hale, who turned, ran clear and scored"."""
    first = verb
    while first.dep_ == "conj" and first.head.i < first.i and first.nbor(-1).text != ",":
        first = first.head
    below = (child.dep_ for word in (verb, first) for child in word.children)
    if not {"nsubj", "nsubjpass", "mark", "advmod"}.isdisjoint(below):
        return None
    if first.dep_ == "acl" and first.tag_ == "VBD" and first.nbor(-1).text == ",":
        within = next((word for word in first.ancestors if word.dep_ == "relcl"), None)
        return subject(within) if within is not None else None
    joined = first.dep_ in {"advcl", "conj"} and first.head.i < first.i and first.nbor(-1).text == ","
    if not joined or first.tag_ != "VBD":
        return None
    told = [word for word in verb.doc[first.head.i + 1 : first.i] if word.dep_ == "relcl" and word.tag_ == "VBD"]
    return subject(told[-1]) if told else None


def behind_by(verb: Token) -> Token | None:
    """The noun behind "by" where the parser has hung it on another word of the clause: "turned into his own net by"."""
    behind = (word for word in verb.subtree if word.lower_ == "by" and word.i > verb.i and not _of_another(word, verb))
    return next((noun for word in behind for noun in word.children if noun.dep_ == "pobj"), None)


def _of_another(by: Token, verb: Token) -> bool:
    """Whether "by" tells who did what another passive verb says: "scored as Hale was found by Cole"."""
    other = by.head
    return other != verb and by.dep_ == "agent" and any(child.dep_ == "auxpass" for child in other.children)


def named_before(sentence: Sentence, verb: Token) -> Token | None:
    """The sentence's first name where the parser has lost the subject and no verb stands between."""
    before = [mention for mention in sentence.mentions if isinstance(mention.means, Person) and mention.end <= verb.i]
    if len(before) != 1 or verb.tag_ not in {"VBD", "VBZ", "VBN"} or sentence.span.root.pos_ in {"VERB", "AUX"}:
        return None
    between = verb.doc[before[0].start : verb.i]
    return None if any(word.pos_ in {"VERB", "AUX"} for word in between) else between[0]


def right_before(sentence: Sentence, verb: Token) -> Token | None:
    """The name just before a verb that has lost its subject: "pointed to the spot and Hale made no mistake"."""
    if verb.tag_ == "VBG" and verb.dep_ in {"advcl", "xcomp"} and verb.i > verb.sent.start:
        aside = _before_aside(verb, _DASHES)
        if aside is not None and sentence.named_at(aside) is not None:
            return aside
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.i > verb.sent.start:
        return _beside_participle(sentence, verb.nbor(-1))
    finite = verb.tag_ in {"VBD", "VBZ", "VBP"} or any(child.lower_ in _HELPS for child in verb.children)
    if not finite or any(child.dep_ == "nsubj" for child in verb.children) or verb.i == 0:
        return None
    words = (word for word in reversed(verb.doc[verb.sent.start : verb.i]) if word.pos_ not in {"ADV", "AUX"})
    before = _before_aside(verb) or next(words, verb)
    if sentence.named_at(before) is None:
        return None
    listed = before.dep_ == "conj" and before.head.dep_ == "pobj" and before.head.head.lower_ in _THEN
    return before.head if listed else before  # "before Hale and Cole scored"


def lost_above(sentence: Sentence, verb: Token) -> Token | None:
    """The same for the verb or, without a subject of its own, for one it hangs on: "and Hale, alert, slid to score"."""
    for _ in range(_CHAIN):
        if (lost := right_before(sentence, verb)) is not None:
            return lost
        own = any(child.dep_ in SUBJECTS for child in verb.children)
        if own or verb.dep_ not in {"conj", "xcomp", "advcl"} or verb.tag_ not in {"VB", "VBD"} or verb.head.i > verb.i:
            return None
        verb = verb.head
    return None


def beyond_thing(doer: Token) -> Token:
    """Who acts where the parser has hung an infinitive on a thing: "Hale broke free at the post to turn it in".

    It may be one that he had or showed: "showed strength to hold off Cole and score", "had the easiest of tasks".
    """
    where = doer.pos_ == "NOUN" and doer.dep_ == "pobj" and doer.head.lower_ in _WHERE
    his = (
        doer.dep_ == "dobj"
        and doer.lemma_.lower() not in _CHANCES
        and doer.pos_ in {"NOUN", "ADJ"}
        and doer.head.lemma_ in _HAS
    )
    if not (where or his) or doer.lower_ in _ACTING or role_of(doer.lower_) is not None:
        return doer
    return subject(verb_of(doer)) or doer


def there_was(verb: Token) -> Token | None:
    """Who was there to do what the infinitive says: "there was Hale to head in"."""
    told = verb.head.children if verb.tag_ == "VB" and verb.head.lemma_ == "be" else ()
    there = any(word.dep_ == "expl" for word in told) and all(word.dep_ not in SUBJECTS for word in verb.children)
    return next((word for word in told if there and word.dep_ == "attr" and word.i < verb.i), None)


def split_off(doer: Token, verb: Token) -> Token:
    """The last of those joined whom the parser takes for the subject, where the first belongs to the clause before.

    As in "Cole fouled Ward and Hale scored", "a shot went in off Cole but Hale hit back".
    """
    joined = [word for word in conjoined(doer) if word.i < verb.i]
    first = doer.left_edge.i
    if len(joined) != 2 or doer.pos_ != "PROPN" or first <= doer.sent.start:
        return doer
    before = doer.doc[first - 1]
    undergoes = before.tag_ == "VBD" and before.lemma_ not in _SAYS and before.dep_ not in {"aux", "auxpass"}
    return joined[-1] if undergoes or before.lower_ in _BEHIND else doer


def _beside_participle(sentence: Sentence, before: Token) -> Token | None:
    """Whose doing a participle behind the word tells: "fooled by Hale levelling", "…, Hale's back diverting it in"."""
    if before.lower_ in PARTS and before.i - 2 > before.sent.start and before.nbor(-1).tag_ == "POS":
        before = before.nbor(-2)
    elif before.dep_ != "pobj":
        return None
    return before if sentence.named_at(before) is not None else None


def _before_aside(verb: Token, marks: frozenset[str] = _COMMA) -> Token | None:
    """The word before what stands between two marks: "crossed and Hale, stealing in, scored"."""
    doc, start = verb.doc, verb.sent.start
    if verb.nbor(-1).text not in marks:
        return None
    mark = next((at for at in range(verb.i - 2, start, -1) if doc[at].text in marks), start)
    return (
        doc[mark - 1]
        if mark > start and (marks is _DASHES or doc[mark + 1].tag_ in {"VBG", "VBN", "IN", "DT", "JJ", "RB"})
        else None
    )
