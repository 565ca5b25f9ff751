"""Every sheet of the desks that change something, as it stands on a glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.staff import secrets_store
from tests.support.changing_sheets import SHEETS, of_first_run
from tests.support.desk_samples import spoken
from tests.support.gui import DESK, TABLET, UPRIGHT
from tests.support.staff import faults, lay

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive


@pytest.fixture
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets_store, "COST", 2**4)


@pytest.mark.usefixtures("cheap_hashes")
@pytest.mark.parametrize(
    ("glass", "language"),
    [(TABLET, "en"), (DESK, "en-XA"), (TABLET, "en-XA"), (UPRIGHT, "en-XA")],
    ids=["tablet", "desk-long", "tablet-long", "upright-long"],
)
@pytest.mark.parametrize("subject", list(SHEETS))
def test_every_sheet_can_be_read_and_touched(arrive: Arrive, glass: GlassOptions, language: str, subject: str):
    visitor = arrive(glass, language=language)
    found = []
    for sheet in SHEETS[subject]():
        view = lay(visitor, spoken(sheet, language))
        for page in range(view.page_count):
            view.turn(page)
            found += [f"{sheet.id}, page {page + 1}: {fault}" for fault in faults(visitor)]
    assert found == []


@pytest.mark.usefixtures("cheap_hashes")
@pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
def test_every_question_of_the_set_up_stands_on_one_page(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    questions = [sheet for sheet in of_first_run() if sheet.id == "first-run" and sheet.title != "Card for the desk"]
    assert {
        sheet.title: lay(visitor, sheet).page_count for sheet in questions if lay(visitor, sheet).page_count > 1
    } == {}
