"""The nouns that tell goals, and the words that credit somebody with them.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case. A "goal" or a "winner" is
one by itself; a "header" or a "penalty" only where the words around it say what came of it.
"""

from __future__ import annotations

import re

from knowledge.reading.language.pattern import Pattern

_TIED = r"(?:tied|tying|knotted|evened) (?:up )?(?:it|(?:every)?things?|the \w+)"
GOAL = (
    r"own[- ]goals?|goals?|opener|(?:(?:match|game)-)?winner|equali[sz]er|levell?er|hat[- ]?tricks?|braces?|double|"
    r"tap-ins?|"
    r"consolation|clincher|decider|golazo|wonder[- ]?goal|"
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"\w+teenth|twentieth)(?= of (?:the|this|his) (?:season|campaign|year)\b)"
)
SHOT = (
    r"strikes?|headers?|penalty[- ]kicks?(?: goal)?|penalt(?:y|ies)|spot[- ]kicks?|pks?|free[- ]kicks?|efforts?|"
    r"(?:overhead|bicycle|scissors?)[- ]kicks?|"
    r"finish(?:es)?|volleys?|shots?|lob|drive|blast|rocket|screamer|"
    r"thunderbolt|half-volley|panenka|chip|flick|wallop|piledriver|curler|thump|thunderbolts?|stunner|bullet|worldie"
)
NOT_A_GOAL = (
    r"(?![\w]| ?-(?! )| (?:kick|line|mouth|difference|celebration|record|drought|tally|threat|scorer|attempt|bid|"
    r"machine|area|box|appeal|claim|shoot|spot|save|miss|bound|"
    r"contribution|involvement|denial|act|pivot|figures|ratio|return|haul|count\b|was (?:disallowed|ruled|chalked)))"
)
NOUN = re.compile(rf"\b(?P<noun>{GOAL}|{SHOT})\b{NOT_A_GOAL}")
WORDS = re.compile(r"(?:[^\s@,.;:()]+ ){0,7}$")
OWNED = re.compile(
    r"@p(?:'s?|,?(?: again| once (?:more|again)| who| too)? whose) (?P<words>(?:[^\s@,.;:()]+,? ){0,7})$"
)
BESIDE = Pattern(
    r"\b(?:an?|the|that|this|late|early|second-half|first-half|minute|time|superb|brilliant|stunning|with|another|own|"
    r"and|"
    r"yards?|soft|deflected|from|to|by|as|"
    r"controversial|decisive|headed|first|second|two|minute) @p (?P<words>)$"
)
FROM = re.compile(
    r"(?P<words>(?: (?!(?:after|before|when|and|but|to|from|by|for|of|followed|as|while|with|because|"
    r"despite|without|clear|ahead|behind|short|shy|adrift|more|worthy|made|created|crafted|engineered|fashioned|"
    r"cross|delivery|pass|ball|service|feed|centre|throw)\b)[^\s@,.;:()]+|(?= "
    r"(?:of|in) the) (?:of|in) the [\w-]+(?: half)?| of (?:their|his|its|her) own){0,7}?),? "
    r"(?:from|by|through|courtesy of|of(?= @p)) "
    r"(?=(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,6}@p)"
)
_PART = r"(?:'s? (?:[\w-]+ )?(?:arms?|back|legs?|head|heel|shoulder|hands?|body|knees?|foot|boot|chest|thigh|shin))?"
# "came off Hale and into his own net", "came back off the bar and went in off Hale"
OFF_HIM = Pattern(
    r"\b(?:post|bar|crossbar|upright|woodwork)(?:[^.;,@]{0,30})? (?:in|into|over)\b[^.;,@]{0,30} (?:via|off) "
    r"(?:the (?:[\w-]+ )?)?(?:(?:goal)?keeper )?@p"
    rf"{_PART}(?=[.,;]|$| (?:in|on|after|for|to|with|as)\b)|"
    rf"\b(?:off|struck|hit|via|deflected by) @p{_PART}(?:,)? (?:and )?(?:[\w'-]+ ){0, 3}?(?:into|past|in|inside|over) "
    r"(?:his|their|the|@t's) own (?:[\w'-]+ )?(?:net|goal|line|goalkeeper|keeper)\b"
)
HIS_OWN = Pattern(r"(?<!of )(?<!in )(?<!into )(?<!at )(?<!on )\bhis (?:[\w'-]+ )?own[- ]goal$")
CONCEDED = Pattern(r"\b(?:conced\w+|shipp\w+) (?:[\w'-]+ ){0,4}$")
NAME = re.compile(
    r"(?:(?!(?:but|and|who|when|as|while|with|in|on|at|to|by|before|after|had|was|were|for|from|of|via|a|"
    r"an)\b)[^\s@,.;:()]+ |@t(?:'s)? ){0,6}?@p(?!'s?\b)(?: \([^)]{1,14}\))?"
)
JOIN = re.compile(
    r"(?:,? [^@,;.]{2,40}(?=, and ))?(?:,? and |, |,? plus )(?:two from |one from |a brace from |another from |from )?"
)
CAME = Pattern(
    r"\b(?:first|second|third|fourth|fifth|other|opener|winner|equali[sz]er|goals?|"
    r"one(?! of (?:them|those|these))|reply|response|consolation|breakthrough|"
    r"(?:final|decisive|finishing|last|telling) touch)(?:, "
    r"[^,@;.]{3,40},)? "
    r"(?:(?!(?:\w+-)?(?:chance|effort|opportunit|shot|save|attempt|opening|sight|threat|half|scare|booking|card|kick|"
    r"corner|header|try|warning|bid)\w*\b)[\w-]+ ){0,2}(?:coming|"
    r"came|arrived|arriving) (?:from|through|via|courtesy of) (?=(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,6}@p)"
)
# "there was a debut goal for Hale", unlike "there was a goal for Hale to aim at"
THERE_WAS = Pattern(
    r"\bthere (?:was|were|is) (?:also |even |still |late |time for )*(?:an?|two|another) (?:(?!no\b)[\w-]+ ){0,3}?"
    r"(?:goals?|hat-trick|brace|double|consolation|winner) for "
    r"(?=(?:[^\s@,.;:()]+ ){0,3}@p(?:[.,;]|$| (?:and|in|on|after|as|too|from|with)\b))"
)
GOALSCORERS = Pattern(r"(?<!top )(?<!leading )(?<!record )\bgoalscorers (?=@p and @p)")
SCORING = Pattern(
    r"@p(?:(?:, | and |, and )(?:[^\s@.;,]+ |@t(?:'s)? ){0,4}@p){0,4} (?:(?:both |also |each )?"
    r"(?:scoring|netting)|(?:being |as )?(?:the |all )?(?:goal)?scorers|"
    r"(?:both |all |also )?(?:on the score-?sheet|on target|among the (?:goals|scorers)|finding the (?:net|target)))\b"
    r"(?! (?:chance|run|record|form|touch|boots|goals))"
)
# "set up Hale for the opener", "into Hale's path for the winner"
GIVEN = Pattern(
    r"\b(?:set|setting|teed|teeing|picked|picking|pick|fed|found|released|slid|played|crossed|squared|into)\b(?: (?:up|"
    r"out|in|for))?"
    r"(?: [^\s@.,;]+){0,3} (?P<names>@p(?:'s path)?) (?:(?!(?:and|but|to|looking|waiting|who)\b)[\w'-]+ ){0,7}?for "
    r"(?:an?|the|his|@t's) (?:[\w'-]+ ){0,3}?"
    r"(?:opener|opening goal|equali[sz]er|winner|second|third|fourth|tap-in|goal|finish|"
    r"simple header)\b(?! (?:half|leg|time|kick|that (?:went|flew|hit|was)|which (?:went|flew|hit|was)))"
)
# "the scorers were Hale, Cole and Ward", "goals came courtesy of" apart
SCORERS = Pattern(
    r"\b(?:goal)?scorers?(?: (?:of|for) (?:[^\s@.;,]+ |@t(?:'s)? ?){1,4})?(?:, (?:[^,@]|@t){3,40},)? ?(?:was|"
    r"were|being|are|:) "
    r"(?=(?:(?!by\b)[^\s@,.;:()]+ |@t(?:'s)? ){0,4}@p)"
)
# "a brace from Cole and one by Hale", "time for a late second from Hale"
FURTHER = Pattern(
    r"\b(?:(?:(?:goals?|brace|double|hat[- ]?trick|treble|header|opener|penalty|winner|equali[sz]er|volley|"
    r"strike|finish|shot|drive|tap-in)"
    r"(?: [^.;@]{0,40}?)?|(?:goals?|brace|double|hat[- ]?trick|header|strike|opener|penalty) from [^.;@]{0,20}@p)"
    r"(?:,? and| plus|, with| sandwich\w*| either side of| added to| followed by) (?:another|one|two|three)|"
    r"(?:an?|the|@t's?) (?:(?!shot|chance|effort|corner|yellow|in|of)[\w-]+ ){0,2}?(?:second|third|fourth|fifth|"
    r"sixth)) "
    r"(?:late )?(?:from|by|through|courtesy of) "
    r"(?=(?:(?!(?:an?|his|the [\w-]+ of)\b)[^\s@,.;:()]+ ){0,3}@p(?!'| (?:corner|cross|free|pass|ball|shot|effort)))"
)
THROUGH = Pattern(
    r"\b(?:through(?! by\b)|(?<!net )(?<!in )via|thanks to|courtesy of) (?=(?:[^\s@,.;:()]+ |@t(?:'s)? "
    r"){0,6}@p)(?:the (?:unlikely |unexpected |familiar )?(?:source|figure|boot|head) of )?"
)
GOALMOUTH = Pattern(
    r"\b(?:at|(?:frame|front|side|left|right|face|top|mouth|back|corner|angle|roof|direction|views?|sights?|"
    r"glimpses?) of|"
    r"wide of|towards?|on|in|into|across|near|around|past|(?<!thanks )to|for|off|"
    r"behind|"
    r"over|above|beyond|under|"
    r"threaten\w*|pepper\w*|guard\w*|protect\w*|bombard\w*|besieg\w*) @p's? $"
)
IN_GOAL = re.compile(r"\b(?:in|at|on|towards|between) $")  # "replaced in goal by Hale"
CHANCE = re.compile(
    r"\b(?:chances?|sights?|glimpses?|openings?|went close|came close|threat\w*|efforts?|shots?|"
    r"opportunit\w+|hopes?|could|should|would|almost|nearly|not|never|no)\b"
)
MADE_BY = re.compile(
    rf"\b(?:led|lead|{_TIED}|level|levelled|leveled|equali[sz]\w*|ahead|in front|the front|scoring|deadlock|scored|"
    r"deficit|struck|hit "
    r"back|advantage|respond\w*|replied|cushion|parity|winner|breakthrough|(?:on|onto) the (?:score)?board|"
    r"added|makes? it|made it|pegged|drew|two up|score|net|goal|\d[-–]\d)\b"
)
SCORER = Pattern(
    r"@p,? (?:[\w'-]+,? ){0,8}?(?:scorer of (?:the |@t's |their |both |a |an )(?P<words>(?:[\w'-]+ "
    r"){0,4}?)(?P<noun>goals?|opener|winner|equali[sz]er|second|third|hat[- ]trick|penalty))\b"
)
# What a shot must lead to, said by the verb it is the subject of, for it to have gone in.
ACHIEVES = frozenset(
    """
    give put earn seal secure level cancel restore hand make double equalise equalize pull ensure win rescue snatch
    clinch decide settle open break complete set send extend salvage lift bring peg condemn move cap halve reduce spare
    sink tie take stun round wrap draw hold prove steal preserve inspire grab guide claim edge fire help add come
    triple increase stretch deny end leave see bag beat find nick hit do turn undo spell separate propel carry account
    """.split()
)
# What a shot that went in stands behind: what it brought ("thanks to Hale's header") or the goals beside it.
THANKS = re.compile(
    r"\b(?:thanks to|courtesy of|through|via|by virtue of|(?:earned|won|settled|decided|sealed|secured|cancelled "
    r"out|wiped out|nullified|pegged back) by|came from|owed to|rode) "
    r"(?:@[pt](?:'s?)? |[^\s.;,@]+ ){0,7}$"
)
WITH = re.compile(r"\bwith (?:@[pt](?:'s?)? |[^\s.;,@]+ ){0,7}$")
BESIDE_GOALS = re.compile(
    r"\b(?:(?<!at )(?<!on )goals?|opener|winner|equali[sz]er|brace|hat[- ]trick|penalty|double|scored?|netted|"
    r"strikes?)\b"
    r".*\b(?:before|after|and|(?:followed|supplemented|complemented|matched|answered|wiped out|nullified|"
    r"cancelled out) by|either side of|plus|including) (?P<words>(?:@[pt](?:'s?)? |[^\s.;,@]+ "
    r"){0,5})$"
)
CANCELLED = re.compile(
    r"\b(?:(?:cancel|wip)\w* out|celebrat\w*|eras\w*) (?:@[pt](?:'s?)? |(?!(?:from|off|after)\b)[^\s.;,@]+ ){0,5}$"
)
SET_UP = re.compile(
    r"\b(?:(?:set(?:ting)?|teed|laid) up(?! by)|(?:first|second|third|goal|opener|winner|equali[sz]er|lead|levell?ed|"
    r"ahead|in front|scor(?:ed?|ing)|scoreboard|equali[sz]ed)(?: back)?(?: (?:in|after|inside) (?:the |just )?[\w-]+ "
    r"(?:minutes?|seconds))? (?:on|off)) (?:@p(?:'s?)? |[^\s.;,@]+ ){0,6}$|"
    r"\b(?:the (?:scoring|lead)|ahead|in front|level)(?: (?:in|after|inside|on) (?:the |just )?[\w-]+ (?:minutes?|"
    r"seconds))? "
    r"(?:from|with) an? (?:[^\s.;,@]+ ){0,4}$"
)
# What a shot that went in made somebody suffer.
SUFFERED = re.compile(
    r"\b(?:behind|down|trail(?:ed|ing|s)?|undone|sunk|beaten|stunned|floored|rocked|shocked|downed|breached|"
    r"eliminated|knocked out) "
    r"(?:(?!not|never|nearly|almost)[\w-]+ ){0,3}?(?:to|by) (?:an? |the )?(?:[\w-]+ ){0,3}@p'?s? (?:[^\s.;,@]+ ){0,4}$"
)
NO_OUTCOME = Pattern(
    r"\b(?:saves?|saved|corner|wide|over|post|bar|crossbar|upright|back off|close(?![- ]range)|chance|rebound|"
    r"scare|hope of|narrowly|problems|"
    r"penalty after|block\w*|parr\w+|best (?:out )?(?:of|from|in)|gloves?|palms?|fists?|"
    r"clear(?:ed|ance)|woodwork|side[- ]netting|fingertips?)\b"
)
OUTCOME = re.compile(
    rf"\b(?:led|lead|hit (?:the front|back)|{_TIED}|win|won|victory|draw|drew|level\w*|"
    r"equali[sz]\w*|ahead|in front|advantage|"
    r"points?|score\w*|"
    r"scoring|goals?|deadlock|beat|defeat\w*|triumph|success|deficit|"
    r"\d[-–]\d|opener|winner|decided|settled|sealed|cancel\w* out|restored|doubled|made it|hat-trick|through to)\b"
)


TWICE = re.compile(r" ?\((?:twice|two|2)\)")
TALLY = re.compile(r"(?<![-–\d])\b(?:\d{1,3}(?![-–])|six|seven|eight|nine|ten|\w+teen|\w*ty) (?:[\w-]+ )?(?:goals)?$")
NOT_GIVEN = re.compile(
    r"\b(?:no|not|without|for|despite|denied|denying|save[ds]?|saving|blocked?|tipped|kept out) (?:an? |the "
    r")?(?:(?:@p and )?@p(?:'s?)? )?(?:an? )?(?:[\w-]+ ){0,2}$"
)
KEPT_OUT = re.compile(
    r"(?:was|were|is|being) (?:\w+ )?(?:saved|blocked|ruled|disallowed|chalked|cleared|tipped|parried|punched|"
    r"kept|wide|pushed|denied|palmed|turned|beaten)\b"
)
