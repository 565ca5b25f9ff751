"""What staff screens must keep to on any glass, measured on what is painted."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from kiosk.commands.measure import describe, look
from kiosk.gui.widgets.staff.sheet_view import SheetView
from tests.support.gui import gap_mm

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from kiosk.app import GlassOptions
    from kiosk.staff.sheet import Sheet
    from tests.support.gui import Visitor

CAPITAL_MM = 3.2
TARGET_MM = 12.7
GAP_MM = 3.0
CONTRAST = 7.0


def lay(visitor: Visitor, sheet: Sheet) -> SheetView:
    """Put a sheet on the glass."""
    view = SheetView(visitor.kit, sheet, visitor.window)
    visitor.window.lay_over(view)
    return view


def lay_view(visitor: Visitor, view: QWidget) -> None:
    """Put any staff view on the glass."""
    visitor.window.lay_over(view)


def told(**signals: SignalInstance) -> list[str]:
    """Return a list that gets the name of each of these signals when it comes."""
    names: list[str] = []
    for name, signal in signals.items():
        signal.connect(lambda name=name: names.append(name))
    return names


def keys_of(visitor: Visitor, leave: SignalInstance, key: Qt.Key) -> tuple[list[str], list[str]]:
    """Return what a staff view says to Home, and what to Home and ``key`` once pressed and once repeated."""
    asked = told(leave=leave)
    visitor.show()
    visitor.press(Qt.Key.Key_Home)
    after_home = list(asked)
    visitor.press(key)
    visitor.press(key, repeats=True)
    return after_home, asked


def faults(visitor: Visitor, *, gap_mm: float = GAP_MM) -> list[str]:
    """Return everything on the glass that is too small, too pale, cut off or nearer than ``gap_mm`` to another."""
    screen = describe(visitor.window, look(visitor.window, visitor.kit.lettering), visitor.glass.px_per_mm)
    missing = [f"{screen['missing_glyphs']} letters missing"] if screen["missing_glyphs"] else []
    overlaps = [f"overlap: {one} and {other}" for one, other in screen["overlaps"]]
    controls = [(control["name"], tuple(control["rect_px"])) for control in screen["controls"]]
    return [*_text_faults(screen["texts"]), *missing, *overlaps, *_control_faults(visitor.glass, controls, gap_mm)]


def _text_faults(texts: list[dict[str, Any]]) -> list[str]:
    found = []
    for text in texts:
        if text["clipped"]:
            found.append(f"cut off: {text['text']}")
        if text["cap_height_mm"] < CAPITAL_MM:
            found.append(f"capitals of {text['cap_height_mm']} mm: {text['text']}")
        if text["contrast"] < CONTRAST:
            found.append(f"contrast {text['contrast']}: {text['text']}")
    return found


def _control_faults(glass: GlassOptions, controls: list[tuple[str, tuple[int, ...]]], least_gap: float) -> list[str]:
    found = [] if all(name for name, _ in controls) else ["a control without a name"]
    for name, (x, y, width, height) in controls:
        if min(width, height) / glass.px_per_mm < TARGET_MM:
            found.append(f"{width / glass.px_per_mm:.1f} x {height / glass.px_per_mm:.1f} mm: {name}")
        if x < 0 or y < 0 or x + width > glass.width_px or y + height > glass.height_px:
            found.append(f"off the glass: {name}")
    for (one, first), (other, second) in combinations(controls, 2):
        gap = gap_mm(_four(first), _four(second), glass.px_per_mm)
        if gap < least_gap:
            found.append(f"{gap:.1f} mm between {one} and {other}")
    return found


def _four(rect: tuple[int, ...]) -> tuple[int, int, int, int]:
    x, y, width, height = rect
    return x, y, width, height
