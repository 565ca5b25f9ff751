"""Joins the window to the reader's place and wishes: what a press means, and what is shown then."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

from kiosk.attract.ghost import GhostFilter, Touch
from kiosk.attract.machine import Phase
from kiosk.errors import KnownError
from kiosk.gui.viewmodels.library import Library, is_made
from kiosk.gui.widgets.asides import Asides
from kiosk.gui.widgets.main_window import MainWindow
from kiosk.gui.widgets.take_home import TakeHome
from kiosk.gui.widgets.visit_phases import VisitPhases
from kiosk.i18n.languages import available
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from kiosk.attract.ghost import GhostReport
    from kiosk.gui.takeaway.desk import TakeHomeDesk
    from kiosk.gui.viewmodels.attract import AttractModel
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.gui.viewmodels.navigator import Navigator
    from kiosk.gui.widgets.kit_maker import KitMaker
    from kiosk.gui.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True)
class Reading:
    """How the page is read: text size, theme, motion. A visit starts with the clinic's choice and ends there."""

    text_scale: float = 1.0
    theme: str = "light"
    reduce_motion: bool = False


_log = logging.getLogger("kiosk")


class Presenter(QObject):
    """Owns the window; the only one that knows window, navigator and attract model.

    Args:
        maker: Makes what views are made with.
        pack: The content.
        navigator: Where the visitor is.
        attract: The idle rule.
        reading: How every visit begins to read.
    """

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
        self._is_clearing = False
        self._is_occupied: Callable[[], bool] = lambda: False
        self._ghosts = GhostFilter()
        self._is_life = True
        self._is_untouched = True
        self._library = Library(pack, navigator.language)
        self._tongues = available(pack.info.languages)
        maker.load_names(self._tongues)
        kit = self._kit()
        self.window = MainWindow(kit)
        self.take_home = TakeHome(self.window, navigator, lambda: self._pack, self._make_desk)
        self._asides = Asides(self.window, navigator, lambda: self._library)
        self._furnish(kit)
        self.window.pressed.connect(self._on_bar)
        self.window.chosen.connect(self._open_text)
        self.window.back_asked.connect(self._go_back)
        self.window.touched.connect(self._on_touched)
        self.window.lifted.connect(self._on_lifted)
        self.window.key_used.connect(self._on_key)
        self.window.contact_changed.connect(self._on_contact)
        self.window.taken_away.connect(self._on_taken_away)
        self.window.acted.connect(self._on_acted)
        for used in (self.window.pressed, self.window.chosen, self.window.touched, self.window.key_used):
            used.connect(self._notice)
        navigator.route_changed.connect(self._show)
        navigator.language_changed.connect(self._read_in)
        self.phases = VisitPhases(
            self.window,
            attract,
            title=lambda: self._library.title,
            kit_for=lambda code: self._maker.make(
                code, text_scale=self._start.text_scale, theme=self._start.theme, reduce_motion=True
            ),
            said=maker.translations.said,
        )
        self.phases.ended.connect(self._reset)

    @property
    def reading(self) -> Reading:
        """How the page is read now."""
        return self._reading

    @property
    def navigator(self) -> Navigator:
        """Where the visitor is."""
        return self._navigator

    @property
    def attract(self) -> AttractModel:
        """The idle rule."""
        return self._attract

    @property
    def glass_fault(self) -> GhostReport | None:
        """What staff should know of the glass: it makes touches by itself."""
        return self._ghosts.report(self.window.kit.clock())

    @property
    def is_untouched(self) -> bool:
        """Whether the glass looks as it did at the start: nobody has done anything yet, and it is not dark."""
        return self._is_untouched and self.phases.at != "night"

    @property
    def library(self) -> Library:
        """The pack in the language read."""
        return self._library

    def remembered(self) -> dict[str, object]:
        """Return everything a visit can change, but for times: after it all of it is as at a fresh start."""
        from kiosk.gui.widgets.picture.view import PictureView  # noqa: PLC0415 - a start shows no picture to work on

        window, state, kit = self.window, self._navigator.state, self.window.kit
        return {
            "route": str(state.route),
            "history": tuple(str(route) for route in state.history.routes),
            "language": (state.language, kit.language, kit.right_to_left, self._library.title),
            "reading": self._reading,
            "shown as": Reading(kit.text_scale, kit.theme.name, kit.reduce_motion),
            "screen": window.screen_shown.title if window.screen_shown is not None else "",
            "pictures": tuple((p.drawn, p.value, p.part) for p in window.findChildren(PictureView)),
            "overlay": window.overlay.objectName() if window.overlay is not None else "",
            "touchable": tuple((t.name, t.isEnabled(), t.is_chosen, t.is_held) for t in window.targets()),
            "focus": window.focused,
            "goes back": self._goes_back,
            "taken home": self.take_home.remembered(),
            "idle": replace(self._attract.state, since=0.0),
        }

    def read_as(self, reading: Reading) -> None:
        """Change text size, theme or motion; the reader stays on the same words."""
        if reading != self._reading:
            self._reading = reading
            self._furnish(self._kit())

    def show_attract(self, picture: QImage | None = None) -> None:
        """Lay the attract screen over everything; ``picture`` is what it looks like, where that is known."""
        self.phases.show_attract(picture)

    def forget_visit(self) -> None:
        """End the visit at once; where nobody is there, nothing is left to forget."""
        if self._attract.state.phase is not Phase.ATTRACT:
            self._attract.finish()

    def show_panel(self, name: str) -> None:
        """Lay a panel over the screen: reading-aids, languages, take-home, still-there, finished or cover."""
        phases = {
            "cover": self.phases.show_cover,
            "still-there": self.phases.show_warning,
            "finished": self.phases.show_finished,
            "take-home": self.take_home.show,
        }
        if name in phases:
            phases[name]()
            return
        from kiosk.gui.widgets.panels import language_panel, reading_aids  # noqa: PLC0415 - no start needs any

        kit, window = self.window.kit, self.window
        if name == "reading-aids":
            takes_home = self.take_home.is_offered
            panel = reading_aids(kit, self._attract.state.idle_after, window, takes_home=takes_home)
        else:
            panel = language_panel(kit, [(t.code, t.autonym) for t in self._tongues], window)
        panel.asked.connect(self._on_choice)
        window.lay_over(panel)

    def _notice(self) -> None:
        self._is_untouched = False

    def _kit(self) -> Toolkit:
        reading = self._reading
        self._maker.translations.speak(self._navigator.language)
        return self._maker.make(
            self._navigator.language,
            text_scale=reading.text_scale,
            theme=reading.theme,
            reduce_motion=reading.reduce_motion,
        )

    def _make_desk(self) -> TakeHomeDesk:
        """Return what makes codes for a kiosk without a printer."""
        from kiosk.gui.takeaway.desk import TakeHomeDesk  # noqa: PLC0415 - no start needs one
        from kiosk.takeaway.sheet import Clinic, House  # noqa: PLC0415 - no start needs one

        kit = self.window.kit
        return TakeHomeDesk(self._maker.fonts, House(Clinic(kit.clinic_name, "", kit.emergency_number)))

    def _furnish(self, kit: Toolkit) -> None:
        self.window.furnish(kit, self._library, self._tongues)
        self._show(self._navigator.route)

    def _read_in(self, code: str) -> None:
        if self._is_clearing:
            return
        self._library = Library(self._pack, code)
        self._furnish(self._kit())

    def _show(self, route: Route) -> None:
        if self._is_clearing or (not is_made(route.page) and route.page not in self._library):
            return
        try:
            self.window.show_route(route, can_go_back=self._navigator.can_go_back, forward=not self._goes_back)
        except KnownError as error:
            # One damaged page ends no visit: health says which it is.
            _log.warning("content: %s", error)
            self._navigator.go_home()
            return
        self._goes_back = False
        if self._navigator.state.questions:
            self.take_home.mark()
        self._attract.show_words(self._words_shown())

    def _words_shown(self) -> int:
        screen = self.window.screen_shown
        return screen.word_count if screen is not None else 0

    def _be_alive(self) -> None:
        """However a control was pressed, somebody is there, unless the glass did it by itself."""
        if self._is_life:
            self._attract.touch()

    def _open_text(self, text: str) -> None:
        self._be_alive()
        if not (self.take_home.takes(text) or self._asides.takes(text)):
            self._navigator.open_text(text)

    def _go_back(self) -> None:
        if self.phases.go_back():
            return
        if self.window.overlay is not None:
            self._close()
        else:
            self._goes_back = True
            self._navigator.go_back()

    def occupy(self, is_occupied: Callable[[], bool]) -> None:
        """Take touches and keys for somebody else's, and no sign of a visitor, while ``is_occupied`` says so."""
        self._is_occupied = is_occupied

    def load_script(self, script: str) -> None:
        """Have the letters of a script at hand, whatever the language. Raises KnownError if a font is missing."""
        self._maker.load_script(script)

    def open_pack(self, pack: PackReader) -> None:
        """Show other pages from now on; a visit that goes on ends."""
        self.forget_visit()
        self._pack = pack
        self._tongues = available(pack.info.languages)
        self._maker.load_names(self._tongues)
        self._library = Library(pack, self._navigator.language)
        self._furnish(self.window.kit)

    def show_to_patient(self, page: str, language: str = "") -> None:
        """Begin a visit on a page, in a language if one is named."""
        self._attract.touch()
        if language:
            self._navigator.change_language(language)
        self._navigator.open(Route(page))

    def _on_key(self) -> None:
        self._is_life = True
        if not self._is_occupied():
            self._attract.press_key()

    def _on_contact(self, kind: str, contact: int, x_mm: float, y_mm: float) -> None:
        """Tell people from a glass that makes touches by itself: those may press, and keep no visit alive."""
        if kind == "move":
            return
        now = self.window.kit.clock()
        meant: Literal["pressed", "lifted"] = "pressed" if kind == "press" else "lifted"
        self._ghosts, self._is_life = self._ghosts.sees(Touch(meant, contact, x_mm, y_mm, now))

    def _on_taken_away(self) -> None:
        self._ghosts = self._ghosts.cancel(self.window.kit.clock())

    def _on_acted(self) -> None:
        self._ghosts = replace(self._ghosts, has_acted=True)

    def _on_touched(self) -> None:
        if self._is_occupied() or not self._is_life:
            return
        # A finger on the warning may mean one of its buttons: what it means is known when it lifts.
        if self.phases.at != "still-there":
            self._attract.touch()

    def _on_lifted(self) -> None:
        if self.phases.at == "still-there" and self._is_life:
            self._attract.touch()

    def _on_bar(self, control: str) -> None:
        if self.phases.covers:
            # A key of the bar must not bring back a page that was hidden.
            return
        if control != "finished":
            # By finger, key or assistive technology.
            self._be_alive()
        if self.window.overlay is not None:
            self._close()
            if control == "back":
                return
        {
            "home": self._go_home,
            "back": self._go_back,
            "help": lambda: self._navigator.open(Route("get-help-now")),
            "aids": lambda: self.show_panel("reading-aids"),
            "languages": lambda: self.show_panel("languages"),
            "finished": self._attract.cover_finish,
            "next": self._go_on,
        }[control]()

    def _go_home(self) -> None:
        self._goes_back = True
        self._navigator.go_home()

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
            self._attract.hide()
        elif kind == "take":
            self.take_home.show()

    def _close(self) -> None:
        self.window.lay_over(None)

    def _reset(self) -> None:
        """Be as a fresh start: the same place, the same language, the same reading, and no picture worked on."""
        self._close()
        self.take_home.forget()
        self._goes_back = False
        # What stands on the glass is made once, below: made twice, the first would count as read before the second.
        self._is_clearing = True
        self._navigator.reset()
        self._is_clearing = False
        kit = self.window.kit
        language = self._navigator.language
        if (self._reading, kit.language) != (self._start, language):
            self._reading = self._start
            self._library = Library(self._pack, language)
            kit = self._kit()
        self._furnish(kit)
