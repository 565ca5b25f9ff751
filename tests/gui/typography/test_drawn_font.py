from __future__ import annotations

import struct

import pytest
from PySide6.QtGui import QRawFont

from kiosk.gui.typography.drawn_font import font_file
from kiosk.gui.widgets.safe_view import SENTENCES, TOO_SMALL, URGENT

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = 1000.0


@pytest.fixture(scope="module")
def face() -> QRawFont:
    return QRawFont(font_file(), SIZE)


def test_every_sign_of_the_english_and_spanish_words_has_strokes(face: QRawFont):
    words = "".join((*SENTENCES[:2], *URGENT[:2], TOO_SMALL, "0123456789", "AtkinsonHyperlegibleNext-Regular.ttf"))
    for sign in sorted(set(words) - {" "}):
        (glyph,) = face.glyphIndexesForString(sign)
        assert glyph, sign
        assert not face.pathForGlyph(glyph).isEmpty(), sign


def test_no_two_letters_or_digits_look_alike(face: QRawFont):
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    looks = [face.pathForGlyph(glyph) for glyph in face.glyphIndexesForString(signs)]
    assert all(one != other for i, one in enumerate(looks) for other in looks[i + 1 :])


def test_a_sign_stands_on_the_line_and_within_its_room(face: QRawFont):
    (glyph,) = face.glyphIndexesForString("H")
    box = face.pathForGlyph(glyph).boundingRect()
    (advance,) = face.advancesForGlyphIndexes([glyph])
    # Strokes are 80 thousandths thick, half of them below the line.
    assert (box.top(), box.bottom()) == (-740.0, 40.0)
    assert 0.0 < box.left() < box.right() < advance.x() == 490.0


def test_a_small_letter_looks_like_a_capital_and_an_accent_is_left_out(face: QRawFont):
    assert face.glyphIndexesForString("aáñ’") == face.glyphIndexesForString("AAN'")


def test_the_file_is_whole_as_systems_want_it():
    """Every table is where the directory says, and the checksums are right (OpenType 1.9, font file)."""
    data = font_file()
    for at in range(12, 12 + 16 * int.from_bytes(data[4:6], "big"), 16):
        tag, told, start, length = struct.unpack(">4sIII", data[at : at + 16])
        table = data[start : start + length] + bytes(-length % 4)
        if tag == b"head":
            table = table[:8] + bytes(4) + table[12:]
        assert sum(word for (word,) in struct.iter_unpack(">I", table)) % 2**32 == told, tag
    assert sum(word for (word,) in struct.iter_unpack(">I", data)) % 2**32 == 0xB1B0AFBA
