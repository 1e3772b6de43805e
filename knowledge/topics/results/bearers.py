"""Whose win, defeat or draw a noun tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import objects, prepositions, subject
from knowledge.reading.mention import Person, Role
from knowledge.reading.teams.opponents import is_compared, is_met
from knowledge.reading.teams.protagonists import protagonist
from knowledge.topics.results.outcome import side

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_ABOVE = 3  # clauses above a noun's own in which to look for whose it is
# Verbs whose object is who is beaten: "condemned Hull to a 1-0 loss", "inflicted defeat on".
_ELEVEN = frozenset("line lineup line-up xi side team eleven starting".split())
_FRESH = re.compile(r"\s*[,–—-]+ ?(?:fresh|straight|back|just back|buoyed|still|having|hot)\b[^,;–—]*$")
_BEFALLS = frozenset("condemn consign subject doom send hand deal flatter".split())
_WHERE, _AGAINST = frozenset({"home", "away"}), frozenset({"over", "against", "to", "by", "with"})
# Verbs that tell where a result takes its owner in the table: "a win that lifts Hull to sixth".
_MOVES = frozenset("lift move take send put leave keep drop carry edge propel".split())
# Verbs whose object is who gains: "two late goals gave Hull a 2-0 win".
GIVES = frozenset("give earn hand secure bring seal win gift clinch snatch rescue deny".split())


def owner(sentence: Sentence, noun: Token) -> str | None:
    """Whose it is said to be: "Chelsea's 3-1 win", "their home defeat", "a win for Hull", "one that lifts Hull"."""
    if (given := _given(sentence, noun) or _named_behind(sentence, noun)) is not None:
        return given
    here = any(child.dep_ == "det" for child in noun.children) and not _met_elsewhere(noun)
    for child in noun.children:
        names = child.dep_ in {"poss", "compound", "nmod", "amod"} and (child.lower_ not in _WHERE or here)
        if names and (team := side(sentence, child)):
            return team
        if child.dep_ == "poss" and (coach := sentence.person_at(child)) is not None and coach.role is Role.COACH:
            return coach.team
    one = any(child.dep_ == "det" for child in noun.children)
    gaining = [word for preposition, word in prepositions(noun) if one and preposition.lower_ == "for"]
    if noun.lower_ == "loss":  # "Friday's loss by Hull"
        gaining += [word for preposition, word in prepositions(noun) if preposition.lower_ == "by"]
    moved = [
        word
        for verb in noun.children
        if verb.dep_ == "relcl" and verb.lemma_.lower() in _MOVES
        for word in objects(verb)
    ]
    named = (mention for word in (*gaining, *moved) if (mention := sentence.mention_at(word)) is not None)
    return next((mention.means.name for mention in named if isinstance(mention.means, Team)), None)


def _met_elsewhere(noun: Token) -> bool:
    """Whether an outcome is told with whom it was against, so that "home" is whosever home: "a home win over Hull"."""
    return any(preposition.lower_ in _AGAINST for preposition, _ in prepositions(noun))


def _given(sentence: Sentence, noun: Token) -> str | None:
    """Who is given what is "its" or "their" own: "hand Hull its worst loss", "dealt Hull their first defeat"."""
    if not any(child.dep_ == "poss" and child.tag_ == "PRP$" for child in noun.children):
        return None
    verb = verb_of(noun)
    given = [word for word in objects(verb) if word.i < noun.i] if verb.lemma_.lower() in _BEFALLS | GIVES else []
    mentions = (sentence.mention_at(word) for word in given)
    return next((one.means.name for one in mentions if one is not None and isinstance(one.means, Team)), None)


def _named_behind(sentence: Sentence, noun: Token) -> str | None:
    """Whom "their" means where that side is named behind it: "Thanks to their win at Hull, Leeds stay up"."""
    if not any(child.tag_ == "PRP$" for child in noun.children):
        return None
    doc, sides = noun.doc, [mention for mention in sentence.mentions if mention.team and sentence.is_side(mention)]
    if any(side.end <= noun.i for side in sides):
        return None
    begins = (side for side in sides if side.end < sentence.span.end and doc[side.start - 1].text == ",")
    return next((side.team for side in begins if doc[side.end].pos_ in {"VERB", "AUX"}), None)


def bearer(sentence: Sentence, noun: Token, opponents: Sequence[str], result: str) -> str | None:
    """Whose it is where nothing owns the noun: the verb's subject's, else the other side's of the match told of."""
    verb = verb_of(noun)
    if verb.lemma_.lower() in (_BEFALLS if result == "defeat" else GIVES):
        given = next((team for word in objects(verb) if (team := side(sentence, word))), None)
        if given is not None or result == "defeat":
            return given
    if (fresh := _fresh_from(sentence, noun)) is not None and fresh not in opponents:
        return fresh
    if (pressed := _pressed(sentence, noun)) is not None and pressed not in opponents:
        return pressed
    if (team := doer(sentence, verb, noun)) is not None and team not in opponents:
        return team
    about = protagonist(sentence, noun, opponents)
    if about is not None and about.team is not None:
        return about.team
    strange = about is not None
    known = (_named_next(sentence, noun, opponents) if strange else None) or _known_opponent(sentence, opponents)
    return known or _named_before(sentence, noun, opponents, strange=strange)


