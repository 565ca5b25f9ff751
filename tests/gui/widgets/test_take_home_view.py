"""The view of what is taken home: the code at full size, what the phone will show, and printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.gui.widgets.take_home_view import CodeView, TakeHomeView, phone_words, question_words, state_words
from kiosk.takeaway.codes import MODULE_MM, Payload, code_of
from kiosk.takeaway.printing import Trouble
from tests.support.gui import DESK, GLASSES, TABLET, UPRIGHT, WALL, with_changes

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from kiosk.gui.takeaway.desk import State
    from tests.support.gui import Arrive, Visitor

WORDS = Payload("Pain runs down one leg. " * 12, is_link=False)
LINK = Payload("https://clinic.example/back/sciatica", is_link=True)


def shown(visitor: Visitor, payload: Payload, state: State | None = None, questions: int = 0) -> TakeHomeView:
    view = TakeHomeView(visitor.kit, payload, code_of(payload.text), visitor.window, state=state, questions=questions)
    visitor.window.lay_over(view)
    return view


@pytest.mark.parametrize(
    "glass",
    [
        *GLASSES.values(),
        with_changes(UPRIGHT, text_scale=2.0),
        with_changes(TABLET, text_scale=2.0, language="en-XA"),
        with_changes(TABLET, theme="high-contrast-dark", language="ar-XB"),
    ],
    ids=lambda glass: f"{glass.width_px}-{glass.text_scale}-{glass.language}",
)
def test_on_every_glass_the_code_is_read_and_nothing_is_cut(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    view = shown(visitor, WORDS, "ready", 17)
    image = visitor.glass_image()
    code = view.findChild(CodeView)
    place = visitor.rect(code)
    assert place.width() / code_of(WORDS.text).across >= MODULE_MM * glass.px_per_mm
    rects = [place, *(visitor.rect(target) for target in visitor.targets()), *map(visitor.rect, visitor.labels())]
    assert all(visitor.window.rect().contains(rect) for rect in rects)
    assert not any(place.intersects(rect) for rect in rects[1:] if rect != place)
    assert all(visitor.rect(target).height() >= 20.0 * glass.px_per_mm for target in visitor.targets())
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    assert [found.text for found in zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormat.QRCode)] == [
        WORDS.text
    ]


def test_a_larger_glass_has_a_larger_code(arrive: Arrive):
    widths = {}
    for name, glass in (("tablet", TABLET), ("wall", WALL)):
        visitor = arrive(glass)
        widths[name] = shown(visitor, LINK).findChild(CodeView).width() / glass.px_per_mm
    assert widths["wall"] >= widths["tablet"] > 40.0


def test_the_line_says_what_the_phone_will_show(arrive: Arrive):
    visitor = arrive(DESK)
    view = shown(visitor, LINK)
    assert "It opens this page: clinic.example/back/sciatica" in visitor.words()
    assert view.findChild(CodeView).accessibleDescription() == LINK.text
    shown(visitor, WORDS)
    assert "needs no network" in visitor.words()
    assert phone_words(WORDS) != phone_words(LINK)


def test_printing_is_offered_where_there_is_a_printer_and_says_how_it_stands(arrive: Arrive):
    visitor = arrive(DESK)
    asked: list[str] = []
    shown(visitor, LINK).asked.connect(asked.append)
    assert [target.objectName() for target in visitor.targets()] == ["choice-close"]
    view = shown(visitor, LINK, "ready", 1)
    view.asked.connect(asked.append)
    assert "Your question is printed with it." in visitor.words()
    visitor.touch("choice-print")
    visitor.touch("choice-close")
    assert asked == ["print", "close"]
    for state, can_print in (("printing", False), (Trouble.PAPER, True), ("printed", False)):
        view.tell(state)
        assert state_words(state) in visitor.words()
        assert any(target.objectName() == "choice-print" for target in visitor.targets()) is can_print


def test_every_trouble_has_one_sentence_of_its_own_that_sends_to_the_desk():
    told = [state_words(trouble) for trouble in Trouble]
    assert len(set(told)) == len(told)
    assert all(words.endswith("Please ask at the desk.") and words.count(".") == 2 for words in told)
    assert state_words("ready") == ""


@pytest.mark.parametrize(("count", "words"), [(0, ""), (1, "Your question"), (3, "Your 3 questions")])
def test_chosen_questions_are_counted(count: int, words: str):
    assert question_words(count).startswith(words)
    assert bool(question_words(count)) is bool(count)


def test_a_glass_too_small_for_everything_still_shows_the_whole_code(arrive: Arrive):
    visitor = arrive(with_changes(TABLET, width_px=800, height_px=640))
    view = shown(visitor, WORDS, "ready", 3)
    code = view.findChild(CodeView)
    assert code.width() >= MODULE_MM * 8.83 * code_of(WORDS.text).across
