"""Without fonts, icons or themes there are words all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.bare_view import BareView
from kiosk.gui.widgets.safe_view import SENTENCES
from kiosk.panel.profile import PanelProfile

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("panel", [PanelProfile(1920, 1080, 4.03), PanelProfile(1200, 1920, 8.83)])
def test_it_says_to_visitors_and_to_staff_what_is_to_be_said(qtbot: QtBot, panel: PanelProfile):
    view = BareView(panel, "The theme <light> cannot be read.")
    qtbot.addWidget(view)
    assert (view.width(), view.height()) == (panel.width_px, panel.height_px)
    said = view.accessibleName()
    for sentence in (*SENTENCES, "The theme <light> cannot be read."):
        assert sentence in said
    assert view.heightForWidth(view.width()) <= view.height()
