"""How fans type: short forms written out, and slips in football's own words put right."""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein

from knowledge.answering.words import PLAIN

_WRITTEN_OUT = {
    "abt": "about",
    "acc": "according",
    "cant": "can not",
    "cl": "champions league",
    "couldnt": "could not",
    "cuz": "because",
    "didnt": "did not",
    "doesnt": "does not",
    "dont": "do not",
    "el": "europa league",
    "eq": "equaliser",
    "gk": "keeper",
    "gks": "keepers",
    "hadnt": "had not",
    "hasnt": "has not",
    "hattrick": "hat trick",
    "havent": "have not",
    "hes": "he is",
    "hows": "how is",
    "ht": "half time",
    "hw": "how",
    "isnt": "is not",
    "lg": "league",
    "lge": "league",
    "mgr": "manager",
    "min": "minute",
    "mins": "minutes",
    "min.": "minute",
    "og": "own goal",
    "ogs": "own goals",
    "pen": "penalty",
    "pens": "penalties",
    "pk": "penalty",
    "pks": "penalties",
    "ppl": "people",
    "prem": "premier league",
    "pts": "points",
    "reffed": "refereed",
    "shouldnt": "should not",
    "shouldve": "should have",
    "shes": "she is",
    "subbed": "substituted",
    "subs": "substitutes",
    "theyre": "they are",
    "theyve": "they have",
    "thier": "their",
    "thru": "through",
    "tho": "though",
    "ucl": "champions league",
    "uel": "europa league",
    "v": "against",
    "vs": "against",
    "versus": "against",
    "wasnt": "was not",
    "wat": "what",
    "werent": "were not",
    "whats": "what is",
    "whens": "when is",
    "wheres": "where is",
    "whos": "who is",
    "whove": "who have",
    "whyd": "why did",
    "wont": "will not",
    "wouldnt": "would not",
    "wouldve": "would have",
    "yc": "yellow card",
    "rc": "red card",
    "yrs": "years",
}
_PHRASES = (
    ("spot kicks", "penalties"),
    ("spot kick", "penalty"),
    ("spotkick", "penalty"),
    ("penalty kicks", "penalties"),
    ("penalty kick", "penalty"),
    ("penalty shoot out", "shootout"),
    ("penalty shootout", "shootout"),
    ("shoot out", "shootout"),
    ("shoot outs", "shootouts"),
    ("half time", "halftime"),
    ("yellow card", "yellow"),
    ("yellow cards", "yellows"),
)
VOCABULARY = frozenset(
    """
    absent according against aggregate appearance appearances apologise assist assisted assists available away banned because
    before behind booked bookings booking brace caution cautioned celebrate champions chance chances competition converted
    corner crossbar crossed defeat defeats disallowed dismissed draw equalise equalised equaliser extra fixture fixtures
    fouled goalkeeper goals half happen happened happening injured injuries injury keeper kickoff leader leaders league
    leveller manager match matches minute minutes missed misses missing next opener opponent orders penalties penalty
    played player players points position premier protesting quarter quote quotes record red referee refereed replaced
    result results retaken saved scored scorer scorers scores season second semi semis shootout stadium standing standings
    stoppage striker substitute substituted substitutes suspended suspension table takers takes third through winner winning
    yellow
    """.split()
)
_SHORTEST = 5
_TWO_SLIPS = 9


def written_out(word: str) -> str:
    """A chat's short form as words ("pens" → "penalties"), any other word as it is."""
    return _WRITTEN_OUT.get(word, word)


def put_right(word: str) -> str:
    """The word of football that a slip of the keys meant ("apperances" → "appearances"), else the word as it is.

    One slip is put right (two in a word of nine letters or more), never in a short word.
    """
    if len(word) < _SHORTEST or word in VOCABULARY or word in PLAIN or not word.isalpha():
        return word
    allowed = 2 if len(word) >= _TWO_SLIPS else 1
    near = [(DamerauLevenshtein.distance(word, known, score_cutoff=allowed), known) for known in sorted(VOCABULARY)]
    distance, known = min(near)
    return known if distance <= allowed and known[0] == word[0] else word


def phrased(text: str) -> str:
    """Written-out text with football's two-word terms as one ("spot kick" → "penalty")."""
    padded = f" {text} "
    for phrase, term in _PHRASES:
        padded = padded.replace(f" {phrase} ", f" {term} ")
    return padded.strip()
