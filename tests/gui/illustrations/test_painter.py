from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.painter import Hand, drawing_transform, paint_drawing, painter_path, seen_box
from kiosk.theming.pictures import PictureColours, load_picture_colours

if TYPE_CHECKING:
    from kiosk.anatomy import drawing

TABLE = Path(__file__).parents[3] / "resources" / "themes" / "anatomy.toml"
PAPER = QColor("#FFFFFF")


@pytest.fixture(scope="module")
def colours() -> PictureColours:
    return load_picture_colours(TABLE)


def square(*outlines: Outline) -> Drawing:
    return Drawing(10.0, 10.0, outlines)


def box(x: float, y: float, width: float, height: float, role: Role = Role.BONE, **more: Any) -> Outline:
    return Outline("box", role, rounded_box(x, y, width, height, 0.0), **more)


def painted(drawing: Drawing, colours: PictureColours, target: QRectF | None = None, **more: Any) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    paint_drawing(painter, drawing, target or QRectF(0, 0, 100, 100), colours, **more)
    painter.end()
    return image


def is_paper(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y) == PAPER


def test_the_whole_view_box_is_shown_and_centred():
    transform = drawing_transform(Drawing(20.0, 10.0, (), origin=(-5.0, 5.0)), QRectF(0, 0, 100, 100))
    assert transform.map(QPointF(-5, 5)) == QPointF(0, 25)
    assert transform.map(QPointF(15, 15)) == QPointF(100, 75)


def test_cover_fills_the_target_and_lets_the_longer_side_hang_over():
    transform = drawing_transform(Drawing(20.0, 10.0, ()), QRectF(0, 0, 100, 100), cover=True)
    assert transform.map(QPointF(10, 5)) == QPointF(50, 50)
    assert transform.map(QPointF(0, 0)) == QPointF(-50, 0)


def test_painting_returns_where_landmarks_lie(colours: PictureColours):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawing = square()
    transform = paint_drawing(painter, drawing, QRectF(10, 20, 50, 50), colours)
    painter.end()
    assert transform == drawing_transform(drawing, QRectF(10, 20, 50, 50))
    assert transform.map(QPointF(5, 5)) == QPointF(35, 45)


def test_a_shape_has_the_fill_of_its_role(colours: PictureColours):
    image = painted(square(box(2, 2, 6, 6)), colours)
    assert image.pixelColor(50, 50).name().upper() == colours.style(Role.BONE).fill
    assert is_paper(image, 10, 10)


def test_nothing_is_painted_outside_the_target(colours: PictureColours):
    image = painted(square(box(-10, -10, 30, 30)), colours, QRectF(20, 20, 40, 40))
    assert not is_paper(image, 40, 40)
    for x, y in ((10, 40), (70, 40), (40, 10), (40, 70)):
        assert is_paper(image, x, y)


def test_shapes_go_on_beyond_the_view_box_where_the_target_has_room(colours: PictureColours):
    image = painted(Drawing(10.0, 5.0, (box(-10, -10, 30, 30),)), colours)
    assert not is_paper(image, 50, 5)


def test_a_gradient_runs_from_light_to_shade(colours: PictureColours):
    image = painted(square(box(0, 0, 10, 10, line_mm=0.0, light=(0, 5), toward=(10, 5))), colours)
    assert image.pixelColor(2, 50).lightness() > image.pixelColor(97, 50).lightness() + 10


def test_later_outlines_lie_over_earlier_ones(colours: PictureColours):
    image = painted(square(box(0, 0, 10, 10), box(2, 2, 6, 6, Role.VESSEL)), colours)
    assert image.pixelColor(50, 50).name().upper() == colours.style(Role.VESSEL).fill


def test_an_outline_without_fill_paints_its_line_only(colours: PictureColours):
    image = painted(square(box(2, 2, 6, 6, filled=False)), colours)
    assert is_paper(image, 50, 50)
    assert not is_paper(image, 20, 50)


def test_a_line_of_no_width_is_not_painted(colours: PictureColours):
    image = painted(square(box(2, 2, 6, 6, filled=False, line_mm=0.0)), colours)
    assert all(is_paper(image, x, 50) for x in range(100))


