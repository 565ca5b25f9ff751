"""The table of pictures, and that measuring them runs."""

from __future__ import annotations

import benchmark_pictures
import pytest
from benchmark_pictures import GLASSES, Row, all_pictures, table

DESK, WALL = GLASSES


@pytest.mark.parametrize(
    ("cold", "frames", "verdict"),
    [
        ([49.0], [], "met"),
        ([51.0], [], "MISSED"),
        ([20.0, 30.0, 900.0], [], "met"),  # the median counts
        ([20.0], [9.0, 9.0, 30.0], "met"),
        ([20.0], [11.0, 11.0, 1.0], "MISSED"),
        ([20.0], [9.0, 9.0, 90.0], "MISSED"),  # 28 frames a second
        ([51.0], [1.0], "MISSED"),
    ],
)
def test_a_picture_meets_its_targets_or_misses_them(cold: list[float], frames: list[float], verdict: str):
    assert Row("it", DESK, [1.0], cold, frames).verdict() == verdict


def test_a_wall_display_has_more_time():
    assert Row("it", WALL, [1.0], [120.0], [20.0, 20.0]).verdict() == "met"
    assert Row("it", WALL, [1.0], [120.0], [30.0, 30.0]).verdict() == "MISSED"


def test_the_targets_are_those_asked_for():
    assert [(glass.frame_ms, glass.cold_ms, glass.fps) for glass in GLASSES] == [(10, 50, 55), (22, 130, 35)]


def test_the_table_has_the_targets_and_a_line_for_each_picture():
    rows = [Row("one", DESK, [12.0], [40.0], [4.0, 2.0, 6.0]), Row("two", WALL, [12.0], [140.0], [])]
    _, _, *targets, one, two = table(rows).splitlines()
    assert targets == [
        "| target | 1920x1080 | | ≤ 50 | ≤ 10 | | ≥ 55 | |",
        "| target | 3840x2160 | | ≤ 130 | ≤ 22 | | ≥ 35 | |",
    ]
    assert one == "| one | 1920x1080 | 12.0 | 40.0 | 4.0 | 6.0 | 250 | met |"
    assert two == "| two | 3840x2160 | 12.0 | 140.0 | - | - | - | MISSED |"


def test_all_pictures_are_measured_and_those_that_move_come_first():
    pictures = all_pictures()
    assert len(pictures) == len(set(pictures)) > 30
    assert pictures.index("scoliosis") < pictures.index("keep-moving")


def test_a_short_run_measures_both_glasses(capsys: pytest.CaptureFixture[str]):
    assert benchmark_pictures.main(["--short", "--steps", "3", "sciatica", "keep-moving"]) == 0
    *lines, summary = capsys.readouterr().out.splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[4:]]
    assert [row[:2] for row in cells] == [
        [picture, glass.name] for glass in GLASSES for picture in ("sciatica", "keep-moving")
    ]
    for picture, _, code, cold, frame, slowest, fps, verdict in cells:
        assert 0.1 < float(code) < 10_000
        assert 0.1 < float(cold) < 10_000
        assert verdict in {"met", "MISSED"}
        if picture == "keep-moving":
            assert frame == slowest == fps == "-"
        else:
            assert 0.01 < float(frame) <= float(slowest) < 10_000
            assert 0.1 < float(fps) < 100_000
    assert summary.endswith(" of 4 met.")


def test_a_picture_nobody_has_is_said_and_not_measured(capsys: pytest.CaptureFixture[str]):
    assert benchmark_pictures.main(["--short", "a-chair"]) == 1
    assert "a-chair" in capsys.readouterr().out
