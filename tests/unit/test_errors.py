"""Errors say whose fault they are; exit codes keep the numbers supervisors know."""

from __future__ import annotations

import pytest

from kiosk.errors import BugError, ExitCode, KioskError, KnownError


def test_the_numbers_never_change():
    assert {code.name: int(code) for code in ExitCode} == {
        "STAFF_EXIT": 0,
        "CRASH": 1,
        "BAD_ARGUMENTS": 2,
        "BAD_CONTENT": 3,
        "NO_DISPLAY": 4,
        "ALREADY_RUNNING": 5,
        "MISSING_LIBRARY": 6,
        "BAD_SETTINGS": 7,
        "BAD_INSTALLATION": 8,
        "RESTART": 10,
        "REBOOT": 11,
        "SHUT_DOWN": 12,
    }


@pytest.mark.parametrize("kind", [KnownError, BugError])
def test_one_except_clause_catches_both_kinds(kind: type[KioskError]):
    with pytest.raises(KioskError, match="disk is full"):
        raise kind("The disk is full.")


def test_the_two_kinds_are_told_apart():
    assert not issubclass(KnownError, BugError)
    assert not issubclass(BugError, KnownError)


def test_a_known_error_carries_the_number_to_end_with():
    assert KnownError("No screen.", ExitCode.NO_DISPLAY).exit_code is ExitCode.NO_DISPLAY
    assert KnownError("Something else.").exit_code is ExitCode.CRASH
