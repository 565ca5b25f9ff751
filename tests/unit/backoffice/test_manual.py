from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.backoffice.manual import read_manual
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def test_the_manual_is_the_one_that_came_along(tmp_path: Path):
    assert read_manual(ROOT / "resources").startswith("# The content manual")
    assert read_manual(tmp_path) == ""
