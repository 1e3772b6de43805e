"""What a reply looks like on Discord: nothing in a text can ping, format or link."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.discord.markdown import LIMIT, contents, escaped, marked
from bot.adapters.pieces import Look, Piece
from bot.messages import Reply, SourceLine
from tests.bot.adapters.discord.conftest import World
from tests.bot.adapters.discord.knowing import HOSTILE_NAME

ESCAPED = [
    ("Inter 2-1 Milan (pen. 78')", "Inter 2-1 Milan (pen. 78')"),
    ("/goals Salas", "/goals Salas"),
    ("2021/22", r"2021\/22"),
    ("*a* _b_ ~~c~~ ||d|| `e`", r"\*a\* \_b\_ \~\~c\~\~ \|\|d\|\| \`e\`"),
    ("# big", r"\# big"),
    ("-# small", r"\-\# small"),
    ("> so\n>>> so", "\\> so\n\\>\\>\\> so"),
    ("- one\n  + two\n10. three", "\\- one\n  \\+ two\n10\\. three"),
    ("[free](https://evil.example)", r"\[free\](https:\/\/evil.example)"),
    ("discord.gg/evil", r"discord.gg\/evil"),
    (":wave: 2:1", r"\:wave: 2:1"),
    ("<#1> <t:1> </goals:1> <:a:1>", r"\<#1\> \<t:1\> \<\/goals:1\> \<\:a:1\>".replace("#", r"\#")),
    ("back\\slash", r"back\\slash"),
    ("left\u202eright\x00", "left right "),
]


@pytest.mark.parametrize(("text", "shown"), ESCAPED)
def test_text_shows_as_it_is(text: str, shown: str) -> None:
    assert escaped(text) == shown


@pytest.mark.parametrize("text", ["@everyone", "@here", "<@80351110224678912>", "<@!80351110224678912>", "<@&4>"])
def test_nobody_is_mentioned(text: str) -> None:
    assert not re.search(r"@(everyone|here)|<[@#]", escaped(text))


@pytest.mark.parametrize(
    ("piece", "shown"),
    [
        (Piece("so"), "so"),
        (Piece("so", Look.BOLD), "**so**"),
        (Piece(" so\n", Look.ITALIC), " *so*\n"),
        (Piece("\n ", Look.BOLD), "\n "),
        (Piece("a*b", Look.BOLD), r"**a\*b**"),
        (Piece("Echo", url="https://echo.example/a_(b)[c]|d"), "[Echo](<https://echo.example/a_%28b%29%5Bc%5D%7Cd>)"),
        (Piece("E](x)", url="https://echo.example/`\\"), r"[E\](x)](<https://echo.example/%60%5C>)"),
        (Piece("Echo", url="https://echo.example/" + "a" * 600), "Echo"),
    ],
)
def test_looks_and_links_are_the_replys_own(piece: Piece, shown: str) -> None:
    assert marked(piece) == shown


@given(st.text(alphabet=st.sampled_from("ab1 \n*_~|`<>[]()#@:/\\-+.!&"), max_size=60))
def test_no_character_that_means_something_stands_alone(text: str) -> None:
    """Whatever was escaped reads as before, and no mark is left that was not."""
    shown = escaped(text)
    assert re.sub(r"\\([^0-9A-Za-z\s])", r"\1", shown).replace("\u200b", "") == text
    bare = re.sub(r"\\[^0-9A-Za-z\s]", "", shown)
    assert not re.search(r"[*_~|`<>\[\]#@]|://|\\", bare)


SOURCES = st.builds(
    SourceLine,
    st.text(alphabet="cd *[", min_size=1, max_size=80),
    st.none() | st.text(alphabet="ef *_", max_size=200),
    st.sampled_from(["https://echo.example/", "https://echo.example/" + "(" * 150, None]),
)


@settings(max_examples=40)
@given(st.text(alphabet="ab *_\n", max_size=1_500), st.lists(SOURCES, max_size=20))
def test_every_message_is_within_the_limit_and_nothing_is_lost(text: str, sources: list[SourceLine]) -> None:
    texts = contents(Reply(text, tuple(sources)))
    assert texts
    assert all(len(each) <= LIMIT for each in texts)
    said = re.sub(r"\]\(<.*?>\)", "", "".join(texts))
    words = text + "".join(source.label + (source.quote or "") for source in sources)
    assert re.sub(r"[^abcdef_]", "", said) == re.sub(r"[^abcdef_]", "", words)


def test_long_links_leave_the_text_in_one_piece() -> None:
    sources = tuple(SourceLine(f"Echo {number}", None, "https://echo.example/" + "a" * 400) for number in range(9))
    first, *rest = contents(Reply("Inter won.\n" + "They scored twice. " * 30, sources))
    assert first.startswith("**Inter won.**")
    assert "They scored twice" not in "".join(rest)
    assert [len(re.findall(r"\[Echo", text)) for text in (first, *rest)] == [3, 4, 2]


def test_a_name_longer_than_a_message_is_cut_and_linked_all_along() -> None:
    texts = contents(Reply("Inter won.", (SourceLine("Echo " * 800, None, "https://echo.example/" + "a" * 400),)))
    assert all(len(text) <= LIMIT for text in texts)
    assert "".join(texts).count("Echo") == 800


async def test_hostile_articles_and_askers_reach_nobody(world: World) -> None:
    await world.ben.send(world.channel, f"{world.me} hostile")
    (answer,) = world.written()
    assert answer.mentions == []
    assert answer.role_mentions == []
    assert answer.channel_mentions == []
    assert not answer.mention_everyone
    assert re.findall(r"\]\(<(.*?)>\)", answer.content) == ["https://echo.example/a_%28b%29%5Bc%5D%7Cd%60e%5Cf"]
    assert "://" not in answer.content.replace("<https://echo.example/", "")
    assert "discord.gg/" not in answer.content
    await world.ben.send(world.channel, f"{world.me} /help {HOSTILE_NAME}")
    assert not world.written()[1].mention_everyone
    for each in world.env.http_requests:
        if each.path.endswith("/messages"):
            assert each.json is not None
            assert each.json["allowed_mentions"]["parse"] == []
