from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.controls import WORD_PADDING
from kiosk.gui.widgets.picture.controls import (
    GAP,
    HEIGHT,
    PictureButton,
    controls_height,
    controls_width,
    items_of,
    numbers_width,
    place_controls,
    row_key,
    tr,
    words_style,
)
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

WORKED = sorted(name for name, picture in PICTURES.items() if picture.states or picture.parts)


def test_the_number_of_a_step_stays_with_its_word():
    assert tr("2 Needle") == "2\u00a0Needle"
    assert tr("Months later") == "Months later"
    assert tr("10 degrees") == "10 degrees"


def test_states_come_first_then_what_plays_them(arrive: Arrive):
    kit = arrive(DESK).kit
    assert [item.kind for item in items_of(kit, PICTURES["nerves"])] == ["state"] * 3 + ["play", "again"]
    assert [item.kind for item in items_of(kit, PICTURES["sciatica"])] == ["state"] * 2
    assert [item.kind for item in items_of(kit, PICTURES["what-is-back-pain"])] == ["part"] * 6
    assert items_of(kit, PICTURES["often-no-single-cause"]) == ()


@pytest.mark.parametrize("width", [60.0, 90.0, 122.0, 178.0, 260.0])
@pytest.mark.parametrize("name", WORKED)
def test_buttons_are_large_apart_and_inside(arrive: Arrive, name: str, width: float):
    kit = arrive(TABLET).kit
    picture = PICTURES[name]
    height = controls_height(kit, picture, width)
    area = Rect(5.0, 7.0, width, height)
    spots = place_controls(kit, picture, area)
    assert [spot.item.id for spot in spots] == [item.id for item in items_of(kit, picture)]
    for i, spot in enumerate(spots):
        least = 30.0 if spot.item.kind == "state" else 20.0
        assert spot.rect.width >= least - 1e-6
        assert spot.rect.height >= HEIGHT >= 20.0
        assert area.holds((spot.rect.x, spot.rect.y), 1e-6)
        assert area.holds((spot.rect.right, spot.rect.bottom), 1e-6)
        assert all(spot.rect.distance(other.rect) >= GAP - 1e-6 for other in spots[i + 1 :])


def test_a_row_is_filled_from_edge_to_edge(arrive: Arrive):
    spots = place_controls(arrive(TABLET).kit, PICTURES["sciatica"], Rect(10.0, 0.0, 120.0, HEIGHT))
    assert spots[0].rect.x == pytest.approx(10.0)
    assert spots[-1].rect.right == pytest.approx(130.0)


@pytest.mark.parametrize("width", [60.0, 90.0, 122.0, 178.0, 260.0])
@pytest.mark.parametrize("name", WORKED)
def test_words_stand_inside_their_buttons(arrive: Arrive, name: str, width: float):
    kit = arrive(TABLET).kit
    picture = PICTURES[name]
    for spot in place_controls(kit, picture, Rect(0.0, 0.0, width, controls_height(kit, picture, width))):
        if not spot.item.icon:
            text = kit.typesetter.set(spot.item.words, kit.bar_word(), kit.px(spot.rect.width - 2 * WORD_PADDING))
            assert not text.too_wide
            assert kit.mm(text.height) <= spot.rect.height - 0.7


def test_words_stand_on_one_line_where_they_can(arrive: Arrive):
    kit = arrive(TABLET).kit
    picture = PICTURES["herniated-disc"]
    spots = place_controls(kit, picture, Rect(0.0, 0.0, 180.0, controls_height(kit, picture, 180.0)))
    assert {spot.rect.height for spot in spots} == {HEIGHT}
    assert all(spot.rect.width >= spot.item.full for spot in spots)


def test_where_words_find_no_room_numbers_do(arrive: Arrive):
    kit = arrive(TABLET).kit
    picture = PICTURES["what-is-back-pain"]
    width = numbers_width(2)
    spots = place_controls(kit, picture, Rect(0.0, 0.0, width, controls_height(kit, picture, width, numbered=True)))
    assert [spot.item.words for spot in spots] == ["1", "2", "3", "4", "5", "6"]
    assert spots[0].item.name == "1 Muscle"


def test_a_column_narrower_than_a_button_is_none(arrive: Arrive):
    kit = arrive(TABLET).kit
    assert controls_height(kit, PICTURES["herniated-disc"], 25.0) == float("inf")
    assert controls_width(kit, PICTURES["herniated-disc"]) > 30.0


