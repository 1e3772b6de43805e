"""How results are read: a word for an outcome, the two teams it is told of, and the score that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading.grammar import agent, asserted, objects, passive, prepositions, subject
from knowledge.topics.results import outcomes
from knowledge.topics.results.scores import Score, oriented, scores_in
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence


class Outcome(NamedTuple):
    """What one word tells: who won ("draw" for nobody), and the sides as far as its grammar names them."""

    word: Token
    own: str | None
    opponent: str | None
    result: str  # "win", "defeat" or "draw", as `own` sees it


def read(sentence: Sentence) -> Iterator[Result]:
    """Every finished match's outcome that the sentence tells."""
    scores = scores_in(sentence.text)
    for word in sentence.span:
        outcome = _verb(sentence, word) or _noun(sentence, word)
        if outcome is not None and not sentence.spoken(word):
            yield from _told(sentence, outcome, scores)
    yield from _score_lines(sentence)


def _verb(sentence: Sentence, verb: Token) -> Outcome | None:
    if verb.pos_ not in {"VERB", "AUX"} or not asserted(verb):
        return None
    lemma = verb.lemma_.lower()
    if lemma in outcomes.BEAT and _complete(verb):
        return _beaten(sentence, verb)
    if lemma in outcomes.WIN | outcomes.LOSE | outcomes.DRAW and _of_match(verb):
        result = "win" if lemma in outcomes.WIN else "defeat" if lemma in outcomes.LOSE else "draw"
        return Outcome(verb, _team(sentence, subject(verb)), _opponent(sentence, verb), result)
    if lemma in outcomes.HOLD and re.search(r"\b(?:draw|stalemate|goalless|\d-\d)\b", sentence.text):
        held = _beaten(sentence, verb)
        return held._replace(result="draw") if held else None
    return None


def _complete(verb: Token) -> bool:
    """Whether a verb that needs a particle to mean winning has it ("brushed aside", "knocked out")."""
    needed = outcomes.BEAT_WITH.get(verb.lemma_.lower())
    return not needed or any(child.lower_ in needed for child in verb.children)


def _of_match(verb: Token) -> bool:
    """Whether what is won, lost or drawn is a match: no object, or a word for one."""
    found = [word for word in objects(verb) if not word.like_num and word.pos_ not in {"NUM", "X", "SYM"}]
    return not found or any(word.lemma_.lower() in outcomes.MATCHES for word in found)


def _beaten(sentence: Sentence, verb: Token) -> Outcome | None:
    """Winner and beaten side of a verb like "beat", in the active or the passive."""
    if passive(verb):
        loser, by = _team(sentence, subject(verb)), agent(verb)
        return Outcome(verb, loser, _team(sentence, by) if by is not None else None, "defeat") if loser else None
    beaten = next((team for word in objects(verb) if (team := _team(sentence, word))), None)
    return Outcome(verb, _team(sentence, subject(verb)), beaten, "win") if beaten else None


def _noun(sentence: Sentence, noun: Token) -> Outcome | None:
    lemma = noun.lemma_.lower()
    results = (("win", outcomes.WINS), ("defeat", outcomes.DEFEATS), ("draw", outcomes.DRAWS))
    result = next((name for name, words in results if lemma in words), None)
    if result is None or noun.pos_ not in {"NOUN", "PROPN"} or not _told_as_fact(noun):
        return None
    own, opponent = _owner(sentence, noun), _opponent(sentence, noun)
    if opponent is None and own is None:
        own = _team(sentence, subject(_verb_of(noun)))
    elif own is None:
        own = _other_than(opponent, _team(sentence, subject(_verb_of(noun))))
    return Outcome(noun, own, opponent, result) if own or opponent else None


def _told_as_fact(noun: Token) -> bool:
    """Not wished, conditional or denied, and not several at once ("wins", "a run of defeats")."""
    if noun.tag_ in {"NNS", "NNPS"} or any(
        child.dep_ == "neg" or child.lower_ in {"no", "any"} for child in noun.children
    ):
        return False
    return asserted(noun)


def _verb_of(noun: Token) -> Token:
    verb = noun
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    return verb