def test_what_is_clear_as_glass_is_not_painted(colours: PictureColours):
    image = painted(square(box(0, 0, 10, 10, opacity=0.0)), colours)
    assert is_paper(image, 50, 50)


def test_half_clear_shapes_let_the_ground_through(colours: PictureColours):
    image = painted(square(box(0, 0, 10, 10, Role.SYMBOL, line_mm=0.0, opacity=0.5)), colours)
    assert 100 < image.pixelColor(50, 50).red() < 160


def test_a_line_grows_with_the_drawing_and_never_gets_too_thin_to_see(colours: PictureColours):
    line = Outline("line", Role.SYMBOL, polyline([(5, 0), (5, 10)]), filled=False, line_mm=1.0)

    def width(target: QRectF, px_per_mm: float) -> int:
        image = painted(square(line), colours, target, px_per_mm=px_per_mm)
        row = int(target.center().y())
        return sum(image.pixelColor(x, row).lightness() < 128 for x in range(100))

    assert width(QRectF(0, 0, 100, 100), 4.0) == pytest.approx(10, abs=1)
    assert width(QRectF(0, 0, 10, 10), 16.0) == pytest.approx(4, abs=1)


def test_texture_fades_in_a_small_picture_instead_of_growing_dark(colours: PictureColours):
    line = Outline("fibre", Role.MUSCLE_FIBRE, polyline([(5, 0), (5, 10)]), filled=False)
    large = painted(square(line), colours, QRectF(0, 0, 100, 100), px_per_mm=4.0)
    small = painted(square(line), colours, QRectF(0, 0, 10, 10), px_per_mm=16.0)
    assert min(small.pixelColor(x, 5).lightness() for x in range(10)) > min(
        large.pixelColor(x, 50).lightness() for x in range(100)
    )


def test_a_dashed_role_is_painted_with_gaps(colours: PictureColours):
    line = Outline("channel", Role.CHANNEL, polyline([(0, 5), (10, 5)]), filled=False, line_mm=0.4)
    image = painted(square(line), colours)
    dark = [image.pixelColor(x, 50).lightness() < 128 for x in range(100)]
    assert any(dark)
    assert not all(dark)


def test_a_line_that_crosses_other_shapes_has_a_pale_casing(colours: PictureColours):
    line = Outline("measure", Role.MEASURE, polyline([(5, 0), (5, 10)]), filled=False, line_mm=1.0)
    image = painted(square(box(0, 0, 10, 10, Role.MUSCLE, line_mm=0.0), line), colours)
    assert image.pixelColor(50, 50).lightness() < 60
    assert image.pixelColor(43, 50).name().upper() == colours.style(Role.MEASURE).casing
    assert image.pixelColor(30, 50).name().upper() == colours.style(Role.MUSCLE).fill


def test_a_hole_is_a_second_closed_piece(colours: PictureColours):
    ring = Outline("ring", Role.BONE, (*ellipse((5, 5), 4), *ellipse((5, 5), 2)), line_mm=0.0)
    image = painted(square(ring), colours)
    assert is_paper(image, 50, 50)
    assert not is_paper(image, 50, 20)


def test_every_kind_of_command_is_understood():
    path = painter_path((("M", 0, 0), ("L", 1, 0), ("C", 2, 0, 2, 1, 1, 1), ("Z",)))
    assert path.elementCount() == 6
    assert path.boundingRect() == QRectF(0, 0, path.boundingRect().right(), 1)


def test_the_painter_is_given_back_as_it_was(colours: PictureColours):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    image.fill(PAPER)
    painter.setOpacity(0.4)
    paint_drawing(painter, square(box(0, 0, 10, 10, Role.SYMBOL)), QRectF(0, 0, 50, 50), colours)
    assert 120 < image.pixelColor(25, 25).red() < 190
    assert painter.opacity() == pytest.approx(0.4, abs=0.01)
    assert not painter.hasClipping()
    painter.end()


def hand(colours: PictureColours, scale: float = 10.0) -> Hand:
    return Hand(colours, QTransform.fromScale(scale, scale))


