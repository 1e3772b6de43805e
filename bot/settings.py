"""Everything that the environment and .env can say. `.env.example` explains each setting to whoever hosts the bot."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import Field, PositiveInt, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingError

ENV_FILE = Path(".env")
PREFIX = "TOUCHLINE_"
DATABASE = r"^(sqlite|postgresql)(\+\w+)?://"
WEB = r"^https?://"
ADDRESS = r"^[^\s:]+:\d{1,5}$"


def default_database_url() -> str:
    """An SQLite file in the folder that this platform keeps for a user's data."""
    return f"sqlite:///{user_data_path('touchline', appauthor=False) / 'touchline.db'}"


class Settings(BaseSettings):
    """All settings, read once at start. An empty value counts as not set; the environment goes before .env."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    telegram_bot_token: SecretStr | None = Field(None, validation_alias="TELEGRAM_BOT_TOKEN")
    discord_bot_token: SecretStr | None = Field(None, validation_alias="DISCORD_BOT_TOKEN")
    database_url: str = Field(default_factory=default_database_url, pattern=DATABASE, repr=False)
    article_limit: PositiveInt = 1_000_000
    asker_limit: PositiveInt = 20
    chat_limit: PositiveInt = 20
    feeds: str | None = None
    refresh_minutes: PositiveInt = 15
    private_addresses: bool = False
    conversation_minutes: PositiveInt = 15
    log_level: Literal["debug", "info", "warning", "error"] = "warning"
    log_texts: bool = False
    log_format: Literal["text", "json"] = "text"
    records_url: str | None = Field(None, pattern=r"^sqlite(\+\w+)?://", repr=False)
    button_days: PositiveInt = 30
    stale_minutes: PositiveInt = 10
    drain_seconds: PositiveInt = 10
    admin_chat: str | None = Field(None, pattern=r"^(telegram|discord):-?\d+(:\d+)?$")
    admins: str | None = Field(None, pattern=r"^(telegram|discord):\d+([,\s]+(telegram|discord):\d+)*$")
    health_address: str | None = Field(None, pattern=ADDRESS)
    telegram_base_url: str | None = Field(None, pattern=WEB)
    telegram_base_file_url: str | None = Field(None, pattern=WEB)
    telegram_webhook_url: str | None = Field(None, pattern=r"^https?://")
    telegram_webhook_listen: str = Field("127.0.0.1:8443", pattern=ADDRESS)
    telegram_webhook_secret: SecretStr | None = None
    discord_message_content: bool = False
    discord_api_base: str | None = Field(None, pattern=WEB)
    discord_gateway_url: str | None = Field(None, pattern=r"^wss?://")

    @property
    def tokens(self) -> dict[str, str]:
        """The platforms that have a token, by their adapters' names."""
        held = {"telegram": self.telegram_bot_token, "discord": self.discord_bot_token}
        return {name: token.get_secret_value() for name, token in held.items() if token is not None}

    @property
    def feed_locations(self) -> tuple[str, ...]:
        """Where articles keep coming from, besides what the store knows: addresses and folders."""
        return tuple(self.feeds.split()) if self.feeds else ()

    @property
    def admin_ids(self) -> frozenset[str]:
        """Those who look after the bot, by the adapters' names and the platforms' ids."""
        return frozenset(re.split(r"[,\s]+", self.admins)) if self.admins else frozenset()

    @property
    def secrets(self) -> tuple[str, ...]:
        """Everything that must not be told: tokens and the webhook's secret."""
        return tuple(value.get_secret_value() for _, value in self if isinstance(value, SecretStr))


def variables() -> tuple[str, ...]:
    """The name of every setting as the environment spells it."""
    return tuple(
        str(field.validation_alias or f"{PREFIX}{name.upper()}") for name, field in Settings.model_fields.items()
    )


def load() -> Settings:
    """The settings in force.

    Raises:
        SettingError: a value cannot be used. The line names the settings and never repeats their values.
    """
    try:
        return Settings()
    except ValidationError as error:
        problems = (f"{_variable(str(problem['loc'][0]))}: {problem['msg']}" for problem in error.errors())
        raise SettingError("; ".join(problems)) from None
    except UnicodeDecodeError:
        raise SettingError(f"{ENV_FILE}: not a text file in UTF-8") from None


def _variable(location: str) -> str:
    """What the environment calls the field at a validation error's location."""
    return location if location in variables() else f"{PREFIX}{location.upper()}"
