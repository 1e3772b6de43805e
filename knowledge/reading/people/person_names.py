"""Names of people: which capitalised words of an article are somebody's name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.names import fold
from knowledge.reading.language import lexicon
from knowledge.reading.language.adjectives import is_adjective

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Doc, Token

Span = tuple[int, int]  # tokens from the first up to the second (exclusive)
_CONTRACTED = re.compile(r"(?:i|we|you|he|she|it|they|that)[’'](?:ll|m|ve|d|re|s)")
_SHORTENED = re.compile(r"[A-Z]\.|Jr\.|St\.")
_FIRST_NAMES = frozenset({"will", "mark"})  # verbs too, but with a capital amid a sentence only names
# Words before a name that open a sentence; the tagger may take them for somebody's first name.
_OPENERS = frozenset(
    """
    twice thrice minutes seconds moments today yesterday tonight cue step credit kudos poor little big cometh midway
    sadly crucially ironically nonetheless sensing spotting collecting taking arriving leading cutting seizing beating
    fellow fresh cool calm classy super stunning brilliant lovely early late goal goals deadline summer beaten unmarked
    undeterred unperturbed unfazed undaunted fouled booked injured hero villain happy angry delighted luckless hapless
    cult wing tricky lively impressive influential inspired forgotten returning departing
    """.split()
)
_FUNCTIONS = frozenset({"ADP", "SCONJ", "CCONJ", "DET", "ADV", "PRON", "AUX", "INTJ"})
_SURNAMES = frozenset({"ace", "back", "coach", "forward", "half", "man", "prodigy", "scout", "star", "sub", "winger"})
_PARTS_DATELINE = frozenset({"–", "—", "-", "--", "("})
_FAMOUS = frozenset({"god", "dreams"})  # "a 'Hand of God' goal", "the Theatre of Dreams"
_NO_NAMES = lexicon.TITLES | lexicon.NOT_PEOPLE | lexicon.ROLES | lexicon.FORMER | lexicon.TEAMS | {"women", "ladies"}


def names_in(doc: Doc, taken: Collection[int], ordinary: Collection[str]) -> list[Span]:
    """Where the doc names people, outside the tokens already `taken` by teams and the like.

    `ordinary` are English dictionary words: at a sentence's start they are no names unless known from elsewhere.
    """
    spans = _without_openers(doc, list(_spans(doc, taken, ordinary)))
    full = [name_words(doc, span) for span in spans if span[1] - span[0] > 1]
    surnames = {name[-1] for name in full}
    spans = [span for span in spans if not _no_first_name(doc[span[0]]) or fold(doc[span[0]].text) in surnames]
    known = {fold(doc[start:end].text) for start, end in spans if not doc[start].is_sent_start}
    borne = {word for name in full for word in (name[0], name[-1])}
    return [span for span in spans if _is_name(doc, span, known | borne, borne, ordinary)]


def _without_openers(doc: Doc, spans: Sequence[Span]) -> list[Span]:
    """The names without a word that only opens a sentence before one known in full: "Twice Hale shot"."""
    names = [name_words(doc, span) for span in spans]
    opening = [
        len(name) > 1 and name[0] in _OPENERS and _opens(doc[at]) for name, (at, _) in zip(names, spans, strict=True)
    ]
    named = [name for name, opens in zip(names, opening, strict=True) if not opens]
    known = {tuple(name[at:]) for name in named for at in range(1, len(name))}
    return [
        (start + 1, end) if opens and tuple(name[1:]) in known else (start, end)
        for (start, end), name, opens in zip(spans, names, opening, strict=True)
    ]


def name_words(doc: Doc, span: Span) -> list[str]:
    """The words of a name without capitals and accents."""
    return fold(doc[span[0] : span[1]].text).split()


def _spans(doc: Doc, taken: Collection[int], ordinary: Collection[str]) -> Iterator[Span]:
    """Every run of words with a capital, as far as it may be a name."""
    at = 0
    while at < len(doc):
        end = _end_of_name(doc, at, taken)
        if end > at:
            yield from _trimmed(doc, at, end, ordinary)
            at = end
        else:
            at += 1


def _end_of_name(doc: Doc, start: int, taken: Collection[int]) -> int:
    """Where the run of name words from `start` ends; `start` itself when none begins there."""
    words, end = doc.words, start
    while end < len(words) and end not in taken:
        if end > start and words[end].is_sent_start:
            break
        if _capital(words[end]) or (end - start > 2 and _second_syllable(doc, end)):
            end += 1
        elif (end == start and not _leading_particle(doc, end)) or not _joins(doc, end, taken):
            break
        else:
            end += 1
    while end > start and not (_capital(words[end - 1]) or (end - start > 3 and _second_syllable(doc, end - 1))):
        end -= 1
    return end


def _second_syllable(doc: Doc, at: int) -> bool:
    """The lower-case end of a Korean given name: "jae" in "Kim Min-jae", not "led" in "the Kane-led side"."""
    word, hyphen = doc[at], doc[at - 1]
    joined = hyphen.text in "-‑" and not hyphen.whitespace_ and not doc[at - 2].whitespace_
    named = _capital(doc[at - 2]) and _capital(doc[at - 3])
    return joined and named and word.text.isalpha() and len(word) <= 5 and word.lower_ not in lexicon.SUFFIXES


def _capital(token: Token) -> bool:
    if not token.text[:1].isupper():
        return False
    return token.text[-1:].isalnum() or _SHORTENED.fullmatch(token.text) is not None


def _leading_particle(doc: Doc, at: int) -> bool:
    """A lower-case particle that begins a surname: "de Vrij", "van Dijk", "ter Stegen"."""
    return doc.words[at].text in lexicon.LEADING and at + 1 < len(doc) and _capital(doc[at + 1])


def _joins(doc: Doc, at: int, taken: Collection[int]) -> bool:
    """Whether a word that is no capital goes on with the name: a hyphen without spaces, or a particle."""
    if at + 1 >= len(doc) or at + 1 in taken:
        return False
    if doc[at].text in "-‑–":
        return not doc[at].whitespace_ and (at == 0 or not doc[at - 1].whitespace_) and doc[at + 1].is_alpha
    after = doc[at + 1]
    return doc[at].text in lexicon.PARTICLES and (_capital(after) or after.text in lexicon.PARTICLES)


def _trimmed(doc: Doc, start: int, end: int, ordinary: Collection[str]) -> Iterator[Span]:
    """The name without titles, posts and the sentence's first word: "Goalkeeper Sir Joe Dart" → "Joe Dart"."""
    called = [at for at in range(start, end - 1) if _is_post(doc[at])]
    start = called[-1] + 1 if called else start  # "Sporting Director Joe Dart"
    while start < end and _no_name_word(doc[start], ordinary):
        start += 1
    while end - start > 1 and len(doc[end - 1]) == 1 and doc[end - 2].is_alpha:
        end -= 1
    while end > start and doc[end - 1].lower_ in lexicon.NOT_PEOPLE - lexicon.GENERATIONS:
        end -= 1
    while start < end and doc[start].text in "-‑–":
        start += 1
    if not any(_capital(word) for word in doc[start:end]):
        return  # of "ten European games" the particle is left, which is no name
    if end - start > 1 and _is_post(doc[end - 1]):
        return  # "Designated Player"
    if doc[end - 1].lower_ not in lexicon.NOT_LAST and (end - start == 1 or not _no_first_name(doc[start])):
        yield start, end


