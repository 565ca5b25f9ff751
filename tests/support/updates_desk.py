"""Updates in memory, whoever leads at the desk of updates, and its sheets as they come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.approval import Approval, Approvals
from kiosk.errors import KnownError
from kiosk.staff.console import Console, Effect, Step
from kiosk.staff.desks.update_trust import Standing
from kiosk.staff.desks.updates import updates_desks
from kiosk.updates.job import Taken
from kiosk.updates.machine import Brings, Update
from kiosk.updates.merging import Decision, Merged, Outcome
from kiosk.updates.offer import Offer
from kiosk.updates.problems import Problem
from kiosk.updates.trust import Trust
from tests.support.desk_samples import ids, texts
from tests.support.desks import FakeSticks

if TYPE_CHECKING:
    from collections.abc import Generator

    from kiosk.staff.desks.needs import NamedStick
    from kiosk.staff.sheet import Sheet

OFFER = Offer("a.pack", "back-pain", "0.2.0", "0.1.0", "2026-12-01", "", 200, "a" * 64)
WORD = Approval("stool", "en", "b" * 64, "A. Sample", "clinical", "2026-11-20")
TITLES = tuple(f"Page {number}" for number in range(1, 15))
BRINGS = Brings(new=("A bench",), changed=TITLES, pages=30, approvals=(WORD, WORD))
VERIFYING = Update().verify()
STAGING = VERIFYING.stage(OFFER)
VALIDATING = STAGING.validate(30)
READY = VALIDATING.advance(30).finish(BRINGS)
GOOD = (Update(), VERIFYING, STAGING, *(STAGING.advance(done) for done in range(0, 201, 5)), VALIDATING, READY)
TRUST = Trust(b"root")
NOW = Standing("0.1.0", "", "", TRUST)


@dataclass
class FakeUpdates:
    """Updates in memory; ``error`` is raised by everything but an update itself."""

    steps: tuple[Update, ...] = GOOD
    standing_now: Standing = NOW
    outcomes: tuple[Outcome, ...] = ()
    error: str | KnownError = ""
    found: Trust = field(default_factory=lambda: Trust(b"other"))
    trusted: list[Trust] = field(default_factory=list)
    is_closed: bool = False

    def _fail(self) -> None:
        if isinstance(self.error, KnownError):
            raise self.error
        if self.error:
            raise KnownError(self.error)

    def standing(self) -> Standing:
        self._fail()
        return self.standing_now

    def begin(self, stick: NamedStick) -> Generator[Update, None, None]:
        assert stick.name == "SAMPLE"
        try:
            yield from self.steps
        finally:
            self.is_closed = True

    def take(self, update: Update) -> Taken:
        self._fail()
        decisions = tuple(Decision(WORD, outcome) for outcome in self.outcomes)
        return Taken(update.switch(), Merged(Approvals(), decisions))

    def go_back(self) -> str:
        self._fail()
        return "0.0.9"

    def trust_on(self, stick: NamedStick) -> Trust:
        self._fail()
        return self.found

    def put_trust(self, trust: Trust) -> None:
        self._fail()
        self.trusted.append(trust)


class Lead:
    """A manager, or somebody with the IT role, at the desk; slow work is done at once."""

    def __init__(self, service: FakeUpdates, *, is_it: bool = False, can_restart: bool = True, sticks: int = 1) -> None:
        desks = updates_desks(service, FakeSticks(sticks), is_it=is_it, can_restart=can_restart)
        self.console = Console(desks, "updates")
        self.seen: list[tuple[str, ...]] = []
        self.passed: list[Sheet] = []
        self.effects: list[Effect] = []

    def press(self, line: str, *, stop_at: int = -1) -> Lead:
        step = self.console.act(line)
        self.effects += step.effects
        while step.slow is not None:
            self.seen.append(self.words)
            self.passed.append(self.sheet)
            if len(self.seen) == stop_at:
                assert self.console.act("stop") == Step()
            assert step.slow.stays
            step = self.console.finish(step.slow, step.slow.work())
        return self

    @property
    def sheet(self) -> Sheet:
        return self.console.sheet()

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(texts(self.console.sheet()))[1:]

    @property
    def ids(self) -> list[str]:
        return list(ids(self.console.sheet()))


def sheets_of_updates() -> list[Sheet]:
    """Return what staff see: nobody trusted, the number, the parts, what it brings, what became of it."""
    nobody = Standing("0.1.0", "", "", Trust())
    asked = Lead(FakeUpdates(standing_now=nobody), is_it=True)
    found = [asked.sheet, asked.press("trust").sheet, asked.press("look").sheet, asked.press("yes").sheet]
    outcomes: tuple[Outcome, ...] = ("taken", "own-is-newer", "taken-back", "another-page", "one-person")
    back = Standing("0.1.0", "0.2.0", "0.0.9", TRUST)
    lead = Lead(FakeUpdates(outcomes=outcomes, standing_now=back), is_it=True)
    found += [lead.sheet, lead.press("look").sheet, lead.press("show").sheet, lead.press("before").sheet]
    late = Lead(FakeUpdates((Update(), VERIFYING.refuse(Problem("clock", "1970-01-01"))))).press("look")
    stranger = Lead(FakeUpdates((Update(), VERIFYING.refuse(Problem("wrong-key"))))).press("look")
    return [*found, *lead.passed[:3], late.sheet, stranger.sheet]
