"""Goals told by a noun: "Cole's late header gave…", "goals from Hale and Ward", "a Dart penalty", "through Cole"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.grammar import told
from knowledge.reading.mention import Role
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.crediting import (
    ACHIEVES,
    BESIDE,
    BESIDE_GOALS,
    CAME,
    CANCELLED,
    CHANCE,
    CONCEDED,
    FROM,
    GIVEN,
    GOAL,
    GOALMOUTH,
    HIS_OWN,
    IN_GOAL,
    JOIN,
    KEPT_OUT,
    MADE_BY,
    NAME,
    NO_OUTCOME,
    NOT_GIVEN,
    NOUN,
    OFF_HIM,
    OUTCOME,
    OWNED,
    SCORER,
    SCORING,
    SET_UP,
    TALLY,
    THANKS,
    THROUGH,
    TWICE,
    WITH,
    WORDS,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence


def told_by_nouns(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal that a noun of the sentence tells of a player."""
    for match in NOUN.finditer(marked.text):
        word = marked.token(match.end() - 1)
        telling = _telling(marked, match)
        if telling is not None and not sentence.spoken(word) and _happened(marked, match, word, telling):
            yield from _claims(marked, word, match["noun"], telling)
        elif (own := HIS_OWN.search(marked.text[: match.end()])) and not _TOWARDS.search(marked.text[: own.start()]):
            his = marked.token(own.start())
            player = sentence.person_at(his)
            if player is not None and told(word) and not sentence.spoken(word):
                yield Claim(word, player, his, "own_goal")
    for match in OFF_HIM.finditer(marked.text):
        word = marked.token(match.end() - 1)
        if told(word) and not sentence.spoken(word):
            yield from (Claim(word, player, named, "own_goal") for named, player in marked.people(*match.span()))
    for pattern in (THROUGH, CAME, GIVEN, SCORER, SCORING):
        for match in pattern.finditer(marked.text):
            word = marked.token(match.start("names" if pattern is GIVEN else 0))
            if not sentence.spoken(word) and _credited(marked, match):
                words = match[0] if match.re is GIVEN else ""
                yield from _claims(marked, word, "", _Telling(words, *_named_in(marked, match)))


_MADE_FOR = re.compile(
    r"\b(?:assist|provider|cross|pass|corner) for @p's? (?:[\w-]+ ){0,3}$"
)  # "the assist for Hale's goal"
_CAME_TO_NOTHING = re.compile(
    r"(?:ball|pass|cross|delivery)\b|"
    r"(?:[^.;]{0,50} )?(?:(?:was|were) (?:comfortable|easy|straightforward)|the closest)\b"
)
_ACROSS = re.compile(r"\b(?:across|into|to|past|behind|over|of|before) $")  # "headed across goal by Hale"
_TOWARDS = re.compile(r"\b(?:towards?|near|from|across|to|beside) (?:his |their )?$")  # "his own goal", which he guards
_PREVENTED = re.compile(
    r"\b(?:prevent|avoid|avert)\w* (?:an? |the )?@p(?:'s?)? (?:[\w-]+ )?$|\b(?:thwart|repel|foil)\w* (?:[\w'-]+ ){0,3}$"
)
_HELD = re.compile(
    r"\b(?:spill|parr|palm|push|tip|fumbl|beat|block|clear|sav|smother|punch)\w*(?: away| out| over| wide)? "
    r"(?:an? |the )?@p'?s? (?:[\w-]+ ){0,3}$"
)
_NEAR = 40  # characters behind "scoring" that may tell that it went on for long


class _Telling(NamedTuple):
    """Whose goal a noun tells: from `start` to `end` stand the names, `words` stand with the noun."""

    words: str
    start: int
    end: int


def _telling(marked: Marked, match: re.Match[str]) -> _Telling | None:
    before, behind = marked.text[: match.start()], marked.text[match.end() :]
    for pattern in (OWNED, BESIDE):
        owner = pattern.search(before, max(0, len(before) - 90))
        if owner is not None and not _verbal(marked, owner.start("words"), owner.end()):
            return _Telling(owner["words"], owner.start(), owner.start("words"))
    if (source := FROM.match(behind)) is not None and "pressure" not in source["words"]:
        left = WORDS.search(before, max(0, len(before) - 60))
        words = f"{left[0] if left else ''}{match['noun']}{source['words']}"
        return _Telling(words, *_names(marked, match.end() + source.end()))
    if CONCEDED.search(before) is not None and behind.startswith(" to "):
        return _Telling("", *_names(marked, match.end() + len(" to ")))
    return None


