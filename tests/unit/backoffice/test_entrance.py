from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt

from kiosk.errors import ExitCode
from kiosk.gui.widgets.staff.calibration_view import CalibrationView
from kiosk.staff.roles import Role

if TYPE_CHECKING:
    from tests.support.back_office import Colleague
    from tests.unit.backoffice.conftest import Hire


def hold_and_tap(colleague: Colleague) -> None:
    """Make the hidden gesture with the mouse."""
    width = colleague.window.width() / colleague.glass.px_per_mm
    for x_mm, seconds in ((5.0, 3.2), (width - 5.0, 0.1)):
        colleague.window.contact_changed.emit("press", 0, x_mm, 5.0)
        colleague.clock.step(seconds)
        colleague.window.contact_changed.emit("release", 0, x_mm, 5.0)


def test_nothing_of_the_staff_room_is_made_before_somebody_asks(hire: Hire):
    colleague = hire(Role.IT)
    assert (colleague.entrance.room, colleague.office.made) == (None, 0)
    hold_and_tap(colleague)
    assert colleague.over == "staff-pin"
    assert colleague.office.made == 1


def test_the_gesture_and_the_pin_lead_to_the_desks_of_the_role(hire: Hire):
    colleague = hire(Role.RECEPTION)
    hold_and_tap(colleague)
    colleague.room.enter_pin("604915")
    assert colleague.over == "staff-sheet-home"
    assert "A. Sample (Reception)" in colleague.said()


