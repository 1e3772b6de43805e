"""Tagging: what the tagger takes for another part of speech than it is where football is written about."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import FINISHES
from knowledge.reading.language.lexicon import SIDES
from knowledge.reading.language.pipeline import words_of
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_NO_NAMES = frozenset({"VERB", "AUX", "ADV", "INTJ", "X"})  # for which the tagger takes some names: "Leeds", "Édouard"
_OUTCOMES = frozenset("draw win defeat rout upset injury".split())
_GOALLESS = frozenset({"goalless", "scoreless"})
_STANDS = frozenset({"lead", "face", "host", "trail", "head", "need"})
_WAYS = frozenset("in home into past beyond over wide against from for".split())  # where a ball goes
_FLANKS = frozenset("right left full wing centre center".split())
_PLACES = frozenset("back half winger midfielder".split())
_OF_NOUNS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_HINDERS = frozenset({"prevent", "stop", "deny"})
# Behind "slipped to defeat" no one stands who was beaten.
_NOBODY_BEHIND = frozenset({"ADP", "PUNCT", "SCONJ", "CCONJ", "ADV", "SPACE"})


def tag_as_names(doc: Doc, mentions: Iterable[Mention]) -> None:
    """Put right the tags of words that are known to be names, unless the parser has hung the sentence on one."""
    for mention in mentions:
        for token in doc[mention.start : mention.end]:
            if token.pos_ in _NO_NAMES and token.text[:1].isupper() and token.dep_ != "ROOT":
                token.tag_, token.pos_ = "NNP", "PROPN"
            if token.dep_ == "advmod" and token.head.i == mention.end and token.head.pos_ == "VERB":
                token.dep_ = "nsubj"  # "…, Édouard converting the cross"


def tag_as_nouns(doc: Doc) -> None:
    """Put right the tags of words for outcomes where only a noun can stand: "a goalless draw", "slipped to defeat"."""
    for token in doc[1:]:
        if token.lower_ in _OUTCOMES and token.pos_ == "VERB":
            before = token.nbor(-1)
            if _is_led_to(token, before):
                _hang_behind(before, token)
            elif before.lower_ in _GOALLESS or before.pos_ in {"DET", "ADJ"} or before.tag_ == "PRP$":
                token.tag_, token.pos_ = "NN", "NOUN"
                if before.lower_ in _GOALLESS and token.head == before and before.head != before:
                    _turn_about(before, token)


def _is_led_to(defeat: Token, to: Token) -> bool:
    """Whether a verb leads to a defeat that nobody else is said to suffer: "slipped to defeat at Leeds"."""
    if (
        defeat.lower_ not in {"defeat", "injury"}
        or to.lower_ != "to"
        or to.head != defeat
        or defeat.head.pos_ != "VERB"
    ):
        return False
    behind = defeat.i + 1
    return defeat.dep_ in {"xcomp", "advcl"} and (
        behind == defeat.sent.end or defeat.doc[behind].pos_ in _NOBODY_BEHIND
    )


def _hang_behind(to: Token, defeat: Token) -> None:
    """Take "to" for a preposition of the verb above and the defeat for its noun."""
    to.hang_on(defeat.head)
    defeat.hang_on(to)
    to.tag_, to.pos_, to.dep_ = "IN", "ADP", "prep"
    defeat.tag_, defeat.pos_, defeat.dep_ = "NN", "NOUN", "pobj"


def tag_as_positions(doc: Doc) -> None:
    """Take "right" and "back" for what a player is called: "Everton right back Hale was booked"."""
    for flank, back, name in zip(doc, doc[1:], doc[2:], strict=False):
        if flank.lower_ not in _FLANKS or back.lower_ not in _PLACES or not name.text[:1].isupper():
            continue
        if "ADV" in {flank.pos_, back.pos_} and name.pos_ == "PROPN":
            flank.tag_, flank.pos_ = "JJ", "ADJ"
            back.tag_, back.pos_ = "NN", "NOUN"
    for article, flank, back in zip(doc, doc[1:], doc[2:], strict=False):
        astray = back.lower_ == "back" and back.tag_ == "RB" and back.head is flank
        if astray and article.lower_ == "the" and flank.lower_ in _FLANKS and flank.dep_ in _OF_NOUNS:
            _turn_about(flank, back)  # "the centre back could not keep up"


def tag_as_deeds(doc: Doc) -> None:
    """Take "scoring" for what somebody is kept from doing, and for no noun: "to prevent Hale scoring"."""
    for scoring in doc[2:]:
        who, above = scoring.nbor(-1), scoring.head
        if scoring.lower_ == "scoring" and scoring.tag_ == "NN" and who.pos_ == "PROPN" and above.lemma_ in _HINDERS:
            scoring.tag_, scoring.pos_, scoring.dep_ = "VBG", "VERB", "ccomp"
            if who.head is not scoring:
                who.hang_on(scoring)
            who.dep_ = "nsubj"


def tag_as_infinitives(doc: Doc) -> None:
    """Take for what somebody is to do what the tagger takes for a name's first word: "did well to nod Hale's cross"."""
    for to, deed in pairwise(doc):
        thing = next((child for child in to.children if child.dep_ == "pobj"), None)
        if to.dep_ != "prep" or thing is None or deed.text not in FINISHES or deed.dep_ != "compound":
            continue
        if deed.head.dep_ != "poss" or deed.head.head is not thing:
            continue
        deed.hang_on(to.head)
        to.hang_on(deed)
        thing.hang_on(deed)
        deed.tag_, deed.pos_, deed.dep_ = "VB", "VERB", "xcomp"
        to.tag_, to.pos_, to.dep_ = "TO", "PART", "aux"
        thing.dep_ = "dobj"


