"""Where a finger touches, and what a program costs that is left alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from launches import control_places, idle_cost

CONTROLS = [
    {"name": "Sciatica", "opens": "sciatica", "rect_px": [100, 50, 40, 20]},
    {"name": "My hip", "opens": "where#hip", "rect_px": [0, 0, 10, 10]},
    {"name": "My other hip", "opens": "where#hip", "rect_px": [90, 0, 10, 10]},
    {"name": "Next", "opens": "", "rect_px": [200, 100, 11, 11]},
    {"name": "I am finished", "opens": "attract", "rect_px": [300, 100, 10, 10]},
]


def test_a_control_is_touched_in_its_middle():
    assert control_places(CONTROLS)["sciatica"] == (120, 60)


def test_a_control_that_opens_nothing_goes_by_its_name():
    assert control_places(CONTROLS)["next"] == (205, 105)


def test_of_several_ways_to_one_place_the_first_counts():
    assert control_places(CONTROLS)["where#hip"] == (5, 5)


def test_what_ends_the_visit_is_not_touched():
    assert set(control_places(CONTROLS)) == {"sciatica", "where#hip", "next"}


BUSY = "import time\nend = time.monotonic() + 30\nwhile time.monotonic() < end: pass"
WAKING = "import threading\nwhile True: threading.Event().wait(0.01)"
ASLEEP = "import threading; print('asleep', flush=True); threading.Event().wait()"


@pytest.mark.skipif(sys.platform != "linux", reason="a program's cost is read from /proc")
@pytest.mark.parametrize(
    ("code", "costs_time", "wakes"), [(BUSY, True, False), (WAKING, False, True), (ASLEEP, False, False)]
)
def test_what_a_program_costs_is_seen(code: str, costs_time: bool, wakes: bool):
    announced = f"print('begun', flush=True)\n{code}"
    with subprocess.Popen([sys.executable, "-c", announced], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        if code == ASLEEP:
            process.stdout.readline()
            idle_cost(process.pid, 0.2)  # on its way to sleep
        seconds, times = idle_cost(process.pid, 0.5)
        process.kill()
    assert (seconds > 0.05) is costs_time
    assert (times > 5) is wakes
