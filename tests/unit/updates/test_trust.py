from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.updates import trust

if TYPE_CHECKING:
    from pathlib import Path


def test_nobody_is_trusted_by_a_new_kiosk(tmp_path: Path):
    found = trust.load(tmp_path / "updates", tmp_path / "policy.toml")
    assert found == trust.Trust()
    assert found.number == ""


def test_what_lies_beside_the_policy_wins(tmp_path: Path):
    (tmp_path / trust.NAME).write_bytes(b"ours")
    found = trust.load(tmp_path, tmp_path / "policy.toml")
    assert found == trust.Trust(b"ours")
    (tmp_path / trust.POLICY_NAME).write_bytes(b"theirs")
    assert trust.load(tmp_path, tmp_path / "policy.toml") == trust.Trust(b"theirs", is_policy=True)


def test_the_number_can_be_read_out():
    assert trust.number_of(b"root") == "4813 494D 137E 1631 BBA3 01D5 ACAB 6E7B"
    assert trust.Trust(b"root").number != trust.Trust(b"rooT").number


def test_a_file_that_is_too_large_is_told(tmp_path: Path):
    (tmp_path / trust.NAME).write_bytes(b" " * (trust.MOST_BYTES + 1))
    with pytest.raises(KnownError, match="too large"):
        trust.load(tmp_path, tmp_path / "policy.toml")
