"""Goals of other matches, recalled by a noun: "since his winner against Leeds", "including a brace in the 2-2 draw".

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals import counting
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    import re

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_GOAL = r"(?:goals?|winner|opener|equali[sz]er|leveller|brace|double|hat[- ]?trick|treble|consolation)"
_NONE = r"(?!(?:[\w'-]+ ){0,3}(?:record|drought|own|disallowed|missed|lack|first goals|last|run|tally|total|hunt)\b)"
_OUTCOME = r"(?:wins?|victory|defeat|loss|draw|triumph|success|rout|stalemate|thrashing)"
_MATCH = (
    r"(?:(?:in|during) (?:(?:the|a|an|that|their|his side's|his team's|last [\w-]+'s|[\w]+day's(?: [\w-]+)?|@t's?) )?"
    rf"(?:[^\s@,.;]+ ){{0,4}}?{_OUTCOME} )?(?:over|against|at|to|by|with|away to|away at) (?:[^\s@,.;]+ ){{0,3}}?@t\b"
)
# "had not scored since his winner against Leeds", "kept his place after his late equaliser in the draw at Leeds"
_HIS = Pattern(
    rf"\b(?:since|after|following|despite|from|besides) (?P<whose>his|@p's?) {_NONE}"
    rf"(?P<words>(?:[\w'-]+ ){{0,4}}?{_GOAL}) {_MATCH}"
)
# "has six goals, including a brace in the 2-2 draw with Leeds"
_AMONG = Pattern(
    r"\b(?:goals|times|scored|netted)\b[^.;]{0,40}?,? including "
    rf"(?P<words>(?:(?:an?|his|the|another) "
    rf"(?:[\w-]+ ){{0,2}}?{_GOAL}|one|two|three|four|both(?: goals)?)) {_MATCH}"
)
# "Hale, the two-goal hero against Leeds"
_HERO = Pattern(
    rf"(?P<who>@p), (?:the|their|@t's?) (?:[\w-]+ ){{0,2}}?(?P<words>(?:two|three|four)-goal|hat[- ]?trick) "
    rf"(?:hero|scorer|star|man|match-winner) {_MATCH}"
)


def told_as_recalled(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal that the sentence recalls of a player, with the match that it was scored in."""
    for pattern in (_HIS, _AMONG, _HERO):
        for match in pattern.finditer(marked.text):
            word = marked.token(match.end("words") - 1)
            named = _whose(sentence, marked, match, word)
            player = _player(sentence, named) if named is not None else None
            if named is not None and player is not None and player.plays and not sentence.spoken(word):
                yield Claim(word, player, named, nth=counting.of_words(_counted(match["words"])))


def _counted(words: str) -> str:
    return f"{words.removesuffix('-goal')} goals" if words.endswith("-goal") or " " not in words else words


def _whose(sentence: Sentence, marked: Marked, match: re.Match[str], word: Token) -> Token | None:
    """The word for whose goal it is: "his", the name before, or who is told to have scored the goals."""
    for group in ("whose", "who"):
        if group in match.re.groupindex:
            return marked.token(match.start(group))
    doer = subject(verb_of(marked.token(match.start())))
    return doer if doer is not None and doer.i < word.i else None


def _player(sentence: Sentence, named: Token) -> Person | None:
    return sentence.named_at(named) or sentence.person_at(named)
