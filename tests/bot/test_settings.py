"""Settings: what they take, what they say to a bad value, and that .env.example explains each of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.errors import SettingError
from bot.settings import Settings, load, variables

BAD = [
    ("TOUCHLINE_ASKER_LIMIT", "many"),
    ("TOUCHLINE_CHAT_LIMIT", "-1"),
    ("TOUCHLINE_ARTICLE_LIMIT", "-5"),
    ("TOUCHLINE_CONVERSATION_MINUTES", "soon"),
    ("TOUCHLINE_ADMINS", "@ann"),
    ("TOUCHLINE_DATABASE_URL", "mysql://host/secret-name"),
    ("TOUCHLINE_LOG_LEVEL", "loud"),
    ("TOUCHLINE_LOG_TEXTS", "perhaps"),
]


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_bad_value_gets_one_line_with_the_setting_and_without_the_value(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingError) as error:
        load()
    line = str(error.value)
    assert line.startswith(f"{name}: ")
    assert "\n" not in line
    assert value not in line.removeprefix(name)


def test_several_bad_values_are_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in BAD[:2]:
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingError, match=r"TOUCHLINE_ASKER_LIMIT: .*; TOUCHLINE_CHAT_LIMIT: "):
        load()


def test_the_database_lies_in_the_users_data_folder(tmp_path: Path) -> None:
    assert load().database_url == f"sqlite:///{tmp_path / 'user' / 'touchline' / 'touchline.db'}"


def test_the_environment_goes_before_the_file(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / ".env").write_text("TOUCHLINE_ASKER_LIMIT=7\nTOUCHLINE_CHAT_LIMIT=8\nTOUCHLINE_LOG_LEVEL=\nOTHER=1\n")
    monkeypatch.setenv("TOUCHLINE_CHAT_LIMIT", "9")
    loaded = load()
    assert (loaded.asker_limit, loaded.chat_limit, loaded.log_level) == (7, 9, "warning")


def test_a_file_that_is_no_text_gets_one_line(alone: Path) -> None:
    (alone / ".env").write_bytes(b"\xff\xfe\x00bad")
    with pytest.raises(SettingError, match=r"^\.env: not a text file"):
        load()


def test_tokens_are_kept_out_of_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "12345:hidden")
    loaded = load()
    assert loaded.tokens == {"telegram": "12345:hidden"}
    assert "hidden" not in repr(loaded)


def test_admins_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load().admin_ids == frozenset()
    monkeypatch.setenv("TOUCHLINE_ADMINS", "telegram:7, discord:8")
    assert load().admin_ids == {"telegram:7", "discord:8"}


def test_every_setting_is_explained_and_nothing_else(root: Path) -> None:
    lines = (root / ".env.example").read_text("utf-8").splitlines()
    explained = [found[1] for line in lines if (found := re.match(r"#?([A-Z_]+)=", line))]
    assert sorted(explained) == sorted(variables())
    assert len(explained) == len(Settings.model_fields) >= 9


def test_the_example_shows_the_defaults(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands behind "=" in the example is what holds without it, where anything does; paths are users' own."""
    before = load()
    for line in (root / ".env.example").read_text("utf-8").splitlines():
        if found := re.match(r"#?([A-Z_]+)=(.+)", line):
            monkeypatch.setenv(found[1], found[2])
    held = {name for name in Settings.model_fields if getattr(before, name) is not None}
    unlike = {name for name in held if getattr(load(), name) != getattr(before, name)}
    assert unlike == {"database_url"}
