from __future__ import annotations

from typing import Any

import pytest

from kiosk.staff import secrets_store
from kiosk.staff.secrets_store import Kept, keep

SALT, HASH = "00" * 16, "11" * 32


def test_the_hash_is_slow_and_takes_memory():
    """PN-03: n = 2^15, r = 8, which is 32 MiB; a salt of 16 bytes."""
    assert (secrets_store.COST, secrets_store.BLOCK, secrets_store.LANES) == (32768, 8, 1)
    assert 128 * secrets_store.COST * secrets_store.BLOCK == 32 * 2**20 < secrets_store.MEMORY
    kept = keep("482915")
    assert (len(kept.salt), len(kept.hash)) == (16, 32)
    assert kept.fits("482915")
    assert not kept.fits("482916")


@pytest.mark.usefixtures("cheap_hashes")
def test_the_same_secret_is_never_kept_the_same_way_twice():
    one, other = keep("482915"), keep("482915")
    assert one.salt != other.salt
    assert one.hash != other.hash


@pytest.mark.usefixtures("cheap_hashes")
def test_nothing_shows_what_was_kept():
    kept = keep("482915")
    assert "482915" not in repr(kept)
    assert kept.salt.hex() not in repr(kept)
    assert "482915" not in str(kept.encode())
    assert Kept.decode(kept.encode()) == kept


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"salt": SALT},
        {"salt": SALT, "hash": "11"},
        {"salt": "00", "hash": HASH},
        {"salt": "no hex", "hash": HASH},
        {"salt": 1, "hash": HASH},
    ],
)
def test_what_was_not_written_here_is_not_read(value: Any):
    with pytest.raises((KeyError, TypeError, ValueError)):
        Kept.decode(value)
