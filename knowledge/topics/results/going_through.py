"""Going through: a cup tie won, told by the round that it leads to: "Hale's penalty sent Leeds into the last 16"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import SIDE
from knowledge.reading.times.other_times import other_time
from knowledge.topics.results.outcome import Outcome, is_of_cup

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_ROUND = (
    r"(?:quarter|semi)-? ?finals?|last (?:16|32|64|eight|four|sixteen)|final(?! (?:four|group|round))|"
    r"(?:second|third|fourth|fifth|sixth|next) round|round of (?:16|32)"
)
_SENT = Pattern(
    r"\b(?P<verb>sen[dt]|sends|fire[sd]?|put|puts|shoots?|shot|takes?|took|steer(?:ed|s)|guide[sd]?|book(?:ed|s)|"
    rf"head(?:ed|s)|helps?|helped|carrie[sd]) (?:the )?(?P<us>{SIDE})(?:'s?)? "
    rf"(?:(?:through |on )?(?:in)?to|(?:place|spot) in) (?:the |their )?(?:[\w'-]+ ){{0,4}}?(?:{_ROUND})\b"
)
_LEGS = Pattern(r"\b(?:aggregate|first[- ]leg|second[- ]leg|two legs|return leg|away goals?|group stage|play-?offs?)\b")


def went_through(sentence: Sentence) -> Iterator[Outcome]:
    """The main match as one that a side won, where a round of one match each comes next for it."""
    main = sentence.reading.main
    for match in _SENT.finditer(sentence.marked.text):
        verb = sentence.marked.token(match.start("verb"))
        own = next(iter(sentence.marked.sides(*match.span("us"))), None)
        of_main = own is not None and main.has(own) and sentence.reading.scene_of(sentence) is main
        if not of_main or None in main.teams or sentence.spoken(verb) or not told(verb) or other_time(sentence.text):
            continue
        if is_of_cup(sentence) and not any(_LEGS.search(one.text) for one in sentence.reading.sentences):
            yield Outcome(verb, own, main.other(own), "win")
