from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.gui.touch.surface import TouchSurface
from kiosk.gui.widgets.opening import OpeningGlass, OpeningPicture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIZE = QSize(64, 40)
pytestmark = pytest.mark.usefixtures("qapp")


def picture(colour: str = "#123456") -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.setPixelColor(3, 5, QColor("#fedcba"))
    return image


class Shown(QWidget):
    """What a kiosk looks like."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawImage(0, 0, picture())
        painter.end()


def test_the_next_start_shows_what_this_one_kept(tmp_path: Path):
    file = tmp_path / "cache" / "opening.rgb"
    OpeningPicture(file, "version 1").keep(Shown())
    kept = OpeningPicture(file, "version 1").read(SIZE.width(), SIZE.height())
    assert kept == picture()
    assert [path.name for path in file.parent.iterdir()] == ["opening.rgb"]


@pytest.mark.parametrize(
    ("key", "width", "height"),
    [("version 2", 64, 40), ("version 1 ", 64, 40), ("", 64, 40), ("version 1", 40, 64), ("version 1", 64, 41)],
)
def test_a_picture_of_another_kiosk_or_glass_is_never_shown(tmp_path: Path, key: str, width: int, height: int):
    OpeningPicture(tmp_path / "o.rgb", "version 1").keep(Shown())
    assert OpeningPicture(tmp_path / "o.rgb", key).read(width, height) is None


@pytest.mark.parametrize(("first", "last", "more"), [(0, 0, b""), (0, -1, b""), (0, None, b"x"), (1, None, b"x")])
def test_a_damaged_picture_is_never_shown(tmp_path: Path, first: int, last: int | None, more: bytes):
    file = tmp_path / "o.rgb"
    OpeningPicture(file, "1").keep(Shown())
    file.write_bytes(file.read_bytes()[first:last] + more)
    assert OpeningPicture(file, "1").read(SIZE.width(), SIZE.height()) is None


def test_a_newline_in_the_key_cannot_pass_for_another_head(tmp_path: Path):
    OpeningPicture(tmp_path / "o.rgb", "a\nb").keep(Shown())
    assert OpeningPicture(tmp_path / "o.rgb", "a b").read(SIZE.width(), SIZE.height()) == picture()


def test_a_disk_that_cannot_be_written_to_ends_nothing(tmp_path: Path):
    (tmp_path / "cache").write_bytes(b"a file where a folder should be")
    opening = OpeningPicture(tmp_path / "cache" / "opening.rgb", "1")
    opening.keep(Shown())
    assert opening.read(SIZE.width(), SIZE.height()) is None


def opened(qtbot: QtBot, image: QImage | None) -> OpeningGlass:
    glass = OpeningGlass(SIZE.width(), SIZE.height(), image)
    qtbot.addWidget(glass)
    glass.open(full_screen=False)
    return glass


def test_the_picture_is_on_the_glass_before_the_kiosk_is_made(qtbot: QtBot):
    glass = opened(qtbot, picture())
    assert glass.grab().toImage().convertToFormat(QImage.Format.Format_RGB32) == picture()


def test_the_kiosk_takes_the_place_of_its_picture_and_the_keys(qtbot: QtBot):
    glass = opened(qtbot, picture())
    kiosk = QWidget()
    kiosk.resize(SIZE)
    kiosk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    glass.take_in(kiosk)
    assert kiosk.isVisible()
    assert kiosk.geometry() == glass.rect()
    assert glass.focusWidget() is kiosk
    assert glass._picture is None


def test_without_a_picture_the_kiosk_is_shown_at_once(qtbot: QtBot):
    glass = OpeningGlass(SIZE.width(), SIZE.height(), None)
    qtbot.addWidget(glass)
    kiosk = QWidget()
    kiosk.resize(SIZE)
    glass.take_in(kiosk)
    glass.open(full_screen=False)
    assert kiosk.isVisible()


def test_a_finger_reaches_the_kiosk_through_the_glass(qtbot: QtBot):
    glass = opened(qtbot, picture())
    kiosk = TouchSurface(4.0)
    kiosk.resize(SIZE)
    glass.take_in(kiosk)
    touched: list[bool] = []
    kiosk.touched.connect(lambda: touched.append(True))
    screen = QTest.createTouchDevice()
    QTest.touchEvent(glass, screen).press(0, QPoint(20, 20), glass).commit()
    QTest.touchEvent(glass, screen).release(0, QPoint(20, 20), glass).commit()
    assert touched == [True]
