"""Minutes of what is announced before it is told: "Rovers led after six minutes. Hale crossed and Cole headed in"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.times.minutes import Minute

_BACK = 4  # sentences that may lie between the news and how it came about
_FRONT = 12  # characters into a sentence at which what it begins with may be told
_NEAR = 70  # characters between the news and its minute

# What did not come about: "should have taken the lead", "almost ahead", "a chance to go in front".
_UNREAL = re.compile(
    r"\b(?:almost|nearly|could|should|would(?= have)|might|may|never|not|chances?|close|appear\w*|look\w*|seem\w*|"
    r"thought|den\w+|sav\w+|missed|n['’]t)\b(?:(?!\bwhen\b|\bas\b)[^.;]){0,25}$|"
    r"(?<!able )(?<!managed )(?<!manage )\bto $",
    re.IGNORECASE,
)
# What only dates something else: "made way soon after the third goal".
_DATES = re.compile(
    r"\b(?:after|before|until|since|following|between) (?:the|their|that|his|its|an?) (?:[\w-]+ ){0,3}$", re.IGNORECASE
)
_BEFORE = re.compile(r"\b(?:before|until|but|while|only for|only to)\b")
# What came after the news: "led on six minutes and then", "led early before".
_ADDED = re.compile(r"[^.;,]{0,50}\b(?:stoppage|injury|added)[- ]time\b(?! (?:at|of|before|in) (?:the )?first)")
_THEN = re.compile(rf"(?:[- ]min\w*)?,? (?:and\b(?! it was| this time)|{_BEFORE.pattern})")
_LEAD = r"(?:lead|advantage|deficit|arrears|cushion|margin)\b"
# What ends a move that a sentence tells of, or is none.
_OVER = re.compile(
    r"\b(?:sav(?:e|ed|es|ing)|wide|over(?=[.,;]| the (?:cross)?bar)|post|bar|crossbar|cleared|clearance|block(?:ed)?|"
    r"off target|denied|offside|flag\w*|booked|book(?:ing)?|yellow|red|replac\w+|substitut\w+|introduced|came on|"
    r"off injured|brought on|appeal\w*|claims?|missed|scored|goal|chance|lead|penalty|injur\w+|waved|woodwork|gathered|"
    r"held)\b",
    re.IGNORECASE,
)
# A time of its own: what is told of it is not what was announced.
OWN_TIME = re.compile(
    r"\b(?:after|before|at|by|on|just before|towards) (?:the )?(?:break|interval|half[- ]?time|restart|end|hour|final "
    r"whistle)|\blate\b|\b(?:stoppage|injury|added|extra)[- ]time\b|\b(?:first|second|opening)[- ]half\b|\b(?:soon|"
    r"shortly|moments|seconds|minutes) (?:after|later|before)|\bthe end\b|\blater\b|\bfinal minutes\b|^\W*also\b",
    re.IGNORECASE,
)
GOAL = re.compile(
    r"\b(?:t(?:ook|aken|ake)|taking|(?:seiz|grabb|snatch|claim|gain)(?:ed|ing)|"
    rf"restor(?:ed|ing)|regained|doubled|extended|increased|stretched|halved|reduced|cut|trimmed|"
    rf"into) (?:the|an?|their|his|its|[\w’']+['’]s|that) (?:[\w-]+ ){{0,3}}?{_LEAD}"
    r"|\b(?:went|were|was|moved|edged|nosed|forged|surged|fell|found themselves|raced|stormed) "
    r"(?:(?!almost|nearly|never|not)[\w-]+ ){0,2}?"
    r"(?:(?:ahead|in front)(?! of\b)|behind(?! (?:the|their|him|her|them|it)\b)|level|"
    r"(?:\d|one|two|three|four|five)[-–](?:\d|one|two|three|nil))\b"
    r"|\bled (?=after|on|in|from|through|inside)|\b(?:the|an?) opener\b|\bdeadlock was\b|\bbreakthrough\b"
    r"|\bbr(?:oke|oken|eaking) the deadlock\b"
    r"|\b(?:opened|opening) the scoring\b|\bscoring was opened\b|\bequali[sz]ed\b|\blevell?ed\b"
    r"|\b(?:drew|pull(?:ed|ing)|drawing) level\b"
    r"|\b(?:hit|struck|came|pegged|got|clawed|pulled|pull) (?:one |it |a goal |them )?back\b"
    r"(?! (?:off|from|out|into|to)\b)"
    r"|\bw(?:ere|as) (?:\w+ )?(?:rewarded|punished|breached)\b"
    r"|\b(?:struck|strike|scored) (?=in the|on the|after|with|\w+ minutes)"
    r"|-minute (?:goal|strike|opener|equali[sz]er|leveller|winner)\b"
    r"|\b(?<!his )(?:opening|second|third|fourth|fifth|sixth|another|winning|only|decisive|crucial|first) goal\b"
    rf"|\b{_LEAD} (?:was |were )?(?:doubled|extended|halved|reduced|cut|restored)\b"
    r"|\b(?:goal|opener|second|third|fourth|fifth|sixth|winner|equali[sz]er|leveller|reply) (?:came|arrived|followed)\b"
    r"|\bmade it \w+-\w+|\b(?:got|gained|had) (?:its|their|his|the|an?) (?:[\w-]+ )?reward\b|\bpaid the price\b"
    r"|\b(?:it|things|matters) (?:then |soon )?(?:got|became|grew) (?:even )?worse\b|\bworse (?:was to come|followed)\b"
    r"|\bno (?:reprieve|let-?up|respite)\b"
    r"|\b(?:points|win|victory|result) (?:were|was) (?:made )?(?:safe|sealed|secured?)\b"
    r"|\bpressure (?:\w+ )?told\b|\bup and running\b|\boff the mark\b"
    r"|\bwas beaten\b|\bgoal!"
    r"|\b(?:yielded|brought|produced|led to|ended in|resulted in) (?:an?|the|another) (?:[\w-]+ )?goal\b",
    re.IGNORECASE,
)
PENALTY = re.compile(
    r"\b(?:felled|fouled|tripped|upended|handball|handled|brought down|foul|push|trip|pull|pulled)\b"
    r"|\bpenalty\b(?! (?:area|box|appeal|claim|shout))|\bspot[- ]?kick|\bto the spot\b",
    re.IGNORECASE,
)
GOAL_OR_PENALTY = re.compile(f"{GOAL.pattern}|{PENALTY.pattern}", re.IGNORECASE)


def is_news(minute: Minute, at: Token, sentence: Sentence) -> bool:
    """Whether the minute is that of a goal announced before what the word tells: "Leeds led on 6 minutes and then"."""
    end = at.idx - sentence.start
    return (
        _THEN.match(sentence.text, minute.end, end) is not None
        and _nearest(GOAL.finditer(sentence.text, 0, minute.start), [minute], sentence.text) is not None
    )


def minute_announced(sentence: Sentence, news: re.Pattern[str]) -> tuple[str, int] | None:
    """The one minute at which a sentence says that such a thing came about, and the character of it that says so."""
    text = sentence.text
    found = [
        match
        for match in news.finditer(text)
        if not (_UNREAL.search(text, 0, match.start()) or _DATES.search(text, 0, match.start()))
    ]
    told = [(_nearest([match], sentence.minutes, sentence.text), match.start()) for match in found]
    timed = [(minute, at) for minute, at in told if minute is not None]
    return timed[0] if len({minute for minute, _ in timed}) == 1 else None


def in_added(at: int, sentence: Sentence) -> bool:
    """Whether what is told at a character is right there told to have come in time added: "deep into injury time"."""
    return _ADDED.match(sentence.text, at) is not None


def announced(
    at: Token, sentence: Sentence, news: re.Pattern[str], told: Callable[[Sentence], Iterable[Token]]
) -> str | None:
    """The minute of the news that the word `at` then tells in full, or None.

    Args:
        at: The word that tells it.
        sentence: Its sentence.
        news: The words by which such a thing is announced.
        told: Where a sentence tells such things in full; news told in full before is no news of this one.
    """
    if in_added(at.idx - sentence.start, sentence):
        return None
    here, text = sentence, sentence.text[: at.idx - sentence.start]
    timed = OWN_TIME.search(sentence.text, 0, len(text) + _NEAR) is not None
    timed = timed or any(child.lower_ == "had" for child in at.children)  # before what was told last
    for _ in range(_BACK + 1):
        elsewhere = sentence.reading.scene_of(here) is not sentence.reading.scene_of(sentence)
        if elsewhere or any(word.i < at.i for word in told(here)):
            return None
        found = [match for match in news.finditer(text) if not _UNREAL.search(text, 0, match.start())]
        minutes = [minute for minute in here.minutes if minute.end <= len(text)]
        if minutes and not found and here is not sentence:
            return _begun(minutes[-1], text)
        if minutes or any(GOAL.match(text, match.start()) for match in found):
            then = news is GOAL and here is sentence and minutes and _THEN.match(text, minutes[-1].end)
            return None if then else _nearest(found, minutes, text)
        earlier = here.previous
        if earlier is None or timed:
            return None
        here, text = earlier, earlier.text
    return None


def _begun(minute: Minute, text: str) -> str | None:
    """The minute at which a sentence begins to tell of play that goes on: "On 20 minutes Hale won the ball"."""
    goes_on = minute.start <= _FRONT and not _OVER.search(text, minute.end)
    return minute.minute if goes_on else None


def _nearest(news: Iterable[re.Match[str]], minutes: Sequence[Minute], text: str) -> str | None:
    """The minute told beside the news, of neither of which it is said that it came before the other."""
    near = []
    for match in news:
        for minute in minutes:
            first, last = min(match.end(), minute.end), max(match.start(), minute.start)
            if last - first <= _NEAR and not _BEFORE.search(text, first, last):
                near.append((last - first, minute.minute))
    return min(near)[1] if near else None
