"""Which keys mean something on a kiosk. Every other one is as if it were not there: an allow-list, not a list of bans.

A keyboard plugged in by somebody, a keypad gone wild and a gadget that types by itself all end here (SE-09, BO-10).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

USED: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Select,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Back,
        Qt.Key.Key_Home,
        Qt.Key.Key_HomePage,
        Qt.Key.Key_F9,
    },
)
"""Keys of a keypad, the same on a keyboard, and the one by which staff ask to be let in."""

_MAKES_SHORTCUTS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
# What Windows says of AltGr, by which many keyboards write "@" and letters with accents.
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def means_something(key: int, modifiers: Qt.KeyboardModifier, text: str, *, is_typed_into: bool) -> bool:
    """Return whether a key counts.

    Args:
        key: What Qt calls it.
        modifiers: What is held with it; with Ctrl, Alt or the Windows key nothing counts.
        text: What it would write.
        is_typed_into: Whether staff write something now, so that letters and digits count too.
    """
    held = modifiers & _MAKES_SHORTCUTS
    writes = is_typed_into and bool(text) and text.isprintable()
    if held == _ALT_GR:
        return writes
    return not held.value and (key in USED or writes)