def test_a_path_of_nothing_paints_nothing(colours: PictureColours):
    image = painted(square(Outline("nothing", Role.BONE, ()), Outline("none", Role.SKIN_LINE, ())), colours)
    assert all(is_paper(image, x, x) for x in range(100))


def test_pieces_that_meet_are_filled_before_their_lines_are_drawn(colours: PictureColours):
    # Painted one after the other, the second square would hide half of the first one's line.
    pair = (*rounded_box(2, 2, 3, 6, 0.0), *rounded_box(5, 2, 3, 6, 0.0))
    image = painted(square(Outline("pair", Role.SYMBOL_SOFT, pair, line_mm=1.0)), colours)
    line = QColor(colours.style(Role.SYMBOL_SOFT).line)
    assert image.pixelColor(47, 50) == image.pixelColor(52, 50) == line


def test_pieces_apart_look_like_shapes_of_their_own(colours: PictureColours):
    one, other = ellipse((3, 3), 2), rounded_box(6, 6, 3, 3, 0.5)
    together = painted(square(Outline("both", Role.BONE, (*one, *other))), colours)
    alone = painted(square(Outline("one", Role.BONE, one), Outline("other", Role.BONE, other)), colours)
    assert together == alone


def test_a_hole_stays_a_hole_beside_other_pieces(colours: PictureColours):
    rings = [piece for x in (2.5, 7.5) for r in (2, 1) for piece in ellipse((x, 5), r)]
    image = painted(square(Outline("rings", Role.BONE, tuple(rings), line_mm=0.0)), colours)
    assert is_paper(image, 25, 50)
    assert is_paper(image, 75, 50)
    assert not is_paper(image, 25, 35)


def test_bare_pieces_that_overlap_have_no_hole_where_they_do(colours: PictureColours):
    pair = (*rounded_box(1, 2, 5, 5, 0.0), *rounded_box(4, 3, 5, 5, 0.0))
    image = painted(square(Outline("pair", Role.BONE, pair, line_mm=0.0)), colours)
    assert not is_paper(image, 50, 50)


def sheet(colours: PictureColours, size: int, *outlines: Outline) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    paint_drawing(painter, square(*outlines), QRectF(image.rect()), colours)
    painter.end()
    return image


