"""The lock files pin everything, to known bytes, and say nothing of where these come from."""

from __future__ import annotations

import re

import pytest

from tests.support.source_tree import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-build.lock")


def requirements(lock: str):
    """Map each pinned requirement, as written, to its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.split(" --hash=") for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {line[0].strip(): [each.strip() for each in line[1:]] for line in lines}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_and_hashed(lock: str):
    assert len(requirements(lock)) > 3
    for requirement, hashes in requirements(lock).items():
        assert re.match(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ;.*)?$", requirement), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_stands_in_it(lock: str):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
    assert "@" not in text


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("package", ["pyside6-essentials", "shiboken6"])
def test_qt_is_the_release_that_keeps_count_of_none(lock: str, package: str):
    """The next release loses a reference to None at many calls, which ends Python 3.11 within minutes."""
    assert f"{package}==6.11.3" in requirements(lock)


def test_every_lock_holds_all_that_the_kiosk_needs():
    for lock in LOCKS:
        assert requirements("requirements.lock").items() <= requirements(lock).items(), lock


def test_nothing_of_qt_under_the_gpl_is_installed():
    assert not any("addons" in each for lock in LOCKS for each in requirements(lock))
