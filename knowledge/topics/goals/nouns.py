"""Goals told by a noun: "Cole's late header gave…", "goals from Hale and Ward", "a Dart penalty", "through Cole"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.grammar import told
from knowledge.reading.mention import Role
from knowledge.topics.goals import counting, manner
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_GOAL = r"own[- ]goals?|goals?|opener|winner|equali[sz]er|levell?er|hat-?tricks?|hat trick|braces?|double|tap-ins?|consolation"
_SHOT = (
    r"strikes?|headers?|penalty[- ]kicks?(?: goal)?|penalt(?:y|ies)|spot[- ]kicks?|free[- ]kicks?|efforts?|finish(?:es)?|volleys?|shots?|lob|drive|blast|rocket|screamer|"
    r"thunderbolt|half-volley|chip|flick"
)
_NOT_A_GOAL = (
    r"(?![\w-]| ?-| (?:kick|line|mouth|difference|celebration|record|drought|tally|threat|scorer|attempt|bid|machine|area|box|appeal|claim|shoot|spot|save|miss|bound|"
    r"contribution|involvement|ratio|return|haul|count|was (?:disallowed|ruled|chalked)))"
)
_NOUN = re.compile(rf"\b(?P<noun>{_GOAL}|{_SHOT})\b{_NOT_A_GOAL}")
_WORDS = re.compile(r"(?:[^\s@,.;:()]+ ){0,7}$")
_OWNED = re.compile(r"@p'(?:s)? (?P<words>(?:[^\s@,.;:()]+ ){0,7})$")
_BESIDE = re.compile(
    r"\b(?:an?|the|late|early|second-half|first-half|minute|time|superb|brilliant|stunning|with|another|own|and|yards?|soft|deflected|from|to|by|as|"
    r"controversial|decisive|headed|first|second|two|minute) @p (?P<words>)$"
)
_FROM = re.compile(r"(?P<words>(?: (?!(?:after|before|when|and|but|to|from|by|for|of|followed|as|while|with)\b)[^\s@,.;:()]+|(?= (?:of|in) the) (?:of|in) the [\w-]+(?: half)?){0,7}?) (?:from|by|through|courtesy of|of(?= @p)) (?=(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,6}@p)")
_HIS_OWN = re.compile(r"\bhis (?:[\w'-]+ )?own[- ]goal$")
_CONCEDED = re.compile(r"\b(?:conced\w+|shipp\w+) (?:[\w'-]+ ){0,4}$")
_NAME = re.compile(r"(?:(?!(?:but|and|who|when|as|while|with|in|on|at|to|by|before|after|had|was|were|for|from|of|via|a|an)\b)[^\s@,.;:()]+ |@t(?:'s)? ){0,6}?@p(?!'s?\b)(?: \([^)]{1,14}\))?")
_JOIN = re.compile(r"(?:,? [^@,;.]{2,40}(?=, and ))?(?:,? and |, |,? plus )(?:two from |one from |a brace from |another from )?")
_CAME = re.compile(r"\b(?:first|second|third|fourth|fifth|other|opener|winner|equali[sz]er|goals?|one) (?:[\w-]+ ){0,2}(?:coming|came|arrived|arriving) (?:from|through|via|courtesy of) (?=(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,6}@p)")
_THROUGH = re.compile(r"\b(?:through|thanks to|courtesy of) (?=(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,6}@p)")
_GOALMOUTH = re.compile(r"\b(?:at|towards?|on|in|into|across|near|around|past|to|for|off|behind|threaten\w*|pepper\w*|guard\w*|protect\w*|bombard\w*|besieg\w*) @p's? $")
_MADE_BY = re.compile(
    r"\b(?:lead|level|levelled|leveled|equali[sz]\w*|ahead|in front|scoring|deadlock|scored|deficit|struck|hit back|advantage|respond\w*|replied|cushion|parity|winner|"
    r"added|makes? it|made it|pegged|drew|two up|score|net|goal)\b"
)
_SCORER = re.compile(r"@p,? (?:[\w'-]+,? ){0,8}?(?:scorer of (?:the |@t's |their |both |a |an )(?P<words>(?:[\w'-]+ ){0,4}?)(?P<noun>goals?|opener|winner|equali[sz]er|second|third|hat-trick|penalty))\b")
# What a shot must lead to, said by the verb it is the subject of, for it to have gone in.
_ACHIEVES = frozenset(
    """
    give put earn seal secure level cancel restore hand make double equalise equalize pull ensure win rescue snatch
    clinch decide settle open break complete set send extend salvage lift bring peg condemn move cap halve reduce spare
    sink tie take stun round wrap draw hold prove steal preserve inspire grab guide claim edge fire help add come
    triple increase stretch deny end leave see bag beat find nick
    """.split()
)
# What a shot that went in stands behind: what it brought ("thanks to Hale's header") or the goals beside it.
_THANKS = re.compile(
    r"\b(?:thanks to|courtesy of|through|via|by virtue of|(?:earned|won|settled|decided|sealed|secured|cancelled out|wiped out|pegged back) by|came from|owed to|rode) "
    r"(?:@[pt](?:'s?)? |[^\s.;,@]+ ){0,7}$"
)
_WITH = re.compile(r"\bwith (?:@[pt](?:'s?)? |[^\s.;,@]+ ){0,7}$")
_BESIDE_GOALS = re.compile(r"\b(?:goals?|opener|winner|equali[sz]er|brace|hat-trick|penalty|double|scored?|netted|strikes?)\b.*\b(?:before|after|and|followed by|either side of|plus) (?:@[pt](?:'s?)? |[^\s.;,@]+ ){0,5}$")
_CANCELLED = re.compile(r"\bcancel\w* out (?:@[pt](?:'s?)? |[^\s.;,@]+ ){0,5}$")
_SET_UP = re.compile(r"\b(?:set(?:ting)?|teed|laid) up (?:@p(?:'s?)? |[^\s.;,@]+ ){0,6}$")
_NO_OUTCOME = re.compile(r"\b(?:saves?|saved|corner|wide|over|post|bar|crossbar|close|chance|rebound|scare|hope of|narrowly|problems|penalty after|blocked)\b")
_OUTCOME = re.compile(
    r"\b(?:lead|win|won|victory|draw|drew|level\w*|equali[sz]\w*|ahead|in front|advantage|points?|score\w*|scoring|goals?|deadlock|beat|defeat\w*|triumph|success|deficit|"
    r"\d[-–]\d|opener|winner|cancel\w* out|restored|doubled|made it|hat-trick|through to)\b"
)


def told_by_nouns(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal that a noun of the sentence tells of a player."""
    for match in _NOUN.finditer(marked.text):
        word = marked.token(match.end() - 1)
        telling = _telling(marked, match)
        if telling is not None and not sentence.spoken(word) and _happened(marked, match, word, telling.words):
            yield from _claims(marked, word, match["noun"], telling)
        elif (own := _HIS_OWN.search(marked.text[: match.end()])) is not None:
            his = marked.token(own.start())
            player = sentence.person_at(his)
            if player is not None and told(word) and not sentence.spoken(word):
                yield Claim(word, player, his, "own_goal")
    for match in (*_THROUGH.finditer(marked.text), *_CAME.finditer(marked.text), *_SCORER.finditer(marked.text)):
        word = marked.token(match.start())
        if not sentence.spoken(word) and _credited(marked, match):
            yield from _claims(marked, word, "", _Telling("", *_names(marked, match.start() if match.re is _SCORER else match.end())))


