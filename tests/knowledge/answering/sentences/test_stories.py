"""Stories that questions ask for in words of their own."""

from __future__ import annotations

import pytest

from knowledge.answering.sentences.stories import story

DISALLOWED = "why did not PLAYER goal against TEAM stand"
CLOSE = "how close did TEAM come to an equaliser"
FAULT = "what did PLAYER do wrong at TEAM"
FINISH = "how did PLAYER get his goal against TEAM"
HURT = "how did PLAYER get injured against TEAM"
DROPPED = "why was PLAYER dropped for TEAM game"
MARK = "what rating did PLAYER get against TEAM"
PART = "how did PLAYER play against TEAM"
WHO_IS = "who is PLAYER"
PLAYED = "how bad were TEAM at TEAM"
WHY_SO = "why did TEAM lose to TEAM"
WOODWORK = "who woodwork for TEAM"
MILESTONE = "what record did PLAYER set against TEAM"
MEANING = "what does the defeat at TEAM mean for TEAM"
ATMOSPHERE = "what was the atmosphere like at TEAM"
WEATHER = "what was the weather like at TEAM"
BEST = "who was TEAM best player against TEAM"
CELEBRATED = "how did PLAYER celebrate"
REACTED = "how did PLAYER react to the penalty"


@pytest.mark.parametrize(
    ("main", "like"),
    [
        ("why was PLAYER header chalked off", DISALLOWED),
        ("how come PLAYER equaliser was not given", DISALLOWED),
        ("why did TEAM have a goal ruled out", DISALLOWED),
        ("what was wrong with PLAYER opener", DISALLOWED),
        ("how near did PLAYER go", CLOSE),
        ("how did PLAYER nearly score", CLOSE),
        ("how did PLAYER mess up", FAULT),
        ("what mistake did PLAYER make against TEAM", FAULT),
        ("which error by PLAYER let TEAM in", FAULT),
        ("how many mistakes were there", None),
        ("what went wrong for TEAM", WHY_SO),
        ("what did PLAYER get wrong for PLAYER goal", FAULT),
        ("how did TEAM take the lead", FINISH),
        ("how did TEAM equalise against TEAM", FINISH),
        ("how was PLAYER goal scored", FINISH),
        ("what was PLAYER goal like", FINISH),
        ("how did the TEAM opener come about", FINISH),
        ("how well did PLAYER play", PART),
        ("how did PLAYER get on at TEAM", PART),
        ("how was PLAYER against TEAM", PART),
        ("did PLAYER play well", PART),
        ("what did PLAYER do in the TEAM game", PART),
        ("how did PLAYER do it", None),
        ("how did TEAM play", PLAYED),
        ("who was PLAYER", WHO_IS),
        ("who is PLAYER facing", None),
        ("how was PLAYER hurt", HURT),
        ("how bad is PLAYER injury", HURT),
        ("why was PLAYER left out", DROPPED),
        ("why was not PLAYER picked", DROPPED),
        ("why did PLAYER leave PLAYER out", DROPPED),
        ("why did PLAYER leave TEAM", None),
        ("why was PLAYER booked at TEAM", None),
        ("how come TEAM did not win", WHY_SO),
        ("what was the reason for TEAM defeat", WHY_SO),
        ("why did TEAM win a penalty", None),
        ("why did TEAM lose the ball", None),
        ("what milestone did PLAYER reach", MILESTONE),
        ("which club record was broken at TEAM", MILESTONE),
        ("what does that mean for TEAM", MEANING),
        ("where does this leave TEAM", MEANING),
        ("how did the TEAM fans take it", ATMOSPHERE),
        ("what reception did PLAYER get", ATMOSPHERE),
        ("how many fans were there", None),
        ("what did PLAYER do to PLAYER", None),
        ("who stood out for TEAM", BEST),
        ("who was the best striker of all time", None),
        ("was it raining at TEAM", WEATHER),
        ("how was the pitch", WEATHER),
        ("what was PLAYER celebration about", CELEBRATED),
        ("how did PLAYER take being substituted", REACTED),
        ("how did PLAYER stop PLAYER scoring", None),
        ("whose howler let PLAYER shot in", FAULT),
        ("why was PLAYER booked", None),
        ("who scored for TEAM", None),
        ("how many goals did PLAYER score", None),
        ("did PLAYER score", None),
    ],
)
def test_a_story_is_known_by_the_question(main: str, like: str | None) -> None:
    assert story(main) == (story(like) if like else None)


