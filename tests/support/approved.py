"""Approved images: what is photographed, how two photographs are compared, and where a difference is shown.

Everything is rendered by Qt's own raster engine with the bundled fonts alone, so that two machines agree but for
rounding: other instructions of other processors move a blended pixel by a step or two of 255, and only along smoothed
edges. So images are compared in blocks of 8 by 8 pixels, and the mean of a block may move by `TOLERANCE` steps in each
colour. Rounding moves it by less than one; the faintest change a person could point at, a tint of 2 percent or a line
of half a pixel, moves it by more than five.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from kiosk.app import GlassOptions
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.labels_painter import PictureLabels
from kiosk.panel.profile import PanelProfile
from kiosk.theming.tokens import NAMES
from tests.support.gui import RESOURCES, Visitor, with_changes
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.gui.widgets.toolkit import Toolkit

APPROVED = ROOT / "tests" / "approved"
"""Where approved images are kept."""

SEEN = ROOT / "build" / "approved"
"""Where a failing comparison leaves what it saw, and the difference."""

COMMAND = "python build_scripts/approve_images.py"

BLOCK = 8
TOLERANCE = 4
MOST_IMAGES = 150
MOST_BYTES = 30_000_000

_AMPLIFIED = 8
_PICTURE_SIZE = QSize(480, 540)
_WIDE_SIZE = QSize(600, 400)
_WIDE = "@wide"
_PICTURE_GLASS = PanelProfile(1428, 804, 3.0)
# PNG as small as it gets: what is approved is looked at often and written seldom.
_PNG_COMPRESSION = 100

GLASSES = {
    "tablet": GlassOptions(870, 544, 4.0),
    "desk": GlassOptions(1428, 804, 3.0),
    "wall": GlassOptions(1416, 796, 2.0),
}
"""The millimetres of real panels with fewer pixels in them: what is laid out is the same, and the images are small."""

PAGES = {
    "home": "home",
    "hub": "causes",
    "cause": "herniated-disc",
    "way": "relaxing-muscles",
    "research": "research",
    "help-now": "get-help-now",
    "glossary": "words-explained",
    "body": "where-it-hurts",
}
"""One page of each kind."""

OVERLAYS = ("attract", "warning", "reading-aids")
MORE_OVERLAYS = ("languages", "cover")
"""Panels of a kind that is there already: one glass is enough."""

THEMED_ON = "tablet"


@dataclass(frozen=True, slots=True)
class Shot:
    """One image: a picture at a value, or a screen of a glass in a theme."""

    id: str
    picture: str = ""
    value: float = 0.0
    glass: str = ""
    theme: str = "light"
    screen: str = ""

    @property
    def group(self) -> str:
        """What is photographed in one go: a picture at all its values, or all screens of a glass in a theme."""
        return self.picture or f"{self.glass}-{self.theme}"

    @property
    def file(self) -> Path:
        """Where its approved image is kept."""
        return APPROVED / ("pictures" if self.picture else "screens") / f"{self.id}.png"


def shots() -> dict[str, Shot]:
    """Return everything that is approved, by id."""
    found = []
    for name, picture in sorted(PICTURES.items()):
        values = (0.0, 0.5, 1.0) if picture.states else (picture.rest,)
        found += [Shot(f"{name}-{round(value * 100)}", picture=name, value=value) for value in values]
        if picture.wide and picture.states:
            found.append(Shot(f"{name}-wide", picture=name + _WIDE, value=picture.rest))
    for glass in GLASSES:
        found += [Shot(f"{glass}-{name}", glass=glass, screen=name) for name in (*PAGES, *OVERLAYS)]
    found += [Shot(f"desk-{name}", glass="desk", screen=name) for name in MORE_OVERLAYS]
    for theme in NAMES[1:]:
        found += [
            Shot(f"{THEMED_ON}-{theme}-{name}", glass=THEMED_ON, theme=theme, screen=name)
            for name in (*PAGES, *OVERLAYS)
        ]
    return {shot.id: shot for shot in found}


def photograph(group: list[Shot], pack: Path, cache: Path) -> Iterator[tuple[Shot, QImage]]:
    """Yield the images of one group; ``pack`` is the compiled content, ``cache`` where card pictures may be kept."""
    first = group[0]
    if first.picture:
        maker = KitMaker(RESOURCES, _PICTURE_GLASS)
        kit = maker.make("en", text_scale=1.0, theme=first.theme, reduce_motion=True)
        for shot in group:
            yield shot, _picture(kit, shot)
        return
    visitor = Visitor(with_changes(GLASSES[first.glass], theme=first.theme), pack, cache)
    try:
        visitor.attract.touch()
        for shot in group:
            yield shot, _screen(visitor, shot)
    finally:
        visitor.leave()


def _picture(kit: Toolkit, shot: Shot) -> QImage:
    image = QImage(_WIDE_SIZE if shot.picture.endswith(_WIDE) else _PICTURE_SIZE, QImage.Format.Format_RGB32)
    image.fill(kit.theme.colour("sand"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    field = QRectF(image.rect())
    placed = kit.gallery.paint(painter, shot.picture, shot.value, field)
    PictureLabels(kit, shot.picture).paint(painter, placed, field, shot.value)
    painter.end()
    return image


def _screen(visitor: Visitor, shot: Shot) -> QImage:
    visitor.window.lay_over(None)
    visitor.go(PAGES.get(shot.screen, "home"))
    if shot.screen == "attract":
        visitor.presenter.show_attract()
    elif shot.screen not in PAGES:
        visitor.presenter.show_panel("still-there" if shot.screen == "warning" else shot.screen)
    return visitor.glass_image()


class Difference(NamedTuple):
    """How two images differ: the box (px) around every block that does, the largest mean of one, and all of it."""

    where: QRect
    most: int
    image: QImage

    def sentence(self) -> str:
        """Return what a person needs to find it."""
        box = self.where
        size, place = f"{box.width()} x {box.height()} px", f"({box.x()}, {box.y()})"
        return f"differs by up to {self.most} of 255 within {size} at {place}"


def compare(actual: QImage, approved: QImage) -> Difference | None:
    """Return how two images differ, or None if they are the same but for rounding."""
    if actual.size() != approved.size():
        bare = QImage(actual.size(), QImage.Format.Format_RGB32)
        bare.fill(QColor("white"))
        return Difference(actual.rect(), 255, bare)
    apart = actual.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, approved.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    columns, rows = -(-apart.width() // BLOCK), -(-apart.height() // BLOCK)
    # A block cut off by the edge is filled up with nothing: its mean sinks, so the edge is drawn in twice.
    even = QImage(columns * BLOCK, rows * BLOCK, QImage.Format.Format_RGB32)
    even.fill(QColor("black"))
    painter = QPainter(even)
    painter.drawImage(even.width() - apart.width(), even.height() - apart.height(), apart)
    painter.drawImage(0, 0, apart)
    painter.end()
    means = even.scaled(columns, rows, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    found = QRect()
    most = 0
    for y in range(rows):
        for x in range(columns):
            pixel = means.pixel(x, y)
            mean = max(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)
            if mean > TOLERANCE:
                most = max(most, mean)
                found = found.united(QRect(x * BLOCK, y * BLOCK, BLOCK, BLOCK))
    return Difference(found.intersected(apart.rect()), most, _amplified(apart)) if most else None


def _amplified(apart: QImage) -> QImage:
    """Return a difference made strong enough to be seen, dark where nothing differs."""
    bright = apart.copy()
    painter = QPainter(bright)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for _ in range(_AMPLIFIED - 1):
        painter.drawImage(0, 0, apart)
    painter.end()
    return bright


def judge(shot: Shot, actual: QImage) -> str:
    """Compare an image with the approved one, and return what is wrong, or nothing.

    What differs is written to `SEEN`: the image as it is now, and the difference.
    """
    if not shot.file.exists():
        return f"{shot.id}: no image is approved; look at it and run: {COMMAND} {shot.id}"
    approved = QImage(str(shot.file))
    difference = compare(actual, approved)
    if difference is None:
        return ""
    SEEN.mkdir(parents=True, exist_ok=True)
    actual.save(str(SEEN / f"{shot.id}.actual.png"))
    difference.image.save(str(SEEN / f"{shot.id}.difference.png"))
    return (
        f"{shot.id}: {difference.sentence()}; see build/approved/{shot.id}.actual.png and "
        f"build/approved/{shot.id}.difference.png, and if it is meant run: {COMMAND} {shot.id}"
    )


def write(image: QImage, file: Path) -> None:
    """Write an image as a PNG without loss, as small as it gets.

    Raises:
        OSError: It could not be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(_PNG_COMPRESSION)
    if not writer.write(image):
        raise OSError(f"{file} could not be written: {writer.errorString()}")


def strays() -> list[Path]:
    """Return the images that belong to nothing any more."""
    wanted = {shot.file for shot in shots().values()}
    return sorted(file for file in APPROVED.rglob("*.png") if file not in wanted)
