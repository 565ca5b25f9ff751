from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.updates.machine import Brings, Update
from kiosk.updates.offer import Offer
from kiosk.updates.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

OFFER = Offer("a.pack", "back-pain", "0.2.0", "0.1.0", "2026-12-01", "", 200, "a" * 64)
PROBLEM = Problem("pulled")
FOUND = Update()
VERIFYING = FOUND.verify()
STAGING = VERIFYING.stage(OFFER)
VALIDATING = STAGING.advance(200).validate(30)
READY = VALIDATING.finish(Brings(pages=30))
SWITCHED = READY.switch()
REFUSED = STAGING.refuse(PROBLEM)

STEPS: dict[str, tuple[Callable[[Update], Update], tuple[Update, ...]]] = {
    "verify": (Update.verify, (FOUND,)),
    "stage": (lambda update: update.stage(OFFER), (VERIFYING,)),
    "validate": (lambda update: update.validate(30), (STAGING,)),
    "advance": (lambda update: update.advance(7), (STAGING, VALIDATING)),
    "finish": (lambda update: update.finish(Brings()), (VALIDATING,)),
    "switch": (Update.switch, (READY,)),
}
EVERY = (FOUND, VERIFYING, STAGING, VALIDATING, READY, SWITCHED, REFUSED)


def test_a_good_update_goes_this_way():
    assert [each.phase for each in EVERY] == [
        *("found", "verifying", "staging", "validating", "ready", "switched", "refused")
    ]
    assert [each.is_ended for each in EVERY] == [False, False, False, False, True, True, True]
    assert SWITCHED.offer == OFFER
    assert SWITCHED.brings == Brings(pages=30)


@pytest.mark.parametrize("name", STEPS)
def test_a_step_that_does_not_fit_changes_nothing(name: str):
    step, fits = STEPS[name]
    for update in EVERY:
        assert (step(update) != update) is (update in fits), update.phase


def test_all_but_what_is_shown_already_can_be_refused():
    for update in EVERY[:-2]:
        assert update.refuse(PROBLEM).problem == PROBLEM
    assert SWITCHED.refuse(PROBLEM) == SWITCHED


def test_how_much_is_done():
    assert [STAGING.advance(done).percent for done in (0, 1, 100, 200, 900)] == [0, 0, 50, 100, 100]
    assert FOUND.percent == 0
