"""Which language a text is in, by py3langid: byte n-grams and a naive Bayes classifier (Lui and Baldwin 2012)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH: Final = "en"

_SHORTEST: Final = 200
"""Characters below which a text says too little: names and scores are the same in every language."""

_LOOKED_AT: Final = 2_000
"""Characters from the start that are looked at."""

_LANGUAGES: Final = (
    """ar bg ca cs da de el en es eu fi fr gl hr hu id it ja ko nl no pl pt ro ru sr sv tr uk zh""".split()
)
"""Those that match reports are likely to be in. A list of names alone may look like any of the rest."""


def is_english(text: str) -> bool:
    """Whether a text is in English, or too short to tell."""
    start = text[:_LOOKED_AT]
    return len(start) < _SHORTEST or str(_identifier().classify(start)[0]) == ENGLISH


@cache
def _identifier() -> LanguageIdentifier:
    # It takes a while to load, and answering has no use for it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    return identifier
