"""How the forms of one person's name relate: full names, surnames, initials, slips of the pen."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from knowledge.names.fold import fold

PARTICLES = frozenset("al bin da das de del della den der di do dos du el la le lo mac st ten ter van von".split())
"""Words that open a surname: "de Vrij" is a bare surname, "Stefan de Vrij" a full name."""

_SUFFIXES = {"jr": "junior", "sr": "senior"}
_SLIPS = ((8, 2), (5, 1))
"""From how many letters on a word may have how many slips ("Philippe", "Phillipe"); shorter names are too alike."""

Words = tuple[str, ...]


@lru_cache(maxsize=100_000)
def words(form: str) -> Words:
    """The words of a name, folded, without full stops: "Vinícius Jr." → ("vinicius", "junior")."""
    return tuple(_SUFFIXES.get(word, word) for word in fold(form).replace(".", " ").split())


def full(name: Words) -> bool:
    """Whether the name is more than a surname, a given name or an initial with a surname."""
    return sum(word not in PARTICLES for word in name) > 1 and len(name[0]) > 1


def extends(longer: Words, shorter: Words) -> bool:
    """Whether `shorter` is a shorter way to say `longer`: "Martinez", "Lautaro" or "L. Martinez" for Lautaro Martinez.

    Its words follow one another in the longer name; a given name may be cut ("Mo Salah"), the last word may not.
    """
    if longer == shorter or len(shorter) > len(longer):
        return False
    rest = iter(longer)
    return all(any(_says(word, long) for long in rest) for word in shorter[:-1]) and shorter[-1] in rest


def _says(short: str, long: str) -> bool:
    return short == long or (short not in PARTICLES and long.startswith(short))


def alike(one: Words, other: Words) -> bool:
    """Whether two full names are spellings of one: the family name first, or one long word misspelt."""
    if sorted("-".join(one).split("-")) == sorted("-".join(other).split("-")):
        return True
    differing = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or len(differing) != 1 or len(one) < 2:
        return False
    slips = next((slips for letters, slips in _SLIPS if min(map(len, differing[0])) >= letters), 0)
    return Levenshtein.distance(*differing[0], score_cutoff=slips) <= slips
