"""What Discord's gateway and REST API (v10) say, as far as the library reads it.

Source: https://discord.com/developers/docs/reference, which the names and shapes are from.
"""

from __future__ import annotations

from typing import Any

Payload = dict[str, Any]

GUILD, CHANNEL, PRIVATE = "8000000000000001", "8000000000000002", "8000000000000003"
ROLE = "8000000000000004"  # which Discord makes for the bot
APPLICATION, ME, ANN = "9000000000000001", "9000000000000002", "5"
EVERYTHING = str((1 << 53) - 1)
LONG_AGO = "2024-03-09T12:00:00+00:00"
CONTENT_GRANTED = 1 << 19  # the application flag of the message content intent, for a bot in few servers


def user(number: str, name: str, *, bot: bool = False) -> Payload:
    return {"id": number, "username": name, "discriminator": "0", "avatar": None, "global_name": name, "bot": bot}


def member(of: Payload) -> Payload:
    return {
        "user": of,
        "roles": [],
        "joined_at": LONG_AGO,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "permissions": EVERYTHING,
    }


def application(flags: int) -> Payload:
    return {
        "id": APPLICATION,
        "name": "touchline",
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "key",
        "flags": flags,
        "owner": user("6", "owner"),
        "team": None,
    }


def ready(resume_at: str, flags: int) -> Payload:
    return {
        "v": 10,
        "user": user(ME, "touchline", bot=True),
        "guilds": [{"id": GUILD, "unavailable": True}],
        "session_id": "session",
        "resume_gateway_url": resume_at,
        "application": {"id": APPLICATION, "flags": flags},
        "private_channels": [],
    }


def channel() -> Payload:
    return {"id": CHANNEL, "type": 0, "guild_id": GUILD, "position": 0, "permission_overwrites": [], "name": "general"}


def guild() -> Payload:
    everyone = {
        "id": GUILD,
        "name": "@everyone",
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "position": 0,
        "permissions": EVERYTHING,
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }
    return {
        "id": GUILD,
        "name": "Harbour supporters",
        "owner_id": ANN,
        "unavailable": False,
        "member_count": 2,
        "roles": [everyone, everyone | {"id": ROLE, "name": "touchline", "tags": {"bot_id": ME}}],
        "channels": [channel()],
        "members": [member(user(ME, "touchline", bot=True))],
        **{key: [] for key in ("emojis", "stickers", "features", "threads", "presences", "voice_states")},
        **{key: [] for key in ("stage_instances", "guild_scheduled_events", "soundboard_sounds")},
        **dict.fromkeys(("icon", "splash", "discovery_splash", "afk_channel_id", "banner", "description"), None),
        **dict.fromkeys(("application_id", "system_channel_id", "rules_channel_id", "vanity_url_code"), None),
        **dict.fromkeys(("afk_timeout", "verification_level", "default_message_notifications", "mfa_level"), 0),
        **dict.fromkeys(("explicit_content_filter", "system_channel_flags", "premium_tier", "nsfw_level"), 0),
        "preferred_locale": "en-GB",
        "premium_progress_bar_enabled": False,
    }


def message(number: str, author: Payload, content: str, **more: object) -> Payload:
    return {
        "id": number,
        "channel_id": CHANNEL,
        "author": author,
        "content": content,
        "timestamp": LONG_AGO,
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [user(ME, "touchline", bot=True)] if f"<@{ME}>" in content else [],
        **{key: [] for key in ("mention_roles", "attachments", "embeds", "components")},
        "pinned": False,
        "type": 0,
        "flags": 0,
        **more,
    }


def interaction(number: str, kind: int, data: Payload, **more: object) -> Payload:
    """`kind` is 2 for a command, 3 for a press, 4 for names to complete."""
    return {
        "id": number,
        "application_id": APPLICATION,
        "type": kind,
        "token": f"token-{number}",
        "version": 1,
        "data": data,
        "guild_id": GUILD,
        "channel_id": CHANNEL,
        "channel": channel() | {"permissions": EVERYTHING},
        "member": member(user(ANN, "ann")),
        "locale": "en-GB",
        "guild_locale": "en-GB",
        "app_permissions": EVERYTHING,
        "entitlements": [],
        "authorizing_integration_owners": {"0": GUILD},
        "context": 0,
        "attachment_size_limit": 10_485_760,
        **more,
    }
