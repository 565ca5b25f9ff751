"""Make resources/fonts from pinned npm packages: six static fonts, cut to the characters the kiosk shows.

Two more hold the names of languages alone, so that a kiosk in English writes them without loading a whole script.

Run by hand with the development requirements installed, and npm: python build_scripts/vendor/fonts.py
The same packages give the same bytes every time; manifest.toml holds their checksums.
"""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from npm import ROOT, Package, read, sha256

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ROOT / "resources" / "fonts"

ATKINSON = Package(
    "@expo-google-fonts/atkinson-hyperlegible-next",
    "0.4.1",
    "OFL-1.1",
    "9c98b93e3f7dd7d7819f9c439aac9fb5b5466781fa1eb002caeb52eb7cb15ce8",
)
NOTO_SC = Package(
    "@expo-google-fonts/noto-sans-sc",
    "0.4.3",
    "OFL-1.1",
    "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
)
NOTO_ARABIC = Package(
    "@expo-google-fonts/noto-sans-arabic",
    "0.4.3",
    "OFL-1.1",
    "29e966f9d48a4ce7dd3c2c4c016f29cd888089538217303fb2c87de9e7f048ed",
)


_BODY = (range(0x7592, 0x7673), range(0x8089, 0x81E3), range(0x8DB3, 0x8EAB), range(0x9AA8, 0x9AD8))
"""Where Unicode has the characters of the radicals illness, flesh, foot and bone, which pages on pain are full of."""
_OF_MEDICINES = "吡哌羟酰甾泮"
"""Characters of level 2 that Chinese names of painkillers, muscle relaxants and steroids are written with."""


def latin() -> set[int]:
    """Latin with its extensions, punctuation, bidirectional marks, currency, arrows and arithmetic."""
    blocks = [(0x20, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20CF), (0x2100, 0x22FF)]
    return {code for first, last in blocks for code in range(first, last + 1)}


def arabic() -> set[int]:
    """The Arabic block, its joining and bidirectional marks, and the Latin signs Arabic text mixes in."""
    blocks = [(0x20, 0x7E), (0xA0, 0xBB), (0x600, 0x6FF), (0x200C, 0x200F), (0x202A, 0x202E)]
    return {code for first, last in [*blocks, (0x2066, 0x2069)] for code in range(first, last + 1)}


def chinese() -> set[int]:
    """The 3,755 characters of GB 2312 level 1 (rows 16 to 55), those of body and illness in level 2, ASCII and signs.

    Level 1 and not only what the pages use, so that a clinic's own names show too. What the pages and the program's
    words use besides is added: run this again when the test of glyphs finds one missing.
    """
    common, rare = _hanzi(range(0xB0, 0xD8)), _hanzi(range(0xD8, 0xF8))
    of_the_body = {code for code in rare if any(code in radical for radical in _BODY)}
    used = {ord(sign) for file in _written_in_chinese() for sign in file.read_text(encoding="utf-8")}
    used |= {ord(sign) for sign in _OF_MEDICINES}
    signs = {ord(sign) for sign in "—‘’“”…·，。！？：；（）《》「」、％～"}
    return common | of_the_body | (used & rare) | signs | set(range(0x20, 0x7F)) | set(range(0x3000, 0x3020))


def _hanzi(rows: range) -> set[int]:
    pairs = (bytes([row, cell]) for row in rows for cell in range(0xA1, 0xFF))
    return {ord(text) for pair in pairs if (text := pair.decode("gb2312", errors="ignore"))}


def _written_in_chinese() -> list[Path]:
    return [*(ROOT / "content").rglob("zh-Hans.md"), *(ROOT / "resources" / "translations").glob("*zh_Hans.ts")]


def names() -> set[int]:
    """What the buttons that choose a language are written with, beyond Latin letters."""
    sys.path.insert(0, str(ROOT))
    from kiosk.i18n.languages import LANGUAGES, MORE

    words = "".join(language.autonym + language.sample for language in (*LANGUAGES, *MORE))
    return {ord(letter) for letter in words if letter > "\u05ff"} - latin()


