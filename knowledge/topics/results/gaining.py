"""Who comes away with what a noun tells: "gave Hull the win", "wrapped up the win", "escaped with a draw"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import objects
from knowledge.reading.language.seemed import gained_in_vain
from knowledge.reading.times.other_times import other_time
from knowledge.topics.results.bearers import GIVES, doer
from knowledge.topics.results.outcome import side

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

# How a side is led to a draw: the verb and the preposition behind it.
_LEADS_TO = frozenset(
    {
        *((verb, "with") for verb in ("escape", "come", "leave", "emerge", "return", "go")),
        *((verb, "for") for verb in ("settle", "hold", "hang", "cling")),
    }
)
_SAVES = frozenset("earn rescue salvage snatch secure grab claim steal seal force scrape pinch".split())
# What a side, or a player of one, does with a win that is just being had.
_SEALS = frozenset("seal secure clinch wrap complete cap snatch steal".split())


def gainer(sentence: Sentence, noun: Token, result: str) -> str | None:
    """Who is given "the win", or seals it: "a penalty gave Hull the win", "Hale wrapped up the win with a header"."""
    verb = verb_of(noun)
    if result == "draw":
        return _with_a_draw(sentence, verb, noun)
    if result != "win" or noun not in objects(verb) or not told(verb) or gained_in_vain(verb):
        return None
    main, lemma = sentence.reading.main, verb.lemma_.lower()
    given = (side(sentence, word) for word in objects(verb) if word.i < noun.i and lemma in GIVES)
    team = next(filter(None, given), None) or (doer(sentence, verb, noun) if lemma in _SEALS else None)
    of_main = main.has(team) and sentence.scene_at(noun, team) is main and not other_time(sentence.text)
    return team if of_main else None


def _with_a_draw(sentence: Sentence, verb: Token, draw: Token) -> str | None:
    """Who comes away with a draw, in the main match: "escaped with a draw", "had to settle for a draw"."""
    led = draw.dep_ == "pobj" and (verb.lemma_.lower(), draw.head.lower_) in _LEADS_TO
    earned = draw in objects(verb) and verb.lemma_.lower() in _SAVES
    main, team = sentence.reading.main, doer(sentence, verb, draw)
    if not (led or earned) or not told(verb) or other_time(sentence.text):
        return None
    return team if main.has(team) and sentence.scene_at(draw, team) is main else None
