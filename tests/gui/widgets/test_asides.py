from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.gui import TABLET, Arrive, gap_mm

if TYPE_CHECKING:
    from tests.support.gui import Visitor

PLACE = "spinal-stenosis#what.1"
BUTTON = "What does “Nerve root” mean?"
MEANING = "The start of a nerve, where it leaves the spine."


def there(arrive: Arrive) -> Visitor:
    visitor = arrive(TABLET)
    visitor.go(PLACE)
    return visitor


def test_a_word_is_explained_over_the_page_and_help_stays_in_reach(arrive: Arrive):
    visitor = there(arrive)
    visitor.touch(BUTTON)
    assert visitor.at() == PLACE
    assert MEANING in visitor.words()
    assert "Draft: not checked by a clinician" in visitor.words()
    assert visitor.window.overlay.told.startswith("Nerve root\n")
    assert visitor.window.overlay.geometry().bottom() < visitor.rect(visitor.find("bar-help")).top()
    rects = [visitor.rect(target).getRect() for target in visitor.targets()]
    assert min(min(rect[2:]) for rect in rects) / TABLET.px_per_mm >= 20.0
    assert all(gap_mm(a, b, TABLET.px_per_mm) >= 2.99 for i, a in enumerate(rects) for b in rects[i + 1 :])
    visitor.touch("Close")
    assert (visitor.window.overlay, visitor.at()) == (None, PLACE)
    visitor.touch(BUTTON)
    visitor.touch("bar-help")
    assert visitor.at() == "get-help-now"


def test_it_leads_to_the_place_of_the_word_among_all_words(arrive: Arrive):
    visitor = there(arrive)
    visitor.touch(BUTTON)
    visitor.touch("Words explained")
    assert visitor.at() == "words-explained#n-to-r"
    assert visitor.window.overlay is None


def test_by_key_the_way_leads_in_and_back_to_the_button(arrive: Arrive):
    visitor = there(arrive)
    visitor.show()
    while visitor.focused() != BUTTON:
        visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.focused() == "Close"
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.window.overlay is None
    assert (visitor.focused(), visitor.at()) == (BUTTON, PLACE)
    visitor.press(Qt.Key.Key_Return)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.window.overlay is None, "Close has the keys"
    assert visitor.focused() == BUTTON


def test_back_closes_it_and_leads_no_further(arrive: Arrive):
    visitor = there(arrive)
    visitor.touch(BUTTON)
    visitor.touch("bar-back")
    assert (visitor.window.overlay, visitor.at()) == (None, PLACE)


def test_several_words_are_chosen_from_a_list(arrive: Arrive):
    visitor = there(arrive)
    visitor.window.chosen.emit("explain:0+1+99")
    assert "What do these words mean?" in visitor.words()
    visitor.touch(BUTTON)
    assert MEANING in visitor.words()
    visitor.touch("Close")
    assert visitor.window.overlay is None
    for nothing in ("explain:", "explain:99", "explain:x"):
        visitor.window.chosen.emit(nothing)
        assert visitor.window.overlay is None


def test_the_end_of_a_visit_closes_it(arrive: Arrive):
    visitor = there(arrive)
    fresh = visitor.presenter.remembered()
    visitor.touch(BUTTON)
    visitor.wait(1000.0)
    visitor.wait(1000.0)
    visitor.wait(1000.0)
    visitor.attract.touch()
    visitor.go(PLACE)
    assert MEANING not in visitor.words()
    now = visitor.presenter.remembered()
    assert {name for name in fresh if fresh[name] != now[name]} <= {"idle"}