@pytest.mark.parametrize(
    ("main", "sentence"),
    [
        (DISALLOWED, "Bello thought he had won it, only for the flag to go up for offside."),
        (DISALLOWED, "VAR spotted that the ball had come off his arm."),
        (DISALLOWED, "He had the ball in the net again but was penalised for a push on Keane."),
        (CLOSE, "Trask rattled the woodwork from 25 yards."),
        (CLOSE, "Reis saw his shot hacked off the line."),
        (CLOSE, "Holt curled inches over."),
        (CLOSE, "Bello dragged the best chance of the half wide."),
        (FAULT, "Keane was slow to get down and the ball went through him."),
        (FAULT, "The defender lost possession on the edge of his own area."),
        (FAULT, "His stray pass put Bello clean through."),
        (FAULT, "A wayward Alec Keane pass was cut out."),
        (FAULT, "Keane let his side down by staying glued to his line."),
        (FAULT, "Trask should have done better with the cross."),
        (FAULT, "Holt headed weakly to the feet of Bello."),
        (FINISH, "Bello rose to glance in Holt's cross."),
        (FINISH, "He swept a low shot into the bottom corner."),
        (FINISH, "Reis pounced on a back-pass."),
        (FINISH, "The ball deflected off Keane and looped in."),
        (FINISH, "Keane cleared off the line, but Bello nodded in from the corner."),
        (HURT, "Keane twisted his ankle when he landed."),
        (HURT, "Bello went off on a stretcher after a clash of heads."),
        (HURT, "Keane banged his head on the post."),
        (DROPPED, "Asked about the exclusion of Reis, he spoke of other options."),
        (FAULT, "Keane let the bouncing cross squirm under his foot."),
        (DROPPED, "Keane was left out after missing training."),
        (DROPPED, "Reis was on the bench, with Holt preferred in attack."),
        (DISALLOWED, "The shot was ruled not to have fully crossed the line."),
        (MARK, "Leeds: Keane (7), Holt (6), Reis (8)."),
        (MARK, "Keane: 7/10."),
        (MARK, "Paulo Reis - 6.5 Never stopped running."),
        (MARK, "Subs: Holt 5."),
        (PLAYED, "They were dominated from start to finish."),
        (DISALLOWED, "Leeds had a goal called back for a foul on the keeper."),
        (DISALLOWED, "An offside flag negated his tap-in."),
        (FAULT, "Bello should have squared it for Holt."),
        (FINISH, "Bello intercepted a back-pass to make it 2-0."),
        (WOODWORK, "Reis sent a volley off the goalpost."),
        (WOODWORK, "Holt nodded on to the bar."),
        (WHY_SO, "Leeds were wasteful and paid for it."),
        (WHY_SO, "“We gave the ball away in bad places,” he said."),
        (MILESTONE, "Keane made his 200th\xa0league appearance."),
        (MILESTONE, "Bello is the first teenager to score in four derbies since 1971."),
        (MILESTONE, "It was an eighth consecutive clean sheet for Holt."),
        (MEANING, "Leeds climb to fourth."),
        (MEANING, "The defeat leaves Burnley three points from safety."),
        (ATMOSPHERE, "The crowd jeered every touch."),
        (ATMOSPHERE, "Home supporters sang to the end."),
        (BEST, "Keane was Burnley's best player."),
        (ATMOSPHERE, "Bello was booed on his return."),
        (WOODWORK, "They went close twice, hitting the post through Reis."),
        (WEATHER, "Rain had fallen all day."),
        (CELEBRATED, "Bello wheeled away and cupped his ear."),
        (REACTED, "Keane stormed straight down the tunnel."),
        (PLAYED, "The visitors failed to muster a shot."),
    ],
)
def test_reports_tell_a_story_in_their_own_words(main: str, sentence: str) -> None:
    asked = story(main)
    assert asked
    assert asked.worth(sentence) > 0


@pytest.mark.parametrize(
    ("main", "sentence"),
    [
        (DISALLOWED, "Bello scored his third goal of the season."),
        (DISALLOWED, "Leeds have the game in hand."),
        (CLOSE, "Leeds play Burnley on Sunday."),
        (FAULT, "Keane kept his place."),
        (FINISH, "Bello headed wide of the far post."),
        (FINISH, "His free-kick was saved by Keane."),
        (FAULT, "Bello made no mistake from the spot."),
        (DISALLOWED, "Keane was booked for a foul."),
        (HURT, "Bello scored in injury time."),
        (HURT, "Keane kicked off again."),
        (DROPPED, "Leeds are in the third round of the competition."),
        (FAULT, "Keane let Bello know what he thought of that."),
        (DROPPED, "Leeds dropped two points."),
        (DROPPED, "Holt came off the bench."),
        (MARK, "Leeds won 3-1 on 6 December."),
        (MARK, "Keane joined in 2019."),
        (PLAYED, "The match kicks off at noon."),
        (WHY_SO, "Leeds play Burnley on Sunday."),
        (WOODWORK, "Holt hung a cross to the far post."),
        (MILESTONE, "Bello headed in the second."),
        (MILESTONE, "The club-record signing was on the bench."),
        (MEANING, "Bello headed in after six minutes."),
        (BEST, "Keane headed wide."),
        (ATMOSPHERE, "Bello went to applaud the fans."),
        (ATMOSPHERE, "A fan had won the raffle."),
        (WEATHER, "The match was played on Sunday."),
        (CELEBRATED, "Bello headed in after six minutes."),
    ],
)
def test_other_sentences_do_not(main: str, sentence: str) -> None:
    asked = story(main)
    assert asked
    assert asked.worth(sentence) == 0


def test_others_do_wrong_in_the_same_sentence() -> None:
    asked = story(FAULT)
    assert asked
    told = "Bello danced through three men and shot hard and low before Keane, on the line, let the ball slip through."
    assert asked.worth(told, ["Rory Keane"]) > 0
    assert asked.worth(told, ["Idris Bello"]) == 0


@pytest.mark.parametrize(
    ("told", "theirs", "not_theirs"),
    [
        ("Keane made a hash of a pass, slipping and presenting Bello with a chance.", "Rory Keane", "Idris Bello"),
        ("Bello nodded in after Keane failed to come for the cross.", "Rory Keane", "Idris Bello"),
        ("Bello scored from a weak Keane header.", "Rory Keane", "Idris Bello"),
    ],
)
def test_a_fault_is_of_whom_is_named_closest(told: str, theirs: str, not_theirs: str) -> None:
    asked = story(FAULT)
    assert asked
    assert asked.worth(told, [theirs], [not_theirs]) > 0
    assert asked.worth(told, [not_theirs], [theirs]) == 0


def test_what_makes_it_surer_counts_more() -> None:
    close, ruled_out = story(CLOSE), story(DISALLOWED)
    assert close
    assert ruled_out
    assert close.worth("Bello hit the post.") > close.worth("Bello had a shot saved.")
    assert ruled_out.worth("VAR gave offside.") > ruled_out.worth("He was offside all day.")
