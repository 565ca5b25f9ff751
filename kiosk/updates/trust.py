"""Whose updates are taken: the root of trust, put there by IT and known by a number people can compare.

No root of trust comes with the program: a clinic, or whoever publishes pages for clinics, makes the keys
(`build_scripts/publish_content.py init`). It is installed once, by somebody with the IT role, in one of two ways:
beside the policy file of the machine, or from a stick on the staff screen, where its number is compared with the one
the publisher gave on another way. From then on it changes only by what its own keys have signed.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from kiosk import safe_file

if TYPE_CHECKING:
    from pathlib import Path

POLICY_NAME = "updates-root.json"
"""The file beside the policy file."""

NAME = "root.json"
MOST_BYTES = 512_000
"""As many bytes as python-tuf takes of a root."""

_GROUPS, _DIGITS = 8, 4


class Trust(NamedTuple):
    """The root of trust; its bytes are empty where nobody has been trusted yet."""

    data: bytes = b""
    is_policy: bool = False

    @property
    def number(self) -> str:
        """The number people compare; empty where nobody is trusted."""
        return number_of(self.data) if self.data else ""


def number_of(data: bytes) -> str:
    """Return the number of a root: the first 128 bits of its SHA-256, eight groups of four hexadecimal digits."""
    digits = hashlib.sha256(data).hexdigest().upper()
    return " ".join(digits[at : at + _DIGITS] for at in range(0, _GROUPS * _DIGITS, _DIGITS))


def load(updates: Path, policy: Path) -> Trust:
    """Return whose updates are taken; what lies beside the policy wins.

    Args:
        updates: the kiosk's folder of updates.
        policy: the policy file of the machine.

    Raises:
        KnownError: a file is there and cannot be read.
    """
    data = safe_file.read(policy.with_name(POLICY_NAME), MOST_BYTES)
    if data is not None:
        return Trust(data, is_policy=True)
    return Trust(safe_file.read(updates / NAME, MOST_BYTES) or b"")
