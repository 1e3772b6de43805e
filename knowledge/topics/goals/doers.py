"""Who did what a verb of scoring says: its subject, or whoever was given the ball."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.coreference import is_pronoun, people_at
from knowledge.reading.grammar import agent, antecedent, conjoined, objects, passive, prepositions, subject
from knowledge.reading.mention import Person
from knowledge.reading.profiles import role_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

# Verbs whose object is given the ball and then does what the infinitive says: "found Hale to head in".
_GIVES = frozenset(
    "find pick set tee feed play release allow leave let enable permit see send free slide thread put slip help "
    "give afford hand cross square gift invite".split()
)
_DEEDS = frozenset(
    {"work", "run", "effort", "persistence", "pace", "burst", "dribble", "move"}
)  # "Hale's run to head in"
_NEEDLESS = frozenset({"invitation", "bidding", "encouragement"})  # "needed no invitation to shoot"
_PAIR = ("former", "latter")  # of two people named before
_ROOM = frozenset({"room", "time", "space", "task"})  # "gave Hale the time to head in"
SHOTS = frozenset(
    "header shot strike effort volley free-kick penalty drive kick finish lob spot-kick half-volley chip flick "
    "blast".split()
)


def doers(sentence: Sentence, verb: Token) -> list[tuple[Token, Person]]:
    """Those whose goal the verb tells, each with the word that names them."""
    doer = _doer(sentence, verb)
    if doer is None:
        return []
    if doer.lower_ in _NEEDLESS:
        doer = subject(doer.head) or doer
    if doer.lower_ in SHOTS or (doer.lower_ in _DEEDS and verb.tag_ in {"VB", "VBG"}):
        doer = _striker(doer, verb) or doer
    found = [(word, _person(sentence, word)) for word in (*conjoined(doer), *_listed(sentence, doer))]
    if not any(person for _, person in found):
        found = [(last, _person(sentence, antecedent(last, last.head))) for last in _last_doer(sentence, verb)]
    found += [(doer, person) for person in people_at(doer, sentence) if doer.lower_ in {"both", "pair", "duo"}]
    return [(word, person) for word, person in found if person is not None and person.plays]


def _listed(sentence: Sentence, first: Token) -> list[Token]:
    """The others of a list that the parser takes for what its first name means: "Hale, Cole and Ward"."""
    named = (child for child in first.children if child.dep_ == "appos" and _names(sentence, child))
    return [word for child in named for word in conjoined(child) if len(conjoined(child)) > 1]


def _doer(sentence: Sentence, verb: Token) -> Token | None:
    """The word for whoever does (in the passive: did) what the verb says."""
    if passive(verb):
        undergoes = subject(verb)
        shot = undergoes if undergoes is not None and undergoes.lower_ in SHOTS else None
        return agent(verb) or _by(verb) or shot or _named_before(sentence, verb)
    doer = _given(verb) or _who(verb) or _found(sentence, verb) or _right_before(sentence, verb) or subject(verb)
    return doer or _named_before(sentence, verb)


def _right_before(sentence: Sentence, verb: Token) -> Token | None:
    """The name just before a verb that has lost its subject: "pointed to the spot and Hale made no mistake"."""
    if verb.tag_ not in {"VBD", "VBZ"} or any(child.dep_ == "nsubj" for child in verb.children) or verb.i == 0:
        return None
    before = next((word for word in reversed(verb.doc[verb.sent.start : verb.i]) if word.pos_ != "ADV"), verb)
    return before if _names(sentence, before) else None


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
        if before.lower_ in SHOTS and (striker := _striker(before, verb)) is not None:
            return [striker]
        return [before] if _names(sentence, before) else []
    doers = [word for word in sentence.span if word.i < verb.i and word.dep_ == "nsubj"][-1:]
    follows = verb.i > 0 and (verb.nbor(-1).is_punct or verb.nbor(-1).pos_ in {"ADP", "SCONJ", "CCONJ", "ADV"})
    return [word for word in doers if verb.tag_ == "VBG" and follows and word.head != verb]


def _names(sentence: Sentence, word: Token) -> bool:
    mention = sentence.mention_at(word)
    return mention is not None and isinstance(mention.means, Person)


def _person(sentence: Sentence, word: Token) -> Person | None:
    """The person that the word itself denotes; "a Hale own goal" denotes none."""
    mention = sentence.mention_at(word)
    if word.lower_ in _PAIR:
        named = [m.means for m in sentence.mentions if m.end <= word.i and isinstance(m.means, Person)]
        return dict(zip(_PAIR, named[-2:], strict=False)).get(word.lower_) if len(named) > 1 else None
    if mention is None and word.pos_ == "NOUN" and role_of(word.lower_) is None and "old" not in word.lower_:
        return None
    person = sentence.person_at(word)
    if mention is None and not is_pronoun(word) and person is not None:
        return _other_than_doer(sentence, word, person)
    return person


def _other_than_doer(sentence: Sentence, epithet: Token, person: Person) -> Person:
    """Of "Hale crossed and the striker scored" another than Hale, if anybody else has been named."""
    verb = epithet.head
    above = subject(verb.head) if verb.dep_ == "conj" else None
    if above is None or sentence.person_at(above) is not person:
        return person
    named = [m.means for m in sentence.mentions if m.end <= epithet.i and isinstance(m.means, Person)]
    return next((other for other in reversed(named) if other is not person and other.plays), person)


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


def _found(sentence: Sentence, verb: Token) -> Token | None:
    """Who got the ball and so did what the participle says: "Cole found Hale, putting Rovers ahead"."""
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.head.lemma_.lower() not in _GIVES:
        return None
    got = [word for child in objects(verb.head) for word in child.subtree if child.i < verb.i]
    return next((word for word in got if isinstance(getattr(sentence.mention_at(word), "means", None), Person)), None)


def _given(verb: Token) -> Token | None:
    """Who got the ball in order to finish: "found Hale to head in", "crossed for Hale to slide and turn it in"."""
    if verb.dep_ == "conj" and verb.tag_ == "VB":
        return _given(verb.head)
    if verb.dep_ == "pcomp" and verb.head.head.lower_ in _ROOM:
        return _receiver(verb.head.head.head, verb)
    infinitive = verb.tag_ == "VB" or (verb.i > 0 and verb.nbor(-1).lower_ == "to")
    if not infinitive or any(child.dep_ == "nsubj" for child in verb.children):
        return None
    to = next((child for child in verb.children if child.lower_ == "to"), verb)
    before = verb.doc[to.i - 1] if to.i > verb.sent.start else verb
    if before.dep_ == "pobj" and before.head.lower_ == "for":
        return before
    head = verb.head.head if verb.head.lower_ in _ROOM else verb.head
    if (taken := _taking(verb)) is not None:
        return taken
    return None if head == verb else _receiver(head, verb)


def _taking(verb: Token) -> Token | None:
    """Who took that long: "it took Hale a minute to score"."""
    for above in verb.ancestors:
        if above.lemma_ == "take" and any(child.lower_ == "it" and child.dep_ == "nsubj" for child in above.children):
            return next(iter(objects(above)), None)
    return None


def _receiver(giving: Token, verb: Token) -> Token | None:
    """Who is given the ball or the room, of all that is named before the verb."""
    if giving.lemma_.lower() not in _GIVES:
        return None
    got = [word for word in objects(giving) if word.i < verb.i and word.pos_ != "ADJ" and word.lower_ not in _ROOM]
    got = [word for word in got if not word.lower_.endswith("self")]
    got += [noun for prep, noun in prepositions(giving) if prep.lower_ in {"for", "to"} and noun.i < verb.i]
    return max(got, key=lambda word: word.i, default=None)
