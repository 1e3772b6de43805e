"""Goals told by what the score became when somebody did something: "it was 2-0 when Hale pounced on a loose pass".

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.mention import Role
from knowledge.topics.goals import manner
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_WHOSE = r"(?:the|their|an?|@t's?|his side's) (?:[\w'-]+ ){0,2}?"
_BECAME = (
    r"(?:(?:it|the score) (?:was|became|was soon|was then) (?:\d-\d|one|two|three|four|five|level)\b|"
    r"(?:were|went|was|gone|been|go|are) (?:soon |then |quickly |back )?(?:\d-\d (?:up|ahead|down)|(?:one|two|"
    r"three|four|\w+ goals?) "
    r"(?:up|ahead|down|clear)|ahead|in front|behind|level)|"
    r"(?:took|taken|take|regained|restored|grabbed|had|doubled|trebled|extended|increased|stretched|halved|reduced) "
    rf"{_WHOSE}(?:lead|advantage|deficit|arrears)|drew level|pulled one back|"
    rf"(?:got|had|found|find) {_WHOSE}(?:reward|goal|breakthrough|equali[sz]er|opener|second|third|fourth|fifth)|"
    r"the (?:deadlock|stalemate|lead|advantage|scoring|deficit|points|game|match|contest|win|victory) (?:was|were) "
    r"(?:[\w-]+ )?(?:broken|doubled|trebled|extended|increased|opened|wrapped up|sealed|secured|settled|over|safe|"
    r"halved|restored)|"
    rf"{_WHOSE}(?:breakthrough|equali[sz]er|opener|winner|leveller|opening goal|(?:first|second|third|fourth|fifth) "
    r"(?:goal )?)(?:came|arrived)|(?:the|their|@t's?) (?:pressure|dominance|patience) (?:finally )?(?:told|paid off))"
)
_DID = (
    r"(?:pounce[sd]|seize[sd]|capitali[sz]e[sd]|profit(?:s|ed)|punishe[sd]|nick(?:s|ed)|stole|latche[sd]|ran|raced|broke|burst|rose|leapt|"
    r"climbed|soared|met|rises|meets|react(?:s|ed)|arrived|ghost(?:s|ed)|lets? (?:fly|rip)|fire[sd]|struck|shot|"
    r"hit|drove|curled|lashed|volleyed|"
    r"headed|cut|turned|swivelled|spun|danced|weaved|waltzed|skipped|rounded|beat|stabbed|poked|prodded|squeezed|"
    r"drilled|rifled|unleashed|popped up|got (?:on the end|(?:his|an?) (?:[\w-]+ )?(?:foot|head|toe|touch) (?:on|"
    r"to))|got in|was (?:on hand|in the right place|first|quickest))"
)
_WHEN = Pattern(
    rf"(?<!almost )(?<!nearly )\b{_BECAME}(?: [^@.;]{{0,45}}?)?,? (?:when|as|after) (?:(?!(?:no|not|"
    rf"if)\b)[^\s@,.;]+ |@t(?:'s?)? ){{0,4}}"
    rf"(?P<who>@p) (?:[a-z]+ly )?(?P<did>{_DID})\b"
)
_FREE_KICK = Pattern(r"\bfree[- ]kick")
# What he did came to another's goal, to a kick, or to nothing.
_ANOTHERS = Pattern(
    r"\b(?:cross\w*|pull\w* back|cut back|squared?|pass(?:ed|ing)?|set up|teed|found|fed|picked out|laid|played|slid|"
    r"released|won|earned|fouled|tripp\w+|brought down|fell|felled|upended|hand(?:led|ball)|penalty|spot|sent off|"
    r"booked|red|yellow|sav\w+|parr\w+|(?<!far )(?<!near )(?<!back )post|bar|crossbar|wide|over|block\w*|"
    r"clear(?:ed|ance)?|rebound|into his own|"
    r"straight|easily|comfortabl\w+|drew|forced|tested|but|only|could|would|offside|disallowed|ruled)\b"
)


def told_by_changes(sentence: Sentence, marked: Marked, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The goal that a change of the score tells of whoever did something then, no other word telling one."""
    if claims:
        return
    for match in _WHEN.finditer(marked.text):
        rest = marked.text[match.start("did") :]
        at = marked.token(match.start("did"))
        became = marked.token(match.start())
        if _ANOTHERS.search(rest) is not None or not (told(at) and told(became)) or sentence.spoken(at):
            continue
        for named, player in marked.people(*match.span("who")):
            if player.role is not Role.KEEPER:
                how = manner.of_verb(sentence, marked, at, marked.behind(at)) if _FREE_KICK.search(rest) else "open"
                yield Claim(at, player, named, how)
