"""Successors: with whom a text goes on: who was found with the ball, felled, sent on, or scored last."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import clause
from knowledge.reading.language.deeds import CHALLENGES, FELLS, FINDS, GOALS, PASSES, SCORES, SHOTS, TO_MATE
from knowledge.reading.language.grammar import SUBJECTS, objects, passive, subject
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_FIRSTS = frozenset({"first", "second", "third", "opener"})  # goals of his
_LOSES = frozenset({"lose", "leave", "forget"})  # whom nobody marks: "lost Hale and he headed in"
_GOES = frozenset("go break fall drop run roll bounce rebound squirm spill come loop ricochet land".split())
_BY = frozenset({"through", "by", "from"})
_TOWARDS = frozenset({"to", "for", "towards", "into"})
_SPILLS = frozenset("parry palm spill punch fumble clear deflect push block".split())
_FREES = frozenset({"clear", "through", "free", "away"})  # "put Hale clear", "sent Hale away"
_SENDS = frozenset({"put", "send", "set", "play"})
_FLICKS = frozenset("flick head nod touch help knock meet glance".split())
_GIVES = frozenset({"gift", "give", "hand", "present", "surrender", "lose", "possession"})
_WHEN = frozenset({"when", "after", "as", "once"})
_MADE_IT = frozenset("make double seal extend add grab get restore complete wrap increase put bag claim settle".split())
_AFTER_FOULS = frozenset("penalty spot-kick free-kick freekick spot kick himself herself dusted".split())


def last_word(sentence: Sentence) -> Iterator[Person]:
    """Who gets the ball or scores at a sentence's end, with whom the text goes on: "Hale found Cole. He shot"."""
    for mention in [mention for mention in sentence.mentions if isinstance(mention.means, Person)][-1:]:
        root = sentence.reading.doc[mention.start : mention.end].root
        behind = (word for word in sentence.words if word.i > root.i and word.dep_ in SUBJECTS)
        ends = all(word.head.dep_ == "relcl" for word in behind)
        if isinstance(mention.means, Person) and ends and (gets_ball(root) or _scores(root) or _comes_on(root)):
            yield mention.means


