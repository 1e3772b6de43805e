"""Nearby: which team is named before or behind a character of a sentence, or told of before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language import lexicon

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

ALONE = re.compile(r"\s*(?:$|[,.;–—]|- |(?:in|and|with|after)\b)")
"""What stands behind words that describe a team and no other noun: "the leaders, "."""

_APPOSED = re.compile(r"(?:,| [-–—])? (?:who (?:are|were) )?(?:the |currently |still )(?:[\w’'-]+ ){0,3}$")
_PRONOUNS = frozenset({"they", "them", "their"})


def team_behind(sentence: Sentence, at: int, words: int = 4) -> str | None:
    """The team named within the next words behind character `at`."""
    for mention in sentence.mentions:
        start = sentence.reading.doc[mention.start].idx - sentence.start
        if isinstance(mention.means, Team) and start >= at:
            between = sentence.text[at:start]
            near = len(between.split()) < words and not re.search(r"[,.;(–—]| - | and ", between)
            return mention.means.name if near else None
    return None


def team_before(sentence: Sentence, at: int) -> str | None:
    """The team whose name ends just before character `at`."""
    token = sentence.word_at(at - 1) if at else None
    mention = sentence.mention_at(token) if token is not None else None
    return sentence.team_at(token) if token is not None and mention is not None and is_side(mention, sentence) else None


def team_beside(sentence: Sentence, found: re.Match[str]) -> str | None:
    """The team that the words stand with: "leaders Inter", "Inter, the Serie A leaders, "."""
    if (team := team_behind(sentence, found.end(), words=2)) is not None:
        return team
    apposed = _APPOSED.search(sentence.text, 0, found.start()) if ALONE.match(sentence.text, found.end()) else None
    return team_before(sentence, apposed.start()) if apposed is not None else None


def last_team(sentence: Sentence, at: int) -> str | None:
    """The team meant last before character `at`: named, as "the hosts" or "they"; none behind "over" or "against"."""
    for token in reversed([word for word in sentence.words if word.idx < sentence.start + at]):
        mention = sentence.mention_at(token)
        if mention is not None:
            if is_side(mention, sentence) and not _behind_preposition(mention, sentence):
                return sentence.team_at(token)
        elif token.lower_ in _PRONOUNS | lexicon.HOSTS | lexicon.GUESTS:
            if (team := sentence.team_at(token)) is not None:
                return team
        elif token.lower_ in lexicon.SIDES and any(child.dep_ == "poss" for child in token.children):
            return sentence.team_at(token)
    return None


def team_told_of(sentence: Sentence, at: int) -> str | None:
    """The team that the sentence before is about, where this one names none before character `at`."""
    before = sentence.previous
    if before is None or last_team(sentence, at) is not None:
        return None
    told = [team for word in before.words if word.dep_ in {"nsubj", "nsubjpass"} and (team := named_side(word, before))]
    return told[-1] if told else None


def last_doer(sentence: Sentence, before: int, behind: int = -1) -> str | None:
    """The team last named as doing something: "Hale scored again as Lyon beat Lens to move clear".

    Before a character of the text, and behind a word if one is given.
    """
    words = [word for word in sentence.words if word.idx < before and word.i > behind and word.dep_ == "nsubj"]
    return next((team for word in reversed(words) if (team := named_side(word, sentence))), None)


def named_side(word: Token, sentence: Sentence) -> str | None:
    """The team that the word names as one that plays."""
    mention = sentence.mention_at(word)
    return sentence.team_at(word) if mention is not None and is_side(mention, sentence) else None


def is_side(mention: Mention, sentence: Sentence) -> bool:
    """Whether the mention means a team that plays."""
    return isinstance(mention.means, Team) and sentence.is_side(mention)


def _behind_preposition(mention: Mention, sentence: Sentence) -> bool:
    root = sentence.reading.doc[mention.start : mention.end].root
    before = root.head.nbor(-1) if root.head.i > sentence.span.start else root.head
    absolute = root.head.lower_ == "with" and before.lower_ in {"with", ","}  # "…, with Leeds in third"
    return root.dep_ == "pobj" and root.head.lower_ not in {"for", "as", "of"} and not absolute