class _Telling(NamedTuple):
    """Whose goal a noun tells: from `start` to `end` stand the names, `words` stand with the noun."""

    words: str
    start: int
    end: int


def _telling(marked: Marked, match: re.Match[str]) -> _Telling | None:
    before, behind = marked.text[: match.start()], marked.text[match.end() :]
    for pattern in (_OWNED, _BESIDE):
        owner = pattern.search(before, max(0, len(before) - 90))
        if owner is not None and not _verbal(marked, owner.start("words"), owner.end()):
            return _Telling(owner["words"], owner.start(), owner.start("words"))
    if (source := _FROM.match(behind)) is not None:
        left = _WORDS.search(before, max(0, len(before) - 60))
        words = f"{left[0] if left else ''}{match['noun']}{source['words']}"
        return _Telling(words, *_names(marked, match.end() + source.end()))
    if _CONCEDED.search(before) is not None and behind.startswith(" to "):
        return _Telling("", *_names(marked, match.end() + len(" to ")))
    return None


def _verbal(marked: Marked, start: int, end: int) -> bool:
    """Whether what stands between owner and noun is more than their adjectives: "Hale's cross left him a shot"."""
    words = {marked.token(at) for at in range(start, end)}
    return any(word.tag_ in {"VBD", "VBZ", "VBP", "IN", "CC"} for word in words)


