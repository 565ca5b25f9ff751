"""The first screen of the last start, shown while this start still makes its own.

A kiosk always begins with the same screen. So its picture is kept, and the next start shows that first: the glass is
never black for longer than it must be, and a finger that comes early is answered when the screen behind it is ready.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.gui.widgets.lock import Lock

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

# A window system that shows nothing for so long will not before the screen itself is ready.
_PATIENCE_MS = 400
_BYTES_PER_PIXEL = 4


class OpeningPicture:
    """The kept picture of the first screen; there is one, in ``file``.

    Args:
        file: Where it is kept. It may be missing, damaged, or on a disk that is full or cannot be written to.
        key: Everything the first screen depends on, on one line. A picture kept under another key is never shown.
    """

    def __init__(self, file: Path, key: str) -> None:
        self._file = file
        self._key = key.replace("\n", " ").encode()

    def read(self, width: int, height: int) -> QImage | None:
        """Return the kept picture if it was made for this key and is ``width`` by ``height`` px, else None."""
        try:
            content = self._file.read_bytes()
        except OSError:
            return None
        start = len(self._head(width, height))
        if content[:start] != self._head(width, height) or len(content) - start != width * height * _BYTES_PER_PIXEL:
            return None
        pixels = memoryview(content)[start:]
        view = QImage(pixels, width, height, width * _BYTES_PER_PIXEL, QImage.Format.Format_RGB32)
        # The view looks into the bytes of the file, which end with this function.
        return view.copy()

    def keep(self, kiosk: QWidget) -> None:
        """Keep what ``kiosk`` looks like for the next start; on a disk that is full or read-only nothing is kept."""
        # Text comes out a shade different on a ground with an alpha channel, which no window has.
        kept = QImage(kiosk.size(), QImage.Format.Format_RGB32)
        kiosk.render(kept)
        content = self._head(kept.width(), kept.height()) + bytes(kept.constBits())
        draft = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(content)
            draft.replace(self._file)
        except OSError:
            # The next start takes a little longer; nothing else is lost.
            return

    def _head(self, width: int, height: int) -> bytes:
        return b"%b %dx%d\n" % (self._key, width, height)


class OpeningGlass(QWidget):
    """The window the kiosk stands in. Until the kiosk is put in, it shows a picture of it.

    Args:
        width: Width in px.
        height: Height in px.
        picture: What is shown first; None where nothing was kept.
    """

    screen_changed = Signal(int, int)
    """The glass has another size now: the screen was turned, changed for another or set anew. Width and height in px.

    The kiosk in it still has the old size.
    """

    def __init__(self, width: int, height: int, picture: QImage | None) -> None:
        super().__init__()
        self._picture = picture
        self._kiosk: QWidget | None = None
        self._lock: Lock | None = None
        self._is_painted = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(width, height)

    def open(self, *, full_screen: bool) -> None:
        """Show the window, and come back when its first picture is on the glass; touches wait their turn.

        Nothing closes, covers or moves a window that is shown full screen.
        """
        self._lock = Lock(self, holds=full_screen, is_typed_into=self._is_typed_into)
        self._lock.screen_changed.connect(self.screen_changed)
        if full_screen:
            self.showFullScreen()
        else:
            self.show()
        late = QTimer(self)
        late.setSingleShot(True)
        late.start(_PATIENCE_MS)
        wait = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while self._picture is not None and not self._is_painted and late.isActive():
            QApplication.processEvents(wait)
        late.stop()

    def take_in(self, kiosk: QWidget) -> None:
        """Put the kiosk where its picture was; nobody sees the change."""
        self._kiosk = kiosk
        kiosk.setParent(self)
        kiosk.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        kiosk.move(0, 0)
        kiosk.show()
        kiosk.setFocus()
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture; the kiosk covers the glass once it is there."""
        painter = QPainter(self)
        if self._picture is None:
            # Seen only while the kiosk does not reach every edge of a screen that has become another.
            painter.eraseRect(event.rect())
            return
        painter.drawImage(event.rect(), self._picture, event.rect())
        painter.end()
        self._is_painted = True

    def _is_typed_into(self) -> bool:
        return bool(getattr(self._kiosk, "takes_text", False))
