from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.widgets.controls import HELP
from kiosk.gui.widgets.ways import LEAST_GAP, Room, choice_piece, page_rows
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive, colours_in

if TYPE_CHECKING:
    from kiosk.app import GlassOptions


@pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_to_pages_are_large_apart_and_inside_their_room(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    library = visitor.presenter.library
    entries = library.known(("sciatica", "often-no-single-cause", "disc-changes", "scoliosis"))
    rows = page_rows(visitor.kit, entries, 120.0)
    assert [way.opens for row in rows for way in row.ways] == [entry.id for entry in entries]
    for row in rows:
        assert row.least_gap >= 3.0
        for way in row.ways:
            assert way.where.height >= 20.0
            assert way.where.width >= 30.0
            assert way.where.right <= 120.01
        for one, other in zip(row.ways, row.ways[1:], strict=False):
            assert one.where.distance(other.where) >= LEAST_GAP


def test_a_branch_that_leads_to_help_is_red_and_no_other(arrive: Arrive):
    kit = arrive(DESK).kit
    (red,) = choice_piece(kit, "get-help-now", "New or sudden", "Get help now.", 150.0, 80.0).ways
    (plain,) = choice_piece(kit, "spinal-stenosis", "Only when walking", "Read.", 150.0, 80.0).ways
    assert red.look == HELP
    assert plain.look != HELP


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
def test_buttons_among_the_words_can_be_touched(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("where-it-hurts#neck")
    while not any(target.opens == "spinal-stenosis" for target in visitor.targets()):
        visitor.touch("bar-next")
    visitor.touch("spinal-stenosis")
    assert visitor.at() == "spinal-stenosis"


def test_a_branch_too_high_for_its_part_says_only_what_fits(arrive: Arrive):
    kit = arrive(DESK).kit
    words = ("stool", "It has no back", "Read about stools.")
    (both,) = choice_piece(kit, *words, 150.0, 40.0).ways
    (one,) = choice_piece(kit, *words, 150.0, 25.0).ways
    assert (both.detail, one.detail) == ("Read about stools.", "")
    assert one.where.height <= 25.0 < both.where.height


def test_room_for_buttons_says_and_paints_nothing(arrive: Arrive):
    room = Room(12.0, 3.0)
    assert (room.text, room.height, room.gap) == ("", 12.0, 3.0)
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    room.paint(painter, arrive(DESK).kit, QRectF(image.rect()))
    painter.end()
    assert set(colours_in(image)) == {"#ffffff"}
