from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.gui.widgets.controls import SELECTED
from kiosk.gui.widgets.staff.keyboard_view import KeyboardView
from kiosk.staff.keyboard import ACCENTS, ARABIC, KEY_MM
from kiosk.staff.sheet import Enter, Entry
from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, WALL, colours_in
from tests.support.staff import faults, lay_view

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive, Visitor

NAME = Enter("name", "Clinic name", "Sample Clinic")
EMPTY = Enter("name", "Clinic name")
PIN = Enter("pin", "PIN: 6 to 12 digits", "246813", Entry.UNSEEN, most=12)
TIME = Enter("time", "Time", "", Entry.DIGITS, most=5)

LAYERS = (
    (),
    ("shift",),
    ("accents",),
    ("accents", "page"),
    ("signs",),
    ("alphabet",),
    ("alphabet", "signs"),
)


def keyboard(visitor: Visitor, field: Enter) -> KeyboardView:
    visitor.presenter._maker.load_script("arabic")
    view = KeyboardView(visitor.kit, field, visitor.window)
    lay_view(visitor, view)
    return view


def typed_on(visitor: Visitor, keys: str) -> None:
    for face in keys:
        visitor.touch("staff-key-space" if face == " " else f"staff-key-{face}")


def press(*actions: str, visitor: Visitor) -> None:
    for action in actions:
        visitor.touch(f"staff-key-{action}")


def faces(visitor: Visitor) -> list[str]:
    names = [target.objectName() for target in visitor.targets()]
    return [name.removeprefix("staff-key-") for name in names if name.startswith("staff-key-")]


def key(code: Qt.Key, text: str = "", *, repeats: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text, repeats)


def real_faults(visitor: Visitor) -> list[str]:
    """Faults but for texts an Arabic font has a part in, which are measured with all the room it keeps for marks.

    Their ink is looked at by a test of its own. Gaps may be half a pixel narrower.
    """
    arabic = {*"".join(ARABIC), "\u200e", "\u200f"}
    found = faults(visitor, gap_mm=1.5 - 0.5 / visitor.glass.px_per_mm)
    return [fault for fault in found if not set(fault) & arabic]


@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
@pytest.mark.parametrize("field", [NAME, PIN], ids=["words", "digits"])
def test_it_can_be_read_and_touched_on_any_glass(arrive: Arrive, any_glass: GlassOptions, language: str, field: Enter):
    visitor = arrive(any_glass, language=language)
    keyboard(visitor, field)
    assert real_faults(visitor) == []


@pytest.mark.parametrize("layer", LAYERS, ids="-".join)
@pytest.mark.parametrize("glass", [UPRIGHT, TABLET, WALL], ids=["upright", "tablet", "wall"])
def test_every_layer_fits_under_the_text_and_every_letter_has_a_shape(
    arrive: Arrive, glass: GlassOptions, layer: tuple[str, ...]
):
    visitor = arrive(glass)
    view = keyboard(visitor, NAME)
    press(*layer, visitor=visitor)
    assert real_faults(visitor) == []
    text = next(visitor.rect(label) for label in visitor.labels() if label.text().startswith(view.text))
    keys = [visitor.rect(t) for t in visitor.targets() if t.objectName().startswith("staff-key-")]
    assert all(text.bottom() < rect.top() for rect in keys)


