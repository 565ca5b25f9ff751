from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kiosk.attract.ghost import GhostReport
from kiosk.staff.health import CHECKS, HealthLine, examine, in_one_line, overall
from kiosk.staff.health_facts import Approved, ClinicPages, HealthFacts

TODAY = date(2027, 3, 4)

WELL = HealthFacts(
    today=TODAY,
    released=date(2026, 11, 22),
    disk_free_mb=8200.0,
    is_disk_writable=True,
    pack_version="1.4.0",
    pack_checked=date(2026, 11, 22),
    approvals=(Approved("English", 41, 41), Approved("Español", 41, 41)),
    next_checks=(("Herniated disc", date(2027, 11, 22)), ("Questions", date(2027, 6, 1))),
    last_touch=date(2027, 3, 4),
    has_sound=True,
    printer="ready",
    database="good",
    are_hours_set=True,
    screen="fits",
)

NOTHING_KNOWN = HealthFacts(today=TODAY, released=date(2026, 11, 22))


def line(facts: HealthFacts, check: str) -> HealthLine | None:
    return next((each for each in examine(facts) if each.id == check), None)


def test_of_a_kiosk_that_is_well_every_line_is_green_and_asks_for_nothing():
    lines = examine(WELL)
    assert {each.level for each in lines} == {"green"}
    assert {each.what_to_do for each in lines} == {""}
    silent = {"clinic-pages", "policy", "fonts", "installation", "glass", "tries", "damaged-approvals"}
    assert [each.id for each in lines] == [check.id for check in CHECKS if check.id not in silent]
    assert (overall(lines), in_one_line(lines)) == ("green", "")


GREEN = {
    "access": "Staff sign in with their PINs.",
    "disk-writing": "The kiosk can save.",
    "disk-space": "Free space: 8.2 GB.",
    "clock": "The clock shows 4 March 2027.",
    "screen": "The pages fit the screen.",
    "content": "Content 1.4.0, last looked through on 22 November 2026.",
    "crashes": "The kiosk has not stopped by itself.",
    "settings": "All settings are right.",
    "approvals": "Approved pages: English 41 of 41, Español 41 of 41.",
    "reviews": "No page is due. The next one is on 1 June 2027.",
    "touch": "Last touched on 4 March 2027.",
    "sound": "There is something to play sound with.",
    "printer": "The printer is ready.",
    "hours": "The opening hours are set.",
    "database": "Counting works.",
}


def test_green_lines_say_what_is_so():
    assert {each.id: each.sentence for each in examine(WELL)} == GREEN


def facts(**changes: Any) -> HealthFacts:
    return replace(WELL, **changes)


