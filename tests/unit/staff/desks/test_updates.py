"""The desk of updates as staff read it: what comes, how far it is, what came of it, and the way out of each problem."""

from __future__ import annotations

import pytest

from kiosk.staff.console import Effect, Step
from kiosk.staff.desks.needs import NO_STICK
from kiosk.staff.desks.update_trust import Standing
from kiosk.staff.desks.updates import COUNTS
from kiosk.staff.sheet import Do, Weight
from kiosk.updates.machine import Brings, Update
from kiosk.updates.merging import RULES
from kiosk.updates.problems import TEXTS, Code, Problem
from kiosk.updates.trust import Trust
from tests.support.updates_desk import READY, TRUST, VALIDATING, VERIFYING, FakeUpdates, Lead


def test_an_update_is_followed_to_its_end_and_taken():
    service = FakeUpdates(outcomes=("taken", "taken", "another-page"))
    lead = Lead(service)
    assert lead.ids == ["look"]
    assert "The pages shown now are version 0.1.0." in lead.words
    lead.press("look")
    assert [words[1] for words in lead.seen][:3] == [
        "Part 1 of 3: The signatures are checked.",
        "Part 1 of 3: The signatures are checked.",
        "Part 2 of 3: The pages are copied. 0 % are done.",
    ]
    assert "Part 2 of 3: The pages are copied. 50 % are done." in [words[1] for words in lead.seen]
    assert len(lead.seen) < 20, "the sheet is made anew so seldom that the button to stop can be pressed"
    assert all(words[0] == "Leave the stick in." for words in lead.seen)
    assert lead.words[:2] == ("Version 0.2.0 of 1 December 2026", "It has 30 pages.")
    assert "New: A bench" in lead.words
    assert lead.words[3].endswith("Page 12, 2 more")
    assert "2 approvals came along." in lead.words
    assert lead.ids == ["keep", "show"]
    assert service.is_closed
    lead.press("show")
    assert lead.words[:5] == (
        "The new pages are on the kiosk.",
        "They are shown as soon as nobody uses the kiosk: it starts again by itself.",
        *("You can take the stick out.", "2 approvals were added."),
        "One approval was left out: it is for another version of its page.",
    )
    assert lead.effects == [Effect("approvals-changed"), Effect("restart-at-rest")]


def test_a_kiosk_nobody_starts_again_says_so():
    lead = Lead(FakeUpdates(), can_restart=False).press("look").press("show")
    assert "They are shown when the kiosk is started the next time." in lead.words
    assert lead.effects == []


def test_nothing_changes_where_somebody_says_no():
    lead = Lead(FakeUpdates()).press("look").press("keep")
    assert lead.words[:2] == ("The pages of before are still shown.", "You can take the stick out.")
    assert lead.press("show").effects == []


def test_stopping_ends_it_with_the_next_part():
    service = FakeUpdates()
    lead = Lead(service).press("look", stop_at=3)
    assert len(lead.seen) == 3
    assert lead.words[:3] == (
        *("The update was stopped.", "Look on the stick again to go on."),
        "You can take the stick out.",
    )
    assert service.is_closed
    assert lead.press("look").ids == ["keep", "show"]


def test_stopping_when_all_is_done_is_too_late():
    assert Lead(FakeUpdates((Update(), READY))).press("look", stop_at=1).ids == ["keep", "show"]


@pytest.mark.parametrize("code", TEXTS)
def test_each_problem_is_told_with_its_way_out(code: Code):
    value = "1970-01-01" if code == "clock" else "X"
    lead = Lead(FakeUpdates((Update(), VERIFYING.refuse(Problem(code, value))))).press("look")
    sentence, way_out = TEXTS[code]
    assert lead.words[:2] == (sentence.replace("%1", "1 January 1970" if code == "clock" else "X"), way_out)
    assert ("The pages of before are still shown." in lead.words) is (code not in {"same", "stopped"})
    assert "You can take the stick out." in lead.words
    if code == "clock":
        assert "clock" in lead.ids
        assert lead.console.desks["updates"].act("clock", "") == Step(opens="clock")


def test_without_a_stick_nothing_begins():
    assert NO_STICK in Lead(FakeUpdates(), sticks=0).press("look").words


def test_what_cannot_be_written_is_told():
    service = FakeUpdates()
    lead = Lead(service).press("look")
    service.error = "The disk is full."
    lead.press("show")
    service.error = ""
    assert lead.words[:2] == ("The disk is full.", "The pages of before are still shown.")
    service.error = "The note is damaged."
    assert "The note is damaged." in lead.words


def test_one_can_go_back_to_the_pages_of_before():
    lead = Lead(FakeUpdates(standing_now=Standing("0.1.0", "", "0.0.9", TRUST)))
    before = lead.console.sheet().line("before")
    assert isinstance(before, Do)
    assert before.detail == "Version 0.0.9"
    lead.press("before")
    assert lead.words[0] == "Version 0.0.9 is shown as soon as the kiosk starts again. You can come back the same way."
    assert lead.effects == [Effect("restart-at-rest")]


def test_what_waits_for_the_next_start_is_told():
    lead = Lead(FakeUpdates(standing_now=Standing("0.1.0", "0.2.0", "0.1.0", TRUST)))
    assert "Version 0.2.0 is shown as soon as the kiosk starts again." in lead.words


def test_pages_that_are_the_same_and_pages_taken_out():
    lead = Lead(FakeUpdates((Update(), VALIDATING.finish(Brings(pages=30))))).press("look")
    assert "No page is another than now." in lead.words
    lead = Lead(FakeUpdates((Update(), VALIDATING.finish(Brings(gone=("A bench",), pages=29))))).press("look")
    assert "Taken out: A bench" in lead.words


def test_whoever_is_trusted_is_named_and_only_it_changes_it():
    nobody = Standing("0.1.0", "", "", Trust())
    lead = Lead(FakeUpdates(standing_now=nobody))
    assert lead.ids == []
    assert "Somebody with the IT role can name them." in lead.words
    lead = Lead(FakeUpdates(standing_now=nobody), is_it=True)
    trust = lead.console.sheet().line("trust")
    assert isinstance(trust, Do)
    assert trust.weight is Weight.MAIN
    assert f"Updates are taken from whoever has this number: {TRUST.number}" in Lead(FakeUpdates()).words


def test_every_outcome_of_an_approval_but_one_that_is_known_has_its_words():
    assert set(COUNTS) == set(RULES) - {"known"}


def test_an_update_without_an_offer_shows_only_the_two_answers():
    assert Lead(FakeUpdates((Update(), Update(phase="ready")))).press("look").ids == []
