"""What the faulty kiosks tell is judged rightly: only what the table says is as expected."""

from __future__ import annotations

from typing import Any

import faults
import pytest
from faults import Row, judge

from kiosk.errors import ExitCode
from tests.support.faulty import ATTRACT, FAULTS, PAD, SAFE, Fault

Facts = dict[str, Any]


def nothing(site: object) -> None:
    """Break nothing."""


STARTS = Fault("sample", nothing, health=(("disk", "red", "full"),))
SAFELY = Fault("sample", nothing, SAFE, ExitCode.BAD_CONTENT)
LOST = Fault("sample", nothing, SAFE, ExitCode.BAD_INSTALLATION)


def ended(code: int, *, is_safe: bool = False) -> Facts:
    return {"seen": "ended", "is_safe": is_safe, "code": code}


def shows(name: str) -> Facts:
    return {"shown": name}


def goes(way: str, level: str = "red", sentence: str = "The disk is full.") -> Facts:
    return {"way": way, "health": [["disk", level, sentence]]}


@pytest.mark.parametrize(
    ("fault", "lines", "problems"),
    [
        (STARTS, [shows(ATTRACT), goes(PAD)], 0),
        (STARTS, [shows("home"), goes(PAD)], 1),
        (STARTS, [shows(ATTRACT), goes(ATTRACT)], 1),
        (STARTS, [shows(ATTRACT), goes(PAD, "green")], 1),
        (STARTS, [shows(ATTRACT), goes(PAD, "red", "All is well.")], 1),
        (STARTS, [ended(1), shows(ATTRACT), goes(PAD)], 1),
        (SAFELY, [ended(3), shows(SAFE), goes(PAD)], 0),
        (SAFELY, [ended(3), ended(3), shows(SAFE), goes(PAD)], 1),
        (SAFELY, [ended(1), shows(SAFE), goes(PAD)], 1),
        (SAFELY, [ended(3)], 2),
        (LOST, [ended(8), shows(SAFE), goes(PAD)], 0),
        (LOST, [ended(8), ended(8), shows(SAFE), goes(PAD)], 1),
        (LOST, [ended(8), shows(SAFE)], 1),
    ],
)
def test_only_what_the_table_says_is_as_expected(fault: Fault, lines: list[Facts], problems: int):
    row = Row(fault.name)
    judge(fault, lines, row)
    assert len(row.problems) == problems, row.problems


def test_the_table_says_what_was_seen():
    row = Row("sample")
    judge(SAFELY, [ended(3), shows(SAFE), goes(PAD)], row)
    assert row.cells() == ("sample", "ended with 3 -> safe", "yes: staff-pin", "", "as expected")


def test_a_short_run_tries_faults_there_are():
    assert {fault.name for fault in FAULTS} > faults.SHORT


def test_no_fault_is_named_twice():
    names = [fault.name for fault in FAULTS]
    assert len(set(names)) == len(names)
