"""Measures a window as it really is painted: texts, contrast, controls. Nothing here is declared by the screens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage

from kiosk.theming.contrast import ratio

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kiosk.gui.touch.target import TouchTarget
    from kiosk.gui.typography.lettering import Lettering, Written
    from kiosk.gui.widgets.main_window import MainWindow

# The darkest and the lightest share of the ground that a text is compared with.
_EXTREME = 0.05
# The ground under a text is looked at through this many samples at most.
_SAMPLES = QSize(48, 16)


@dataclass(frozen=True, slots=True)
class Sight:
    """One screen as seen: its picture, the same without words, and what was written."""

    image: QImage
    ground: QImage
    texts: tuple[Written, ...]


def look(window: MainWindow, lettering: Lettering) -> Sight:
    """Paint ``window`` twice, with and without words, and list the words that can be read.

    Where a panel lies over the screen only the panel's words count: what is below it is veiled.
    """
    record: list[Written] = []
    overlay = window.overlay
    lettering.record = record if overlay is None else None
    image = _painted(window)
    if overlay is not None:
        lettering.record = record
        overlay.render(QImage(image), overlay.pos())
    lettering.record = None
    lettering.visible = False
    ground = _painted(window)
    lettering.visible = True
    return Sight(image, ground, tuple(record))


def _painted(window: MainWindow) -> QImage:
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    window.render(image)
    return image


def describe(window: MainWindow, sight: Sight, px_per_mm: float) -> dict[str, Any]:
    """Return the measured part of a screen's entry in ``tour.json``."""
    whole = QRectF(window.rect())
    targets = window.targets()
    rects = [_rect(window, target) for target in targets]
    texts = [_described(text, sight, px_per_mm, whole) for text in sight.texts]
    return {
        "controls": [
            {"name": t.name, "role": t.role.name, "rect_px": [r.x(), r.y(), r.width(), r.height()], "opens": t.opens}
            for t, r in zip(targets, rects, strict=True)
        ],
        "texts": texts,
        "overlaps": _overlaps(targets, rects),
        "missing_glyphs": sum(text.missing_glyphs for text in sight.texts),
    }


def _rect(window: MainWindow, target: TouchTarget) -> QRect:
    return QRect(target.mapTo(window, QPoint(0, 0)), target.size())


def _overlaps(targets: list[TouchTarget], rects: list[QRect]) -> list[list[str]]:
    found = []
    for i, one in enumerate(rects):
        found += [[targets[i].name, targets[j].name] for j in range(i + 1, len(rects)) if one.intersects(rects[j])]
    return found


def _described(text: Written, sight: Sight, px_per_mm: float, whole: QRectF) -> dict[str, Any]:
    ink = text.ink
    return {
        "text": text.text.replace("\u00ad", ""),
        "rect_px": [round(ink.x(), 1), round(ink.y(), 1), round(ink.width(), 1), round(ink.height(), 1)],
        "cap_height_mm": round(text.capital_px / px_per_mm, 3),
        "contrast": round(contrast_on(sight.ground, ink, text.colour), 2),
        "clipped": text.clipped or not whole.contains(ink),
    }


def contrast_on(ground: QImage, ink: QRectF, colour: QColor) -> float:
    """Return the contrast of ``colour`` against the worse of the darkest and lightest 5 % of the ground under it."""
    area = ink.toAlignedRect().intersected(ground.rect())
    if area.isEmpty():
        return 1.0
    size = QSize(min(area.width(), _SAMPLES.width()), min(area.height(), _SAMPLES.height()))
    patch = ground.copy(area).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
    )
    shades = sorted(
        _luminance_key(patch.pixel(x, y) & 0xFFFFFF) for y in range(patch.height()) for x in range(patch.width())
    )
    at = int(len(shades) * _EXTREME)
    return min(ratio(colour.name(), f"#{shades[i][1]:06x}") for i in (at, len(shades) - 1 - at))


@lru_cache(maxsize=4096)
def _luminance_key(rgb: int) -> tuple[float, int]:
    red, green, blue = rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF
    return 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2, rgb
