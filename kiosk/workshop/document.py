"""One file being edited: what is on the disk, what stands in the window, and the way back. Nothing is ever lost."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.workshop.page_text import PLAIN, Style

MOST_STEPS = 500
"""How many changes can be taken back."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file in the workshop. Every method returns the next state.

    Attributes:
        file: its path within the content folder, with ``/``.
        saved: its text on the disk, as far as is known; None for a file that is no longer there.
        text: its text in the window.
        style: how it is written down.
        past: texts before this one, the latest last.
        future: texts that were taken back, the next one last.
        open_step: what is being typed at; typing on there is the same step.
        theirs: the text on the disk, when somebody changed it there while it was being edited here.
    """

    file: str
    saved: str | None
    text: str
    style: Style = PLAIN
    past: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    open_step: str = ""
    theirs: str | None = None

    @property
    def is_changed(self) -> bool:
        """Whether the window has what the disk has not."""
        return self.text != self.saved

    @property
    def is_in_conflict(self) -> bool:
        """Whether somebody else changed the file, and it is to be decided which text stays."""
        return self.theirs is not None

    def edit(self, text: str, step: str = "") -> Document:
        """Another text. Changes with the same ``step`` in a row are taken back together; without one, each alone."""
        if text == self.text:
            return self
        goes_on = bool(step) and step == self.open_step
        past = self.past if goes_on else (*self.past, self.text)[-MOST_STEPS:]
        return replace(self, text=text, past=past, future=(), open_step=step)

    def pause(self) -> Document:
        """What is typed next is a step of its own."""
        return replace(self, open_step="")

    def undo(self) -> Document:
        """The text before the last step."""
        if not self.past:
            return self
        return replace(self, text=self.past[-1], past=self.past[:-1], future=(*self.future, self.text), open_step="")

    def redo(self) -> Document:
        """The text that was taken back last."""
        if not self.future:
            return self
        return replace(self, text=self.future[-1], future=self.future[:-1], past=(*self.past, self.text), open_step="")

    def written(self) -> Document:
        """The text is on the disk now."""
        return replace(self, saved=self.text, open_step="", theirs=None)

    def discard(self) -> Document:
        """The text on the disk; the one in the window can be brought back by undo."""
        return replace(self.edit(self.saved or "").pause(), theirs=None)

    def found(self, on_disk: str | None, style: Style | None = None) -> Document:
        """What was found on the disk: taken over when nothing was changed here, else to be decided."""
        if on_disk == self.saved:
            return self
        if on_disk is None or on_disk == self.text:
            return replace(self, saved=on_disk, theirs=None)
        if self.is_changed:
            return replace(self, theirs=on_disk, style=style or self.style)
        return replace(self.edit(on_disk).pause(), saved=on_disk, style=style or self.style)

    def keep_mine(self) -> Document:
        """The text in the window stays; the next save writes it over the other, which undo still has."""
        if self.theirs is None:
            return self
        return replace(self, past=(*self.past, self.theirs), saved=self.theirs, theirs=None, open_step="")

    def take_theirs(self) -> Document:
        """The text of the disk comes into the window; undo brings the other one back."""
        if self.theirs is None:
            return self
        return replace(self.edit(self.theirs).pause(), saved=self.theirs, theirs=None)
