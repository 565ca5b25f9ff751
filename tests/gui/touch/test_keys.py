from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.gui.touch.keys import USED, means_something

K, M = Qt.Key, Qt.KeyboardModifier
ALT_GR = M.ControlModifier | M.AltModifier


@pytest.mark.parametrize("key", sorted(USED))
def test_keys_of_a_keypad_count_alone_and_with_shift_but_make_no_shortcut(key: int):
    assert means_something(key, M.NoModifier, "", is_typed_into=False)
    assert means_something(key, M.ShiftModifier, "", is_typed_into=False)
    assert means_something(key, M.KeypadModifier, "", is_typed_into=False)
    for held in (M.ControlModifier, M.AltModifier, M.MetaModifier, ALT_GR):
        assert not means_something(key, held, "", is_typed_into=True)


@pytest.mark.parametrize(
    ("key", "held", "text", "is_typed_into", "counts"),
    [
        (K.Key_A, M.NoModifier, "a", False, False),
        (K.Key_A, M.NoModifier, "a", True, True),
        (K.Key_A, M.ShiftModifier, "A", True, True),
        (K.Key_C, M.ControlModifier, "\x03", True, False),
        (K.Key_C, M.ControlModifier, "c", True, False),
        (K.Key_At, ALT_GR, "@", True, True),
        (K.Key_At, ALT_GR, "@", False, False),
        (K.Key_At, ALT_GR | M.MetaModifier, "@", True, False),
        (K.Key_At, M.GroupSwitchModifier, "@", True, True),
        (K.Key_Delete, M.NoModifier, "\x7f", True, False),
        (K.Key_F1, M.NoModifier, "", True, False),
        (K.Key_Menu, M.NoModifier, "", True, False),
        (0, M.NoModifier, "\u4e2d", True, True),
    ],
)
def test_letters_count_where_staff_write(
    key: int, held: Qt.KeyboardModifier, text: str, is_typed_into: bool, counts: bool
):
    assert means_something(key, held, text, is_typed_into=is_typed_into) is counts
