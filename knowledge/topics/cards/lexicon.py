"""The words of cards: what a referee does with them and what they are called."""

from __future__ import annotations

import re

BOOK = frozenset({"book", "caution"})
DISMISS = frozenset({"dismiss", "eject", "expel", "banish"})
# Nouns that are a card by themselves.
BOOKINGS = frozenset({"booking", "caution"})
DISMISSALS = frozenset({"dismissal", "expulsion", "ejection"})
SACKED = frozenset({"dismiss", "dismissal", "expel", "expulsion"})  # coaches are dismissed by their clubs too

# Who does these shows a card to somebody; in the passive the subject may be who is shown it.
SHOW = frozenset(
    """
    show give hand issue brandish award produce pull flash wave raise hold earn deal dish administer deliver hand
    """.split()
)
# Who does these is shown a card.
RECEIVE = frozenset("receive get pick collect see take earn pocket accrue accumulate incur gain have enter".split())
# What does these to the subject's owner: "his lunge brought a red card".
BRING = frozenset("bring result earn lead draw cost mean prompt merit deserve warrant".split())
# The card stands behind a preposition: "punished with a yellow card", "escaped with a booking".
PUNISH = frozenset("punish escape reward penalise penalize sanction get greet meet walk leave depart go exit".split())
# Who does these to the referee's book gets into it.
ENTER, BOOKS = frozenset({"be", "join", "follow"}), frozenset({"book", "notebook"})
# Cards that these govern were not shown, or did not stand.
UNSHOWN = frozenset(
    """
    avoid escape risk face appeal demand want seek ask call claim expect rescind overturn quash cancel downgrade
    upgrade spare evade dodge fear await wave recommend consider review check
    """.split()
)
# Whose these were may be who was booked: "his only contribution was being booked".
DAYS = frozenset("contribution involvement intervention afternoon evening night day game match debut".split())
# What a referee does; its owner was shown no card.
RULINGS = frozenset({"decision", "call", "verdict", "ruling", "whistle"})
UNREAL = frozenset("potential possible likely another automatic future further no any certain clear mandatory".split())

SECOND = re.compile(
    r"\b(?:second|two|2|double|pair of)(?: (?:and|late|soft|quick|harsh|needless|successive|silly|[a-z]+ly))?"
    r"[ -](?:yellows?|bookings?|cautions?|bookable|cards?)\b|\bsecond(?: bookable)? offen[cs]e|\bsecond time\b"
    r"|\b(?:booked|cautioned|yellows?) (?:twice|again)\b"
    r"|\balready (?:been )?(?:booked|cautioned|on a (?:yellow|booking))",
    re.IGNORECASE,
)
CRICKET = re.compile(r"\b(?:Test|cricket\w*|wicket\w*|innings|batsm[ae]n|batters?)\b")  # where men are dismissed too
SEASON = re.compile(
    r"\b(?:of|this|in) (?:the |this |his )?(?:season|campaign|career|tournament|league|\w+ (?:games|matches))",
    re.IGNORECASE,
)
