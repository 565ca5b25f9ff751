from __future__ import annotations

from typing import TYPE_CHECKING

import workshop_stalls

if TYPE_CHECKING:
    import pytest


def test_the_longest_of_all_turns_is_taken_once():
    lengths = iter((0.0, 0.02, 0.0))

    def turn() -> None:
        end = workshop_stalls.time.perf_counter() + next(lengths, 0.0)
        while workshop_stalls.time.perf_counter() < end:
            pass

    turns = workshop_stalls.Turns(turn)
    turns.turn(0.05)
    assert turns.taken() >= 20
    assert turns.taken() == 0


def test_typing_that_stalls_is_a_failure(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    for stall, code in ((10.0, 0), (500.0, 1)):
        found = {"the window opens": 900.0, "stall, typing": stall}
        monkeypatch.setattr(workshop_stalls, "measure", lambda _pages, _seconds, found=found: found)
        assert workshop_stalls.main(["--short"]) == code
    assert "500.0 ms" in capsys.readouterr().out
