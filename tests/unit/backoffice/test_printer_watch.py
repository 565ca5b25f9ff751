from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.backoffice.printer_watch import ASKED_AGAIN_AFTER, PrinterWatch
from kiosk.takeaway.printing import Trouble
from tests.support.gui import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Later:
    """Work that is done when the test says so."""

    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = field(default_factory=list)

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.waiting.append((work, then))

    def do(self) -> None:
        work, then = self.waiting.pop(0)
        then(work())


@dataclass
class Desk:
    """Printers that all have the same trouble."""

    trouble_now: Trouble | OSError | None = None
    asked: list[str] = field(default_factory=list)

    def choose(self, name: str) -> Desk:
        self.asked.append(name)
        return self

    def trouble(self) -> Trouble | None:
        if isinstance(self.trouble_now, OSError):
            raise self.trouble_now
        return self.trouble_now


@pytest.fixture
def errands() -> Later:
    return Later()


@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        (None, "ready"),
        (Trouble.MISSING, "missing"),
        (Trouble.PAUSED, "paused"),
        (Trouble.PAPER, "no-paper"),
        (Trouble.ATTENTION, "needs-hand"),
        (Trouble.FAILED, "no-answer"),
        (OSError("no such library"), "no-answer"),
    ],
)
def test_nobody_waits_for_the_answer_and_the_next_look_has_it(
    errands: Later, trouble: Trouble | OSError | None, state: str
):
    desk = Desk(trouble)
    watch = PrinterWatch(errands, desk.choose, FakeClock())
    assert watch.look("Desk") is None
    assert desk.asked == []
    errands.do()
    assert watch.look("Desk") == state


def test_it_is_asked_once_at_a_time_and_again_when_the_answer_is_old(errands: Later):
    desk, clock = Desk(), FakeClock()
    watch = PrinterWatch(errands, desk.choose, clock)
    watch.look("Desk")
    watch.look("Desk")
    assert len(errands.waiting) == 1
    errands.do()
    watch.look("Desk")
    assert errands.waiting == []
    clock.step(ASKED_AGAIN_AFTER)
    desk.trouble_now = Trouble.PAPER
    assert watch.look("Desk") == "ready"
    errands.do()
    assert watch.look("Desk") == "no-paper"


def test_the_answer_of_one_printer_is_not_taken_for_that_of_another(errands: Later):
    desk = Desk()
    watch = PrinterWatch(errands, desk.choose, FakeClock())
    watch.look("Desk")
    assert watch.look("Hall") is None
    errands.do()
    assert watch.look("Hall") is None
    errands.do()
    assert watch.look("Hall") == "ready"
    assert desk.asked == ["Desk", "Hall"]


def test_without_a_printer_nothing_is_asked(errands: Later):
    assert PrinterWatch(errands, Desk().choose, FakeClock()).look("") == "none"
    assert errands.waiting == []