def _verbal(marked: Marked, start: int, end: int) -> bool:
    """Whether what stands between owner and noun is more than their adjectives: "Hale's cross left him a shot"."""
    words = {marked.token(at) for at in range(start, end)}
    return any(word.tag_ in {"VBD", "VBZ", "VBP", "IN", "CC"} for word in words)


def _named_in(marked: Marked, match: re.Match[str]) -> tuple[int, int]:
    """Where the names stand that the words credit: behind "through", else among them."""
    if match.re is GIVEN:
        return match.span("names")
    return _names(marked, match.end() if match.re in {THROUGH, CAME} else match.start())


def _names(marked: Marked, start: int) -> tuple[int, int]:
    """Where a list of names starts and ends: "Hale, the captain Cole (12) and Ward"."""
    end = start
    while (name := NAME.match(marked.text, end)) is not None:
        end = name.end()
        joint = JOIN.match(marked.text, end)
        if joint is None or not NAME.match(marked.text, joint.end()):
            break
        end = joint.end()
    return start, end


def _claims(marked: Marked, word: Token, noun: str, telling: _Telling) -> Iterator[Claim]:
    people = list(marked.people(telling.start, telling.end))
    how = manner.of_noun(noun, telling.words)
    nth = counting.of_words(f"{telling.words} {noun}") if len(people) == 1 else (1,)
    for named, player in people:
        if player.role is not Role.KEEPER or how == "own_goal":
            yield Claim(word, player, named, how, (1, 2) if TWICE.match(marked.behind(named)) else nth)


def _credited(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "through Hale" stands with words that a goal is told by."""
    if match.re is GIVEN:
        return " by " not in marked.text[match.start() : match.start("names")]
    if match.re is not THROUGH:
        return match.re is not SCORING or not counting.over_time(marked.text[match.end() : match.end() + _NEAR])
    if not told(marked.token(match.start())):
        return False
    before = marked.text[: match.start()]
    return MADE_BY.search(before[-110:]) is not None and CHANCE.search(before[-60:]) is None


def _happened(marked: Marked, match: re.Match[str], word: Token, telling: _Telling) -> bool:
    """Whether the noun tells a goal that was scored, not a shot that came to nothing or a count over many matches."""
    before, behind = marked.text[: match.start()], marked.text[match.end() :].lstrip()
    if (
        not told(word)
        or (GOALMOUTH.search(before) and not _MADE_FOR.search(before))
        or (match["noun"] == "goal" and (IN_GOAL.search(before) or _ACROSS.search(before)))
        or TALLY.search(telling.words)
        or (NOT_GIVEN.search(before[-40:]) and not _MADE_FOR.search(before))
        or KEPT_OUT.match(behind)
        or _HELD.search(before[-60:])
        or _PREVENTED.search(before[-60:])
        or (match["noun"].startswith("own") and _TOWARDS.search(before))
        or _CAME_TO_NOTHING.match(behind)
    ):
        return False
    if re.fullmatch(GOAL, match["noun"]) is not None:
        return True
    several = match["noun"].endswith("s") and len(list(marked.people(telling.start, telling.end))) > 1
    return several or _went_in(marked, match, word)


def _went_in(marked: Marked, match: re.Match[str], word: Token) -> bool:
    """Whether the words around a shot say that it went in: what it brought, or the goals told beside it."""
    before, behind = marked.text[: match.start()], marked.text[match.end() :]
    noun = word.head if word.dep_ == "compound" else word
    noun = noun.head if noun.dep_ == "conj" else noun
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return noun.head.lemma_.lower() in ACHIEVES and NO_OUTCOME.search(behind[:70]) is None
    if (
        SET_UP.search(before) is not None
        or _MADE_FOR.search(before) is not None
        or CANCELLED.search(before) is not None
    ):
        return True
    if NO_OUTCOME.search(behind[:25]) is not None:
        return False
    if THANKS.search(before) is not None and OUTCOME.search(marked.text) is not None:
        return True
    brought = WITH.search(before) is not None and OUTCOME.search(before[-120:]) is not None
    beside = BESIDE_GOALS.search(before, max(0, len(before) - 150))
    return brought or (beside is not None and not _verbal(marked, beside.start("words"), beside.end()))