def _no_first_name(word: Token) -> bool:
    """Whether no name begins with the word, though it may be all of a surname: "Villa"."""
    return word.lower_ in lexicon.NOT_FIRST


def _is_post(token: Token) -> bool:
    """Whether the word names what people do and is no surname: "Director", "Goalscorers"."""
    word = token.lower_
    return (word in lexicon.ROLES or word.removesuffix("s") in lexicon.ROLES) and word not in _SURNAMES


def _no_name_word(token: Token, ordinary: Collection[str]) -> bool:
    word = token.lower_
    if (
        word in _NO_NAMES
        or _CONTRACTED.fullmatch(word)
        or (word.endswith("ed") and _opens(token) and is_adjective(word))
    ):
        return True
    if word in _FIRST_NAMES and (not _opens(token) or token.head.tag_ in {"VBD", "VBZ"}):
        return False  # behind an auxiliary or an order no such form stands: "Will Hale scored"
    mistaken = token.pos_ == "ADV" and not _opens(token) and word not in ordinary  # "Édouard", "Reilly"
    function_word = (token.pos_ in _FUNCTIONS and not mistaken) or token.is_stop
    return (function_word and word not in lexicon.LEADING) or (_opens(token) and token.tag_[:2] in {"VB", "JJ"})


def _opens(word: Token) -> bool:
    """Whether the word is its sentence's first, quotation marks and dashes apart."""
    while not word.is_sent_start and word.nbor(-1).is_punct:
        word = word.nbor(-1)
    return bool(word.is_sent_start)


def _is_name(doc: Doc, span: Span, known: Collection[str], borne: Collection[str], ordinary: Collection[str]) -> bool:
    """Whether the words are somebody's name: `known` ones stand amid a sentence, `borne` ones in a longer name."""
    start, end = span
    text = doc[start:end].text
    behind = [word.lower_ for word in doc[end : end + 2]]
    if behind[:1] == ["of"] and not _FAMOUS.isdisjoint(behind):
        return False
    if not any(char.isalpha() for char in text) or len(text) < 3 or text.isupper() or _in_dateline(doc, span):
        return False
    if end - start > 1:
        return end - start <= 6
    word = doc[start]
    if start and doc[start - 1].lower_ == "the" and behind[:1] and behind[0] in lexicon.POSITIONS:
        return fold(word.text) in borne  # "the Majorcan midfielder"
    if _opens(word) and (word.lower_ in ordinary or word.lower_ in _OPENERS):
        return fold(word.text) in known and (word.tag_ == "NNP" or _acts_by_itself(word))
    return word.tag_ in {"NNP", "NNPS", "NN"} or fold(word.text) in known


def _in_dateline(doc: Doc, span: Span) -> bool:
    """Whether it is the land of the place that a report begins with: "DENVER, Colorado – Hale struck twice"."""
    start, end = span
    behind_place = (
        start > 1 and doc[start - 1].text == "," and doc[start - 2].text.isupper() and len(doc[start - 2]) > 2
    )
    return behind_place and end < len(doc) and doc[end].text in _PARTS_DATELINE


def _acts_by_itself(word: Token) -> bool:
    """Whether a noun has nothing around it and does something, as names do: "Wood headed in", not "Rain fell hard"."""
    bare = not any(child.i < word.i or child.dep_ in {"prep", "relcl", "compound"} for child in word.children)
    return word.tag_ == "NN" and word.dep_ in {"nsubj", "nsubjpass"} and bare
