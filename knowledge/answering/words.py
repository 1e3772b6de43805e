"""Plain words of questions, which name nobody and find nothing."""

from __future__ import annotations

STOP = frozenset(
    """
    a about according after again against ago all also although am an and another any anybody anyone anything are around as at away be big
    because been before being between both but by came can come comes could did do does doing done down during each either
    else ended even ever every everyone for from full get gets getting give given far go goes going gone got had happen happened happens has have having
    he her here hers him his how i if in into is it its just keep keeps kept know least less like lot made make many may maybe me might more
    most much must my need never next no nobody not now of off on once one only onto or other others our out over own part
    per please put quite really reckon said same saw say saying says see she should since so some somebody someone something
    still such take taken tell tells than that the their them then there these they thing things this those though through
    till time times to together told too took under until up upon us use used very want wanted was way we well went were what
    when where whether which while who whom whose why will with without would yes yet you your
    """.split()
)
"""Words that carry no content of their own."""

PLAIN = STOP | frozenset(
    """
    aggregate answer article articles assist assists attendance big boss captain card cards case chance club clubs coach
    comeback competition cup date day days debut defender draw fan fans final first five football formation forward
    four foul fouled fourth free friend game games goal goals good great ground group half happen happened head header high
    hit home hour injured injury job keeper kick kicks last late league leg level line list local long lose losing lost man
    manager mark match matches midfielder minute minutes miss missed month new next night old open opener own pass passes
    penalties penalty people pitch place play played player players playing point points press quarter quote quotes race red
    referee reason replay rest result return right round run safe save saved score scored scorer scorers season second
    semi send sent seven shot shots side sign six spot stadium star start story strike striker style sub substitute table
    team teams ten third three title top tournament transfer twice two wall week white wide win winner winning wins won
    world wrong year years yellow young youth zero january february march april june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday monday boxing easter christmas
    """.split()
)
"""Words that are taken for no one's name in a sentence, though somebody may bear them."""
