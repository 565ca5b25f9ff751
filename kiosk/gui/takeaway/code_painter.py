"""A code on the glass: whole pixels, black on white in every theme, with the light edge cameras need."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from kiosk.takeaway.codes import QUIET_MODULES

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.takeaway.codes import Code


def paint_code(painter: QPainter, code: Code, left: int, top: int, module: int) -> None:
    """Paint ``code`` with its quiet zone, its corner at (left, top), modules ``module`` px wide."""
    side = code.across * module
    painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
    y = top + QUIET_MODULES * module
    for row in code.rows:
        x = left + QUIET_MODULES * module
        for is_dark, run in groupby(row):
            wide = sum(1 for _ in run) * module
            if is_dark:
                painter.fillRect(QRect(x, y, wide, module), Qt.GlobalColor.black)
            x += wide
        y += module
