"""Goals told by a noun: "Cole's late header gave…", "goals from Hale and Ward", "a Dart penalty", "through Cole"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.language.asserted import told
from knowledge.reading.mention import Role
from knowledge.reading.people.epithets import is_epithet, is_pronoun
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim
from knowledge.topics.goals.wordings.brought import brings
from knowledge.topics.goals.wordings.crediting import (
    BESIDE,
    CAME,
    CHANCE,
    CONCEDED,
    FROM,
    FURTHER,
    GIVEN,
    GOALSCORERS,
    HIS_OWN,
    JOIN,
    MADE_BY,
    NAME,
    NOUN,
    OFF_HIM,
    OWNED,
    SCORER,
    SCORERS,
    SCORING,
    THERE_WAS,
    THROUGH,
    TWICE,
    WORDS,
)
from knowledge.topics.goals.wordings.shots import TOWARDS, came_about, verbal
from knowledge.topics.goals.wordings.surely import listed_before

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence


def told_by_nouns(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal that a noun of the sentence tells of a player."""
    for match in NOUN.finditer(marked.text):
        word = marked.token(match.end() - 1)
        telling = _telling(marked, match)
        if telling is not None and not sentence.spoken(word) and _came_about(marked, match, word, telling):
            yield from _claims(marked, word, match["noun"], telling)
        elif (own := HIS_OWN.search(marked.text[: match.end()])) and not TOWARDS.search(marked.text[: own.start()]):
            his = marked.token(own.start())
            player = sentence.person_at(his)
            if player is not None and told(word) and not sentence.spoken(word):
                yield Claim(word, player, his, "own_goal")
        elif telling is None:
            yield from _of_the_unnamed(sentence, marked, match, word)
    yield from _own_or_his(sentence, marked)
    for pattern in (THROUGH, CAME, GIVEN, SCORER, SCORING, SCORERS, GOALSCORERS, FURTHER, THERE_WAS):
        for match in pattern.finditer(marked.text):
            word = marked.token(match.start("names" if pattern is GIVEN else 0))
            if not sentence.spoken(word) and _credited(marked, match):
                counted = pattern in (GIVEN, THERE_WAS)
                words = match[0] if counted else " two goals" if pattern is FURTHER and " two " in match[0] else ""
                yield from _claims(marked, word, "", _Telling(words, *_named_in(marked, match)))


_OWN_GOAL = re.compile(r"(?:(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,6}@p'?s? |an? )(?:[\w-]+ ){0,2}own[- ]goal")
# What is somebody's and comes to the scorer: "a header from Cole's flick", not "the opener from Cole's penalty".
_ANOTHERS = re.compile(
    r"'s? (?!(?:[\w-]+ ){0,3}?(?:penalty|spot-kick|free[- ]kick|header|shot|strike|effort|volley|finish|foot|boot|"
    r"head|"
    r"goals?|drive)\b)(?=[\w-])"
)
_MINUTE = re.compile(r" (?:came|arrived) (?:in|on|after|with|from|just|midway|late|early|seconds|moments|\d)")
# "the goal was Hale's", "the equaliser belonged to Hale"
_WAS_HIS = re.compile(
    r"\b(?:the|their|that|this) (?:[\w-]+ ){0,2}?(?:goal|winner|opener|equali[sz]er|breakthrough|leveller|(?:final|"
    r"decisive) "
    r"touch|pick of (?:them|the (?:goals|bunch))|best (?:goal|of them)) (?:was|were|belonged to|went to|"
    r"(?:was|were) (?:[a-z]+ly )?(?:credited|awarded|given) to) (?=@p(?:'s?)?(?:[,.;]|$| and | with | from | who ))"
)
# Who is told behind these has not scored: "a penalty created by Cole".
_UNSCORED = re.compile(
    r"\b(?:pressure|created|won|earned|drawn|conceded|committed|given away|awarded|forced|provoked|saved|set up|"
    r"beaten|parried|kept|pushed|palmed|tipped|turned (?:away|aside|round|over)|gathered|collected|caught|stopped|"
    r"blocked)\b"
)
_HINDERED = re.compile(r"\b(?:prevent|stop|deny|denied|denying|keep|kept)\w* (?:[\w'@-]+ ){0,3}$")
_NEAR = 40  # characters behind "scoring" that may tell that it went on for long


class _Telling(NamedTuple):
    """Whose goal a noun tells: from `start` to `end` stand the names, `words` stand with the noun."""

    words: str
    start: int
    end: int


