"""What visitors seldom see and staff alone: the night, the end of a visit, the safe screen, every staff screen.

A tour shows them one after the other. The staff room is a real one, on a state folder of its own that is empty.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.adapters.sound import NullSound
from kiosk.backoffice.entrance import StaffEntrance
from kiosk.backoffice.machine import make_staffing
from kiosk.commands.tour import Stop
from kiosk.gui.widgets.safe_view import SafeView
from kiosk.gui.widgets.staff.cleaning_view import CleaningView
from kiosk.gui.widgets.staff.keyboard_view import KeyboardView
from kiosk.gui.widgets.staff.pin_pad import PinPad
from kiosk.gui.widgets.staff.sheet_view import SheetView
from kiosk.release import RELEASED
from kiosk.staff.access import Actor
from kiosk.staff.access_file import State
from kiosk.staff.console import Console
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Do, Enter, Entry
from kiosk.usage.counting import Counting
from kiosk.usage.store import UsageStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.backoffice.services import Staffing
    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.paths import AppPaths
    from kiosk.staff.sheet import Sheet

_CLEANING = 30.0
_SOMEBODY = Actor("", Role.IT)
_FIELDS = {"keyboard": Enter("words", "Name"), "digits": Enter("digits", "Telephone", entry=Entry.DIGITS)}


def sights(presenter: Presenter, paths: AppPaths, pack: PackFile) -> Iterator[Stop]:
    """Yield the screens one after the other; each shows itself when it is asked to.

    Args:
        presenter: The kiosk whose glass they are shown on.
        paths: Where its staff room keeps things: an empty folder that nobody needs afterwards.
        pack: The content.
    """
    window, phases = presenter.window, presenter.phases
    for script in ("han", "arabic"):
        presenter.load_script(script)
    yield _stop("finished", phases.show_finished, audience="patient")
    phases.be_closed("dim")
    yield _stop("night", presenter.show_attract, audience="patient")
    phases.be_closed("")
    yield _stop("safe", lambda: window.lay_over(SafeView(window.kit, window)), audience="patient")
    staffing = _staffing(presenter, paths, pack)
    yield _stop("staff-pin", lambda: window.lay_over(_pad(presenter)))
    for name, field in _FIELDS.items():
        yield _stop(f"staff-{name}", partial(_type, presenter, field))
    for name, sheet in _sheets(staffing).items():
        yield from _pages(presenter, f"staff-{name}", sheet)
    yield from _tools(presenter, staffing)


def _stop(name: str, show: Callable[[], object], *, audience: str = "staff", part: int = 1, title: str = "") -> Stop:
    """Return a screen of the tour; all of staff's are one page of it, so that they can be asked for together."""
    page = name if audience == "patient" else "staff"

    def show_it() -> None:
        show()

    return Stop(name, audience, page, part, title or name, show_it)


def _staffing(presenter: Presenter, paths: AppPaths, pack: PackFile) -> Staffing:
    counting = Counting(UsageStore(paths.state / "usage.db"), released=RELEASED)
    return make_staffing(
        presenter, paths, counting, NullSound(), pack=pack, version="", started=0.0, touched=lambda: None
    )


def _sheets(staffing: Staffing) -> dict[str, Sheet]:
    """Return the first sheet in every state, and whatever the lines of home open, by the name of the desk."""
    found: dict[str, Sheet] = {}
    for state in (State.FIRST_RUN, State.SEALED, State.READY):
        desks, first = staffing.desks(_SOMEBODY, state)
        found[first] = desks[first].sheet()
    for line in found["home"].lines:
        if isinstance(line, Do):
            console = Console(dict(desks), first)
            console.act(line.id)
            found.setdefault(console.at, console.sheet())
    return found


def _pad(presenter: Presenter) -> PinPad:
    window = presenter.window
    return PinPad(window.kit, "Staff", "Enter your PIN.", window, can_recover=True)


def _type(presenter: Presenter, field: Enter) -> None:
    window = presenter.window
    window.lay_over(KeyboardView(window.kit, field, window))


def _pages(presenter: Presenter, name: str, sheet: Sheet) -> Iterator[Stop]:
    """Yield every page of a sheet: how many there are is known when the first is shown."""
    window = presenter.window
    view = SheetView(window.kit, sheet, window)
    for page in range(view.page_count):

        def show(page: int = page) -> None:
            if window.overlay is not view:
                window.lay_over(view)
            view.turn(page)

        yield _stop(name if not page else f"{name}.{page + 1}", show, part=page + 1, title=sheet.title)
    if window.overlay is not view:
        view.deleteLater()


def _tools(presenter: Presenter, staffing: Staffing) -> Iterator[Stop]:
    """Yield what is laid over a sheet, as staff ask for it."""
    entrance = StaffEntrance(presenter, lambda: staffing, cleaning_for=_CLEANING)
    entrance.ask()
    room = entrance.room
    assert room is not None  # noqa: S101 - it was just asked for
    for name, wish in (("measuring", "calibrate"), ("touching", "touch-test")):
        yield _stop(f"staff-{name}", partial(room.wished.emit, wish, ""))
    room.close()
    window = presenter.window
    yield _stop("staff-locked", lambda: window.lay_over(CleaningView(window.kit, int(_CLEANING), window)))
