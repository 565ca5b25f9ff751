from __future__ import annotations

import pytest

from kiosk.backoffice.measuring import MeasureDesk, rounded
from kiosk.staff.console import Console
from kiosk.staff.desks.devices import CALIBRATE_WORDS
from tests.support.desks import Clerk, FakeSettings


def desk(settings: FakeSettings, *, can_restart: bool = True) -> tuple[MeasureDesk, Clerk]:
    made = MeasureDesk(settings, can_restart)
    return made, Clerk(Console({"calibrate": made}, "calibrate"))


def test_it_says_what_to_have_at_hand_and_starts():
    _, clerk = desk(FakeSettings())
    assert clerk.said() == list(CALIBRATE_WORDS)
    assert [effect.name for effect in clerk.press("start").effects] == ["calibrate"]


def test_what_was_measured_is_kept_and_the_kiosk_can_be_restarted():
    settings = FakeSettings()
    made, clerk = desk(settings)
    made.keep(8.83123456)
    assert settings.written == [{"px_per_mm": 8.831}]
    assert clerk.said()[:2] == ["The screen is measured.", "It counts after a restart."]
    clerk.press("restart")
    assert (clerk.is_closed, clerk.effects[-1].name) == (True, "restart")


def test_where_nobody_can_restart_it_the_button_is_left_out():
    made, clerk = desk(FakeSettings(), can_restart=False)
    made.keep(8.83)
    assert clerk.ids() == ["start"]


def test_why_it_was_not_kept_is_said_and_measuring_again_forgets_that():
    made, clerk = desk(FakeSettings(refuses=("The disk is full. Make room.",)))
    made.keep(8.83)
    assert clerk.said()[:2] == ["The disk is full. Make room.", "Nothing was changed."]
    clerk.press("start")
    assert clerk.said() == list(CALIBRATE_WORDS)


@pytest.mark.parametrize(("found", "kept"), [(4.0304, 4.03), (10.53191, 10.532)])
def test_a_factor_has_as_many_digits_as_a_card_can_tell(found: float, kept: float):
    assert rounded(found) == kept
