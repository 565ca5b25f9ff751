from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage

from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.paper import Paper, Words, draft_line
from kiosk.gui.widgets.pieces import Entry, Line
from kiosk.layout.flow import Placed
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, RESOURCES, Arrive, Visitor

AREA = Rect(10.0, 10.0, 100.0, 60.0)


def line(visitor: Visitor, words: str) -> Line:
    return Line(visitor.kit, Entry((Strand(words),), visitor.kit.body()), AREA.width)


def written(visitor: Visitor, widget: Any):
    visitor.kit.lettering.record = []
    widget.render(QImage(widget.size(), QImage.Format.Format_RGB32))
    record, visitor.kit.lettering.record = visitor.kit.lettering.record, None
    return record


@pytest.fixture
def visitor(arrive: Arrive):
    return arrive(DESK)


def test_pieces_are_read_as_one_text_and_painted_where_they_were_dealt(visitor: Visitor):
    pieces = [Placed(line(visitor, "A seat."), 0.0), Placed(line(visitor, "A ba\u00adck."), 30.0)]
    paper = Paper(visitor.kit, pieces, AREA, visitor.window)
    face = QAccessible.queryAccessibleInterface(paper)
    assert face.text(QAccessible.Text.Name) == "A seat.\nA back."
    assert face.role() == QAccessible.Role.StaticText
    first, second = written(visitor, paper)
    assert second.ink.top() - first.ink.top() == pytest.approx(visitor.kit.px(30.0), abs=1.5)
    assert paper.geometry() == visitor.kit.on_glass(AREA)


def test_only_a_draft_is_marked_as_one(visitor: Visitor):
    page = visitor.presenter.library.page("sciatica")
    assert draft_line(visitor.kit, replace(page, approval="draft")) == "Draft: not checked by a clinician"
    assert draft_line(visitor.kit, replace(page, approval="approved")) == ""


def test_a_page_in_another_language_than_the_reader_s_says_so(visitor: Visitor):
    page = visitor.presenter.library.page("sciatica")
    spanish, made_up = replace(visitor.kit, language="es"), replace(visitor.kit, language="en-XA")
    assert draft_line(spanish, replace(page, approval="approved")) == "Not in your language yet"
    assert draft_line(spanish, replace(page, approval="draft")) == "Draft, and not in your language yet"
    assert draft_line(made_up, replace(page, approval="approved")) == ""


def test_words_can_be_changed(visitor: Visitor):
    words = Words(visitor.kit, "Part 1", visitor.kit.body(), AREA, visitor.window)
    assert words.accessibleName() == "Part 1"
    words.set_words("Part 2 of the acu\u00adpuncture")
    assert words.accessibleName() == "Part 2 of the acupuncture"
    assert [text.text for text in written(visitor, words)] == ["Part 2 of the acu\u00adpuncture"]


def test_content_is_never_taken_for_markup(visitor: Visitor):
    words = Words(visitor.kit, "<b>1 < 2</b>", visitor.kit.body(), AREA, visitor.window)
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.accessibleName() == "<b>1 < 2</b>"
    paper = Paper(visitor.kit, [Placed(line(visitor, "<i>x</i>"), 0.0)], AREA, visitor.window)
    assert paper.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("width", [30.0, 60.0, 100.0])
def test_the_height_told_beforehand_holds_all_lines(visitor: Visitor, width: float):
    text = "The soft centre of a disc pushes out through a weak spot."
    height = Words.height_of(visitor.kit, text, visitor.kit.body(), width)
    words = Words(visitor.kit, text, visitor.kit.body(), Rect(0.0, 0.0, width, height), visitor.window)
    assert not written(visitor, words)[0].clipped


def test_centred_words_stand_in_the_middle(visitor: Visitor):
    words = Words(visitor.kit, "Middle", visitor.kit.body(), AREA, visitor.window, centred=True)
    ink = written(visitor, words)[0].ink
    assert ink.center().x() == pytest.approx(words.width() / 2, abs=4)


def test_a_finger_goes_through_them(visitor: Visitor):
    words = Words(visitor.kit, "Here", visitor.kit.body(), AREA, visitor.window)
    assert words.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_marks_over_and_tails_under_arabic_letters_are_painted_whole(visitor: Visitor):
    kit = KitMaker(RESOURCES, visitor.kit.profile).make("ar", text_scale=1.0, theme="light", reduce_motion=True)
    for bold in (False, True):
        style, words = kit.body(bold=bold), "أُعطي خطأً مستلقٍ"
        area = Rect(10.0, 10.0, 100.0, Words.height_of(kit, words, style, 100.0))
        shown = Words(kit, words, style, area, visitor.window)
        paper = Paper(kit, [Placed(Line(kit, Entry((Strand(words),), style), 100.0), 0.0)], area, visitor.window)
        for widget in (shown, paper):
            kit.lettering.record = []
            widget.render(QImage(widget.size(), QImage.Format.Format_RGB32))
            assert [text.clipped for text in kit.lettering.record] == [False]
            assert widget.geometry().contains(kit.on_glass(area))
