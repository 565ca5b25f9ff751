from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.controls import HELP
from kiosk.gui.widgets.guide.end import leads_of
from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, Arrive, gap_mm

if TYPE_CHECKING:
    from kiosk.app import GlassOptions


def test_self_care_comes_before_acupuncture_which_never_goes_without_its_verdict(arrive: Arrive):
    library = arrive(DESK).presenter.library
    for entry in library.listed("causes"):
        leads = leads_of(library, library.page(entry.id))
        assert [lead.opens for lead in leads[:2]] == [entry.id, "what-helps"]
        assert library.entry(leads[2].opens).group in {"acupuncture", "ways"}
        assert leads[2].detail
        assert leads[3].opens == "questions-to-ask"
        assert (leads[4].opens, leads[4].look) == ("get-help-now", HELP)
        assert leads[1].look == leads[2].look


@pytest.mark.parametrize(
    ("glass", "scale"), [(DESK, 1.0), (STANDING, 1.0), (TABLET, 1.0), (TABLET, 2.0), (UPRIGHT, 1.0), (UPRIGHT, 2.0)]
)
def test_the_end_has_room_for_every_way_on(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("muscle-strain#guide.99")
    rects = visitor.rects()
    cards = [rect for name, rect in rects.items() if not name.startswith(("bar-", "guide-"))]
    # On small glass the way to the page is the one back, in the bar.
    is_page_led_to = glass not in {TABLET, UPRIGHT}
    assert len(cards) == 4 + is_page_led_to
    others = list(rects.values())
    for card in cards:
        assert card[3] >= 20 * glass.px_per_mm
        assert all(gap_mm(card, other, glass.px_per_mm) >= 2.9 for other in others if other != card)
    helps, treatment = (next(r for n, r in rects.items() if n.startswith(w)) for w in ("What else", "Acupuncture"))
    assert helps[2:] == pytest.approx(treatment[2:], abs=1)
    assert min(card[1] for card in cards) == next(r for n, r in rects.items() if n.startswith("Get help now"))[1]
    if is_page_led_to:
        visitor.touch("Read the page")
        assert visitor.at() == "muscle-strain"
    else:
        visitor.touch("Get help now: all the signs")
        assert visitor.at() == "get-help-now"
