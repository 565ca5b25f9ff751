"""What is shown now is what somebody looked at and approved, picture by picture and screen by screen."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from tests.support import approved

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

GROUPS = {
    name: list(shots)
    for name, shots in groupby(sorted(approved.shots().values(), key=lambda s: s.group), key=lambda s: s.group)
}


@pytest.mark.parametrize("group", GROUPS)
def test_it_looks_as_approved(qapp: QApplication, pack_file: Path, card_cache: Path, group: str):
    assert qapp is not None
    faults = [approved.judge(shot, image) for shot, image in approved.photograph(GROUPS[group], pack_file, card_cache)]
    assert "\n".join(filter(None, faults)) == ""


def test_no_approved_image_is_left_of_something_that_is_gone():
    assert [file.name for file in approved.strays()] == []


def test_the_images_stay_few_and_small():
    files = list(approved.APPROVED.rglob("*.png"))
    assert len(files) <= approved.MOST_IMAGES
    assert sum(file.stat().st_size for file in files) <= approved.MOST_BYTES
