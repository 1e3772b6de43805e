"""Parting: clauses and nouns that the parser has run together, set apart as football is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_FINITE = frozenset({"VBD", "VBZ"})
_PAST = frozenset({"VBD", "VBZ", "VBN"})  # the tagger takes some deeds for what was undergone
_OF_HIS = frozenset({"cross", "pass", "shot", "drive", "strike", "volley", "header", "flick", "chip", "lob", "corner"})
_BALLS = frozenset({"ball", "shot", "effort", "header", "strike", "volley"})
_FLIES = frozenset("squirm nestle creep trickle drift bounce loop spin drop roll dribble dip rocket whistle".split())
_ONE = frozenset({"a", "an", "another"})
_SEES = frozenset({"see", "have", "watch", "get"})
_SUFFERS = frozenset({"pobj", "dobj"})  # of a name that does nothing


def part_clauses(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let who is described behind a name and "and" do what the verb behind says: "fed Hale and the striker shot"."""
    at = {place: mention for mention in mentions for place in range(mention.start, mention.end)}
    for noun in doc[1:-1]:
        verb = noun.nbor()
        if noun.dep_ != "conj" or verb.tag_ not in _PAST or verb.dep_ not in {"advcl", "conj"} or verb.head is noun:
            continue
        named = at.get(noun.head.i)
        beside_name = named is not None and isinstance(named.means, Person) and noun not in verb.ancestors
        if (
            beside_name
            and _describes(noun, at.get(noun.i))
            and not any("subj" in child.dep_ for child in verb.children)
        ):
            noun.hang_on(verb)
            noun.dep_, verb.dep_ = "nsubj", "conj"
            verb.tag_ = "VBD" if verb.tag_ == "VBN" else verb.tag_


