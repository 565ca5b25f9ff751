"""The command line of the build."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from common import StopError

import build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch):
    """What was built and what was tried, instead of building and trying it."""
    done: list[object] = []

    def make(name: str, out: Path) -> Path:
        done.append((name, out))
        return out / name

    monkeypatch.setattr(build, "build", make)
    monkeypatch.setattr(build.smoke_test, "main", lambda arguments: done.append(arguments) or 0)
    return done


def test_the_kiosk_is_built_and_then_started(built: list[object], tmp_path: Path):
    assert build.main(["--out", str(tmp_path)]) == 0
    assert built == [("kiosk", tmp_path), [str(tmp_path / "kiosk")]]


def test_the_start_can_be_left_out(built: list[object], tmp_path: Path):
    assert build.main(["--out", str(tmp_path), "--skip-smoke"]) == 0
    assert built == [("kiosk", tmp_path)]


def test_what_stops_the_build_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def stop(_name: str, _out: Path) -> None:
        raise StopError("A licence text is missing.", 1)

    monkeypatch.setattr(build, "build", stop)
    assert build.main([]) == 1
    assert capsys.readouterr().out == "A licence text is missing.\n"
