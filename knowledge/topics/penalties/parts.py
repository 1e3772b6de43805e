"""What the wordings of penalties that did not go in are made of: kick, taker, keeper, the save and the miss."""

from __future__ import annotations

KICK = (
    r"(?:[\w'+-]+ ){0,4}?(?:penalt(?:y|ies)(?:[- ](?:kicks?|efforts?|attempts?|shot))?(?![- ](?:area|box|spot"
    r"|shoot-?out|claim|appeal|shout|decision|taker|save|miss)(?:s|es)?\b)"
    r"|spot[ -]?kicks?|pks?|(?:effort|attempt|kick|shot|strike|panenka)s? from (?:the (?:penalty )?spot|(?:12"
    r"|twelve) yards|(?:11|eleven) met(?:re|er)s))"
)
TRY = (
    r"(?:(?:low|weak|poor|tame|first|opening|second|third|fourth|fifth|resulting|subsequent|own|left-footed"
    r"|right-footed) )*(?:effort|attempt|kick|panenka)s?(?! from)"
)
TAKER = r"(?P<taker>@p|he)"
OWN = r"(?:the (?=(?:@t|[\w-]+)'s))?(?P<taker>@p's?|@p'|his|(?<=the )(?:@t|[\w-]+)'s)"  # "the Dane's"
TAKERS = r"(?P<taker>@p(?:,? (?:and )?@p)*|he|(?:both|two) (?:men|players))"
KEEPER = (
    r"(?:(?:the |@t's? |his )?(?:[\w-]+ ){0,3}?(?:goal)?keeper,? |@t (?:\w+ )?)?(?P<keeper>@p|(?:the "
    r"|@t )?(?:[\w-]+ )?(?:goal)?keeper)"
)
ASIDE = r"(?:,? (?:which|that|awarded|given|won|taken|a|after|struck|hit)\b[^.;]{0,90}?,?)?"
SAVED = (
    r"(?:saved|stopped|kept out|parried|pushed (?:away|out|aside|wide|onto|on to|past|round|around)|turned (?:away"
    r"|aside|wide|onto|round|around)"
    r"|palmed (?:away|out|aside|wide|to|over)|tipped (?:away|wide|over|onto|on to|round|around|past)"
    r"|beaten (?:away|out)|repelled|blocked|clawed (?:away|out)"
    r"|batted away|gathered|collected|caught|claimed|held|neutralised|smothered|swatted away|denied|thwarted|"
    r"foiled|read)"
)
SAVES = (
    r"(?:saves?|saved|saving|stops?|stopped|stopping|kept out|keeping out|keeps out|parried|parrying|parries"
    r"|keep out|parry|repel|(?:push|turn|tip|beat|claw) (?:away|out|aside)|pushed away|pushing away|repelled|"
    r"repelling"
    r"|palmed away|turned away|tipped away|beat away|beating away|blocked|clawed away|smothered|denied|denying"
    r"|deny|thwarted|thwarting|foiled|foiling|frustrated)"
)
DENIED = r"(?:denied|thwarted|foiled|frustrated)"
PART = r"(?:the|a) (?:(?:outside|inside|foot|base) of the |\w+ )?"
ADVERBS = r"(?:[a-z]+ly |also |then |twice |again |even |first |later |promptly |soon |once |still |had |has |having )*"
GONE = (
    r"(?:(?:hit|struck|hitting|striking|clipped|rattled|smacked|thudded|crashed|cannoned|came|rebounded|bounced"
    r"|thumped|cracked|found|smashed|hammered|slammed|clattered|pinged|clanged|skimmed|kissed|grazed|shaved|was|is)\b"
    r"[^.;@]{0,40}?(?:post|bar|crossbar|woodwork|upright|frame)\b(?! and in| and over the line)"
    r"|(?:went|going|flying|flew|sailed|drifted|rolled|was|ballooned|soared|skidded|curled|headed|dragged"
    r"|trickled)\b[^.;@]{0,30}?(?:wide|over|off target|astray|into the stands?|into orbit))"
)
MISS = (
    r"(?:miss(?:es|ed|ing)?|squander(?:ed|ing)?|wast(?:ed|ing)|fluff(?:ed|ing)|skied|sky(?:ing)?|ballooned|blazed"
    r"|blazing|skewed|skewing|spurned|spurning|botched"
    r"|fail(?:ed|ing|s)? (?:to (?:convert|score|take|beat \S+ from|net)|with|from)|failed|shanked|dragged|dragging"
    r"|scuffed|wasted"
    r"|(?:could|did) ?n[o']t (?:convert|score|take)|unable to (?:convert|score)|sent(?=[^.;@]{0,40}(?:wide|over))"
    r"|put(?=[^.;@]{0,40}(?:wide|over))"
    r"|(?:fired|shot|struck|stroked|blasted|hit|hammered|smashed|lifted|drilled|placed|rolled|curled|sidefooted"
    r"|powered|thumped|lashed|lofted|rattled|clipped|crashed|chipped|dinked|screwed|pulled|slid|banged|slammed|"
    r"clanged"
    r"|cannoned|bounced|pushed|slipped|squeezed)"
    r"(?=[^.;@]{0,60}(?:\bwide\b(?! of @p)|\bover\b(?! the line)|\b(?:post|bar|crossbar|woodwork"
    r"|upright)\b(?! and in))))"
)
WASTED = (
    r"(?:(?:missed|squandered|wasted|skied|fluffed|ballooned)\b(?! (?:out|the (?:game|match|chance)))"
    r"|(?:blazed|fired|hit|put|sent|dragged|shot|skewed|lifted|struck) (?:over|wide)\b)"
)
SHOT_ASTRAY = (
    r"(?:fired|shot|struck|stroked|blasted|hit|hammered|smashed|lifted|drilled|placed|rolled|curled|powered"
    r"|thumped|lashed|lofted|rattled|clipped|crashed|chipped|blazed|skied|"
    r"sent (?:it|his \w+)|put (?:it|his \w+)|hitting|firing|blazing|blasting|shooting|skying|ballooned|dragged"
    r"|slipped|scooped|screwed|pulled)"
    r"[^.;@]{0,50}?(?:\bwide\b|\bover\b(?! the line)|off target|\b(?:post|bar|crossbar|woodwork|"
    r"upright)\b(?! and in))"
)
BY = (
    r"(?:by|(?:when|as|after|with)(?= (?:[a-z'-]+ ){0,3}?@p,? (?:[a-z]+ly )?(?:dove|div(?:ed|ing)|guess(?:ed|ing)|"
    r"plung(?:ed|ing)|flew|flying|flung|leap(?:t|ing)|sprang|stretched|spread|"
    r"(?:went|going|got|getting) (?:down (?:low|quickly|well|to)|low|the right|full|to (?:his|the|ground)))\b))"
)
# What stands between a save and the name of the keeper who makes it: "by Ashe", "when Ashe dived to his right".
