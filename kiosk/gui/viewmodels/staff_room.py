"""The staff screens as an object: the PIN pad, who is signed in, the sheet on the glass, and when all of it closes."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.staff.access import Actor
from kiosk.staff.access_file import State
from kiosk.staff.console import Console, Effect
from kiosk.staff.roles import Role
from kiosk.staff.session import Phase, StaffSession
from kiosk.staff.sheet import Enter
from kiosk.staff.unlock import answer_code, answer_pin, count_code, count_pin, pin_message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.staff.access_file import Loaded
    from kiosk.staff.console import Desk
    from kiosk.staff.lockout import Lockouts
    from kiosk.staff.sheet import Sheet

RECOVERY = Enter("recovery-code", "Recovery code", most=40)
"""The field the recovery code is typed into."""

_SECOND = 1.0

NOBODY = Actor("", Role.IT)
"""Who sets up a kiosk that knows nobody yet."""


class StaffServices(Protocol):
    """What the staff screens need of the machine."""

    def access(self) -> Loaded:
        """Read who may come in."""
        ...

    def lockouts(self) -> Lockouts:
        """Read the wrong tries so far."""
        ...

    def keep_lockouts(self, lockouts: Lockouts) -> None:
        """Keep the wrong tries; a disk that is full or read-only keeps them in memory alone."""
        ...

    def desks(self, actor: Actor, state: State) -> tuple[Mapping[str, Desk], str]:
        """Return the desks for whoever came in, by name, and which comes first."""
        ...


class StaffRoom(QObject):
    """Holds a `StaffSession` and, while staff are in, a `Console`.

    Args:
        services: What it needs of the machine.
        clock: Seconds that never go back.
    """

    changed = Signal()
    """Something else is to be shown, see `at`."""

    said = Signal(str)
    """The PIN pad has another message; empty: what it asks for."""

    wished = Signal(str, str)
    """Something is to happen outside: the name and the value of an `Effect`."""

    def __init__(
        self, services: StaffServices, *, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._clock = clock
        self._session = StaffSession()
        self._console: Console | None = None
        self._field: Enter | None = None
        self._page = 0
        self._counts = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def at(self) -> str:
        """What stands on the glass: nothing, "pad", "sheet" or "keyboard"."""
        if self._session.phase is Phase.CLOSED:
            return ""
        if self._field is not None:
            return "keyboard"
        return "pad" if self._session.phase is Phase.PAD else "sheet"

    @property
    def session(self) -> StaffSession:
        """Who is signed in, and since when."""
        return self._session

    @property
    def sheet(self) -> Sheet:
        """The sheet on the glass, while there is one."""
        assert self._console is not None  # noqa: S101 - whoever asks has looked at `at`
        return self._console.sheet()

    @property
    def field(self) -> Enter:
        """The field the keyboard fills in, while there is one."""
        assert self._field is not None  # noqa: S101 - whoever asks has looked at `at`
        return self._field

    @property
    def page(self) -> int:
        """Which page of the sheet to show first."""
        return self._page

    def ask(self) -> None:
        """The hidden gesture was made."""
        if self._session.phase is not Phase.CLOSED:
            return
        loaded = self._services.access()
        self._become(self._session.ask(self._clock()))
        if loaded.state in {State.FIRST_RUN, State.SEALED}:
            # There is no PIN to ask for; the desks for these states can do no more than set up or explain.
            self._open(self._session.sign_in(NOBODY, self._clock()), NOBODY, loaded.state)
        self.changed.emit()

    def used(self) -> None:
        """Staff touched the glass or pressed a key."""
        self._become(self._session.touch(self._clock()))

    def pad_message(self) -> str:
        """Return what stands above the PIN."""
        return pin_message(self._services.lockouts(), self._clock())

    @property
    def is_waiting(self) -> bool:
        """Whether wrong PINs must be waited for."""
        return not self._services.lockouts().pin.is_open(self._clock())

    def enter_pin(self, typed: str) -> None:
        """A PIN was entered."""
        if self.at != "pad":
            return
        now = self._clock()
        counted = count_pin(self._services.lockouts(), typed, now)
        if not counted.may_compare:
            self.said.emit(counted.message)
            return
        self._services.keep_lockouts(counted.lockouts)
        loaded = self._services.access()
        answer = answer_pin(counted.lockouts, loaded.access.who(typed), self._clock())
        self._services.keep_lockouts(answer.lockouts)
        if answer.actor is None:
            self.used()
            self.said.emit(answer.message)
            return
        self._open(self._session.sign_in(answer.actor, self._clock()), answer.actor, loaded.state)
        self.changed.emit()

    def ask_recovery(self) -> None:
        """Somebody wants to enter the recovery code."""
        if self.at != "pad":
            return
        self._field = RECOVERY
        self.used()
        self.changed.emit()

    def type_text(self, text: str) -> None:
        """The keyboard is done."""
        field, self._field = self._field, None
        self.used()
        if field is RECOVERY:
            self._enter_code(text)
        elif field is not None and self._console is not None:
            self._act(self._console, field.id, text)

    def act(self, line_id: str, value: str, page: int = 0) -> None:
        """A line of the sheet was pressed on page ``page``."""
        if self._console is None:
            return
        self.used()
        self._page = page
        self._act(self._console, line_id, value)

    def back(self) -> None:
        """Go back: from the keyboard to the sheet or the pad, from a sheet to the one before."""
        field, self._field = self._field, None
        self.used()
        if field is not None:
            self.changed.emit()
            return
        self._page = 0
        if self._console is None or not self._console.back():
            self.close()
        else:
            self.changed.emit()

    def close(self) -> None:
        """Staff are finished, or somebody else needs the glass."""
        self._console = None
        self._field = None
        self._page = 0
        self._become(self._session.end())
        self.changed.emit()

    def tick(self) -> None:
        """Look at the time."""
        session = self._session.tick(self._clock())
        if session.phase is Phase.CLOSED and self._session.phase is not Phase.CLOSED:
            self.close()
            return
        counted, self._counts = self._counts, False
        self._become(session)
        if counted:
            self.said.emit(self.pad_message())

    def _enter_code(self, typed: str) -> None:
        counted = count_code(self._services.lockouts(), typed, self._clock())
        if not counted.may_compare:
            self.changed.emit()
            self.said.emit(counted.message)
            return
        self._services.keep_lockouts(counted.lockouts)
        loaded = self._services.access()
        answer = answer_code(counted.lockouts, is_right=loaded.access.opens(typed))
        self._services.keep_lockouts(answer.lockouts)
        if answer.actor is not None:
            self._open(self._session.recover(self._clock()), answer.actor, loaded.state)
        self.changed.emit()
        if answer.actor is None:
            self.said.emit(answer.message)

    def _open(self, session: StaffSession, actor: Actor, state: State) -> None:
        desks, first = self._services.desks(actor, state)
        if session.needs_new_pin:
            first = "people"
        self._console = Console(dict(desks), first)
        self._become(session)

    def _act(self, console: Console, line_id: str, value: str) -> None:
        before = console.at
        step = console.act(line_id, value)
        if console.at != before:
            self._page = 0
        for effect in step.effects:
            self._carry(effect)
        if self._session.phase is Phase.CLOSED:
            return  # what happened outside needs the glass
        self._field = step.enter
        if step.go == "close":
            self.close()
        else:
            self.changed.emit()

    def _carry(self, effect: Effect) -> None:
        if effect.name == "pin-set":
            self._become(self._session.set_new_pin(self._clock()))
        self.wished.emit(effect.name, effect.value)

    def _become(self, session: StaffSession) -> None:
        self._session = session
        due = session.deadline()
        if due is None:
            self._timer.stop()
            return
        left = due - self._clock()
        if self.at == "pad" and self.is_waiting:
            # The seconds still to wait are counted down, and the keys work again when there are none.
            self._counts = True
            left = min(left, _SECOND)
        self._timer.start(math.ceil(max(left, 0.0) * 1000))
