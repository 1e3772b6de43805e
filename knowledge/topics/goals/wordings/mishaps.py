"""Goals that came about by mishap: clearances and crosses that went in off somebody of the other side.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import DOER
from knowledge.reading.mention import Role
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_CLEARANCE = r"(?:clearance|interception|block|tackle|back-?pass|goal[- ]kick|punch)"
_FLEW = (
    r"(?:went|flew|looped|sailed|skewed|spun|rolled|trickled|bounced|crept|dropped|squirmed|skidded|deflected|"
    r"ricocheted|cannoned|ended up|finished|found its way|nestled)"
)
_IN = r"(?:into the (?:[\w-]+ ){0,3}?(?:net|goal|corner)|in|home|over the line)\b(?! (?:the|front|off)\b)"
_OWN = r"(?:past|over|beyond) (?:his (?:own )?(?:goal)?keeper|@p)\b(?!')"
_WORDS = r"(?:[^.;@]{0,40} )?"
# "Moss's clearance rebounded off Hale and trickled in"
_OFF_ANOTHER = Pattern(
    rf"\b{_CLEARANCE} (?:was )?(?:rebounded|cannoned|ricocheted|bounced|came back|struck|hit|deflected|went in|"
    r"charged down by|blocked by)(?: back)?(?: off| against| into)? (?P<who>@p)(?:'s? (?:[\w-]+ ){0,2})?,? "
    rf"(?:and|before) {_WORDS}{_IN}"
)
# "Dale's attempted clearance looped over Moss", "Dale's sliced block found its way into the net"
_BY_ITSELF = Pattern(
    r"(?P<who>@p)'s? (?:attempted|sliced|miscued|mis-?hit|botched|wild|looping|misjudged|misplaced|misdirected|"
    rf"scuffed|desperate|panicked) (?:[\w-]+ )?{_CLEARANCE} (?:only )?{_FLEW} {_WORDS}(?:{_IN}|{_OWN})"
)
_CROSS = r"(?:cross|corner|delivery|centre|pull-?back|cut-?back|ball|free-kick|throw)"
_BALL = rf"(?:{_CROSS[3:-1]}|shot|effort|header|drive|strike|volley)"
_SERVER = r"(?P<server>@p|\bhis\b)(?:'s?|, whose)? (?:[\w-]+ ){0,3}?"
_NAMED = r"(?:[^\s@.;,]+ |@t(?:'s?)? ){0,4}(?P<who>@p)(?!')"
# "Hale's cross was turned into the net by the keeper, Moss"
_TURNED_IN = Pattern(
    rf"{_SERVER}{_BALL} (?:was )?(?:only )?(?:[\w-]+ly )?(?:deflected|diverted|turned|bundled|headed|steered|knocked|"
    r"prodded|poked|sliced|helped|fumbled|spilled|palmed|pushed|parried|punched|nudged) (?:[\w-]+ )?"
    rf"(?:in|home|over the line|into (?:the|his own) (?:[\w-]+ )?(?:net|goal|corner)) by {_NAMED}"
)
# "Hale's cross cannoned off Cole and nestled in the net"
_OFF_MAN = Pattern(
    rf"{_SERVER}{_CROSS} (?:[^@.;]{{0,30}} )?(?:cannoned|ricocheted|rebounded|bounced|flicked|came|deflected|looped|"
    rf"went|spun) (?:in )?off {_NAMED},? [^.;]{{0,50}}?(?:{_IN}|in the (?:[\w-]+ )?(?:net|goal|corner))"
)
_CANNONS = Pattern(r"\b(?:cannoned|ricocheted|rebounded|deflected|bounced) off\b")  # which strangers mostly suffer
# "Leeds fell behind when Hale deflected Cole's cross over Moss"
_AGAINST = Pattern(
    rf"{DOER} (?:[\w-]+ly )?(?:fell|went) behind (?:[^@.;]{{0,40}} )?when (?:[^\s@.;,]+ ){{0,3}}(?P<who>@p) "
    rf"(?:[\w-]+ly )?(?:deflected|diverted|sliced|turned|headed|steered|poked|prodded|knocked|glanced|put) "
    rf"(?:an? |the )?(?:@p'?s? )?(?:[\w-]+ )?{_BALL} (?:past|over|beyond|into|in)\b"
)
# "a header that deflected off Cole for an own goal"
_FOR_OWN_GOAL = Pattern(
    r"\b(?:deflected|cannoned|ricocheted|rebounded|bounced|flicked|came|went|glanced|diverted|turned|spun) "
    rf"(?:in )?(?:off|by) {_NAMED},? (?:[\w-]+ ){{0,4}}?for an? (?:[\w-]+ ){{0,2}}?own goal\b"
)
_ASTRAY = Pattern(r"\b(?:deflected|sliced|diverted) [^.;]*@p")
_KEPT_OUT = Pattern(r"\b(?:wide|post|bar|crossbar|woodwork|clear(?:ed)?|safety|saved|offside|disallowed|ruled out)\b")


def told_by_mishaps(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal of which the sentence tells that a clearance flew in."""
    if _KEPT_OUT.search(marked.text) is not None:
        return
    for pattern, how in ((_OFF_ANOTHER, "open"), (_BY_ITSELF, "own_goal"), (_FOR_OWN_GOAL, "own_goal")):
        for match in pattern.finditer(marked.text):
            at = marked.token(match.end() - 1)
            if not sentence.spoken(at):
                for named, player in marked.people(*match.span("who")):
                    yield Claim(at, player, named, "own_goal" if how == "own_goal" else "open")
    yield from _of_unknown_side(sentence, marked)