@pytest.mark.parametrize(
    ("key", "left_to_right", "right_to_left"),
    [
        (Qt.Key.Key_Right, ("step", 1), ("step", -1)),
        (Qt.Key.Key_Left, ("step", -1), ("step", 1)),
        (Qt.Key.Key_Home, ("end", -1), ("end", -1)),
        (Qt.Key.Key_End, ("end", 1), ("end", 1)),
        (Qt.Key.Key_Down, None, None),
    ],
)
def test_keys_along_a_row(key: Qt.Key, left_to_right: object, right_to_left: object):
    assert row_key(key, right_to_left=False) == left_to_right
    assert row_key(key, right_to_left=True) == right_to_left


def painted(button: PictureButton) -> QImage:
    image = QImage(button.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    button.render(image)
    return image


def middle_of_the_foot(button: PictureButton) -> set[int]:
    image = painted(button)
    return {image.pixel(button.width() // 2, y) for y in range(round(button.height() * 0.86), button.height())}


def test_the_chosen_one_differs_by_more_than_its_colour(arrive: Arrive):
    visitor = arrive(DESK)
    kit = visitor.kit
    button = PictureButton(kit, items_of(kit, PICTURES["sciatica"])[0], 40.0, visitor.window)
    button.resize(round(kit.px(40.0)), round(kit.px(20.5)))
    mark = kit.theme.colour("on_clay").rgb()
    button.choose(chosen=True)
    assert mark in middle_of_the_foot(button)


def test_play_says_its_word_where_there_is_room_for_both_its_words(arrive: Arrive):
    visitor = arrive(DESK)
    kit = visitor.kit
    play = next(item for item in items_of(kit, PICTURES["nerves"]) if item.kind == "play")
    for width, writes in ((20.5, False), (60.0, True)):
        button = PictureButton(kit, play, width, visitor.window)
        button.resize(round(kit.px(width)), round(kit.px(20.5)))
        assert button.name == "Play"
        kit.lettering.record = record = []
        painted(button)
        button.rename("Pause", "player-pause-filled")
        painted(button)
        kit.lettering.record = None
        assert [text.text for text in record] == (["Play", "Pause"] if writes else [])
        assert button.name == "Pause"


def test_two_lines_of_words_and_the_sign_of_the_chosen_one_keep_apart(arrive: Arrive):
    visitor = arrive(DESK)
    kit = visitor.kit
    item = next(item for item in items_of(kit, PICTURES["scoliosis"]) if item.words == "30 degrees")
    button = PictureButton(kit, item, item.least, visitor.window)
    button.resize(round(kit.px(item.least)), round(kit.px(item.tall)))
    button.choose(chosen=True)
    kit.lettering.record = record = []
    image = painted(button)
    kit.lettering.record = None
    mark = kit.theme.colour("on_clay").rgb()
    middle = button.width() // 2
    foot = [y for y in range(round(record[0].ink.bottom()) + 1, button.height()) if image.pixel(middle, y) == mark]
    assert len(foot) >= kit.px(0.7)
    assert foot[0] > record[0].ink.bottom() + 1


@pytest.mark.parametrize("name", WORKED)
def test_words_keep_off_the_edges_of_their_buttons(arrive: Arrive, name: str):
    kit = arrive(TABLET).kit
    for width in (104.0, 126.0):
        for spot in place_controls(kit, PICTURES[name], Rect(0.0, 0.0, width, 200.0)):
            if not spot.item.icon:
                text = kit.typesetter.set(spot.item.words, kit.bar_word(), kit.px(spot.rect.width - 2 * WORD_PADDING))
                assert (spot.rect.width - kit.mm(text.width)) / 2 >= 2.5


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
def test_words_on_the_buttons_grow_with_the_text(arrive: Arrive, glass: GlassOptions):
    usual, largest = (words_style(arrive(glass, text_scale=scale).kit) for scale in (1.0, 2.0))
    assert largest.capital_mm >= 1.4 * usual.capital_mm


def test_a_row_of_unequal_buttons_is_better_than_two_rows(arrive: Arrive):
    kit = arrive(UPRIGHT).kit
    spots = place_controls(kit, PICTURES["herniated-disc"], Rect(0.0, 0.0, 126.0, 60.0))
    assert len({spot.rect.y for spot in spots}) == 1
    assert spots[-1].rect.right <= 126.01


def test_a_measure_is_never_cut_down_to_its_first_figure(arrive: Arrive):
    kit = arrive(UPRIGHT).kit
    words = [item.words for item in items_of(kit, PICTURES["scoliosis"], numbered=True)]
    assert words == ["Straight", "10 degrees", "30 degrees"]
    assert [item.words for item in items_of(kit, PICTURES["session"], numbered=True)][:4] == ["1", "2", "3", "4"]