def part_sides(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let a side listed last do what the verb behind says: "suffered a defeat at Hull and Leeds also lost to Lens"."""
    for mention in mentions:
        name = doc[mention.start : mention.end].root
        if not isinstance(mention.means, Team) or name.dep_ != "conj" or name.head.dep_ not in _SUFFERS:
            continue
        verb = next((word for word in doc[mention.end : name.sent.end] if word.dep_ != "advmod"), name)
        if not _lacks_doer(verb) or name in verb.ancestors or verb in name.ancestors:
            continue
        if verb.tag_ == "VBG" and not any(word.dep_ == "pcomp" and word.tag_ == "VBG" for word in name.ancestors):
            continue
        name.hang_on(verb)
        name.dep_ = "nsubj"


def _lacks_doer(verb: Token) -> bool:
    helps = verb.dep_ in {"aux", "auxpass"}
    return verb.tag_ in {"VBD", "VBZ", "VBG"} and not helps and not any("subj" in child.dep_ for child in verb.children)


def part_honours(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Let who is named behind his honour do what the parser has that do: "Man of the Match Tom Hale scored"."""
    for mention in mentions:
        first = mention.start - 4
        if first < 0 or not isinstance(mention.means, Person) or doc[first].lower_ != "man":
            continue
        honour, name = [word.lower_ for word in doc[first + 1 : mention.start]], doc[mention.start : mention.end].root
        man = doc[first]
        if honour == ["of", "the", "match"] and man in name.ancestors and man.head is not man:
            name.hang_on(man.head)
            name.dep_, man.dep_ = man.dep_, "compound"
            man.hang_on(name)


def part_infinitives(doc: Doc) -> None:
    """Join what somebody did to what he did before, and to no infinitive: "was quickest to react and headed in"."""
    for deed in doc[2:]:
        if deed.dep_ != "conj" or deed.tag_ not in {"VBD", "VBN"} or deed.nbor(-1).lower_ != "and":
            continue
        of_its_own = any("subj" in child.dep_ or child.dep_ in {"aux", "auxpass"} for child in deed.children)
        infinitive = deed.head.tag_ == "VB" and any(child.lower_ == "to" for child in deed.head.children)
        if not infinitive or of_its_own or deed.lower_ == deed.lemma_ or deed.head.i > deed.i:
            continue
        above = next((word for word in deed.head.ancestors if word.tag_ in _FINITE and word.i < deed.i), None)
        if above is not None and above.pos_ in {"VERB", "AUX"}:
            deed.hang_on(above)
            deed.tag_ = "VBD"


def part_pasts(doc: Doc) -> None:
    """Join what somebody then did to no clause on what had been: "thought it over after Cole had fallen and sat"."""
    for deed in doc[2:]:
        was = [child for child in deed.children if child.dep_ == "auxpass" and child.tag_ == "VBD"]
        past = deed.tag_ == "VBD" or (deed.tag_ == "VBN" and bool(was))
        first = was[0] if was else deed
        if deed.dep_ != "conj" or not past or first.i == 0 or first.nbor(-1).lower_ != "and":
            continue
        if any("subj" in child.dep_ for child in deed.children):
            continue
        before = deed.head
        if before.dep_ != "advcl" or not _had(before) or _had(deed):
            continue
        above = next((word for word in before.ancestors if word.tag_ == "VBD" and not _had(word)), None)
        if above is not None and above.i < before.i and any("subj" in child.dep_ for child in above.children):
            deed.hang_on(above)


def part_seen(doc: Doc) -> None:
    """Join what then befell somebody to no clause on what he saw: "saw a shot saved and was booked"."""
    for was in doc[2:]:
        deed = was.head
        if was.dep_ != "auxpass" or was.tag_ not in _FINITE or deed.dep_ != "conj" or deed.head.i > was.i:
            continue
        seen, of_its_own = deed.head, any("subj" in child.dep_ for child in deed.children)
        helped = any(child.dep_ in {"aux", "auxpass"} for child in seen.children)
        if seen.tag_ == "VBN" and seen.dep_ == "ccomp" and seen.head.lemma_ in _SEES and not (helped or of_its_own):
            deed.hang_on(seen.head)


def _had(verb: Token) -> bool:
    """Whether the verb tells what had come about before what is told."""
    return any(child.lower_ in {"had", "'d", "’d"} and child.dep_ == "aux" for child in verb.children)


def part_participles(doc: Doc) -> None:
    """Take what befell somebody, told between commas, for no deed: "Hull, beaten 2-1 by Lens last week, won"."""
    for befell in doc[2:]:
        if befell.nbor(-1).text != "," or not _befell(befell):
            continue
        who = befell.nbor(-2)
        deed = next((child for child in befell.children if child.dep_ == "conj" and child.tag_ == "VBD"), None)
        named = who.dep_ == "nsubj" and who.head is befell
        if named and deed is not None and deed.i > befell.i and _lacks_doer(deed) and deed.nbor(-1).text == ",":
            _put_above(deed, befell, who)


def _befell(verb: Token) -> bool:
    """Whether the verb tells what was done to somebody; the tagger takes some for deeds."""
    return verb.tag_ == "VBN" or (verb.tag_ == "VBD" and any(child.lower_ == "by" for child in verb.children))


def _put_above(deed: Token, befell: Token, who: Token) -> None:
    """Make the deed the verb of the clause, and what befell its doer a word on him."""
    for child in list(befell.children):
        if child is not deed and child.i > deed.i:
            child.hang_on(deed)
    deed.dep_ = befell.dep_
    if befell.head is befell:
        befell.children.remove(deed)
        deed.head = deed
        befell.head = deed  # for a moment, as a word that hangs on another
        deed.children.append(befell)
    else:
        deed.hang_on(befell.head)
    who.hang_on(deed)
    befell.hang_on(who)
    befell.dep_, befell.tag_ = "acl", "VBN"


def part_flights(doc: Doc) -> None:
    """Let a ball do what the tagger takes for something done to it: "let fly and the ball squirmed under Hale"."""
    for ball in doc[1:-1]:
        verb = ball.nbor()
        if ball.lower_ not in _BALLS or verb.tag_ != "VBN" or verb.dep_ != "acl" or verb.head is not ball:
            continue
        if ball.dep_ != "conj" or verb.lemma_.lower() not in _FLIES:
            continue
        above = ball.head
        verb.hang_on(above)
        ball.hang_on(verb)
        verb.dep_, verb.tag_, ball.dep_ = "conj", "VBD", "nsubj"


def part_nouns(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Take for a noun what somebody's cross is taken for a verb: "took a Hale cross on his chest"."""
    for mention in mentions:
        if not isinstance(mention.means, Person) or mention.start == 0 or mention.end + 1 >= len(doc):
            continue
        thing, name = doc[mention.end], doc[mention.start : mention.end].root
        one = doc[mention.start - 1].lower_ in _ONE
        if one and thing.lower_ in _OF_HIS and thing.pos_ == "VERB" and thing.sent is name.sent:
            if thing.dep_ in _SUFFERS and name.head is thing:
                thing.tag_, thing.pos_ = "NN", "NOUN"
            else:
                _turn_about(name, thing)


def _describes(noun: Token, named: Mention | None) -> bool:
    """Whether the noun describes somebody: "the striker", "the Brazilian", "the 20-year-old"."""
    definite = any(child.lower_ == "the" for child in noun.children)
    nation = named is not None and isinstance(named.means, Team) and named.means.kind == "nation"
    return definite and (nation or noun.lower_ == "old" or role_of(noun.lower_) is not None)


def _turn_about(name: Token, thing: Token) -> None:
    """Hang the thing where its owner's name hangs, the name on the thing, and the deeds that go on on the one above."""
    above, role = name.head, name.dep_
    if above is name or thing in (above, *above.ancestors):
        return
    thing.hang_on(above)
    thing.dep_, thing.tag_, thing.pos_ = role, "NN", "NOUN"
    for child in list(name.children):
        if child.dep_ == "det":
            child.hang_on(thing)
    name.hang_on(thing)
    name.dep_ = "compound"
    for child in list(thing.children):
        if child.dep_ == "conj" and child.tag_ in _FINITE:
            child.hang_on(above)
