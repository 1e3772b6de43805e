from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from knowledge.articles import Article
from knowledge.articles.files import find, identity, load
from knowledge.errors import ArticleError

FRONT = """---
title: "Rovers 2-1 Albion: a late header"
date: 2024-03-09
url: https://example.org/rovers-albion
source: The Harbour Echo
author: Ada Quill
---

Rovers won it late.

---
Albion had led.
"""

PAGE = """<!doctype html><html><head><title>Rovers win it late</title>
<meta property="og:site_name" content="The Harbour Echo"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2024-03-09T18:00:00Z">
<link rel="canonical" href="https://example.org/rovers-albion"></head>
<body><nav><a href="/">Home</a><a href="/tables">Tables</a></nav><article><h1>Rovers win it late</h1>
<p>Rovers beat Albion 2-1 on Saturday with a header by Tom Ashworth four minutes from time, after an open match
in which both goalkeepers were kept busy from the first minute to the last.</p>
<p>Albion had gone ahead through Piet Vos in the twelfth minute, but Karl Lind levelled from the penalty spot before
the break, and the home crowd never let up after that.</p></article><footer>All rights reserved</footer></body></html>
"""


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_markdown_has_front_matter_and_the_text_as_published(tmp_path: Path) -> None:
    path = written(tmp_path, "derby.md", FRONT)
    assert load(path) == Article(
        path=str(path),
        url="https://example.org/rovers-albion",
        title="Rovers 2-1 Albion: a late header",
        date=dt.date(2024, 3, 9),
        source="The Harbour Echo",
        author="Ada Quill",
        text="Rovers won it late.\n\n---\nAlbion had led.",
    )


TEXTS = [
    ("a.txt", "Rovers won.", None, "Rovers won."),
    ("a.txt", " date 2021-11-22 Rovers won.", dt.date(2021, 11, 22), " date 2021-11-22 Rovers won."),
    ("a.txt", "Date: 2021-11-22\nRovers won.", dt.date(2021, 11, 22), "Date: 2021-11-22\nRovers won."),
    ("a.txt", "The date 2021-11-22 was fixed.", None, "The date 2021-11-22 was fixed."),
    ("a.txt", "\ufeffRovers\r\nwon.\r\n", None, "Rovers\nwon."),
    ("a.TXT", "Çalhanoğlu scored.", None, "Çalhanoğlu scored."),
    ("a.md", "Rovers won.", None, "Rovers won."),
    ("a.md", "---\ntitle: Won\n---\n\n date 2021-11-22 Rovers", dt.date(2021, 11, 22), " date 2021-11-22 Rovers"),
    ("a.md", "---\ndate: 2021-11-23\n---\n date 2021-11-22 Rovers", dt.date(2021, 11, 23), " date 2021-11-22 Rovers"),
    ("a.md", "---\ndate: 2021-11-23 18:30:00\n---\nRovers won.", dt.date(2021, 11, 23), "Rovers won."),
    ("a.md", "---\ndate: '2021-11-23T18:30:00+01:00'\n---\nRovers won.", dt.date(2021, 11, 23), "Rovers won."),
    ("a.md", "---\n---\nRovers won.", None, "Rovers won."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "date", "text"), TEXTS)
def test_text_and_date(tmp_path: Path, name: str, content: str, date: dt.date | None, text: str) -> None:
    article = load(written(tmp_path, name, content))
    assert (article.date, article.text) == (date, text)


def test_titles_are_one_line_of_text(tmp_path: Path) -> None:
    article = load(
        written(tmp_path, "a.md", '---\ntitle: "Rovers\\n\\tbeat \\0 Albion"\nsource: 2024\n---\nRovers won.')
    )
    assert (article.title, article.source) == ("Rovers beat Albion", "2024")


def test_html_gives_its_main_text_and_what_the_page_says_of_itself(tmp_path: Path) -> None:
    article = load(written(tmp_path, "derby.html", PAGE))
    assert (article.title, article.source, article.date) == (
        "Rovers win it late",
        "The Harbour Echo",
        dt.date(2024, 3, 9),
    )
    assert article.url == "https://example.org/rovers-albion"
    assert "Tom Ashworth" in article.text
    assert "Tables" not in article.text


FAULTS = [
    ("a.md", "", "holds no text"),
    ("a.txt", " \n\t\n", "holds no text"),
    ("a.md", "---\ntitle: Won\n---\n", "holds no text"),
    ("a.txt", b"Rovers\0won", "is no text"),
    ("a.txt", "Ødegård".encode("latin-1"), "byte 0 is not UTF-8"),
    ("a.md", "---\ntitle: Won\nRovers won.", "front matter has no end"),
    ("a.md", "---\ntitle: Rovers: won\n---\nText.", "no YAML; put its values in quotation marks"),
    ("a.md", "---\n- Won\n---\nText.", "must be lines such as"),
    ("a.md", "---\ntitle: [a, b]\n---\nText.", "the title in its front matter must be one line"),
    ("a.md", "---\ndate: last Sunday\n---\nText.", "'last Sunday' is no date; write it as 2021-11-22"),
    ("a.md", "---\ndate: 2021-13-45\n---\nText.", "no YAML|no date"),
    ("a.txt", "date 2021-02-30 Rovers won.", "'2021-02-30' is no date"),
    ("a.md", "---\nurl: javascript:alert(1)\n---\nText.", "its url is no web address"),
    ("a.html", "<html><body></body></html>", "no main text"),
    ("a.html", "", "no main text"),
    ("a.pdf", "%PDF", "articles are .md, .txt, .html files"),
    ("a.txt", "x" * 101, "is longer than 100 bytes"),
]


@pytest.mark.parametrize(("name", "content", "problem"), FAULTS)
def test_a_faulty_file_is_told_in_one_line(tmp_path: Path, name: str, content: str | bytes, problem: str) -> None:
    path = written(tmp_path, name, content)
    with pytest.raises(ArticleError, match=problem) as error:
        load(path, limit=100)
    assert str(error.value).startswith(f"{path}: ")
    assert "\n" not in str(error.value)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file"):
        load(tmp_path / "gone.md")
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(ArticleError, match="no such file"):
        load(tmp_path / "pipe.md")


def test_a_folder_gives_its_article_files_sorted(tmp_path: Path) -> None:
    wanted = [written(tmp_path, name, "Text.") for name in ("a.md", "b/a.html", "b/c.TXT", "z.txt")]
    for name in (".hidden.md", ".git/a.md", "notes.pdf", "b/README"):
        written(tmp_path, name, "Text.")
    assert find(tmp_path) == wanted


def test_an_empty_folder_holds_no_articles(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="holds no articles; put"):
        find(tmp_path)


def test_a_file_is_the_same_from_wherever_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "b/a.md", "Text.")
    monkeypatch.chdir(tmp_path / "b")
    assert identity("a.md") == identity("../b/./a.md") == identity(path) == str(path)
