"""Labels: whether a team's name means the team itself or tells where somebody is from or plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team, fold
from knowledge.reading.language import lexicon
from knowledge.reading.language.roles import role_of

if TYPE_CHECKING:
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_TRANSFERS = frozenset("loan join sign signing arrive arrival move switch transfer buy purchase".split())
_FAR = 5  # words from one of these to the club


def is_side(mention: Mention, sentence: Sentence) -> bool:
    """Whether a team's mention means the team, not where somebody is from ("the England striker", "Inter's Dzeko")."""
    if not isinstance(mention.means, Team):
        return False
    doc = sentence.reading.doc
    if mention.means.kind == "nation" and is_demonym(mention, sentence):
        return mention.end < len(doc) and doc[mention.end].lower_ in lexicon.SIDES
    return not (_is_where(mention, sentence) or _is_origin(mention, sentence) or _labels(mention, sentence))


def _labels(mention: Mention, sentence: Sentence) -> bool:
    """Whether a team's name tells where the person beside it is from or plays."""
    doc = sentence.reading.doc
    for token in doc[mention.end : mention.end + 5]:
        if role_of(token.lower_) is not None or sentence.named_at(token) is not None:
            return True
        listed = token.lower_ == "and" and _is_former_club(mention, sentence)
        if not listed and token.pos_ not in {"NOUN", "ADJ", "PROPN", "NUM"} and token.tag_ not in {"POS", "HYPH"}:
            return False
    return False


def _is_former_club(mention: Mention, sentence: Sentence) -> bool:
    """Whether somebody's former club is named: "former Juventus and Nice forward"."""
    before = sentence.reading.doc[max(sentence.span.start, mention.start - 3) : mention.start]
    return any(token.lower_ in lexicon.FORMER for token in before)


def _is_origin(mention: Mention, sentence: Sentence) -> bool:
    """Whether a club is named as where somebody came from: "on loan from Leeds", "since signing from Leeds"."""
    before = sentence.reading.doc[max(sentence.span.start, mention.start - _FAR) : mention.start]
    return before[-1:].text == "from" and any(word.lemma_.lower() in _TRANSFERS for word in before)


def plays_for(mention: Mention, sentence: Sentence) -> bool:
    """Whether the mention names the club of a person beside it: "Sunderland defender Phil Bardsley"."""
    if mention.kind != "club" or sentence.is_side(mention):
        return False
    before = sentence.reading.doc[max(sentence.span.start, mention.start - 2) : mention.start]
    on_loan = any(token.lower_ in {"loan", "loaned", "loanee"} for token in before)  # "on-loan Leeds striker Hale"
    return not on_loan and not _is_former_club(mention, sentence) and not _is_origin(mention, sentence)


def is_demonym(mention: Mention, sentence: Sentence) -> bool:
    """Whether a nation is named by what its people are called: "Italian"."""
    text = fold(sentence.reading.doc[mention.start : mention.end].text)
    return isinstance(mention.means, Team) and text in {fold(word) for word in mention.means.demonym}


def _is_where(mention: Mention, sentence: Sentence) -> bool:
    """Whether a nation is named as a place: "the finals in the Ivory Coast", not "in Spain's win"."""
    doc = sentence.reading.doc
    if mention.kind != "nation":
        return False
    before = [word.lower_ for word in doc[max(sentence.span.start, mention.start - 2) : mention.start]]
    owns = mention.end < len(doc) and (doc[mention.end].tag_ == "POS" or doc[mention.end].pos_ in {"NOUN", "PROPN"})
    return not owns and (before[-1:] == ["in"] or before == ["in", "the"])
