"""Sides: which team a noun phrase means ("Inter", "the visitors", "his side", "they")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team, fold
from knowledge.reading.language import lexicon
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Mention
from knowledge.reading.teams.opponents import is_met

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_THEY = frozenset({"they", "them", "their", "it", "its", "themselves", "we", "us", "our"})
_DOERS = frozenset({"they", "it", "we"})
_OWNING = frozenset({"their", "its", "our"})
_BACK = 2  # sentences that "they" may look back over


def is_side(mention: Mention, sentence: Sentence) -> bool:
    """Whether a team's mention means the team, not where somebody is from ("the England striker", "Inter's Dzeko")."""
    if not isinstance(mention.means, Team):
        return False
    doc = sentence.reading.doc
    if mention.means.kind == "nation" and _is_demonym(mention, sentence):
        return mention.end < len(doc) and doc[mention.end].lower_ in lexicon.SIDES
    return not _is_where(mention, sentence) and not _labels(mention, sentence)


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


def plays_for(mention: Mention, sentence: Sentence) -> bool:
    """Whether the mention names the club of a person beside it: "Sunderland defender Phil Bardsley"."""
    return mention.kind == "club" and not sentence.is_side(mention) and not _is_former_club(mention, sentence)


def _is_demonym(mention: Mention, sentence: Sentence) -> bool:
    text = fold(sentence.reading.doc[mention.start : mention.end].text)
    return isinstance(mention.means, Team) and text in {fold(word) for word in mention.means.demonym}


def team_at(token: Token, sentence: Sentence) -> str | None:
    """The team that the token denotes: named, by nickname, as hosts or visitors, as somebody's side, or as "they"."""
    mention = sentence.mention_at(token)
    if mention is not None and isinstance(mention.means, Team):
        return _club_of(mention.means, sentence) or mention.means.name
    word = token.lower_
    if word in _THEY:
        return _they(sentence, token)
    if word in lexicon.HOSTS or word in lexicon.GUESTS:
        return _by_ground(sentence, home=word in lexicon.HOSTS)
    if word in lexicon.SIDES:
        return _owned(token, sentence)
    person = sentence.person_at(token)
    return person.team if person else None


def _is_where(mention: Mention, sentence: Sentence) -> bool:
    """Whether a nation is named as a place: "the finals in the Ivory Coast", not "in Spain's win"."""
    doc = sentence.reading.doc
    if mention.kind != "nation":
        return False
    before = [word.lower_ for word in doc[max(sentence.span.start, mention.start - 2) : mention.start]]
    owns = mention.end < len(doc) and (doc[mention.end].tag_ == "POS" or doc[mention.end].pos_ in {"NOUN", "PROPN"})
    return not owns and (before[-1:] == ["in"] or before == ["in", "the"])


def _club_of(team: Team, sentence: Sentence) -> str | None:
    """The club meant by its nation where clubs meet: "the Italians" in a report on Lazio and Bayern."""
    scene = sentence.reading.scene_of(sentence)
    teams = sentence.reading.gazetteer.teams
    clubs = [teams[name] for name in scene.teams if name is not None and name in teams]
    if team.kind != "nation" or any(club.kind == "nation" for club in clubs):
        return None
    from_there = [club.name for club in clubs if club.country == team.name]
    return from_there[0] if len(from_there) == 1 else None


def _owned(token: Token, sentence: Sentence) -> str | None:
    """The side that belongs to whom the words before it name: "his side", "Inzaghi's men", "the Inter side"."""
    for child in token.children:
        owns = child.dep_ in {"poss", "compound", "nmod", "amod", "appos"} and child.lower_ not in lexicon.SIDES
        if owns and (team := _named_or_led(child, sentence)) is not None:
            return team
    return None


def _named_or_led(token: Token, sentence: Sentence) -> str | None:
    if token.lower_ in lexicon.HOSTS | lexicon.GUESTS | _THEY or sentence.mention_at(token) is not None:
        return team_at(token, sentence)
    person = sentence.person_at(token)
    return person.team if person else None


def _by_ground(sentence: Sentence, *, home: bool) -> str | None:
    """The home side, or its visitors, of the match that the sentence is about, or of the main one."""
    here, main = sentence.reading.scene_of(sentence), sentence.reading.main
    scene = here if here.home is not None else main
    return scene.home if home else scene.other(scene.home)


def _faced(mention: Mention, sentence: Sentence) -> bool:
    """Whether the team is named as somebody's opponent, whom "they" seldom means."""
    doc = sentence.reading.doc
    beside = mention.start > sentence.span.start and doc[mention.start - 1].lower_ in {"against", "over", "beat", "v"}
    return beside or is_met(sentence, mention)


def _they(sentence: Sentence, token: Token) -> str | None:
    """The side that "they" means, "their" that of its clause's subject where this is one, "them" another."""
    doer = subject(verb_of(token))
    if doer is None or doer.i >= token.i or token.lower_ in _DOERS:
        return _subject_team(sentence, token)
    named = sentence.mention_at(doer)
    does = named.team if named and sentence.is_side(named) else None
    if token.lower_ in _OWNING and (does is not None or doer.lower_ in lexicon.TEAMS | lexicon.SIDES):
        return does or (team_at(doer, sentence) if doer.lower_ not in lexicon.TEAMS else None)
    may_be_doer = token.lower_ in _OWNING or _is_outcome(verb_of(token), sentence)
    return _subject_team(sentence, token, but=None if may_be_doer else does)


def _is_outcome(verb: Token, sentence: Sentence) -> bool:
    """Whether the verb tells what comes of a clause that names no other side: "Lyon lost, leaving them third"."""
    outcome = verb.tag_ == "VBG" and verb.dep_ == "advcl"
    named = (sentence.mention_at(child) for child in verb.head.children if child.dep_ == "dobj")
    return outcome and not any(mention is not None and mention.team for mention in named)


def _subject_team(sentence: Sentence, token: Token, but: str | None = None) -> str | None:
    """The team the text is about just before the token: the nearest one that was a subject, else the nearest one."""
    here: Sentence | None = sentence
    for _ in range(_BACK + 1):
        if here is None:
            return None
        doc = sentence.reading.doc
        before = (m for m in here.mentions if m.team not in ("", but) and m.end <= token.i)
        named = [m for m in before if here.is_side(m) and not _faced(m, here)]
        subjects = [m for m in named if doc[m.start : m.end].root.dep_ in {"nsubj", "nsubjpass"}]
        if named:
            return (*reversed(subjects), *named)[0].team
        here = here.previous
    return None