def _owner(sentence: Sentence, noun: Token) -> str | None:
    """Whose win or defeat it is: "Chelsea's 3-1 win", "their home defeat"."""
    for child in noun.children:
        if child.dep_ in {"poss", "compound", "nmod"} and (team := _team(sentence, child)):
            return team
    return None


def _opponent(sentence: Sentence, word: Token) -> str | None:
    """Against whom: the team behind "over", "against", "at", "to" …, the score or a noun standing between or not."""
    for start in (
        word,
        *(child for child in word.children if child.dep_ in {"dobj", "npadvmod", "nummod", "prep", "advmod"}),
    ):
        for preposition, noun in prepositions(start):
            if preposition.lower_ in outcomes.AGAINST and (team := _named_side(sentence, noun)):
                return team
    return None


def _named_side(sentence: Sentence, noun: Token) -> str | None:
    """The team the noun names; a ground does not name its team's opponent."""
    for word in (noun, *noun.children):
        mention = sentence.mention_at(word)
        if mention is not None and isinstance(mention.means, Team) and sentence.is_side(mention):
            return mention.means.name
    return sentence.team_at(noun) if noun.pos_ in {"NOUN", "PRON"} else None


def _team(sentence: Sentence, token: Token | None) -> str | None:
    return sentence.team_at(token) if token is not None else None


def _other_than(team: str | None, other: str | None) -> str | None:
    return None if other == team else other


def _told(sentence: Sentence, outcome: Outcome, scores: list[Score]) -> Iterator[Result]:
    """The result, its sides completed from the scene and its score turned the way it went."""
    scene = sentence.scene_at(outcome.word, outcome.opponent or outcome.own)
    opponent = outcome.opponent or scene.other(outcome.own)
    own = outcome.own or scene.other(opponent)
    if own == opponent or (own is None and opponent is None):
        return
    score = _score_beside(outcome.word, sentence, scores)
    winner = {"win": own, "defeat": opponent, "draw": "draw"}[outcome.result]
    goals = _turned(score, outcome.result) if score else None
    if goals is not None and (goals[0] == goals[1]) != (outcome.result == "draw"):
        return
    yield sentence.tell(Result, outcome.word, team=own or opponent, teams=(own, opponent), score=goals, winner=winner)


def _turned(score: Score, result: str) -> tuple[int, int]:
    return score.goals if result == "draw" else oriented(score.goals, winner_first=result == "win")


def _score_beside(word: Token, sentence: Sentence, scores: list[Score]) -> Score | None:
    """The final score nearest to the word, no other outcome's word being nearer to it."""
    at = word.idx - sentence.start
    near = [score for score in scores if score.final and min(abs(score.start - at), abs(score.end - at)) < 60]
    return min(near, key=lambda score: min(abs(score.start - at), abs(score.end - at)), default=None)


_BETWEEN = re.compile(r"\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*")
_EACH = re.compile(r"\s+(\d{1,2}),?\s+")


def _score_lines(sentence: Sentence) -> Iterator[Result]:
    """ "Inter 3-3 Benfica", "Inter 3, Benfica 3"."""
    sides = [m for m in sentence.mentions if isinstance(m.means, Team)]
    for first, second in zip(sides, sides[1:], strict=False):
        goals = _line(sentence, first, second)
        if goals is not None and isinstance(first.means, Team) and isinstance(second.means, Team):
            one, other = first.means.name, second.means.name
            winner = "draw" if goals[0] == goals[1] else one if goals[0] > goals[1] else other
            at = sentence.reading.doc[first.start]
            yield sentence.tell(Result, at, team=one, teams=(one, other), score=goals, winner=winner)


def _line(sentence: Sentence, first: Mention, second: Mention) -> tuple[int, int] | None:
    doc = sentence.reading.doc
    between = doc[first.end : second.start].text
    if (match := _BETWEEN.fullmatch(between)) is not None:
        return int(match[1]), int(match[2])
    behind = doc[second.end].text if second.end < len(doc) else ""
    each = _EACH.fullmatch(f" {between} ")
    return (int(each[1]), int(behind)) if each is not None and behind.isdigit() else None
