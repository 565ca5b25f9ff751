"""The steps that can be tried without freezing anything."""

from __future__ import annotations

import sys

import freezing
import pytest
from common import ROOT, StopError


def test_a_command_that_fails_shows_what_it_printed(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(StopError, match="This failed"):
        freezing.quiet([sys.executable, "-c", "print('because'); raise SystemExit(2)"])
    assert "because" in capsys.readouterr().out


def test_a_command_that_succeeds_is_quiet(capsys: pytest.CaptureFixture[str]):
    freezing.quiet([sys.executable, "-c", "print('nothing of interest')"])
    assert capsys.readouterr().out == ""


def test_the_time_of_a_build_is_the_one_given(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert freezing.source_time() == "1700000000"


def test_the_time_of_a_build_is_otherwise_that_of_the_sources(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    first, second = freezing.source_time(), freezing.source_time()
    assert first == second
    assert int(first) >= freezing.OLDEST_TIME


def test_outside_a_repository_the_time_is_the_oldest_an_archive_can_hold(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert freezing.source_time() == str(freezing.OLDEST_TIME)


@pytest.mark.parametrize("name", ["kiosk", "bare_window"])
def test_every_program_has_its_spec_file(name: str):
    text = (ROOT / "build_scripts" / f"{name}.spec").read_text(encoding="utf-8")
    assert "upx=False" in text
    assert "excludes=EXCLUDES" in text
    assert "trim(analysis" in text


def test_the_lock_of_the_build_has_what_freezes_and_nothing_it_would_take_along():
    text = freezing.LOCK.read_text(encoding="utf-8")
    assert "\npyinstaller==" in text
    assert "pytest" not in text
