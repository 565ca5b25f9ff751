from __future__ import annotations

import dataclasses
import subprocess
import sys

from kiosk.settings.schema import WEEKDAYS, Settings


def test_the_defaults_are_safe_and_invent_nothing():
    assert dataclasses.asdict(Settings()) == {
        "clinic_name": "",
        "logo": "",
        "emergency_number": "",
        "clinic_phone": "",
        "desk_contact": "",
        "px_per_mm": 0.0,
        "measured_on": "",
        "mount_bottom_mm": 0.0,
        "idle_after": 120.0,
        "warning_for": 30.0,
        "attract_changes_after": 20.0,
        "tone_level": 40,
        "cleaning_for": 30.0,
        **{f"hours_{day}": "open" for day in WEEKDAYS},
        "holidays": "",
        "when_closed": "dim",
        "language": "en",
        "languages_shown": "",
        "show_drafts": True,
        "offers_acupuncture": False,
        "theme": "light",
        "text_scale": 1.0,
        "counting": False,
        "counting_since": "",
        "count_threshold": 11,
        "printer": "",
        "paper": "a4",
        "page_link": "",
        "crash_limit": 5,
        "crash_window": 600.0,
        "memory_limit": 1200,
        "allow_new_setup": False,
    }


def test_the_hours_of_a_week_begin_with_monday():
    assert Settings(hours_monday="08:00-12:00", hours_sunday="").opening_hours == ("08:00-12:00", *["open"] * 5, "")


def test_a_start_without_settings_files_loads_the_schema_and_nothing_to_read_them_with():
    program = (
        "import sys; import kiosk.app; print(sorted(name for name in sys.modules "
        "if name.startswith(('kiosk.settings.', 'kiosk.hours')) or name == 'tomllib'))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['kiosk.settings.schema']"
