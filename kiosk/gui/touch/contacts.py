"""Fingers become activations: every contact is followed by itself, in millimetres and seconds, without Qt.

`Touches` is a frozen value. Each method takes what happened and the control areas as they stand now, and returns
the next value with the reactions, in order. A contact belongs to the control it came down on, or to the only one
within `NEAR_MM` of it; a contact that belongs to none (a resting palm) is followed and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import Literal

SLOP_MM = 10.0
"""How far outside its control a finger may lift and still count (TE-11)."""

NEAR_MM = 5.0
"""How far from exactly one control a tap in empty space still means it (TE-17)."""

LONGEST_TAP = 10.0
"""Seconds; a longer contact is not a tap (TE-12, TE-15)."""

WIDEST_TAP_MM = 25.0
"""A contact wider than this is a palm or a sleeve, not a tap (TE-15)."""

SAME_CONTROL_PAUSE = 0.5
"""Seconds after an activation in which a new press of the same control is ignored (TE-13)."""

TOGETHER = 0.1
"""Seconds after an activation in which a press elsewhere is taken for the same movement (TE-16)."""

Kind = Literal["pressed", "unpressed", "activated"]


@dataclass(frozen=True, slots=True)
class Contact:
    """One finger, pen or mouse at one moment.

    Args:
        id: The same for one contact from press to lift.
        x_mm: Across the surface, from its left edge.
        y_mm: Down the surface, from its top edge.
        t: Seconds on a clock that never goes back.
        ellipse_mm: Larger diameter of the contact; 0 where the panel does not tell.
    """

    id: int
    x_mm: float
    y_mm: float
    t: float
    ellipse_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Area:
    """Where a control lies, in millimetres on the surface. A disabled one takes taps and does nothing with them.

    Between controls of one ``kin``, such as the places of a body, a tap means the nearest. A key that types may be
    pressed again at once: words have double letters.
    """

    id: int
    left: float
    top: float
    right: float
    bottom: float
    is_enabled: bool = True
    kin: str = ""
    is_key: bool = False

    def distance(self, x: float, y: float) -> float:
        """Return how far (mm) the point lies outside the area; 0 inside it and on its edge."""
        return hypot(max(self.left - x, 0.0, x - self.right), max(self.top - y, 0.0, y - self.bottom))


Areas = tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Reaction:
    """What the control with id ``target`` does now: looks pressed, looks unpressed, or acts."""

    kind: Kind
    target: int


Reactions = tuple[Reaction, ...]


@dataclass(frozen=True, slots=True)
class Finger:
    """A contact on the glass: since when (seconds), on which control, over it or away, and still able to tap."""

    id: int
    since: float
    target: int | None
    is_over: bool
    is_spoiled: bool

    @property
    def held(self) -> int | None:
        """The control this finger holds down, if any."""
        return self.target if self.is_over and not self.is_spoiled else None


@dataclass(frozen=True, slots=True)
class Touches:
    """All contacts on the glass and the latest activations (control, time in seconds)."""

    fingers: tuple[Finger, ...] = ()
    recent: tuple[tuple[int, float], ...] = ()

    @property
    def held(self) -> frozenset[int]:
        """The controls that look pressed."""
        return frozenset(finger.held for finger in self.fingers if finger.held is not None)

    def finger(self, contact_id: int) -> Finger | None:
        """Return the finger with this contact id, or None if it is not on the glass."""
        return next((finger for finger in self.fingers if finger.id == contact_id), None)

    def press(self, contact: Contact, areas: Areas) -> tuple[Touches, Reactions]:
        """A contact comes down. ``areas`` is in painting order: the last one is on top."""
        target = _meant(contact, areas)
        finger = Finger(
            contact.id,
            contact.t,
            target,
            is_over=target is not None,
            is_spoiled=contact.ellipse_mm > WIDEST_TAP_MM,
        )
        return self._with(contact.id, finger)

    def move(self, contact: Contact, areas: Areas) -> tuple[Touches, Reactions]:
        """A contact moves or changes its width. Coming back over its control counts as being on it again."""
        finger = self.finger(contact.id)
        if finger is None:
            return self, ()
        return self._with(contact.id, _moved(finger, contact, areas))

    def release(self, contact: Contact, areas: Areas) -> tuple[Touches, Reactions]:
        """A contact lifts. Its control acts if the lift still belongs to it and nothing else acted meanwhile."""
        finger = self.finger(contact.id)
        if finger is None:
            return self, ()
        finger = _moved(finger, contact, areas)
        lifted, reactions = self._with(contact.id, None)
        target = finger.held
        if target is None or contact.t - finger.since > LONGEST_TAP:
            return lifted, reactions
        pause = TOGETHER if any(area.id == target and area.is_key for area in areas) else SAME_CONTROL_PAUSE
        if not self._is_apart(target, finger.since, pause):
            return lifted, reactions
        recent = tuple(item for item in self.recent if contact.t - item[1] < SAME_CONTROL_PAUSE)
        acted = replace(lifted, recent=(*recent, (target, contact.t)))
        return acted, (*reactions, Reaction("activated", target))

    def cancel_all(self) -> tuple[Touches, Reactions]:
        """Every contact is taken away, by the system or because the page changes: nothing acts."""
        return replace(self, fingers=()), tuple(Reaction("unpressed", target) for target in sorted(self.held))

    def _is_apart(self, target: int, since: float, pause: float) -> bool:
        """Return whether a press at ``since`` is a wish of its own; ``pause`` seconds after the same control acted."""
        return all(since - time >= (pause if target == other else TOGETHER) for other, time in self.recent)

    def _with(self, contact_id: int, finger: Finger | None) -> tuple[Touches, Reactions]:
        """Replace one finger (None: it is gone) and say which controls look different for it."""
        others = tuple(other for other in self.fingers if other.id != contact_id)
        after = replace(self, fingers=others if finger is None else (*others, finger))
        gone = tuple(Reaction("unpressed", target) for target in sorted(self.held - after.held))
        new = tuple(Reaction("pressed", target) for target in sorted(after.held - self.held))
        return after, gone + new


def _moved(finger: Finger, contact: Contact, areas: Areas) -> Finger:
    """Return the finger where ``contact`` says it is now."""
    return replace(
        finger,
        is_over=_still_on(finger.target, contact, areas),
        is_spoiled=finger.is_spoiled or contact.ellipse_mm > WIDEST_TAP_MM,
    )


def _meant(contact: Contact, areas: Areas) -> int | None:
    """Return the control a contact came down for: the topmost under it, the only one near it, or the nearest of kin."""
    under = [area for area in areas if area.distance(contact.x_mm, contact.y_mm) == 0.0]
    if under:
        return under[-1].id if under[-1].is_enabled else None
    near = [area for area in areas if area.distance(contact.x_mm, contact.y_mm) <= NEAR_MM]
    if len({area.kin or str(area.id) for area in near}) != 1:
        return None
    nearest = min(near, key=lambda area: area.distance(contact.x_mm, contact.y_mm))
    return nearest.id if nearest.is_enabled else None


def _still_on(target: int | None, contact: Contact, areas: Areas) -> bool:
    """Return whether a contact still belongs to ``target``: near enough, and no other control nearer."""
    own = next((area for area in areas if area.id == target and area.is_enabled), None)
    if own is None:
        return False
    distance = own.distance(contact.x_mm, contact.y_mm)
    return distance <= SLOP_MM and all(
        area.distance(contact.x_mm, contact.y_mm) >= distance for area in areas if area.id != target
    )
