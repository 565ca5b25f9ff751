"""What every screen above the bar is: an area that shows one part at a time and says where its buttons lead."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.gui.touch.target import TouchTarget
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame


class ScreenParts(ABC):
    """What a screen shows of one page, part by part. It is no widget: `build` makes the widgets of one part.

    Args:
        kit: What the widgets are made with.
        frame: The areas of the glass.
        page_id: The page it shows.
        title: What the screen is called; soft hyphens are taken out.
        count: How many parts there are.
    """

    def __init__(self, kit: Toolkit, frame: ScreenFrame, *, page_id: str, title: str, count: int) -> None:
        self.kit = kit
        self.frame = frame
        self.page_id = page_id
        self.title = title.replace("\u00ad", "")
        self.count = count

    def shows(self, route: Route) -> bool:
        """Return whether ``route`` is a place of this screen."""
        return route.page == self.page_id

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names, from 0; one there is not means the last."""
        return min(route.part, self.count - 1)

    def route(self, number: int) -> Route:
        """Return the route of a part."""
        return Route(self.page_id, "", number)

    def following(self, number: int) -> Route | None:
        """Return where Next leads from a part, or None after the last one: then to the next page."""
        return self.route(number + 1) if number + 1 < self.count else None

    def turn_to(self, route: Route) -> int:
        """Return the number of the part ``route`` names, which is built next."""
        return self.number_of(route)

    @abstractmethod
    def build(self, number: int, holder: QWidget) -> None:
        """Make the widgets of a part inside ``holder``, which fills the screen."""


class Screen(QWidget):
    """Shows one part of ``parts`` at a time, and sends the reader where a target in it leads."""

    chosen = Signal(str)
    """The route text a button leads to."""

    def __init__(self, parts: ScreenParts, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = parts
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window = parts.frame.window
        area = type(window)(0.0, 0.0, window.width, parts.frame.bar.y)
        self.setGeometry(parts.kit.on_glass(area))
        self._holder: QWidget | None = None

    @property
    def page_id(self) -> str:
        """The page it shows."""
        return self.parts.page_id

    @property
    def title(self) -> str:
        """What the screen is called."""
        return self.parts.title

    @property
    def part_count(self) -> int:
        """How many parts there are."""
        return self.parts.count

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names, from 0."""
        return self.parts.number_of(route)

    def route(self, number: int) -> Route:
        """Return the route of a part."""
        return self.parts.route(number)

    def following(self, number: int) -> Route | None:
        """Return where Next leads from a part, or None where it leads to the next page."""
        return self.parts.following(number)

    @property
    def word_count(self) -> int:
        """How many words stand on the part shown; decides how long reading it may take."""
        if self._holder is None:
            return 0
        return sum(len(label.text().split()) for label in self._holder.findChildren(QLabel))

    def open(self, route: Route) -> None:
        """Show the part ``route`` names instead of the one shown."""
        old = self._holder
        holder = QWidget(self)
        holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        holder.setGeometry(self.rect())
        self.parts.build(self.parts.turn_to(route), holder)
        for target in holder.findChildren(TouchTarget):
            if target.opens:
                self._leads(target)
        self._holder = holder
        holder.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _leads(self, target: TouchTarget) -> None:
        """Send the reader where ``target`` leads when it is activated."""
        target.activated.connect(lambda: self.chosen.emit(target.opens))
