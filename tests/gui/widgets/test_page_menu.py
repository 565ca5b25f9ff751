from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page_menu import menu_least
from tests.support.gui import TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_summary_stands_above_the_choice_where_there_is_room(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    above = 0
    for page in ("sciatica", "herniated-disc", "nerves", "keep-moving"):
        summary = visitor.presenter.library.page(page).entry.summary
        for _ in visitor.parts(page):
            choice = [target for target in visitor.targets() if target.opens == f"{page}#more"]
            lead = [label for label in visitor.labels() if label.text() == summary]
            if choice and lead:
                above += 1
                assert visitor.rect(lead[0]).top() < visitor.rect(choice[0]).top()
    assert above or scale > 1.0


@SMALL
def test_buttons_to_more_sections_need_more_room(arrive: Arrive, glass: GlassOptions):
    kit = arrive(glass).kit
    names = [(f"s{i}", "What it is") for i in range(7)]
    assert 20.0 <= menu_least(kit, names[:1], 120.0) < menu_least(kit, names, 120.0) <= 120.0
