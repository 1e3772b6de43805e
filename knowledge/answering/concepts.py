"""What words mean alike: stems, and football's synonyms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from knowledge.answering.question import key
from knowledge.answering.words import STOP

_SYNONYMS = """
penalty penalties spot spot-kick pen eleven_metres 12_yards twelve_yards penalty_kick
score scored scoring scorer goal goals net netted converted convert
foul fouled fouling brought_down bring_down brings_down tripped trip felled challenge tackle tackled upended clipped dragged pulled barged bundled shoved
foul handball handled handling hand hands won_the_penalty won_a_penalty win_a_penalty earned earn contact conceded concede gave_away fouls impeded obstructed sandwiched
foul diving dived dive simulation dissent
behind trail trailed trailing deficit down
appeal appeals shout shouts claim claims turned_down waved_away waved denied
challenge tackle kick kicked stamp stamped studs lunge lunged elbow elbowed hauled pushed shoved foul fouled bookable
handball handled handling hand hands arm
book booked yellow caution cautioned booking bookable
sent_off send_off red dismissed dismissal second_yellow second_bookable marching_orders red-carded
disallowed disallow ruled_out rule_out chalked_off chopped_off not_given no_goal offside overturned not_stand not_count did_not_count wiped
overturn overturned overruled reversed cancelled rescinded video var
miss missed wide over crossbar bar post woodwork skied blazed off_target fired_over high failed wasted
save saved denied kept_out keep_out kept stopped stop parried blocked
keeper goalkeeper goalie
clean shutout
sheet shutout
injury injured injure hurt knock hamstring knee ankle limped limp groin calf muscle stretcher sidelined surgery
happen happened
suspend suspended suspension ban banned
substitute substituted replaced replace replacement came_on come_on came_off come_off taken_off take_off hooked withdrawn subbed brought_on off_the_bench introduced
referee ref refereed referees
fan fans supporter supporters crowd
attendance crowd spectators
manager coach boss head_coach
angry anger angrily fume fuming furious raging rage annoyed annoy livid incensed unhappy upset aggrieved frustrated fury mad
happy happiness delighted pleased glad
pay paid cost fee price spend spent buy bought
worth deal fee contract
want wanted hope hoped wish urged need needed
sign signed signing transfer join joined bid offer
equalise equalised equaliser equalizer equalized level levelled leveller leveled restore_parity pegged
opener opened opening_goal opening
winner winning decisive clinch clinched
lead led ahead front
early minute minutes
late last-gasp stoppage added injury_time death
beat beaten win won victory defeated defeat
lose lost loss defeat defeated beaten
draw drew drawn draws
qualify advance progress through went_through
channel television tv televised live broadcast screened bbc sky
stadium ground venue
protest protesting protested protests demonstrate demonstration
call called label labelled describe described brand branded dub dubbed
scrap ruck brawl melee fracas scuffle bust-up confrontation fight clash altercation
celebrate celebration celebrated celebrating
blame blamed culprit guilty mistake error errors
chance chances opportunity effort attempt shot
shot shots effort attempt
armband tribute
formation 4-4-2 4-3-3 3-5-2 4-2-3-1 3-4-3 system
tycoon businessman magnate
leave left leaving
stay remain stayed avoid survival survive
throw chuck threw thrown
retake retaken twice again second_attempt another_chance off_his_line off_its_line encroach encroachment encroached
feel felt feeling
reason because due
start started starting begin
round stage quarter-final semi-final last-16
quick fast
card cards
jealous envious envy
drop dropped benched left_out
"""


@cache
def stem(word: str) -> str:
    """The word without its commonest endings ("scored", "scores" → "scor"): equal stems are taken for one word."""
    for ending, put in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("edly", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + put
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


@cache
def _groups() -> dict[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for line in _SYNONYMS.strip().splitlines():
        alike = frozenset(term(word) for word in line.split())
        for word in alike:
            groups[word] = groups.get(word, frozenset()) | alike
    return groups


def term(words: str) -> str:
    """A word or a phrase with its words stemmed ("sent off", "sent_off")."""
    return " ".join(stem(part) for part in key(words.replace("_", " ")).split())


@cache
def alike(stemmed: str) -> frozenset[str]:
    """The stems (of words and phrases) that say about the same."""
    return _groups().get(stemmed, frozenset()) | {stemmed}


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text's words, in order."""
    return tuple(stem(word) for word in key(text).split())


def content(words: Iterable[str]) -> Iterator[str]:
    """The stems of the words that carry content, each once."""
    yield from dict.fromkeys(stem(word) for word in words if word not in STOP and (len(word) > 1 or word.isdigit()))


class Text:
    """A sentence's stems, ready to be asked whether it speaks of something."""

    def __init__(self, text: str) -> None:
        self._stems = stems(text)
        self._set = frozenset(self._stems)

    def has(self, stemmed: str) -> bool:
        """Whether the very word is there."""
        return stemmed in self._set

    def means(self, stemmed: str) -> bool:
        """Whether the word or one that says about the same is there."""
        single, phrases = _split(stemmed)
        return not self._set.isdisjoint(single) or any(self._holds(phrase) for phrase in phrases)

    def _holds(self, phrase: tuple[str, ...]) -> bool:
        """Whether the phrase is there, its words close to one another: "brought the Belgian down"."""
        if not self._set.issuperset(phrase):
            return False
        first = (at for at, word in enumerate(self._stems) if word == phrase[0])
        return any(all(word in self._stems[at : at + _CLOSE] for word in phrase) for at in first)


_CLOSE = 4
"""Words within which those of a phrase have to stand."""


@cache
def _split(stemmed: str) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The words and the phrases that say about the same."""
    similar = alike(stemmed)
    phrases = sorted(each for each in similar if " " in each)
    return frozenset(each for each in similar if " " not in each), tuple(tuple(each.split()) for each in phrases)
