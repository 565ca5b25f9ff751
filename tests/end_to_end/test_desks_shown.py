"""Every sheet of the desks of health, pages, counts and approvals, on glass: nothing cut off, small or too near."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desk_samples import every_sheet, spoken
from tests.support.gui import GLASSES, sweep
from tests.support.staff import faults, lay

if TYPE_CHECKING:
    from tests.support.gui import Arrive


@pytest.mark.parametrize("language", ["en", "en-XA"])
@pytest.mark.parametrize("glass", ["desk", "tablet", "upright", "wall"])
def test_every_sheet_can_be_read_and_touched(arrive: Arrive, glass: str, language: str):
    visitor = arrive(GLASSES[glass], language=language)
    found: dict[str, list[str]] = {}
    for name, sheet in every_sheet().items():
        view = lay(visitor, spoken(sheet, language))
        for page in range(view.page_count):
            view.turn(page)
            sweep()
            if faults(visitor):
                found[f"{name} {page}"] = faults(visitor)
    assert found == {}
