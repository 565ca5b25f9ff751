"""The table of figures, and what counts as a missed target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import measure
import pytest
from measure import Row, Target, summary, table

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("target", "kiosk", "bare", "verdict"),
    [
        (Target(ratio=1.6), [150.0, 160.0, 900.0], [100.0], "met"),
        (Target(ratio=1.6), [161.0], [100.0], "MISSED"),
        (Target(ratio=1.6), [161.0], [], ""),
        (Target(ratio=1.6), [], [100.0], ""),
        (Target(most=33), [10.0, 20.0, 90.0], [], "met"),
        (Target(most=33), [34.0], [], "MISSED"),
        (Target(most=10), [0.0], [0.0], "met"),
        (Target(), [1.0], [1.0], ""),
    ],
)
def test_a_target_is_met_by_the_median(target: Target, kiosk: list[float], bare: list[float], verdict: str):
    assert Row("it", target, kiosk, bare).verdict() == verdict


def test_nothing_is_so_many_times_nought():
    assert Row("idle", Target(most=10), [3.0], [0.0]).ratio() is None


def test_a_figure_is_a_median_with_what_it_lies_between():
    assert summary([3.0, 1.0, 2.0]) == "2.0 (1.0-3.0)"
    assert summary([2.0]) == "2.0"
    assert summary([]) == "-"


def test_the_table_has_a_line_for_each_figure():
    lines = table([Row("start, ms", Target(ratio=1.6), [150.0], [100.0]), Row("tap, ms", Target(most=33), [40.0])])
    *_, start, tap = lines.splitlines()
    assert start == "| start, ms | 150.0 | 100.0 | 1.50 | ≤ 1.60 x | met |"
    assert tap == "| tap, ms | 40.0 | - | - | ≤ 33 | MISSED |"


def test_without_a_program_it_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert measure.main(["--kiosk", str(tmp_path)]) == 1
    assert "build_scripts/build.py" in capsys.readouterr().out


def test_sizes_are_compared_in_megabytes(tmp_path: Path):
    for name, size in (("kiosk", 2_500_000), ("bare", 2_000_000)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_bytes(b"x" * size)
    row = measure.measure_sizes(tmp_path / "kiosk", tmp_path / "bare")
    assert (row.kiosk, row.bare, row.ratio(), row.verdict()) == ([2.5], [2.0], 1.25, "met")
