"""The wordings of changes that name both players: who came on, and for whom.

They match a sentence as `Marked` writes it: "@p" a player, "@o" a coach, "@t" a team, in lower case.
"""

from __future__ import annotations

from knowledge.reading.language.pattern import Pattern

_WORDS = r"[^.;@]{0,60}?"  # of the same clause, naming nobody
_ELSE = r"(?!(?:but|as|who|whose|while|when|before|after|it|he|was|were|had|has|his \w+ing)\b)"
_SOME = rf"(?:,? ?(?:{_ELSE}(?:@t(?:'s)?|[\w'?£-]+) ){{0,5}}?)"  # what may describe the next player
_NEXT = rf"(?:,? ?(?:{_ELSE}(?!(?:with|to|from|into|then|that|which)\b)(?:@t(?:'s)?|[\w'?£-]+) ){{0,5}}?)"
_JOINS = r"(?: in place of| in for| for| with)"
_MORE = rf"(?:(?:,| and|, and){_NEXT}@p(?!{_JOINS}))*"  # "Rice and Saka", but not "Rice for Xhaka and Saka for Pepe"
_AND = rf"(?:(?:,| and|, and){_NEXT}@p)*"
_ON = rf"{_SOME}(?P<on>@p{_MORE})"
_ALL_ON = rf"{_SOME}(?P<on>@p(?:(?:,| and|, and){_NEXT}@p)*)"
_OFF = rf"{_SOME}(?P<off>@p{_MORE})"
_ALL_OFF = rf"{_SOME}(?P<off>@p{_AND})"
_WITH = r" with (?!(?:[\w-]+ ){0,3}(?:minutes?|seconds)\b)"  # who came on, not how long was left
_FIRST_ON = rf"(?P<on>@p(?: and{_SOME}@p)?)"
_EPITHET = r"\bthe (?:@t|[\w-]+)"
_NO_SIGNING = r"(?![^@]{0,70}\b(?:bought|hired|recruited|appointed|arriv|lined|named|landed|joined|start|brought in))"
_TIMELY = r"(?:(?:late|early|(?:first|second)-half|half-time|interval|enforced|straight|[\w-]+-minute) )?"
STAY = r"(?:game|match|afternoon|evening|night|day|outing|participation|involvement)"
"""Pattern of how long somebody plays: "his afternoon was cut short"."""
_BENCH = r"(?:off|from) the (?:substitutes?'? )?bench|into the fray"
_BRINGS = (
    rf"(?:(?:brought|bringing|brings|bring|sent|sending|sends|send|threw|throwing|throws|thrown|put"
    rf"|putting)(?: @p)? (?:on\b|[^.;]{{0,25}}?\b(?:{_BENCH}))"
    r"|(?:called|calling|turned|turning|summon\w+) (?:for|to|upon|on)|introduc\w+|unleash\w+|insert\w+"
    r"|substitutions?,?|(?:double|triple|quadruple) (?:change|switch|substitution)(?: (?:for|by) (?:@t|"
    r"the \w+))?[,:]?|change,?|subbed (?:in|on)|swapp(?:ed|ing) in)"
)
_ENTERS = (
    r"enter(?:ed|ing)(?! (?:the |his |@\w'?s? )?(?:(?:referee|official)'s )?(?:\w+ )?(?:book|notebook|record)s?\b)"
)
_COMES = (
    rf"(?:came on|coming on|comes on|come on|on came|came in|{_BENCH}|{_ENTERS}|subbed(?: in| on)?|ran on"
    rf"|jogged on|on as|got on|getting on"
    r"|(?:brought|sent|thrown|called|put|sprung) on|introduced)"
)
_FOR = r"(?:for|in place of|in for|on for|at the expense of|instead of|replacing|to replace|in lieu of|in relief of)"
WENT = (
    r"(?:made way|making way|make way|makes way|departed|departing|departs|went off|going off|came off|coming off"
    r"|withdrawn|(?:taken|hauled|brought|pulled|dragged) off"
    r"|hooked|removed|sacrificed|swapped|subbed (?:off|out)|(?:trudged|limped|hobbled|walked) off|substituted"
    r"|(?:left|leaving) (?:the )?(?:field|pitch|game|fray|action|stage)|exited|exiting|exits)"
)
"""Pattern of what whoever goes off does, or has done to him."""
_TAKES = (
    r"(?:withdrew|withdrawing|withdraws|took off|taking off|hooked|hooking|swapped(?! in)|swapping(?! in)"
    r"|sacrificed|sacrificing|substituted|substituting|brought off|bringing off"
    r"|subbed (?:off|out)|hauled off|hauling off)"
)

