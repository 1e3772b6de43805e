"""Outcomes told by nouns: "Chelsea's 3-1 win at Villa", "the draw with Lazio", "a 7-0 rout at the hands of Hull"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import SUBJECTS, conjoined, objects, prepositions, subject
from knowledge.reading.matches.derbies import derby_of
from knowledge.reading.teams.opponents import is_met
from knowledge.reading.teams.protagonists import Protagonist, protagonist
from knowledge.topics.results import outcomes
from knowledge.topics.results.attained import happened, has_score
from knowledge.topics.results.bearers import bearer, doer, owner
from knowledge.topics.results.gaining import gainer
from knowledge.topics.results.outcome import Outcome, host_of, is_of_cup, on_aggregate, opponent_behind, opponents, side

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_EXTREME = frozenset("only other worst heaviest biggest best largest highest longest".split())
_TIMES = frozenset("season campaign term year reign tenure era career tournament month week day".split())
_WHILE = re.compile(r"(?:draw|stalemate) (?:for (?:\w+ )?\w+ minutes|until|till|at half|at the (?:break|interval))")
_ON = frozenset({"on", "upon"})
_BEARERS = frozenset({"winner", "victor", "conqueror", "loser"})
_INTO = frozenset({"to", "for", "into"})  # "battled to a draw", "settled for a draw"
# With one of these a counted win or defeat is the one just had: "secured their first home win of the season".
_ATTAINED = frozenset(
    """
    secure earn seal clinch claim record register celebrate get win collect complete wrap slump suffer slip crash
    tumble succumb give hand bring snatch inflict condemn consign send subject doom deal pick taste fall crumble
    """.split()
)
_MOVES = frozenset(
    "move go climb rise jump leap leapfrog drop slip fall return stay remain pull improve advance".split()
)
_IS = frozenset({"is", "'s", "’s", "was"})
_JUDGED = frozenset("result outcome score scoreline reflection reward verdict".split())
_FAIR = frozenset("fair fairer fairest right just correct proper deserved logical".split())
# Verbs whose object is who is beaten: "sent Hull to a third straight defeat".
_SENDS = frozenset("condemn consign send subject doom hand deal".split())


def told_by_noun(sentence: Sentence, noun: Token) -> Iterator[Outcome]:
    """The outcomes that a noun tells; one in the plural tells one against each team listed."""
    result = _result(sentence, noun)
    if result is None or not _is_of_whole_match(sentence, noun):
        return
    others = _against(sentence, noun, result)
    if not _counts(sentence, noun, len(others)) or not happened(sentence, noun):
        return
    if verb_of(noun).lemma_ in outcomes.INFLICT and result == "defeat":
        yield from _inflicted(sentence, noun)
    elif result == "defeat" and not others and (beaten := _sent(sentence, noun)) is not None:
        yield Outcome(noun, beaten, doer(sentence, verb_of(noun), noun), result)
    elif others:
        own = owner(sentence, noun) or bearer(sentence, noun, others, result)
        yield from (Outcome(noun, own if own != other else None, other, result) for other in others)
    else:
        yield from _unopposed(sentence, noun, result)


def _is_of_whole_match(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun may tell by itself how a match ended: not "a draw until the break", "held them to a draw"."""
    if noun.lemma_.lower() in outcomes.THRASHINGS and noun.head.lower_ == "in" and _is_anyones(noun):
        return False  # "scored in a 5-1 rout": whose it was is told elsewhere
    gerund = noun.tag_ == "VBG" and any(child.dep_ == "det" for child in noun.children)  # "a dismantling of Hull"
    if not (gerund or noun.pos_ in {"NOUN", "PROPN"}) or _WHILE.match(sentence.text, noun.idx - sentence.start):
        return False
    return not on_aggregate(sentence, noun) and not _of_verb(noun)


def _is_anyones(rout: Token) -> bool:
    """Whether neither the words nor what was told before say who was beaten."""
    told = any(preposition.lower_ in {"of", "by", "at", "against"} for preposition, _ in prepositions(rout))
    return not told and any(child.lower_ in {"a", "an"} for child in rout.children)


def _unopposed(sentence: Sentence, noun: Token, result: str) -> Iterator[Outcome]:
    """An outcome told without an opponent, who may be the side whose ground is named: "a draw at Elland Road"."""
    if result == "draw" and (both := _both(sentence, noun)):
        yield Outcome(noun, *both, result)
        return
    own = owner(sentence, noun) or gainer(sentence, noun, result) or _mover(sentence, noun)
    given = own or doer(sentence, verb_of(noun), noun)
    host = host_of(sentence, noun, given) or _derby_rival(sentence, noun, given)
    if not has_score(sentence, noun):
        if host is None and (own is None or _counted(noun)):
            return
        if host is not None and given is None and _counted(noun):
            return  # "a third defeat in a row at Elland Road": whose is not said
    if result != "draw" and given is None and host is not None and _may_be_the_hosts(sentence, noun, host):
        return
    own = own or bearer(sentence, noun, [host] if host is not None else [], result)
    yield Outcome(noun, own if own != host else None, host, result)


def _mover(sentence: Sentence, noun: Token) -> str | None:
    """Who moves in a table with the result of the match told of: "The Union went second with the win"."""
    known = noun.head.lower_ == "with" and any(child.lower_ == "the" for child in noun.children)
    verb = verb_of(noun)
    team = doer(sentence, verb, noun) if known and verb.lemma_.lower() in _MOVES else None
    return team if sentence.reading.main.has(team) else None