def test_keys_are_as_wide_and_high_as_they_must_be_and_equally_far_apart(arrive: Arrive, any_glass: GlassOptions):
    visitor = arrive(any_glass)
    keyboard(visitor, EMPTY)
    row = [visitor.rect(visitor.find(f"staff-key-{face}")) for face in "qwertyu"]
    assert {(rect.width(), rect.height()) for rect in row} == {(row[0].width(), row[0].height())}
    assert KEY_MM <= row[0].width() / any_glass.px_per_mm < KEY_MM + 0.3
    assert len({after.left() - before.right() for before, after in pairwise(row)}) == 1


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_keys_stand_where_hands_know_them_in_every_language(arrive: Arrive, language: str):
    visitor = arrive(TABLET, language=language)
    keyboard(visitor, EMPTY)
    lefts = [visitor.rect(visitor.find(f"staff-key-{name}")).left() for name in ("shift", "space", "back", "done")]
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("glass", [DESK, STANDING, WALL], ids=["desk", "standing", "wall"])
def test_on_a_large_glass_eyes_need_not_wander_between_text_and_keys(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    keyboard(visitor, NAME)
    text = next(visitor.rect(label) for label in visitor.labels() if "Sample Clinic" in label.text())
    keys = [visitor.rect(visitor.find(f"staff-key-{face}")) for face in "qwertyuiop"]
    assert (keys[0].top() - text.bottom()) / glass.px_per_mm < 30
    above = visitor.rect(visitor.find("staff-keyboard-close")).top()
    below = glass.height_px - visitor.rect(visitor.find("staff-key-done")).bottom()
    assert above == pytest.approx(below, abs=2)


def test_the_keys_that_finish_stay_where_they_are_in_every_layer(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    keyboard(visitor, EMPTY)
    tops = set()
    for layer in ("accents", "letters", "signs", "letters", "alphabet"):
        press(layer, visitor=visitor)
        tops.add(visitor.rect(visitor.find("staff-key-done")).top())
    assert len(tops) == 1


def test_touching_keys_types_and_done_sends_it(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, EMPTY)
    sent: list[str] = []
    view.typed.connect(sent.append)
    typed_on(visitor, "a clinix")
    press("back", visitor=visitor)
    typed_on(visitor, "c")
    assert "a clinic" in visitor.texts()
    press("done", visitor=visitor)
    assert sent == ["a clinic"]


def test_a_double_letter_may_be_typed_as_fast_as_a_finger_can(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, EMPTY)
    where = visitor.rect(visitor.find("staff-key-n")).center()
    for _ in range(2):
        visitor.tap(where)
        visitor.clock.step(-0.95)  # 0.25 s from one press to the next
    assert view.text == "nn"


def test_one_capital_or_all_capitals(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, EMPTY)
    press("shift", visitor=visitor)
    typed_on(visitor, "Ab")
    press("shift", "shift", visitor=visitor)
    assert visitor.find("staff-key-shift").look == SELECTED
    typed_on(visitor, "CD")
    press("shift", visitor=visitor)
    typed_on(visitor, "e")
    assert view.text == "AbCDe"


def test_every_accented_letter_is_on_some_page(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    view = keyboard(visitor, EMPTY)
    press("accents", visitor=visitor)
    met: list[str] = []
    while met[:1] != faces(visitor)[:1]:
        met += faces(visitor)
        press("page", visitor=visitor)
    assert set(ACCENTS) <= set(met)
    typed_on(visitor, "é")
    press("letters", visitor=visitor)
    typed_on(visitor, "a")
    assert view.text == "éa"


def test_arabic_letters_keep_away_from_the_edges_of_their_keys(arrive: Arrive, any_glass: GlassOptions):
    visitor = arrive(any_glass)
    keyboard(visitor, EMPTY)
    press("alphabet", visitor=visitor)
    image = visitor.glass_image()
    ink = visitor.kit.theme.colour("ink").name()
    edge, shadow = round(0.6 * any_glass.px_per_mm), round(0.7 * any_glass.px_per_mm)
    for letter in "".join(ARABIC):
        rect = visitor.rect(visitor.find(f"staff-key-{letter}"))
        band = QRect(rect.left() + rect.width() // 4, 0, rect.width() // 2, edge)
        for y in (rect.top() + edge, rect.bottom() - shadow - 2 * edge):
            assert ink not in colours_in(image, band.translated(0, y)), letter
        assert ink in colours_in(image, rect)


def test_arabic_letters_join_and_the_cursor_follows_them(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, EMPTY)
    press("alphabet", visitor=visitor)
    assert set("".join(ARABIC)) <= set(faces(visitor))
    typed_on(visitor, "سم")
    assert view.text == "سم"
    (line,) = [label for label in visitor.labels() if label.accessibleName() == "سم"]
    set_text = line._set
    cursor = set_text.layout.lineAt(0).cursorToX(set_text.text.index("|"))
    first = set_text.layout.lineAt(0).cursorToX(0)
    assert (cursor[0] if isinstance(cursor, tuple) else cursor) < (first[0] if isinstance(first, tuple) else first)


def test_no_more_characters_come_in_than_there_may_be(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, Enter("x", "X", "abc", most=4))
    typed_on(visitor, "dqw")
    assert view.text == "abcd"


@pytest.mark.parametrize("words", ["Sample Clinic " * 20, "averylongword" * 20, "W" * 60])
def test_of_a_long_text_the_end_is_shown_where_the_next_letter_goes(arrive: Arrive, words: str):
    visitor = arrive(UPRIGHT)
    keyboard(visitor, Enter("x", "X", words.strip(), most=2000))
    shown = next(label for label in visitor.labels() if label.accessibleName() == words.strip())
    assert shown.text().startswith("…")
    assert shown.text().strip("\u200e").endswith(words.strip()[-12:] + "|")
    assert real_faults(visitor) == []


def test_nothing_unseen_is_shown_or_told_and_no_key_looks_pressed(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, PIN)
    assert view.text == ""
    typed_on(visitor, "604")
    assert [label.text() for label in visitor.labels()][-1] == "•••|"
    assert "604" not in visitor.words()
    still = visitor.glass_image()
    where = QPointF(visitor.rect(visitor.find("staff-key-5")).center())
    left = Qt.MouseButton.LeftButton
    visitor.clock.step(1.0)
    down = QMouseEvent(QEvent.Type.MouseButtonPress, where, where, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(visitor.window, down)
    assert visitor.glass_image() == still
    visitor.tap(QPoint(1, 1))


def test_a_key_of_a_name_looks_pressed(arrive: Arrive):
    visitor = arrive(DESK)
    keyboard(visitor, EMPTY)
    visitor.clock.step(1.0)
    where = QPointF(visitor.rect(visitor.find("staff-key-g")).center())
    left = Qt.MouseButton.LeftButton
    down = QMouseEvent(QEvent.Type.MouseButtonPress, where, where, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(visitor.window, down)
    assert visitor.find("staff-key-g").is_held


def test_a_field_of_digits_brings_digits_alone_by_touch_and_by_keyboard(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, TIME)
    assert not set(faces(visitor)) & set("abcdefghijklmnopqrstuvwxyz")
    typed_on(visitor, "08:")
    assert view.take_key(key(Qt.Key.Key_X, "x"))
    assert view.take_key(key(Qt.Key.Key_3, "3"))
    assert view.text == "08:3"


def test_a_keyboard_does_as_well(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, EMPTY)
    sent: list[str] = []
    used: list[bool] = []
    view.typed.connect(sent.append)
    view.used.connect(lambda: used.append(True))
    for code, text in ((Qt.Key.Key_A, "A"), (Qt.Key.Key_B, "b"), (Qt.Key.Key_Space, " "), (Qt.Key.Key_Eacute, "é")):
        assert view.take_key(key(code, text))
    assert view.take_key(key(Qt.Key.Key_Backspace, "\b"))
    assert not view.take_key(key(Qt.Key.Key_F5))
    assert view.take_key(key(Qt.Key.Key_Home))
    assert view.take_key(key(Qt.Key.Key_Enter, "\r"))
    assert sent == ["Ab "]
    assert len(used) == 8


@pytest.mark.parametrize("code", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_still_held_since_before_ends_nothing(arrive: Arrive, code: Qt.Key):
    visitor = arrive(DESK)
    view = keyboard(visitor, NAME)
    ended: list[str] = []
    view.typed.connect(ended.append)
    view.close_asked.connect(lambda: ended.append("close"))
    assert view.take_key(key(code, repeats=True))
    assert ended == []
    assert view.take_key(key(code))
    assert ended == ["Sample Clinic" if code == Qt.Key.Key_Return else "close"]


def test_one_may_leave_it_as_it_was(arrive: Arrive):
    visitor = arrive(DESK)
    view = keyboard(visitor, NAME)
    asked: list[str] = []
    view.close_asked.connect(lambda: asked.append("close"))
    view.typed.connect(asked.append)
    visitor.touch("Do not change it")
    assert asked == ["close"]
