from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.commands import draw
from kiosk.gui.illustrations.gallery import Gallery, picture_version
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.illustrations.ready import ReadyDrawings
from kiosk.theming.pictures import load_picture_colours
from tests.support.gui import RESOURCES, colours_in

if TYPE_CHECKING:
    from pathlib import Path

SIZE = QSize(120, 90)
PICTURE = "sciatica"
COLOURS = RESOURCES / "themes" / "anatomy.toml"
pytestmark = pytest.mark.usefixtures("qapp")


class Watched(Gallery):
    """A gallery that counts how often it has to draw."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        theme: str = "light",
        version: str = "1",
        ready: ReadyDrawings | None = None,
    ) -> None:
        super().__init__(
            lambda: load_picture_colours(COLOURS, theme),
            px_per_mm=4.0,
            theme=theme,
            folder=folder,
            version=version,
            ready=ready,
        )
        self.drawn = 0

    def drawing(self, picture_id: str, value: float):
        self.drawn += 1
        return super().drawing(picture_id, value)


class AtOnce(Watched):
    """A gallery whose glass is always ready: what it draws is on the disk at once."""

    def card(self, picture_id: str, size: QSize):
        card = super().card(picture_id, size)
        self.write_waiting()
        return card

    def poster(self, picture_id: str, size: QSize, *, cover: bool = False):
        poster = super().poster(picture_id, size, cover=cover)
        self.write_waiting()
        return poster


def test_a_card_is_drawn_once_and_shows_something():
    gallery = Watched()
    card = gallery.card(PICTURE, SIZE)
    assert card.size() == SIZE
    assert len(colours_in(card)) > 20
    assert gallery.card(PICTURE, SIZE) is card
    assert gallery.drawn == 1


def test_the_next_kiosk_reads_what_this_one_drew(tmp_path: Path):
    first, second = Watched(tmp_path / "cards"), Watched(tmp_path / "cards")
    drawn = first.card(PICTURE, SIZE)
    assert not (tmp_path / "cards").exists(), "the disk must wait until the picture is on the glass"
    first.write_waiting()
    assert drawn == second.card(PICTURE, SIZE)
    assert (first.drawn, second.drawn) == (1, 0)


@pytest.mark.parametrize(
    "other",
    [
        lambda folder: AtOnce(folder, theme="dark").card(PICTURE, SIZE),
        lambda folder: AtOnce(folder).card("scoliosis", SIZE),
        lambda folder: AtOnce(folder).card(PICTURE, QSize(121, 90)),
    ],
)
def test_another_picture_size_theme_or_version_has_a_file_of_its_own(tmp_path: Path, other: Any):
    AtOnce(tmp_path).card(PICTURE, SIZE)
    other(tmp_path)
    assert len(list(tmp_path.glob("*.rgb"))) == 2


DAMAGES = {
    "empty": lambda _: b"",
    "rubbish": lambda _: b"rubbish",
    "too short": lambda good: good[:-1],
    "too long": lambda good: good + b"x",
    "cut in half": lambda good: good[: len(good) // 2],
    "no places": lambda good: b"[1]\n" + good.partition(b"\n")[2],
    "places without numbers": lambda good: b'{"neck": ["a", "b"]}\n' + good.partition(b"\n")[2],
    "a place of one number": lambda good: b'{"neck": [1]}\n' + good.partition(b"\n")[2],
    "no text": lambda good: b"\xff\xfe\n" + good.partition(b"\n")[2],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_drawn_anew_and_put_right(tmp_path: Path, damage: str):
    good = AtOnce(tmp_path).card(PICTURE, SIZE)
    (file,) = tmp_path.glob("*.rgb")
    content = file.read_bytes()
    file.write_bytes(DAMAGES[damage](content))
    assert AtOnce(tmp_path).card(PICTURE, SIZE) == good
    assert file.read_bytes() == content


def test_a_whole_picture_and_its_places_are_kept_too(tmp_path: Path):
    first, second = AtOnce(tmp_path), AtOnce(tmp_path)
    one, other = first.poster("home-body", SIZE), second.poster("home-body", SIZE)
    assert one.image == other.image
    assert {name: tuple(place) for name, place in other.places.items()} == one.places
    assert set(one.places) == set(first.drawing("home-body", 0.0).landmarks)
    assert second.drawn == 0
    for x, y in one.places.values():
        assert 0 <= x <= SIZE.width()
        assert 0 <= y <= SIZE.height()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path):
    (tmp_path / "cards").write_bytes(b"a file where a folder should be")
    gallery = AtOnce(tmp_path / "cards")
    assert gallery.card(PICTURE, SIZE).size() == SIZE


def test_a_file_that_cannot_be_read_costs_only_time(tmp_path: Path):
    AtOnce(tmp_path).card(PICTURE, SIZE)
    (file,) = tmp_path.glob("*.rgb")
    file.unlink()
    file.mkdir()
    assert AtOnce(tmp_path).card(PICTURE, SIZE).size() == SIZE


def test_nothing_half_written_is_left(tmp_path: Path):
    AtOnce(tmp_path).card(PICTURE, SIZE)
    assert [path.suffix for path in tmp_path.iterdir()] == [".rgb"]


def test_a_picture_is_painted_where_it_is_wanted_and_nowhere_else():
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    where = QRectF(50, 50, 100, 100)
    placed = Watched().paint(painter, PICTURE, 1.0, where)
    painter.end()
    inside = image.copy(where.toRect())
    assert set(colours_in(inside)) != {"#ffffff"}
    assert sum(count for colour, count in colours_in(image).items() if colour != "#ffffff") == sum(
        count for colour, count in colours_in(inside).items() if colour != "#ffffff"
    )
    drawing = Watched().drawing(PICTURE, 1.0)
    left, top = drawing.origin
    middle = placed.map(left + drawing.width / 2, top + drawing.height / 2)
    assert middle == pytest.approx((100.0, 100.0), abs=1.0)


def test_few_drawings_are_kept_at_a_time():
    gallery = Watched()
    for value in range(60):
        gallery.drawing("home-body", value / 60)
    assert len(gallery._drawings) <= 30


def test_a_picture_nobody_has_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        Watched().picture("a-chair")


def test_the_version_changes_with_the_sources(tmp_path: Path):
    (tmp_path / "anatomy").mkdir()
    bare = picture_version(tmp_path, "0.1.0")
    (tmp_path / "anatomy" / "spine.py").write_text("")
    assert bare.startswith("0.1.0-")
    assert picture_version(tmp_path, "0.1.0") != bare
    assert picture_version(tmp_path, "0.2.0").startswith("0.2.0-")


def test_what_an_older_version_kept_is_cleared_away(tmp_path: Path):
    AtOnce(tmp_path, version="0.1.0-1").card(PICTURE, SIZE)
    AtOnce(tmp_path, version="0.1.0-2").card(PICTURE, SIZE)
    (kept,) = tmp_path.glob("*.rgb")
    assert kept.stem.endswith("0.1.0-2")


def test_a_ready_drawing_gives_the_same_pixels_and_is_not_drawn_again(tmp_path: Path):
    draw.run(tmp_path, {name: PICTURES[name] for name in (PICTURE, *draw.POSTERS)})
    ready = Watched(ready=ReadyDrawings(tmp_path))
    for size in (QSize(303, 152), QSize(134, 132), QSize(160, 50)):
        assert ready.card(PICTURE, size) == Watched().card(PICTURE, size)
    assert ready.poster("home-body", SIZE).image == Watched().poster("home-body", SIZE).image
    assert ready.drawn == 0
    tall = QSize(40, 90)
    assert ready.card(PICTURE, tall) == Watched().card(PICTURE, tall)
    assert ready.drawn == 1, "a card taller than any the file was made for is drawn from the start"