def test_a_wrong_pin_leads_nowhere(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in("918273")
    assert colleague.over == "staff-pin"


def test_whoever_signs_in_ends_the_visit_and_leaves_at_the_attract_screen(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.come_in()
    assert colleague.over == "staff-sheet-home"
    assert (colleague.at(), colleague.attract.state.phase.value) == ("home", "attract")
    colleague.room.close()
    assert colleague.over == "attract"


def test_touches_of_staff_begin_no_visit(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.tap(colleague.window.rect().center())
    colleague.window.key_used.emit()
    assert colleague.attract.state.phase.value == "attract"
    assert colleague.over.startswith("staff-sheet")


def test_a_visitor_who_meets_the_pad_and_closes_it_reads_on(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.entrance.ask()
    colleague.touch("staff-pin-close")
    assert (colleague.over, colleague.at()) == ("", "sciatica")


def test_a_page_that_was_hidden_stays_hidden_when_the_pad_closes(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.attract.hide()
    assert colleague.over == "cover"
    colleague.entrance.ask()
    colleague.touch("staff-pin-close")
    assert colleague.over == "cover"
    assert colleague.screen.isVisibleTo(colleague.window) is False


def test_the_warning_closes_the_pad_and_can_be_answered(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.clock.step(colleague.attract.state.idle_limit - 10.0)
    colleague.entrance.ask()
    colleague.clock.step(15.0)
    colleague.attract.tick()
    assert (colleague.over, colleague.room.at) == ("still-there", "")
    colleague.tap(colleague.window.rect().center())
    assert (colleague.over, colleague.at()) == ("", "sciatica")


def test_the_pad_is_gone_when_the_visit_is_forgotten_below_it(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.attract.cover_finish()
    colleague.entrance.ask()
    colleague.wait(6.0)
    assert (colleague.over, colleague.room.at, colleague.at()) == ("attract", "", "home")


def test_cleaning_needs_no_pin_and_gives_the_page_back(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.entrance.door.cleaning_asked.emit()
    assert (colleague.over, colleague.targets()) == ("staff-cleaning", [])
    colleague.wait(29.0)
    assert colleague.over == "staff-cleaning"
    colleague.wait(1.5)
    assert (colleague.over, colleague.at()) == ("", "sciatica")


def test_the_warning_does_not_unlock_the_glass_that_is_cleaned(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.clock.step(colleague.attract.state.idle_limit - 10.0)
    colleague.entrance.door.cleaning_asked.emit()
    colleague.wait(15.0)
    assert colleague.attract.state.phase.value == "warning"
    assert (colleague.over, colleague.targets()) == ("staff-cleaning", [])
    colleague.wait(15.5)
    assert colleague.over == "still-there"


def test_the_end_of_a_visit_does_not_unlock_the_glass_that_is_cleaned(hire: Hire):
    colleague = hire(Role.IT)
    colleague.go("sciatica")
    colleague.attract.cover_finish()
    colleague.entrance.door.cleaning_asked.emit()
    colleague.wait(6.0)
    assert (colleague.over, colleague.targets()) == ("staff-cleaning", [])
    colleague.wait(25.0)
    assert (colleague.over, colleague.at()) == ("attract", "home")


def test_cleaning_from_the_desk_lasts_as_long_as_was_chosen(hire: Hire):
    colleague = hire(Role.RECEPTION)
    colleague.come_in()
    colleague.choose("cleaning", "seconds=15", "start")
    assert (colleague.over, colleague.room.at) == ("staff-cleaning", "")
    colleague.wait(15.5)
    assert colleague.over == "attract"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("restart", ExitCode.RESTART),
        ("restart-computer", ExitCode.REBOOT),
        ("shut-down", ExitCode.SHUT_DOWN),
        ("exit", ExitCode.STAFF_EXIT),
    ],
)
def test_what_ends_the_program_tells_what_for(hire: Hire, command: str, code: ExitCode):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.choose(command)
    assert colleague.ends == []
    colleague.choose("yes")
    assert colleague.ends == [int(code)]


def test_a_page_is_shown_to_a_patient(hire: Hire):
    colleague = hire(Role.RECEPTION)
    colleague.come_in()
    colleague.choose("show-page", "herniated-disc")
    assert (colleague.over, colleague.at()) == ("", "herniated-disc")
    assert colleague.attract.state.phase.value == "active"
    colleague.touch("bar-back")
    assert colleague.at() == "home"


def test_a_page_to_approve_is_shown_in_its_language(hire: Hire):
    colleague = hire(Role.CLINICIAN)
    colleague.come_in()
    colleague.room.wished.emit("preview-page", "sciatica ar-XB")
    assert (colleague.at(), colleague.kit.language) == ("sciatica", "ar-XB")
    colleague.finish()
    assert colleague.kit.language == "en"


def test_a_tone_is_rung_at_the_loudness_that_is_tried(hire: Hire):
    colleague = hire(Role.RECEPTION)
    colleague.come_in()
    colleague.choose("sound-test", "level=70")
    assert colleague.office.bell.rung == [70]


def test_counting_is_switched_from_the_desk(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.room.wished.emit("counting", "on")
    colleague.room.wished.emit("counting", "off")
    assert colleague.turned == [True, False]


def test_content_that_was_approved_is_told_when_staff_leave(hire: Hire):
    colleague = hire(Role.CLINICIAN)
    told: list[str] = []
    colleague.entrance.content_changed.connect(lambda: told.append(colleague.over))
    colleague.come_in()
    colleague.choose("approval", "page-sciatica", "give-clinical")
    assert (told, colleague.over) == ([], "staff-sheet-approval-page")
    colleague.room.close()
    assert (len(told), colleague.over) == (1, "attract")
    colleague.entrance.ask()
    colleague.room.close()
    assert len(told) == 1


def test_a_long_task_goes_on_by_itself_from_step_to_step(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.choose("backup")
    for _ in range(20):
        ids = [line.id for line in colleague.room.sheet.lines if hasattr(line, "id")]
        if colleague.office.sticks.on_it:
            break
        if ids and not colleague.office.sticks.on_it:
            colleague.choose(ids[0])
        QCoreApplication.processEvents()
        QCoreApplication.processEvents()
    assert list(colleague.office.sticks.on_it) == ["back-pain-kiosk-settings.toml"]


def test_measuring_from_the_desk_is_kept_and_counts_after_a_restart(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.choose("calibrate", "start")
    view = colleague.window.overlay
    assert isinstance(view, CalibrationView)
    assert colleague.window._px_per_mm == view.touch_px_per_mm
    view.measured.emit(4.0312)
    assert colleague.over == "staff-sheet-calibrate"
    assert colleague.window._px_per_mm == colleague.glass.px_per_mm
    assert "The screen is measured." in colleague.said()
    assert colleague.office.settings.load().site["px_per_mm"] == pytest.approx(4.031)
    colleague.choose("restart")
    assert colleague.ends == [int(ExitCode.RESTART)]


def test_measuring_that_is_left_changes_nothing(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.choose("calibrate", "start")
    colleague.touch("staff-card-leave")
    assert colleague.over == "staff-sheet-calibrate"
    assert colleague.office.settings.load().site == {}


def test_measuring_in_the_set_up_is_an_answer_and_not_kept_yet(hire: Hire):
    colleague = hire()
    colleague.entrance.ask()
    colleague.choose("next", "skip", "calibrate")
    assert isinstance(colleague.window.overlay, CalibrationView)
    colleague.window.overlay.measured.emit(4.5)
    assert "The screen is measured." in colleague.said()
    assert colleague.office.settings.load().site == {}


def test_the_touch_test_lies_over_its_sheet_and_nobody_is_signed_out(hire: Hire):
    colleague = hire(Role.RECEPTION)
    colleague.come_in()
    colleague.choose("touch-test", "start")
    assert colleague.over == "staff-touch-test"
    targets = colleague.window.overlay.test.targets
    colleague.wait(40.0)
    for x_mm, y_mm in targets:
        colleague.wait(1.0)
        where = QPointF(x_mm, y_mm) * colleague.glass.px_per_mm
        colleague.tap(where.toPoint())
    assert colleague.window.overlay.test.verdict is not None
    colleague.touch("staff-touch-test-close")
    assert (colleague.over, colleague.room.at) == ("staff-sheet-touch-test", "sheet")


def test_a_back_key_leads_from_a_tool_to_its_sheet(hire: Hire):
    colleague = hire(Role.RECEPTION)
    colleague.show()
    colleague.come_in()
    colleague.choose("touch-test", "start")
    colleague.press(Qt.Key.Key_Escape)
    assert colleague.over == "staff-sheet-touch-test"


def test_a_tool_nobody_works_with_closes_with_the_staff_room(hire: Hire):
    colleague = hire(Role.IT)
    colleague.come_in()
    colleague.choose("calibrate", "start")
    colleague.wait(121.0)
    assert (colleague.over, colleague.room.at) == ("attract", "")
    assert colleague.window._px_per_mm == colleague.glass.px_per_mm


def test_the_set_up_opens_on_a_kiosk_nobody_looks_after_and_keeps_its_answers(hire: Hire):
    colleague = hire()
    colleague.entrance.ask()
    assert colleague.over == "staff-sheet-first-run"
    colleague.choose("next", "clinic_name")
    colleague.type("Sample Clinic")
    colleague.room.close()
    assert colleague.over == "attract"
    colleague.entrance.ask()
    assert colleague.over == "staff-sheet-first-run"
    assert colleague.room.sheet.line("clinic_name").value == "Sample Clinic"