CASES = [
    ("disk-space", facts(disk_free_mb=1000.0), "green", "Free space: 1.0 GB."),
    ("disk-space", facts(disk_free_mb=999.0), "amber", "Free space: 1.0 GB."),
    ("disk-space", facts(disk_free_mb=199.0), "red", "Free space: 0.2 GB."),
    ("disk-writing", facts(is_disk_writable=False), "red", "The kiosk cannot save anything."),
    ("clock", facts(today=date(1970, 1, 1)), "red", "The clock shows 1 January 1970. That cannot be right."),
    ("clock", facts(today=date(2026, 11, 21)), "red", "The clock shows 21 November 2026. That cannot be right."),
    ("clock", facts(today=date(2036, 12, 31)), "green", "The clock shows 31 December 2036."),
    ("clock", facts(today=date(2099, 1, 1)), "red", "The clock shows 1 January 2099. That cannot be right."),
    (
        "crashes",
        facts(last_crash=date(2027, 3, 3), crashes_this_week=3),
        "red",
        "The kiosk last stopped by itself on 3 March 2027. This week: 3.",
    ),
    (
        "crashes",
        facts(last_crash=date(2027, 3, 3), crashes_this_week=1),
        "amber",
        "The kiosk last stopped by itself on 3 March 2027. This week: 1.",
    ),
    (
        "crashes",
        facts(last_crash=date(2027, 1, 3)),
        "green",
        "The kiosk last stopped by itself on 3 January 2027. This week: 0.",
    ),
    ("content", facts(pack_version=""), "red", "There is no content."),
    ("content", facts(pack_problem="The content pack is damaged."), "red", "The content pack is damaged."),
    ("content", facts(pack_checked=None), "amber", "Content 1.4.0, of unknown date."),
    (
        "content",
        facts(pack_checked=date(2026, 1, 29)),
        "green",
        "Content 1.4.0, last looked through on 29 January 2026.",
    ),
    (
        "content",
        facts(pack_checked=date(2026, 1, 27)),
        "amber",
        "Content 1.4.0, last looked through on 27 January 2026.",
    ),
    ("approvals", facts(approvals=(Approved("English", 3, 41),)), "amber", "Approved pages: English 3 of 41."),
    (
        "reviews",
        facts(next_checks=(("Sleep", date(2027, 3, 3)), ("Discs", date(2027, 2, 1)), ("Later", TODAY))),
        "amber",
        "Pages overdue for review: 2. The oldest is “Discs”, 1 February 2027.",
    ),
    ("touch", facts(last_touch=None), "green", "Nobody has touched the screen since the kiosk started."),
    (
        "touch",
        facts(last_touch=None, hours_running=168.0),
        "green",
        "Nobody has touched the screen since the kiosk started.",
    ),
    ("touch", facts(last_touch=None, hours_running=200.0), "amber", "Nobody has touched the screen for 8 days."),
    (
        "glass",
        facts(glass=GhostReport("stuck", 124.0, 37.0)),
        "amber",
        "Something rests on the glass, 12 cm from its left edge and 4 cm from its top.",
    ),
    (
        "glass",
        facts(glass=GhostReport("repeating", 3.0, 37.0, is_over=True)),
        "amber",
        "The glass touched itself, 0 cm from its left edge and 4 cm from its top.",
    ),
    (
        "installation",
        facts(missing_parts=("The file a is missing. Install the kiosk again.", "So is b.")),
        "red",
        "The file a is missing. Install the kiosk again. So is b.",
    ),
    ("clinic-pages", facts(clinic_pages=ClinicPages(True)), "green", "The clinic's own pages are shown."),
    (
        "clinic-pages",
        facts(clinic_pages=ClinicPages(True, "The page stool has changed.")),
        "amber",
        "The clinic's own pages are shown. The page stool has changed.",
    ),
    (
        "clinic-pages",
        facts(clinic_pages=ClinicPages(False, "The file pack.toml is missing.")),
        "red",
        "The clinic's own pages are not shown. The file pack.toml is missing.",
    ),
    ("fonts", facts(missing_fonts=("A.ttf", "B.ttf")), "red", "Letters are missing or damaged: A.ttf, B.ttf."),
    (
        "approvals",
        facts(are_approvals_whole=False),
        "red",
        "Approvals are damaged. The pages they were for count as drafts.",
    ),
    ("touch", facts(last_touch=date(2027, 2, 25)), "green", "Last touched on 25 February 2027."),
    ("touch", facts(last_touch=date(2027, 2, 24)), "amber", "Last touched on 24 February 2027."),
    ("sound", facts(has_sound=False), "amber", "There is no loudspeaker and no headphone socket."),
    ("printer", facts(printer="no-answer"), "amber", "The printer does not answer."),
    ("printer", facts(printer="missing"), "amber", "The printer is not there."),
    ("printer", facts(printer="paused"), "amber", "The printer was stopped."),
    ("printer", facts(printer="no-paper"), "amber", "The printer has no paper."),
    ("printer", facts(printer="needs-hand"), "amber", "The printer is jammed, open, full or out of ink."),
    ("tries", facts(tries_problem="The count was damaged."), "amber", "The count was damaged."),
    (
        "damaged-approvals",
        facts(damaged_approvals=("approvals.damaged-x.json", date(2027, 2, 4))),
        "amber",
        "Approvals were damaged. Their file was kept on 4 February 2027 as approvals.damaged-x.json.",
    ),
    (
        "settings",
        facts(settings_problems=2),
        "amber",
        "Settings that are wrong: 2. The kiosk uses its own values for them.",
    ),
    ("policy", facts(policy_problems=1), "red", "Entries of the machine's policy file that are wrong: 1."),
    ("database", facts(database="off"), "green", "Nothing is counted."),
    ("database", facts(database="read-only"), "amber", "The counts cannot be saved."),
    ("database", facts(database="locked"), "amber", "Another program holds the counts."),
    ("database", facts(database="damaged"), "amber", "The counts are damaged. New ones are kept apart."),
    ("database", facts(database="newer"), "amber", "The counts are from a newer version."),
    ("hours", facts(are_hours_set=False), "amber", "The opening hours are not set, so the screen is on all day."),
    ("screen", facts(screen="not-measured"), "amber", "The screen was not measured."),
    (
        "screen",
        facts(screen="another"),
        "amber",
        "The screen is another one than the one that was measured.",
    ),
    ("screen", facts(screen="too-small"), "red", "The screen is too small for the pages."),
    ("access", facts(access_problems=1), "amber", "One copy of the PINs is damaged."),
    ("access", facts(access="recovery-only", access_problems=2), "red", "The PINs are lost."),
    ("access", facts(access="sealed"), "red", "The PINs and the recovery code are lost."),
    ("access", facts(access="first-run"), "red", "Nobody has a PIN yet."),
]


