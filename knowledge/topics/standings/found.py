"""What is found of a team's standing, and which team a place, points or a gap are said of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.grammar import subject, told
from knowledge.topics.standings.lexicon import PUTTING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence


@dataclass(slots=True)
class Found:
    """Where a team stands, as far as one phrase around `token` tells."""

    token: Token
    team: str
    position: int | None = None
    points: int | None = None
    gap: int | None = None
    to: str | None = None


_EARLIER = re.compile(
    r"\b(?:last (?:season|year|term)|previous season|season before|in (?:19|20)\d\d|(?:19|20)\d\d[-–/]\d\d|years? ago|at the time)\b", re.IGNORECASE
)
_UNREAL = re.compile(
    r"\b(?:chances? (?:to|of)|opportunity (?:to|of)|hop(?:e|es|ing) (?:to|of|for)|bid (?:to|for)|race (?:to|for)|battle (?:to|for)|fight (?:to|for)"
    r"|could|would|can|will|may|might|should|if|unless|need(?:s|ed)? to|want(?:s|ed)? to|chas(?:e|es|ing)|target(?:s|ing)?|challenge for|aim(?:s|ing)? (?:to|for)"
    r"|missed|failed to|fail to|unable to|set to|likely to|push for|contend\w* for|ambitions?|playoff for|play-off for|within reach of|qualif\w+)\b[^,;.]{0,80}$",
    re.IGNORECASE,
)


def token_at(sentence: Sentence, at: int) -> Token | None:
    """The token that holds character `at` of the sentence."""
    return next((token for token in reversed(list(sentence.span)) if token.idx <= sentence.start + at), None)


def asserted_at(sentence: Sentence, at: int) -> bool:
    """Whether what stands at character `at` is told as it is, now: not wished, conditional or of an earlier season."""
    token = token_at(sentence, at)
    if token is None or sentence.spoken(token) or not told(token):
        return False
    return not _UNREAL.search(sentence.text, max(0, at - 110), at) and not _EARLIER.search(sentence.text, at, at + 60)


def team_behind(sentence: Sentence, at: int, words: int = 4) -> str | None:
    """The team named within the next words."""
    for mention in sentence.mentions:
        start = sentence.reading.doc[mention.start].idx - sentence.start
        if isinstance(mention.means, Team) and start >= at:
            between = sentence.text[at:start]
            return mention.means.name if len(between.split()) < words and not re.search(r"[,.;(]| and ", between) else None
    return None


def holder(sentence: Sentence, at: int) -> str | None:
    """The team that the place or the points at character `at` are said of."""
    token = token_at(sentence, at)
    if token is None:
        return None
    verb = _verb(token)
    if verb is not None and (team := _of_verb(verb, token, sentence)) is not None:
        return team
    before = [mention for mention in sentence.mentions if mention.end <= token.i and _side(mention, sentence)]
    return before[-1].means.name if before else None


def _of_verb(verb: Token, token: Token, sentence: Sentence) -> str | None:
    if verb.lemma_.lower() in PUTTING:
        for child in verb.children:
            if child.dep_ in {"dobj", "dative", "nsubj"} and verb.i < child.i < token.i:
                return sentence.team_at(child)
    below = [child for child in verb.subtree if verb.i < child.i < token.i and child.dep_ in {"dobj", "nsubj"}]
    if verb.lemma_.lower() in PUTTING and below:
        return sentence.team_at(below[0])
    who = subject(verb)
    if who is None or who.i > token.i:
        return None
    return sentence.team_at(who)


def _verb(token: Token) -> Token | None:
    word = token
    for _ in range(8):
        if word.pos_ in {"VERB", "AUX"}:
            return word
        word = word.head
    return None


def _side(mention: Mention, sentence: Sentence) -> bool:
    return isinstance(mention.means, Team) and sentence.is_side(mention)
