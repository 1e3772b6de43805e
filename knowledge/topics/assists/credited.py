"""The words that credit somebody with having made a goal told beside them or before: "Hale provided the assist"."""

from __future__ import annotations

import re

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.assists.service import NAMED, NOUN

# "with Hale the provider", told beside the goal.
PROVIDER = Pattern(
    r"@p (?:again |this time |once more )?the (?:provider|creator|architect|supplier)\b|"
    r"@p (?:(?:was|being|is) )?(?:with|getting|earning|credited with|picking up|claiming|registering) "
    r"(?:the|an|his \w+) (?:assist|helper)\b"
)
# Who made the goal that the sentence before told: "Hale provided the assist".
CREDITED = re.compile(
    r"@p (?:[\w'-]+ ){0,3}?(?:(?:provided|supplied|claimed|got|registered|earned|was credited with|with) (?:the|"
    r"an|his|another) (?:[\w-]+ ){0,3}?assist|"
    r"was (?:again |once more |this time |also |once again )?the (?:provider|creator|architect|supplier))\b|"
    r"@p (?:\w+ )?(?:assisted|set up|made|created|laid on|teed up|provided|crafted) (?:the|that) (?:goal|opener|strike|"
    r"winner|equali[sz]er|leveller)\b(?! for)|"
    rf"^(?:the|that) (?:[\w-]+ ){{0,2}}?{NOUN} (?:had )?(?:came|come|was|being) (?:\w+ )?(?:from|by) {NAMED}|"
    rf"^@p's (?:[\w-]+ ){{0,3}}?{NOUN} (?:was|had been) (?:\w+ly )?(?:perfect|superb|exquisite|sublime|brilliant|"
    r"excellent|inviting|delicious|outstanding|pinpoint|magnificent)\b(?!,? but)|"
    r"^(?:the (?:one|man|player) who (?:assisted|set up|fed|found|served|supplied) (?:him|it|the \w+) was|"
    rf"the (?:assist|service|supply) (?:was|came)(?: from| by)?|his provider was) {NAMED}|"
    rf"^(?:it|the goal|the opener|the move) was (?:made|created|set up|crafted) by {NAMED}"
)
