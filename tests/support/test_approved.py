"""The comparison with approved images can fail, does fail for what a person would see, and says where."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from kiosk.anatomy.drawing import Role
from kiosk.gui.illustrations.painter import paint_drawing
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.labels_painter import PictureLabels
from kiosk.panel.profile import PanelProfile
from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.tokens import NAMES
from tests.support import approved
from tests.support.approved import Shot, compare, judge, shots
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.theming.pictures import PictureColours

PICTURE = "scoliosis"
FIELD = QRectF(0, 0, 480, 540)
SHOT = Shot("scoliosis-100", picture=PICTURE, value=1.0)


def colours() -> PictureColours:
    return load_picture_colours(RESOURCES / "themes" / "anatomy.toml", "light")


def image(*, shifted_mm: float = 0.0, is_labelled: bool = True, left_out: int = 0, tint: str = "") -> QImage:
    """A picture as it is, or with one thing wrong."""
    drawing = PICTURES[PICTURE].draw(1.0)
    table = colours()
    if tint:
        bone = replace(table.style(Role.BONE), fill=tint, light=tint, shade=tint)
        table = replace(table, styles={**table.styles, Role.BONE: bone})
    made = QImage(480, 540, QImage.Format.Format_RGB32)
    made.fill(QColor("#F1E9DA"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = replace(drawing, origin=(drawing.origin[0] - shifted_mm, drawing.origin[1]))
    placed = paint_drawing(painter, drawing, FIELD, table, px_per_mm=3.0)
    if is_labelled:
        kit = KitMaker(RESOURCES, PanelProfile(1428, 804, 3.0)).make(
            "en", text_scale=1.0, theme="light", reduce_motion=True
        )
        labels = PICTURES[PICTURE].labels
        still = QTransform.fromTranslate(-shifted_mm * placed.m11(), 0)
        PictureLabels(kit, PICTURE, labels[left_out:]).paint(painter, placed * still, FIELD, 1.0)
    painter.end()
    return made


def speckled(source: QImage, step: int) -> QImage:
    """An image as another processor might render it: every other pixel a step apart."""
    made = source.copy()
    for y in range(made.height()):
        for x in range(y % 2, made.width(), 2):
            was = made.pixelColor(x, y)
            parts = (min(part + step, 255) for part in (was.red(), was.green(), was.blue()))
            made.setPixelColor(x, y, QColor(*parts))
    return made


def test_the_same_picture_is_the_same(qapp: QApplication) -> None:
    assert compare(image(), image()) is None


@pytest.mark.parametrize("step", [1, 2, 3])
def test_rounding_on_another_machine_is_no_difference(qapp: QApplication, step: int) -> None:
    assert compare(speckled(image(is_labelled=False), step), image(is_labelled=False)) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda: image(shifted_mm=1.0),
        lambda: image(is_labelled=False),
        lambda: image(left_out=1),
        lambda: image(tint="#EBDCBF"),
    ],
    ids=["a drawing shifted by 1 mm", "no labels", "one label left out", "bone in another colour"],
)
def test_what_a_person_would_see_is_a_difference(qapp: QApplication, change: Callable[[], QImage]) -> None:
    found = compare(change(), image())
    assert found is not None
    assert found.most > approved.TOLERANCE


def test_a_difference_is_located_and_shown(qapp: QApplication) -> None:
    before = image()
    after = before.copy()
    painter = QPainter(after)
    painter.fillRect(160, 240, 16, 8, QColor("#000000"))
    painter.end()
    found = compare(after, before)
    assert found is not None
    assert found.where.getRect() == (160, 240, 16, 8)
    assert "16 x 8 px at (160, 240)" in found.sentence()
    assert found.image.pixelColor(165, 243).lightness() > 200
    assert found.image.pixelColor(20, 20) == QColor("black")


def test_a_faint_difference_is_amplified(qapp: QApplication) -> None:
    one, other = (QImage(64, 64, QImage.Format.Format_RGB32) for _ in range(2))
    one.fill(QColor(100, 100, 100))
    other.fill(QColor(106, 100, 100))
    found = compare(one, other)
    assert found is not None
    assert found.most == 6
    assert found.image.pixelColor(30, 30).red() == 48


@pytest.mark.parametrize("size", [(60, 61), (64, 64), (65, 70)])
def test_the_last_pixels_at_the_edges_count(qapp: QApplication, size: tuple[int, int]) -> None:
    one = QImage(*size, QImage.Format.Format_RGB32)
    one.fill(QColor("white"))
    for x, y in ((size[0] - 1, size[1] - 1), (size[0] - 1, 0), (0, size[1] - 1)):
        other = one.copy()
        painter = QPainter(other)
        painter.fillRect(x - 1, y - 1, 3, 3, QColor("black"))
        painter.end()
        assert compare(other, one) is not None, (x, y)


def test_an_image_of_another_size_differs_altogether(qapp: QApplication) -> None:
    found = compare(image(), image().copy(0, 0, 100, 100))
    assert found is not None
    assert found.where.getRect() == (0, 0, 480, 540)


def test_a_missing_image_is_a_failure_that_names_the_command(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approved, "APPROVED", tmp_path)
    said = judge(SHOT, image())
    assert "no image is approved" in said
    assert "python build_scripts/approve_images.py scoliosis-100" in said


def test_a_failure_leaves_what_was_seen_and_the_difference(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approved, "APPROVED", tmp_path / "approved")
    monkeypatch.setattr(approved, "SEEN", tmp_path / "seen")
    approved.write(image(), SHOT.file)
    assert judge(SHOT, image()) == ""
    assert not (tmp_path / "seen").exists()
    said = judge(SHOT, image(shifted_mm=1.0))
    assert "differs by up to" in said
    assert "build/approved/scoliosis-100.difference.png" in said
    assert compare(QImage(str(tmp_path / "seen" / "scoliosis-100.actual.png")), image(shifted_mm=1.0)) is None
    assert (tmp_path / "seen" / "scoliosis-100.difference.png").exists()


def test_what_is_written_is_read_back_exactly(qapp: QApplication, tmp_path: Path) -> None:
    approved.write(image(), tmp_path / "new" / "one.png")
    assert QImage(str(tmp_path / "new" / "one.png")).convertToFormat(QImage.Format.Format_RGB32) == image()


def test_an_image_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "one.png").mkdir()
    with pytest.raises(OSError, match="could not be written"):
        approved.write(image(is_labelled=False), tmp_path / "one.png")


def test_every_picture_every_kind_of_screen_and_every_theme_is_photographed() -> None:
    found = shots()
    drawn = {shot.picture for shot in found.values() if shot.picture}
    assert {name for name in drawn if "@" not in name} == set(PICTURES)
    moving = {name for name, picture in PICTURES.items() if picture.wide and picture.states}
    assert {name.removesuffix("@wide") for name in drawn if "@" in name} == moving
    for name, picture in PICTURES.items():
        values = {shot.value for shot in found.values() if shot.picture == name}
        assert values == ({0.0, 0.5, 1.0} if picture.states else {picture.rest})
    screens = [shot for shot in found.values() if shot.screen]
    kinds = {*approved.PAGES, *approved.OVERLAYS}
    for glass in approved.GLASSES:
        seen = {shot.screen for shot in screens if shot.glass == glass and shot.theme == "light"}
        assert seen - set(approved.MORE_OVERLAYS) == kinds
    for theme in NAMES[1:]:
        assert {shot.screen for shot in screens if shot.theme == theme} == kinds
    assert set(approved.MORE_OVERLAYS) <= {shot.screen for shot in screens}
    assert len(found) <= approved.MOST_IMAGES


def test_an_image_of_something_that_is_gone_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(approved, "APPROVED", tmp_path)
    for name in ("scoliosis-100.png", "gone-100.png"):
        (tmp_path / "pictures").mkdir(exist_ok=True)
        (tmp_path / "pictures" / name).touch()
    assert [file.name for file in approved.strays()] == ["gone-100.png"]