@dataclass(frozen=True, slots=True)
class Font:
    """One font file to make: where it comes from and what stays in it; ``family`` is another name it is given."""

    result: str
    package: Package
    original: str
    characters: str
    family: str = ""


FONTS = (
    Font(
        "AtkinsonHyperlegibleNext-Regular.ttf", ATKINSON, "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf", "latin"
    ),
    Font("AtkinsonHyperlegibleNext-Bold.ttf", ATKINSON, "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf", "latin"),
    Font("NotoSansSC-Regular.ttf", NOTO_SC, "400Regular/NotoSansSC_400Regular.ttf", "chinese"),
    Font("NotoSansSC-Bold.ttf", NOTO_SC, "700Bold/NotoSansSC_700Bold.ttf", "chinese"),
    Font("NotoSansArabic-Regular.ttf", NOTO_ARABIC, "400Regular/NotoSansArabic_400Regular.ttf", "arabic"),
    Font("NotoSansArabic-Bold.ttf", NOTO_ARABIC, "700Bold/NotoSansArabic_700Bold.ttf", "arabic"),
    Font("NamesSC-Bold.ttf", NOTO_SC, "700Bold/NotoSansSC_700Bold.ttf", "names", "Language Names SC"),
    Font("NamesArabic-Bold.ttf", NOTO_ARABIC, "700Bold/NotoSansArabic_700Bold.ttf", "names", "Language Names Arabic"),
)
CHARACTERS = {"latin": latin, "chinese": chinese, "arabic": arabic, "names": names}
_FAMILY_NAMES = {1: "{}", 3: "{}", 4: "{} Bold", 6: "{}-Bold", 16: "{}"}
"""The names of a font that hold its family (OpenType 1.9, name table)."""
_POSTSCRIPT = 6

LICENCES = {
    "OFL-AtkinsonHyperlegibleNext.txt": ATKINSON,
    "OFL-NotoSansSC.txt": NOTO_SC,
    "OFL-NotoSansArabic.txt": NOTO_ARABIC,
}


def cut(original: bytes, characters: set[int], family: str = "") -> bytes:
    """Return the font with only these characters, every layout feature and no hinting instructions.

    With a ``family`` it is called that, so that no text takes it for the whole font.

    Without hinting the glyphs have the same widths on every operating system, so a layout that was tested
    on one holds on the others.
    """
    options = Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, hinting=False)
    options.recalc_timestamp = False
    font = TTFont(io.BytesIO(original), recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    if family:
        _call(font, family)
    result = io.BytesIO()
    font.save(result)
    return result.getvalue()


def _call(font: TTFont, family: str) -> None:
    for record in list(font["name"].names):
        if record.nameID in _FAMILY_NAMES:
            text = _FAMILY_NAMES[record.nameID].format(family)
            record.string = text.replace(" ", "") if record.nameID == _POSTSCRIPT else text


def main() -> None:
    """Write the fonts, their licences and the manifest."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    manifest = ["# Made by build_scripts/vendor/fonts.py."]
    for font in FONTS:
        with font.package.tarball() as tarball:
            original = read(tarball, font.original)
        data = cut(original, CHARACTERS[font.characters](), font.family)
        (FOLDER / font.result).write_bytes(data)
        manifest += ["", "[[file]]", f'name = "{font.result}"', *font.package.manifest()]
        manifest += [f'original = "{font.original}"', f'original_sha256 = "{sha256(original)}"']
        manifest += [f'characters = "{font.characters}"', f'sha256 = "{sha256(data)}"']
        print(f"{font.result}: {len(original):,} to {len(data):,} bytes")
    for name, package in LICENCES.items():
        with package.tarball() as tarball:
            text = read(tarball, "LICENSE_FONT")
        (FOLDER / name).write_bytes(text)
        manifest += ["", "[[file]]", f'name = "{name}"', *package.manifest()]
        manifest += ['original = "LICENSE_FONT"', f'sha256 = "{sha256(text)}"']
    (FOLDER / "manifest.toml").write_text("\n".join(manifest) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
