from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kiosk.app import GlassOptions
from kiosk.backoffice.safe import SafeKiosk
from kiosk.commands.measure import describe, look
from kiosk.errors import KnownError
from kiosk.gui.typography.fonts import LATIN
from kiosk.gui.typography.typesetter import Typesetter
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.safe_view import SENTENCES, TOO_SMALL, URGENT, SafeView
from kiosk.gui.widgets.spare_kit import SpareKitMaker
from kiosk.panel.profile import PanelProfile
from tests.support.gui import GLASSES, RESOURCES
from tests.support.staff import CAPITAL_MM, CONTRAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

NARROWEST = GlassOptions(1200, 1920, 8.83)
"""136 mm wide, the narrowest glass there is."""

SQUARE = GlassOptions(800, 800, 5.88)
"""136 mm both ways: less room than any glass the kiosk is made for."""

ANY = {**GLASSES, "narrowest": NARROWEST, "square": SQUARE}


@pytest.fixture(params=ANY.values(), ids=ANY)
def glass(request: pytest.FixtureRequest) -> GlassOptions:
    chosen: GlassOptions = request.param
    return chosen


@pytest.fixture
def kiosk(qapp: QApplication, glass: GlassOptions) -> Iterator[SafeKiosk]:
    assert qapp
    made = SafeKiosk(SpareKitMaker(RESOURCES, PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)))
    yield made
    with suppress(RuntimeError):
        made.window.close()
        made.window.deleteLater()


def screen(kiosk: SafeKiosk, glass: GlassOptions) -> dict[str, list[dict[str, object]]]:
    return describe(kiosk.window, look(kiosk.window, kiosk.window.kit.lettering), glass.px_per_mm)


def test_every_language_can_be_read_from_a_chair(kiosk: SafeKiosk, glass: GlassOptions):
    seen = screen(kiosk, glass)
    texts = {str(text["text"]): text for text in seen["texts"]}
    assert set(texts) == {*SENTENCES, *URGENT}
    assert seen["missing_glyphs"] == 0
    assert seen["overlaps"] == []
    assert [text for text, facts in texts.items() if facts["clipped"]] == []
    assert [text for text, facts in texts.items() if facts["cap_height_mm"] < CAPITAL_MM] == []
    assert [text for text, facts in texts.items() if facts["contrast"] < CONTRAST] == []


def test_all_of_it_is_on_the_glass_with_a_margin_and_no_line_meets_another(kiosk: SafeKiosk, glass: GlassOptions):
    inks = [text.ink for text in look(kiosk.window, kiosk.window.kit.lettering).texts]
    margin = 4.0 * glass.px_per_mm
    assert min(ink.top() for ink in inks) >= margin
    assert max(ink.bottom() for ink in inks) <= glass.height_px - margin
    assert min(ink.left() for ink in inks) >= margin
    assert max(ink.right() for ink in inks) <= glass.width_px - margin
    assert all(two.center().y() - one.center().y() > 4.0 * glass.px_per_mm for one, two in pairwise(inks))


def test_assistive_technology_reads_all_of_it(kiosk: SafeKiosk):
    overlay = kiosk.window.overlay
    assert overlay is not None
    assert all(text in overlay.accessibleName() for text in (*SENTENCES, *URGENT))


def test_english_and_spanish_are_set_in_the_font_of_the_pages(kiosk: SafeKiosk):
    overlay = kiosk.window.overlay
    assert isinstance(overlay, SafeView)
    for text in overlay._texts[:4]:
        assert {run.rawFont().familyName() for run in text.layout.glyphRuns()} == {LATIN}


def test_nothing_on_it_can_be_touched(kiosk: SafeKiosk):
    assert kiosk.window.targets() == []


def test_what_is_urgent_follows_at_once_in_the_same_language():
    assert len(SENTENCES) == len(URGENT) == 4
    assert all(one and two for one, two in zip(SENTENCES, URGENT, strict=True))


def test_without_the_fonts_of_other_scripts_it_still_speaks(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    assert qapp

    def lost(self: KitMaker, script: str) -> None:
        raise KnownError(f"The font of {script} is missing. Install the kiosk again.")

    monkeypatch.setattr(KitMaker, "load_script", lost)
    made = SafeKiosk(SpareKitMaker(RESOURCES, PanelProfile(1920, 1080, 4.03)))
    assert isinstance(made.window.overlay, SafeView)
    assert SENTENCES[0] in made.window.overlay.accessibleName()
    made.window.deleteLater()


def test_a_language_whose_letters_are_nowhere_is_left_out_and_no_boxes_stand_for_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    assert qapp
    monkeypatch.setattr(Typesetter, "can_write", lambda _self, text: text.isascii())
    made = SafeKiosk(SpareKitMaker(RESOURCES, PanelProfile(1920, 1080, 4.03)), TOO_SMALL)
    assert isinstance(made.window.overlay, SafeView)
    assert made.window.overlay.accessibleName().split("\n") == [SENTENCES[0], URGENT[0], TOO_SMALL]
    made.window.deleteLater()
