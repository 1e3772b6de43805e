from __future__ import annotations

import pytest

from knowledge.reading.language.pipeline import pipeline
from knowledge.reading.language.tagging import tag_as_nouns, tag_as_people, tag_as_standing
from knowledge.reading.language.tokens import Doc


@pytest.mark.parametrize(
    ("text", "draw_is"),
    [
        ("Everton were frustrated as Leeds battled to a goalless draw in their league clash at Goodison Park.", "NOUN"),
        ("Everton were intent on a goalless draw with Leeds.", "NOUN"),
        ("Everton draw with Leeds.", "VERB"),
        ("Everton want to draw with Leeds.", "VERB"),
    ],
)
def test_a_draw_behind_what_describes_it_is_a_noun(text: str, draw_is: str) -> None:
    doc = Doc(pipeline()(text))
    tag_as_nouns(doc)
    (draw,) = (token for token in doc if token.lower_ == "draw")
    assert draw.pos_ == draw_is
    assert all(word.head == draw for word in doc if word.lower_ == "goalless")


@pytest.mark.parametrize(
    ("text", "defeat_is"),
    [
        ("Everton slipped to defeat at Leeds.", "NOUN"),
        ("Everton fell to defeat on Sunday.", "NOUN"),
        ("Everton vowed to defeat Leeds.", "VERB"),
        ("Everton hope to defeat the champions.", "VERB"),
    ],
)
def test_a_defeat_that_a_side_comes_to_is_a_noun(text: str, defeat_is: str) -> None:
    doc = Doc(pipeline()(text))
    tag_as_nouns(doc)
    (defeat,) = (token for token in doc if token.lower_ == "defeat")
    assert defeat.pos_ == defeat_is
    assert (defeat.head.lower_ == "to") == (defeat_is == "NOUN")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Gabor's side lead Leeds by a goal after the first leg.", "VERB"),
        ("Gabor's side lead after winning the first leg and will attack.", "VERB"),
        ("His side took the lead and kept it.", "NOUN"),
        ("Gabor saw his side's lead vanish.", "NOUN"),
    ],
)
def test_a_side_leads(text: str, verb: str) -> None:
    doc = Doc(pipeline()(text))
    tag_as_standing(doc)
    assert next(word.pos_ for word in doc if word.lower_ == "lead") == verb


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Then the 19-year-old ran clear and scored.", "ran"),
        ("Then the 19-year-old beat Hale and scored.", "beat"),
        ("Then the 19-year-old striker ran clear.", None),
        ("He is 19 years old.", None),
    ],
)
def test_who_is_called_by_his_age_does_what_the_verb_says(text: str, does: str | None) -> None:
    doc = Doc(pipeline()(text))
    tag_as_people(doc)
    assert next((word.head.text for word in doc if word.lower_ == "old" and word.dep_ == "nsubj"), None) == does
