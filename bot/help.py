"""What the bot says about itself."""

from __future__ import annotations

from bot.commands import CommandTable
from knowledge import Command, Coverage, wording

EMPTY = "I have not been given any articles yet: the admin feeds me with `touchline ingest`."
ABOUT = "I answer football match questions from match articles, and show the sentence that says so."
HINT = "Ask me about a match, a player or a team, or send /help to see how."
SEE = "/help lists what I can do."
HOW = "Ask in your own words (“who scored in the derby?”, then “and which minute?”), or with a command:"
NOT_KEPT = (
    "I keep nothing of what you write: the last answer is remembered for a few minutes, so that you can ask on, and "
    "then forgotten. Nothing is sent to anyone else."
)
KEPT = (
    "I keep each question that I answer, with the answer and without your name, for {days} days, so that the buttons "
    "beneath it work and a wrong answer can be reported; a report stays until the admins have dealt with it. Nothing "
    "is sent to anyone else."
)
NOT_LOGGED = "Log lines do not hold messages."
LOGGED = "While the admin hunts a fault, messages that I fail to answer are written to the log."


def start(coverage: Coverage) -> str:
    """The first thing said to someone new: what the bot is for, what it knows and how to ask."""
    if not coverage.articles:
        return f"{ABOUT}\n{EMPTY}"
    return f"{ABOUT}\nI have read {covered(coverage)}. {HINT}"


def privacy(*, log_texts: bool, days: int = 0) -> str:
    """What becomes of what people write, as the settings have it; `days` is how long answers are kept."""
    return f"{KEPT.format(days=days) if days else NOT_KEPT} {LOGGED if log_texts else NOT_LOGGED}"


def covered(coverage: Coverage) -> str:
    """What there is to answer from: "10 articles, 3–28 Nov 2021"."""
    days = wording.span([day for day in (coverage.first, coverage.last) if day])
    return ", ".join(part for part in (wording.count(coverage.articles, "article"), days) if part)


def overview(table: CommandTable) -> str:
    """Every command that is for anyone, one a line, with its first example."""
    return "\n".join([HOW, *(_line(command) for command in table if not table.editing(command.name))])


def about(command: Command) -> str:
    """One command in full: what it does and every example."""
    return "\n".join([f"/{command.name}: {command.summary}.", *(f"• {example}" for example in command.examples)])


def _line(command: Command) -> str:
    example = command.examples[0] if command.examples else f"/{command.name}"
    return f"{example} – {command.summary}"