def _own_or_his(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Balls that went in off somebody, and goals said to be somebody's: "the equaliser belonged to Hale"."""
    for match in OFF_HIM.finditer(marked.text):
        word = marked.token(match.end() - 1)
        if told(word) and not sentence.spoken(word):
            yield from (Claim(word, player, named, "own_goal") for named, player in marked.people(*match.span()))
    for match in _WAS_HIS.finditer(marked.text):
        word = marked.token(match.end())
        if told(word) and not sentence.spoken(word):
            his = marked.people(match.end(), match.end() + len("@p"))
            yield from (Claim(word, player, named) for named, player in his)


def _of_the_unnamed(sentence: Sentence, marked: Marked, match: re.Match[str], word: Token) -> Iterator[Claim]:
    """A goal of whom "his" or an epithet means, as it brought something: "his strike earned a point"."""
    owner = next((child for child in word.children if child.dep_ == "poss" and child.i < word.i), None)
    if (
        word.dep_ != "nsubj"
        or word.tag_ == "NNS"
        or owner is None
        or not (is_pronoun(owner) or is_epithet(owner, sentence))
    ):
        return
    behind = marked.text[match.end() :]
    player = sentence.person_at(owner)
    if player is None or not player.plays or player.role is Role.KEEPER or sentence.spoken(word) or not told(word):
        return
    if sentence.nation_at(owner) not in (None, player.nation):
        return  # "the Belgian's opener" of a match in which nobody is said to be one
    words = marked.text[marked.at(owner) : match.start()]
    came = word.head.lemma_ in {"come", "arrive"} and _MINUTE.match(behind) is not None
    if came or brings(word, behind):
        yield Claim(
            word, player, owner, manner.of_noun(match["noun"], words), counting.of_words(f"{words}{match['noun']}")
        )


def _telling(marked: Marked, match: re.Match[str]) -> _Telling | None:
    before, behind = marked.text[: match.start()], marked.text[match.end() :]
    for pattern in (OWNED, BESIDE):
        owner = pattern.search(before, max(0, len(before) - 90))
        apart = owner is None or listed_before(marked, owner.start("words"), owner.end())
        if owner is not None and not apart and not verbal(marked, owner.start("words"), owner.end()):
            return _Telling(owner["words"], owner.start(), owner.start("words"))
    strives = match["noun"] == "efforts" and behind.startswith(" of ")  # what they try, not their shots
    source = FROM.match(behind)
    beaten = source is not None and source[0].endswith(" of ") and " on " in source["words"]  # "on a nutmeg of Moss"
    if source is not None and not (beaten or strives or _UNSCORED.search(source["words"])):
        left = WORDS.search(before, max(0, len(before) - 60))
        if match["noun"].startswith(("penalt", "spot")) and left and " and " in left[0]:
            left = None  # "two goals and the penalty converted by Cole"
        words = f"{left[0] if left else ''}{match['noun']}{source['words']}"
        start, end = _names(marked, match.end() + source.end())
        return None if _ANOTHERS.match(marked.text, end) else _Telling(words, start, end)
    if CONCEDED.search(before) is not None and behind.startswith(" to "):
        return _Telling("", *_names(marked, match.end() + len(" to ")))
    return None


def _named_in(marked: Marked, match: re.Match[str]) -> tuple[int, int]:
    """Where the names stand that the words credit: behind "through", else among them."""
    if GIVEN.found(match):
        return match.span("names")
    behind = any(pattern.found(match) for pattern in (THROUGH, CAME, SCORERS, GOALSCORERS, FURTHER, THERE_WAS))
    return _names(marked, match.end() if behind else match.start())


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
    shared = noun.endswith("s") or " from " not in marked.text[telling.start : telling.end]
    first = len(people) == 1 or not shared  # "a brace from Hale and one from Cole"
    words = " ".join(f"{telling.words} {noun}".split())
    nth = (counting.of_owned(marked.text[telling.start :]) or counting.of_words(words)) if first else (1,)
    for named, player in people:
        if player.role is not Role.KEEPER or how == "own_goal":
            yield Claim(word, player, named, how, (1, 2) if TWICE.match(marked.behind(named)) else nth)
            nth = (1,)


def _credited(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "through Hale" stands with words that a goal is told by."""
    if GIVEN.found(match):
        return " by " not in marked.text[match.start() : match.start("names")]
    if SCORING.found(match):
        scoring = marked.token(match.end() - 1)
        came = scoring.pos_ != "VERB" or told(scoring)  # not "to prevent Hale scoring"
        came = came and _HINDERED.search(marked.text, 0, match.start()) is None
        return came and not counting.over_time(marked.text[match.end() : match.end() + _NEAR])
    if not THROUGH.found(match):
        return True
    if not told(marked.token(match.start())) or _OWN_GOAL.match(marked.text[match.end() :]):
        return False
    before = marked.text[: match.start()]
    return MADE_BY.search(before[-110:]) is not None and CHANCE.search(before[-60:]) is None


def _came_about(marked: Marked, match: re.Match[str], word: Token, telling: _Telling) -> bool:
    several = len(list(marked.people(telling.start, telling.end))) > 1
    return came_about(marked, match, word, telling.words, several=several)
