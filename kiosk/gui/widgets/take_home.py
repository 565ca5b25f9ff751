"""Joins what a visitor takes home to the window: the view of a page, printing it, and the questions chosen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.gui.widgets.controls import Control
from kiosk.navigation.route import ASK, TAKE_HOME

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gui.takeaway.desk import TakeHomeDesk, Wanted
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.gui.viewmodels.navigator import Navigator
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.gui.widgets.take_home_view import TakeHomeView


_log = logging.getLogger("kiosk")


class TakeHome(QObject):
    """What the presenter asks about taking something home.

    Args:
        window: Where it is shown.
        navigator: Where the visitor is, and which questions are chosen.
        pack: Returns the content shown.
        make_desk: Returns what makes codes and prints.
    """

    def __init__(
        self,
        window: MainWindow,
        navigator: Navigator,
        pack: Callable[[], PackReader],
        make_desk: Callable[[], TakeHomeDesk],
    ) -> None:
        super().__init__()
        self._window = window
        self._navigator = navigator
        self._pack = pack
        self._make_desk = make_desk
        self._desk: TakeHomeDesk | None = None
        navigator.questions_changed.connect(self.mark)

    @property
    def is_offered(self) -> bool:
        """Whether there is a page to take home: home and lists the kiosk makes itself are none."""
        state = self._navigator.state
        try:
            self._pack().entry(state.route.page, state.language)
        except KeyError:
            return False
        return True

    def make_by(self, make_desk: Callable[[], TakeHomeDesk]) -> None:
        """Print and make codes by another desk from the next time on."""
        self._make_desk = make_desk
        self._desk = None

    def takes(self, text: str) -> bool:
        """Do what a button asks for, if it is about taking something home."""
        if text == TAKE_HOME:
            self.show()
        elif text.startswith(ASK):
            self._navigator.choose(text.removeprefix(ASK))
        else:
            return False
        return True

    def show(self) -> None:
        """Lay the view of the page over the screen."""
        from kiosk.gui.widgets.take_home_view import TakeHomeView  # noqa: PLC0415 - no start needs one
        from kiosk.takeaway.codes import code_of  # noqa: PLC0415 - no start needs one

        if not self.is_offered:
            return
        desk, wanted = self._desk_now(), self._wanted()
        try:
            payload = desk.payload(self._pack(), wanted.page, wanted.language)
            code = code_of(payload.text)
        except KnownError as error:
            # A damaged page or a missing file: health says which it is, and the visit goes on.
            _log.warning("taking home: %s", error)
            return
        view = TakeHomeView(
            self._window.kit,
            payload,
            code,
            self._window,
            state=desk.state(wanted) if desk.can_print else None,
            questions=len(wanted.keys),
        )
        view.asked.connect(self._answer)
        self._window.lay_over(view)
        desk.show_code()

    def mark(self) -> None:
        """Have the questions on the glass show which of them are chosen."""
        chosen = self._navigator.state.questions
        for target in self._window.targets():
            if isinstance(target, Control) and target.opens.startswith(ASK):
                target.choose(chosen=target.opens.removeprefix(ASK) in chosen)

    def remembered(self) -> object:
        """Return what a visit can change of it."""
        desk = self._desk
        return (tuple(sorted(self._navigator.state.questions)), desk.is_fresh if desk is not None else True)

    def forget(self) -> None:
        """The visit is over."""
        if self._desk is not None:
            self._desk.forget()

    def _desk_now(self) -> TakeHomeDesk:
        if self._desk is None:
            self._desk = self._make_desk()
            self._desk.changed.connect(self._tell)
        return self._desk

    def _wanted(self) -> Wanted:
        from kiosk.gui.takeaway.desk import Wanted  # noqa: PLC0415 - no start needs one

        state = self._navigator.state
        return Wanted(state.route.page, state.language, state.questions)

    def _answer(self, choice: str) -> None:
        if choice == "print":
            self._desk_now().print_sheet(self._pack(), self._wanted())
        else:
            self._window.lay_over(None)

    def _tell(self) -> None:
        view = self._view()
        if view is not None:
            view.tell(self._desk_now().state(self._wanted()))

    def _view(self) -> TakeHomeView | None:
        from kiosk.gui.widgets.take_home_view import TakeHomeView  # noqa: PLC0415 - no start needs one

        overlay = self._window.overlay
        return overlay if isinstance(overlay, TakeHomeView) else None
