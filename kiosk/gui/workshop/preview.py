"""The page as a patient sees it: painted by a real kiosk on a glass that is chosen above the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.gui.workshop.look import letters, set_role
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter


class Glass(NamedTuple):
    """What the page is shown on."""

    width_px: int
    height_px: int
    px_per_mm: float
    language: str
    text_scale: float
    theme: str


PANELS = (
    ("Desk", 1920, 1080, 4.03),
    ("Desk, upright", 1080, 1920, 4.03),
    ("Tablet", 1920, 1200, 8.83),
    ("Tablet, upright", 1200, 1920, 8.83),
    ("Wall", 3840, 2160, 5.42),
)
_SIZES = (1.0, 1.25, 1.5, 2.0)
_THEMES = (
    ("Light", "light"),
    ("Dark", "dark"),
    ("Contrast, light", "high-contrast-light"),
    ("Contrast, dark", "high-contrast-dark"),
)


class Preview(QWidget):
    """The picture of a page, with what it is shown on."""

    changed = Signal()

    def __init__(self, make_kiosk: Callable[[Glass, PackFile], Presenter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_kiosk = make_kiosk
        self._kiosk: Presenter | None = None
        self._glass: Glass | None = None
        self._pack: PackFile | None = None
        self._route = Route("")
        self.image = QImage()
        self.panel = self._box(self.tr("Screen"))
        for name, *panel in PANELS:
            self.panel.addItem(self.tr(name), tuple(panel))
        self.text_size = self._box(self.tr("Size of the text"))
        for size in _SIZES:
            self.text_size.addItem(self.tr("Text %1 %").replace("%1", f"{size * 100:.0f}"), size)
        self.theme = self._box(self.tr("Colours"))
        for name, theme in _THEMES:
            self.theme.addItem(self.tr(name), theme)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._picture.setMinimumHeight(letters(self.fontMetrics(), 20))
        self._picture.setAccessibleName(self.tr("How the page looks"))
        set_role(self._picture, "glass")
        self.note = QLabel()
        self.note.setWordWrap(True)
        set_role(self.note, "soft")
        self.earlier = self._step(self.tr("Earlier"), self.tr("Earlier part of the page"), -1)
        self.later = self._step(self.tr("Later"), self.tr("Later part of the page"), 1)
        controls = QHBoxLayout()
        for box, share in ((self.panel, 3), (self.text_size, 2), (self.theme, 2)):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            controls.addWidget(box, share)
        layout = QVBoxLayout(self)
        layout.addLayout(controls)
        layout.addWidget(self._picture, 1)
        below = QHBoxLayout()
        below.addWidget(self.note, 1)
        below.addWidget(self.earlier)
        below.addWidget(self.later)
        layout.addLayout(below)

    def show_page(self, pack: PackFile | None, page: str, section: str, language: str) -> None:
        """Paint a page as it stands in a pack.

        Args:
            pack: the pack; None while it cannot be read.
            page: the page's id.
            section: the section to open; empty for the page as it begins.
            language: the language to read in.
        """
        kiosk = None if pack is None else self._kiosk_for(pack, language)
        if pack is None or kiosk is None or page not in kiosk.library:
            self.note.setText(self.tr("There is no picture of this page until its errors are put right."))
            self._picture.clear()
            self.image = QImage()
            return
        ids = {each.id for each in pack.page(page, language).sections}
        self._route = Route(page, section if section in ids else "")
        self._paint()

    def turn(self, by: int) -> None:
        """Show an earlier or a later part of the page."""
        screen = self._kiosk.window.screen_shown if self._kiosk else None
        if screen is not None:
            self._route = screen.route(min(max(0, screen.number_of(self._route) + by), screen.part_count - 1))
            self._paint()

    def say_old(self, *, is_old: bool) -> None:
        """Say whether the picture is of a text from before the last change."""
        self.note.setText(self.tr("The last text that could be read. Put the errors below right.") if is_old else "")

    def leave(self) -> None:
        """Take the kiosk of the preview down."""
        if self._kiosk is not None:
            kiosk, self._kiosk = self._kiosk, None
            kiosk.window.close()
            for part in (kiosk.window, kiosk, kiosk.attract, kiosk.navigator):
                part.deleteLater()

    def sizeHint(self) -> QSize:
        """Wide enough to read the headings of a page."""
        width = letters(self.fontMetrics(), 70)
        return QSize(width, width * 3 // 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into its new place."""
        super().resizeEvent(event)
        self._fit()

    def _step(self, sign: str, name: str, by: int) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked=False: self.turn(by))
        return button

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.activated.connect(lambda _index: self.changed.emit())
        return box

    def _kiosk_for(self, pack: PackFile, language: str) -> Presenter:
        width, height, px_per_mm = self.panel.currentData()
        glass = Glass(width, height, px_per_mm, language, self.text_size.currentData(), self.theme.currentData())
        if self._kiosk is None or glass != self._glass:
            self.leave()
            self._kiosk = self._make_kiosk(glass, pack)
        elif pack is not self._pack:
            if self._pack is None or self._pack.own_pictures() or pack.own_pictures():
                # It paints pictures of one's own out of the pack it was made with.
                self.leave()
                self._kiosk = self._make_kiosk(glass, pack)
            else:
                self._kiosk.open_pack(pack)
        self._glass, self._pack = glass, pack
        return self._kiosk

    def _paint(self) -> None:
        """Have the kiosk show the place, and take its picture."""
        if self._kiosk is None:
            return
        window = self._kiosk.window
        window.lay_over(None)
        window.show_route(self._route, can_go_back=True)
        screen = window.screen_shown
        count, at = (screen.part_count, screen.number_of(self._route)) if screen else (1, 0)
        self.earlier.setEnabled(at > 0)
        self.later.setEnabled(at < count - 1)
        self.image = QImage(window.size(), QImage.Format.Format_RGB32)
        window.render(self.image)
        self._fit()

    def _fit(self) -> None:
        if not self.image.isNull():
            shown = self.image.scaled(
                self._picture.contentsRect().size(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._picture.setPixmap(QPixmap.fromImage(shown))