def tag_as_thanks(doc: Doc) -> None:
    """Take for what brought a result what the parser takes for what was won or drawn: "drew 1-1 thanks to Hale"."""
    for thanks, to in pairwise(doc):
        if thanks.lower_ != "thanks" or to.lower_ != "to" or thanks.dep_ != "dobj":
            continue
        for number in [child for child in thanks.children if child.dep_ == "nummod"]:
            number.hang_on(thanks.head)
            number.dep_ = "npadvmod"
        thanks.dep_, thanks.tag_, thanks.pos_ = "advmod", "RB", "ADV"


def tag_as_standing(doc: Doc) -> None:
    """Take "lead" for what a side does, and for no noun beside it: "Gabor's side lead Leeds by a goal"."""
    for side, lead in pairwise(doc):
        if lead.lower_ not in _STANDS or lead.pos_ != "NOUN" or side.lower_ not in SIDES or side.head is not lead:
            continue
        if not any(child.dep_ == "poss" for child in (*side.children, *lead.children) if child.i < side.i):
            continue
        lead.tag_, lead.pos_, side.dep_ = "VBP", "VERB", "nsubj"
        lead.dep_ = "ccomp" if lead.dep_ == "nsubj" else lead.dep_
        for child in list(lead.children):
            if child.i < side.i:
                child.hang_on(side)
            elif child.dep_ == "appos":
                child.dep_ = "dobj"


def tag_as_told(doc: Doc, mentions: Iterable[Mention]) -> None:
    """Take for somebody's deed what a line without a verb is hung on, right behind his name: "14': Hale curls in"."""
    for mention in mentions:
        if not isinstance(mention.means, Person) or mention.end + 1 >= len(doc):
            continue
        deed, name = doc[mention.end], doc[mention.start : mention.end].root
        line = deed.dep_ == "ROOT" and deed.tag_ == "NNS" and name.head is deed
        if line and deed.nbor().lower_ in _WAYS and deed.lower_[:-1] in words_of("verb"):
            deed.tag_, deed.pos_ = "VBZ", "VERB"
            name.tag_, name.pos_, name.dep_ = "NNP", "PROPN", "nsubj"


def tag_as_people(doc: Doc) -> None:
    """Make who is called by his age or "the forward" the subject of the verb behind: "the 19-year-old beat Hale"."""
    for token in doc[1:-1]:
        verb = token.nbor()
        aged = token.lower_ == "old" and token.i > 1 and token.nbor(-2).lower_ == "year"
        forward = token.lower_ == "forward" and token.nbor(-1).lower_ == "the"
        if not (aged or forward) or token.head != verb or token.dep_ not in {"amod", "advmod"}:
            continue
        if verb.pos_ == "NOUN" and (deed := _infinitive(verb.lower_)) is not None:
            _tag_as_verb(verb, deed)
        if verb.pos_ in {"VERB", "AUX"}:
            token.tag_, token.pos_, token.dep_ = "NN", "NOUN", "nsubj"
            for child in list(verb.children):
                if child.dep_ == "det" and child.i < token.i:
                    child.hang_on(token)


def _infinitive(word: str) -> str | None:
    """The verb that a word may be the past of: "scored" → "score", "tapped" → "tap"; None of any other."""
    if word == "beat":
        return word
    stems = (word[:-1], word[:-2], word[:-3]) if word.endswith("ed") else ()
    return next((stem for stem in stems if stem in words_of("verb")), None)


def _tag_as_verb(beat: Token, lemma: str) -> None:
    """Take "beat" for what somebody did, and who stands beside it for whom he did it to."""
    beat.tag_, beat.pos_, beat.lemma_ = "VBD", "VERB", lemma
    for child in beat.children:
        if child.dep_ == "appos" and child.i > beat.i:
            child.dep_ = "dobj"


def _turn_about(describing: Token, noun: Token) -> None:
    """Hang the noun where the word that describes it hangs, and that word on the noun."""
    noun.tag_, noun.pos_ = "NN", "NOUN"
    noun.hang_on(describing.head)
    noun.dep_ = describing.dep_
    for child in list(describing.children):
        if child.i < describing.i:
            child.hang_on(noun)
    describing.hang_on(noun)
    describing.dep_, describing.tag_, describing.pos_ = "amod", "JJ", "ADJ"
