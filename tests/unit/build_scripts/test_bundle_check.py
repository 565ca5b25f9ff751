"""What must be true of a frozen folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bundle_check
import pytest
from common import StopError

if TYPE_CHECKING:
    from pathlib import Path

LDD = """
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Core.so.6 => {bundle}/_internal/libQt6Core.so.6 (0x00007f01)
\tlibGL.so.1 => /lib/x86_64-linux-gnu/libGL.so.1 (0x00007f02)
\tlibXau.so.6 => /lib/x86_64-linux-gnu/libXau.so.6 (0x00007f03)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f04)
"""


def bundle_of(folder: Path, **sizes: int):
    for name, size in sizes.items():
        file = folder / name.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * size)
    return folder


def test_a_size_counts_each_file_once(tmp_path: Path):
    bundle = bundle_of(tmp_path, kiosk=10, _internal__library=5)
    (tmp_path / "_internal" / "link").symlink_to(tmp_path / "_internal" / "library")
    assert bundle_check.size(bundle) == 15


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("_internal/PySide6/Qt/lib/libQt6Charts.so.6", True),
        ("_internal/PySide6/Qt/lib/libQt6Network.so.6", True),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", False),
        ("kiosk", False),
    ],
)
def test_what_may_not_be_in_the_bundle(name: str, wrong: bool):
    assert bundle_check.unwelcome([name], "linux") == ([name] if wrong else [])


def test_a_file_of_a_gpl_module_stops_the_build(tmp_path: Path):
    bundle_of(tmp_path, _internal__libQt6VirtualKeyboard=1)
    (tmp_path / "_internal" / "libQt6VirtualKeyboard").rename(tmp_path / "_internal" / "libQt6VirtualKeyboard.so.6")
    with pytest.raises(StopError, match=r"may not be in the bundle: _internal/libQt6VirtualKeyboard\.so\.6"):
        bundle_check.check(tmp_path)


def test_what_is_in_the_bundle_or_the_machines_to_bring_is_resolved(tmp_path: Path):
    assert bundle_check.unresolved(LDD.format(bundle=tmp_path), tmp_path) == []


@pytest.mark.parametrize(
    "line",
    [
        "\tlibxcb-icccm.so.4 => not found",
        "\tlibxcb-icccm.so.4 => /lib/x86_64-linux-gnu/libxcb-icccm.so.4 (0x00007f05)",
    ],
)
def test_what_is_missing_or_only_on_this_computer_is_not(tmp_path: Path, line: str):
    assert bundle_check.unresolved(LDD.format(bundle=tmp_path) + line, tmp_path) == ["libxcb-icccm.so.4"]


def test_the_newest_glibc_asked_for_counts():
    assert bundle_check.glibc_needed(b"\0GLIBC_2.17\0GLIBC_2.34\0GLIBC_2.4\0") == 34
    assert bundle_check.glibc_needed(b"nothing") == 0


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("kiosk", "the program"),
        ("kiosk.exe", "the program"),
        ("licences/MIT.txt", "the licences"),
        ("_internal/kiosk/_data/content/back-pain.pack", "the pages, fonts and icons of the kiosk"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "ICU, the properties of all characters"),
        ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "Qt's libraries and plugins"),
        ("_internal/PySide6/Qt6Gui.dll", "Qt's libraries and plugins"),
        ("_internal/PySide6/QtGui.abi3.so", "PySide6 and shiboken6"),
        ("_internal/shiboken6/Shiboken.pyd", "PySide6 and shiboken6"),
        ("_internal/python3.11/lib-dynload/math.so", "Python"),
        ("_internal/libX11.so.6", "libraries of the operating system"),
    ],
)
def test_every_file_is_counted_as_something(name: str, group: str):
    assert bundle_check.group_of(name) == group


def test_the_report_begins_with_the_whole_and_the_largest(tmp_path: Path):
    bundle = bundle_of(tmp_path / "kiosk", kiosk=2_000_000, licences__a=1_000_000, _internal__libz=0)
    (bundle / "_internal" / "libz").rename(bundle / "_internal" / "libz.so.1")
    first, second, *_ = bundle_check.report(bundle, 7).splitlines()
    assert first == "kiosk: 3.0 MB in 3 files, 7 Python modules"
    assert second.split(maxsplit=2) == ["2.00", "MB", "the program"]
