"""Credits: to whom a clause credits what it says of a team, for or against it."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.language import deeds
from knowledge.reading.language.asserted import told
from knowledge.reading.language.fortunes import (
    LIKE_PREPOSITIONS,
    behind,
    fares_badly,
    in_other_clause,
    is_own,
    scores,
    scores_own,
    went_well_so_far,
    wins_kick,
)
from knowledge.reading.language.grammar import objects, passive, prepositions
from knowledge.reading.teams.actors import actor_of, makers_of, person_of, team_of

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_WHEN = frozenset({"when", "as", "after", "where"})
_NOT_SO = frozenset({"before", "but", "until", "while", "although", "though", "despite", "if", "unless"})
_THROUGH = frozenset({"through", "via", "courtesy", "from"})
_MEETS = frozenset({"meet", "face", "encounter", "run", "come", "find"})  # "met a wall in the form of X"
_SAVED = frozenset({"save", "saves", "block", "clearance", "stop"})
_FAILED = frozenset({"missed", "saved", "disallowed", "wasted", "squandered", "no"})
_REPLIES = frozenset({"respond", "reply", "react", "succumb"})
_BROUGHT_BY = frozenset({"through", "via", "from", "by", "of", "to"})
_COMES_TO_GOALS = frozenset("level equalise equalize lead double extend score open strike respond restore".split())
_DONE_BY = deeds.AGAINST_TEAM | deeds.HELPS | deeds.TAKES_AWAY


class Credit(NamedTuple):
    """Whom a clause on a team's deed credits with it: a player of that team (`own`) or of the other, how surely."""

    person: Person
    own: bool
    weight: float


def people_with(sentence: Sentence, verb: Token) -> Iterator[Credit]:
    """People in the clauses of a team's deed: "led through X", "level when Y scored", "were denied by Z"."""
    lemma = verb.lemma_.lower()
    if verb.lower_ in LIKE_PREPOSITIONS:
        return
    yield from _by_goals(sentence, verb)
    for preposition, noun in prepositions(verb):
        by = preposition.lower_ == "by" and passive(verb) and lemma in _DONE_BY
        if by and (person := actor_of(sentence, noun)) is not None:
            yield Credit(person, lemma in deeds.HELPS, 2.0)
    if lemma not in _MEETS:
        yield from (Credit(person, True, 2.0) for person in _in_the_form_of(sentence, verb))
    if lemma in deeds.CHANGES:  # the parser may take "on" of "brought on Hale" for a preposition
        changed = [*objects(verb), *(noun for on, noun in prepositions(verb) if on.lower_ in {"on", "off"})]
        people = [(person_of(sentence, word), word) for word in changed]
        parted = {word for person, word in people if person is None}  # "had few ideas and Hale came alive"
        yield from (Credit(who, True, 2.0) for who, word in people if who is not None and word.head not in parted)
    yield from _in_clauses(sentence, verb)


def _in_the_form_of(sentence: Sentence, verb: Token) -> Iterator[Person]:
    """As in "carried a threat in the form of X and Y"."""
    for word in behind(verb):
        if word.lower_ == "form" and word.dep_ == "pobj" and word.head.lower_ == "in":
            for preposition, noun in prepositions(word):
                if preposition.lower_ == "of":
                    yield from sentence.people_at(noun)


def _by_goals(sentence: Sentence, verb: Token) -> Iterator[Credit]:
    """Whose goals brought what the verb says: "won thanks to goals from X and Y", "fell to X's goal"."""
    badly = fares_badly(verb) and not went_well_so_far(verb)
    for word in behind(verb):
        lemma = word.lemma_.lower()
        named = _through(word, badly=badly) and person_of(sentence, word) is not None
        failed = any(child.lower_ in _FAILED for child in word.children)
        if not named and lemma not in deeds.SHOTS:
            continue
        if failed:  # "paid for Hale's missed penalty"
            yield from (Credit(person, badly, 1.0) for person in makers_of(sentence, word))
            continue
        above = list(_above(word, verb))
        won = any(noun.lemma_.lower() in deeds.VICTORIES for noun in above)
        despite = any(noun.lower_ in {"despite", "before", "until"} for noun in above) and not won
        answered = _answered(word, verb)
        own = (not badly or won) != ((despite or answered) != is_own(word))
        for person in sentence.people_at(word) if named else makers_of(sentence, word):
            yield Credit(person, own, 1.0 if despite else 2.0)


def _answered(goal: Token, verb: Token) -> bool:
    """Whether a side undoes the goal or replies to it: "cancelled out Hale's opener", "responded to Hale's header"."""
    undone = goal.dep_ == "dobj" and verb.lemma_.lower() in deeds.TAKES_AWAY
    return undone or (goal.dep_ == "pobj" and goal.head.lower_ == "to" and verb.lemma_.lower() in _REPLIES)


