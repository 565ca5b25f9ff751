"""What is remembered survives a restart; what is broken, or a clock that lies, keeps no kiosk from starting."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervisor import counters
from kiosk.supervisor.backoff import Backoff, Do, Limits

if TYPE_CHECKING:
    from pathlib import Path

LIMITS = Limits()
WALL = 1.8e9
LOOP = Backoff(crashes=(900.0, 910.0, 920.0, 930.0, 990.0), rounds=2)
SAFE = Backoff(is_safe=True, safe_since=700.0, rounds=1)


def again(state: Backoff, wall: float, now: float = 50.0) -> Backoff:
    """Return what a supervisor finds whose computer was started anew."""
    return counters.from_dict(counters.to_dict(state, 1000.0, WALL), LIMITS, now, wall)


def test_crashes_are_remembered_with_the_time_that_passed():
    found = again(LOOP, WALL + 20)
    assert found.crashes == (50.0 - 120, 50.0 - 110, 50.0 - 100, 50.0 - 90, 50.0 - 30)
    assert (found.rounds, found.is_safe) == (2, False)


def test_the_safe_screen_is_remembered_with_the_time_it_stood():
    found = again(SAFE, WALL + 20)
    assert (found.is_safe, found.safe_since) == (True, 50.0 - 320)
    assert found.begin(50.0).do is Do.START_SAFE


def test_after_an_hour_away_all_is_forgotten():
    assert again(LOOP, WALL + 3600) == again(SAFE, WALL + 3600) == Backoff(LIMITS)


def test_a_clock_set_back_counts_as_no_time():
    assert again(LOOP, 0.0).crashes == again(LOOP, WALL).crashes


def test_a_clock_far_ahead_lets_everything_expire():
    assert again(SAFE, 4.07e9).begin(50.0).do is Do.START


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "",
        {},
        {"version": 99},
        {"version": 1},
        {"version": 1, "saved": "yesterday", "crashes": "many", "safe_for": [], "rounds": "three"},
        {"version": 1, "saved": 1e400, "crashes": [None, -5, True, float("nan"), 10**400], "safe_for": -1},
        {"version": 1, "saved": WALL, "crashes": {"a": 1}, "rounds": -4},
    ],
)
def test_what_makes_no_sense_is_forgotten(data: object):
    assert counters.from_dict(data, LIMITS, 50.0, WALL).begin(50.0).do is Do.START


def test_no_more_is_taken_in_than_the_rule_needs():
    data = {"version": 1, "saved": WALL, "crashes": list(range(1000)), "rounds": 10**9}
    found = counters.from_dict(data, LIMITS, 50.0, WALL)
    assert found.crashes == (46.0, 47.0, 48.0, 49.0, 50.0)
    assert found.rounds == 1000


ANY = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=5,
)


@given(
    values=st.fixed_dictionaries(
        {"version": st.just(1)}, optional=dict.fromkeys(("saved", "crashes", "safe_for", "rounds"), ANY)
    ),
    wall=st.floats(-1e11, 1e11),
    now=st.floats(0, 1e9),
)
def test_whatever_the_file_says_the_kiosk_is_tried_within_an_hour(values: dict, wall: float, now: float):
    state = counters.from_dict(values, LIMITS, now, wall).begin(now)
    assert state.do in {Do.START, Do.START_SAFE}
    if state.do is Do.START_SAFE:
        due = state.deadline()
        assert due is not None
        assert due <= now + 3600
        assert state.tick(due).do is Do.START


def test_a_file_is_written_and_read(tmp_path: Path):
    file = tmp_path / "supervisor.json"
    counters.write(file, counters.to_dict(LOOP, 1000.0, WALL))
    assert counters.read(file, LIMITS, 1000.0, WALL).crashes == LOOP.crashes
    assert [each.name for each in tmp_path.iterdir()] == ["supervisor.json"]


@pytest.mark.parametrize("content", [None, b"", b"\x00\xff", b"{", b"[" * 50_000, b"7" * 200_000])
def test_a_missing_or_broken_file_remembers_nothing(tmp_path: Path, content: bytes | None):
    file = tmp_path / "supervisor.json"
    if content is not None:
        file.write_bytes(content)
    assert counters.read(file, LIMITS, 50.0, WALL) == Backoff(LIMITS)


def test_a_folder_in_the_files_place_remembers_nothing_and_breaks_nothing(tmp_path: Path):
    file = tmp_path / "supervisor.json"
    file.mkdir()
    counters.write(file, counters.to_dict(LOOP, 1000.0, WALL))
    assert counters.read(file, LIMITS, 50.0, WALL) == Backoff(LIMITS)


def test_the_old_file_stays_whole_if_the_new_one_cannot_be_written(tmp_path: Path):
    file = tmp_path / "supervisor.json"
    counters.write(file, counters.to_dict(LOOP, 1000.0, WALL))
    (tmp_path / f".supervisor.json.{os.getpid()}.new").mkdir()
    counters.write(file, counters.to_dict(SAFE, 1000.0, WALL))
    assert json.loads(file.read_text())["safe_for"] is None
