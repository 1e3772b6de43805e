"""How questions ask for what was said."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_ALL = Ask("quotes", ("quote",), given=("speaker",), apart=True, weight=8)

_ON_IT = replace(_ALL, aspect=Aspect.WHOLE)
"""What somebody holds of a certain matter: only words on that answer."""

_HOLD = (
    r"(?:say|said|think|believe|feel|reckon|agree|accept|admit|claim|insist|suggest|fear|expect|regret|blame|consider|"
    r"doubt|deny|complain|criticise|praise|call|describe)"
)

_SAY = (
    r"(?:say|said|saying|tell|told|telling|reckon|think|thought|"
    r"comment|react|make of|talk about|reveal|admit|claim|insist|"
    r"(?:write|wrote|written|writing)(?! (?:off|down))|tweet(?:ed)?|post(?:ed)?(?= on\b| after\b|$)|"
    r"(?:moan|complain|rant|whinge|grumble|joke|speak) (?:about|of|to))"
)

_WORDS = (
    r"(?:verdict|views?|opinions?|reactions?|take|response|message|thoughts?|excuse|explanation|assessment|advice|"
    r"warning|words|comments?|reply|answer)"
)

PATTERNS = (
    pattern(
        rf"^(?:and |so |but )?(?:why|how come|does|did|do) (?:did |does |do )?(?:PLAYER|he|she) (?:\w+ )?{_HOLD} "
        r"(?!anything|something|much|a word|(?:after|following|to|in|at) )",
        _ON_IT,
    ),
    pattern(rf"what (?:did|does|has|had|was|were|are|else did|else has) .*?{_SAY}", _ALL),
    pattern(r"how (?:did|does|was|is) PLAYER (?:feel|feeling|react)", _ALL),
    pattern(rf"what (?:is|was|were) PLAYER (?:\w+ )?{_WORDS}", _ALL),
    pattern(rf"(?:what|which) {_WORDS} (?:did|does|has|had) PLAYER (?:give|have|offer|make|send)", _ALL),
    pattern(
        rf"^(?:(?:any|the) )?PLAYER (?:\w+ )?(?:{_WORDS}|interview|presser|press conference)"
        r"|^PLAYER (?:post|pre) ?(?:match|game)(?: \w+)?$",
        _ALL,
    ),
    pattern(
        rf"^what (?:else )?(?:is |was )?PLAYER {_SAY}|PLAYER (?:say|said|says) what|wh(?:at|y) PLAYER {_SAY}", _ALL
    ),
    pattern(
        r"^(?:did|has|have|does) PLAYER (?:say|said|comment(?:ed)?|speak|spoken|talk|talked)(?! (?:to|with)\b)", _ALL
    ),
    pattern(r"^(?:anything|something|any word|any words|any comments?) (?:from|by) PLAYER", _ALL),
    pattern(r"^PLAYER (?:on|about) (?:the )?(?:PLAYER|TEAM|DERBY|CUP|win|defeat|loss|draw|game|match|result)$", _ALL),
    pattern(r"quotes?|quoted", _ALL),
    pattern(r"who said", replace(_ALL, given=())),
)

COMMANDS = (
    Command(
        "quotes",
        "What a person said",
        ("player",),
        ("/quotes Inzaghi",),
        Ask("quotes", ("quote",), given=("speaker",), apart=True),
    ),
)
