"""Conclusions: who served a scorer whose goal is told elsewhere in the article.

A report tells its goals at the head and comes back to them: "Cole scored twice as Leeds won. … Hale picked out Cole,
who had time to pick his spot." The second sentence alone tells of no goal for certain; beside the first it does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject, verb_above
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.assists.served import Service
from knowledge.topics.assists.service import SPOILED
from knowledge.topics.assists.serving import services
from knowledge.topics.assists.statement import Assist
from knowledge.topics.assists.told_twice import no_more_than_goals
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.statement import Goal

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_BALL = Pattern(
    r"\b(?:cross\w*|corner|pass\w*|ball|deliver\w*|cut-?back|pull-?back|free[- ]kick|found|finding|picked out|picking "
    r"out|fed|feeding|set up|setting up|teed up|teeing up|released|releasing|played|playing|supplied|supplying|slipped|"
    r"threaded|squared|one-two|give-and-go|flick\w*|headed|nodded)\b"
)
_SCORED = re.compile(
    r"\b(?:finish\w*|net|(?<!at )(?<!on )(?<!of )(?<!across )(?<!towards )goal(?![- ](?:kick|line|mouth|keeper))|"
    r"levell?ed|went (?:ahead|in front)|doubled|restored|regained|reduced|halved|pulled (?:one|a goal) back|"
    r"scor\w+|home(?! side| team| fans| crowd)|opener|equali[sz]\w+|leveller|winner|tap-in|lead|breakthrough|"
    r"beat(?:ing)? (?:@p|[\w-]+ (?:from|with|at)\b)|g[eo]t(?:ting)? (?:his|her|a) (?:boot|head|toe|foot) (?:on|to)|"
    r"(?:@p|keeper) was beaten|never (?:going|likely) to miss|not (?:going|about) to miss|could(?: not|n't) miss|"
    r"past|beyond @p|surpris\w+ @p|no chance|no mistake|converted|slotted|tucked|"
    r"(?:top|bottom|far|near|left|right)(?:[- ]\w+)? corner|"
    r"(?:head|nodd|fir|tapp|sw[eu]p|turn|pok|volley|glanc|stabb|bundl|sco+p|roll|touch|prodd|knock|forc|ramm|drill|"
    r"lash|thump|sli?d|blast|power|steer|guid)\w* (?:it |one |the ball )?in(?! (?:the|a|to|his|@p|@t)\b))\b"
)
# The next sentence, telling that whom the ball had reached scored: "He curled it past the keeper".
_FINISHED_BY_HIM = re.compile(
    r"(?:and |then )?(?:he|his|him|the (?:striker|forward|winger|midfielder|defender|substitute|captain|@t)|"
    r"@p(?:'s?)?) "
    rf"[^;]*?{_SCORED.pattern}|"
    r"(?:it|this|that|what followed) was (?:\w+ )?(?:an? |the )(?:[\w-]+,? ){0,4}?(?:effort|strike|shot|"
    rf"finish|drive|volley|header) (?:by|from) (?:the |@p)[^;]*?{_SCORED.pattern}"
)
_TO_END = 110  # characters to the end of the sentence from the ball that is finished in the next
_TAKEN = re.compile(r"@p (?:[\w-]+ ){0,6}$")  # who does something to a ball, where the parser does not tell
_FAILED = re.compile(
    rf"{SPOILED.pattern}|\b(?:but|(?<!out )(?<!from )wide|almost|nearly|(?<!no )chance|just over|"
    r"(?:over|above|onto|against|off) the (?:bar|top|post)|only (?:to|for)|could(?:n't| not| only)(?! miss)|"
    r"too (?:tight|wide|high|far|much)|failed|later|"
    r"should have|would have|off target|poor|"
    r"missed|earlier|stretch\w+|tipped|straight at|(?:shot|effort|header|volley|drive|it) (?:[\w-]+ )?over)\b"
)


def conclude(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements with the assists for goals that are told elsewhere than the ball served."""
    statements = no_more_than_goals(reading, statements)
    wanting = _wanting(statements)
    found: list[Assist] = []
    if wanting:
        for sentence in reading.sentences:
            scene = reading.scene_of(sentence).number
            here = scene if sentence.teams else None  # of which match a sentence without teams is, is not told
            names = {name for (number, name), many in wanting.items() if here in {None, number} and many > 0}
            if names and _BALL.search(sentence.marked.text):
                for assist in _told_in(sentence, names):
                    if not any(_alike(assist, other) for other in statements):
                        wanting[scene, assist.scorer] -= 1
                        found.append(assist)
    return [*statements, *found]


