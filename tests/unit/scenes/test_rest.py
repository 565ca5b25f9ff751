from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.rest import breathing, rest_and_sleep, rest_and_sleep_wide
from tests.support.drawings import drawn_anew, faults, steps

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)
FINE = [step / 400 for step in range(401)]


@pytest.mark.parametrize("draw", [rest_and_sleep, rest_and_sleep_wide])
def test_no_step_of_the_evening_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []


def test_breath_grows_long_and_the_evening_dark():
    drawings = [rest_and_sleep(value) for value in VALUES]
    for measure in ("breath-length", "darkness"):
        values = [drawing.measures[measure] for drawing in drawings]
        assert values == sorted(values)
        assert values[0] < values[-1]


def drawn_waves(value: float) -> int:
    heights = [command[-1] for command in rest_and_sleep(value).outline("breath").path]
    middle = (max(heights) + min(heights)) / 2
    return sum((a - middle) * (b - middle) < 0 for a, b in pairwise(heights))


def test_fewer_breaths_are_drawn_in_the_same_line():
    waves = [drawn_waves(value) for value in VALUES]
    assert waves == sorted(waves, reverse=True)
    assert waves[-1] < waves[0] / 2


def test_the_chest_rises_and_falls_ever_slower_and_rests_at_both_ends():
    raised = [breathing(value) for value in FINE]
    assert min(raised) >= 0.0
    assert max(raised) <= 1.0
    tops = [FINE[i] for i in range(1, 400) if raised[i - 1] < raised[i] >= raised[i + 1]]
    assert len(tops) == 7
    pauses = [b - a for a, b in pairwise(tops)]
    assert pauses == sorted(pauses)
    assert raised[0] == pytest.approx(raised[-1], abs=1e-6)


def test_the_blanket_follows_the_chest():
    low, high = (min(FINE, key=lambda v, way=way: way * breathing(v)) for way in (1.0, -1.0))
    tops = [bounds(rest_and_sleep(value).outline("blanket turned over").path)[1] for value in (low, high)]
    assert tops[1] < tops[0] - 3.0


def test_the_sleeper_closes_the_eyes_little_by_little():
    def open_by(value: float) -> float:
        names = {shape.name: shape for shape in rest_and_sleep(value).outlines}
        if "sleeper eye open" not in names:
            return 0.0
        left, top, right, bottom = bounds(names["sleeper eye open"].path)
        return (right - left) * (bottom - top)

    wide = [open_by(value) for value in VALUES]
    assert wide == sorted(wide, reverse=True)
    assert wide[0] > wide[2] > 0.0 == wide[-1]


def test_little_moves_while_the_evening_comes():
    assert 0 < len(drawn_anew(rest_and_sleep(0.4), rest_and_sleep(0.42))) <= 22
