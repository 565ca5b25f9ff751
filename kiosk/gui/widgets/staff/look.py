"""How staff screens look: smaller words and controls than a patient's, for hands that know them.

A capital is 3.2 mm or more and a control 12.7 mm or more (Section 508, 402.4 and 407); the keys of the PIN pad and of
the keyboard say their own sizes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.controls import PLAIN, PRIMARY, Look
from kiosk.staff.sheet import Tone, Weight

if TYPE_CHECKING:
    from kiosk.gui.widgets.toolkit import Toolkit

BACK_KEYS = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Back})
HOME_KEYS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_HomePage})
"""Keys that go back or home on a page. On a staff screen they must not reach the page below."""

CAPITAL = 3.4
TARGET = 13.0
GAP = 3.5
PAD = 5.0
WIDEST = 230.0
# A panel or letter this large in mm is what a usual display shows; a wall display shows all of it larger.
_MOST_LARGER = 1.5

GRAVE = Look("card", "red", "red", "red")

LOOKS = {Weight.PLAIN: PLAIN, Weight.MAIN: PRIMARY, Weight.GRAVE: GRAVE}


class Sign(NamedTuple):
    """The icon and the colour role of a tone; colour is never the only sign."""

    icon: str
    colour: str


SIGNS = {
    Tone.GOOD: Sign("circle-check-filled", "pine"),
    Tone.WARN: Sign("alert-triangle", "clay"),
    Tone.BAD: Sign("alert-triangle-filled", "red"),
}


def larger(kit: Toolkit) -> float:
    """Return how much larger than the least staff screens are shown on this glass."""
    return min(kit.base, _MOST_LARGER)


def words(kit: Toolkit, colour: str = "ink", *, bold: bool = False) -> TextStyle:
    """Return the style of running text."""
    return TextStyle(CAPITAL * larger(kit), bold, colour)


def title(kit: Toolkit) -> TextStyle:
    """Return the style of a sheet's title."""
    return TextStyle(CAPITAL * 1.5 * larger(kit), bold=True, colour="ink")


def tone_style(kit: Toolkit, tone: Tone) -> TextStyle:
    """Return how a line of words is written."""
    if tone is Tone.HEAD:
        return TextStyle(CAPITAL * 1.15 * larger(kit), bold=True, colour="ink")
    return words(kit, "ink_soft" if tone is Tone.SOFT else "ink")
