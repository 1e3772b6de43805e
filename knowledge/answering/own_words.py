"""When the article's own sentence may answer: open questions, and what no fact settles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.answer import Answer, Source
from knowledge.answering.choosing.fitting import is_given
from knowledge.answering.choosing.offices import asks_who
from knowledge.answering.choosing.people import is_about
from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.replying import replies
from knowledge.answering.replying.refusals import nothing, unread
from knowledge.answering.replying.telling import Told
from knowledge.answering.sentences.admitting import is_of_them, may_answer, may_stand_in
from knowledge.answering.sentences.elsewhere import did_not_win, is_of_another_time
from knowledge.answering.sentences.found import Found
from knowledge.answering.sentences.opening import is_specific, of_the_answer, openly
from knowledge.answering.sentences.passages import Passages
from knowledge.answering.sentences.search import Cover, Search, wanted
from knowledge.answering.sentences.seeking import absent, signs, unsaid
from knowledge.answering.sentences.signs import sign
from knowledge.answering.sentences.stories import story
from knowledge.facts.fact import Fact

_WHY = re.compile(r"^(?:and )?(?:why|where|how|what|which)\b")

_OPINION = re.compile(r"\b(?:best|worst|greatest|favourite|better|goat)\b")
"""Asks for an opinion, which no sentence on somebody gives of all."""

_OTHERS = 2
"""Sentences shown at once that seem to tell what is missing."""

WEAK = 2
"""Weight of an ask whose words ("goal", "score") stand in many an open question."""


class OwnWords:
    """Answers with sentences."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages

    async def __call__(
        self, query: Query, ask: Ask | None, around: Sequence[Fact], before: Sequence[Source]
    ) -> Answer | None:
        """The sentence that answers, or None when none does or none may.

        `around` are facts near which it is looked for, `before` the sources of the answer that a follow-up is about.
        """
        of_a_match = query.named and story(query.main) is not None  # "in the derby"
        if not (query.mentions or query.subjects or of_a_match or around or before):
            return await self._of_nobody(query) if ask is None else None
        if query.question.command is not None or (ask and _is_of_the_bare_result(query, ask)):
            return await self._unread(query, ask, (*around, *query.others)) if ask else None
        if ask is None or _is_open(query, ask):
            return await self._openly(query, ask, openly(query, ask, around, before))
        if (query.strange and not query.mentions) or not ask.types:
            return None  # somebody is asked about whom no article names, or a part in a match, which its facts tell
        said = None if around else of_the_answer(query, ask, before)
        found = await self._found(query, ask, said) if said else None
        search = unsaid(query, ask, tuple(fact for fact in around if fact.type in ask.types))
        if found is None and search:
            found = await self._found(query, ask, search, _doers(around) if ask.wants == "minute" else ())
        of_them = (fact for fact in around if query.subjects and fact.type in ask.types)
        known = any(is_given(query, ask, fact) for fact in of_them)
        if found is None and ask.aspect is Aspect.WHETHER and ask.signs != "ready" and not known:
            return await self.instead(query, ask, nothing(query, ask))
        return found or await self._unread(query, ask, (*around, *query.others))

    async def _openly(self, query: Query, ask: Ask | None, search: Search) -> Answer | None:
        """The sentence that an open question asks for, where it says what that has to speak of."""
        if asks_who(query):
            told = await self._passages.naming_the_manager(query)
            return replies.of_passages(query, told, None) if told else None
        if (ask is None and not is_specific(query)) or did_not_win(query, ask):
            return None
        why = absent(query, ask)
        return (await self._found(query, ask, why) if why else None) or await self._found(query, ask, search)

    async def _of_nobody(self, query: Query) -> Answer | None:
        """The sentence that by itself speaks of all that is asked, where nobody is named: "who was hit by a coin"."""
        search = replace(wanted(query), cover=Cover.ALONE)
        if (
            query.strange
            or _OPINION.search(query.main)
            or len(search.main) < 2
            or not (kind(query.main) or _WHY.search(query.main))
        ):
            return None
        return await self._found(query, None, search)

    async def instead(self, query: Query, ask: Ask, lead: str) -> Answer | None:
        """What the article says instead of what was asked, after `lead`: a chance missed, a claim turned down."""
        if not ask.instead or (ask.given and not query.subjects):
            return None
        found = await self._passages.best(query, replace(wanted(query, ask.instead), cover=Cover.ANY))
        found = [each for each in found if is_of_them(query, each.passage)]
        found = [each for each in found if not is_of_another_time(query, ask, each.passage)]
        return replies.of_passages(query, found, ask.topic, lead=lead) if found else None

    async def besides(self, query: Query, ask: Ask, told: Told, facts: Sequence[Fact]) -> Answer:
        """What is told, with the sentences that seem to tell what is missing of it."""
        of_kind = [fact for fact in facts if fact.type in ask.types]
        if not (told.missing and ask.signs):
            return replies.of_told(told, ask.topic)
        found = await self._passages.others(query, sign(ask.signs), of_kind, min(told.missing, _OTHERS))
        return replies.of_told(told, ask.topic, lead=unread(ask), unread=found)

    async def _unread(self, query: Query, ask: Ask, around: Sequence[Fact]) -> Answer | None:
        """The sentence that seems to tell a fact which is not on record, after a line that says that it is not."""
        search = None if query.besides else signs(query, ask, around)
        found = await self._of_their_goals(query, ask, await self._passages.best(query, search) if search else [])
        found = [each for each in found if may_stand_in(query, ask, each)]
        return replies.of_passages(query, found, ask.topic, lead=unread(ask)) if found else None

    async def _found(self, query: Query, ask: Ask | None, search: Search, doers: Sequence[str] = ()) -> Answer | None:
        """The best sentence that may answer; one that names one of the `doers`, where their deed is asked about."""
        found = await self._passages.best(query, search)
        found = [each for each in found if not doers or is_about(each.passage, doers)]
        found = [each for each in found if may_answer(query, ask, each.passage)]
        found = await self._of_their_goals(query, ask, found)
        if ask and not {"tally", "standing"}.isdisjoint(ask.types):
            found = [each for each in found if not await self._passages.tells_of_others(query, ask, each.passage)]
        return replies.of_passages(query, found, ask.topic if ask else None) if found else None

    async def _of_their_goals(self, query: Query, ask: Ask | None, found: list[Found]) -> list[Found]:
        """The sentences; where it is asked who made somebody's goal, without those that tell another's alone."""
        if ask is None or ask.types != ("assist",) or "scorer" not in ask.given or not query.subjects:
            return found
        return [each for each in found if not await self._passages.tells_anothers_goal(query, each.passage)]


def _is_open(query: Query, ask: Ask) -> bool:
    """Whether sentences may answer in whatever words: why, how, what somebody thinks of it, what his part was."""
    views = "quote" in ask.types and ask.aspect is Aspect.WHOLE and len(topical(query.main)) > 1
    part = not ask.types and story(query.main) is not None
    return ask.weight <= WEAK or ask.aspect is Aspect.OPEN or views or part


def _is_of_the_bare_result(query: Query, ask: Ask) -> bool:
    """Whether it is asked how a match ended and no more: of it "after this result" tells nothing."""
    return ask.types == ("result",) and ask.weight <= WEAK and len(topical(query.main)) < 2


def _doers(facts: Sequence[Fact]) -> list[str]:
    """Those who did what the facts tell."""
    return [name for fact in facts if (name := getattr(fact.value, "player", None))]
