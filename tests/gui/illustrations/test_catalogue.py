from __future__ import annotations

import sys

import pytest

from kiosk.anatomy.drawing import Drawing
from kiosk.gui.illustrations.catalogue import Picture


def test_a_drawing_is_made_at_the_value_asked_for():
    healthy, affected = (Picture("kiosk.anatomy.scoliosis:scoliosis").draw(value) for value in (0.0, 1.0))
    assert isinstance(healthy, Drawing)
    assert healthy.outlines != affected.outlines


def test_a_drawing_s_module_is_loaded_when_it_is_drawn(monkeypatch: pytest.MonkeyPatch):
    name = "kiosk.anatomy.sciatica"
    monkeypatch.delitem(sys.modules, name, raising=False)
    picture = Picture(f"{name}:sciatica")
    assert name not in sys.modules
    picture.draw(1.0)
    assert name in sys.modules


@pytest.mark.parametrize("drawing", ["kiosk.anatomy.nowhere:f", "kiosk.anatomy.sciatica:nothing"])
def test_a_drawing_that_does_not_exist_is_a_mistake_of_ours(drawing: str):
    with pytest.raises((ModuleNotFoundError, AttributeError)):
        Picture(drawing).draw(0.0)
