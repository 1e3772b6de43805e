"""An outcome as one word of a sentence tells it, and the sides its grammar names."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Competition, Team
from knowledge.reading.language.grammar import conjoined, prepositions
from knowledge.reading.language.lexicon import TEAMS
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.mention import Person, Place
from knowledge.topics.results.fielded import fielded

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_ON_AGGREGATE = Pattern(r"\b(?:aggregate|agg)\b", re.IGNORECASE)
_ON_PENALTIES = Pattern(r"\bon (?:penalties|pens|spot-kicks)\b|\bshoot-?out\b", re.IGNORECASE)
_BESIDE = re.compile(r"(?<=\w )\([^()]*\d[^()]*\bagg[^()]*\)", re.IGNORECASE)  # "4-2 (5-3 on aggregate)"
_CUP = re.compile(r"\b(?:[Cc]up|[Cc]opa|[Cc]oppa|[Pp]okal|[Tt]rophy)\b")
_NEXT_CLAUSE = re.compile(r",|;|\band\b")
_TIME = re.compile(
    r"(?:(?: (?:on|last|this) \w+day(?: (?:night|evening|afternoon|morning))?"
    r"| last (?:week|weekend|month|season|night|time)| in midweek| at the weekend"
    r"| (?:a|two|three) (?:days?|weeks?|months?) ago| earlier (?:this|in the) \w+"
    r"| in (?:the|a|an|(?:his|their) \w+|(?:\w+day|last \w+|yesterday)['’]s?)(?: [\w’'-]+){0,5}?"
    r" (?:[\w-]+-)?(?:final|match|game|tie|leg|round|play-?off|shoot-?out|clash|opener|derby|cl[aá]sico)"
    r"| (?:in|from) the (?:(?:[A-Z][\w’'.-]*|de|del|di|of) ){0,4}(?:[A-Z][\w’'.-]*)"
    r"| on (?:penalties|spot-kicks)| after extra[- ]time)\b| \([^()]*\bagg[^()]*\))+"
)
_FAR = 7  # words from a preposition to the team it names
_BETWEEN = frozenset({"dobj", "npadvmod", "nummod", "prep", "advmod", "attr"})


class Outcome(NamedTuple):
    """Who won as `own` sees it ("win", "defeat", "draw"); a side that the grammar leaves unsaid is None."""

    word: Token
    own: str | None
    opponent: str | None
    result: str


def side(sentence: Sentence, token: Token | None) -> str | None:
    """The team that the token denotes; a player is no side."""
    if token is None or sentence.person_at(token) is not None:
        return None
    return sentence.team_at(token) or fielded(sentence, token)


def opponents(sentence: Sentence, word: Token, against: Collection[str]) -> list[str]:
    """Against whom: the teams behind one of the prepositions `against`, listed ones too."""
    for head in (word, *(child for child in word.children if child.dep_ in _BETWEEN)):
        for preposition, noun in prepositions(head):
            if preposition.lower_ in against and noun.lower_ != "home":  # "lost at home to Leeds"
                named = _held(noun)
                listed = (each for each in conjoined(named) if each == named or not _does(each, preposition, word))
                teams = [team for each in listed if (team := _named(sentence, each))]
                if teams:
                    return teams
    return []


def opponent_behind(sentence: Sentence, word: Token, against: Collection[str]) -> str | None:
    """The team named right behind the word and a preposition, wherever the parser has put it: "at rivals Leeds"."""
    doc, behind = word.doc, _behind_its_time(sentence, word)
    if behind >= sentence.span.end or doc[behind].lower_ not in against:
        return None
    if doc[behind : behind + 4].text.lower() == "at the hands of":
        behind += 3
    for token in doc[behind + 1 : min(behind + _FAR, sentence.span.end)]:
        mention = sentence.mention_at(token)
        if mention is not None and _leads(mention, token):
            continue  # "by Nuno Gabor's Leeds"
        if mention is not None:
            is_side = isinstance(mention.means, Team) and sentence.is_side(mention)
            return mention.means.name if is_side else None
        if not _describes(token):
            return None
    return None


def _leads(mention: Mention, token: Token) -> bool:
    """Whether somebody is named as whose the side is that is named next."""
    return isinstance(mention.means, Person) and token.doc[mention.end].tag_ == "POS"


def _behind_its_time(sentence: Sentence, word: Token) -> int:
    """The index of the word behind another and behind the day told with it: "a win on Wednesday night" → "at"."""
    end = word.idx + len(word) - sentence.start
    told = _TIME.match(sentence.text, end)
    end += len(told[0]) if told is not None else 0
    return next((one.i for one in sentence.words if one.idx >= sentence.start + end and one.i > word.i), word.i + 1)


def _describes(token: Token) -> bool:
    """Whether the word may stand before a team's name: "title rivals", which the parser may take for a verb."""
    if token.i + 1 < token.sent.end and token.nbor().tag_ == "HYPH":
        return True  # "in-form Leeds"
    plain = token.pos_ in {"DET", "ADJ", "NOUN", "PROPN", "NUM"} or token.tag_ in {"PRP$", "POS", "HYPH", "VBN"}
    return plain or token.lower_ in TEAMS


