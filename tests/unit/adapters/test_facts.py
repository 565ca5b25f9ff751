"""What the computer itself can say of its health."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.adapters.facts import Machine, can_write, missing_fonts
from kiosk.adapters.sound import NullSound
from kiosk.adapters.storage import choose_storage
from kiosk.staff.health import examine
from kiosk.staff.health_facts import HealthFacts
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NINE = datetime(2026, 11, 22, 9, 0)  # noqa: DTZ001 - a clock on the wall has no zone


@pytest.fixture
def machine(tmp_path: Path):
    storage = choose_storage("linux", (tmp_path,))
    return Machine(tmp_path / "state", NullSound(), storage, lambda: NINE, lambda: 7300.0, 100.0)


def test_everything_is_found_out_at_once(machine: Machine):
    facts = machine.look((1920, 1080))
    assert (facts.now, facts.screen_px, facts.hours_running) == (NINE, (1920, 1080), 2.0)
    assert (facts.is_disk_writable, facts.has_sound, facts.sticks) == (True, False, 1)
    assert facts.disk_free_mb is not None
    assert facts.disk_free_mb > 0


def test_the_health_screen_says_what_was_found(machine: Machine):
    facts = HealthFacts(today=date(1970, 1, 1), released=date(2026, 11, 1), are_hours_set=True)
    together = machine.look((1920, 1080)).added_to(facts)
    lines = {line.id: line for line in examine(together)}
    assert (lines["clock"].level, lines["disk-writing"].level, lines["sound"].level) == ("green", "green", "amber")
    assert lines["hours"].level == "green"


def test_trying_to_write_leaves_nothing(tmp_path: Path):
    assert can_write(tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_a_fact(tmp_path: Path, machine: Machine):
    (tmp_path / "state").write_text("a file where the folder should be", encoding="ascii")
    facts = machine.look((1, 1))
    assert not facts.is_disk_writable
    assert (tmp_path / "state").read_text(encoding="ascii") == "a file where the folder should be"


def test_fonts_that_are_gone_or_no_fonts_are_named(tmp_path: Path):
    assert missing_fonts(ROOT / "resources" / "fonts") == ()
    assert missing_fonts(tmp_path) == ("manifest.toml",)
    listed = "".join(f'[[file]]\nname = "{name}"\n' for name in ("good.ttf", "gone.ttf", "empty.ttf"))
    (tmp_path / "manifest.toml").write_text(listed, encoding="utf-8")
    (tmp_path / "good.ttf").write_bytes(b"\0\1\0\0 and so on")
    (tmp_path / "empty.ttf").write_bytes(b"")
    assert missing_fonts(tmp_path) == ("gone.ttf", "empty.ttf")
