"""What the settings say of Telegram, looked at before anything is sent."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from telegram.constants import SUPPORTED_WEBHOOK_PORTS

from bot.errors import AdapterError
from bot.settings import Settings

HOME = "https://api.telegram.org/bot"
TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
SECRET = re.compile(r"[\w-]{1,256}", re.ASCII)
"""What `setWebhook` takes for a secret token."""

HIGHEST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram sends updates (`url`) and where the bot waits for them; `secret` comes with each."""

    url: str
    listen: str
    port: int
    secret: str = field(repr=False)

    @property
    def path(self) -> str:
        """The path that updates come to, as the library wants it: a regular expression."""
        return re.escape(urlsplit(self.url).path)


@dataclass(frozen=True, slots=True)
class Configuration:
    """All that one bot on Telegram needs. Without `webhook` it polls; `drain` is how many seconds a stop may wait."""

    token: str = field(repr=False)
    drain: float
    base_url: str | None = None
    base_file_url: str | None = None
    webhook: Webhook | None = None

    @classmethod
    def of(cls, settings: Settings) -> Configuration | None:
        """What the settings ask for; None without a token.

        Raises:
            AdapterError: a value cannot work; the line names its setting.
        """
        if settings.telegram_bot_token is None:
            return None
        token = settings.telegram_bot_token.get_secret_value().strip()
        if not TOKEN.fullmatch(token):
            raise AdapterError(
                "TELEGRAM_BOT_TOKEN: not a bot's token; @BotFather gives one such as 123456789:AAEhBOweik"
            )
        return cls(
            token=token,
            drain=settings.drain_seconds,
            base_url=settings.telegram_base_url,
            base_file_url=settings.telegram_base_file_url,
            webhook=_webhook(settings),
        )


def _webhook(settings: Settings) -> Webhook | None:
    url = settings.telegram_webhook_url
    if url is None:
        return None
    _check(url, own_server=settings.telegram_base_url not in {None, HOME})
    given = settings.telegram_webhook_secret
    # Without a secret anybody could send updates: where none is set, one is made up for as long as the bot runs.
    secret = given.get_secret_value() if given else secrets.token_urlsafe()
    if not SECRET.fullmatch(secret):
        raise AdapterError("TOUCHLINE_TELEGRAM_WEBHOOK_SECRET: 1 to 256 of A-Z, a-z, 0-9, _ and - are allowed")
    host, _, port = settings.telegram_webhook_listen.rpartition(":")
    if int(port) > HIGHEST_PORT:
        raise AdapterError(f"TOUCHLINE_TELEGRAM_WEBHOOK_LISTEN: there is no port {port}")
    return Webhook(url, host, int(port), secret)


def _check(url: str, *, own_server: bool) -> None:
    """Telegram sends to https on four ports; a Bot API server of one's own (started with --local) to anything."""
    try:
        parts = urlsplit(url)
        port = parts.port or 443
    except ValueError:
        raise AdapterError("TOUCHLINE_TELEGRAM_WEBHOOK_URL: not a web address") from None
    if not parts.hostname:
        raise AdapterError("TOUCHLINE_TELEGRAM_WEBHOOK_URL: not a web address")
    if not own_server and parts.scheme != "https":
        raise AdapterError("TOUCHLINE_TELEGRAM_WEBHOOK_URL: Telegram sends to https addresses only")
    if not own_server and port not in SUPPORTED_WEBHOOK_PORTS:
        ports = ", ".join(map(str, sorted(SUPPORTED_WEBHOOK_PORTS)))
        raise AdapterError(f"TOUCHLINE_TELEGRAM_WEBHOOK_URL: Telegram sends to these ports only: {ports}")