def _does(name: Token, preposition: Token, word: Token) -> bool:
    """Whether a name listed last begins a clause: "beat Hull and Leeds lost", "drew with Hull and Leeds with Derby"."""
    end = name.right_edge.i + 1
    if end >= name.sent.end:
        return False
    behind = name.doc[end]
    acts = word.tag_ != "NNS" and behind.tag_ in {"VB", "VBD", "VBZ", "VBP", "POS"}
    return acts or behind.lower_ == preposition.lower_ != "at"


def _held(noun: Token) -> Token:
    """The noun itself, or whose hands they are: "at the hands of Hull"."""
    if noun.lemma_.lower() != "hand":
        return noun
    return next((owner for preposition, owner in prepositions(noun) if preposition.lower_ == "of"), noun)


def _named(sentence: Sentence, noun: Token) -> str | None:
    """The team the noun phrase names: "a determined Forest side", "Xabi Alonso's Leverkusen", "the Blades"."""
    for word in (noun, *noun.children):
        mention = sentence.mention_at(word)
        if mention is not None and isinstance(mention.means, Team) and sentence.is_side(mention):
            return mention.means.name
    return sentence.team_at(noun) if noun.pos_ in {"NOUN", "PRON"} and sentence.person_at(noun) is None else None


def of_one_kind(sentence: Sentence, own: str | None, opponent: str | None) -> tuple[str | None, str | None]:
    """The two sides; where a club would meet a nation, the club of the sentence's people instead, else nobody."""
    known = sentence.reading.gazetteer.teams
    if own is None or opponent is None or {own, opponent} - known.keys() or known[own].kind == known[opponent].kind:
        return own, opponent
    clubs = (team for team in (*sentence.clubs_of_people, *sentence.teams) if known[team].kind == known[opponent].kind)
    return next((club for club in clubs if club != opponent), None), opponent


def host_of(sentence: Sentence, word: Token, own: str | None) -> str | None:
    """The opponent whose ground is named: "a 2-0 defeat at San Siro"."""
    for _, noun in prepositions(word):
        mention = sentence.mention_at(noun)
        if mention is not None and isinstance(mention.means, Place):
            hosts = [team for team in mention.means.hosts if team != own and team in sentence.reading.named]
            here = [team for team in hosts if team in sentence.teams] or hosts or _visited(sentence, mention.means, own)
            return here[0] if len(here) == 1 else None
    return None


def _visited(sentence: Sentence, ground: Place, own: str | None) -> list[str]:
    """The clubs of a ground that the article names but once, and them not at all: those a side was away to."""
    known, named = sentence.reading.gazetteer.teams, sentence.reading.named
    once = sum(mention.means == ground for mention in sentence.reading.mentions) == 1
    elsewhere = once and not any(host in named for host in ground.hosts)
    return [host for host in ground.hosts if known[host].kind == "club" and host != own] if elsewhere else []


def is_of_cup(sentence: Sentence) -> bool:
    """Whether the sentence tells of a cup in which one match settles a tie."""
    named = [mention.means for mention in sentence.mentions if isinstance(mention.means, Competition)]
    abroad = any(one.kind == "continental" for one in named) or "Europe" in sentence.text
    return not abroad and (any(one.kind == "cup" for one in named) or _CUP.search(sentence.text) is not None)


def on_aggregate(sentence: Sentence, word: Token) -> bool:
    """Whether what is told near the word is a tie over two legs, which is no match's result."""
    return _said_near(_ON_AGGREGATE, sentence, word)


def on_penalties(sentence: Sentence, word: Token) -> bool:
    """Whether what is told near the word was decided by a penalty shoot-out."""
    return _said_near(_ON_PENALTIES, sentence, word)


def _said_near(pattern: Pattern, sentence: Sentence, word: Token) -> bool:
    at, text = word.idx - sentence.start, _BESIDE.sub(lambda match: " " * len(match[0]), sentence.text)
    behind = _NEXT_CLAUSE.split(text[at : at + 60])[0]
    return pattern.search(text[max(0, at - 15) : at] + behind) is not None
