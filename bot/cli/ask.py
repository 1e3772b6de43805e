"""`touchline ask`: one answer, or a file of questions answered one a line."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Annotated, Any

import typer
from pydantic import BaseModel, ValidationError

from bot.adapters.plain import block
from bot.cli.opening import bot_over, configured
from bot.messages import Message
from bot.pages import whole
from bot.settings import Settings
from knowledge import Answer, Knowledge


class Asked(BaseModel):
    """A line of a batch. Questions of the same `chat` follow on one another; without one a question stands alone."""

    id: str | int
    question: str
    chat: str | int | None = None


def ask(
    question: Annotated[str | None, typer.Argument(help="What you want to know.", show_default=False)] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as a JSON object.")] = False,
    batch: Annotated[
        typer.FileText | None,
        typer.Option(
            metavar="FILE.jsonl",
            encoding="utf-8",
            errors="replace",
            help='Answer every line {"id", "question", "chat"} of a file ("-": of the input), one JSON answer a line.',
        ),
    ] = None,
) -> None:
    """Answer one question, or a file of them."""
    if batch is not None and question is None and not as_json:
        asyncio.run(_ask_all(batch, configured()))
    elif question is not None and batch is None:
        asyncio.run(_ask_one(question, configured(), as_json=as_json))
    else:
        raise typer.BadParameter("give either one QUESTION (with --json for the object) or --batch FILE.jsonl")


async def _ask_one(question: str, loaded: Settings, *, as_json: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        bot = bot_over(knowledge, loaded, limited=False)
        answer = await bot.answer(Message(question, chat="ask", asker="ask"))
    typer.echo(_json({"question": question} | told(answer)) if as_json else block(whole(answer)))


async def _ask_all(lines: Iterable[str], loaded: Settings) -> None:
    """Answer line by line. A line that is no question is told on standard error, and the rest goes on."""
    failed = False
    async with await Knowledge.open(loaded.database_url) as knowledge:
        bot = bot_over(knowledge, loaded, limited=False)
        for number, line in enumerate(lines, start=1):
            try:
                asked = Asked.model_validate_json(line)
            except ValidationError as error:
                failed = True
                typer.echo(f"line {number}: {_problem(error)}", err=True)
                continue
            chat = f"line {number}" if asked.chat is None else f"chat {asked.chat}"
            answer = await bot.answer(Message(asked.question, chat=chat, asker="batch"))
            typer.echo(_json({"id": asked.id, "question": asked.question} | told(answer)))
    if failed:
        raise typer.Exit(1)


def told(answer: Answer) -> dict[str, Any]:
    """An answer's fields as JSON writes them."""
    return {
        "answer": answer.text,
        "answered": answer.answered,
        "refusal": answer.refusal,
        "sources": [source.model_dump(mode="json", exclude={"source"}) for source in answer.sources],
    }


def _json(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False)


def _problem(error: ValidationError) -> str:
    """The first thing wrong with a line, in one line."""
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"])
    return f"{field}: {first['msg']}" if field else first["msg"]
