"""The attract screen's slides as an object: it holds the rotation, wakes for the next slide, and sleeps between."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.attract.rotation import Rotation, Slide


class SlideShow(QObject):
    """One timer, single shot, for the next slide; none while nobody looks at the attract screen.

    The attract screen begins with its title. The first slide comes when the title has stood as long as a slide.
    """

    changed = Signal()
    """Another slide is to be shown."""

    def __init__(
        self, rotation: Rotation, *, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rotation = rotation
        self._slide: Slide | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def slide(self) -> Slide | None:
        """What is shown now; None: the title."""
        return self._slide

    @property
    def offset_mm(self) -> tuple[float, float]:
        """How far the composition stands from its place, in mm."""
        return self._rotation.offset_mm if self._slide else (0.0, 0.0)

    def start(self) -> None:
        """Begin with the title."""
        self._slide = None
        self._rotation = self._rotation.start(self._clock())
        self._wake()

    def stop(self) -> None:
        """Somebody is there: show nothing more."""
        self._timer.stop()

    def favour(self, reads: Mapping[str, int]) -> None:
        """Prefer pages with few readers, see `Rotation.favour`."""
        self._rotation = self._rotation.favour(reads)

    def tick(self) -> None:
        """Look at the time."""
        if self._slide is None and self._clock() >= self._rotation.deadline():
            # The round that began with the title has its first slide still to come.
            self._rotation = self._rotation.start(self._clock())
            self._slide = self._rotation.slide
            self.changed.emit()
        else:
            after = self._rotation.tick(self._clock())
            if after is not self._rotation:
                self._rotation, self._slide = after, after.slide
                self.changed.emit()
        self._wake()

    def _wake(self) -> None:
        wait = max(self._rotation.deadline() - self._clock(), 0.0)
        self._timer.start(math.ceil(wait * 1000))
