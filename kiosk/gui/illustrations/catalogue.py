"""Every picture once: which drawing shows it, its states, its labels.

Drawings are imported on first use, so that a start pays only for the pictures it shows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    """A named state or step a person can choose. Texts are source texts of the "Pictures" context.

    Args:
        id: Its name in content and code.
        label: The words on its button.
        value: What the drawing is made with.
        note: A measured sentence shown while the state is; never without ``source``.
        source: The key of its source in the pack.
        alt: What the picture shows in this state, in words; empty takes the page's own words.
        seconds: How long it has when the picture plays; a picture plays where its states have seconds.
        warns: Whether its note tells of danger, and looks like every other warning.
    """

    id: str
    label: str
    value: float
    note: str = ""
    source: str = ""
    alt: str = ""
    seconds: float = 0.0
    warns: bool = False


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """Words beside a part. ``landmark`` is its anchor; shown while the value is in ``first``..``last``."""

    text: str
    landmark: str
    side: Side = "right"
    first: float = 0.0
    last: float = 1.0


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A part that can be touched.

    Args:
        id: Its name in code.
        label: The words on its button, and of its label in the picture if it has one.
        outlines: What the names of its outlines begin or end with; ``*`` stands for the rest.
        says: One plain sentence about it.
    """

    id: str
    label: str
    outlines: tuple[str, ...]
    says: str

    def holds(self, name: str) -> bool:
        """Return whether the outline called ``name`` belongs to it."""
        return any(
            name.endswith(mask[1:]) if mask.startswith("*") else name.startswith(mask.removesuffix("*"))
            for mask in self.outlines
        )


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: ``drawing`` is ``module:function``, imported on first use; ``rest`` the value first shown.

    A picture whose states have seconds can be played; its parts can be touched. ``wide`` is a second
    drawing of the same thing, with the same landmarks, for areas much wider than high; see `Gallery.fitting`.
    """

    drawing: str
    labels: tuple[PictureLabel, ...] = ()
    states: tuple[PictureState, ...] = ()
    rest: float = 1.0
    caption: str = ""
    parts: tuple[PicturePart, ...] = ()
    wide: str = ""

    def warns_by(self, sentence: str) -> bool:
        """Return whether ``sentence``, a source text, is a note of it that tells of danger."""
        return any(state.warns and state.note == sentence for state in self.states)

    def in_wide(self) -> Picture:
        """Return the picture with its wide drawing for its drawing."""
        return replace(self, drawing=self.wide, wide="")

    @property
    def can_play(self) -> bool:
        """Whether its states are steps that can be played."""
        return any(state.seconds for state in self.states)

    def draw(self, value: float) -> Drawing:
        """Return the drawing at ``value``."""
        module, function = self.drawing.split(":")
        return cast("Draw", getattr(import_module(module), function))(value)
