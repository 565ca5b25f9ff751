from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Bullets, Callout, Paragraph, Section, Span
from kiosk.content.pack_file import PackFile
from kiosk.gui.viewmodels.library import Library
from kiosk.gui.viewmodels.twice import Twice
from kiosk.gui.widgets.boxes import Box, folded
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.page.links import leading_on
from kiosk.gui.widgets.page.original import original_pieces, own_blocks
from kiosk.gui.widgets.page.plan import PagePart, Setter
from kiosk.gui.widgets.paper import Paper
from kiosk.gui.widgets.ways import Ways
from kiosk.layout.flow import Placed
from kiosk.layout.rect import Rect
from kiosk.panel.profile import PanelProfile
from tests.support.gui import RESOURCES, TABLET

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WIDTH, ROOM = 140.0, 60.0
GLASS = PanelProfile(TABLET.width_px, TABLET.height_px, TABLET.px_per_mm)


def said(words: str, *, strong: bool = False) -> Paragraph:
    return Paragraph((Span(words, strong=strong),))


SIGNS = Callout(
    "emergency",
    "Tell the person at the desk now",
    (said("One of these is enough. Call {emergency-number}."), Bullets(tuple(said(f"Sign {n}.") for n in range(8)))),
)
BLOCKS = (said("علامات"), said("بالإنجليزية", strong=True), SIGNS)
TWICE = Twice("now", "الآن", BLOCKS, below=1, written_in="en")


@pytest.fixture
def setter(qapp: object, pack_file: Path) -> Iterator[Setter]:
    assert qapp
    maker = KitMaker(RESOURCES, GLASS)
    maker.translations.speak("ar")
    with PackFile.open(pack_file) as pack:
        kit = maker.make("ar", text_scale=1.0, theme="light", reduce_motion=True)
        library = Library(pack, "ar")
        yield Setter(kit, library, library.page("sciatica"), WIDTH, ROOM)
    maker.translations.speak("en")


def test_an_original_is_whole_in_its_language_and_keeps_what_says_which_that_is(setter: Setter):
    own, name, *below = setter.section(TWICE)
    assert (own.kit, name.kit) == (None, None)
    assert name.keep_with_next
    assert {piece.section for piece in below} == {"now"}
    assert all(piece.kit and piece.kit.language == "en" and not piece.kit.right_to_left for piece in below)
    assert "Call your local emergency number." in below[0].text
    (box,) = folded(below[:4])
    assert isinstance(box, Box)
    assert box.goes_on == "5 more signs"
    assert box.kit is below[0].kit
    # Afterwards the kiosk speaks the reader's language again.
    assert QCoreApplication.translate("Bar", "Get help now") == "اطلب المساعدة الآن"


def test_it_is_painted_as_it_runs(setter: Setter):
    box = folded(setter.section(TWICE)[2:6])[0]
    room = QWidget()
    paper = Paper(setter.kit, [Placed(box, 0.0)], Rect(0.0, 0.0, WIDTH, ROOM), room)
    record = setter.kit.lettering.record = []
    paper.render(QImage(paper.size(), QImage.Format.Format_RGB32))
    lefts = [text.ink.left() for text in record if text.text.startswith("Sign")]
    assert lefts
    assert max(lefts) < setter.kit.px(WIDTH) / 4


def test_the_button_to_the_rest_says_it_in_the_same_words_in_their_order(setter: Setter):
    box = folded(setter.section(TWICE)[2:4])[0]
    parts = [PagePart("now", n, n + 1, "text", (Placed(box, 0.0),)) for n in range(2)]
    way = leading_on(replace(setter, room=200.0), parts)[0].pieces[-1].piece
    assert isinstance(way, Ways)
    assert way.ways[0].title == "\u20667 more signs\u2069"


def test_a_section_that_comes_once_has_no_original(setter: Setter):
    once = Section("now", "الآن", (said("علامات"),))
    assert own_blocks(once) == once.blocks
    assert original_pieces(setter.kit, once, setter.section(once), lambda _, block: setter.pieces_of(block)) == []


def test_for_its_own_or_an_unknown_language_nothing_changes(setter: Setter):
    for code in ("ar", "tlh"):
        with setter.kit.spoken_in(setter.kit, code) as kit:
            assert kit is setter.kit
