"""Questions that take for granted what is not so: a refusal, or a no, and what is known instead."""

from __future__ import annotations

import pytest

from knowledge.answering import Answering
from tests.knowledge.answering import presumed


@pytest.mark.parametrize(("question", "said"), presumed.ANSWERED)
async def test_tells_what_is_so(answering: Answering, question: str, said: str) -> None:
    answer, _ = await answering.ask(question)
    assert said in answer.text
    assert answer.answered


@pytest.mark.parametrize(("question", "said"), presumed.UNTOLD)
async def test_refuses_what_nobody_tells(answering: Answering, question: str, said: str) -> None:
    answer, _ = await answering.ask(question)
    assert answer.text.startswith(said)
    assert not answer.answered
