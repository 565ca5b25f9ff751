"""The bundled fonts have a shape for every character the kiosk shows: no reader meets an empty box."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from functools import cache
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from tests.support.source_tree import ROOT, name_of, python_files, syntax_of

if TYPE_CHECKING:
    from pathlib import Path

FONTS = ROOT / "resources" / "fonts"
LATIN = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf")
SCRIPTS = {
    "en": LATIN,
    "es": LATIN,
    "zh-Hans": ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
}
UNSEEN = set("\n\u00ad\u200b\u2028\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff")
"""Line ends, soft hyphens and direction marks steer the text, and are never painted."""

PAGES = sorted((ROOT / "content").rglob("pages/*/*.md"))


@cache
def characters(font: str) -> frozenset[int]:
    return frozenset(TTFont(FONTS / font).getBestCmap())


def own_letters(text: str, language: str) -> str:
    """What the language's own font is asked for: the Latin one, which stands before it, has the other signs."""
    is_latin = SCRIPTS[language] == LATIN
    return "".join(sign for sign in text if is_latin or ord(sign) not in characters(LATIN[0]))


def missing(text: str, font: str):
    return sorted({sign for sign in text if sign not in UNSEEN and ord(sign) not in characters(font)})


@pytest.mark.parametrize("page", PAGES, ids=[f"{page.parent.name}-{page.stem}" for page in PAGES])
def test_every_page_can_be_shown(page: Path):
    for font in SCRIPTS[page.stem]:
        assert missing(own_letters(page.read_text(encoding="utf-8"), page.stem), font) == []


@pytest.mark.parametrize("code", [code for code in SCRIPTS if code != "en"])
def test_every_word_of_a_translation_can_be_shown(code: str):
    root = ET.parse(ROOT / "resources" / "translations" / f"kiosk_{code.replace('-', '_')}.ts").getroot()  # noqa: S314 - a file of this source tree
    text = "".join(words for said in root.iter("translation") for words in said.itertext())
    for font in SCRIPTS[code]:
        assert missing(own_letters(text, code), font) == []


def test_every_word_of_the_program_can_be_shown():
    """By one of the fonts at least: a language's own name stands in its own script."""
    known = frozenset().union(*(characters(font.name) for font in FONTS.glob("*.ttf")))
    broken = []
    for file in [*python_files("kiosk/gui"), ROOT / "kiosk/i18n/languages.py", ROOT / "kiosk/i18n/pseudo.py"]:
        for node in ast.walk(syntax_of(file)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strange = {sign for sign in node.value if sign not in UNSEEN and ord(sign) not in known}
                broken += [f"{name_of(file)}:{node.lineno} {sorted(strange)}"] if strange - set("\t\r\x00\x7f") else []
    assert broken == []


def test_both_weights_of_a_font_show_the_same():
    for regular in FONTS.glob("*-Regular.ttf"):
        assert characters(regular.name) == characters(regular.name.replace("Regular", "Bold"))


def test_a_character_the_fonts_lack_is_noticed():
    assert missing("pain \u2620", LATIN[0]) == ["\u2620"]
