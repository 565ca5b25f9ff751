from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page.guide_button import alone_with_guide, guide_width
from kiosk.gui.widgets.page.look import GUIDE_GAP, drawn
from kiosk.gui.widgets.page.screen import PageParts
from kiosk.layout.frames import screen_frame
from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, WALL, Arrive, gap_mm

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Visitor

CAUSES = ("often-no-single-cause", "muscle-strain", "herniated-disc", "spinal-stenosis", "scoliosis")


def parts(visitor: Visitor, page_id: str, *, with_guide: bool) -> int:
    kit, library = visitor.kit, visitor.presenter.library
    page = library.page(page_id)
    frame = screen_frame(kit.width, kit.height, small=kit.small)
    return PageParts(kit, frame, library, page if with_guide else replace(page, guide=None)).count


@pytest.mark.parametrize(
    ("glass", "scale"), [(DESK, 1.0), (STANDING, 1.0), (WALL, 1.0), (TABLET, 1.0), (UPRIGHT, 1.0), (UPRIGHT, 2.0)]
)
def test_it_is_on_the_first_look_and_costs_no_part(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page_id in CAUSES:
        assert parts(visitor, page_id, with_guide=True) <= parts(visitor, page_id, with_guide=False)
        visitor.go(page_id)
        button = visitor.find("guide")
        assert (button.name, button.opens) == ("Just show me", f"{page_id}#guide")
        rects = visitor.rects()
        mine = rects.pop("guide")
        assert min(mine[2:]) >= 20 * glass.px_per_mm
        apart = {name: gap_mm(mine, rect, glass.px_per_mm) for name, rect in rects.items()}
        assert min(apart.values()) >= 2.98, (page_id, apart)


@pytest.mark.parametrize(("glass", "scale"), [(TABLET, 1.0), (UPRIGHT, 1.0), (DESK, 2.0), (WALL, 1.5)])
def test_beside_it_a_picture_alone_is_not_much_smaller_than_without(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    kit = visitor.kit
    content = screen_frame(kit.width, kit.height, small=kit.small).content
    for page_id in ("muscle-strain", "herniated-disc", "spinal-stenosis"):
        page = visitor.presenter.library.page(page_id)
        free = alone_with_guide(kit, replace(page, guide=None), content)
        found = alone_with_guide(kit, page, content)
        assert found.button is not None
        assert drawn(kit, page, found.alone) >= 0.84 * drawn(kit, page, free.alone), page_id
        assert content.y <= found.button.y
        assert found.button.right <= content.right + 0.01
        for place in (found.alone.picture, found.alone.states):
            assert place is not None
            assert place.distance(found.button) >= GUIDE_GAP - 0.01, page_id
        if found.alone.caption:
            assert found.alone.caption.distance(found.button) >= 2.49, page_id


def test_a_page_without_a_guide_has_no_such_button(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go("what-helps")
    page = visitor.presenter.library.page("what-helps")
    assert guide_width(visitor.kit, page) == 0.0
    assert "guide" not in [target.objectName() for target in visitor.targets()]
    content = screen_frame(visitor.kit.width, visitor.kit.height, small=True).content
    assert alone_with_guide(visitor.kit, page, content).button is None
