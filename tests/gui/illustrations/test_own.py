from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.pictures.own_picture import OwnPicture
from kiosk.content.pictures.raster import size_of
from kiosk.content.pictures.shapes import encode_shapes
from kiosk.content.pictures.svg import read_svg
from kiosk.errors import KnownError
from kiosk.gui.illustrations.gallery import Gallery
from kiosk.gui.illustrations.own import OwnPainter
from kiosk.gui.illustrations.reading_order import GalleryFromRight
from kiosk.theming.pictures import load_picture_colours
from tests.support.gui import RESOURCES
from tests.support.own_pictures import exif, png, png_that_says, svg

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")

RED, BLUE, CLEAR = "#ff0000", "#0000ff", "#00000000"
SQUARE = QSize(60, 60)
WIDE = QSize(120, 60)


def photograph(kind: str, way_up: int = 1) -> bytes:
    """Twice as wide as high: red at the left, blue at the right."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    painter = QPainter(image)
    painter.fillRect(100, 0, 100, 100, QColor(BLUE))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, 95)
    data = bytes(buffer.data().data())
    return data[:2] + exif(way_up) + data[2:] if way_up > 1 else data


def own(data: bytes) -> OwnPicture:
    size = size_of(data)
    assert size is not None
    return OwnPicture(size.kind, size.width, size.height, data)


def drawn(inside: str, head: str = 'viewBox="0 0 40 20"') -> OwnPicture:
    shapes, problems = read_svg(svg(inside, head).encode(), "a.svg")
    assert shapes is not None, problems
    return OwnPicture("shapes", shapes.width, shapes.height, encode_shapes(shapes))


def painter_of(**pictures: OwnPicture) -> OwnPainter:
    return OwnPainter(pictures.__getitem__)


def colour(image: QImage, x: int, y: int) -> str:
    """The colour of a dot, with what JPEG makes of it put right."""
    dot = image.pixelColor(x, y)
    if not dot.alpha():
        return CLEAR
    return QColor(*(255 if part > 127 else 0 for part in (dot.red(), dot.green(), dot.blue()))).name()


def colours(image: QImage, *places: tuple[int, int]) -> list[str]:
    return [colour(image, *place) for place in places]


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_photograph_keeps_its_shape_and_is_whole_or_fills_the_room(kind: str):
    painter = painter_of(a=own(photograph(kind)))
    whole = painter.image("a", SQUARE)
    assert whole.size() == SQUARE
    assert colours(whole, (10, 30), (50, 30), (10, 5), (10, 55)) == [RED, BLUE, CLEAR, CLEAR]
    filled = painter.image("a", SQUARE, cover=True)
    assert colours(filled, (10, 5), (50, 55)) == [RED, BLUE]
    large = painter.image("a", QSize(1200, 600))
    assert colours(large, (100, 10), (1100, 590)) == [RED, BLUE]


def test_a_photograph_taken_on_its_side_stands_upright():
    upright = painter_of(a=own(photograph("jpeg", 6))).image("a", SQUARE)
    assert colours(upright, (30, 10), (30, 50), (5, 30)) == [RED, BLUE, CLEAR]


def test_shapes_are_painted_in_their_colours():
    parts = (
        '<rect width="20" height="20" fill="red"/><path d="M20 0h20v20h-20z M25 5h10v10h-10z" fill="blue" '
        'fill-rule="evenodd"/><circle cx="10" cy="10" r="5" fill="none" stroke="blue" stroke-width="4"/>'
        '<rect x="40" width="9" height="9" fill="lime"/>'
    )
    image = painter_of(a=drawn(parts)).image("a", WIDE)
    assert colours(image, (2, 2), (65, 5), (90, 30), (30, 30), (15, 30), (118, 2)) == [
        RED,
        BLUE,
        CLEAR,
        RED,
        BLUE,
        BLUE,
    ]


def test_what_lies_outside_the_box_of_an_svg_is_not_painted():
    image = painter_of(a=drawn('<rect x="-50" y="-50" width="200" height="200" fill="red"/>')).image("a", SQUARE)
    assert colours(image, (30, 30), (30, 5), (30, 55)) == [RED, CLEAR, CLEAR]


def test_a_picture_is_painted_once_and_the_last_few_are_kept():
    asked: list[str] = []

    def find(name: str) -> OwnPicture:
        asked.append(name)
        return drawn('<rect width="9" height="9"/>')

    painter = OwnPainter(find)
    first = painter.image("a", SQUARE)
    assert painter.image("a", SQUARE) is first
    count = len(asked)
    for name in "bcd":
        painter.image(name, SQUARE)
    assert len(asked) > count
    assert painter.image("a", SQUARE) is not first


def find_none(name: str) -> OwnPicture:
    raise KeyError(name)


def find_damaged(_: str) -> OwnPicture:
    raise KnownError("The index of the content pack is damaged.")


def grown(picture: OwnPicture) -> OwnPicture:
    return picture._replace(data=png_that_says(60_000, 60_000))


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "painter",
    [
        OwnPainter(find_none),
        OwnPainter(find_damaged),
        painter_of(a=own(png())._replace(data=b"")),
        painter_of(a=own(png())._replace(data=png()[:60])),
        painter_of(a=grown(own(png()))),
        painter_of(a=drawn("")._replace(data=json.dumps({}).encode())),
    ],
    ids=["gone", "damaged pack", "empty", "cut short", "a bomb", "no shapes"],
)
def test_a_picture_that_cannot_be_shown_leaves_its_room_empty_and_is_told(
    painter: OwnPainter, caplog: pytest.LogCaptureFixture
):
    image = painter.image("a", SQUARE)
    assert image.size() == SQUARE
    assert colours(image, (30, 30)) == [CLEAR]
    assert "The picture a cannot be" in caplog.text


# --- among the pictures of the kiosk


def gallery(theme: str = "light", kind: type[Gallery] = Gallery, folder: Path | None = None) -> Gallery:
    pictures: Mapping[str, OwnPicture] = {
        "own.team.1": own(photograph("jpeg")),
        "own.line.1": drawn('<path d="M0 10H40" stroke="blue" stroke-width="6"/>'),
    }
    colours = RESOURCES / "themes" / "anatomy.toml"
    return kind(
        lambda: load_picture_colours(colours, theme),
        px_per_mm=4.0,
        theme=theme,
        folder=folder,
        own=pictures.__getitem__,
    )


@pytest.mark.parametrize("kind", [Gallery, GalleryFromRight])
def test_a_gallery_shows_a_picture_of_the_pack_like_any_other(kind: type[Gallery], tmp_path: Path):
    pictures = gallery(kind=kind, folder=tmp_path)
    name = "own.team.1"
    assert pictures.picture(name).states == ()
    assert pictures.fitting(name, 900, 100) == name
    drawing = pictures.drawing(name, 0.5)
    assert drawing.width == 2 * drawing.height == 200.0
    assert pictures.moving_box(name, 0.5, QRectF(0, 0, 60, 60)) == QRect()
    glass = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    glass.fill(0)
    painter = QPainter(glass)
    placed = pictures.paint(painter, name, 0.0, QRectF(20, 20, 60, 60))
    painter.end()
    assert colours(glass, (25, 50), (75, 50), (25, 25), (10, 50)) == [RED, BLUE, CLEAR, CLEAR]
    assert placed.map(200.0, 100.0) == pytest.approx((80.0, 65.0))
    assert colours(pictures.card(name, SQUARE), (10, 5), (50, 55)) == [RED, BLUE]
    poster = pictures.poster(name, SQUARE)
    assert colours(poster.image, (10, 30), (10, 5)) == [RED, CLEAR]
    assert poster.places == {}
    pictures.write_waiting()
    assert any(file.name.startswith("card-own.team.1-") for file in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("theme", "ground"), [("light", CLEAR), ("dark", "#ffffff"), ("high-contrast-dark", "#ffffff")]
)
def test_dark_lines_of_a_clinic_s_own_stand_on_white_where_the_ground_is_dark(theme: str, ground: str):
    pictures = gallery(theme)
    whole = pictures.poster("own.line.1", SQUARE).image
    assert colours(whole, (30, 30), (30, 20), (30, 5)) == [BLUE, ground, CLEAR]
    card = pictures.card("own.line.1", SQUARE)
    assert colours(card, (30, 30), (30, 5)) == [BLUE, "#ffffff"]
