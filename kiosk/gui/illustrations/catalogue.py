"""Every picture once: which drawing shows it, its states, its labels.

Drawings are imported on first use, so that a start pays only for the pictures it shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Literal, Protocol, cast

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing

Side = Literal["left", "right", "above", "below"]


class Draw(Protocol):
    """Makes the drawing for a condition running from 0 (healthy) to 1 (affected)."""

    def __call__(self, value: float, /) -> Drawing:
        """Return the drawing at ``value``."""
        ...


@dataclass(frozen=True, slots=True)
class PictureState:
    """A named state a person can choose; ``label`` is a source text of the "Pictures" context."""

    id: str
    label: str
    value: float


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """Words beside a part. ``landmark`` is its anchor; shown while the value is in ``first``..``last``."""

    text: str
    landmark: str
    side: Side = "right"
    first: float = 0.0
    last: float = 1.0


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: ``drawing`` is ``module:function``, imported on first use; ``rest`` the value first shown."""

    drawing: str
    labels: tuple[PictureLabel, ...] = ()
    states: tuple[PictureState, ...] = ()
    rest: float = 1.0
    caption: str = ""

    def draw(self, value: float) -> Drawing:
        """Return the drawing at ``value``."""
        module, function = self.drawing.split(":")
        return cast("Draw", getattr(import_module(module), function))(value)