def _through(word: Token, *, badly: bool) -> bool:
    """As in "led through Hale", "conceded to Hale", not the maker of a goal in "goals from Hale"."""
    to = word.dep_ == "pobj" and word.head.lower_ == "to"
    thanks = to and word.head.i > 0 and word.head.nbor(-1).lower_ in {"thanks", "due", "owing"}
    brought = word.dep_ == "pobj" and (word.head.lower_ in _THROUGH or (badly and to) or thanks)
    return brought and word.head.head.lemma_.lower() not in deeds.SHOTS | deeds.PASSES


def _above(word: Token, verb: Token) -> Iterator[Token]:
    while word.head not in (verb, word):
        word = word.head
        yield word


def _in_clauses(sentence: Sentence, verb: Token) -> Iterator[Credit]:
    """Who acts in the clauses that hang on the verb: "Leeds went ahead when Hale scored"."""
    for acts, who in _acts_below(verb) if told(verb) else ():
        person = actor_of(sentence, who)
        credit = _of_clause(person, verb, acts, who) if person is not None else None
        if credit is not None:
            yield credit


def _of_clause(person: Person, verb: Token, acts: Token, who: Token) -> Credit | None:
    """What a clause that hangs on the verb credits its subject with; None where it leaves open whose player he is."""
    badly, deed = fares_badly(verb), acts.lemma_.lower()
    markers = {child.lower_ for child in acts.children if child.dep_ in {"mark", "advmod"}}
    if deed in deeds.DISMISSED and _gains_by_it(verb):
        return None
    if deed in deeds.DISMISSED:
        return Credit(person, True, 1.0) if passive(acts) or deed == "see" else None
    if wins_kick(verb) and acts.dep_ in {"conj", "advcl"}:
        return Credit(person, True, 1.0)
    set_against = markers & _NOT_SO or _until(acts, verb) or _joined_by_but(acts)
    if set_against or _is_saved(verb, acts) or not (scores(acts, who) or _sets_up(verb, acts, markers)):
        return None
    if acts.dep_ != "conj":
        own = badly == ((deed in {"concede", "lose"}) != (is_own(who) or scores_own(acts)))
        return Credit(person, own, 2.0 if markers & _WHEN else 1.0)
    return Credit(person, not badly, 0.5) if verb.lemma_.lower() in deeds.WINS else None


def _sets_up(verb: Token, acts: Token, markers: AbstractSet[str]) -> bool:
    """Whether a side comes to its goal by what the clause tells of its maker: "levelled when Hale picked out Cole"."""
    makes = acts.lemma_.lower() in deeds.FINDS | {"cross", "square", "feed"} and not passive(acts)
    return makes and bool(markers & _WHEN) and verb.lemma_.lower() in _COMES_TO_GOALS


def _gains_by_it(verb: Token) -> bool:
    """Whether a side won, or made use of it, after somebody was sent off: mostly one of the others."""
    used = verb.lemma_ in {"take", "make"} and any(word.lower_ in {"advantage", "most"} for word in objects(verb))
    return used or verb.lemma_.lower() in {"beat", "defeat", "thrash", "win", "capitalise", "capitalize", "profit"}


def _acts_below(verb: Token) -> Iterator[tuple[Token, Token]]:
    """The verbs below that have a subject of their own, with it, up to the next verb."""
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"} or child.i < verb.i:
            continue
        own = [word for word in child.children if word.dep_ in {"nsubj", "nsubjpass"}]
        if child.pos_ not in {"VERB", "AUX"}:
            yield from _acts_below(child)
        elif own:
            yield child, own[0]


def _is_saved(verb: Token, acts: Token) -> bool:
    """Whether a save kept the other out: "Leeds were indebted to Hale for a save after Cole shot"."""
    return any(word.lower_ in _SAVED for word in verb.doc[verb.i : acts.i])


def _until(acts: Token, verb: Token) -> bool:
    """Whether what the verb says went on until the other came: "held firm until the last minute, when Hale scored"."""
    return any(above.lower_ in {"until", "before"} for above in _above(acts, verb))


def _joined_by_but(other: Token) -> bool:
    """Whether "but" sets the clause against the one that it is joined to."""
    joined = (child for child in other.head.children if other.head.i < child.i < other.i)
    return other.dep_ == "conj" and any(child.lower_ == "but" for child in joined)


def scorers_of(sentence: Sentence, goods: Token) -> Iterator[tuple[Person, str]]:
    """Who brought a side what is its own: "Leeds's lead, courtesy of Hale's header", "Leeds's opener from Hale"."""
    owner = next((child for child in goods.children if child.dep_ in {"poss", "compound", "nmod"}), None)
    team = team_of(sentence, owner)
    if team is not None and goods.lemma_.lower() in deeds.OWN_GOODS - deeds.VICTORIES:
        for word in (word for child in goods.children if child.i > goods.i for word in child.subtree):
            if word.dep_ == "pobj" and word.head.lower_ in _BROUGHT_BY and not in_other_clause(word, goods):
                yield from ((person, team) for person in makers_of(sentence, word))
