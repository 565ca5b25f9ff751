from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.keyboard import ACCENTS, ARABIC, EDGE_MM, GAP_MM, KEY_MM, SIGNS, Key, Keyboard, columns_in

GLASSES = (120.0, 136.0, 173.0, 218.0, 260.0, 476.0, 708.0)
BOARDS = (
    Keyboard(),
    Keyboard(shift="once"),
    Keyboard(layer="signs"),
    Keyboard(layer="accents"),
    Keyboard(layer="accents", page=1),
    Keyboard("arabic"),
    Keyboard("arabic", layer="signs"),
    Keyboard("digits"),
)
EVERY = [
    pytest.param(Keyboard(board.alphabet, board.layer, board.page, board.shift, columns_in(width)), width)
    for board in BOARDS
    for width in GLASSES
]


def faces(board: Keyboard) -> list[str]:
    return ["".join(key.face for key in row if key.action == "type") for row in board.rows()[:-1]]


def functions(board: Keyboard) -> list[str]:
    return [key.face for key in board.rows()[-1]]


def key(board: Keyboard, face: str) -> Key:
    return next(each for row in board.rows() for each in row if each.face == face)


def typed(presses: list[str], board: Keyboard | None = None) -> str:
    """What stands in an empty field after these keys."""
    board, text = board or Keyboard(), ""
    for face in presses:
        board, change = board.press(key(board, face))
        text = {"insert": text + change.text, "delete": text[:-1], "done": text + "!", "none": text}[change.kind]
    return text


def test_letters_stand_where_hands_know_them():
    assert faces(Keyboard()) == ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    assert faces(Keyboard("arabic"))[0] == ARABIC[0]


def test_a_narrow_glass_moves_the_last_keys_down_and_loses_none():
    assert faces(Keyboard(columns=columns_in(136.0))) == ["qwertyuio", "asdfghjkl", "zxcvbnmp"]
    arabic = faces(Keyboard("arabic", columns=columns_in(136.0)))
    assert sorted("".join(arabic)) == sorted("".join(ARABIC) + "لا")


def test_how_many_keys_a_glass_has_room_for():
    assert [columns_in(width) for width in GLASSES] == [8, 9, 11, 14, 14, 14, 14]
    with pytest.raises(ValueError, match="a glass of 100 mm is too narrow for the keyboard"):
        columns_in(100.0)


@pytest.mark.parametrize(("board", "width"), EVERY)
def test_every_key_has_its_size_its_gap_and_its_place_on_the_glass(board: Keyboard, width: float):
    placed = board.place()
    whole, height = board.size_mm
    assert whole <= width - 2 * EDGE_MM + 1e-9
    assert height <= 100.0
    for each in placed:
        assert min(each.rect.width, each.rect.height) >= KEY_MM - 1e-9
        assert each.rect.x >= -1e-9
        assert each.rect.right <= whole + 1e-9
        assert each.rect.bottom <= height + 1e-9
    for number, one in enumerate(placed):
        for other in placed[number + 1 :]:
            assert one.rect.distance(other.rect) >= GAP_MM - 1e-9
    assert len({each.key for each in placed}) == len(placed)


@pytest.mark.parametrize(("board", "width"), EVERY)
def test_every_keyboard_has_what_ends_it_and_what_takes_back(board: Keyboard, width: float):
    assert {"back", "done"} <= set(functions(board))
    assert ("space" in functions(board)) is (board.alphabet != "digits")


def test_a_name_is_typed():
    assert typed(["shift", "A", "n", "a", "space", "b", "back", "o", "done"]) == "Ana o!"


def test_shift_is_for_one_letter_or_locked_or_off():
    board = Keyboard()
    seen = []
    for _ in range(4):
        seen.append(faces(board)[0][0])
        board = board.press(key(board, "shift")).keyboard
    assert seen == ["q", "Q", "Q", "q"]
    once = Keyboard(shift="once")
    assert once.press(key(once, "Q")).keyboard.shift == "off"
    assert once.press(key(once, "space")).keyboard.shift == "once"
    locked = Keyboard(shift="locked")
    assert locked.press(key(locked, "Q")).keyboard.shift == "locked"


def test_accents_have_capitals_and_all_their_pages():
    board = Keyboard().press(key(Keyboard(), "accents")).keyboard
    seen = ""
    for _ in range(board.pages):
        seen += "".join(faces(board))
        board = board.press(key(board, "more")).keyboard
    assert seen == ACCENTS
    assert board.page == 0
    capitals = "".join(faces(Keyboard(layer="accents", shift="locked")))
    assert capitals.startswith("ÁÀÂÄ")
    assert "ß" in "".join("".join(faces(Keyboard(layer="accents", shift="once", page=page))) for page in range(3))
    assert "ß" not in ACCENTS[:40]
    back = board.press(key(board, "letters")).keyboard
    assert back == Keyboard()


def test_a_page_that_holds_them_all_has_no_key_for_more(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.staff.keyboard.ACCENTS", "áéíóú")
    assert "more" not in functions(Keyboard(layer="accents"))


def test_signs_are_the_same_for_every_alphabet_and_have_no_capitals():
    for board in (Keyboard(layer="signs", shift="locked"), Keyboard("arabic", "signs")):
        assert faces(board) == list(SIGNS)
        assert board.press(key(board, "letters")).keyboard.layer == "letters"


def test_arabic_and_back():
    arabic = Keyboard(shift="locked").press(key(Keyboard(), "alphabet")).keyboard
    assert arabic == Keyboard("arabic")
    assert {"shift", "accents"}.isdisjoint(functions(arabic))
    assert typed(["لا", "signs", "1"], arabic) == "لا1"
    assert arabic.press(key(arabic, "alphabet")).keyboard == Keyboard()


def test_a_number_has_digits_alone():
    assert faces(Keyboard("digits")) == ["123", "456", "789", "+0-", ".:/"]
    assert typed(["1", "1", "2", "back", "0", "done"], Keyboard("digits")) == "110!"


@given(st.lists(st.integers(0, 99), max_size=40), st.sampled_from([8, 9, 11, 14]))
def test_whatever_is_pressed_the_keyboard_stays_on_the_glass(presses: list[int], columns: int):
    board = Keyboard(columns=columns)
    for number in presses:
        keys = [each for row in board.rows() for each in row]
        board, change = board.press(keys[number % len(keys)])
        assert board.columns == columns
        assert board.size_mm[0] <= columns * (KEY_MM + GAP_MM)
        assert (change.kind == "insert") is bool(change.text)
