from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.commands import draw
from kiosk.gui.illustrations.catalogue import Picture
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


class Noting(Picture):
    """A picture that notes whether the collector of dropped cycles is at work while it is drawn."""

    __slots__ = ()
    seen: list[bool] = []  # noqa: RUF012 - a frozen picture has nowhere else to put it

    def draw(self, value: float):
        self.seen.append(gc.isenabled())
        return super().draw(value)


@pytest.mark.parametrize("is_on", [True, False])
def test_nothing_is_collected_while_a_picture_is_drawn_and_then_all_is_as_before(
    monkeypatch: pytest.MonkeyPatch, is_on: bool
):
    monkeypatch.setitem(PICTURES, "noting", Noting("kiosk.anatomy.side_view:causes", rest=0.0))
    was_on = gc.isenabled()
    try:
        (gc.enable if is_on else gc.disable)()
        Watched().drawing("noting", 0.0)
        assert gc.isenabled() == is_on
    finally:
        (gc.enable if was_on else gc.disable)()
    assert Noting.seen.pop() is False


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
    draw.run(tmp_path, PICTURES, COLOURS)
    ready = Watched(ready=ReadyDrawings(tmp_path))
    for size in (QSize(303, 152), QSize(134, 132), QSize(160, 50)):
        assert ready.card(PICTURE, size) == Watched().card(PICTURE, size)
    assert ready.poster("home-body", SIZE).image == Watched().poster("home-body", SIZE).image
    assert ready.drawn == 0
    tall = QSize(40, 90)
    assert ready.card(PICTURE, tall) == Watched().card(PICTURE, tall)
    assert ready.drawn == 1, "a card taller than any the file was made for is drawn from the start"


WIDE = Picture("kiosk.anatomy.side_view:causes", wide="kiosk.anatomy.from_above:herniated_disc_above", rest=0.0)


@pytest.mark.parametrize(("width", "is_wide"), [(100.0, False), (125.0, False), (126.0, True), (400.0, True)])
def test_a_wide_area_takes_the_wide_drawing(monkeypatch: pytest.MonkeyPatch, width: float, is_wide: bool):
    monkeypatch.setitem(PICTURES, "wide-one", WIDE)
    gallery = Watched()
    fitting = gallery.fitting("wide-one", width, 100.0)
    expected = WIDE.in_wide() if is_wide else WIDE
    assert gallery.picture(fitting) == expected
    assert gallery.drawing(fitting, 0.0) == expected.draw(0.0)


def test_without_a_wide_drawing_there_is_one_for_every_area():
    assert Watched().fitting("attract", 900.0, 100.0) == "attract"


class Counting(Watched):
    """A gallery that counts how often a picture is painted from nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[str] = []

    def _live_picture(self, picture_id: str, *arguments: Any, **more: Any) -> Any:
        before = list(self._live.values())
        live = super()._live_picture(picture_id, *arguments, **more)
        if live not in before:
            self.made.append(picture_id)
        return live


def shown(gallery: Gallery, picture_id: str, value: float, where: QRectF, clip: QRect | None = None) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    if clip is not None:
        painter.setClipRect(clip)
    gallery.paint(painter, picture_id, value, where)
    painter.end()
    return image


AREA = QRectF(20, 30, 150, 160)


def test_outside_the_moving_box_a_picture_looks_the_same_at_every_value():
    gallery = Watched()
    before = shown(gallery, PICTURE, 1.0, AREA)
    for value in (0.9, 0.3, 0.0):
        box = gallery.moving_box(PICTURE, value, AREA)
        after = shown(gallery, PICTURE, value, AREA)
        assert AREA.toRect().contains(box)
        assert box.width() * box.height() < AREA.width() * AREA.height()
        assert after != before
        painter = QPainter(after)
        painter.drawImage(box.topLeft(), before, box)
        painter.end()
        assert after == before


def test_a_picture_not_painted_yet_has_all_of_it_to_paint():
    gallery = Watched()
    assert gallery.moving_box(PICTURE, 1.0, AREA) == AREA.toRect()
    shown(gallery, PICTURE, 1.0, AREA)
    assert gallery.moving_box(PICTURE, 1.0, QRectF(0, 0, 80, 80)) == QRect(0, 0, 80, 80)


def test_a_picture_without_states_has_nothing_that_moves():
    gallery = Watched()
    shown(gallery, "keep-moving", 1.0, AREA)
    assert gallery.moving_box("keep-moving", 1.0, AREA).isEmpty()


def test_values_on_the_way_are_painted_into_the_same_pixels():
    gallery = Counting()
    for value in (1.0, 0.8, 0.2, 0.8, 1.0):
        shown(gallery, PICTURE, value, AREA)
    assert gallery.made == [PICTURE]


def test_a_few_pictures_are_kept_and_the_one_not_seen_for_longest_goes_first():
    gallery = Counting()
    for picture_id in ("sciatica", "scoliosis", "nerves", "sciatica", "keep-moving", "sciatica"):
        shown(gallery, picture_id, 1.0, AREA)
    assert gallery.made == ["sciatica", "scoliosis", "nerves", "keep-moving"]
    shown(gallery, "scoliosis", 1.0, AREA)
    assert gallery.made[-1] == "scoliosis"


def test_going_back_and_forth_ends_with_the_picture_it_began_with():
    gallery = Watched()
    first = shown(gallery, PICTURE, 0.5, AREA)
    for value in (0.0, 1.0, 0.25, 0.5):
        last = shown(gallery, PICTURE, value, AREA)
    apart = [abs(a - b) for a, b in zip(bytes(first.constBits()), bytes(last.constBits()), strict=True)]
    assert max(apart) <= 3


def test_nothing_is_painted_where_there_is_no_room():
    gallery = Watched()
    assert gallery.paint(QPainter(), PICTURE, 1.0, QRectF()).isIdentity()
