from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.backoffice.pulse import Pulse
from kiosk.supervisor import heartbeat
from kiosk.supervisor.heartbeat import INTERVAL, VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a number is a handle there")


@pytest.fixture
def pipe(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """A pipe as a supervisor leaves it to the kiosk: the end to listen at, and the end to beat into."""
    assert qapp
    # The test must not end with the process that started it.
    monkeypatch.setattr(heartbeat, "die_with_parent", lambda: None)
    listening, beating = os.pipe()
    os.set_blocking(listening, False)
    monkeypatch.setenv(VARIABLE, str(beating))
    ends = [listening, beating]
    yield ends
    for end in ends:
        os.close(end)


def test_it_beats_at_once_and_again_after_some_seconds(pipe: list[int]):
    pulse = Pulse()
    pulse.start()
    assert os.read(pipe[0], 10) == b"."
    assert pulse._timer.interval() == INTERVAL * 1000
    pulse._timer.timeout.emit()
    assert os.read(pipe[0], 10) == b"."
    pulse.stop()
    assert not pulse._timer.isActive()


def test_a_kiosk_whose_supervisor_is_gone_is_told(pipe: list[int]):
    pulse = Pulse()
    told: list[bool] = []
    pulse.stopped.connect(lambda: told.append(True))
    pulse.start()
    assert told == []
    os.close(pipe.pop(0))
    pulse.start()
    assert told == [True]
    pulse.stop()


def test_a_kiosk_nobody_supervises_has_none(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    assert qapp
    monkeypatch.delenv(VARIABLE, raising=False)
    pulse = Pulse()
    pulse.start()
    assert not pulse._timer.isActive()
