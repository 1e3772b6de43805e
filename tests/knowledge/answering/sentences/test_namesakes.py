"""Who is meant by a surname in the articles on a match."""

from __future__ import annotations

from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.answering.sentences.namesakes import as_called_there
from knowledge.articles import ArticleRef
from knowledge.facts.fact import Match, Person
from knowledge.store.rows import StoredPassage

PAPER, OTHER = ArticleRef(path="/in/hull.md"), ArticleRef(path="/in/porto.md")
MATCH = Match(id="hull-leeds", teams=("Hull", "Leeds"))
ASKED = Query(
    Question("what was ashe's mistake v hull"),
    mentions=(Mention("ashe", people=("jo-ashe",)),),
    people=(("jo-ashe",),),
    subjects=(("jo-ashe",),),
    matches=(MATCH,),
    named=True,
    paths=(PAPER.path,),
    persons={"jo-ashe": Person(id="jo-ashe", name="Jo Ashe")},
)


def _said(*named: str, paper: ArticleRef = PAPER) -> tuple[StoredPassage, ...]:
    return tuple(StoredPassage(paper, at, 0, 9, f"{name} erred.", (name,)) for at, name in enumerate(named))


def test_the_bearer_that_the_articles_on_the_match_name_is_meant() -> None:
    meant = as_called_there(ASKED, [_said("Ben Ashe", "Ben Ashe", "Tom Hale")])
    assert [meant.names_of(ids) for ids in meant.subjects] == [{"Ben Ashe"}]
    assert meant.people == meant.subjects


def test_whoever_is_named_there_stays() -> None:
    for named in (("Jo Ashe", "Ben Ashe"), ("Tom Hale",), ("Ben Ashe", "Al Ashe"), ("Ashe",)):
        assert as_called_there(ASKED, [_said(*named)]) == ASKED


def test_other_articles_say_nothing_of_it() -> None:
    assert as_called_there(ASKED, [_said("Ben Ashe", paper=OTHER)]) == ASKED
