"""Telegram, over python-telegram-bot."""

from bot.adapters.telegram.adapter import TelegramAdapter, from_settings
from bot.adapters.telegram.application import build_application

__all__ = ["TelegramAdapter", "build_application", "from_settings"]
