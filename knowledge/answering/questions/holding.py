"""Whether a sentence holds a thing of the kind that a question asks for."""

from __future__ import annotations

import re

from knowledge.answering.questions.concepts import alike, content, stems
from knowledge.answering.questions.kinds import asks_for_name, kind
from knowledge.answering.questions.kinds_held import A_NUMBER, KINDS, MINUTE
from knowledge.answering.questions.kinds_of_things import NUMBER
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.questions.words import ORDINARY, PLAIN
from knowledge.names import fold, gazetteer

_COUNTED = re.compile(r"\bhow many ((?:(?!PLAYER|TEAM|did|do|does|has|have|had|was|were|is|are|in|of|for|from)\w+ )+)")
"""The words for what is to be counted."""

_HE = re.compile(r"\b(?:he|she)\b")

_TIMES = re.compile(rf"\b(?:twice|thrice|{NUMBER}(?: \w+)? times?)\b", re.IGNORECASE)
"""How often something happened."""

_MINUTE = re.compile(r"(?:[ -](?:and|or) \w+)?[ -]minutes?\b")
"""What stands after a number that only says when."""

_NEAR = 5
"""Words between which and a number, at most, the thing counted stands."""


_WHEN_IN_A_MATCH = re.compile(r"\bwhen (?:did|was|were) PLAYER (?:\w+ )?(?:on|off|booked|subbed|substituted|scor\w+)\b")
"""Asks when something happened in a match, be it the minute."""

_KIN = (
    r"(?:agents?|representatives?|advisers?|lawyer|wife|husband|girlfriend|boyfriend|partner|father|dad|mother|mum|brother|"
    r"sister|son|daughter|uncle|cousin|idol|hero|mentor|namesake)"
)

_POSTS = (
    (
        re.compile(rf"^(?:and )?who (?:is|was|are|were) (?:PLAYER|his|her) (?:\w+ )?{_KIN}\b"),
        re.compile(
            rf"\b(?i:{_KIN}),? [A-Z]\w|\b[A-Z]\w+, (?:(?:his|her|the|[A-Z]\w+['’]s?) )?(?:\w+ )?{_KIN}\b(?!['’])"
            rf"|\b[A-Z]\w+ (?:is|was) (?:(?:his|her|the|[A-Z]\w+['’]s?) )(?:\w+ )?{_KIN}\b"
        ),
    ),
    (
        re.compile(r"^(?:and )?who (?:is|was|were|are) (?:the )?(?:TEAM )?(?:number one|keeper|goalkeeper|in goal)\b"),
        re.compile(r"\b(?:[Gg]oal)?[Kk]eeper,? [A-Z]\w|\b[A-Z]\w+ (?:was|started|is|played) in goal\b|[a-z], in goal,"),
    ),
    (
        re.compile(r"^(?:and )?who (?:is|was|are) (?:the )?(?:TEAM )?(?:captain|skipper)\b|^(?:and )?who captains\b"),
        re.compile(r"\b(?:[Cc]aptain|[Ss]kipper),? [A-Z]\w|\b[A-Z]\w+, the (?:\w+ )?(?:captain|skipper)\b"),
    ),
)
"""Words that ask who holds a post in a team, and those by which a sentence names its holder."""

_NOBODY = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter boxing var serie premier league cup champions liga ligue "
    "bundesliga european world championship division group stadium".split()
)
"""Words that are written large and name nobody."""

_OF_TEAMS = re.compile(
    r"^(?:and |so |but )?whom? (?:did|does|do|has|have|had|will|is|are) (?:PLAYER|TEAM|he|she|they)\b"
    r"|^(?:and |so )?who (?:has|have|owns?|(?:\w+ )?(?:want|sign|bought|buy|sold)\w*|(?:is|are) (?:\w+ )?after)\b"
    r"|^(?:and |so )?who (?:\w+ )?(?:sack|hire|appoint|employ|fired|knocked (?:PLAYER|TEAM|them) out|eliminat)\w*\b"
    r"|\b(?:beat|beaten|lost|drew|drawn|plays?|played|faced?|met|champions|relegated|promoted|through|next|TEAM or|"
    r"(?:won|win)(?!.* penalty))\b"
)
"""What asks with "who" for what may well be a team."""

_OFFICIAL = re.compile(r"\b(?:[Rr]eferee|[Ll]ines(?:wo)?man|[Oo]fficial),? ((?:[A-Z][\w'’-]+ ?)+)")
_OF_PLAYERS = re.compile(
    r"\bwho (?:\w+ )?(?:foul|trip|brought|bring|fell|pull|push|shov|haul|handl|conced|gave (?:\w+ )?away|scor|miss|set|"
    r"cross|pass|tackl|clear|block|sav)"
)
"""Who is named as an official, and what asks for what no official does."""

