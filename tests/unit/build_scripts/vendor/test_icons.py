"""Icons become pen movements that a painter can follow without reading SVG."""

from __future__ import annotations

import importlib
import math
from typing import TYPE_CHECKING

import pytest

from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture
def icons(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(ROOT / "build_scripts" / "vendor"))
    return importlib.import_module("icons")


def test_relative_lines_become_absolute(icons: ModuleType):
    assert icons.movements("M5 12l14 0v2h-1") == [["M", 5, 12], ["L", 19, 12], ["L", 19, 14], ["L", 18, 14]]


def test_a_closed_path_stays_closed(icons: ModuleType):
    assert icons.movements("M1 1h2v2z")[-1] == ["Z"]


def test_an_arc_becomes_curves_that_stay_on_its_circle(icons: ModuleType):
    start, *curves = icons.movements("M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0")
    assert start == ["M", 3, 12]
    assert [curve[0] for curve in curves] == ["C"] * 4
    for curve in curves:
        assert math.dist(curve[-2:], (12, 12)) == pytest.approx(9, abs=0.002)


def test_anything_but_a_path_is_refused(icons: ModuleType):
    with pytest.raises(ValueError, match="odd"):
        icons.icon("odd", [("circle", {"r": "3"})], fill=False)


def test_icons_that_point_along_the_line_are_marked(icons: ModuleType):
    drawing = [("path", {"d": "M5 12h14"})]
    assert icons.icon("arrow-left", drawing, fill=False)["mirror"]
    assert not icons.icon("home", drawing, fill=False)["mirror"]
