"""Buttons and menus beneath an answer. Their ids hold the key: they work for as long as the core knows it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, Self

import discord
from discord import ui

from bot.adapters.discord.markdown import label as short
from bot.messages import Button

MOST_BUTTONS = 5
"""As many as stand side by side; more choices make a menu."""

_MENU: Final = "touchline-menu"
_LABEL = 80  # characters of a button's label; a menu's have 100
_OPTION = 100
_OPTIONS = 25

Interaction = discord.Interaction[Any]
Press = Callable[[Interaction, str], Awaitable[None]]


class PressButton(ui.DynamicItem[ui.Button[Any]], template=r"touchline:(?P<key>.{1,80})"):
    """A button. Discord sends its id when it is pressed, from which it is made anew: nothing is kept in memory."""

    def __init__(self, key: str, label: str = "…") -> None:
        super().__init__(ui.Button(label=short(label, _LABEL), custom_id=f"touchline:{key}"))
        self.key = key

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The button that was pressed."""
        return cls(match["key"])

    async def callback(self, interaction: Interaction) -> None:
        """It is pressed."""
        await interaction.client.press(interaction, self.key)


class ChoiceMenu(ui.DynamicItem[ui.Select[Any]], template=_MENU):
    """A menu of choices: each choice's key is its value."""

    def __init__(self, choices: Sequence[Button] = ()) -> None:
        options = [discord.SelectOption(label=short(each.label, _OPTION), value=each.key) for each in choices]
        super().__init__(ui.Select(custom_id=_MENU, placeholder="Choose", options=options[:_OPTIONS]))

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The menu that was chosen from."""
        return cls()

    async def callback(self, interaction: Interaction) -> None:
        """Something is chosen."""
        await interaction.client.press(interaction, self.item.values[0])


def view_of(buttons: Sequence[Button]) -> ui.View | None:
    """The buttons as Discord shows them; None where there are none that can be pressed."""
    pressable = [button for button in buttons if button.key]
    if not pressable:
        return None
    view = ui.View(timeout=None)
    if len(pressable) > MOST_BUTTONS:
        return view.add_item(ChoiceMenu(pressable))
    for button in pressable:
        view.add_item(PressButton(button.key, button.label))
    return view
