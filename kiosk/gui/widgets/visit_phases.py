"""Shows what the idle rule decides: the attract screen, the warning, the cover, the end of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.gui.widgets.attract_view import AttractView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from kiosk.gui.viewmodels.attract import AttractModel
    from kiosk.gui.viewmodels.slides import SlideShow
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.gui.widgets.toolkit import Toolkit

OWN = frozenset({"attract", "night", "still-there", "finished", "cover"})
"""The object names of what is shown here; everything else that lies over a screen is somebody else's."""


def _in_silence() -> None:
    """Ring nothing."""


class VisitPhases(QObject):
    """Joins the attract model to the window.

    Args:
        window: Where things are shown.
        attract: The idle rule.
        title: Returns the title of the attract screen in the language every visit starts in.
        kit_for: Returns what views are made with in a language.
        said: Returns a text in a language: its code, the text's context, the English.
    """

    ended = Signal()
    """The visit is over: nothing of it may be left when the attract screen comes up."""

    shown = Signal()
    """Something of these was laid over the window."""

    def __init__(
        self,
        window: MainWindow,
        attract: AttractModel,
        *,
        title: Callable[[], str],
        kit_for: Callable[[str], Toolkit],
        said: Callable[[str, str, str], str],
    ) -> None:
        super().__init__()
        self._window = window
        self._attract = attract
        self._slides: SlideShow | None = None
        self._title = title
        self._kit_for = kit_for
        self._said = said
        self._ring: Callable[[], None] = _in_silence
        self._has_mark = False
        self._night = ""
        attract.phase_changed.connect(self._show)
        attract.seconds_changed.connect(self._count_down)

    @property
    def at(self) -> str:
        """The name of what is shown of these, or nothing."""
        overlay = self._window.overlay
        name = overlay.objectName() if overlay is not None else ""
        return name if name in OWN else ""

    @property
    def covers(self) -> bool:
        """Whether the page is hidden or being cleared: only what stands on the cover may be pressed."""
        return self._attract.state.is_covered or self.at == "finished"

    def go_back(self) -> bool:
        """Do what a Back key means on what is shown; False if nothing of these is."""
        if self.at == "finished":
            self._attract.go_back()
        elif self._attract.state.is_covered:
            self._attract.unhide()
        elif self.at:
            self._attract.touch()
        else:
            return False
        return True

    def show_attract(self, picture: QImage | None = None) -> None:
        """Lay the attract screen over everything. ``picture`` is what it looks like, where that is known."""
        if self._night:
            self._lay_night()
            return
        self._lay_attract(self._window.kit, picture=picture)
        if self._slides is not None:
            self._slides.start()

    def be_closed(self, night: str) -> None:
        """Be dark while nobody is there: "dim", "blank", or empty in opening hours. A visit goes on to its end."""
        if night != self._night:
            self._night = night
            if self.at in {"attract", "night"}:
                self._stop_slides()
                self.show_attract()

    def show_again(self) -> None:
        """Lay over the screen what the idle rule says belongs there: staff had the glass meanwhile."""
        self._lay_phase(self._attract.state.phase.value)

    def invite_with(self, slides: SlideShow) -> None:
        """Show these after the title of the attract screen from now on; without any the title stands alone."""
        self._slides = slides
        slides.changed.connect(self._show_slide)
        if self.at == "attract":
            slides.start()

    def ring_with(self, ring: Callable[[], None]) -> None:
        """Ring the warning's tone by this from now on; it is never the only sign."""
        self._ring = ring

    def mark(self, *, has_mark: bool) -> None:
        """Have the attract screen show staff that something wants looking at, or no longer."""
        if has_mark != self._has_mark:
            self._has_mark = has_mark
            if self.at == "attract":
                self._show_slide()

    def show_warning(self) -> None:
        """Ask whether somebody is still there; over a hidden screen nothing of the page is seen."""
        from kiosk.gui.widgets.covers import hidden_warning  # noqa: PLC0415 - no start needs one
        from kiosk.gui.widgets.panels import still_there  # noqa: PLC0415 - no start needs one

        window = self._window
        make = hidden_warning if self._attract.state.is_covered else still_there
        panel = make(window.kit, self._attract.seconds_left, window)
        panel.asked.connect(self._answer)
        window.lay_over(panel)

    def show_cover(self) -> None:
        """Hide the page; a touch shows it again."""
        from kiosk.gui.widgets.covers import Cover  # noqa: PLC0415 - no start needs one

        cover = Cover(self._window.kit, self._window)
        cover.activated.connect(self._attract.unhide)
        self._window.lay_over(cover)

    def show_finished(self) -> None:
        """Cover the page for good, unless somebody goes back."""
        from kiosk.gui.widgets.covers import finished  # noqa: PLC0415 - no start needs one

        notice = finished(self._window.kit, self._attract.seconds_left, self._window)
        notice.asked.connect(self._answer)
        self._window.lay_over(notice)
        # A second tap meant for the button that is gone must not take the wish back.
        self._window.close_for_page_change()

    def _show(self, phase: str) -> None:
        if phase != "attract":
            self._stop_slides()
        if phase == "attract":
            self.ended.emit()
        self._lay_phase(phase)
        if phase == "warning":
            self._ring()

    def _lay_phase(self, phase: str) -> None:
        self._show_phase(phase)
        self.shown.emit()

    def _show_phase(self, phase: str) -> None:
        if phase == "attract":
            self.show_attract()
        elif phase == "warning":
            self.show_warning()
        elif phase == "finished":
            self.show_finished()
        elif phase == "hidden":
            self.show_cover()
        elif self.at:
            self._window.lay_over(None)

    def _stop_slides(self) -> None:
        if self._slides is not None:
            self._slides.stop()

    def _lay_night(self) -> None:
        from kiosk.gui.widgets.night_view import NightView  # noqa: PLC0415 - only outside opening hours

        night = NightView(self._window.kit, self._window, is_blank=self._night == "blank")
        night.activated.connect(self._attract.touch)
        self._window.lay_over(night)

    def _show_slide(self) -> None:
        if self.at != "attract" or self._slides is None:
            return
        slide = self._slides.slide
        kit = self._kit_for(slide.language) if slide else self._window.kit
        self._lay_attract(kit)

    def _lay_attract(self, kit: Toolkit, *, picture: QImage | None = None) -> None:
        slides = self._slides
        slide = slides.slide if slides is not None and self.at == "attract" else None
        view = AttractView(
            kit,
            self._title(),
            self._window,
            slide=slide,
            offset_mm=slides.offset_mm if slides is not None and slide else (0.0, 0.0),
            has_mark=self._has_mark,
            picture=picture,
            start=self._said(kit.language, "Attract", "Touch to start"),
        )
        view.activated.connect(self._attract.touch)
        self._window.lay_over(view)

    def _count_down(self, seconds: int) -> None:
        from kiosk.gui.widgets.covers import Notice, cleared_in, hidden_clears_in  # noqa: PLC0415 - shown ones alone count
        from kiosk.gui.widgets.panels import Panel, clears_in  # noqa: PLC0415 - shown ones alone count

        overlay = self._window.overlay
        if isinstance(overlay, Panel):
            overlay.say(clears_in(seconds))
        elif isinstance(overlay, Notice):
            overlay.say(cleared_in(seconds) if self.at == "finished" else hidden_clears_in(seconds))

    def _answer(self, choice: str) -> None:
        if choice == "finished":
            self._attract.cover_finish()
        elif choice == "go-back":
            self._attract.go_back()
        elif choice == "unhide":
            self._attract.unhide()
        else:
            self._attract.touch()