def _wanting(statements: Sequence[Statement]) -> Counter[tuple[int | None, str]]:
    """How many goals of a match each scorer has that nobody is said to have made."""
    wanting: Counter[tuple[int | None, str]] = Counter()
    for one in statements:
        if isinstance(one, Goal) and one.player is not None and one.how in {None, "open"}:
            wanting[one.scene, one.player] += 1
        elif isinstance(one, Assist):
            wanting[one.scene, one.scorer] -= 1
    return +wanting


def _alike(assist: Assist, other: Statement) -> bool:
    return isinstance(other, Assist) and (other.player, other.scorer) == (assist.player, assist.scorer)


def _told_in(sentence: Sentence, names: set[str]) -> Iterator[Assist]:
    """The last ball of the sentence that reaches one of the scorers, if the words tell of no failure."""
    marked = sentence.marked
    if goals_in(sentence):
        return
    if not _SCORED.search(marked.text):
        yield from _finished_next(sentence, names)
        return
    served = services(sentence, marked, ())
    if len(served) > 1 and served[-1].told == "noun" and served[-1].player is served[-2].receiver:
        served.pop()  # "found Cole, whose first touch took him clear"
    last = [service for service in served if service[:2] == served[-1][:2]]  # "Hale and Cole combined" tells two
    made = [(service, scorer) for service in last if (scorer := _scorer(sentence, service, names)) is not None]
    for service, scorer in made if len(made) == 1 else ():
        word = marked.token(service.start)
        yield sentence.tell(Assist, word, service.player.team, player=service.player.name, scorer=scorer.name)


def _finished_next(sentence: Sentence, names: set[str]) -> Iterator[Assist]:
    """The ball at the sentence's end that reaches one of the scorers, if the next tells of a finish of his alone."""
    marked, behind = sentence.marked, sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    if not behind or _FINISHED_BY_HIM.match(behind[0].marked.text) is None or _FAILED.search(behind[0].marked.text):
        return
    for service in services(sentence, marked, ())[-1:]:
        scorer, after = service.receiver or _taker(sentence, marked, service), marked.text[service.end :]
        others = [person for person in behind[0].people if person is not scorer and person.team != service.player.team]
        named = [person for person in behind[0].people if person is not scorer and person not in others]
        if scorer is None or scorer.name not in names or scorer is service.player or named or _FAILED.search(after):
            continue
        if len(after) <= _TO_END and (service.player in sentence.people):
            word = marked.token(service.start)
            yield sentence.tell(Assist, word, service.player.team, player=service.player.name, scorer=scorer.name)


def _scorer(sentence: Sentence, service: Service, names: set[str]) -> Person | None:
    """Which of the scorers a ball of somebody named reached, if nothing tells that no goal came of it."""
    marked = sentence.marked
    by_epithet = marked.text.startswith("the ", service.start)  # "the Dane's cross"
    if not by_epithet and service.player not in (*sentence.people, *(person for _, person in sentence.described)):
        return None
    taker = _taker(sentence, marked, service)
    scorer = service.receiver or taker or _finisher(marked, service, names)
    if scorer is None or scorer.name not in names or scorer is service.player:
        return None
    return None if _FAILED.search(marked.text, _from(marked, service) if scorer is taker else service.start) else scorer


def _taker(sentence: Sentence, marked: Marked, service: Service) -> Person | None:
    """Who does something to the ball served: "Cole took Hale's pass"."""
    if service.told != "noun":
        return None
    doer = _subject(marked, service)
    if doer is not None and (person := sentence.person_at(doer)) is not None:
        return person
    taken = _TAKEN.search(marked.text, 0, service.start)
    return next((person for _, person in marked.people(*taken.span())), None) if taken is not None else None


def _subject(marked: Marked, service: Service) -> Token | None:
    verb = verb_of(marked.token(service.end - 1))
    doer = subject(verb)
    return doer if doer is not None or verb.tag_ != "VBG" else subject(verb_above(verb))


def _from(marked: Marked, service: Service) -> int:
    """Where the clause starts that tells what is done to the ball."""
    doer = _subject(marked, service)
    return min(service.start, marked.at(doer)) if doer is not None else 0


def _finisher(marked: Marked, service: Service, names: set[str]) -> Person | None:
    """The one scorer named behind the ball served and before the words that tell of a goal."""
    people = [person for _, person in marked.people(service.end, len(marked.text)) if person is not service.player]
    return people[0] if people and people[0].name in names and _SCORED.search(marked.text, service.end) else None
