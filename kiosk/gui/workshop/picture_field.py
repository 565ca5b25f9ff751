"""The picture of a page, chosen from small pictures of everything the kiosk can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.content.pictures.own_picture import NAMED
from kiosk.gui.workshop.look import letters
from kiosk.gui.workshop.tools import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    Paint = Callable[[str, QSize], QImage]
    """Paints a picture by its id, in px."""

_WIDTH, _HEIGHT = 16, 12
"""The size of a small picture, in letters."""

_LIST_HEIGHT = 44
_ID = Qt.ItemDataRole.UserRole


class PictureField(QWidget):
    """The picture there is, and a list of all others that opens below it."""

    chosen = Signal()
    asked = Signal()
    """A file of one's own is to be chosen."""

    def __init__(self, pictures: Sequence[str], paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = tuple(pictures)
        self._paint = paint
        self._picture = ""
        self._size = QSize(letters(self.fontMetrics(), _WIDTH), letters(self.fontMetrics(), _HEIGHT))
        self._small = QLabel()
        self._small.setFixedSize(self._size)
        self.name = QLabel()
        self.name.setWordWrap(True)
        self.button = QPushButton(self.tr("Choose a picture"))
        self.button.setCheckable(True)
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setWordWrap(True)
        self.list.setIconSize(self._size)
        self.list.setGridSize(
            self._size + QSize(self.fontMetrics().averageCharWidth() * 3, self.fontMetrics().height() * 3)
        )
        self.list.setFixedHeight(letters(self.fontMetrics(), _LIST_HEIGHT))
        self.list.setAccessibleName(self.tr("Pictures"))
        self.list.hide()
        self._waiting: list[QListWidgetItem] = []
        self._paint_timer = single_shot(self, 0, self._paint_next)
        self.own_button = QPushButton(self.tr("An own file …"))
        self.own_button.setToolTip(self.tr("A photograph or drawing of your own: PNG, JPEG or SVG"))
        self.own_button.clicked.connect(self.asked)
        beside = QVBoxLayout()
        for widget in (self.name, self.button, self.own_button):
            beside.addWidget(widget)
        above = QHBoxLayout()
        above.addWidget(self._small, alignment=Qt.AlignmentFlag.AlignTop)
        above.addLayout(beside, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(above)
        layout.addWidget(self.list)
        self.setFocusProxy(self.button)
        self.button.toggled.connect(self._open)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)

    @property
    def picture(self) -> str:
        """The id of the picture that is chosen."""
        return self._picture

    def offer(self, pictures: Sequence[str]) -> None:
        """Offer these pictures from now on."""
        if tuple(pictures) != self._pictures:
            self._pictures = tuple(pictures)
            self.list.clear()
            self._waiting = []

    def choose(self, picture: str) -> None:
        """Take a picture as the one that is chosen, and tell it."""
        self.show_picture(picture)
        self.chosen.emit()

    def show_picture(self, picture: str) -> None:
        """Show a picture as the one that is chosen, without telling it as a change."""
        if picture == self._picture:
            return
        self._picture = picture
        self.name.setText(picture_name(picture))
        self._small.setPixmap(self._pixmap(picture) if picture in self._pictures else QPixmap())

    def _open(self, is_open: bool) -> None:
        self.list.setVisible(is_open)
        if is_open and not self.list.count():
            for picture in self._pictures:
                item = QListWidgetItem(picture_name(picture), self.list)
                item.setData(_ID, picture)
                item.setSizeHint(self.list.gridSize())
                self._waiting.append(item)
        if is_open:
            self._paint_timer.start()
            row = self._pictures.index(self._picture) if self._picture in self._pictures else 0
            self.list.setCurrentRow(row)
            self.list.setFocus()

    def _paint_next(self) -> None:
        """Paint one small picture; the window answers between them."""
        if self._waiting and self.list.isVisible():
            item = self._waiting.pop(0)
            item.setIcon(QIcon(self._pixmap(item.data(_ID))))
            self._paint_timer.start()

    def _take(self, item: QListWidgetItem) -> None:
        self.button.setChecked(False)
        self.button.setFocus()
        self.choose(item.data(_ID))

    def _pixmap(self, picture: str) -> QPixmap:
        return QPixmap.fromImage(self._paint(picture, self._size))


def picture_name(picture: str) -> str:
    """A picture as the workshop calls it."""
    return picture.removeprefix(NAMED).replace("-", " ").capitalize()
