"""The one window: a screen above the fixed bar, and at times a panel over both. No logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.content.index import GUIDE
from kiosk.gui.touch.surface import TouchSurface
from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.viewmodels.library import HOME, is_made
from kiosk.gui.widgets.bar import Bar
from kiosk.gui.widgets.home_screen import is_known, large_home, small_home
from kiosk.gui.widgets.tiles import hub_screen
from kiosk.layout.frames import screen_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.screen import Screen
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.i18n.languages import Language
    from kiosk.navigation.route import Route

SLIDE_MS = 220
# What `panels.LEAVES_BAR` says; no start needs a panel.
_LEAVES_BAR = "leaves_bar"

_FORWARD_KEYS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_BACKWARD_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})


# What the hidden gesture calls keys.
_KEY_NAMES: dict[int, str] = {
    Qt.Key.Key_F9: "F9",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Escape: "Back",
    Qt.Key.Key_Backspace: "Back",
    Qt.Key.Key_Back: "Back",
}


class MainWindow(TouchSurface):
    """Shows what it is told. `pressed` carries ids of the bar, `chosen` a route text, `asked` a panel's choice."""

    pressed = Signal(str)
    chosen = Signal(str)
    key_used = Signal()
    key_named = Signal(str)
    """A key went down, repeats left out: what it means ("Up", "Back") or its name ("F9"); empty for all others."""
    back_asked = Signal()

    def __init__(self, kit: Toolkit) -> None:
        super().__init__(kit.profile.px_per_mm, clock=kit.clock)
        self._kit = kit
        self._languages: tuple[Language, ...] = ()
        self._library: Library | None = None
        self._stage = QWidget(self)
        self._bar: Bar | None = None
        self._screen: Screen | None = None
        self._overlay: QWidget | None = None
        self._slide: QPropertyAnimation | None = None
        self._is_by_key = False
        self._focus_before = ""
        self.touched.connect(self._forget_keys)
        # The window itself has the focus until a key moves it on: a window that wakes would give it to some control.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self.setObjectName("main-window")
        self.resize(kit.profile.width_px, kit.profile.height_px)
        self.furnish(kit, None, ())

    @property
    def kit(self) -> Toolkit:
        """What views are made with now."""
        return self._kit

    @property
    def screen_shown(self) -> Screen | None:
        """The screen above the bar."""
        return self._screen

    @property
    def overlay(self) -> QWidget | None:
        """What lies over the screen, if anything does."""
        return self._overlay

    @property
    def bar(self) -> Bar | None:
        """The fixed bar."""
        return self._bar

    @property
    def focused(self) -> tuple[str, bool]:
        """The name of what has the keys, if a control has them, and whether keys are in use at all."""
        focused = self.focusWidget()
        return (focused.name if isinstance(focused, TouchTarget) else "", self._is_by_key)

    @property
    def takes_text(self) -> bool:
        """Whether what lies over the screen can be typed into; only staff meet such a thing."""
        return hasattr(self._overlay, "take_key")

    def furnish(self, kit: Toolkit, library: Library | None, languages: Sequence[Language]) -> None:
        """Make everything anew: after a change of language, text size, theme or glass."""
        self._kit = kit
        self._library = library
        self._languages = tuple(languages)
        # Who comes next may not use keys; who does says so with the next one.
        self._is_by_key = False
        self.set_px_per_mm(kit.profile.px_per_mm)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if kit.right_to_left else Qt.LayoutDirection.LeftToRight)
        self._finish_slide()
        self.lay_over(None)
        for old in (self._screen, self._bar, self._stage):
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self._screen = None
        self._frame = screen_frame(kit.width, kit.height, small=kit.small)
        self._stage = QWidget(self)
        self._stage.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stage.setGeometry(0, 0, self.width(), kit.on_glass(self._frame.bar).top())
        self._stage.show()
        self._bar = None
        if library is not None:
            self._bar = Bar(kit, self._frame, self._languages, self)
            self._bar.pressed.connect(self.pressed)
            self._bar.show()

    def show_route(self, route: Route, *, can_go_back: bool, forward: bool = True) -> None:
        """Show the part ``route`` names."""
        library = self._library
        if library is None or self._bar is None:
            return
        kept = self._focused_key()
        self.close_for_page_change()
        self._finish_slide()
        old = self._screen
        if old is not None and old.parts.shows(route):
            old.open(route)
        else:
            screen = self._made(route)
            screen.chosen.connect(self.chosen)
            screen.open(route)
            self._screen = screen
            screen.show()
            self._change(old, screen, forward=forward)
        self._bar.button("back").setEnabled(can_go_back)
        self._restore_focus(kept)

    def lay_over(self, overlay: QWidget | None) -> None:
        """Lay ``overlay`` over everything, so that only it can be touched; None takes away what lies there."""
        old = self._overlay
        if overlay is not None and old is None:
            self._focus_before = self._focused_key()
        self._overlay = overlay
        self.set_layer(overlay)
        # What lies under a view as large as the glass is not painted with it.
        covers = overlay is not None and bool(overlay.property("covers"))
        for below in (self._stage, self._bar):
            if below is not None:
                below.setVisible(not covers)
        if overlay is not None:
            overlay.show()
            overlay.raise_()
        # Before the old one goes: Qt would look for somebody else to give its focus to, as if a key had been pressed.
        self.setFocus()
        if old is not None and old is not overlay:
            old.hide()
            old.deleteLater()
            if overlay is None and old.property(_LEAVES_BAR) and self._is_by_key:
                self._restore_focus(self._focus_before)

    def targets(self) -> list[TouchTarget]:
        """Return the targets a finger can meet now: what is said aside leaves the bar in reach."""
        found = super().targets()
        if self._bar is not None and self._overlay is not None and self._overlay.property(_LEAVES_BAR):
            found += [target for target in self._bar.findChildren(TouchTarget) if target.isVisibleTo(self)]
        return found

    def _made(self, route: Route) -> Screen:
        assert self._library is not None  # noqa: S101 - show_route looked
        kit, library, stage = self._kit, self._library, self._stage
        if route.page == HOME:
            if kit.small or not is_known(library):
                return small_home(kit, self._frame, library, stage)
            return large_home(kit, self._frame, library, stage)
        if is_made(route.page):
            from kiosk.gui.widgets.topics_screen import topics_screen  # noqa: PLC0415 - no start shows it

            return topics_screen(kit, self._frame, library, route.page, stage)
        if library.entry(route.page).kind == "hub":
            return hub_screen(kit, self._frame, library, route.page, stage)
        # What sets pages is loaded when the first one is opened, or while nobody touches (see `warm_up`).
        from kiosk.gui.widgets.page.screen import page_screen  # noqa: PLC0415 - a tenth of the start

        page = library.page(route.page)
        if route.section == GUIDE and page.guide is not None:
            from kiosk.gui.widgets.guide.screen import guide_screen  # noqa: PLC0415 - only for those who ask for it

            return guide_screen(kit, self._frame, library, page, stage)
        return page_screen(kit, self._frame, library, page, stage)

    def warm_up(self) -> None:
        """Keep what was drawn, and load what the first page will need, once the first screen is on the glass."""
        if self._screen is not None and not self._screen.isVisible():
            # What the attract screen covers is painted out of sight: the first touch of a day does not wait for it.
            for target in self._screen.findChildren(TouchTarget):
                target.grab()
        self._kit.gallery.write_waiting()
        from kiosk.gui.widgets import panels  # noqa: F401, PLC0415 - loading them is the point
        from kiosk.gui.widgets.page import screen as page_screen  # noqa: F401, PLC0415 - loading them is the point

    def _change(self, old: Screen | None, new: Screen, *, forward: bool) -> None:
        if old is None:
            return
        if self._kit.reduce_motion or not self.isVisible():
            old.hide()
            old.deleteLater()
            return
        width = self._stage.width()
        from_end = forward != self._kit.right_to_left
        new.move(width if from_end else -width, 0)
        slide = QPropertyAnimation(new, b"pos", self)
        slide.setDuration(SLIDE_MS)
        slide.setStartValue(new.pos())
        slide.setEndValue(QPoint(0, 0))
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.finished.connect(old.deleteLater)
        self._slide = slide
        slide.start()

    def _finish_slide(self) -> None:
        if self._slide is not None:
            self._slide.setCurrentTime(SLIDE_MS)
            self._slide = None

    def _focused_key(self) -> str:
        focused = self.focusWidget()
        if isinstance(focused, TouchTarget) and focused.hasFocus():
            return focused.objectName() or focused.opens
        return ""

    def _restore_focus(self, key: str) -> None:
        if not key:
            return
        for target in self.targets():
            if key in {target.objectName(), target.opens}:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus by arrows, go back by Escape and Backspace, home by Home; anything starts from attract."""
        overlay = self._overlay
        self.key_used.emit()
        key = event.key()
        if not event.isAutoRepeat():
            self.key_named.emit(_KEY_NAMES.get(key, ""))
        if self._overlay is not overlay:
            # The key answered the warning or the attract screen, and means nothing more.
            event.accept()
            return
        take = getattr(overlay, "take_key", None)
        if take is not None and take(event):
            # Staff type into what lies over the screen; a visitor meets nothing that can be typed into.
            event.accept()
            return
        if key in _FORWARD_KEYS:
            self._move_focus(forward=True)
        elif key in _BACKWARD_KEYS:
            self._move_focus(forward=False)
        elif event.isAutoRepeat() or not super().accepts_key(key):
            event.accept()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Back}:
            self.back_asked.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_HomePage}:
            self.pressed.emit("home")
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Notice that keys are in use before Qt does anything with one."""
        if event.type() == QEvent.Type.KeyPress:
            self._is_by_key = True
        return super().event(event)

    def _forget_keys(self) -> None:
        """A finger needs no ring around what has the focus."""
        self._is_by_key = False
        self.setFocus()

    def accepts_key(self, key: int) -> bool:
        """Judge a key a control was given; whether it counts or not, somebody is there.

        A key that answers the warning or the attract screen does nothing else.
        """
        overlay = self._overlay
        self.key_used.emit()
        return self._overlay is overlay and super().accepts_key(key)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus among what can be touched now, in the order it stands on the glass, round and round."""
        if not self._is_by_key:
            # Qt looks for somebody to give the focus to whenever a window wakes or a view goes; nobody asked it to.
            return False
        overlay = self._overlay
        self.key_used.emit()
        return True if self._overlay is not overlay else self._move_focus(forward=forward)

    def _move_focus(self, *, forward: bool) -> bool:
        targets = [t for t in self.targets() if t.isEnabled()]
        if not targets:
            return False
        targets.sort(key=self._reading_place)
        focused = self.focusWidget()
        at = targets.index(focused) if isinstance(focused, TouchTarget) and focused in targets else None
        chosen = targets[0 if forward else -1] if at is None else targets[(at + (1 if forward else -1)) % len(targets)]
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _reading_place(self, target: TouchTarget) -> tuple[int, int]:
        corner = target.mapTo(self, QPoint(0, 0))
        x = self.width() - corner.x() - target.width() if self._kit.right_to_left else corner.x()
        # Targets whose tops differ by less than half a button stand on one line.
        return round(corner.y() / (10.0 * self._kit.profile.px_per_mm)), x

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper everything stands on."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()
