"""Meetings: which two teams a stretch of an article says met, meet or will meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.names import Derby, Team
from knowledge.reading import lexicon
from knowledge.reading.clauses import verb_of
from knowledge.reading.grammar import subject
from knowledge.reading.mention import Mention, Person, Place
from knowledge.reading.opponents import AGAINST, are_listed, is_compared, is_met
from knowledge.reading.sides import plays_for

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

Pair = tuple[str, str]
Teams = tuple[str | None, str | None]  # the sides of a match, as far as known

_FAR = 14  # words between two sides that one word for a match can still join
_BEFORE = 4  # words before the first side: "the 2-0 win of Inter over Lazio"
_BEHIND = 4  # words behind the second side: "Shakhtar, with whom Inter had drawn"
_LEAD = 2  # sentences in which any two teams are those that met
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b")
_MEET_EACH_OTHER = frozenset("meet draw face play clash share finish contest battle tussle".split())
_SOME_SIDE = lexicon.TEAMS - lexicon.HOSTS - lexicon.GUESTS  # "their rivals, who beat Leeds": nobody named did
# Words that between two sides tell that they met.
_MEETING = (
    frozenset(
        """
    win victory defeat loss draw stalemate match game tie clash meeting encounter leg final semi-final quarter-final
    fixture thrashing rout lose beat crash succumb host visit thrash hammer stun eliminate overcome success
    """.split()
    )
    | _MEET_EACH_OTHER
)


def met(
    sentence: Sentence, mentions: Sequence[Mention], own: str | None = None, known: Sequence[Teams] = ()
) -> Pair | None:
    """The two teams that meet according to these mentions, those that count most first; `own` is known to be one.

    Where nothing says who met an opponent, whoever did in one of the matches `known` so far did, the main one first.
    """
    sides = [m for m in mentions if sentence.is_side(m) or plays_for(m, sentence)]
    sides = [side for side in sides if not is_compared(sentence, side)]
    opponents = (side for side in sides if name_of(side) != own and is_met(sentence, side))
    for opponent in sorted(opponents, key=lambda side: side.start in sentence.relatives):
        doers = _doers(sentence, opponent, sides)
        if own is not None and doers and own not in doers:
            continue  # "Leeds, who lost to Everton, beat Lazio": Leeds did not beat Everton
        meets = own or next(iter(doers), None) or _who_meets(sentence, opponent, sides, known)
        if meets is not None and meets != name_of(opponent) and _may_meet(sentence, meets, opponent):
            return meets, name_of(opponent)
        break
    opposed = [pair for pair in _opposed(sentence, sides) if own is None or own in map(name_of, pair)]
    if opposed:
        first, second = min(opposed, key=lambda pair: max(map(sides.index, pair)))
        return name_of(first), name_of(second)
    if (visited := _visited(sentence, mentions, sides, own)) is not None:
        return visited
    derbies = (mention.means.teams for mention in mentions if isinstance(mention.means, Derby))
    return next((teams for teams in derbies if own is None or own in teams), None)


def _may_meet(sentence: Sentence, team: str, opponent: Mention) -> bool:
    """Whether the two are of one kind: a club meets no nation."""
    known = sentence.reading.gazetteer.teams.get(team)
    return known is None or known.kind == _kind(opponent)


def _they(sentence: Sentence, opponent: Mention) -> str | None:
    """Whom "they" means in "they beat Leeds": the one team that the sentence before names, if it names but one."""
    root = sentence.reading.doc[opponent.start : opponent.end].root
    before = sentence.previous.teams if sentence.previous is not None else []
    pointed = root.dep_ == "dobj" and any(child.lower_ == "they" for child in root.head.children)
    return before[0] if pointed and len(before) == 1 and before[0] != name_of(opponent) else None


def _visited(sentence: Sentence, mentions: Sequence[Mention], sides: Sequence[Mention], own: str | None) -> Pair | None:
    """Who played on whose ground, where the ground alone names the opponent: "Roma's 2-0 defeat at San Siro"."""
    for ground in mentions:
        if not isinstance(ground.means, Place) or not ground.means.hosts or not is_met(sentence, ground):
            continue
        host = next((team for team in sentence.reading.most_named if team in ground.means.hosts), None)
        visitor = own or next((name_of(side) for side in sides if side.end <= ground.start), None)
        if host is not None and visitor is not None and visitor not in ground.means.hosts:
            return visitor, host
    return None


def _doers(sentence: Sentence, opponent: Mention, sides: Sequence[Mention]) -> list[str]:
    """Of which sides the sentence says that they meet the opponent: whose match it is, or who does what is told."""
    doc = sentence.reading.doc
    before = _before(sentence, opponent, sides)
    owners = [side for side in before if doc[side.end].tag_ == "POS" and opponent.start - side.end < _FAR]
    doer = subject(verb_of(doc[opponent.start : opponent.end].root))
    return [
        name_of(side) for side in (*owners, *before) if side in owners or (doer and side.start <= doer.i < side.end)
    ]


def _before(sentence: Sentence, opponent: Mention, sides: Sequence[Mention]) -> list[Mention]:
    """The sides named before the opponent and not as one, the nearest first."""
    before = sorted((side for side in sides if side.end <= opponent.start), key=lambda side: -side.start)
    return [side for side in before if not is_met(sentence, side)]


def _who_meets(sentence: Sentence, opponent: Mention, sides: Sequence[Mention], known: Sequence[Teams]) -> str | None:
    """Who is likely to have met an opponent: its opponent in a known match, or of whom else the sentence tells."""
    doc = sentence.reading.doc
    verb = verb_of(doc[opponent.start : opponent.end].root)
    doer = subject(verb)
    if doer is not None and doer.lower_ in _SOME_SIDE and verb.dep_ == "relcl":
        return None
    before = _before(sentence, opponent, sides)
    against = [team for pair in known if name_of(opponent) in pair for team in pair if team != name_of(opponent)]
    other = next((team for team in against if team in known[0]), None)
    named = [side for side in before if name_of(side) == other]
    subjects = [side for side in before if doc[side.start : side.end].root.dep_ in {"nsubj", "nsubjpass"}]
    likely = next(iter((*named, *subjects)), None)
    if likely is not None:
        return name_of(likely)
    return other or _they(sentence, opponent) or subject_team(sentence, name_of(opponent), against)


def name_of(mention: Mention) -> str:
    """The short name of the team mentioned; empty for anything else."""
    return mention.means.name if isinstance(mention.means, Team) else ""


def _opposed(sentence: Sentence, sides: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Neighbouring sides that are not merely listed beside one another."""
    for first, second in pairwise(sorted(sides, key=lambda mention: mention.start)):
        one, other = name_of(first), name_of(second)
        if one == other or _kind(first) != _kind(second) or _begins_clause(sentence, second):
            continue
        if are_listed(sentence, first, second):
            opposed = _meet_each_other(sentence, first)
        else:
            opposed = sentence.index < _LEAD or _match_word_near(sentence, first, second)
        if opposed:
            yield first, second