def _derby_rival(sentence: Sentence, noun: Token, own: str | None) -> str | None:
    """Who was met in a derby that the noun is said to be of: "their derby defeat"."""
    derby = next((child for child in noun.children if child.lower_ == "derby" and child.i < noun.i), None)
    pair = derby_of(sentence.reading, own) if derby is not None and own is not None else None
    return next((team for team in pair if team != own), None) if pair is not None else None


def _may_be_the_hosts(sentence: Sentence, noun: Token, host: str) -> bool:
    """Whether an outcome on a ground may be its hosts' own: "Hale sealed a 2-0 win at Elland Road"."""
    met = any(mention.team == host and is_met(sentence, mention) for mention in sentence.mentions)
    of_main = sentence.reading.main.has(host) and not met
    about = protagonist(sentence, noun, [host]) if of_main else Protagonist(host)
    return about is not None and about.team is None


def _inflicted(sentence: Sentence, defeat: Token) -> Iterator[Outcome]:
    """As in "Hull inflicted a first defeat of the season on Leeds"."""
    verb = verb_of(defeat)
    beaten = opponents(sentence, verb, _ON) or opponents(sentence, defeat, _ON)
    behind = opponent_behind(sentence, defeat, _ON)
    winner = doer(sentence, verb, defeat)
    for other in beaten or ([behind] if behind is not None else []):
        yield Outcome(defeat, winner if winner != other else None, other, "win")


def _sent(sentence: Sentence, defeat: Token) -> str | None:
    """Who is sent to a defeat, or handed it: "sent Hull to a third straight defeat"."""
    verb = verb_of(defeat)
    left = defeat.head.lower_ == "of" and defeat.head.head.lower_ == "end"  # "left Hull on the end of a beating"
    sent = objects(verb) if left or verb.lemma_.lower() in _SENDS else []
    return next((team for word in sent if word != defeat and (team := side(sentence, word))), None)


def _against(sentence: Sentence, noun: Token, result: str) -> list[str]:
    """Against whom, be it said of the noun or of a verb that leads to it: "battled to a draw at Leeds"."""
    against, verb = outcomes.AGAINST[result], verb_of(noun)
    against -= {"by"} if noun.lower_ == "loss" else set()  # by whom it was suffered
    found = opponents(sentence, noun, against)
    if not found and _is_judged(noun):
        return opponents(sentence, verb, against)
    if not found and (behind := opponent_behind(sentence, noun, against)) is not None:
        listed = opponents(sentence, verb, against) if noun.tag_ == "NNS" else []
        return listed if behind in listed else [behind]
    if found or noun.dep_ != "pobj" or noun.head.head != verb or noun.head.lower_ not in _INTO:
        return found
    return opponents(sentence, verb, against - {noun.head.lower_})


def _is_judged(draw: Token) -> bool:
    """As in "against Leeds the draw was a fair result": of a match that has been played."""
    verb = verb_of(draw)
    known = draw.dep_ in SUBJECTS and any(child.lower_ == "the" for child in draw.children)
    judged = (child for child in verb.children if child.dep_ == "attr" and child.lemma_.lower() in _JUDGED)
    return known and verb.lower_ in _IS and any(word.lower_ in _FAIR for child in judged for word in child.children)


def _both(sentence: Sentence, draw: Token) -> tuple[str, str] | None:
    """The two sides that do what leads to a draw together: "Leeds and Hull played out a stalemate"."""
    doer = subject(verb_of(draw))
    sides = [team for word in conjoined(doer) if (team := side(sentence, word))] if doer is not None else []
    return (sides[0], sides[1]) if len(sides) == 2 and sides[0] != sides[1] else None


def _result(sentence: Sentence, noun: Token) -> str | None:
    lemma = noun.lower_ if noun.tag_ == "VBG" else noun.lemma_.lower()
    if lemma in outcomes.THRASHINGS | outcomes.DEFEATS:
        if opponents(sentence, noun, {"of"}):
            return "win"
        return None if lemma == "loss" and _is_of_a_thing(noun) else "defeat"
    if lemma in outcomes.EXITS:
        return "defeat" if is_of_cup(sentence) else None
    if lemma == "tie":
        return "draw" if has_score(sentence, noun, level=True) else None
    return "win" if lemma in outcomes.WINS else "draw" if lemma in outcomes.DRAWS else None


def _of_verb(noun: Token) -> bool:
    """Whether the verb tells the same with its object: "held Leeds to a draw"."""
    verb = verb_of(noun)
    return noun.head.lower_ == "to" and noun.head.head == verb and verb.lemma_ in outcomes.HOLD and bool(objects(verb))


def _is_of_a_thing(loss: Token) -> bool:
    """Whether something is lost that is no match: "the loss of the title", not "the loss of the season"."""
    return any(of.lower_ == "of" and what.lemma_.lower() not in _TIMES for of, what in prepositions(loss))


def _counted(noun: Token) -> bool:
    """Whether the noun is one of a count ("their sixth win in seven"), which tells no match of its own."""
    ordinal = any(child.lower_ in _ORDINALS | _EXTREME for child in noun.children)
    return ordinal and verb_of(noun).lemma_.lower() not in _ATTAINED


def _counts(sentence: Sentence, noun: Token, opponents: int) -> bool:
    """Whether the noun tells of one match for each opponent: "3-1 winners" is one, "wins" without opponents none."""
    if noun.lemma_.lower() in _BEARERS:
        return noun.tag_ == "NNS" and has_score(sentence, noun)
    return noun.tag_ != "NNS" or opponents > 1
