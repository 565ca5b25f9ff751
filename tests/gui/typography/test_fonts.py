from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontMetricsF, QTextLayout

from kiosk.errors import KnownError
from kiosk.gui.typography.fonts import LATIN, Fonts
from kiosk.gui.typography.typesetter import TextStyle, Typesetter
from kiosk.i18n.languages import LANGUAGES, MORE
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = RESOURCES / "fonts"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def fonts():
    made = Fonts(FOLDER)
    made.load("latin")
    return made


def cap_height(name: str) -> float:
    """How high the H of a font file is, as a share of its em, read from the file itself."""
    with TTFont(FOLDER / name) as font:
        glyph = font.getGlyphSet()[font.getBestCmap()[ord("H")]]
        outline = font["glyf"][glyph.name]
        return (outline.yMax - outline.yMin) / font["head"].unitsPerEm


def test_the_ratio_of_capital_and_em_is_the_font_s_own(fonts: Fonts):
    assert fonts.capital_ratio == pytest.approx(cap_height("AtkinsonHyperlegibleNext-Regular.ttf"), abs=0.002)


@pytest.mark.parametrize("capital_px", [19.3, 19.6, 42.8, 51.5, 100.0])
@pytest.mark.parametrize("bold", [False, True])
def test_a_capital_is_never_smaller_than_asked_for(fonts: Fonts, capital_px: float, bold: bool):
    font = fonts.font(capital_px, bold=bold)
    measured = QFontMetricsF(font).tightBoundingRect("H").height()
    assert capital_px - 0.1 <= measured <= capital_px + 1.5
    assert font.bold() is bold


def test_the_font_is_the_bundled_one(fonts: Fonts):
    assert fonts.font(20.0, bold=False).families()[0] == LATIN


def test_other_scripts_come_after_the_first(fonts: Fonts):
    fonts.load("arabic")
    fonts.load("han")
    families = fonts.font(20.0, bold=False).families()
    assert families[0] == LATIN
    assert len(families) == 3


def test_names_of_medicines_can_be_written_in_chinese(fonts: Fonts):
    fonts.load("han")
    for bold in (False, True):
        layout = QTextLayout("吡罗昔康哌羟考酮对乙酰氨基酚甾体地西泮", fonts.font(20.0, bold=bold))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        assert all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())


def test_a_script_is_loaded_once(fonts: Fonts):
    before = fonts.font(20.0, bold=False)
    fonts.load("latin")
    assert fonts.font(20.0, bold=False) is before


@pytest.mark.parametrize("damage", ["missing", "empty", "rubbish"])
def test_a_font_that_cannot_be_used_is_said_in_one_sentence(tmp_path: Path, damage: str):
    name = "AtkinsonHyperlegibleNext-Bold.ttf"
    shutil.copy(FOLDER / "AtkinsonHyperlegibleNext-Regular.ttf", tmp_path)
    if damage != "missing":
        (tmp_path / name).write_bytes(b"" if damage == "empty" else b"not a font" * 100)
    with pytest.raises(KnownError, match=f"The font {name} is missing or damaged. Install the kiosk again."):
        Fonts(tmp_path).load("latin")


@pytest.mark.parametrize(
    ("text", "families"),
    [("Sample Clinic, Łódź", 1), ("عيادة", 2), ("Sample 诊所", 2), ("عيادة 诊所", 3), ("", 1)],
)
def test_fonts_for_the_letters_of_a_text_are_loaded_and_no_others(fonts: Fonts, text: str, families: int):
    fonts.load_for(text)
    assert len(fonts.font(20.0, bold=False).families()) == families


def test_names_of_languages_need_no_whole_script_and_tear_no_word_apart(fonts: Fonts):
    before = fonts.font(40.0, bold=True).families()
    fonts.load("names")
    assert fonts.font(40.0, bold=True).families() == [*before, "Language Names SC", "Language Names Arabic"]
    setter = Typesetter(fonts, 4.0)
    names = [language.autonym for language in (*LANGUAGES, *MORE)]
    assert all(setter.can_write(name) for name in names)
    fonts.load("arabic")
    assert fonts.font(40.0, bold=True).families() == [
        *before,
        "Noto Sans Arabic",
        *fonts.font(40.0, bold=True).families()[-2:],
    ]
    runs = setter.set("العربية الظهر", TextStyle(4.8, bold=True), 1000.0).layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} <= {"Noto Sans Arabic", LATIN}


def test_what_the_names_are_written_with_is_small():
    assert sum((FOLDER / name).stat().st_size for name in ("NamesSC-Bold.ttf", "NamesArabic-Bold.ttf")) < 20_000
