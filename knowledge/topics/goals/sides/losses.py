"""Losses: against which side the words around a goal say that it was."""

import re

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import SIDE
from knowledge.topics.goals.sides.naming import THE, WIN

_MISTAKE = (
    r"(?:mistakes?|errors?|mix-up|slip|blunder|howler|lapse|miscommunication|hesitation|carelessness|indecision|"
    r"confusion|slackness|giveaway|turnover|miscue|misplaced pass|loose pass|breakdown)"
)
AGAINST = (
    # "a mistake by the Leeds defence let in Hale", "a Leeds slip"
    Pattern(
        rf"\b{_MISTAKE} (?:\w+ )?(?:by|from|in|at the heart of) {THE}{SIDE}(?!'s? (?:(?!defen|back)\w+))|"
        rf"\b(?:an?|another|some|the) (?:(?!@)[\w-]+ )?{SIDE}(?:'s?)? (?:defensive )?{_MISTAKE}\b"
    ),
    Pattern(
        rf"\bon (?:an?|another) (?:(?!@)[\w-]+ ){{1,3}}(?:day|night|afternoon|evening) for {THE}{SIDE}(?!')|"
        rf"\b(?:(?:got|get) (?:even )?worse|(?:make|made) matters worse) for {THE}{SIDE}|"
        rf"\b(?:add|pil|compound|increas|deepen|heap|prolong)\w* (?:[\w-]+ ){{0,3}}(?:to |on )?{THE}{SIDE}'s? "
        r"(?:[\w-]+ )?(?:woes?|misery|problems|pain|agony|embarrassment|humiliation|troubles)\b|"
        rf"\b(?:misery|embarrassment|humiliation|agony|insult) (?:on|for) {THE}{SIDE}"
    ),
    Pattern(
        rf"\binflict\w* (?:[\w-]+ ){{0,3}}(?:defeat|loss|pain|misery|woe) (?:on|upon) {THE}{SIDE}(?!')|"
        rf"\b(?:poor|slack|sloppy|weak|dreadful|comical|woeful|more) {SIDE}(?:'s)? defending\b|"
        rf"\b(?:beat|past|through|between|around|outjump\w*|outmuscl\w*) (?:two|three|four|a|the|several|some)? "
        rf"?{SIDE}(?:'s)? "
        r"(?:defenders?|markers?|players|shirts|keeper|goalkeeper|defence|defense|back ?line)\b"
    ),
    re.compile(rf"\b{WIN} (?:over|against|at|away to|away at) (?:the |hosts |visitors |bottom |rivals )?@t\b"),
    Pattern(
        rf"\b(?:cancel\w* out|halv\w*|cut|reduc\w*|wip\w* out) {THE}{SIDE}'s? (?:[\w-]+ )?"
        r"(?:lead|advantage|opener|goal)"
    ),
    # "put Leeds on their heels", "left Leeds chasing the game"
    Pattern(
        rf"\b(?:put|puts|putting|left|leav\w+|had|caught|knock\w*|rock\w*|set|sent) {THE}{SIDE} "
        r"(?:right |firmly |back )*(?:on (?:the|its|their) (?:back foot|heels|ropes)|(?:reeling|trailing|chasing|"
        r"stunned|shell-?shocked|rattled|floundering|facing|staring|needing|"
        r"with (?:it all|everything|work|a mountain|an? uphill)))\b"
    ),
    # "enough to hold off Leeds"
    Pattern(rf"\b(?:stav|hold|held|fend|fight|fought|see|saw|brush|knock|shrug)\w* (?:off|aside|out) {THE}{SIDE}(?!')"),
    # "the result of Leeds being unable to cope"
    Pattern(
        rf"{SIDE}'?s? (?:being |were |was )?(?:(?:unable|powerless) to|failing to|(?:failure|inability) to) "
        r"(?:cope|deal|clear|defend|handle|react|respond|mark|track)\b"
    ),
    re.compile(rf"\bseal\w* {THE}{SIDE}'s? fate\b|\bblow to {THE}{SIDE}|\bworse to come for {THE}{SIDE}"),
    re.compile(
        r"\b(?:goal|opener|equali[sz]er|winner|scored|netted|double|brace|hat[- ]trick) (?:[\w'-]+ ){0,3}against @t\b"
    ),
    Pattern(
        rf"\b(?:stunn\w*|punish\w*|shock\w*|silenc\w*|sank|sink\w*|den(?:y|ied|ying)) {THE}{SIDE}(?!')|"
        rf"\b(?:break\w*|broke|silenc\w*|stunn\w*|(?:dismay|horror|despair|disbelief) (?:of|among)) {THE}{SIDE}(?:'s)? "
        r"(?:fans|hearts|supporters|resistance|resolve|faithful|crowd|end)\b|"
        rf"\b(?:end|kill|dash|extinguish)\w* {THE}{SIDE}'s? (?:[\w-]+ )?(?:hopes?|resistance|challenge|unbeaten)\b"
    ),
    re.compile(
        r"\b(?:once|formerly|late) of @t\b|\bhis (?:former|old|previous|ex-?) ?(?:club|side|team|employers),? @t\b"
    ),
)
