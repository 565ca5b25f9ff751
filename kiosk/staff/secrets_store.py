"""How a PIN or a recovery code is kept: as a salt and a slow hash, never as itself."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Any

COST, BLOCK, LANES = 2**15, 8, 1
"""The n, r and p of scrypt (RFC 7914; PN-03): 32 MiB and about 0.1 s for one try on a desk computer."""

MEMORY = 64 * 2**20
"""Bytes scrypt may take; OpenSSL's own limit is just under the 32 MiB needed here."""

SALT_BYTES, HASH_BYTES = 16, 32


@dataclass(frozen=True, slots=True, repr=False)
class Kept:
    """A secret as it is kept. Its values are left out of what it prints as."""

    salt: bytes
    hash: bytes

    def fits(self, secret: str) -> bool:
        """Return whether this is the secret. Takes as long for a wrong one as for the right one."""
        return hmac.compare_digest(_hash(secret, self.salt), self.hash)

    def encode(self) -> dict[str, str]:
        """Return the two values for a file."""
        return {"salt": self.salt.hex(), "hash": self.hash.hex()}

    @classmethod
    def decode(cls, value: Any) -> Kept:
        """Return what `encode` wrote.

        Raises:
            KeyError, TypeError, ValueError: it did not write this.
        """
        kept = cls(bytes.fromhex(value["salt"]), bytes.fromhex(value["hash"]))
        if (len(kept.salt), len(kept.hash)) != (SALT_BYTES, HASH_BYTES):
            raise ValueError("a salt has 16 bytes and a hash 32")
        return kept


def keep(secret: str) -> Kept:
    """Return a secret as it is kept, with a salt of its own."""
    salt = secrets.token_bytes(SALT_BYTES)
    return Kept(salt, _hash(secret, salt))


def _hash(secret: str, salt: bytes) -> bytes:
    return hashlib.scrypt(secret.encode(), salt=salt, n=COST, r=BLOCK, p=LANES, maxmem=MEMORY, dklen=HASH_BYTES)
