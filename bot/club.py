"""A chat's own club: what "we", "us" and "our" stand for."""

from __future__ import annotations

import re
from itertools import pairwise

_US = re.compile(
    r"\b(?:[Ww]e(?P<verb>['’](?:re|ve|ll|d))|[Ww]e|[Oo]urs?|"
    r"(?<!\bthe )us(?! (?:open|men|women|soccer|national|team|[vV]s?)\b))\b"
)
_WORDS_OF_OTHERS = re.compile(r"[\"“][^\"”]*[\"”]|\bwho said .*", re.IGNORECASE)
"""What a question repeats of somebody's words: his "us" is another club."""

_VERBS = {"re": "are", "ve": "have", "ll": "will", "d": "had"}


def speaks_of_us(question: str) -> bool:
    """Whether somebody asks as a fan of a club: "did we win?"."""
    return _US.search(_WORDS_OF_OTHERS.sub("", question)) is not None


def spoken_for(question: str, club: str) -> str:
    """The question with the club named: "did we win?" → "did Inter win?", "our next match" → "Inter's next match".

    "US" in capitals is a country, and so is "the us"; the US Open Cup is nobody's.
    """

    def named(found: re.Match[str]) -> str:
        word = found[0].lower()
        if found["verb"]:
            return f"{club} {_VERBS[found['verb'][1:]]}"
        return f"{club}'s" if word.startswith("our") else club

    others = [found.span() for found in _WORDS_OF_OTHERS.finditer(question)]
    ends = [(0, 0), *others, (len(question), len(question))]
    own = (_US.sub(named, question[end:start]) for (_, end), (start, _) in pairwise(ends))
    said = (question[start:end] for start, end in (*others, (0, 0)))
    return "".join(part for both in zip(own, said, strict=True) for part in both)


def whose(*, follow: bool) -> str:
    """What is asked back where nobody has said which club "we" are; `follow` says that a chat can be told."""
    return f"Which club are “we”? Name it{' (or say /follow and the club, once)' if follow else ''}."
