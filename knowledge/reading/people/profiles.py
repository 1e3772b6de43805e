"""Profiles: what an article lets slip of its people — whom they play or work for, as what, how old and from where."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from knowledge.names import Team
from knowledge.reading.language import lexicon
from knowledge.reading.language.keeping import is_beaten
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Mention, Person, Role
from knowledge.reading.people.belonging import called_his, coached_by, has_side, served_by
from knowledge.reading.people.callings import calling
from knowledge.reading.people.traits import age_told, lines_told

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Doc, Token

T = TypeVar("T")
_YOUNGEST, _OLDEST = 15, 45  # of players: "Tom Hale, 24, scored", no "Tom Hale, 90, scored"
_NO_LONGER = frozenset({"until", "till", "before"})  # behind what somebody was: "a Milan player until June"
_WINDOW = 9  # words before a name that may describe its bearer
_APPOSITION = 9  # words behind it, between commas


class Profiler:
    """Collects what describes each person and settles it by what is said most."""

    def __init__(self, doc: Doc, mentions: Sequence[Mention]) -> None:
        self._doc = doc
        self._mentions = mentions
        self._at = {i: mention for mention in mentions for i in range(mention.start, mention.end)}
        self._teams: defaultdict[Person, Counter[str]] = defaultdict(Counter)
        self._nations: defaultdict[Person, Counter[str]] = defaultdict(Counter)
        self._roles: defaultdict[Person, Counter[Role]] = defaultdict(Counter)
        self._beaten: set[Person] = set()

    def profile(self) -> None:
        """Fill what is known of every person mentioned, where the article tells it."""
        for mention in self._mentions:
            if isinstance(mention.means, Person):
                self._profile_before(mention, mention.means)
                self._profile_behind(mention, mention.means)
                self._deeds(mention, mention.means)
        for mention in self._mentions:
            if isinstance(person := mention.means, Person):
                person.team = _most(self._teams[person])
                person.nation = _most(self._nations[person])
                person.role = _most(self._roles[person]) or (Role.KEEPER if person in self._beaten else None)

    def _profile_before(self, mention: Mention, person: Person) -> None:
        """As in "Inter's Argentine striker Lautaro Martinez": the run of nouns and adjectives before the name."""
        words: list[Token] = []
        for token in reversed(self._doc[max(0, mention.start - _WINDOW) : self._end_before(mention)]):
            if not self._belongs(token):
                break
            words.insert(0, token)
            if token.is_sent_start:
                break
        self._describe(person, words)

    def _end_before(self, mention: Mention) -> int:
        """Where the words before a name end: at the name, or at the comma of "the Everton keeper, Tom Hale"."""
        root = self._doc[mention.start : mention.end].root
        beside = root.dep_ == "appos" and root.head.i == mention.start - 2 and self._doc[mention.start - 1].text == ","
        return mention.start - 1 if beside else mention.start

    def _belongs(self, token: Token) -> bool:
        """Whether the word may be one of those that describe the person named behind it."""
        if isinstance(means := self._means(token), Team | Person):
            return isinstance(means, Team)  # whatever the tagger takes "Leeds" for
        return _describes(token) or self._joins_teams(token)

    def _joins_teams(self, token: Token) -> bool:
        """As in "the Liverpool and Egypt forward", or "Everton and captain Tom Hale were"."""
        if token.lower_ != "and" or not 0 < token.i < len(self._doc) - 1:
            return False
        before, behind = token.nbor(-1), token.nbor(1)
        told = before.dep_ in {"nsubj", "nsubjpass"} and role_of(behind.lower_) is not None
        return isinstance(self._means(before), Team) and (told or isinstance(self._means(behind), Team))

    def _profile_behind(self, mention: Mention, person: Person) -> None:
        """As in "Jordan Pickford, the Everton keeper,": an apposition that names a role."""
        doc, at = self._doc, mention.end
        if at + 1 >= len(doc) or doc[at].text not in {",", "("}:
            return
        words: list[Token] = []
        for token in doc[at + 1 : at + 1 + _APPOSITION]:
            if isinstance(self._means(token), Person):
                return  # a list of people
            if not _describes(token) and token.lower_ not in {"the", "a", "an", "of", "and", "his"}:
                break
            words.append(token)
        behind = at + 1 + len(words)
        if behind < len(doc) and doc[behind].lower_ in _NO_LONGER:
            return
        if len(words) == 1 and words[0].text.isdecimal() and _YOUNGEST <= int(words[0].text) <= _OLDEST:
            person.age = person.age or int(words[0].text)
        bracketed = doc[at].text == "(" and len(words) == 1
        if bracketed or any(token.lower_ in lexicon.ROLES and not _acts_on(token, doc[at - 1]) for token in words):
            self._describe(person, words)

    def _describe(self, person: Person, words: Sequence[Token]) -> None:
        former = any(word.lower_ in lexicon.FORMER | lexicon.LENT for word in words)
        roles = [role for word in words if (role := role_of(word.lower_)) is not None]
        for role in roles:
            self._roles[person][role] += 1
        person.lines |= lines_told(words)
        person.age = person.age or age_told(words)
        possessive = any(word.tag_ == "POS" for word in words)
        for team in dict.fromkeys(self._teams_in(words)):
            if team.kind == "nation":
                self._nations[person][team.name] += 1
            elif (roles or possessive or len(words) == 1) and not former:
                self._teams[person][team.name] += 3

    def _deeds(self, mention: Mention, person: Person) -> None:
        """What somebody is by what is told of them: "Giroud put Arsenal ahead", "Inzaghi's side"."""
        root = self._doc[mention.start : mention.end].root
        if (shown := calling(root)) is not None:
            self._roles[person][shown] += 1
        if is_beaten(root):
            self._beaten.add(person)
        if has_side(root) or coached_by(root):
            self._roles[person][Role.COACH] += 1
        for token in served_by(root):
            if (team := self._side(token)) is not None:
                self._teams[person][team] += 2
        his = called_his(self._doc, mention.end)
        club = self._means(his) if his is not None else None
        if isinstance(club, Team) and club.kind == "club":
            self._teams[person][club.name] += 1  # less than what is told of today: "Gabor's Lazio of 1998"

    def _side(self, token: Token) -> str | None:
        means = self._means(token)
        return means.name if isinstance(means, Team) else None

    def _teams_in(self, words: Iterable[Token]) -> Iterator[Team]:
        for word in words:
            if isinstance(means := self._means(word), Team):
                yield means

    def _means(self, token: Token) -> object:
        mention = self._at.get(token.i)
        return mention.means if mention else None


def _describes(token: Token) -> bool:
    return (
        token.pos_ in {"NOUN", "ADJ", "PROPN", "NUM"}
        or token.tag_ in {"POS", "HYPH", "VBN", "VBG"}
        or token.text in "’'"
        or token.lower_ in lexicon.ROLES  # the tagger takes a "midfielder" for a verb
    )


def _acts_on(role: Token, name: Token) -> bool:
    """Whether the noun names who acts on the person, not the person: "having beaten Hale, the Everton striker shot"."""
    return role.dep_ == "nsubj" and name.dep_ == "dobj" and name.head.dep_ == "advcl" and name.head.head == role.head


def _most(votes: Counter[T]) -> T | None:
    return votes.most_common(1)[0][0] if votes else None
