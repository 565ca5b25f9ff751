"""The Qt binding keeps count of None.

Its release 6.12.0 gives one reference to None away at many calls that return nothing. Until Python 3.11 the count
can run out, and the process ends within minutes of painting; from 3.12 on None is immortal, and only the pin tells.
"""

from __future__ import annotations

import sys

import PySide6
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

CALLS = 5000


def paint():
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    path = QPainterPath()
    for _ in range(CALLS):
        path.cubicTo(QPointF(0, 0), QPointF(1, 1), QPointF(2, 2))
        painter.setPen(Qt.GlobalColor.black)
        painter.save()
        painter.restore()
    painter.drawPath(path)
    painter.end()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal here, so its count says nothing")
@pytest.mark.usefixtures("qapp")
def test_painting_does_not_use_up_none():
    paint()
    before = sys.getrefcount(None)
    paint()
    assert sys.getrefcount(None) > before - CALLS / 10


def test_the_release_is_the_pinned_one():
    assert PySide6.__version__ == "6.11.3"
