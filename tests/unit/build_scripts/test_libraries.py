"""Which of the system's libraries Qt needs, and what to type when one is missing."""

from __future__ import annotations

import re

import libraries
import pytest

ALL = {**libraries.ANY_SCREEN, **libraries.X11, **libraries.WAYLAND}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, libraries.ANY_SCREEN),
        ({"DISPLAY": ":0"}, {**libraries.ANY_SCREEN, **libraries.X11}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {**libraries.ANY_SCREEN, **libraries.WAYLAND}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, libraries.ANY_SCREEN),
        ({"QT_QPA_PLATFORM": "xcb"}, {**libraries.ANY_SCREEN, **libraries.X11}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, {**libraries.ANY_SCREEN, **libraries.WAYLAND}),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, libraries.ANY_SCREEN),
    ],
)
def test_each_screen_needs_its_own(environment: dict[str, str], expected: dict[str, str]):
    assert libraries.needed(environment) == expected


def test_what_cannot_be_loaded_is_missing():
    def load(soname: str) -> None:
        if soname == "libEGL.so.1":
            raise OSError(soname)

    assert libraries.missing(ALL, load) == ["libEGL.so.1"]


def test_the_line_to_type_names_each_package_once():
    absent = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1"]
    line = libraries.advice(absent, ALL, apt=True)
    assert line.startswith("Qt needs libraries this computer does not have.")
    assert line.endswith("Install them with: sudo apt-get install libegl1 libglib2.0-0")


def test_without_apt_the_libraries_themselves_are_named():
    line = libraries.advice(["libEGL.so.1"], ALL, apt=False)
    assert "apt-get" not in line
    assert line.endswith("libEGL.so.1")


def test_the_table_holds_sonames_and_package_names():
    for soname, package in ALL.items():
        assert re.fullmatch(r"lib[\w.+-]+\.so\.\d+", soname)
        assert re.fullmatch(r"[a-z0-9.+-]+", package)
