"""Phrases that tell whom a side has to do without: "without the injured Ruiz", "a knock ruled out Cole"."""

from __future__ import annotations

from knowledge.reading.marked import PERSON
from knowledge.topics.absences.wordings import BECAUSE, BY, INJURY, NAMED, PEOPLE, TITLE, WHAT_SEEMED, phrase

_OUT = (
    r"(?:out(?= (?:injured|ill|suspended|through|with|for|until|due|because|of (?:action|the (?:side|team|squad|"
    r"game)))"
    r"|[,.;]|$)|missing(?= (?:through|due|from|because)|[,.;]|$)|injured|suspended|unavailable|absent|sidelined|ill"
    r"|banned|cup-tied|ineligible|ruled out|laid low|(?:away )?on (?:[\w-]+ ){1,4}?duty)\b"
)
_NO_NAME_NEXT = r"(?! (?:\w+ly |ever |even )?(?!during|following)(?:\w+ing|having|touched)\b)"
_DEED = r"(?!(?:\w+ing|an?|any|much|so|even|ever|such|either) )"  # "without creating", "without a goal"
_EITHER = rf"(?P<who>{TITLE}{PERSON} n?or {TITLE}{PERSON})"  # "without either Ruiz or Cole"
_LOST = r"(?:lost|lose|losing|loses|cost (?:them|him|the \w+|@t))"
_BLOW = rf"\b(?:{INJURY}|mishap|accident)(?: [\w'-]+){{0,8}}?"
_LIST = (
    r"(?:injury|absentee|casualty|suspension) list|list of (?:absentees|injuries|injured players)|absentees|absences"
)

DEPRIVED = (
    phrase(
        r"\b(?<!effectively )(?<!virtually )(?P<tells>injured|suspended|disqualified|absent|sidelined|banned|"
        r"cup-tied|unavailable|crocked",
        r"|ill|stricken|ineligible|injury victim) ",
        rf"{TITLE}{PEOPLE}",
    ),
    phrase(rf"\b(?<!life )(?P<tells>without) {_DEED}(?:both )?{TITLE}{PEOPLE}{_NO_NAME_NEXT}"),
    phrase(rf"\b(?P<tells>without) (?:either )?{_EITHER}(?!'){_NO_NAME_NEXT}"),
    phrase(
        r"(?:\b(?:can|could|will) ?not|n't|\bunable to) (?:be able to )?(?P<tells>(?:count|call|rely) on) ",
        rf"(?:the services of )?{_EITHER}(?!')",
    ),
    phrase(rf"\b(?:for|place of|without|replac\w+) the (?P<tells>rested) {TITLE}{PEOPLE}"),
    phrase(rf"\b(?P<tells>missing) {TITLE}(?:(?:headed|led) by |including |such as )?{PEOPLE}"),
    phrase(rf"\b(?P<tells>deprived|shorn|robbed) of {TITLE}{PEOPLE}"),
    phrase(rf"\b(?P<tells>short) of (?:both |striker |midfielder |defender |captain )?{PEOPLE}"),
    phrase(rf"\b(?P<tells>absence) of {TITLE}{PEOPLE}"),
    phrase(rf"\b(?P<tells>injury(?:-enforced)? (?:exit|withdrawal|departure|loss)) (?:of|to) {TITLE}{PEOPLE}"),
    phrase(
        r"\b(?P<tells>injuries|injured|suspended|suspensions|missing|absentees|absences)(?: players| men| stars)?,? ",
        rf"(?:including|such as|like) {TITLE}{PEOPLE}",
    ),
    phrase(
        r"\b[Aa]mong (?:the |those )?(?:many |several )?",
        r"(?P<tells>missing|absent|absentees|injured|sidelined|out|unavailable)",
        rf" (?:[^.;,]{{0,25}} )?(?:is|are|was|were) {TITLE}{PEOPLE}",
    ),
    phrase(
        rf"{NAMED}'s? (?P<tells>(?:(?!return|comeback|recovery)[\w-]+ ){{0,3}}?",
        r"(?:absence|injury(?![- ]time)|injury-enforced \w+|suspension|ban|rupture|fracture|unavailability))\b",
    ),
    phrase(rf"\b(?<!the )(?P<tells>rest(?:ed|ing)) {TITLE}{PEOPLE}"),
    phrase(
        r"\b(?:injur(?:y|ies)|suspensions?|illness)[^.;@]{0,30}? (?P<tells>robb(?:ed|ing)|depriv(?:ed|ing)) ",
        rf"(?:[\w@']+ ){{1,3}}of {TITLE}{PEOPLE}",
    ),
    phrase(rf"\b(?P<tells>(?:must|ha[sd] to|have to|forced to) (?:give up|do without)) {TITLE}{PEOPLE}"),
    phrase(
        rf"\b(?P<tells>los(?:e|es|t|ing)) {TITLE}{PEOPLE} "
        r"(?:for (?:the|an?|\w+|several) (?:[\w-]+ ){0,3}?(?:games?|match(?:es)?|weeks?|months?|season|rest|year)\b|"
        r"for the|until|through|to (?:injury|suspension|illness))"
    ),
    phrase(
        rf"{NAMED}'s? (?:[\w-]+ ){{0,2}}(?:afternoon|evening|night|game|season|campaign|day|debut) (?:was|is|"
        rf"has been) ",
        rf"(?P<tells>cut short|ended|curtailed|over) (?:[\w-]+ )?{BY}",
    ),
    phrase(rf"\b(?P<tells>absentees?) (?:in |being |such as )?{TITLE}{PEOPLE}"),
    phrase(
        rf"\b(?P<tells>{_LIST})(?: (?:that|which))?(?: (?:includ\w+|featur\w+|contain\w+|were|are)| -|"
        rf":) {TITLE}{PEOPLE}"
    ),
    phrase(rf"\b(?P<tells>injury|injuries|suspension|ban) (?:to|for) {TITLE}{PEOPLE}"),
    phrase(
        rf"\b(?P<tells>{_LOST}) {TITLE}{PEOPLE} (?:[\w'-]+ ){{0,4}}?(?:to|through|"
        rf"with) {WHAT_SEEMED}(?:an? )?{INJURY}"
    ),
    phrase(rf"\b(?P<tells>departure) of {TITLE}{PEOPLE} {BECAUSE}"),
    phrase(rf"\b(?P<tells>took|take|taking) {TITLE}{PEOPLE} off (?:[\w-]+ ){{0,3}}?(?:injured|{BECAUSE})"),
    phrase(rf"\b(?:due to|because of) {PEOPLE} (?P<tells>falling ill|being injured)"),
    phrase(rf"\bwith {TITLE}{PEOPLE} (?:(?:all|both|also|still|now|already|again|currently) )*(?P<tells>{_OUT})"),
    phrase(rf"\bwith @p [\w -]{{0,30}}and {PEOPLE} (?P<tells>absent|suspended|injured|unavailable)(?=[,.;])"),
    phrase(rf"{_BLOW} (?P<tells>rul(?:ed|es|ing)|ke(?:pt|eps|eping)) out {TITLE}{PEOPLE}"),
    phrase(
        rf"{_BLOW} (?P<tells>rul(?:ed|es|ing)|ke(?:pt|eps|eping)|forc(?:ed|es|ing)) {TITLE}(?P<who>{PERSON}|him|"
        rf"her) ",
        r"(?:out|off)\b",
    ),
    phrase(rf"\b(?P<tells>deputi[sz]\w+|standing in|stood in|stands in|fill(?:ed|ing|s) in) for {TITLE}{PEOPLE}"),
)
