"""Questions that ask two things at once: "when did he come on and when did he score"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer
from knowledge.answering.replying.replies import NOTED
from knowledge.answering.replying.wording import LIMIT, clip

if TYPE_CHECKING:
    from knowledge.answering.questions.context import Context

_VERB = (
    r"(?:did|do|does|was|were|is|are|has|have|had|will|would|can|got|gets|gave|gives|scored|scores|set|took|takes|made|"
    r"makes|came|comes|won|wins|missed|saved|assisted|fouled|replaced|crossed|picked|put|equalised|levelled)"
)
_SECOND = (
    r"(?:who(?:se|m)?|what|which|when|where|why|how)\b(?: \w+){0,4}? "
    rf"{_VERB}\b"
    r"|(?:(?:in |on )?(?:what|which) (?:min(?:ute)?|day)|when)\W*$"
)
_TWO = re.compile(
    rf"^(?P<one>\S+ \S+ .*?)(?:,? and|[?,]+(?: and)?) (?P<two>(?:{_SECOND}).*|who\W*)$", re.IGNORECASE | re.DOTALL
)
_FEW = 4
"""Words of a second half that only asks for a field: "and in what minute"."""

_ASKED = re.compile(
    r"\b(?:who|whos|what|which|when|where|why|how|did|was|were|is|are|has|have|score|any)\b", re.IGNORECASE
)


def halves(text: str) -> tuple[str, str] | None:
    """The two questions that one text asks, the second put as one that goes on; None where it asks but one."""
    found = _TWO.match(text.strip()) if not text.lstrip().startswith("/") else None
    if found is None or not _ASKED.search(found["one"]):
        return None
    return found["one"], f"and {found['two']}"


def joined(one: Answer, two: Answer) -> Answer:
    """Both answers as one: what each says, and the words that the first rests on where there is room for them."""
    if one.facts and {*one.facts} == {*two.facts}:
        return one if _point(two.text) in one.text else two
    if not (one.facts or two.facts) and one.sources[:1] == two.sources[:1]:
        return one  # the same sentence
    said = "\n".join((_said(one), _said(two)))
    for line in one.text.splitlines():
        if line not in said.splitlines() and len(said) + len(line) < LIMIT:
            said = f"{said}\n{line}"
    return one.model_copy(
        update={
            "text": said,
            "sources": tuple(dict.fromkeys((*one.sources, *two.sources))),
            "facts": tuple(dict.fromkeys((*one.facts, *two.facts))),
        }
    )


def goes_on(one: Answer, context: Context | None) -> bool:
    """Whether the first half stands by itself, so that the second may be asked as one that goes on."""
    return one.answered and context is not None and bool(context.query.mentions)


def is_told(two: Answer, asked: str) -> bool:
    """Whether the second half is answered: of a mere "and when" by a fact alone."""
    return two.answered and (bool(two.facts) or len(asked.split()) > _FEW)


def _point(text: str) -> str:
    """The first line without the minute or the day that it may begin with: "In the 5th minute: Ek scored"."""
    return text.splitlines()[0].removeprefix("Yes — ").rpartition(": ")[2]


def _said(answer: Answer) -> str:
    """The lines that tell the facts, without the article's words; these where there are no facts."""
    lines = answer.text.splitlines()
    if answer.facts:
        lines = [line for line in lines if not line.startswith(("“", *NOTED))]
    return "\n".join(clip(line, LIMIT // 3) for line in lines)[: LIMIT // 2]
