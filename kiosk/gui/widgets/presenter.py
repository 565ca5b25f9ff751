"""Joins the window to the reader's place and wishes: what a press means, and what is shown then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.gui.viewmodels.library import HOME, Library
from kiosk.gui.widgets.attract_view import AttractView
from kiosk.gui.widgets.main_window import MainWindow
from kiosk.i18n.languages import available
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from kiosk.gui.viewmodels.attract import AttractModel
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.gui.viewmodels.navigator import Navigator
    from kiosk.gui.widgets.kit_maker import KitMaker
    from kiosk.gui.widgets.panels import Panel
    from kiosk.gui.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True)
class Reading:
    """How the page is read: text size, theme, motion. A visit starts with the clinic's choice and ends there."""

    text_scale: float = 1.0
    theme: str = "light"
    reduce_motion: bool = False


class Presenter(QObject):
    """Owns the window; the only one that knows window, navigator and attract model."""

    def __init__(
        self,
        maker: KitMaker,
        pack: PackReader,
        navigator: Navigator,
        attract: AttractModel,
        reading: Reading,
    ) -> None:
        super().__init__()
        self._maker = maker
        self._pack = pack
        self._navigator = navigator
        self._attract = attract
        self._start = reading
        self._reading = reading
        self._goes_back = False
        self._is_untouched = True
        self._library = Library(pack, navigator.language)
        self._tongues = available(pack.info.languages)
        kit = self._kit()
        self.window = MainWindow(kit)
        self._furnish(kit)
        self.window.pressed.connect(self._on_bar)
        self.window.chosen.connect(self._open_text)
        self.window.back_asked.connect(self._go_back)
        self.window.touched.connect(self._on_touched)
        self.window.lifted.connect(self._on_lifted)
        self.window.key_used.connect(attract.press_key)
        for used in (self.window.pressed, self.window.chosen, self.window.touched, self.window.key_used):
            used.connect(self._notice)
        navigator.route_changed.connect(self._show)
        navigator.language_changed.connect(self._read_in)
        attract.phase_changed.connect(self._show_phase)
        attract.seconds_changed.connect(self._count_down)

    @property
    def reading(self) -> Reading:
        """How the page is read now."""
        return self._reading

    @property
    def is_untouched(self) -> bool:
        """Whether nobody has done anything yet since the start."""
        return self._is_untouched

    @property
    def library(self) -> Library:
        """The pack in the language read."""
        return self._library

    def read_as(self, reading: Reading) -> None:
        """Change text size, theme or motion; the reader stays on the same words."""
        if reading != self._reading:
            self._reading = reading
            self._furnish(self._kit())

    def show_attract(self) -> None:
        """Lay the attract screen over everything."""
        view = AttractView(self.window.kit, self._library.title, self.window)
        view.activated.connect(self._attract.touch)
        self.window.lay_over(view)

    def show_panel(self, name: str) -> None:
        """Lay the panel ``name`` (reading-aids, languages, still-there or cover) over the screen."""
        from kiosk.gui.widgets.panels import Cover, language_panel, reading_aids, still_there  # noqa: PLC0415 - as below

        kit, window = self.window.kit, self.window
        if name == "cover":
            cover = Cover(kit, window)
            cover.activated.connect(lambda: window.lay_over(None))
            window.lay_over(cover)
            return
        panel: Panel
        if name == "reading-aids":
            panel = reading_aids(kit, self._attract.state.idle_after, window)
        elif name == "languages":
            panel = language_panel(kit, [(t.code, t.autonym) for t in self._tongues], window)
        else:
            panel = still_there(kit, self._attract.seconds_left, window)
        panel.asked.connect(self._on_choice)
        window.lay_over(panel)

    def _notice(self) -> None:
        self._is_untouched = False

    def _kit(self) -> Toolkit:
        reading = self._reading
        return self._maker.make(
            self._navigator.language,
            text_scale=reading.text_scale,
            theme=reading.theme,
            reduce_motion=reading.reduce_motion,
        )

    def _furnish(self, kit: Toolkit) -> None:
        self.window.furnish(kit, self._library, self._tongues)
        self._show(self._navigator.route)

    def _read_in(self, code: str) -> None:
        self._library = Library(self._pack, code)
        self._furnish(self._kit())

    def _show(self, route: Route) -> None:
        if route.page != HOME and route.page not in self._library:
            return
        self.window.show_route(route, can_go_back=self._navigator.can_go_back, forward=not self._goes_back)
        self._goes_back = False
        self._attract.show_words(self._words_shown())

    def _words_shown(self) -> int:
        screen = self.window.screen_shown
        return screen.word_count if screen is not None else 0

    def _open_text(self, text: str) -> None:
        self._attract.touch()
        self._navigator.open_text(text)

    def _go_back(self) -> None:
        if self.window.overlay is not None:
            self._close()
        else:
            self._goes_back = True
            self._navigator.go_back()

    @property
    def _is_warning(self) -> bool:
        overlay = self.window.overlay
        return overlay is not None and overlay.objectName() == "still-there"

    def _on_touched(self) -> None:
        # A finger on the warning may mean one of its buttons: what it means is known when it lifts.
        if not self._is_warning:
            self._attract.touch()

    def _on_lifted(self) -> None:
        if self._is_warning:
            self._attract.touch()

    def _on_bar(self, control: str) -> None:
        if control != "finished":
            # However it was pressed, by finger, key or assistive technology: somebody is there.
            self._attract.touch()
        if self.window.overlay is not None:
            self._close()
        if control == "home":
            self._goes_back = True
            self._navigator.go_home()
        elif control == "back":
            self._go_back()
        elif control == "help":
            self._navigator.open(Route("get-help-now"))
        elif control == "aids":
            self.show_panel("reading-aids")
        elif control == "languages":
            self.show_panel("languages")
        elif control == "finished":
            self._attract.finish()
        elif control == "next":
            self._go_on()

    def _go_on(self) -> None:
        screen = self.window.screen_shown
        if screen is None:
            return
        following = screen.following(screen.number_of(self._navigator.route))
        self._navigator.open(following or Route(self._library.following(screen.page_id)))

    def _on_choice(self, choice: str) -> None:
        kind, _, value = choice.partition("-")
        self._close()
        if kind == "size":
            self.read_as(replace(self._reading, text_scale=float(value)))
        elif kind == "theme":
            self.read_as(replace(self._reading, theme=value))
        elif kind == "motion":
            self.read_as(replace(self._reading, reduce_motion=not self._reading.reduce_motion))
        elif kind == "language":
            self._navigator.change_language(value)
        elif kind == "cover":
            self.show_panel("cover")
        elif kind == "stay":
            self._attract.touch()
        elif kind == "finished":
            self._attract.finish()

    def _close(self) -> None:
        self.window.lay_over(None)

    def _show_phase(self, phase: str) -> None:
        if phase == "attract":
            self._reset()
            self.show_attract()
        elif phase == "warning":
            self.show_panel("still-there")
        elif self.window.overlay is not None:
            self._close()

    def _count_down(self, seconds: int) -> None:
        # No panel can be up before the module that makes them was loaded; the first screen does without it.
        from kiosk.gui.widgets.panels import Panel, clears_in  # noqa: PLC0415 - see above

        overlay = self.window.overlay
        if isinstance(overlay, Panel):
            overlay.say(clears_in(seconds))

    def _reset(self) -> None:
        """Be as a fresh start: the same place, the same language, the same reading."""
        self._navigator.reset()
        self._close()
        if self._reading != self._start:
            self._reading = self._start
            self._furnish(self._kit())
