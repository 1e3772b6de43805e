"""Questions of a few words that ask the one before again: "which minute?", "how many?", "and Calhanoglu?", "why?"."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.answering.choosing.pointing import is_linked
from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import formed
from knowledge.answering.questions.concepts import stem
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.turns import turn

FIRST_PERSON = ("player", "on", "speaker", "takers")
"""The fields that hold whom a fact is about in the first place."""

_IT = r"(?: (?:was|is|were|are|did|does)? ?(?:it|that|this|there|they|he|she))?"
_WHEN = r"(?:when|(?:in )?(?:what|which) minute|how (?:early|late)(?: on)?)"
_HAPPENED = (
    r"(?:(?:did|does) (?:he|she|they) (?:get|pick up|receive|see|earn|take) (?:it|that|this|one|them)"
    r"|(?:was|were) (?:he|she|they) (?:given|shown) (?:it|that|this|one|them)"
    r"|(?:did|does) (?:it|that|this|they) (?:happen|come|occur|take place|go in)"
    r"|(?:was|is|would) (?:it|that|this|he|she)(?: have)?(?: (?:be|been|happening|given|shown|scored|taken))?)"
)
_PART_OF_IT = r"(?:(?:in|before|after|at) )?(?:the )?(?:early|late|first|second|start|beginning|end|break|before|after)"
_HALF = r"(?: (?:half|the break|half ?time))?"
_OR = rf"(?: {_PART_OF_IT}{_HALF} or {_PART_OF_IT}{_HALF})?"
"""What happened when, of what was just told: "when did he get it", "when was that, early or late"."""

_ONLY_A_FIELD = re.compile(
    r"^(?:and |so )?(?:who|what|anyone|anybody|anything|any|something|somebody) (?:else|others?|more)$|"
    r"^(?:and |so )?who (?:is|was|are|were) (?:it|that|they|he|first|second|third|next|last)$|"
    r"^(?:and |so |but )?(?:who did(?: then| it| score)?|who then|then who)$|"
    r"^(?:and |so )?(?:what|which|when|in what|in which)?(?: is| was| were| minutes?| date| day)*"
    r"(?: it| that| they| those| was it)?"
    r"(?: the (?:first|second|third|last|other|winner|opener|equaliser)(?: one| goal)?)?(?: on)?$|"
    rf"^(?:and |so )?how (?:many|often)(?: times| of them| in total| altogether)?{_IT}$|"
    rf"^(?:and |so )?(?:in |for )?(?:which|what) (?:match(?:es)?|games?|fixture){_IT}(?: in| from)?$|"
    rf"^(?:and |so )?(?:against|versus|with|to|for|by) (?:who|whom|which (?:team|side)|what team){_IT}$|"
    r"^(?:and |so )?(?:who|whom) (?:for|by|to|with)$|"
    r"^(?:and |so )?(?:who|which players?) (?:got|had|received|did|has) (?:it|them|that|those|one|they)$|"
    r"^(?:and |so )?(?:who|whom|which (?:team|side))(?: (?:was|is|were|did) (?:it|that|this|he|she|they))?"
    r"(?: \w+)? (?:against|versus)$|"
    r"^(?:and |so )?who (?:was it (?:that )?)?said (?:it|that|this|so)$|"
    rf"^(?:and |so |but )?{_WHEN} {_HAPPENED}{_OR}$"
)
_AGAIN = re.compile(
    r"^(?:and |so |but )?(?:why|why not|how|how come|how so|"
    r"(?:why|how) (?:was|is|did|does) (?:it|that|this)(?: happen| go in)?|"
    r"what (?:was|is) (?:it|that) for|what for|for what|"
    r"what (?:did|was|were) (?:he|she|they) (?:get|given|shown|see|receive|pick up) (?:it|that|this|one|them) for|"
    r"what did (?:he|she|they) do to (?:get|earn|deserve) (?:it|that|this|one|them)|"
    r"(?:why|how come|how) (?:did|was|were) (?:he|she|they) (?:get|given|shown|get shown) (?:it|that|this|one|them))$"
)
_OWN_CLAUSE = re.compile(
    r"^(?:and|so|but|also|ok|okay) (?:(?:then|PLAYER|TEAM) )?"
    r"(?:what|how|where|why|who|whose|when|which)\b(?! (?:about|did|does|has|is|was)$)"
)
_SURE = 3
"""Weight, at least, of what is asked again: no words of its own are left that might ask for something else."""

_HELPS = frozenset("did does do was were is are has have had would could can will should got get".split())
_SPANS = frozenset(stem(word) for word in "season campaign year term game match half minute league total time".split())


def is_bare(query: Query) -> bool:
    """Whether nothing but a field, a reason, or that others are asked for, is said: the rest is as asked before."""
    return bool(query.main) and bool(_ONLY_A_FIELD.search(query.main) or _AGAIN.search(query.main))


def asks(query: Query, before: Query) -> tuple[Ask, ...]:
    """The asks of the question, or those of the one before as its few words vary them."""
    if _AGAIN.search(query.main) and before.asks:
        return tuple(
            replace(ask, aspect=Aspect.OPEN, wants=None, which=None, seek=_reason(ask)) for ask in before.asks[:1]
        )
    bare = is_bare(query) or (is_linked(query) and not (any(ask.weight for ask in query.asks) or _asks_itself(query)))
    if query.question.command is not None or not bare or not before.asks:
        return query.asks
    return (formed(varied(before.asks[0], query), query.main),)


def _reason(ask: Ask) -> tuple[str, ...]:
    """What a sentence that says why has to speak of: of a card, what it was shown for."""
    sent_off = any("red" in values for _, values in ask.only)
    return ("sent off" if sent_off else "booked", "wrongdoing") if ask.types == ("card",) else ask.seek


def _asks_itself(query: Query) -> bool:
    """Whether what goes on is a question of its own: "and what happened to him", "and how many games did he play"."""
    words = f"{query.main}{query.rest}".split()
    verb = not _HELPS.isdisjoint(words) or "happened" in words
    own = "happened" in words or not _SPANS.issuperset(topical(query.main))
    return bool(_OWN_CLAUSE.search(query.main)) and verb and own and not {"one", "ones"}.intersection(words)


def varied(ask: Ask, query: Query) -> Ask:
    """The ask of the question before, as a few words vary it: "which minute?", "who is first?", "and Calhanoglu?"."""
    again = replace(ask, aspect=_form(ask, query), wants=None, which=turn(query.main), weight=max(ask.weight, _SURE))
    if query.people and not again.given:  # it asked who: now it asks what this one did
        return replace(again, given=("player",), only=())
    pointing = again.given and not query.people  # at what was told, whose first person is carried on
    return replace(again, given=tuple(dict.fromkeys((*again.given, *FIRST_PERSON)))) if pointing else again


def _form(ask: Ask, query: Query) -> Aspect:
    """The form of the answer: whether, who has most, or how many, is asked again of somebody else or another team."""
    if ask.aspect is Aspect.WHETHER and query.people and not is_bare(query):
        return ask.aspect
    again = ask.aspect in (Aspect.MOST, Aspect.COUNT) and query.teams and not query.people and not is_bare(query)
    return ask.aspect if again else Aspect.LIST
