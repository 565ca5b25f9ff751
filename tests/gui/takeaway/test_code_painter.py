"""A code is read by another library from the pixels of the glass, as a phone reads it."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.takeaway.code_painter import paint_code
from kiosk.takeaway.codes import MODULE_MM, QUIET_MODULES, code_of
from tests.support.gui import colours_in

TEXTS = (
    "https://clinic.example/back/sciatica",
    "Sciatica (draft)\nPain runs down one leg.\nGet help now: Call 112.\nClinic: 555 0100",
    "Ciática: dolor que baja por la pierna. ¿Qué ayuda? Llame al 112.",
    "坐骨神经痛\n疼痛沿一条腿向下。\n现在求助：请拨打 120。",
    "عرق النسا: ألم ينزل في ساق واحدة. اتصل على 112.",
    "x" * 300,
)


def painted(text: str, module: int, ground: str) -> QImage:
    """The glass in a dark colour with a code of ``text`` on it."""
    code = code_of(text)
    side = code.across * module
    image = QImage(side + 20, side + 20, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint_code(painter, code, 10, 10, module)
    painter.end()
    return image


@pytest.mark.parametrize("px_per_mm", [4.03, 8.83])
def test_what_a_phone_reads_is_what_was_written(px_per_mm: float):
    for text in TEXTS:
        module = code_of(text).modules_px(px_per_mm, 1e6)[-1]
        assert module >= MODULE_MM * px_per_mm
        grey = painted(text, module, "#101010").convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
        (found,) = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormat.QRCode)
        assert found.text == text


def test_a_code_is_black_on_white_on_any_ground_with_four_light_modules_around_it():
    image = painted("x", 4, "#102030")
    assert set(colours_in(image)) == {"#102030", "#ffffff", "#000000"}
    edge = QUIET_MODULES * 4
    quiet = image.copy(10, 10, image.width() - 20, edge)
    assert set(colours_in(quiet)) == {"#ffffff"}
    assert image.pixelColor(10 + edge, 10 + edge).name() == "#000000"
