from __future__ import annotations

import pytest

from kiosk.panel.layout_class import LayoutClass, classify, is_too_small, is_wall
from kiosk.panel.profile import PanelProfile

TABLET = PanelProfile(1920, 1200, 8.83)
LARGE_TABLET = PanelProfile(2736, 1824, 10.53)
DESK = PanelProfile(1920, 1080, 4.03)
DESK_UPRIGHT = PanelProfile(1080, 1920, 4.03)
WALL = PanelProfile(3840, 2160, 5.42)


@pytest.mark.parametrize(
    ("panel", "text_scale", "kind", "orientation"),
    [
        (TABLET, 1.0, "tablet", "landscape"),
        (PanelProfile(1200, 1920, 8.83), 1.0, "tablet", "portrait"),
        (LARGE_TABLET, 1.0, "tablet", "landscape"),
        (DESK, 1.0, "desk", "landscape"),
        (DESK_UPRIGHT, 1.0, "desk", "portrait"),
        (DESK, 1.5, "tablet", "landscape"),
        (DESK_UPRIGHT, 2.0, "tablet", "portrait"),
        (WALL, 1.0, "wall", "landscape"),
        (PanelProfile(2160, 3840, 5.42), 1.0, "wall", "portrait"),
        (WALL, 1.5, "desk", "landscape"),
        (WALL, 2.0, "tablet", "landscape"),
        (PanelProfile(800, 800, 4.0), 1.0, "desk", "landscape"),  # exactly 200 mm, square
        (PanelProfile(2400, 1200, 4.0), 1.0, "wall", "landscape"),  # exactly 600 mm
    ],
)
def test_the_layout_follows_the_millimetres_that_the_words_leave(
    panel: PanelProfile, text_scale: float, kind: str, orientation: str
):
    found = classify(panel, text_scale)
    assert found == LayoutClass(kind, orientation)


def test_a_wall_display_stays_one_at_every_text_size():
    assert [is_wall(panel) for panel in (TABLET, DESK_UPRIGHT, WALL)] == [False, False, True]


@pytest.mark.parametrize(
    ("panel", "expected"),
    [
        (TABLET, False),
        (PanelProfile(1200, 1920, 8.83), False),
        (WALL, False),
        (PanelProfile(680, 520, 4.0), False),  # exactly 170 and 130 mm
        (PanelProfile(520, 680, 4.0), False),
        (PanelProfile(680, 519, 4.0), True),
        (PanelProfile(679, 520, 4.0), True),
        (PanelProfile(1024, 600, 6.6), True),  # seven inches
    ],
)
def test_a_glass_may_be_too_small_for_any_layout(panel: PanelProfile, *, expected: bool):
    assert is_too_small(panel) is expected
