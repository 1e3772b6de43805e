"""Verbs of saying, and whom an article reports to have said something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

# These report words wherever they stand.
_REPORTING = frozenset(
    """
    say tell add insist admit explain reflect conclude reveal claim warn write tweet reply respond declare confirm
    argue suggest stress concede acknowledge recall remark joke lament complain boast believe agree reiterate opine
    """.split()
)
# These do so where they say what: "Hale added that", no "Hale added a third".
_WITH_WORDS = frozenset(
    "add claim concede boast acknowledge recall confirm conclude declare respond reply reflect believe write".split()
)
# Beside a quoted passage these do so too.
_SAYING = _REPORTING | frozenset(
    """
    state go continue answer ask note comment quip promise vow urge feel point describe label brand call enthuse muse
    observe accept predict announce exclaim shout sigh smile laugh beam rue bemoan blast fume rage hit post caption
    mention speak proclaim echo counter offer purr mutter apologise pledge plead assert maintain emphasise underline
    deny reckon demand cry hope whisper think sum put caution dismiss defend summarise interject chuckle query wonder
    report pronounce
    """.split()
)
# "It was a harsh verdict from Hale."
_WORDS = frozenset(
    """
    assessment verdict message praise warning admission criticism response reaction reply analysis opinion claim plea
    apology insistence rebuke words thoughts view summary description conclusion explanation answer appraisal retort
    message comment remark
    """.split()
)


def says(word: Token) -> bool:
    """Whether the word may tell, beside a quoted passage, that somebody says it."""
    return word.lemma_.lower() in _SAYING or word.lower_.removesuffix("ed") in _SAYING


def reports(verb: Token) -> bool:
    """Whether the verb tells by itself that somebody says something: "Hale admitted that", no "Hale denied Cole"."""
    said = any(child.dep_ == "ccomp" for child in verb.children)
    return (
        verb.pos_ == "VERB" and verb.lemma_.lower() in _REPORTING and (said or verb.lemma_.lower() not in _WITH_WORDS)
    )


def gives_words(name: Token) -> bool:
    """Whether the words of the person are spoken of: "a harsh verdict from Hale", "was Hale's verdict"."""
    told = name.dep_ in {"poss", "nmod"} and name.head.lower_ in _WORDS
    return told or (name.dep_ == "pobj" and name.head.lower_ == "from" and name.head.head.lower_ in _WORDS)