def _names(marked: Marked, start: int) -> tuple[int, int]:
    """Where a list of names starts and ends: "Hale, the captain Cole (12) and Ward"."""
    end = start
    while (name := _NAME.match(marked.text, end)) is not None:
        end = name.end()
        joint = _JOIN.match(marked.text, end)
        if joint is None or not _NAME.match(marked.text, joint.end()):
            break
        end = joint.end()
    return start, end


def _claims(marked: Marked, word: Token, noun: str, telling: _Telling) -> Iterator[Claim]:
    people = list(marked.people(telling.start, telling.end))
    how = manner.of_noun(noun, telling.words)
    nth = counting.of_words(f"{telling.words} {noun}") if len(people) == 1 else (1,)
    for named, player in people:
        if player.role is not Role.KEEPER or how == "own_goal":
            yield Claim(word, player, named, how, nth)


def _credited(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "through Hale" stands with words that a goal is told by."""
    if match.re is not _THROUGH:
        return True
    if not told(marked.token(match.start())):
        return False
    before = marked.text[: match.start()]
    return _MADE_BY.search(before[-110:]) is not None and not re.search(r"\b(?:not|never|no)\b", before[-30:])


def _happened(marked: Marked, match: re.Match[str], word: Token, words: str) -> bool:
    """Whether the noun tells a goal that was scored, not a shot that came to nothing or a count over many matches."""
    before, behind = marked.text[: match.start()], marked.text[match.end() :].lstrip()
    if not told(word) or _GOALMOUTH.search(before) or _TALLY.search(words) or _NOT_GIVEN.search(before[-40:]) or _KEPT_OUT.match(behind):
        return False
    return re.fullmatch(_GOAL, match["noun"]) is not None or _went_in(marked, match, word)


_TALLY = re.compile(r"\b(?:\d{1,3}|six|seven|eight|nine|ten|\w+teen|\w*ty) (?:[\w-]+ )?(?:goals)?$")
_NOT_GIVEN = re.compile(r"\b(?:no|not|without|for|despite|denied|denying|save[ds]?|saving|blocked?|tipped|kept out) (?:an? |the )?(?:@p(?:'s?)? )?(?:an? )?(?:[\w-]+ ){0,2}$")
_KEPT_OUT = re.compile(
    r"(?:was|were|is|being) (?:\w+ )?(?:saved|blocked|ruled|disallowed|chalked|cleared|tipped|parried|punched|kept|wide|pushed|denied|palmed|turned|beaten)\b"
)


def _went_in(marked: Marked, match: re.Match[str], word: Token) -> bool:
    """Whether the words around a shot say that it went in: what it brought, or the goals told beside it."""
    before, behind = marked.text[: match.start()], marked.text[match.end() :]
    noun = word.head if word.dep_ == "compound" else word
    noun = noun.head if noun.dep_ == "conj" else noun
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return noun.head.lemma_.lower() in _ACHIEVES and _NO_OUTCOME.search(behind[:70]) is None
    if _SET_UP.search(before) is not None or _CANCELLED.search(before) is not None:
        return True
    if _NO_OUTCOME.search(behind[:25]) is not None:
        return False
    if _THANKS.search(before) is not None and _OUTCOME.search(marked.text) is not None:
        return True
    brought = _WITH.search(before) is not None and _OUTCOME.search(before[-120:]) is not None
    return brought or _BESIDE_GOALS.search(before[-150:]) is not None