def _fresh_from(sentence: Sentence, noun: Token) -> str | None:
    """The side of a player described in between: "kept out by Hale - fresh from a brace in the win at Leeds - who"."""
    people = [one for one in sentence.mentions if isinstance(one.means, Person) and one.end <= noun.i]
    last = people[-1] if people else None
    if last is None or _FRESH.match(noun.doc[last.end : noun.i].text) is None:
        return None
    return last.means.team if isinstance(last.means, Person) else None


def _pressed(sentence: Sentence, noun: Token) -> str | None:
    """On whom pressure is told to be because of it: "piled the pressure on Gabor after a 3-0 defeat at Hull"."""
    under = next((word for word in sentence.words if word.lower_ == "pressure" and word.i < noun.i), None)
    if under is None or under.nbor().lower_ != "on":
        return None
    pressed = (mention for mention in sentence.mentions if under.i < mention.start < noun.i)
    teams = (one.means.team if isinstance(one.means, Person) else one.team for one in pressed)
    return next(filter(None, teams), None)


def _named_next(sentence: Sentence, noun: Token, opponents: Sequence[str]) -> str | None:
    """The only other side that the sentence names, after an outcome told of somebody whose side nothing tells.

    As in "After a 4-0 loss at Hull, Gabor made five changes to the Leeds line-up".
    """
    named = [one for one in sentence.mentions if one.team and sentence.is_side(one) and one.start > noun.i]
    behind = {one.team for one in named if noun.doc[one.end].lower_ in _ELEVEN} - set(opponents)
    return behind.pop() if len(behind) == 1 else None


def doer(sentence: Sentence, verb: Token, noun: Token) -> str | None:
    """The side that does what the verb says; of "a lead thrown away to concede" who threw it away."""
    for _ in range(_ABOVE):
        does = subject(verb)
        if does is None or does == noun:
            return None
        if (team := sentence.team_at(does)) is not None:
            return team
        if verb.dep_ not in {"acl", "relcl"}:
            return None
        verb = verb_of(does)
    return None


def _known_opponent(sentence: Sentence, opponents: Sequence[str]) -> str | None:
    """The other side of the match that the article is about, when it is against the same team."""
    main = sentence.reading.main
    others = (main.other(team) for team in opponents)
    return next((other for other in others if other is not None and other not in opponents), None)


def _is_beside(noun: Token, mention: Mention) -> bool:
    """Whether it is where something took place, or whose hopes the result ended: "dented Leeds's hopes with a win"."""
    doc = noun.doc
    at = mention.start > 0 and doc[mention.start - 1].lower_ == "at"
    return at or (noun.head.lower_ == "with" and doc[mention.end].tag_ == "POS")


def _named_before(sentence: Sentence, noun: Token, opponents: Sequence[str], *, strange: bool) -> str | None:
    """The side, or a person's side, that the sentence names last before the noun, and not as where they played.

    Else it is its opponent in the match told of, and, unless the clause tells of a stranger, who is named most.
    """
    before = [m for m in sentence.mentions if m.end <= noun.i and _tells_of(sentence, m)]
    for mention in reversed(before):
        if _is_beside(noun, mention):
            continue
        labels = sentence.nation_at(noun.doc[mention.start]) is not None and not sentence.is_side(mention)
        team = mention.means.team if isinstance(mention.means, Person) else None if labels else mention.team
        if team and team not in opponents:
            return team
    scene = sentence.scene_at(noun)
    others = (other for team in opponents if (other := scene.other(team)) is not None)
    faced = next((other for other in others if other not in opponents), None)
    if faced is not None or strange or not opponents:
        return faced
    named = (
        mention.team for mention in sentence.mentions if sentence.is_side(mention) and _tells_of(sentence, mention)
    )
    return next((team for team in (*named, *sentence.reading.most_named) if team not in opponents), None)


def _tells_of(sentence: Sentence, mention: Mention) -> bool:
    """Whether whoever is mentioned is told of, not met or only compared with."""
    return not is_met(sentence, mention) and not is_compared(sentence, mention)
