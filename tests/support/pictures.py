"""A visitor who works a picture: chooses its states, drags along them, lets time pass."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.gui.widgets.picture.view import PictureView
from kiosk.gui.widgets.presenter import Reading
from tests.support.gui import DESK

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from kiosk.gui.touch.target import TouchTarget
    from tests.support.gui import Arrive, Visitor


def buttons(visitor: Visitor, kind: str = "state") -> list[TouchTarget]:
    """The buttons of a kind on the picture or beside it, in their order."""
    return [target for target in visitor.targets() if target.objectName().startswith(f"{kind}-")]


def chosen(visitor: Visitor, kind: str = "state") -> list[str]:
    """The buttons assistive technology takes for chosen."""
    faces = {button.name: QAccessible.queryAccessibleInterface(button) for button in buttons(visitor, kind)}
    return [name for name, face in faces.items() if face.state().checked]


def picture(visitor: Visitor) -> PictureView:
    """The picture on the screen."""
    (view,) = (label for label in visitor.labels() if isinstance(label, PictureView))
    return view


def told(visitor: Visitor) -> str:
    """What the picture shows, in words."""
    return str(QAccessible.queryAccessibleInterface(picture(visitor)).text(QAccessible.Text.Description))


def moving(arrive: Arrive, page: str, glass: GlassOptions = DESK) -> Visitor:
    """Somebody who sees a page and has not asked for less motion."""
    visitor = arrive(glass)
    visitor.presenter.read_as(Reading(reduce_motion=False))
    visitor.show()
    visitor.go(page)
    return visitor


def let_pass(visitor: Visitor, seconds: float) -> list[float]:
    """Let time pass in frames; what the picture showed meanwhile."""
    seen = []
    for _ in range(round(seconds * 50)):
        visitor.clock.step(0.02)
        picture(visitor).advance()
        seen.append(picture(visitor).value)
    return seen


def mouse(visitor: Visitor, kind: QEvent.Type, where: QPoint) -> None:
    """Press, move or lift at a place of the window (px)."""
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(where), QPointF(where), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(visitor.window, event)


def drag(visitor: Visitor, *shares: float, lift: bool = True) -> None:
    """Draw a finger across the picture, from share to share of its width."""
    visitor.clock.step(1.0)
    rect = visitor.rect(visitor.find("picture-field"))
    places = [QPoint(round(rect.left() + share * rect.width()), rect.center().y()) for share in shares]
    mouse(visitor, QEvent.Type.MouseButtonPress, places[0])
    for start, end in pairwise(places):
        for step in range(1, 11):
            mouse(visitor, QEvent.Type.MouseMove, start + (end - start) * step / 10)
    if lift:
        mouse(visitor, QEvent.Type.MouseButtonRelease, places[-1])
