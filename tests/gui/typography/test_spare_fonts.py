from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import ExitCode, KnownError
from kiosk.gui.typography import spare_fonts
from kiosk.gui.typography.drawn_font import FAMILY
from kiosk.gui.typography.fonts import LATIN
from kiosk.gui.typography.spare_fonts import SpareFonts
from kiosk.gui.typography.typesetter import TextStyle, Typesetter
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
FONTS = RESOURCES / "fonts"


def families(fonts: SpareFonts) -> set[str]:
    """In which fonts a word is written."""
    text = Typesetter(fonts, 4.0).set("Restart 0", TextStyle(5.0), 1000.0)
    assert all(glyph for run in text.layout.glyphRuns() for glyph in run.glyphIndexes())
    return {run.rawFont().familyName() for run in text.layout.glyphRuns()}


def test_where_nothing_is_missing_it_is_the_font_of_the_pages():
    fonts = SpareFonts(FONTS)
    fonts.load("latin")
    assert families(fonts) == {LATIN}
    assert fonts.problem == ""


def test_another_font_of_the_kiosk_comes_first(tmp_path: Path):
    for file in FONTS.glob("NotoSansSC*"):
        shutil.copy(file, tmp_path)
    fonts = SpareFonts(tmp_path)
    fonts.load("latin")
    fonts.load("latin")
    assert families(fonts) == {"Noto Sans SC"}
    assert "AtkinsonHyperlegibleNext-Regular.ttf is missing" in fonts.problem


def test_where_only_the_bold_one_is_missing_the_other_serves(tmp_path: Path):
    shutil.copy(FONTS / "AtkinsonHyperlegibleNext-Regular.ttf", tmp_path)
    fonts = SpareFonts(tmp_path)
    fonts.load("latin")
    assert families(fonts) == {LATIN}
    assert "AtkinsonHyperlegibleNext-Bold.ttf is missing" in fonts.problem


def test_then_comes_a_font_of_the_machine_and_at_last_strokes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    fonts = SpareFonts(tmp_path)
    fonts.load("latin")
    assert families(fonts)
    monkeypatch.setattr(spare_fonts, "_has_letters", lambda family: not family)
    bare = SpareFonts(tmp_path)
    bare.load("latin")
    assert families(bare) == {FAMILY}


def test_a_family_without_letters_is_no_font_of_the_machine():
    assert not spare_fonts._has_letters("No such family") or spare_fonts._of_machine()


def test_a_script_that_is_missing_is_said(tmp_path: Path):
    with pytest.raises(KnownError, match="NotoSansArabic") as error:
        SpareFonts(tmp_path).load("arabic")
    assert error.value.exit_code is ExitCode.BAD_INSTALLATION