def _begins_clause(sentence: Sentence, mention: Mention) -> bool:
    """Whether the side is the subject of a further clause: "Milan go to Fiorentina and Inter face Napoli"."""
    root = sentence.reading.doc[mention.start : mention.end].root
    return root.dep_ in {"nsubj", "nsubjpass"} and root.head.dep_ == "conj"


def _match_word_near(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether a word for a match, or a score, stands between the two, or just behind a second that does it."""
    doc = sentence.reading.doc
    if second.start - first.end > _FAR:
        return False
    behind = _BEHIND if doc[second.start : second.end].root.dep_ in {"nsubj", "nsubjpass"} else 0
    around = doc[max(sentence.span.start, first.start - _BEFORE) : min(sentence.span.end, second.end + behind)]
    told = any(
        token.lower_ in AGAINST or (token.lemma_.lower() in _MEETING and token.pos_ != "ADJ") for token in around
    )
    return told or _SCORE.search(around.text) is not None


def _kind(mention: Mention) -> str:
    return mention.means.kind if isinstance(mention.means, Team) else ""


def _meet_each_other(sentence: Sentence, first: Mention) -> bool:
    """As in "A and B drew", "between A and B"."""
    doc = sentence.reading.doc
    if first.start and doc[first.start - 1].lower_ in {"between", "both"}:
        return True
    root = doc[first.start : first.end].root
    return root.dep_ == "nsubj" and root.head.lemma_ in _MEET_EACH_OTHER


def subject_team(sentence: Sentence, opponent: str, against: Sequence[str | None] = ()) -> str | None:
    """Who meets the opponent: a person's side or the one named, else who is known to, else whom the article names most.

    `against` are the teams that the opponent is known to have met.
    """
    for mention in sentence.mentions:
        if isinstance(mention.means, Person) and mention.means.team not in (None, opponent):
            return mention.means.team
        named = isinstance(mention.means, Team) and sentence.is_side(mention) and mention.means.name != opponent
        if named and not is_met(sentence, mention):
            return name_of(mention)
    return next((name for name in (*against, *sentence.reading.most_named) if name not in (None, opponent)), None)