_CAPITAL = re.compile(r"(?<=[a-z,;–’'\"“‘(-] )[A-Z][\w'’-]+|(?<=[a-z,;–-] [“‘\"])[A-Z][\w'’-]+")
_FIRST_WORDS = re.compile(r"^[“‘\"]?([A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)?(?:['’]s)? ")
"""Words written with a capital letter: within a sentence, and as its first."""


def holds(query: Query, text: str, names: tuple[str, ...]) -> bool:
    """Whether a sentence, about the people `names`, holds a thing of the kind asked for."""
    wanted = kind(query.main)
    held = KINDS[wanted].held if wanted else None
    if wanted == "name":
        post = next((named for asked, named in _POSTS if asked.search(query.main)), None)
        if post is None:
            return _names_another(query, text, names)
        return bool(post.search(text)) and (not query.teams or query.teams[0] in names)
    if wanted == "number" and (counted := _COUNTED.search(query.main)):
        return _counts(counted[1], text)
    if wanted == "minute" and asks_for_name(query.main) and not _names_another(query, text, names):
        return False  # who, and in what minute
    if wanted == "minute" and held and query.subjects:
        return any(_is_theirs(query, text, names, found) for found in held.finditer(text))
    minute = wanted == "day" and _WHEN_IN_A_MATCH.search(query.main) and MINUTE.search(text)
    return held is None or bool(minute or held.search(text))


def _is_theirs(query: Query, text: str, names: tuple[str, ...], minute: re.Match[str]) -> bool:
    """Whether a minute is told of the person asked about: nobody else stands between them, nor owns what he did."""
    own = {name.split()[-1] for ids in query.subjects for name in query.names_of(ids)}
    others = {name.split()[-1] for name in names} - own
    places = [found.span() for name in own for found in re.finditer(rf"\b{re.escape(name)}\b", text)]
    if not places:
        return True
    start, end = min(places, key=lambda place: abs(place[0] - minute.start()))
    between = text[end : minute.start()] if end <= minute.start() else text[minute.end() : start]
    return not _HE.search(between) and not any(re.search(rf"\b{re.escape(name)}\b", between) for name in others)


def counted_noun(main: str) -> tuple[str, ...]:
    """The stems of the words for what is to be counted: "how many shots did TEAM have"; none where it says none."""
    counted = _COUNTED.search(main)
    return tuple(content(counted[1].split())) if counted else ()


def _counts(things: str, text: str) -> bool:
    """Whether a sentence has a number beside one of the things asked about."""
    if things.strip() == "times":
        return bool(_TIMES.search(text))
    wanted = {similar for word in content(things.split()) for similar in alike(word)}
    said = stems(text)
    numbers = [len(stems(text[: at.start()])) for at in A_NUMBER.finditer(text) if not _MINUTE.match(text, at.end())]
    near = (" ".join(said[max(at - _NEAR, 0) : at + _NEAR + 1]) for at in numbers)
    return bool(numbers) and (not wanted or any(f" {each} " in f" {words} " for words in near for each in wanted))


def _names_another(query: Query, text: str, names: tuple[str, ...]) -> bool:
    """Whether somebody is named who is not in the question, nor an official where a player's deed is asked for."""
    asked = {word.text for word in query.question.words} | {
        part
        for ids in query.people
        for person in ids
        if person in query.persons
        for part in key(query.persons[person].name).split()
    }
    if _OF_PLAYERS.search(query.main):
        asked |= {part for named in _OFFICIAL.findall(text) for part in key(named).split()}
    known = asked | PLAIN | _NOBODY | {part for team in query.teams for part in key(team).split()}
    written = [*_CAPITAL.findall(text), *(word for word in _FIRST_WORDS.findall(text) if key(word) not in ORDINARY)]
    others = [name for name in names if not set(key(name).split()) & asked]
    others += [word for word in written if not set(key(word).split()) & known]
    return bool(others) if _OF_TEAMS.search(query.main) else not all(map(_is_of_a_team, others))


def _is_of_a_team(word: str) -> bool:
    """Whether a word is a team's name, its nickname, its city or a competition: nobody is named by it."""
    known, form = gazetteer(), fold(word)
    return any(form in table for table in (known.names, known.nicknames, known.cities, known.stadiums))
