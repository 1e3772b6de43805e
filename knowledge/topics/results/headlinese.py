"""The words in which headlines tell who won: patterns over a headline as `marked_headline` writes it.

"@t" is a side of the match. Each pattern of `WON` and `LOST` begins to tell of its first side.
"""

from __future__ import annotations

import re

# A few words that begin no other clause, and some that only describe.
_FEW = r"(?:(?!(?:as|after|but|despite|before|while|when|if|could|can|must|should|will|den(?:y|ies))\b)[\w'-]+ ){0,4}?"
_SOME = r"(?:(?!(?:as|after|but|despite|while|when|to|at|by|with|in|on|for|from|of|den(?:y|ies))\b)[\w'-]+ ){0,4}?"
_WIN = r"(?:win|victory|triumph|success)(?! (?:race|bonus|streak|run|record|chase|bid|hopes?))"
_ROUT = r"(?:rout|thrashing|demolition|hammering)"
_GIVES = (
    r"(?:gives?|earns?|hands?|steals?|seals?|secures?|snatch(?:es)?|clinch(?:es)?|grabs?|sparks?|inspires?|completes?)"
)
_SENDS = r"(?:eases?|fires?|lifts?|leads?|inspires?|steers?|guides?|sends?|heads?|helps?|launch(?:es)?|shoots?|sets?)"
_BEATS = (
    r"(?:beats?|edges?(?: out| past)?|thrash(?:es)?|hammers?|sinks?|stuns?|floors?|(?<!shut )(?<!shuts )downs?|"
    r"defeats?|crush(?:es)?|outlasts?|overcomes?|sees? off|sweeps? aside|brush(?:es)? aside|humiliates?|humbles?|"
    r"destroys?|dismantles?|demolish(?:es)?|punish(?:es)?|silences?|trounces?|routs?|outclass(?:es)?|batters?|topples?|"
    r"upsets?|dumps? out|knocks? out|eliminates?|tames?)"
)
_CRUISES = r"(?:ease|cruise|battle|roar|stroll|race|sweep)"
_LOSES = r"(?:beaten|lose|crash|slump|thrashed|stunned|humbled|shocked|tamed|outclassed|routed|hammered)\b"
_SAVES = r"(?:earns?|rescues?|snatch(?:es)?|salvages?|grabs?|secures?|steals?|claims?|hands?|gives?)"
_MISERY = r"(?:misery|gloom|woes?|pain|agony|torment|despair|suffering|troubles?|anguish)"
_WORSENS = r"(?:piles?|inflicts?|heaps?|deepens?|compounds?|adds? to|extends?|prolongs?|increases?)"
_OPENING = r"(?:^|\bas |[:,;] )(?:(?!@t|in\b|on\b|after\b|from\b)[\w'-]+ )*?"
_ENJOYS = rf"(?<!den[yi] )(?<!denies )@t (?:'s )?{_SOME}(?:to |with |in |into )?{_SOME}(?:{_WIN}|{_ROUT})"


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, patterns))


WON = _compiled(
    rf"@t (?:and )?{_FEW}{_BEATS} {_SOME}@t",
    rf"@t (?:(?!as\b|after\b|but\b|fail|bid)[@\w'-]+ ){{1,9}}to {_BEATS} {_SOME}@t",
    rf"@t (?:(?!@t|after\b|but\b)[\w'-]+ )+as they {_BEATS} {_SOME}@t",
    rf"@t {_FEW}past {_SOME}@t",
    rf"@t {_FEW}{_WORSENS} {_SOME}{_MISERY} (?:on|for|of) {_SOME}@t",
    rf"@t {_FEW}{_WORSENS} {_SOME}@t (?:'s )?{_SOME}{_MISERY}",
    rf"@t {_FEW}(?:resists?|withstands?|survives?|repels?) {_SOME}@t(?: 's)? {_SOME}(?:fightback|comeback|rally)",
    rf"@t (?:to )?(?:rise|climb|leapfrog)s? (?:above |over )?{_SOME}@t",
    rf"@t {_FEW}(?:ends?|halts?|snaps?|breaks?|wrecks?) {_SOME}@t(?: 's)? {_SOME}(?:unbeaten|perfect)\b",
    rf"@t {_FEW}(?:knocks?|dumps?) @t out\b",
    r"@t (?:runs? riot|rampant|romps?)\b",
    r"@t (?:get |are )?(?:back|return) to winning ways",
    r"@t too (?:strong|good|hot) for @t",
    r"@t hit @t for (?:five|six|seven|eight|nine)\b",
    rf"@t (?:gain|collect|claim|earn|record|celebrate|grab|secure|take|clinch) {_SOME}{_WIN}",
    rf"{_ENJOYS} (?:over|against|at|of|away to) {_SOME}@t(?! (?:fans|players?|supporters))",
    rf"\b{_SENDS} {_SOME}@t (?:on their way )?to {_SOME}{_WIN}\b",
    rf"\b{_GIVES} {_SOME}@t {_SOME}(?:@t )?{_WIN}\b",
    rf"\b{_GIVES} {_SOME}@t first (?:home |away |league )?{_WIN}\b",
    rf"\b(?:{_WIN}|win it|wins it) for {_SOME}@t",
    rf"{_OPENING}@t {_SOME}(?:win(?! (?:race|over|at)\b)|{_CRUISES} to {_SOME}{_WIN})\b(?! for)",
)
LOST = _compiled(
    rf"(?:^|\bas )(?:(?!@t|as\b|after\b|claims\b|they\b)[\w',-]+ )+{_BEATS} {_SOME}@t",
    rf"(?<=@t 's )(?:(?!as\b|after\b|to\b)[\w'-]+ ){{1,3}}{_BEATS} {_SOME}@t",
    rf"@t {_SOME}{_LOSES}",
    rf"\b(?:defeat|loss) for {_SOME}@t",
    rf"(?:^|\bas )(?:(?!@t)[\w',-]+ )+(?:{_WIN} (?:over|against|at)|{_ROUT} of) {_SOME}@t",
    rf"\bsparks {_ROUT} of {_SOME}@t",
)
DRAWN = _compiled(
    rf"\b{_SAVES} (?:(?!as\b|after\b)[@\w'-]+ ){{0,4}}?(?:point|draw)\b",
    r"@t (?:[\w-]+ ){0,2}?frustrates? @t|@t frustrated by @t|\bto frustrate @t",
    r"\bcancels? out (?:@t (?:'s )?)?(?:[\w-]+ ){0,2}?(?:lead|opener|goal|strike|penalty|header)\b",
    r"\b(?:late|last-gasp|last-minute|stoppage-time|injury-time) (?:equali[sz]er|leveller)\b",
    r"\bto (?:earn|rescue|snatch|salvage) (?:[\w-]+ )?(?:point|draw)\b",
    r"\b(?:stalemate|spoils shared|shares? (?:the )?(?:spoils|points))\b",
    rf"\b(?:denies|deny) {_SOME}@t {_SOME}{_WIN}\b",
    r"@t (?:are |is )?held\b(?! (?:on|off|out|back|talks|up|firm))|@t hold @t",
    r"\bin (?:[\w-]+ )?(?:@t )?draw\b",
    r"\b(?:late|goalless|battling|score) draw\b",
)
LINE = re.compile(r"^(?:[\w' -]+: )?@t (\d{1,2})-(\d{1,2}) @t(?! (?:up|ahead))")
ROUND_UP = re.compile(r"\bround-?up\b")
