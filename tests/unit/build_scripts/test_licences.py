"""Everything in the bundle is somebody's, and the bundle says whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import licences
import pytest
from common import ROOT, StopError

if TYPE_CHECKING:
    from pathlib import Path

OWNERS = [
    ("kiosk", "Back Pain Kiosk"),
    ("kiosk-debug.exe", "Back Pain Kiosk"),
    ("_internal/kiosk/_data/content/back-pain.pack", "Pages of the kiosk"),
    ("_internal/kiosk/_data/resources/fonts/NotoSansSC-Bold.ttf", "Noto Sans SC"),
    ("_internal/kiosk/_data/resources/fonts/NotoSansArabic-Bold.ttf", "Noto Sans Arabic"),
    ("_internal/kiosk/_data/resources/icons/icons.json", "Tabler Icons"),
    ("_internal/kiosk/_data/resources/themes/light.json", "Themes and translations of the kiosk"),
    ("_internal/PySide6/Qt/lib/libicudata.so.73", "International Components for Unicode"),
    ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
    ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "Qt"),
    ("_internal/PySide6/Qt6Core.dll", "Qt"),
    ("_internal/PySide6/QtCore.abi3.so", "PySide6 and Shiboken6"),
    ("_internal/PySide6/QtCore.pyd", "PySide6 and Shiboken6"),
    ("_internal/shiboken6/libshiboken6.abi3.so.6.11", "PySide6 and Shiboken6"),
    ("_internal/PySide6/vcruntime140.dll", "Microsoft Visual C++ runtime"),
    ("_internal/VCRUNTIME140_1.dll", "Microsoft Visual C++ runtime"),
    ("_internal/libpython3.11.so.1.0", "Python"),
    ("_internal/python311.dll", "Python"),
    ("_internal/_sqlite3.pyd", "Python"),
    ("_internal/_miniaudio.abi3.so", "miniaudio for Python"),
    ("_internal/_miniaudio.cp311-win_amd64.pyd", "miniaudio for Python"),
    ("_internal/_cffi_backend.cpython-311-x86_64-linux-gnu.so", "cffi"),
    ("_internal/_cffi_backend.cp311-win_amd64.pyd", "cffi"),
]


@pytest.mark.parametrize(("file", "owner"), OWNERS)
def test_every_file_belongs_to_a_part(file: str, owner: str):
    assert licences.divide([file], licences.read_parts()) == ({owner: [file]}, [])


def test_a_file_nobody_knows_is_left_over():
    files = ["_internal/libmystery.so.1", "kiosk"]
    assert licences.divide(files, licences.read_parts())[1] == ["_internal/libmystery.so.1"]


def all_parts():
    """The parts of the list, and those built into them."""
    return [each for part in licences.read_parts() for each in (part, *part.inside)]


def test_every_text_that_is_named_is_there():
    for part in all_parts():
        for text in part.texts:
            assert text.stat().st_size > 500, (part.name, text)


def test_every_part_says_who_made_it_and_under_which_licence():
    for part in all_parts():
        assert part.by, part.name
        assert part.licence, part.name


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE"),
        ("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("MIT.txt", "Permission is hereby granted, free of charge"),
        ("BSD-2-Clause.txt", "Redistributions in binary form must reproduce"),
        ("BSD-3-Clause.txt", "may be used to endorse or promote products"),
        ("FTL.txt", "The FreeType Project LICENSE"),
        ("ICU.txt", "UNICODE, INC. LICENSE AGREEMENT"),
        ("Libpng.txt", "PNG Reference Library License version 2"),
        ("PCRE2.txt", "University of Cambridge"),
        ("Zlib.txt", "This software is provided 'as-is'"),
        ("miniaudio.txt", "miniaudio Copyright 2019 David Reid"),
        ("cffi.txt", "MIT No Attribution"),
    ],
)
def test_each_text_is_the_one_its_name_says(file: str, words: str):
    assert words in (licences.TEXTS / file).read_text(encoding="utf-8")


def test_no_text_is_kept_that_no_part_names():
    named = {text for part in all_parts() for text in part.texts}
    assert {file for file in licences.TEXTS.glob("*.txt") if file not in named} == set()


def test_packages_are_told_by_their_modules():
    modules = ["kiosk.cli", "PySide6", "json.decoder", "_pyi_rth_utils.qt", "markdown_it.main", "mdurl"]
    known = {"markdown_it": ["markdown-it-py"], "mdurl": ["mdurl"], "pytest": ["pytest"]}
    assert licences.python_packages(modules, known) == ["markdown-it-py", "mdurl"]


def test_a_module_of_nobody_stops_the_build():
    with pytest.raises(StopError, match="nobody knows whose they are: stranger"):
        licences.python_packages(["stranger.core"], {})


def test_an_installed_package_brings_its_text():
    part = licences.package_part("markdown-it-py")
    assert part.licence.startswith("MIT")
    assert "markdown_it_py" in {licences.text_name(text).partition("-")[0] for text in part.texts}


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/usr/share/doc/libx11-6/copyright", "debian-libx11-6.txt"),
        ("/usr/share/common-licenses/GPL-2", "GPL-2.txt"),
        ("/packages/mdurl-0.1.2.dist-info/LICENSE", "mdurl-0.1.2-LICENSE.txt"),
        ("/packages/pyinstaller-6.22.3.dist-info/licenses/COPYING.txt", "pyinstaller-6.22.3-COPYING.txt"),
    ],
)
def test_texts_of_the_same_name_do_not_overwrite_each_other(place: str, name: str, tmp_path: Path):
    assert licences.text_name(type(tmp_path)(place)) == name


def test_our_own_texts_are_called_by_their_licence():
    assert licences.text_name(ROOT / "LICENSE") == "Apache-2.0.txt"
    assert licences.text_name(ROOT / "content" / "LICENSE") == "CC-BY-4.0.txt"


def test_the_list_says_what_the_lgpl_asks_to_be_said():
    text = licences.listing(licences.read_parts(), "6.11.3", "3.11.9")
    for words in ("Qt 6.11.3", "Lesser General Public License, version 3", "you may", "replace them", "sources are at"):
        assert words in text
    for part in licences.read_parts():
        assert part.name in text
    assert "built into it: HarfBuzz" in text
