"""What questions on results ask for."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect

ENDED = Ask("results", ("result",), given=(), signs="result", weight=3)
"""How matches ended."""

WHOLE = replace(ENDED, types=("result", "goal", "penalty", "card", "disallowed_goal"), aspect=Aspect.WHOLE)
"""All that is known of matches."""

WHETHER = replace(ENDED, aspect=Aspect.WHETHER)
"""Whether a match ended so."""

HALF_TIME = "halftime"
"""What is wanted where the score at half-time is asked for: no statement has it as a field."""

CONCEDED = "conceded"
"""What is wanted where the number of goals of one side is asked for that the score tells."""

PLACE = "place"
"""What is wanted where the ground is asked for: the sentences on the match name it."""

COMPARED = "compared"
"""What is wanted where two sides are compared by all their matches."""
