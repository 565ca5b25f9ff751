from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.signals import NERVE_ENDING, signals, spine_below
from kiosk.scenes.strokes import Sheet


def _reached(share: float) -> list[tuple[float, float]]:
    sheet = Sheet()
    assert signals(sheet, share) == share
    boxes = [bounds(shape.path) for shape in sheet.outlines if shape.name.startswith("signal ")]
    return [((b[0] + b[2]) / 2, (b[1] + b[3]) / 2) for b in boxes]


def test_no_signal_runs_before_it_starts():
    assert _reached(0.0) == []


def test_signals_run_from_the_muscle_down_to_the_spine_and_to_the_head_end():
    some, all_of_them = _reached(0.3), _reached(1.0)
    assert 0 < len(some) < len(all_of_them)
    assert some[0] == pytest.approx(all_of_them[0])
    assert all_of_them[-1][0] < all_of_them[0][0]
    assert all_of_them[-1][1] > all_of_them[0][1]


def test_the_nerve_passes_between_two_arches():
    sheet = Sheet()
    spine_below(sheet, 47.0)
    parts = {shape.name: bounds(shape.path) for shape in sheet.outlines}
    assert parts["vertebral arch 1"][2] < parts["ganglion"][2] + 3.0
    assert parts["ganglion"][0] < parts["vertebral arch 2"][0]
    assert parts["posterior branch"][1] < parts["vertebral arch 1"][1]
    assert parts["posterior branch"][3] > parts["dural sac"][1]


def test_the_nerve_tapers_to_a_fine_ending_in_the_muscle():
    sheet = Sheet()
    spine_below(sheet, 47.0)
    stem = next(shape for shape in sheet.outlines if shape.name == "posterior branch")
    x, y = NERVE_ENDING
    end = [(command[-2], command[-1]) for command in stem.path if command != ("Z",) and command[-1] < y + 0.3]
    assert end
    assert max(abs(px - x) for px, _ in end) < 0.5
    assert y < 36.0