@pytest.mark.parametrize(("check", "given", "level", "sentence"), CASES)
def test_what_a_check_says(check: str, given: HealthFacts, level: str, sentence: str):
    said = line(given, check)
    assert said is not None
    assert (said.level, said.sentence) == (level, sentence)
    assert bool(said.what_to_do) is (level != "green")
    assert {each.id for each in examine(given) if each.level == "red" and each.id != check} <= {"clock"}


def test_every_check_was_seen_other_than_green():
    assert {check for check, _, level, _ in CASES if level != "green"} == {check.id for check in CHECKS}


def test_what_nobody_could_find_out_is_not_said():
    known = {"access", "clock", "content", "crashes", "settings", "touch"}
    assert {each.id for each in examine(NOTHING_KNOWN)} == known
    assert line(facts(printer="none"), "printer") is None
    assert line(facts(damaged_approvals=("old.json", date(2027, 1, 4))), "damaged-approvals") is None


def test_the_safe_screen_says_what_it_does_not_look_at_and_nothing_else_of_it():
    lines = examine(
        facts(is_safe=True, pack_version="", pack_checked=None, database="off", has_sound=False, last_touch=None)
    )
    assert {each.id: each.sentence for each in lines if each.level == "unseen"} == {
        "content": "The file of the content opens. The safe screen does not look at its pages.",
        "database": "The safe screen does not look at the counts.",
        "sound": "The safe screen does not use the sound.",
    }
    assert [each.level for each in lines][-3:] == ["unseen"] * 3
    assert "touch" not in {each.id for each in lines}
    assert (overall(lines), in_one_line(lines)) == ("green", "")
    broken = line(facts(is_safe=True, pack_problem="The content pack is damaged."), "content")
    assert broken is not None
    assert broken.level == "red"


def test_the_worst_comes_first_and_is_the_one_line():
    lines = examine(facts(is_disk_writable=False, has_sound=False, today=date(1970, 1, 1)))
    assert [each.level for each in lines][:3] == ["red", "red", "amber"]
    assert overall(lines) == "red"
    assert in_one_line(lines) == "The kiosk cannot save anything."
    amber = examine(facts(has_sound=False))
    assert (overall(amber), in_one_line(amber)) == ("amber", "There is no loudspeaker and no headphone socket.")
    assert (overall(()), in_one_line(())) == ("green", "")