def _of_unknown_side(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """The own goal of whom nothing tells for which side he plays, where one fell behind by a deflection."""
    for match in _AGAINST.finditer(marked.text):
        at = marked.token(match.end() - 1)
        for named, player in marked.people(*match.span("who")):
            astray = _ASTRAY.search(match[0]) is not None and player.team is None
            if (
                astray
                and not sentence.spoken(at)
                and told(verb_of(marked.token(marked.text.index("behind", match.start()))))
            ):
                yield Claim(at, player, named, "own_goal")


def instead_by_opponents(sentence: Sentence, marked: Marked, told: Sequence[Claim]) -> list[Claim]:
    """The goals told, with own goals for those that the same words tell of whom is known to be of the other side."""
    own = list(_by_opponents(sentence, marked))
    rest = [claim for claim in told if not any(start <= marked.at(claim.at) < end for _, start, end in own)]
    return [*rest, *(claim for claim, _, _ in own)]


def _by_opponents(sentence: Sentence, marked: Marked) -> Iterator[tuple[Claim, int, int]]:
    """The own goals of those who are known to be of the side that suffered by them, and where they are told."""
    for pattern in (_TURNED_IN, _OFF_MAN, _AGAINST):
        for match in pattern.finditer(marked.text):
            at = marked.token(match.end() - 1)
            for named, player in marked.people(*match.span("who")):
                if not sentence.spoken(at) and _came_about(marked, match) and _suffers(sentence, marked, match, player):
                    yield Claim(at, player, named, "own_goal"), match.start(), match.end()


def _came_about(marked: Marked, match: re.Match[str]) -> bool:
    """Whether the side did fall behind of which that is told."""
    behind = marked.text.find("behind", *match.span())
    return behind < 0 or told(verb_of(marked.token(behind)))


def _suffers(sentence: Sentence, marked: Marked, match: re.Match[str], player: Person) -> bool:
    """Whether the player is of the side that conceded: its keeper, another's than who served the ball."""
    if "server" not in match.groupdict():
        return player.team is not None and marked.doer(match) == player.team
    if player.role is Role.KEEPER and _TURNED_IN.found(match):
        return True
    named = next((person for _, person in marked.people(*match.span("server"))), None)
    server = named or sentence.person_at(marked.token(match.start("server")))
    if server is None or server.team is None or player is server:
        return False
    return server.team != player.team if player.team is not None else _CANNONS.search(match[0]) is not None
