"""Goals told by a verb: "Hale headed home", "the ball was turned in by Cole", "with Ward and Dart scoring"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.reading.coreference import is_pronoun, people_at
from knowledge.reading.grammar import agent, antecedent, conjoined, objects, passive, prepositions, subject, told
from knowledge.reading.lexicon import KEEPERS
from knowledge.reading.mention import Person, Role
from knowledge.reading.profiles import role_of
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.scoring import DELIVERIES, DELIVERING, KEPT_OUT, MISSES, SCORES

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_REACH = 22  # words behind a verb that may still say where its ball went
_YET_TO = re.compile(r"\byet to (?:\w+ly )?$")
_OWN_NET = re.compile(r"\b(?:into|past|in|inside|beyond) (?:his|their|@p's|@t's) own (?:[\w'-]+ )?(?:net|goal|goalkeeper|keeper|\w*\s?corner|line|post)")
# Verbs whose object is given the ball and then does what the infinitive says: "found Hale to head in".
_GIVES = frozenset(
    "find pick set tee feed play release allow leave let enable permit see send free slide thread put slip help give afford hand cross square gift invite".split()
)
_DEEDS = frozenset({"work", "run", "effort", "persistence", "pace", "burst", "dribble", "move"})  # "Hale's run to head in"
_PAIR = ("former", "latter")  # of two people named before
_RECORDS = frozenset({"first", "second", "third", "only", "youngest", "oldest", "last", "latest", "fastest", "quickest"})
_ROOM = frozenset({"room", "time", "space", "task"})  # "gave Hale the time to head in"
_SHOTS = frozenset("header shot strike effort volley free-kick penalty drive kick finish lob spot-kick half-volley chip flick blast".split())


def told_by_verbs(sentence: Sentence, marked: Marked) -> list[Claim]:
    """Every goal that a verb of the sentence tells of a player."""
    claims: list[Claim] = []
    for word in sentence.span:
        if word.pos_ in {"VERB", "AUX"} and told(word) and not sentence.spoken(word) and not _of_a_record(word):
            claims.extend(_counted_on(claim, claims) for claim in list(_told_by(sentence, marked, word)))
    return claims


def _counted_on(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """The claim as the player's second goal where he scored "before" it: "headed in before adding another"."""
    before = _before(claim.at)
    first = before is not None and any(other.player is claim.player and other.at.i < before.i for other in earlier)
    return replace(claim, nth=(2,)) if first and claim.nth == (1,) else claim


def _before(verb: Token) -> Token | None:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "before" else None


def _of_a_record(verb: Token) -> bool:
    """Whether the verb tells a record and no goal of its own: "the first player to score"."""
    return verb.tag_ == "VB" and verb.dep_ in {"relcl", "acl"} and any(child.lower_ in _RECORDS for child in verb.head.children)


def _told_by(sentence: Sentence, marked: Marked, verb: Token) -> Iterator[Claim]:
    if _YET_TO.search(marked.text[: marked.at(verb)]):
        return
    behind = reach(marked, verb)
    lemma = verb.lemma_.lower()
    own = lemma not in {"be", "make", "score"} and _OWN_NET.search(behind) is not None
    if not own and not scores(sentence, marked, verb, behind):
        return
    how = "own_goal" if own else manner.of_verb(sentence, marked, verb, behind)
    nth = counting.of_verb(verb, behind)
    for named, player in actors(sentence, verb):
        if nth and not _as_keeper(player, own):
            yield Claim(verb, player, named, how, nth)


def scores(sentence: Sentence, marked: Marked, verb: Token, behind: str) -> bool:
    """Whether the verb with the words behind it says that the ball went in."""
    lemma = verb.lemma_.lower()
    if lemma == "beat":
        return _beats_keeper(sentence, verb)
    if not any(lemma in rule.lemmas and rule.behind.match(behind) for rule in SCORES):
        return False
    if lemma in DELIVERING and DELIVERIES.match(behind):
        return False
    if KEPT_OUT.match(marked.behind(verb)[len(behind) :]):
        return False
    return MISSES.search(behind) is None