EXCHANGES = tuple(
    Pattern(pattern)
    for pattern in (
        (
            rf"(?P<off>@p(?: and{_SOME}@p)?)(?:, [^.;,]{{0,60}},)?[^.;@]{{0,110}}?"
            rf"\b(?P<passive>replaced|relieved|substituted)\b[^.;@]{{0,40}}? (?:by|with|for){_ON}"
        ),
        (
            rf"{_FIRST_ON}(?:,? who)? (?:had |has |duly |soon |then |also |earlier |just |[a-z]+ly )*"
            rf"(?:replaced|replaces|relieved|(?:had|forced|needed|called on|"
            rf"sent on) to replace){_OFF}(?!{_AND}{_WITH})"
        ),
        (
            rf"(?P<off>\bhe|{_EPITHET})\b[^.;@]{{0,90}}?\b(?P<passive>replaced|relieved|substituted)\b"
            rf"[^.;@]{{0,30}}? (?:by|with|for){_ON}"
        ),
        rf"{_FIRST_ON} (?:soon |later |then |[a-z]+ly )*(?:replaced|replacing) (?P<off>him|her)\b(?! (?:with|as)\b)",
        (
            rf"(?:, |\bwith |\bsaw |^|[-–—] ?){_SOME}{_FIRST_ON} replacing{_SOME}(?P<off>@p(?: and{_SOME}@p)?)"
            rf"(?!{_WITH})"
        ),
        rf"\blost (?P<off>@p)[^.;@]{{0,60}}? replacement,?{_ON}",
        rf"\breplac(?:ed|ing|es)\b{_SOME}(?P<off>@p{_AND}) with{_ON}",
        rf"(?<=replac).*?(?:and|,){_OFF} (?:with|by){_ON}",
        rf"{_BRINGS}{_ALL_ON},?(?: on)?{_WORDS}\b{_FOR}\b{_OFF}",
        rf"{_BRINGS}.*?@p {_FOR}{_SOME}@p(?: and|,){_ON} {_FOR}\b{_OFF}",
        rf"{_FIRST_ON},? {_WORDS}\b{_COMES}\b[^.;@]{{0,40}}?\b{_FOR}\b{_OFF}(?!'s? \w)",
        (
            rf"{_FIRST_ON},?(?: [-–—])? (?:newly |just |only just )?on (?:as an? (?:[\w-]+ )?(?:substitute|sub|"
            rf"replacement) "
            rf"|(?:(?:[\w-]+ )?minutes|moments|seconds|shortly) (?:earlier|before) |earlier )?{_FOR}\b{_OFF}"
        ),
        rf"{_FIRST_ON}'s? (?:[\w-]+ ){{0,3}}?(?:introduction|arrival) {_FOR}\b{_OFF}",
        rf"(?P<off>@p(?: and{_SOME}@p)?){_WORDS}\b{WENT}\b[^.;@]{{0,40}}?,? for{_ON}",
        rf"(?P<off>@p){_WORDS}\b(?:gave|gives|giving) way to{_ON}",
        (
            rf"\b{_TAKES}(?! an?\b){_OFF}(?: off)?,?(?: who(?:se)? [^.;]{{0,90}}?,)? "
            rf"{_WORDS}\b(?:for|(?:and|(?:in order )?to) (?:introduc\w+|"
            rf"br(?:ought|ing) (?:on|in)|sen[dt] on|thr[eo]w on|sub(?:bed|bing) in)|introducing|"
            rf"(?:bringing|sending|throwing|putting) on){_ON}"
        ),
        rf"{_BRINGS}{_ALL_ON},?(?: on)?{_WORDS}\b(?:and|while|,) (?:t(?:ook|aking)|haul(?:ed|ing)) off{_OFF}",
        rf"(?P<off>@p)'s? (?:[\w-]+ ){{0,3}}?replacement,?{_ON}",
        rf"{_FIRST_ON}, (?:an? |the )(?:[\w-]+ ){{0,4}}?(?:replacement|substitute|sub) for{_SOME}(?P<off>@p),",
        rf"{_FIRST_ON},?(?: [-–—])? (?:an? |as |the )(?:[\w-]+ ){{0,4}}?(?:replacement|substitute|sub) for{_OFF}",
        rf"{_FIRST_ON}, who [^.;@]{{0,80}}, (?:replaced|replaces){_OFF}(?!{_WITH})",
        rf"\b(?:departure|withdrawal|removal) of{_ALL_OFF} (?:for|and (?:introduction|arrival) of){_ON}",
        rf"{_FIRST_ON}(?:,? who)? (?:took|taking|takes) (?:the place of|over from){_OFF}",
        (
            rf"{_FIRST_ON} (?:came on |coming on )?(?:replac(?:ed|ing)|to replace|took over from|taking over from)"
            r" (?P<off>him)\b"
        ),
        rf"{_FIRST_ON} (?:took|taking|takes) (?P<off>his|@p)(?:'s?)? place\b",
        (
            rf"{_FIRST_ON}(?: (?:coming|came|entering|entered|thrown|sent|brought))?(?: on| in)? (?:in|to take) "
            r"(?P<off>his|her) (?:place|stead)\b"
        ),
        rf"\b(?:after|since|upon) (?:replacing|coming on for){_SOME}(?P<off>@p), (?P<on>@p)",
        rf"(?P<on>@p|\bhe)\b[^.;@]{{0,80}}? (?:before|after|since) (?:replacing|coming on for){_OFF}",
        (
            r"(?P<on>\bhe|\bwho) (?:had |has |duly |soon |then |earlier |just |[a-z]+ly )*(?:replaced|(?:came|was "
            rf"(?:brought|sent|thrown|called)) on {_FOR}|came off the bench {_FOR}){_OFF}(?!{_AND}{_WITH})"
        ),
        rf"\b(?:substitute|sub|replacement) {_FIRST_ON},?(?: -)? replacing{_OFF}",
        (
            rf"{_FIRST_ON}\b{_NO_SIGNING}[^.;@]{{0,70}}? as (?:(?:an?|the|his) )?"
            rf"(?:(?:[\w-]+ ){{0,3}}?(?:substitute|sub)|{_TIMELY}replacement) for{_OFF}"
        ),
        (
            rf"{_FIRST_ON}\b{_NO_SIGNING}[^.;@]{{0,70}}? as (?:an? )?(?P<off>@p)(?:'s)? (?:[\w-]+ ){{0,2}}?"
            r"(?:replacement|substitute|sub)\b"
        ),
        (
            rf"(?P<off>@p)'s (?:[\w-]+ )?{STAY} (?:was|were|came to) (?:[\w-]+ ){{0,3}}?(?:cut short|ended|over|end)\b"
            rf"[^.;]{{0,90}}?\b(?:{_BRINGS}|replaced by|came){_ON}"
        ),
        (
            rf"{_FIRST_ON} (?:got|had|was given|played) the (?:last|final|closing) [\w -]{{1,25}} (?:instead|"
            rf"in place) of{_OFF}"
        ),
        r"(?P<off>@p|\bhis|\bher)(?:'s?)? replacement by (?P<on>@p)",
        r"(?P<on>@p) on,? (?:and )?(?P<off>@p) off\b",
        r"(?P<off>@p) off,? (?:and )?(?P<on>@p) on\b(?! (?:the|his|target|to))",
        rf"\boff (?:came|went|comes|goes){_OFF},? (?:and )?(?:on|in) (?:came|went|comes|goes){_ON}",
        rf"\bon (?:came|went|comes|goes){_ON},? {_FOR}{_OFF}",
        rf"\b(?:brought|bringing|sent|sending|threw){_ALL_ON} (?:on|into the (?:game|fray|action)) {_FOR}{_OFF}",
        r"(?P<off>@p)[^.;@]{0,60}? off\b[^.;@]{0,80}? replacement,? (?P<on>@p)",
        r"(?P<off>\bhis) (?:[\w-]+ ){0,3}?replacement,? (?P<on>@p)",
    )
)
