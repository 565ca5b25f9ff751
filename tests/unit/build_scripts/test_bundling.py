"""Which of the files PyInstaller found are kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import bundling
import pytest

if TYPE_CHECKING:
    from pathlib import Path

PLUGINS = "PySide6/Qt/plugins"
LIBRARIES = "PySide6/Qt/lib"
NEEDS = {
    "xcb": {"libQt6XcbQpa.so.6": "/x", "libxcb-cursor.so.0": "/x", "libGL.so.1": "/x"},
    "wayland": {"libwayland-cursor.so.0": "/system/libwayland-cursor.so.0", "libwayland-client.so.0": "/x"},
    "gtk": {"libgtk-3.so.0": "/x"},
    "gtk library": {"libpango-1.0.so.0": "/x"},
    "svg plugin": {"libQt6Svg.so.6": "/x"},
}
FOUND = [
    (f"{PLUGINS}/platforms/libqxcb.so", "xcb", "BINARY"),
    (f"{PLUGINS}/platforms/libqwayland.so", "wayland", "BINARY"),
    (f"{PLUGINS}/platformthemes/libqgtk3.so", "gtk", "BINARY"),
    (f"{LIBRARIES}/libQt6XcbQpa.so.6", "qpa", "BINARY"),
    ("libQt6XcbQpa.so.6", f"{LIBRARIES}/libQt6XcbQpa.so.6", "SYMLINK"),
    (f"{LIBRARIES}/libQt6Svg.so.6", "svg", "BINARY"),
    ("libxcb-cursor.so.0", "cursor", "BINARY"),
    ("libgtk-3.so.0", "gtk library", "BINARY"),
    ("libpango-1.0.so.0", "pango", "BINARY"),
    ("libGL.so.1", "gl", "BINARY"),
]

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux")


def needs_of(source: str):
    return NEEDS.get(source, {})


@on_linux
def test_what_an_allowed_plugin_needs_stays_and_what_only_others_need_goes():
    kept = {name for name, _, _ in bundling.trimmed(FOUND, needs_of)}
    assert {f"{PLUGINS}/platforms/libqxcb.so", f"{LIBRARIES}/libQt6XcbQpa.so.6", "libxcb-cursor.so.0"} <= kept
    assert kept.isdisjoint(
        {
            f"{PLUGINS}/platformthemes/libqgtk3.so",
            f"{LIBRARIES}/libQt6Svg.so.6",
            "libgtk-3.so.0",
            "libpango-1.0.so.0",
            "libGL.so.1",
        }
    )


@on_linux
def test_a_link_stays_with_what_it_points_to():
    assert ("libQt6XcbQpa.so.6", f"{LIBRARIES}/libQt6XcbQpa.so.6", "SYMLINK") in bundling.trimmed(FOUND, needs_of)


@on_linux
def test_what_pyinstaller_leaves_to_the_machine_comes_along_where_the_machine_may_lack_it():
    kept = bundling.trimmed(FOUND, needs_of)
    assert ("libwayland-cursor.so.0", "/system/libwayland-cursor.so.0", "BINARY") in kept
    assert "libwayland-client.so.0" not in {name for name, _, _ in kept}


@on_linux
def test_an_allowed_plugin_that_needs_what_is_not_allowed_stops_the_build():
    needs = {**NEEDS, "xcb": NEEDS["svg plugin"]}
    with pytest.raises(bundling.MissingError, match=r"libQt6Svg\.so\.6"):
        bundling.trimmed(FOUND, lambda source: needs.get(source, {}))


@on_linux
def test_a_library_that_is_nowhere_stops_the_build():
    needs = {**NEEDS, "qpa": {"libxcb-icccm.so.4": None}}
    with pytest.raises(bundling.MissingError, match=r"not found on this computer: libxcb-icccm\.so\.4"):
        bundling.trimmed(FOUND, lambda source: needs.get(source, {}))


@pytest.mark.parametrize(
    ("name", "system", "expected"),
    [
        ("libc.so.6", "linux", True),
        ("ld-linux-x86-64.so.2", "linux", True),
        ("libGL.so.1", "linux", True),
        ("libGLU.so.1", "linux", False),
        ("libstdc++.so.6", "linux", False),
        ("libc.so.6", "win32", False),
    ],
)
def test_what_comes_from_the_machine(name: str, system: str, expected: bool):
    assert bundling.from_the_system(name, system) is expected


def test_every_module_of_a_package_is_named_but_its_start(tmp_path: Path):
    for name in ("__init__.py", "__main__.py", "cli.py", "gui/__init__.py", "gui/theme.py"):
        file = tmp_path / "kiosk" / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    assert bundling.all_modules(tmp_path / "kiosk") == ["kiosk", "kiosk.cli", "kiosk.gui", "kiosk.gui.theme"]


def test_every_left_out_addition_says_why():
    assert all(len(reason) > 10 for reason in bundling.RUNTIME_HOOKS.values())