def _beats_keeper(sentence: Sentence, verb: Token) -> bool:
    beaten = [sentence.person_at(word) for word in objects(verb)]
    if any(word.lower_ in KEEPERS for word in objects(verb)):
        return True
    return any(person is not None and person.role is Role.KEEPER for person in beaten)


def _as_keeper(person: Person, own: bool) -> bool:
    return person.role is Role.KEEPER and not own


def reach(marked: Marked, verb: Token) -> str:
    """The words behind the verb up to the next one that has a subject of its own."""
    end = verb.sent.end
    for word in verb.doc[verb.i + 1 : end]:
        if word.i > verb.i + _REACH or _starts_clause(word, verb):
            end = word.i
            break
    behind = marked.behind(verb)
    stop = marked.at(verb.doc[end]) if end < verb.sent.end else len(marked.text)
    return behind[: max(0, stop - (len(marked.text) - len(behind)))]


def _starts_clause(word: Token, verb: Token) -> bool:
    if word.text in {";", ":"} or word.lower_ in {"who", "which", "while", "whilst", "although", "until", "when", "where"}:
        return True
    if word.pos_ not in {"VERB", "AUX"}:
        return False
    if word.tag_ in {"VBD", "VBZ", "VBP", "MD", "VB"}:
        return True
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in word.children)


def _doer(sentence: Sentence, verb: Token) -> Token | None:
    """The word for whoever does (in the passive: did) what the verb says."""
    if passive(verb):
        undergoes = subject(verb)
        shot = undergoes if undergoes is not None and undergoes.lower_ in _SHOTS else None
        return agent(verb) or _by(verb) or shot or _named_before(sentence, verb)
    doer = _given(verb) or _found(sentence, verb) or subject(verb)
    return doer or _named_before(sentence, verb)


def _by(verb: Token) -> Token | None:
    """The noun behind "by" where the parser has hung it on another word of the clause: "turned into his own net by"."""
    behind = (word for word in verb.subtree if word.lower_ == "by" and word.i > verb.i)
    return next((noun for word in behind for noun in word.children if noun.dep_ == "pobj"), None)


def _last_doer(sentence: Sentence, verb: Token) -> Token | None:
    """Who last did something before a participle whose own subject nobody can be."""
    before = [word for word in sentence.span if word.i < verb.i and word.dep_ == "nsubj"]
    return before[-1] if verb.tag_ == "VBG" and before and before[-1].head != verb else None


def actors(sentence: Sentence, verb: Token) -> list[tuple[Token, Person]]:
    """Those whose goal the verb tells, each with the word that names them."""
    doer = _doer(sentence, verb)
    if doer is None:
        return []
    if doer.lower_ in _SHOTS or (doer.lower_ in _DEEDS and verb.tag_ in {"VB", "VBG"}):
        doer = _striker(doer, verb) or doer
    found = [(word, _person(sentence, word)) for word in conjoined(doer)]
    if not any(person for _, person in found) and (last := _last_doer(sentence, verb)) is not None:
        found = [(last, _person(sentence, antecedent(last, last.head)))]
    found += [(doer, person) for person in people_at(doer, sentence) if doer.lower_ in {"both", "pair", "duo"}]
    return [(word, person) for word, person in found if person is not None and person.plays]


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
    if verb.tag_ != "VB" or any(child.dep_ == "nsubj" for child in verb.children):
        return None
    to = next((child for child in verb.children if child.lower_ == "to"), verb)
    before = verb.doc[to.i - 1] if to.i > verb.sent.start else verb
    if before.dep_ == "pobj" and before.head.lower_ == "for":
        return before
    head = verb.head.head if verb.head.lower_ in _ROOM else verb.head
    return None if head == verb else _receiver(head, verb)


def _receiver(giving: Token, verb: Token) -> Token | None:
    """Who is given the ball or the room, of all that is named before the verb."""
    if giving.lemma_.lower() not in _GIVES:
        return None
    got = [word for word in objects(giving) if word.i < verb.i and word.pos_ != "ADJ" and word.lower_ not in _ROOM]
    got = [word for word in got if not word.lower_.endswith("self")]
    got += [noun for prep, noun in prepositions(giving) if prep.lower_ in {"for", "to"} and noun.i < verb.i]
    return max(got, key=lambda word: word.i, default=None)
