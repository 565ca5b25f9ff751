"""The staff screens as an object: the PIN pad, who is signed in, the sheet on the glass, and when all of it closes."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.staff.access import Actor
from kiosk.staff.access_file import State
from kiosk.staff.console import STOP, Console, Effect
from kiosk.staff.roles import Role
from kiosk.staff.session import Phase, StaffSession
from kiosk.staff.sheet import Enter, Say, Tone
from kiosk.staff.unlock import CHECKING, answer_code, answer_pin, count_code, count_pin, pin_message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.staff.access import Person
    from kiosk.staff.access_file import Loaded
    from kiosk.staff.console import Desk, Slow, Step
    from kiosk.staff.lockout import Lockouts
    from kiosk.staff.sheet import Sheet

RECOVERY = Enter("recovery-code", "Recovery code", most=40)
"""The field the recovery code is typed into."""

_SECOND = 1.0
_BUSY = (Say("One moment.", Tone.SOFT),)
_T = TypeVar("_T")

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

    def health(self) -> str:
        """Look at the kiosk, and return the worst of what was found in one sentence; empty when all is well."""
        ...

    def beside(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do slow work beside the screen, and give what came of it to ``then``."""
        ...


class StaffRoom(QObject):
    """Holds a `StaffSession` and, while staff are in, a `Console`.

    Args:
        services: What it needs of the machine.
        clock: Seconds that never go back.
    """

    changed = Signal()
    """Something else is to be shown, see `at`."""

    said = Signal(object)
    """The PIN pad has another message, as `kiosk.staff.words` has them; empty: what it asks for."""

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
        self._errand: object = None
        self._stays = False
        self._note = ""
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
        sheet = self._console.sheet()
        is_busy = self._session.is_checking and not self._stays
        return replace(sheet, lines=_BUSY, can_go_back=False) if is_busy else sheet

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
        else:
            self._note = self._services.health()
        self.changed.emit()

    def used(self) -> None:
        """Staff touched the glass or pressed a key."""
        self._become(self._session.touch(self._clock()))

    def pad_message(self) -> str:
        """Return what stands above the PIN."""
        return CHECKING if self._session.is_checking else pin_message(self._services.lockouts(), self._clock())

    @property
    def pad_note(self) -> str:
        """What staff should know before they come in; empty when all is well."""
        return self._note

    @property
    def is_checking(self) -> bool:
        """Whether slow work is being done, and what is pressed means nothing."""
        return self._session.is_checking

    @property
    def is_waiting(self) -> bool:
        """Whether wrong PINs must be waited for."""
        return not (self._session.is_checking or self._services.lockouts().pin.is_open(self._clock()))

    def enter_pin(self, typed: str) -> None:
        """A PIN was entered."""
        if self.at != "pad" or self._session.is_checking:
            return
        now = self._clock()
        counted = count_pin(self._services.lockouts(), typed, now)
        if not counted.may_compare:
            self.said.emit(counted.message)
            return
        self._services.keep_lockouts(counted.lockouts)
        loaded = self._services.access()
        self._check(
            lambda: loaded.access.who(typed),
            lambda person, is_here: self._answer_pin(person, loaded.state, is_here=is_here),
            tell=lambda: self.said.emit(CHECKING),
        )

    def ask_recovery(self) -> None:
        """Somebody wants to enter the recovery code."""
        if self.at != "pad" or self._session.is_checking:
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
        if self._console is None or self._session.is_checking:
            if self._console is not None and self._stays and line_id == STOP:
                self._console.act(line_id, value)
            return
        self.used()
        self._page = page
        self._act(self._console, line_id, value)

    def back(self) -> None:
        """Go back: from the keyboard to the sheet or the pad, from a sheet to the one before."""
        if self._session.is_checking:
            return
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
        self._errand = None
        self._become(self._session.end())
        self.changed.emit()

    def tick(self) -> None:
        """Look at the time."""
        if self._counts and not self.is_waiting:
            # Whoever waited for the pad to take PINs again finds it there.
            self._session = self._session.touch(self._clock())
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
        self._check(
            lambda: loaded.access.opens(typed),
            lambda is_right, is_here: self._answer_code(loaded.state, is_right=is_right, is_here=is_here),
            tell=self.changed.emit,
        )

    def _answer_pin(self, person: Person | None, state: State, *, is_here: bool) -> None:
        """Answer a PIN; the right one forgives the wrong ones even if nobody is there to come in any more."""
        answer = answer_pin(self._services.lockouts(), person, self._clock())
        self._services.keep_lockouts(answer.lockouts)
        if not is_here:
            return
        if answer.actor is None:
            self.said.emit(answer.message)
            return
        self._open(self._session.sign_in(answer.actor, self._clock()), answer.actor, state)
        self.changed.emit()

    def _answer_code(self, state: State, *, is_right: bool, is_here: bool) -> None:
        answer = answer_code(self._services.lockouts(), is_right=is_right)
        self._services.keep_lockouts(answer.lockouts)
        if not is_here:
            return
        if answer.actor is None:
            self.said.emit(answer.message)
            return
        self._open(self._session.recover(self._clock()), answer.actor, state)
        self.changed.emit()

    def _check(self, work: Callable[[], _T], then: Callable[[_T, bool], None], *, tell: Callable[[], None]) -> None:
        """Do slow work beside the screen.

        A try was counted and kept before: pulling the plug meanwhile gains nothing.

        Args:
            work: What is done.
            then: Is given what came of it, and whether staff are still there.
            tell: Tells them that it takes a moment.
        """
        errand = self._errand = object()

        def answer(result: _T) -> None:
            is_here = self._errand is errand
            if is_here:
                self._errand = None
                self._become(self._session.answer(self._clock()))
            then(result, is_here)

        self._become(self._session.check(self._clock()))
        tell()
        self._services.beside(work, answer)

    def _open(self, session: StaffSession, actor: Actor, state: State) -> None:
        desks, first = self._services.desks(actor, state)
        if session.needs_new_pin:
            first = "people"
        self._console = Console(dict(desks), first)
        self._become(session)

    def _act(self, console: Console, line_id: str, value: str) -> None:
        before = console.at
        self._follow(console, before, console.act(line_id, value))

    def _follow(self, console: Console, before: str, step: Step) -> None:
        if console.at != before:
            self._page = 0
        for effect in step.effects:
            self._carry(effect)
        if self._session.phase is Phase.CLOSED:
            return  # what happened outside needs the glass
        if step.slow is not None:
            self._work(console, step.slow)
            return
        self._field = step.enter
        if step.go == "close":
            self.close()
        else:
            self.changed.emit()

    def _work(self, console: Console, slow: Slow) -> None:
        def then(result: object, is_here: bool) -> None:
            if is_here:
                before = console.at
                self._follow(console, before, console.finish(slow, result))

        self._stays = slow.stays
        self._check(slow.work, then, tell=self.changed.emit)

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
