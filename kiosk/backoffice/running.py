"""Everything that looks after a running kiosk: staff, counts, opening hours, sound, and the sign of life.

It is put together when the first screen is on the glass, so that no start waits for it.
"""

from __future__ import annotations

import logging
import math
import time
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.adapters.sound import choose_sound
from kiosk.assembly import as_approved, house_of
from kiosk.backoffice.counter import VisitCounter
from kiosk.backoffice.entrance import StaffEntrance
from kiosk.backoffice.front import stay_in_front
from kiosk.backoffice.invitation import invitation
from kiosk.backoffice.pulse import Pulse
from kiosk.errors import ExitCode, KnownError
from kiosk.hours.schedule import Schedule
from kiosk.release import RELEASED
from kiosk.usage.counting import Counting
from kiosk.usage.store import UsageStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.adapters.sound import Sound
    from kiosk.adapters.x_cover import CoverWatch
    from kiosk.backoffice.services import Staffing
    from kiosk.content.pack_file import PackFile
    from kiosk.gui.takeaway.desk import TakeHomeDesk
    from kiosk.gui.viewmodels.slides import SlideShow
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.paths import AppPaths
    from kiosk.settings.schema import Settings

_log = logging.getLogger("kiosk")
_LONGEST_WAIT = 6 * 3600.0
# Health changes slowly, and looking costs some hundredths of a second: often enough for a mark on the attract screen.
_LOOK_AFTER_MS = 15 * 60 * 1000
_FIRST_LOOK_MS = 20 * 1000


class Running(QObject):
    """Looks after one kiosk from its first screen to its end.

    Args:
        presenter: The kiosk.
        paths: Where it keeps things.
        settings: What the clinic decided.
        pack: The content.
        version: Changes with every drawing.
        now: The local time, without a zone: what the clinic's clock shows.
    """

    ended = Signal(int)
    """The program is to end with this exit code."""

    def __init__(
        self,
        presenter: Presenter,
        paths: AppPaths,
        settings: Settings,
        pack: PackFile | None,
        *,
        version: str,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._paths = paths
        self._settings = settings
        self._pack = pack
        self._version = version
        self._now = now
        self._last_touch: date | None = None
        self._slides: SlideShow | None = None
        self._started = time.monotonic()
        self._pulse = Pulse()
        self._pulse.stopped.connect(lambda: self.ended.emit(0))
        self._sound: Sound | None = None
        self._front: CoverWatch | None = None
        self._staffing: Staffing | None = None
        self.counting = Counting(UsageStore(paths.state / "usage.db"), is_on=settings.counting, released=RELEASED)
        window = presenter.window
        clock = window.kit.clock
        self.counter = VisitCounter(self.counting, window, presenter.attract, presenter.navigator, clock=clock, now=now)
        self.entrance = StaffEntrance(presenter, self._make_staffing, cleaning_for=float(settings.cleaning_for))
        self.entrance.ended.connect(self.ended)
        self.entrance.content_changed.connect(self._open_content)
        self.entrance.counting_turned.connect(lambda is_on: self.counting.turn(on=is_on))
        presenter.take_home.make_by(self._make_take_home)
        window.touched.connect(self._on_touched)
        self._hours = self._single_shot(self._look_at_hours)
        self._looks = self._single_shot(self.look_at_health)
        self._rest = self._single_shot(self._start_again)
        presenter.phases.shown.connect(lambda: self._rest.start(0))

    def start(self) -> None:
        """Begin to look after it."""
        self._pulse.start()
        self.counter.start()
        self._front = stay_in_front(self._presenter.window, self)
        self._presenter.phases.ring_with(self.ring)
        self._invite()
        self._look_at_hours()
        self._looks.start(_FIRST_LOOK_MS)

    def stop(self) -> None:
        """The program ends."""
        for timer in (self._hours, self._looks, self._rest):
            timer.stop()
        self._pulse.stop()
        if self._slides is not None:
            self._slides.stop()
        self.counter.stop()
        if self._front is not None:
            self._front.stop()
        if self._sound is not None:
            self._sound.close()

    def _invite(self) -> None:
        if self._pack is not None:
            clock = self._presenter.window.kit.clock
            self._slides = invitation(self._pack, float(self._settings.attract_changes_after), clock)
            if self._slides is not None:
                self._presenter.phases.invite_with(self._slides)

    def _make_take_home(self) -> TakeHomeDesk:
        from kiosk.adapters.errands import ThreadErrands  # noqa: PLC0415 - a start does without it
        from kiosk.adapters.printer import choose_printer  # noqa: PLC0415 - a start does without it
        from kiosk.gui.takeaway.desk import TakeHomeDesk  # noqa: PLC0415 - a start does without it

        settings = self._settings
        fonts = self._paths.resources / "fonts"
        desk = TakeHomeDesk(fonts, house_of(settings), choose_printer(settings.printer), ThreadErrands())
        desk.taken.connect(self.counter.use)
        return desk

    def ring(self) -> None:
        """Ring the tone of the warning, as loud as staff set it."""
        self._device().ring(int(self._settings.tone_level))

    def _single_shot(self, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def _look_at_hours(self) -> None:
        settings = self._settings
        if all(hours == "open" for hours in settings.opening_hours) and not settings.holidays:
            return
        schedule = Schedule.read(settings.opening_hours, settings.holidays)
        now = self._now()
        self._presenter.phases.be_closed("" if schedule.is_open(now) else settings.when_closed)
        change = schedule.next_change(now)
        wait = min((change - now).total_seconds(), _LONGEST_WAIT) if change else _LONGEST_WAIT
        self._hours.start(max(math.ceil(wait * 1000), 1000))

    def look_at_health(self) -> None:
        """Look at everything, put a mark on the attract screen if something is not well, and look again later."""
        from kiosk.staff.health import overall  # noqa: PLC0415 - a start does without it

        with suppress(KnownError):
            self._presenter.phases.mark(has_mark=overall(self._make_staffing().care.lines()) != "green")
        self._looks.start(_LOOK_AFTER_MS)

    def _open_content(self) -> None:
        """Show pages as staff have approved them by now."""
        if self._pack is not None:
            settings = self._make_staffing().settings.load().settings
            self._presenter.open_pack(as_approved(self._paths, self._pack, settings))

    def _start_again(self) -> None:
        """Where new pages wait until nobody uses the glass, they are shown by the next start."""
        if self.entrance.starts_again and self._presenter.phases.at in {"attract", "night"}:
            self.ended.emit(int(ExitCode.RESTART))

    def _on_touched(self) -> None:
        self._last_touch = self._now().date()

    def _device(self) -> Sound:
        if self._sound is None:
            self._sound = choose_sound()
        return self._sound

    def _make_staffing(self) -> Staffing:
        if self._staffing is None:
            from kiosk.backoffice.machine import make_staffing  # noqa: PLC0415 - no visitor has use for it
            from kiosk.backoffice.updates import trouble  # noqa: PLC0415 - no visitor has use for it

            self._staffing = make_staffing(
                self._presenter,
                self._paths,
                self.counting,
                self._device(),
                pack=self._pack,
                version=self._version,
                started=self._started,
                touched=lambda: self._last_touch,
                pack_problem=trouble(self._paths),
            )
        return self._staffing