def found(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whom the clause before "and he" has found with the ball: "Hale's cross found him and he headed in".

    Where the parser has lost that clause, whoever is named last before "and he", if that one gets the ball.
    """
    above = token.head.head
    if (scorer := _made_it(token, above)) is not None and (person := sentence.person_at(scorer)) is not None:
        yield person
    if (shooter := _shooter(token, above)) is not None and (person := sentence.person_at(shooter)) is not None:
        yield person
    if (path := _path_before(token)) is not None and (person := sentence.person_at(path)) is not None:
        yield person
    yield from _found_first(token, sentence)
    if token.dep_ in SUBJECTS and token.head.dep_ == "conj" and (his := _in_whose_path(token, above)) is not None:
        yield from (person for person in (sentence.person_at(his),) if person is not None)
    if token.dep_ in SUBJECTS and token.head.dep_ == "conj" and above.lemma_.lower() in FINDS | _LOSES:
        people = (sentence.person_at(word) for word in objects(above) if word.i < token.i)
        yield from (person for person in people if person is not None)
    elif token.i > sentence.span.start and token.nbor(-1).lower_ == "and":
        named = [
            mention for mention in sentence.mentions if mention.end <= token.i and isinstance(mention.means, Person)
        ]
        for mention in reversed(named[-2:]):
            if isinstance(mention.means, Person) and gets_ball(token.doc[mention.start : mention.end].root):
                yield mention.means
        described = token.nbor(-2)
        if gets_ball(described) and (person := sentence.person_at(described)) is not None:
            yield person


def _made_it(token: Token, above: Token) -> Token | None:
    """Who is said to have scored before it is told how: "Hale made it two when Cole's shot was saved and he shot"."""
    if token.dep_ not in SUBJECTS or token.head.dep_ != "conj":
        return None
    within = (word for word in above.subtree if word.dep_ == "advcl" and above.i < word.i < token.i)
    how = above if above.dep_ == "advcl" else next(within, above)
    verb = above.head if how is above else above
    when = any(word.lower_ in {"when", "as"} and word.dep_ in {"advmod", "mark"} for word in how.children)
    told = when and verb.i < how.i < token.i and verb.lemma_.lower() in _MADE_IT | SCORES
    return subject(verb) if told else None


def _path_before(pronoun: Token) -> Token | None:
    """Whose path the ball comes to right before "he": "touched on into Hale's path as he ran in"."""
    first = max(pronoun.sent.start, pronoun.i - 3)
    paths = (word for word in pronoun.doc[first : pronoun.i] if word.lower_ == "path" and pronoun.dep_ in SUBJECTS)
    return next((child for path in paths for child in path.children if child.dep_ == "poss"), None)


def _in_whose_path(pronoun: Token, above: Token) -> Token | None:
    """The "his" of "rolled it into his path and he shot"."""
    paths = (word for word in above.doc[above.i : pronoun.i] if word.lower_ == "path")
    return next((child for path in paths for child in path.children if child.lower_ in {"his", "her"}), None)


def _found_first(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whom the clause in front has found with the ball: "when Hale rolled it to Cole, he shot"."""
    if token.dep_ not in SUBJECTS:
        return
    for below in token.head.children:
        when = any(word.lower_ in _WHEN and word.dep_ in {"advmod", "mark"} for word in below.children)
        if below.dep_ == "advcl" and below.i < token.i and when:
            words = {word.i for word in below.subtree}
            inside = [m for m in sentence.mentions if m.start in words and isinstance(m.means, Person)]
            for mention in inside[-1:]:
                if isinstance(mention.means, Person) and gets_ball(token.doc[mention.start : mention.end].root):
                    yield mention.means


def _shooter(token: Token, above: Token) -> Token | None:
    """Whose shot the clause before "and he" tells of: "Hale's shot came back off Cole and he tapped in"."""
    if token.dep_ not in SUBJECTS or token.head.dep_ != "conj" or (shot := subject(above)) is None:
        return None
    if any(child.dep_ == "case" for child in shot.children) and shot.i + 2 < token.i:
        return shot if shot.nbor(2).lower_ in _FIRSTS else None  # "Hale's first came", as the parser sees it
    shots = shot.i < token.i and shot.lemma_.lower() in SHOTS | _FIRSTS
    return next((child for child in shot.children if child.dep_ == "poss"), None) if shots else None


def fouled(token: Token, sentence: Sentence) -> Iterator[Person]:
    """Whom a foul in the sentence before fells, where this one tells of his getting up or of the kick it brings."""
    words = {word.lower_ for word in clause(token)}
    if sentence.previous is None or token.dep_ not in SUBJECTS or words.isdisjoint(_AFTER_FOULS):
        return
    for mention in reversed(sentence.previous.mentions):
        root = sentence.reading.doc[mention.start : mention.end].root
        felled = root.dep_ == "dobj" and root.head.lemma_.lower() in FELLS
        felled = felled or (root.dep_ == "pobj" and root.head.lower_ == "on" and root.head.head.lemma_ in CHALLENGES)
        if felled and isinstance(mention.means, Person):
            yield mention.means


def _comes_on(name: Token) -> bool:
    """Whether somebody takes another's place: "was replaced by Hale", "made way for Hale"."""
    if name.dep_ != "pobj" or name.head.lower_ not in {"by", "for"}:
        return False
    verb = name.head.head
    made_way = verb.lemma_ in {"make", "way"} and any(word.lower_ == "way" for word in (verb, *verb.children))
    return made_way if name.head.lower_ == "for" else verb.lemma_ in {"replace", "substitute"} and passive(verb)


def gets_ball(name: Token) -> bool:
    """Whether somebody is found with a pass: "found Hale", "a cross to Hale", "into the path of Hale"."""
    while name.dep_ == "pobj" and name.head.head.lower_ == "path":
        name = name.head.head
        if name.dep_ == "pobj" and name.head.lower_ == "into":
            return True  # "parried it into the path of Hale"
    return _by_preposition(name) if name.dep_ == "pobj" else _freed(name) or (_sent(name) and name.dep_ == "dobj")


def _sent(name: Token) -> bool:
    return name.head.lemma_.lower() in FINDS


def _by_preposition(name: Token) -> bool:
    """As in "slid in Hale", "a cross to Hale", "cleared only as far as Hale", "it was over to Hale"."""
    preposition, above = name.head, name.head.head
    if above.pos_ == "ADV" and preposition.lower_ in _TOWARDS:
        above = above.head  # "went right to Hale"
    match preposition.lower_:
        case "by":
            return _flicked_by(name)
        case "in":
            return above.lemma_.lower() in FINDS
        case "as":
            return above.lower_ == "far"
    goes = above.lemma_.lower() in _GOES | _SPILLS or preposition.nbor(-1).lower_ == "over"
    given = above.lemma_.lower() in PASSES | TO_MATE | FINDS | _GIVES
    return preposition.lower_ in _TOWARDS and (given or (goes and preposition.lower_ == "to"))


def _flicked_by(name: Token) -> bool:
    """As in "flicked on at the near post by Hale", whatever noun the parser hangs "by" on."""
    verb = name.head.head
    while verb.dep_ in {"pobj", "prep"} and verb.head.i < verb.i:
        verb = verb.head
    return verb.lemma_.lower() in _FLICKS and passive(verb)


def _freed(name: Token) -> bool:
    """As in "put Hale clear", "sent Hale away down the right", whichever way the parser joins the two."""
    if name.dep_ == "nsubj" and name.head.dep_ == "ccomp" and name.head.lower_ in _FREES:
        return name.head.head.lemma_.lower() in _SENDS
    away = any(child.lower_ in _FREES and child.i > name.i for child in name.head.children)
    return name.dep_ == "dobj" and away and name.head.lemma_.lower() in _SENDS


def _scores(name: Token) -> bool:
    """Whether somebody is told behind a goal as who scored it: "levelled through Hale", "settled by a Hale strike"."""
    if name.dep_ in {"poss", "compound"} and name.head.dep_ == "pobj" and name.head.lemma_.lower() in GOALS:
        return name.head.head.lower_ in _BY
    return name.dep_ == "pobj" and name.head.lower_ in _BY and name.head.head.lemma_.lower() in SCORES | GOALS
