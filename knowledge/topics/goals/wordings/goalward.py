"""Where a ball goes that has gone in, what it brings, and the verbs that send it there.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

# Ways of kicking and heading; they score only where the words behind say that the ball went in.
FINISHES = frozenset(
    """
    angle arc arrow backheel belt bend blast blaze bobble bounce bundle bury caress chip clip convert crack crash curl
    cushion deflect despatch dink direct dispatch divert drill drive finish fire flick foot force glance guide
    hammer head heel help hook knee knock lace lash lay let lift lob loop net nod nudge pass ping place plant poke
    pop power prod produce push put race ram redirect rifle roll scoop score scramble send shoot walk shovel side-foot
    rap scuff swivel bang bullet batter cannon dig fizz hoist jab jam lever loft rattle slap spank thread toe-poke
    sidefoot slam slice slide slot smack smash smuggle snap spear squeeze stab steer stick stoop strike stroke
    swerve curve leather larrup ease feather shin chest wedge toe-end whisk
    sweep tap thrash thump thunder thwack toe touch tuck turn unleash volley wallop whack whip
    """.split()
)
HOME = (
    r"\bhome\b(?! (?:side|team|fans|crowd|support|supporters|defence|defender|keeper|goalkeeper|goal|end|ground|"
    r"win|defeat|loss|draw|debut|victory|success|game|match|leg|to (?:his|their)\b))"
)
GOALWARD = (
    r"\b(?:(?:into|in|inside|beyond|in off|between) (?:the |an? |his |their |@t(?:'s)? |@p's |"
    r"(?!(?:action|at|from|by)\b)[\w'-]+ ){0,5}?"
    r"(?:(?:back of the |empty |unguarded |open |vacant )*(?:net|goal|(?:far[- ]side )?netting)(?![\w-]| ?(?:kick|line|"
    r"mouth))|(?:top|bottom|far|near|left|right)"
    r"[\w -]{0,15} (?:corner|post|upright|stick)|(?<=inside the )(?:post|upright)|corner(?! flag)|rigging|onion bag|"
    r"roof of (?:the |his |@t's )?(?:[\w-]+ )?(?:net|goal)\b)|(?<!on )to the (?:[\w'-]+ ){0,3}(?:net(?:ting)?|"
    r"corner(?! flag))|over (?:the|@p's|@t's) (?:goal )?line|in off|"
    r"(?:over|under|around|round|through) the wall and (?:in|into|beyond|past|home))\b"
)
# What a ball that went in brought: "headed in to give Leeds hope", not "slid in to block".
BRINGING = (
    r"to (?:the (?:delight|joy|relief|dismay|horror|delirium|jubilation|despair|disbelief)\b|(?:make|give|put|"
    r"level|equali[sz]e|restore|seal|secure|earn|rescue|snatch|win|double|treble|extend|increase|complete|"
    r"break (?:the deadlock|@t)|open|cap|round off|silence|spark|settle|halve|reduce|cut|cancel|clinch|stun|register|"
    r"end|hand @t|hand (?:the|his|her)|send (?:the|his|@t)|bring|pull|claim|ensure|deny @t|delight|grab|score|net|"
    r"leave (?:it|the (?:scores?|scoreline|game|match)(?: at)?) (?:\d|level|all square)|"
    r"spare|condemn|inflict|wrap|draw @t|draw level|draw (?:the|his)|haul|drag|lift|ignite|trigger|stretch|add)\b"
    r"(?! (?:a|the) (?:tackle|block|corner|throw-in|free[- ]kick|challenge|clearance|save)))"
)
IN = (
    r"(?<!back )\bin(?! at (?:right|left|centre|center|full|wing)-)"
    r"(?=\s*$|\s*[,.;:!)–—]| - | (?:from|off|at|after|before|within|inside|amid|for|via|by|past|on|under|"
    r"underneath|beneath|as|when|"
    r"unmarked|unopposed|unchallenged|superbly|with (?!ease)|[a-z]+ly|following|another|what|and)\b| @p'"
    rf"| {BRINGING}|"
    r" (?:two|three|four|both|one)(?=\s*[,.;]|\s*$| (?:more|in|and|from|before|after|goals|late|quick|headers|"
    r"penalties)\b)"
    r"| (?:(?:the|an?|his|her|their|another|@p's|@t's|@t|[a-z]+'s)\s)(?:(?!area|box|six|minute|half|season|"
    r"game)[\w'-]+ "
    r"){0,3}?(?:@[pt](?:'s?)? )?(?:(?!area|box|six|minute|half)[\w'-]+ ){0,3}?"
    r"(?:rebound|ball|clearance|cross|corner|delivery|centre|free[- ]kick|penalty|spot[- ]kick|opener|"
    r"(?:second|third|fourth)(?! (?:half|leg|period|minute))|"
    r"winner|equali[sz]er|leveller|decider|clincher|golazo|header|shot|volley|effort|pass|"
    r"goal|finish|drive|tap-in|beauty|screamer|belter|stunner|rocket|curler|cut-?back|pull-?back|strike|consolation|knock-?down|flick-on)\b"
    r"(?! (?:circle|spot|of midfield|midfield)\b|-(?:back|half|forward)))"
)