def many(*more: drawing.Path) -> Outline:
    """Return eight pieces in a row, and ``more`` over them."""
    row = [ellipse((1 + 1.15 * (i % 4), 2.5 + 5 * (i // 4)), 0.5) for i in range(8)]
    return Outline("many", Role.BONE, tuple(command for piece in (*row, *more) for command in piece), line_mm=0.3)


@pytest.mark.parametrize("size", [100, 500], ids=["with lines", "with rims"])
def test_of_many_pieces_each_lies_over_the_one_before(colours: PictureColours, size: int):
    image = sheet(colours, size, many(ellipse((6.5, 5), 2), ellipse((7.5, 5), 2)))
    style = colours.style(Role.BONE)
    seen = {x: image.pixelColor(round(x * size / 10), size // 2) for x in (4.5, 5.5, 7.5, 8.5, 9.5)}
    assert seen[4.5] == seen[5.5] == seen[9.5] == QColor(style.line)
    assert seen[7.5] == seen[8.5] == QColor(style.fill), "the edge of the first one lies under the second"


def test_a_rim_looks_like_the_line_it_stands_for(colours: PictureColours):
    pieces = [rounded_box(0.5 + 2.4 * (i % 4), 0.5 + 5 * (i // 4), 1.9, 4.2, 0.7) for i in range(8)]
    joined = tuple(command for piece in pieces for command in piece)
    rims = sheet(colours, 300, Outline("all", Role.BONE, joined, line_mm=0.2))
    lines = sheet(colours, 300, *(Outline("one", Role.BONE, piece, line_mm=0.2) for piece in pieces))
    apart = [abs(a - b) for a, b in zip(bytes(rims.constBits()), bytes(lines.constBits()), strict=True)]
    assert max(apart) < 64, "a fifth of a pixel along an edge"
    assert sum(apart) / len(apart) < 0.2


def test_a_hole_among_many_pieces_stays_one(colours: PictureColours):
    image = painted(square(many(ellipse((7.5, 5), 2), ellipse((7.5, 5), 1))), colours)
    assert is_paper(image, 75, 50)
    assert not is_paper(image, 60, 50)


def test_lines_of_about_a_pixel_are_as_dark_as_any(colours: PictureColours):
    line = Outline("line", Role.SYMBOL, smooth([(2, 5), (4, 5.2), (6, 4.8), (8, 5)], closed=False), filled=False)
    darkness = []
    for px_per_mm in (4.0, 4.03, 4.6):
        image = painted(square(line), colours, QRectF(0, 0, 10, 10), px_per_mm=px_per_mm)
        darkness.append(sum(255 - image.pixelColor(x, y).lightness() for x in range(10) for y in range(10)))
    assert darkness[0] == darkness[1]
    assert darkness[1] < darkness[2]


@pytest.mark.parametrize(
    ("prepare", "box"),
    [
        (lambda _: None, (0, 0, 100, 80)),
        (lambda painter: painter.setClipRect(10, 20, 30, 40), (10, 20, 40, 60)),
        (lambda painter: painter.setClipRect(90, 70, 30, 40), (90, 70, 100, 80)),
        (lambda painter: painter.translate(-30, 10), (30, -10, 130, 70)),
        (lambda painter: painter.scale(2, 2), (0, 0, 50, 40)),
    ],
    ids=["device", "clip", "clip beyond the device", "moved", "scaled"],
)
def test_what_can_be_seen_is_known_in_the_painters_own_coordinates(prepare: Any, box: tuple[float, ...]):
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    prepare(painter)
    assert seen_box(painter) == pytest.approx(box, abs=0.01)
    painter.end()


def test_what_is_partly_in_sight_is_painted_to_the_edge(colours: PictureColours):
    whole = painted(square(box(-3, 4, 20, 2, line_mm=1.0)), colours)
    part = QImage(30, 100, QImage.Format.Format_RGB32)
    part.fill(PAPER)
    painter = QPainter(part)
    painter.translate(-70, 0)
    hand(colours).paint(painter, [box(-3, 4, 20, 2, line_mm=1.0)])
    painter.end()
    assert part == whole.copy(70, 0, 30, 100)


def test_a_hand_makes_a_shape_once_until_it_is_told_to_forget(colours: PictureColours):
    one, other = box(0, 0, 5, 5), box(5, 5, 5, 5)
    artist = hand(colours)
    shape = artist.shape(one)
    artist.shape(other)
    assert artist.shape(one) is shape
    assert artist.kept == 2
    artist.forget_all_but([other])
    assert artist.kept == 1
    assert artist.shape(one) is not shape


def test_what_is_painted_once_looks_the_same_and_is_not_kept(colours: PictureColours):
    outlines = [box(1, 1, 5, 5), box(4, 4, 5, 5, line_mm=0.5)]
    images = [QImage(100, 100, QImage.Format.Format_RGB32) for _ in range(2)]
    for image, once in zip(images, (True, False), strict=True):
        image.fill(PAPER)
        artist = hand(colours)
        painter = QPainter(image)
        artist.paint(painter, outlines, once=once)
        painter.end()
        assert artist.kept == (0 if once else 2)
    assert images[0] == images[1]


@pytest.mark.parametrize(
    "outline",
    [
        box(2, 2, 6, 6, line_mm=1.0),
        box(2, 2, 6, 6, line_mm=0.0),
        Outline("line", Role.MEASURE, polyline([(2, 5), (8, 6)]), filled=False, line_mm=1.0),
        Outline("curve", Role.NERVE_LINE, smooth([(2, 5), (4, 7), (8, 3)], closed=False), filled=False),
    ],
    ids=["filled and drawn", "filled", "with a casing", "a curve"],
)
def test_nothing_is_painted_outside_the_box_of_a_shape(colours: PictureColours, outline: Outline):
    image = painted(square(outline), colours)
    left, top, right, bottom = hand(colours).shape(outline).box
    there = [(x, y) for x in range(100) for y in range(100) if not is_paper(image, x, y)]
    assert there
    assert all(left - 1 <= x <= right and top - 1 <= y <= bottom for x, y in there)
    assert min(x for x, _ in there) <= left + 4
    assert max(y for _, y in there) >= bottom - 5
