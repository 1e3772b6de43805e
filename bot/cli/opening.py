"""What most commands start with: the settings, the log, the bot."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy.engine import make_url

from bot import logs, settings
from bot.adapters.lines import CONSOLE
from bot.conversation import Conversations
from bot.core import Bot
from bot.editing import Admins, Editing
from bot.ingesting import aside, here
from bot.limits import Limits
from bot.manners import Manners
from bot.records import Records
from bot.settings import Settings
from bot.watch import Watch
from knowledge import Bounds, Knowledge

GIVING_WAY = 10
"""By how much less than others what is done in the background asks of the processor (see nice(1))."""

OWNER = frozenset({CONSOLE})
"""Who types at the terminal may do everything: the store is theirs."""


def configured() -> Settings:
    """The settings in force, with the log set up to them. SettingError as in `settings.load`."""
    loaded = settings.load()
    logs.configure(loaded.log_level, loaded.secrets, loaded.log_format)
    return loaded


def bounds_of(loaded: Settings, *, private: bool = False) -> Bounds:
    """Within which bounds articles are looked for, `private` also at addresses that are not public."""
    return Bounds(loaded.article_limit, private or loaded.private_addresses, every=60.0 * loaded.refresh_minutes)


def records_of(loaded: Settings) -> Records:
    """The records that the settings name, by themselves beside the database.

    Apart from it, so that noting a message never waits for a long ingestion's write.
    """
    return Records.open(loaded.records_url or beside(loaded.database_url), days=loaded.button_days)


def beside(database_url: str) -> str:
    """The records' address beside a database's: "touchline.records.db" beside "touchline.db"."""
    address = make_url(database_url)
    path = Path(address.database or "")
    return f"sqlite:///{path.with_name(f'{path.stem}.records.db')}"


def _editing(knowledge: Knowledge, loaded: Settings, records: Records | None, *, served: bool) -> Editing | None:
    """What admins may do in a chat; None where nobody is one."""
    admins = Admins(loaded.admin_ids, loaded.admin_chat) if served else Admins(OWNER)
    if not (admins.people or admins.chat):
        return None
    ingest = aside() if served else here(knowledge, bounds_of(loaded))
    return Editing(knowledge, admins, ingest, records=records)


def bot_over(
    knowledge: Knowledge,
    loaded: Settings,
    *,
    limited: bool,
    records: Records | None = None,
    watch: Watch | None = None,
) -> Bot:
    """The bot as the settings want it. On the owner's own command line nothing is limited."""
    return Bot(
        knowledge,
        limits=Limits(asker=loaded.asker_limit, chat=loaded.chat_limit) if limited else None,
        conversations=Conversations(minutes=loaded.conversation_minutes),
        records=records,
        watch=watch,
        editing=_editing(knowledge, loaded, records, served=limited),
        manners=Manners(dt.timedelta(minutes=loaded.stale_minutes), loaded.admin_chat, loaded.log_texts),
    )
