"""A glass for staff screens, without a kiosk around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, WALL

if TYPE_CHECKING:
    from kiosk.app import GlassOptions


@pytest.fixture(params=[DESK, STANDING, TABLET, UPRIGHT, WALL], ids=["desk", "standing", "tablet", "upright", "wall"])
def any_glass(request: pytest.FixtureRequest) -> GlassOptions:
    glass: GlassOptions = request.param
    return glass
