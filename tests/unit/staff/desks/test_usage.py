from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.usage import usage_desks
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Say, Tone
from tests.support.desk_samples import LANGUAGES, TITLES, TODAY, FakeCounts, ids, settings_with, texts, totals
from tests.support.desks import FakeSettings, FakeSticks

if TYPE_CHECKING:
    from kiosk.staff.console import Desk


def on(since: str = "2026-10-01") -> FakeSettings:
    return settings_with(counting=True, counting_since=since)


def desks(
    role: Role = Role.MANAGER,
    counts: FakeCounts | None = None,
    settings: FakeSettings | None = None,
    stick: FakeSticks | None = None,
) -> dict[str, Desk]:
    return usage_desks(
        role=role,
        counts=counts or FakeCounts(totals()),
        settings=settings or on(),
        today=lambda: TODAY,
        titles=lambda: TITLES,
        languages=LANGUAGES,
        sticks=stick,
    )


def test_while_nothing_is_counted_it_says_so_and_who_can_change_it():
    shown = texts(desks(Role.CLINICIAN, FakeCounts(), FakeSettings())["usage"].sheet())
    assert shown[1] == "Counting is off. Nothing is counted."
    assert shown[-1] == "A manager can switch counting on here."


def test_a_manager_switches_it_on_and_the_day_is_noted():
    settings = FakeSettings()
    desk = desks(counts=FakeCounts(), settings=settings)["usage"]
    assert "The kiosk notes the day: 22 November 2026." in texts(desk.sheet())
    assert desk.act("turn-on", "") == Step(effects=(Effect("counting", "on"),))
    assert settings.value("counting") is True
    assert settings.value("counting_since") == "2026-11-22"
    assert desk.sheet().lines[0] == Say("Counting is on since 22 November 2026.", Tone.GOOD)
    assert "No month has ended yet. The first numbers come when one has." in texts(desk.sheet())


def test_switching_off_keeps_the_note():
    settings = on()
    assert desks(settings=settings)["usage"].act("turn-off", "") == Step(effects=(Effect("counting", "off"),))
    assert settings.value("counting") is False
    assert settings.value("counting_since") == "2026-10-01"


def test_a_setting_that_cannot_be_written_is_told_and_nothing_follows():
    desk = desks(settings=settings_with(refuses=("The disk is full. Make room on it.",)))["usage"]
    assert desk.act("turn-on", "") == STAY
    assert "The disk is full. Make room on it." in texts(desk.sheet())


@pytest.mark.parametrize(("since", "words"), [("", "Counting is on."), ("soon", "Counting is on since soon.")])
def test_a_note_that_is_missing_or_no_date(since: str, words: str):
    assert texts(desks(settings=on(since))["usage"].sheet())[1] == words


def test_what_the_policy_decided_is_not_offered():
    shown = settings_with(locked=("counting",))
    assert "turn-on" not in ids(desks(settings=shown)["usage"].sheet())
    assert "The rules of this computer have decided about counting. Ask IT to change it." in texts(
        desks(settings=shown)["usage"].sheet()
    )
    assert "turn-off" not in ids(desks(settings=settings_with(counting=True, locked=("counting",)))["usage"].sheet())


@pytest.mark.parametrize("role", [Role.CLINICIAN, Role.IT])
def test_only_a_manager_switches_and_forgets(role: Role):
    assert not {"turn-off", "turn-on", "forget"} & set(ids(desks(role)["usage"].sheet()))


def test_a_problem_stands_at_the_top():
    counts = FakeCounts(totals(), told="The disk is full, so counts cannot be saved.")
    assert desks(counts=counts)["usage"].sheet().lines[0] == Say(counts.told, Tone.WARN)


def test_the_newest_month_is_shown_and_another_can_be_chosen():
    older = totals().cells | {(table, "2026-W38", key): n for (table, _, key), n in totals(30).cells.items() if n > 1}
    counts = FakeCounts(type(totals())(older))
    desk = desks(counts=counts)["usage"]
    assert "Visits: 60." in texts(desk.sheet())
    desk.act("month", "2026-09")
    assert "Visits: 30." in texts(desk.sheet())
    assert "September 2026" in texts(desk.sheet())


def test_counts_from_before_it_was_switched_off_are_still_shown():
    assert "Visits: 60." in texts(desks(settings=FakeSettings())["usage"].sheet())


def test_all_months_are_saved_on_a_stick():
    stick = FakeSticks()
    desk = desks(stick=stick)["usage"]
    assert desk.act("csv", "") == STAY
    text = stick.on_it["back-pain-kiosk-counts.csv"].decode()
    assert text.startswith("month,table,page")
    assert "2026-10,visits,,,,,,60" in text
    assert "is on the stick" in texts(desk.sheet())[1]


def test_without_a_stick_it_says_what_to_do():
    stick = FakeSticks(count=0)
    desk = desks(stick=stick)["usage"]
    desk.act("csv", "")
    first = desk.sheet().lines[0]
    assert isinstance(first, Say)
    assert first.tone is Tone.BAD
    assert stick.on_it == {}


def test_where_there_are_no_sticks_nothing_can_be_saved():
    made = desks()
    assert "csv" not in ids(made["usage"].sheet())
    assert "save" not in ids(made["usage-sheet"].sheet())
    for desk, press in (("usage", "csv"), ("usage-sheet", "save")):
        before = made[desk].sheet()
        assert made[desk].act(press, "") == STAY
        assert made[desk].sheet() == before


def test_forgetting_is_asked_first():
    counts = FakeCounts(totals())
    desk = desks(counts=counts)["usage"]
    desk.act("forget", "")
    assert desk.sheet().id == "confirm"
    desk.act("no", "")
    assert counts.months() == ("2026-10",)
    desk.act("forget", "")
    assert desk.act("yes", "") == STAY
    assert counts.months() == ()
    assert desk.sheet().lines[0] == Say("All counts are deleted.", Tone.GOOD)


def test_counts_that_cannot_be_deleted_are_told():
    desk = desks(counts=FakeCounts(totals(), is_broken=True))["usage"]
    desk.act("forget", "")
    desk.act("yes", "")
    assert desk.sheet().lines[0] == Say("The counts cannot be deleted. Ask IT to check the disk.", Tone.BAD)


def test_the_page_for_the_team_is_shown_and_saved():
    stick = FakeSticks()
    made = desks(stick=stick)
    assert made["usage"].act("sheet", "") == Step(opens="usage-sheet")
    assert made["usage-sheet"].sheet().title == "What was read in October 2026"
    assert "Hardly anybody read: Causes." in texts(made["usage-sheet"].sheet())
    made["usage-sheet"].act("save", "")
    text = stick.on_it["back-pain-kiosk-2026-10.txt"].decode()
    assert "Hardly anybody read: Causes.\n" in text
    assert "is on the stick" in texts(made["usage-sheet"].sheet())[1]


def test_the_page_for_the_team_without_a_month_says_to_wait():
    made = desks(counts=FakeCounts())
    assert texts(made["usage-sheet"].sheet()) == [
        "One page for the team",
        "No month has ended yet. The first numbers come when one has.",
    ]
