from __future__ import annotations

import pytest

from kiosk.staff import secrets_store


@pytest.fixture
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes of a thousandth of the cost, for tests of what is done with them."""
    monkeypatch.setattr(secrets_store, "COST", 2**4)
