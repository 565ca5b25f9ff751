"""The hidden way to the PIN pad, and the two-finger way to the cleaning lock.

Staff: hold the upper left corner for 3 s, let go, tap the upper right corner; 8 s for all of it, one hand is enough.
By keyboard: F9 five times within 5 s, a key no keypad sends by itself. By keypad: the nine presses of `KEYPAD_WORD`
within 15 s; no key and no short sequence does anything (AX-29), and all there is to find is a PIN pad (BO-15).
Cleaning: hold both upper corners at once for 3 s; it needs no PIN, since it only blocks.

The corners are those of the band of glass a person can reach (`top_mm`), so that a display on a wall keeps nobody out.
Lower corners would not do: thumbs rest there on a tablet. The machine watches and takes nothing away: what lies under
the corners works as ever.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import Literal

Asked = Literal["", "staff", "cleaning"]
Corner = Literal["", "left", "right"]

CORNER_MM = 20.0
"""Side of the square that counts as a corner."""

DRIFT_MM = 10.0
"""How far a finger may wander while it holds (as TE-11)."""

HOLD_FOR = 3.0
WITHIN = 8.0
"""Seconds the corner is held, and seconds from its first touch to the end of the tap."""

LONGEST_TAP = 2.0
"""Seconds; what rests longer on the second corner is no tap."""

KEY, KEY_TIMES, KEY_WITHIN = "F9", 5, 5.0
"""The key of a keyboard, how often, and seconds for all of it."""

KEYPAD_WORD = ("Back", "Back", "Up", "Back", "Back", "Down", "Back", "Back", "Up")
KEYPAD_WITHIN = 15.0
"""What a keypad's keys must have meant, one after the other, and seconds for all of it."""

_LONGEST = max(KEY_TIMES, len(KEYPAD_WORD))


@dataclass(frozen=True, slots=True)
class _Finger:
    """A contact that came down in a corner: which, where (mm) and when (seconds). A spent one no longer counts."""

    id: int
    corner: Corner
    x: float
    y: float
    since: float
    is_spent: bool = False


@dataclass(frozen=True, slots=True)
class Gesture:
    """The corners of one glass at one moment.

    Args:
        width_mm: width of the glass.
        top_mm: where the band within reach begins, from the upper edge.
        asked: what was asked for by the last thing that happened; empty again with the next.
        fingers: what holds a corner.
        armed_since: when the first corner was touched, once it was held long enough and let go; seconds.
        keys: the last keys with their times.
    """

    width_mm: float
    top_mm: float = 0.0
    asked: Asked = ""
    fingers: tuple[_Finger, ...] = ()
    armed_since: float | None = None
    keys: tuple[tuple[str, float], ...] = ()

    def press(self, contact: int, x_mm: float, y_mm: float, now: float) -> Gesture:
        """A finger comes down. One outside both corners ends what was begun."""
        corner = self._corner(x_mm, y_mm)
        fingers = tuple(finger for finger in self.fingers if finger.id != contact)
        if not corner:
            return replace(self, asked="", fingers=fingers, armed_since=None)
        finger = _Finger(contact, corner, x_mm, y_mm, now)
        return replace(self, asked="", fingers=(*fingers, finger))

    def move(self, contact: int, x_mm: float, y_mm: float) -> Gesture:
        """A finger moves; one that wanders off no longer holds its corner."""
        fingers = tuple(
            replace(finger, is_spent=True)
            if finger.id == contact and hypot(x_mm - finger.x, y_mm - finger.y) > DRIFT_MM
            else finger
            for finger in self.fingers
        )
        return replace(self, asked="", fingers=fingers)

    def lift(self, contact: int, now: float) -> Gesture:
        """A finger goes up: it has held the first corner, or tapped the second."""
        finger = next((finger for finger in self.fingers if finger.id == contact), None)
        rest = replace(self, asked="", fingers=tuple(each for each in self.fingers if each.id != contact))
        if finger is None or finger.is_spent:
            return rest
        held = now - finger.since
        if finger.corner == "left":
            return replace(rest, armed_since=finger.since if HOLD_FOR <= held < WITHIN else None)
        if self.armed_since is None or held > LONGEST_TAP or now - self.armed_since > WITHIN:
            return replace(rest, armed_since=None)
        return replace(rest, armed_since=None, asked="staff")

    def cancel(self) -> Gesture:
        """The system took all contacts away."""
        return replace(self, asked="", fingers=(), armed_since=None)

    def key(self, name: str, now: float) -> Gesture:
        """A key went down; the repeats of a held key must not be reported.

        Args:
            name: what the key means: of a keypad "Up", "Back" and so on, of a keyboard its name.
            now: seconds.
        """
        keys = (*self.keys, (name, now))[-_LONGEST:]
        if _typed(keys, (KEY,) * KEY_TIMES, KEY_WITHIN) or _typed(keys, KEYPAD_WORD, KEYPAD_WITHIN):
            return replace(self, asked="staff", keys=())
        return replace(self, asked="", keys=keys)

    def deadline(self) -> float | None:
        """Return when `tick` is due next (seconds), or None while nobody holds both corners."""
        since = {finger.corner: finger.since for finger in self.fingers if not finger.is_spent}
        return max(since.values()) + HOLD_FOR if len(since) > 1 else None

    def tick(self, now: float) -> Gesture:
        """Return the state at ``now``: both corners were held, or nothing happened."""
        due = self.deadline()
        if due is None or now < due:
            return replace(self, asked="")
        spent = tuple(replace(finger, is_spent=True) for finger in self.fingers)
        return replace(self, asked="cleaning", fingers=spent, armed_since=None)

    def _corner(self, x: float, y: float) -> Corner:
        if not self.top_mm <= y <= self.top_mm + CORNER_MM:
            return ""
        if 0.0 <= x <= CORNER_MM:
            return "left"
        return "right" if self.width_mm - CORNER_MM <= x <= self.width_mm else ""


def _typed(keys: tuple[tuple[str, float], ...], word: tuple[str, ...], within: float) -> bool:
    last = keys[-len(word) :]
    return tuple(name for name, _ in last) == word and last[-1][1] - last[0][1] <= within
