"""`TouchTarget`: the one kind of thing a person can touch, press by key, or press through assistive technology.

It is a `QAbstractButton` because Qt then tells screen readers the role, the pressed and the chosen state and offers
their Press action, without a second description of the same control. Its own mouse and touch handling is not used:
the surrounding `TouchSurface` decides what a finger meant.
"""

from __future__ import annotations

import time
from itertools import count
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from kiosk.gui.touch.gate import KeyGuard

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

ACTIVATING_KEYS: Final = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select},
)
"""Keys that press the focused control, on the way down."""

ROLES: Final = frozenset(
    {QAccessible.Role.Button, QAccessible.Role.CheckBox},
)
"""Roles Qt itself can give to assistive technology, with their actions. A choice, one of several or not, is a CheckBox.

A RadioButton would need a QButtonGroup to keep Qt from choosing by itself, and PySide lets a group own its buttons:
they vanish when Python tidies up.
"""


_IDS = count(1)


@runtime_checkable
class KeyJudge(Protocol):
    """Something around targets that decides whether a key counts, so that focus moving on cannot double a wish."""

    def accepts_key(self, key: int) -> bool:
        """Return whether this press of ``key`` counts, and remember it."""
        ...


class TouchTarget(QAbstractButton):
    """A touchable part. Subclasses paint it; they look at `is_held`, ``hasFocus()``, `is_chosen`, ``isEnabled()``.

    Args:
        name: What it is called aloud; also its accessible name.
        parent: The widget it lies in; somewhere above it stands a `TouchSurface`.
        role: One of `ROLES`. A CheckBox tells assistive technology `is_chosen` too.
        opens: The route it leads to, for example ``"sciatica#feels"``; empty if it does something else.

    Raises:
        ValueError: If the role is not one of `ROLES`.
    """

    activated = Signal()
    """Emitted once for each wish, by whatever means it was expressed."""

    follows_finger = False
    """True in a subclass that wants `follow` to be called while a finger holds it."""

    is_key = False
    """True in a subclass that types: it may be pressed again at once, where other controls wait half a second."""

    kin = ""
    """The same in targets that belong together: a touch between them means the nearest."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        role: QAccessible.Role = QAccessible.Role.Button,
        opens: str = "",
    ) -> None:
        super().__init__(parent)
        if role not in ROLES:
            raise ValueError(f"a touch target cannot be a {role.name}")
        self.touch_id = next(_IDS)  # never used twice, so a finger cannot meet the successor of its control
        self._role = role
        self._opens = opens
        self._keys = KeyGuard()
        self._is_choosing = False
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(role != QAccessible.Role.Button)
        self.clicked.connect(self.activate)  # the Press action of assistive technology
        self.toggled.connect(self._undo_foreign_toggle)  # its Toggle action

    @property
    def name(self) -> str:
        """What the control is called aloud."""
        return self.accessibleName()

    def set_name(self, name: str) -> None:
        """Call the control ``name``, as after a change of language."""
        self.setAccessibleName(name)

    @property
    def opens(self) -> str:
        """The route it leads to, or nothing."""
        return self._opens

    @property
    def role(self) -> QAccessible.Role:
        """What assistive technology takes it for."""
        return self._role

    @property
    def is_held(self) -> bool:
        """Whether a finger rests on it, so that lifting would activate it."""
        return self.isDown()

    def set_held(self, held: bool) -> None:
        """Look pressed, or no longer; assistive technology hears of it."""
        if held == self.isDown():
            return
        self.setDown(held)
        self.update()

    @property
    def is_chosen(self) -> bool:
        """Whether it is the chosen one or switched on (CheckBox); never for a Button."""
        return self.isChecked()

    def set_chosen(self, chosen: bool) -> None:
        """Show it as chosen or not. Touching it never changes this by itself."""
        self._is_choosing = True
        self.setChecked(chosen)
        self._is_choosing = False
        self.update()

    def activate(self) -> None:
        """Do what it is there for; a disabled control does nothing."""
        if self.isEnabled():
            self.activated.emit()

    def meet(self, point: QPointF) -> None:
        """Take the place (pixels in this widget) where a finger comes down on it. Called only if `follows_finger`."""

    def follow(self, point: QPointF) -> None:
        """Take the place (pixels in this widget) of the finger that holds it. Called only if `follows_finger`."""

    def nextCheckState(self) -> None:
        """Leave `is_chosen` alone when Qt's own click would flip it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: a plain target is a see-through area over a picture."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate on Enter, Return, Space and Select; leave every other key to those around."""
        if event.key() not in ACTIVATING_KEYS:
            event.ignore()
        elif not event.isAutoRepeat() and self._accepts_key(event.key()):
            self.activate()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Do nothing: the press has done it all."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the mouse to the surface."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the mouse to the surface."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave the mouse to the surface."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: ARG002 - the signature is Qt's
        """Show the focus. Qt's own reaction is left out: it would take radio buttons out of the tab order."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: ARG002 - the signature is Qt's
        """Show that the focus is gone; a held finger stays held."""
        self.update()

    def _accepts_key(self, key: int) -> bool:
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, KeyJudge):
                return around.accepts_key(key)
            around = around.parentWidget()
        self._keys, accepted = self._keys.press(key, time.monotonic())
        return accepted

    def _undo_foreign_toggle(self, chosen: bool) -> None:
        """Turn the Toggle action of assistive technology into an activation."""
        if not self._is_choosing:
            self.set_chosen(not chosen)
            self.activate()
