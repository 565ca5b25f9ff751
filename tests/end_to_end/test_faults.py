"""Whatever is broken, the kiosk starts, says what is wrong and lets staff in.

Each row of the table of faults is put into a kiosk on the disk. The kiosk is then put together from there, as a start
does, and the staff's gesture is made on its glass.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import ExitCode, KnownError
from kiosk.gui.widgets.safe_view import SENTENCES, TOO_SMALL, URGENT, SafeView
from tests.support import attended, gui, telling_kiosk
from tests.support.faulty import ATTRACT, FAULTS, HOME, PAD, SAFE, TINY, Fault, Site, may_mount
from tests.support.guest import Guest
from tests.support.gui import DESK
from tests.support.sample_staff import PIN
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.attended import Attended

pack_file = gui.pack_file
card_cache = gui.card_cache
site = attended.site
attend = attended.attend
LONGEST = 60.0
MOUNTS = may_mount()
BY_NAME = {fault.name: fault for fault in FAULTS}
STARTING = [fault for fault in FAULTS if fault.ends is None]
CONTENT = [fault for fault in FAULTS if fault.ends is ExitCode.BAD_CONTENT]
PAINTED = "picture colours missing"
"""Only a picture that is painted misses them, and its error ends a process; `build_scripts/faults.py` tries that."""
BROKEN = [fault for fault in FAULTS if fault.ends is ExitCode.BAD_INSTALLATION and fault.name != PAINTED]


def put(fault: Fault, site: Site) -> None:
    """Put a fault into a kiosk, where this machine lets us."""
    if fault.needs_mount and not MOUNTS:
        pytest.skip("only an account that may mount a disk can fill one")
    fault.breaks(site)


@pytest.mark.logs_warnings
@pytest.mark.skipif(sys.platform == "win32", reason="breaks files as Linux lets us")
@pytest.mark.parametrize("fault", [*STARTING, *CONTENT], ids=lambda fault: fault.name)
def test_with_any_fault_something_stands_on_the_glass_health_says_it_and_staff_get_in(
    site: Site, attend: Callable[[Site], Attended], fault: Fault
):
    put(fault, site)
    attended = attend(site)
    assert attended.shown == fault.shows
    health = attended.health()
    for check, level, part in fault.health:
        found_level, sentence, what_to_do = health[check]
        assert (found_level, part in sentence) == (level, True), sentence
        assert bool(what_to_do) == (level != "green"), check
    attended.gesture()
    assert attended.shown == fault.way
    if fault.way == PAD:
        if fault.waits:
            attended.enter(PIN)
            assert attended.shown == PAD
            attended.wait(fault.waits)
        attended.enter(PIN)
        assert attended.shown == HOME
        assert attended.exit() == [ExitCode.STAFF_EXIT]


def test_what_no_fault_touches_is_green(site: Site, attend: Callable[[Site], Attended]):
    """A check that is always red or amber would prove nothing above."""
    with (site.paths.state / "site.toml").open("a", encoding="utf-8") as settings:
        settings.write(f"px_per_mm = {site.glass[2]}\n")
    health = attend(site).health()
    tested = {check for fault in FAULTS for check, level, _ in fault.health if level != "green"}
    silent = {"installation", "tries"}  # these lines are there when something is wrong, and no other time
    assert silent.isdisjoint(health)
    always = {"approvals", "sound", *silent}  # a new kiosk has drafts, and the one of the tests no sound
    assert {check: health[check][0] for check in tested - always} == dict.fromkeys(tested - always, "green")


@pytest.mark.parametrize("fault", BROKEN, ids=lambda fault: fault.name)
@pytest.mark.skipif(sys.platform == "win32", reason="links files as Linux lets us")
def test_whatever_of_the_installation_is_lost_staff_read_of_it_get_in_and_end_the_kiosk(
    site: Site, attend: Callable[..., Attended], fault: Fault
):
    put(fault, site)
    with pytest.raises(KnownError) as error:
        attend(site)
    assert error.value.exit_code == fault.ends
    assert "\n" not in str(error.value)
    attended = attend(site, is_safe=True)
    assert attended.shown == SAFE
    assert SENTENCES[0] in attended.words
    for check, level, part in fault.health:
        assert part in attended.words
        assert attended.health()[check][0] == level
        assert part in attended.health()[check][1]
    attended.gesture()
    assert attended.shown == PAD
    attended.enter(PIN)
    assert attended.shown == HOME
    assert attended.exit() == [ExitCode.STAFF_EXIT]


@pytest.mark.skipif(sys.platform == "win32", reason="links files as Linux lets us")
def test_the_safe_screen_tells_staff_of_colours_that_only_pictures_miss(site: Site, attend: Callable[..., Attended]):
    put(BY_NAME[PAINTED], site)
    assert "anatomy.toml is missing" in attend(site, is_safe=True).health()["installation"][1]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("name", ["nothing is broken", "content missing", "people destroyed", "screen too small"])
def test_without_a_touch_staff_get_in_by_a_keyboard(site: Site, attend: Callable[[Site], Attended], name: str):
    fault = BY_NAME[name]
    put(fault, site)
    attended = attend(site)
    telling_kiosk.keys(attended.window)
    assert attended.shown == fault.way


def test_a_screen_that_is_too_small_says_so_in_words_that_fit_it(site: Site, attend: Callable[[Site], Attended]):
    site.glass = TINY
    attended = attend(site)
    assert attended.shown == SAFE
    for sentence in (*SENTENCES, *URGENT, TOO_SMALL):
        assert sentence in attended.words
    view = attended.window.overlay
    assert isinstance(view, SafeView)
    assert view._high <= view.height()
    assert not any(text.too_wide for text in view._texts)


@pytest.mark.usefixtures("qapp")
def test_a_finger_that_never_lifts_keeps_no_visit_alive_and_no_staff_out(pack_file: Path, card_cache: Path):
    guest = Guest(DESK, pack_file, card_cache)
    try:
        guest.attract.touch()
        guest.go("sciatica")
        guest._finger(7, guest._place(0.5, 0.4), "press")
        guest.until_reset()
        guest._do_f9()
        assert guest.room.at == "pad"
        guest.room.close()
        guest._finger(7, guest._place(0.5, 0.4), "release")
    finally:
        guest.leave()


@pytest.mark.usefixtures("qapp")
def test_a_spot_that_touches_itself_keeps_no_visit_alive_and_no_staff_out(pack_file: Path, card_cache: Path):
    guest = Guest(DESK, pack_file, card_cache)
    try:
        guest.attract.touch()
        guest.go("sciatica")
        for _ in range(120):
            guest._do_finger(0.5, 0.02)
            guest.pass_time(10.0)
        assert guest.presenter.phases.at == ATTRACT
        guest._do_f9()
        assert guest.room.at == "pad"
        guest.room.close()
    finally:
        guest.leave()


def told(site: Site, command: str, *options: str) -> tuple[list[dict[str, object]], int, str]:
    """Start a real kiosk or supervisor, let staff go in by the keyboard, end it, and return what it told."""
    lines = []
    with subprocess.Popen(
        [*telling_kiosk.COMMAND, command, *telling_kiosk.arguments(site), *options],
        env=telling_kiosk.environment(site, by_keys=True),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        for line in process.stdout:
            lines.append(json.loads(line))
            if "way" in lines[-1]:
                break
        process.terminate()
        _, said = process.communicate(timeout=LONGEST)
    return lines, process.returncode, said


@pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("content missing", ExitCode.BAD_CONTENT),
        ("content truncated", ExitCode.BAD_CONTENT),
        ("fonts, themes and icons missing", ExitCode.BAD_INSTALLATION),
    ],
)
def test_what_starting_again_cannot_mend_leads_to_the_safe_screen_at_once(site: Site, name: str, ends: ExitCode):
    put(BY_NAME[name], site)
    lines, code, said = told(site, "supervise")
    assert [(line["seen"], line["is_safe"], line["code"]) for line in lines if "seen" in line][:3] == [
        ("started", False, 0),
        ("ended", False, int(ends)),
        ("started", True, 0),
    ]
    assert [line["shown"] for line in lines if "shown" in line] == [SAFE]
    assert lines[-1]["way"] == PAD
    assert code == 0
    first, *others = said.splitlines()
    assert first.startswith("kiosk: ")
    assert all(line.startswith("ERROR kiosk: ") for line in others)
    log = (site.paths.logs / "supervisor.log").read_text(encoding="utf-8")
    assert f"with {int(ends)} ({ends.name})" in log


@pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
def test_a_kiosk_on_a_screen_that_is_too_small_runs_and_lets_staff_in(site: Site):
    site.glass = TINY
    lines, _, said = told(site, "run")
    assert [line["shown"] for line in lines if "shown" in line] == [SAFE]
    assert lines[-1]["way"] == PAD
    assert said == ""


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_wrong_clock_is_not_taken_for_damaged_counts(site: Site, attend: Callable[[Site], Attended], year: int):
    site.year = year
    attended = attend(site)
    assert attended.attendance.entrance._make().counting.problem is not None
    assert "database" not in attended.health()
