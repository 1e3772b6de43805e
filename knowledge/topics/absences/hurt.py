"""Phrases that tell who got hurt: "Ruiz limped off", "Cole was forced off", "Okafor tore a hamstring"."""

from __future__ import annotations

from knowledge.reading.marked import PERSON
from knowledge.topics.absences.wordings import BECAUSE, BODY, INJURY, PEOPLE, TITLE, WHAT_SEEMED, phrase

_HURTS = (
    r"injur(?:ed|ing|es)|hurt(?:ing|s)?|br(?:oke|eaking|oken|eaks)|tor[en]|tear(?:ing|s)|"
    r"dislocat(?:ed|ing|es)|fractur(?:ed|ing|es)|ruptur(?:ed|ing|es)|tweak(?:ed|ing|s)|strain(?:ed|ing|s)|"
    r"sprain(?:ed|ing|s)|damag(?:ed|ing|es)|pull(?:ed|ing|s)|jarr(?:ed|ing)"
)
_TURNS = r"(?:twist|turn|roll)(?:ed|ing|s)"  # nobody is hurt who twists his head to meet a cross
_INJURED = r"injured(?=[,.;]|$| (?:in|after|by|with|on|at|early|late|before|and|midway|shortly)\b)"
_GOING = (
    r"(?:(?:go|come|limp|be (?:taken|helped|carried)) off|leave the (?:field|pitch)"
    r"|be (?:replaced|substituted|withdrawn))"
)

HURT = (
    phrase(
        r"\b(?P<tells>limp(?:ed|ing|s)?|hobbl(?:ed|ing|es)|stretchered|helped) ",
        r"(?:off|out|from|away|down|(?=to the (?:bench|touchline|sidelines)))\b",
    ),
    phrase(r"\b(?P<tells>carried) (?:off|from the (?:field|pitch))\b"),
    phrase(
        r"\b(?P<tells>forced) (?:off\b(?! (?:the ball|h(?:is|er) line|the (?:field|pitch) (?:for|to)))",
        r"|to (?:withdraw|limp))",
    ),
    phrase(
        rf"\b(?P<tells>forced|had|needed) to {_GOING}\b(?!.{{0,80}} (?:came back|returned to the (?:game|field|"
        rf"pitch)))"
    ),
    phrase(r"\b(?P<tells>unable to (?:continue|carry on)|could (?:not|n't) (?:continue|carry on))\b"),
    phrase(
        r"\b(?P<tells>went|going|goes|came|comes|coming|taken|forced|replaced|substituted|withdrawn) ",
        rf"(?:off |out )?(?:by {PERSON} )?(?:[\w-]+ ){{0,3}}?(?:{_INJURED}|on a stretcher|{BECAUSE})",
    ),
    phrase(
        r"\b(?P<tells>suffered|suffers|suffering|sustained|sustaining|picked up|picking up|pulled up with|nursing) ",
        rf"{WHAT_SEEMED}(?:an?|his|her|the|another) {INJURY}",
    ),
    phrase(rf"\b(?P<tells>suffer(?:ed|ing|s)|sustain(?:ed|ing|s)) {INJURY}"),
    phrase(rf"\b{INJURY} (?:that |which )?(?P<who>{PERSON}|s?he) (?P<tells>suffered|sustained|picked up)\b"),
    phrase(rf"\b{INJURY} (?P<tells>suffered|sustained|picked up) by {TITLE}{PEOPLE}"),
    phrase(
        r"\b(?P<tells>leaves|left) the (?:field|pitch|game|match) ",
        rf"(?:[\w-]+ ){{0,2}}?(?:{_INJURED}|on a stretcher|{BECAUSE})",
    ),
    phrase(
        r"\b(?P<tells>pull(?:ed|s|ing)) up (?:(?:injured|lame|clutching|holding|sharply|with)\b|and (?:was|had|"
        r"clutch)",
        r"|(?:just |only |after )*(?:\w+ )?(?:seconds|minutes)\b|in the [\w-]+ minute)",
    ),
    phrase(
        r"\b(?P<tells>clutching|clutched|holding|grabbing|feeling|felt) (?:at )?(?:the (?:back|top|side) of )?",
        rf"(?:his|her) (?:left |right |upper |lower )?{BODY}",
    ),
    phrase(rf"\b(?P<tells>exit(?:s|ed|ing)?) (?:the (?:game|match|field|pitch|contest) )?(?:[\w-]+ ){{0,5}}?{BECAUSE}"),
    phrase(rf"\b(?P<tells>diagnosed) with {WHAT_SEEMED}(?:an? )?{INJURY}"),
    phrase(rf"\b(?P<tells>succumb(?:ed|s|ing)) to {WHAT_SEEMED}(?:an?|his|her|the) {INJURY}"),
    phrase(rf"\b(?P<tells>{_HURTS}) (?:his|her|an?) (?:[\w-]+ ){{0,2}}?{BODY}"),
    phrase(rf"\b(?P<tells>{_TURNS}) (?:his|her|an?) (?:\w+ )?(?:ankle|knee|foot)\b"),
    phrase(rf"\b(?P<tells>br(?:oke|oken|eaks|eaking)) down (?:injured|{BECAUSE})"),
    phrase(rf"\b(?P<tells>aggravat(?:ed|es|ing)) (?:an?|his|her|the) (?:[\w-]+ ){{0,2}}{INJURY}"),
    phrase(r"\b(?P<tells>concussed|knocked (?:unconscious|out cold))\b"),
    phrase(r"\b(?P<tells>having|had|undergone|undergoing|underwent|needs) (?:[\w-]+ )?(?:surgery|an operation)\b"),
)
