from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.content_updates import Publisher

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _nobody_pulls_the_plug(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is most of the time these tests take."""
    monkeypatch.setattr("os.fsync", lambda _: None)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Somebody who has published nothing yet."""
    return Publisher(tmp_path / "stick")
