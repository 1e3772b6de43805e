"""Sides: which team a noun phrase means ("Inter", "the visitors", "his side", "they")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.language import lexicon
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import SUBJECTS, subject
from knowledge.reading.mention import Mention
from knowledge.reading.teams.opponents import is_met

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_THEY = frozenset({"they", "them", "their", "it", "its", "themselves", "we", "us", "our"})
_DOERS = frozenset({"they", "it", "we"})
_OWNING = frozenset({"their", "its", "our"})
_PLACED = frozenset({"hosts", "visitors"})
_OUTCOMES = frozenset("win victory triumph success defeat loss draw run streak form struggles woes slump wait".split())
_BACK = 2  # sentences that "they" may look back over


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
    return next((team for word in token.children if (team := _from_league(word, sentence)) is not None), None)


def _from_league(token: Token, sentence: Sentence) -> str | None:
    """The one of the two sides from the country whose league the word names: "the Serie A side" beside Bayern."""
    mention = sentence.mention_at(token)
    league = mention.means if mention is not None else None
    if not isinstance(league, Competition) or league.kind != "league" or league.country is None:
        return None
    teams = sentence.reading.gazetteer.teams
    playing = [teams[name] for name in sentence.reading.scene_of(sentence).teams if name is not None and name in teams]
    there = [team.name for team in playing if (team.plays_in or team.country) == league.country]
    return there[0] if len(there) == 1 < len(playing) else None


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
        named = [m for m in before if here.is_side(m) and not _faced(m, here) and not _excepted(m, here)]
        subjects = [(m.start, m.team) for m in named if _is_told_of(doc[m.start : m.end].root)]
        subjects += [(at, team) for at, team in _by_place(here) if at < token.i and team != but]
        if subjects:
            return max(subjects)[1]
        if (doer := _pronoun(here, token)) is not None:
            return _subject_team(here, doer, but)
        if named:
            return named[0].team
        here = here.previous
    return None


def _pronoun(sentence: Sentence, token: Token) -> Token | None:
    """The "they" before the token that a clause is about: who is named after it does nothing there."""
    return next(
        (word for word in sentence.words if word.i < token.i and word.lower_ == "they" and _is_told_of(word)), None
    )


def _excepted(mention: Mention, sentence: Sentence) -> bool:
    """Whether the team is only what others are measured by: "only Lens have scored more goals than Lyon"."""
    return mention.start > sentence.span.start and sentence.reading.doc[mention.start - 1].lower_ == "only"


def _is_told_of(name: Token) -> bool:
    """Whether a clause is about whom the word names, or about what came of a match for them: "Lyon's win put them"."""
    owns = name.dep_ == "poss" and name.head.lower_ in _OUTCOMES
    return (name.head if owns else name).dep_ in SUBJECTS


def _by_place(sentence: Sentence) -> Iterator[tuple[int, str]]:
    """Where the hosts or the visitors do something, and who they are."""
    for word in sentence.words:
        if word.lower_ in _PLACED and word.dep_ in SUBJECTS:
            team = _by_ground(sentence, home=word.lower_ == "hosts")
            if team is not None:
                yield word.i, team
