"""A kiosk's staff room on a state folder of its own: real desks, files and PINs, and a computer that can do everything.

Nothing is plugged in but what a test gives: no sound card, no stick, no power switch.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk.adapters.facts import Machine
from kiosk.backoffice.care import Care
from kiosk.backoffice.entrance import StaffEntrance
from kiosk.backoffice.files import KioskFiles
from kiosk.backoffice.services import Staffing
from kiosk.backoffice.stores import KeptAccess, KeptApprovals, KeptLogos, KeptTries, SiteSettings
from kiosk.staff.access import Access
from kiosk.supervisor.program import crash_reports
from tests.support.desks import NOON, FakeSticks
from tests.support.gui import Visitor
from tests.support.sample_staff import SampleStaff
from tests.support.usage import counting_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from kiosk.adapters.host import Host
    from kiosk.adapters.storage import Storage
    from kiosk.app import GlassOptions
    from kiosk.content.pack_file import PackFile
    from kiosk.gui.viewmodels.staff_room import StaffRoom
    from kiosk.gui.widgets.staff.backstage import Backstage
    from kiosk.paths import AppPaths
    from kiosk.staff.roles import Role

T = TypeVar("T")

PIN = "604915"
"""The one of `tests.support.sample_staff`."""


@dataclass
class AbleHost:
    """A computer that can do everything, and remembers what it was asked."""

    asked: list[str] = field(default_factory=list)
    is_able: bool = True

    def can_restart(self) -> bool:
        return self.is_able

    def can_shut_down(self) -> bool:
        return self.is_able

    def can_set_clock(self) -> bool:
        return self.is_able

    def set_clock(self, moment: datetime) -> bool:
        self.asked.append(f"{moment:%Y-%m-%d %H:%M}")
        return self.is_able


@dataclass
class Bell:
    """Sound that is only written down."""

    rung: list[int] = field(default_factory=list)

    def has_device(self) -> bool:
        return True

    def ring(self, level: int) -> None:
        self.rung.append(level)

    def close(self) -> None:
        self.rung.append(-1)


class AtOnce:
    """Slow work is done while everybody waits: what a test asserts next has happened."""

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        then(work())


def people_with(*roles: Role) -> Access:
    """One person for each role, all with the sample PIN: making and comparing one takes a tenth of a second."""
    (person,) = SampleStaff().access().access.people
    return Access(
        tuple(replace(person, name=f"{name}. Sample", role=role) for name, role in zip("ABCD", roles, strict=False))
    )


@dataclass
class Office:
    """What the staff room is made of, for one state folder.

    Args:
        paths: Where the kiosk keeps things.
        pack: The content; None where it does not load.
    """

    paths: AppPaths
    pack: PackFile | None = None
    sticks: FakeSticks = field(default_factory=FakeSticks)
    host: AbleHost = field(default_factory=AbleHost)
    bell: Bell = field(default_factory=Bell)
    is_supervised: bool = True
    now: Callable[[], datetime] = lambda: NOON
    counts: bool = False

    def __post_init__(self) -> None:
        self.settings = SiteSettings(self.paths)
        self.people = KeptAccess(self.paths.state)
        self.paths.state.mkdir(parents=True, exist_ok=True)
        self.counting = counting_in(self.paths.state, is_on=self.counts)
        self.seconds = 100.0
        self.made = 0

    def employ(self, *roles: Role) -> Office:
        """Let people with these roles in."""
        self.people.save(people_with(*roles))
        return self

    def care(self) -> Care:
        """Return what looks at this kiosk."""
        storage = cast("Storage", self.sticks)
        machine = Machine(self.paths.state, self.bell, storage, self.now, lambda: self.seconds, 0.0)
        return Care(
            self.pack,
            self.settings,
            self.people,
            self.paths.state,
            crash_reports(self.paths),
            machine,
            self.counting,
            (1920, 1080),
            picture_version="1",
            touched=NOON.date,
        )

    def make(self) -> Staffing:
        """Return what the staff room needs, as a kiosk does that starts now."""
        self.made += 1
        care = self.care()
        return Staffing(
            self.settings,
            self.people,
            KeptTries(self.paths.state, lambda: self.seconds, lambda: self.seconds),
            KeptApprovals(self.paths.state),
            KeptLogos(self.paths.state, lambda _: ""),
            KioskFiles(self.paths, self.settings, care.lines, crash_reports(self.paths)),
            care,
            self.counting,
            self.pack,
            {"en": "English"},
            cast("Host", self.host),
            self.bell,
            cast("Storage", self.sticks),
            self.now,
            self.is_supervised,
            AtOnce(),
        )


def enter_pin(room: StaffRoom, pin: str = PIN) -> None:
    """Enter a PIN where it is compared beside the screen, and see what comes of it."""
    room.enter_pin(pin)
    see_it_checked(room)


def see_it_checked(room: StaffRoom) -> None:
    """Let the screen live until what was entered has been compared."""
    while room.is_checking:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Colleague(Visitor):
    """Somebody who knows the way in, at a kiosk with a real staff room."""

    def __init__(self, glass: GlassOptions, pack: Path, cache: Path, paths: AppPaths, **more: Any) -> None:
        super().__init__(glass, pack, cache)
        self.office = Office(paths, self._pack, **more)
        self.entrance = StaffEntrance(self.presenter, self.office.make, cleaning_for=30.0)
        self.ends: list[int] = []
        self.turned: list[bool] = []
        self.entrance.ended.connect(self.ends.append)
        self.entrance.counting_turned.connect(self.turned.append)
        self.presenter.show_attract()
        self.attract.touch()

    @property
    def room(self) -> StaffRoom:
        """The staff room, once somebody has asked for it."""
        assert self.entrance.room is not None
        return self.entrance.room

    @property
    def backstage(self) -> Backstage:
        """What lays its views over the window."""
        assert self.entrance.backstage is not None
        return self.entrance.backstage

    @property
    def over(self) -> str:
        """The name of what lies over the screen, or nothing."""
        return self.window.overlay.objectName() if self.window.overlay else ""

    def come_in(self, pin: str = PIN) -> None:
        """Ask for the staff room, and enter the PIN."""
        self.entrance.ask()
        self.room.enter_pin(pin)

    def choose(self, *lines: str) -> None:
        """Press lines of sheets, one after the other; ``line=value`` chooses a value."""
        for line in lines:
            line_id, _, value = line.partition("=")
            self.clock.step(1.0)
            self.room.act(line_id, value)

    def type(self, text: str) -> None:
        """Type into the field that is open."""
        self.room.type_text(text)

    def said(self) -> str:
        """Everything the sheet says."""
        return " ".join(line.text for line in self.room.sheet.lines if hasattr(line, "text"))

    def wait(self, seconds: float) -> None:
        """Do nothing for so long; everything that counts time looks at it."""
        self.clock.step(seconds)
        self.attract.tick()
        if self.entrance.room is not None:
            self.room.tick()
            self.backstage.tick()

    def leave(self) -> None:
        """Take the kiosk down with everything behind it."""
        parts = [part for part in (self.entrance.backstage, self.entrance.room, self.entrance.door) if part]
        for part in parts:
            for timer in part.findChildren(QTimer):
                timer.stop()
            part.deleteLater()
        self.entrance.deleteLater()
        super().leave()
        QCoreApplication.processEvents()
