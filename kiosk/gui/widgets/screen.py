"""What every screen above the bar is: an area that shows one part at a time and says where its buttons lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from kiosk.gui.touch.target import TouchTarget
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame
    from kiosk.navigation.route import Route


class Screen(QWidget):
    """A screen of one page. Subclasses build the widgets of one part in `build_part`."""

    chosen = Signal(str)
    """The route text a button leads to."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.frame_areas = frame
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window = frame.window
        area = type(window)(0.0, 0.0, window.width, frame.bar.y)
        self.setGeometry(kit.on_glass(area))
        self._holder: QWidget | None = None

    @property
    def page_id(self) -> str:
        """The page it shows."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """What the screen is called."""
        raise NotImplementedError

    @property
    def part_count(self) -> int:
        """How many parts there are."""
        raise NotImplementedError

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names, from 0."""
        raise NotImplementedError

    def route(self, number: int) -> Route:
        """Return the route of a part."""
        raise NotImplementedError

    def following(self, number: int) -> Route | None:
        """Return where Next leads from a part, or None after the last one: then to the next page."""
        return self.route(number + 1) if number + 1 < self.part_count else None

    def open(self, route: Route) -> None:
        """Show the part ``route`` names."""
        self.show_part(self.number_of(route))

    def build_part(self, number: int, holder: QWidget) -> None:
        """Make the widgets of a part inside ``holder``, which fills the screen."""
        raise NotImplementedError

    @property
    def word_count(self) -> int:
        """How many words stand on the part shown; decides how long reading it may take."""
        if self._holder is None:
            return 0
        return sum(len(label.text().split()) for label in self._holder.findChildren(QLabel))

    def show_part(self, number: int) -> None:
        """Show a part instead of the one shown."""
        old = self._holder
        holder = QWidget(self)
        holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        holder.setGeometry(self.rect())
        self.build_part(number, holder)
        self._holder = holder
        holder.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def leads(self, target: TouchTarget) -> None:
        """Send the reader where ``target`` leads when it is activated."""
        target.activated.connect(lambda: self.chosen.emit(target.opens))
