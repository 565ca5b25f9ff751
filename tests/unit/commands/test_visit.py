from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.commands import visit
from kiosk.gui.application import settle
from tests.support.gui import DESK, TABLET, Arrive

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app import GlassOptions
    from kiosk.navigation.route import Route

NAMES = ["1-attract.png", "2-home.png", "3-cause.png", "4-way.png", "5-back.png", "6-finished.png", "7-reset.png"]


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
def test_every_step_leaves_its_picture(arrive: Arrive, tmp_path: Path, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.attract.finish()
    visitor.presenter.show_attract()
    places: list[Route] = []
    visitor.navigator.route_changed.connect(places.append)
    made = visit.run(visitor.presenter, tmp_path / "new" / "folder", settle)
    assert [path.name for path in made] == NAMES
    assert all(path.stat().st_size > 1000 for path in made)
    pages = list(dict.fromkeys(place.page for place in places))
    assert [page for page in pages if page != "causes"] == ["herniated-disc", "nerves", "home"]
    assert visitor.at() == "home"


def test_a_control_that_is_missing_is_named(arrive: Arrive, tmp_path: Path):
    visitor = arrive(DESK)  # on a page there is nothing that leads where the visit wants to go
    visitor.presenter.show_panel("cover")
    with pytest.raises(RuntimeError, match="Nothing on this screen leads to attract"):
        visit.run(visitor.presenter, tmp_path, settle)
