"""What an update says of itself, as whoever publishes the pages has signed it beside the name of the pack."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.updates.problems import UpdateError

if TYPE_CHECKING:
    from collections.abc import Mapping

PRODUCT = "back-pain"
"""The id of the packs this kiosk shows."""

MOST_BYTES = 512 * 2**20
"""The largest pack that is taken, bytes."""

_NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,99}", re.ASCII)
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Offer:
    """One pack and the approvals that go with it.

    Args:
        pack: name of the file.
        product: id of the pack.
        version: of the pack, for example "0.2.0".
        minimum_kiosk: the oldest program that shows it.
        day: when it was published, year-month-day.
        approvals: name of the file with the approvals; empty: none came along.
        length: bytes of the pack.
        sha256: of the pack, 64 hexadecimal digits.
    """

    pack: str
    product: str
    version: str
    minimum_kiosk: str
    day: str
    approvals: str
    length: int
    sha256: str

    def to_custom(self) -> dict[str, str]:
        """Return what is signed beside the length and hash of the pack."""
        return {
            "product": self.product,
            "version": self.version,
            "minimum_kiosk": self.minimum_kiosk,
            "date": self.day,
            "approvals": self.approvals,
        }


def read_offer(name: str, custom: Mapping[str, Any], length: int, hashes: Mapping[str, str]) -> Offer:
    """Return what was signed about a pack.

    Args:
        name: of its file.
        custom: what `Offer.to_custom` gave.
        length: bytes of the file.
        hashes: its hashes by their kind.

    Raises:
        UpdateError: it is not written as the kiosk expects it.
    """
    values = [custom.get(key) for key in ("product", "version", "minimum_kiosk", "date", "approvals")]
    if not all(isinstance(value, str) for value in values) or set(hashes) != {"sha256"}:
        raise UpdateError("unreadable")
    product, version, minimum, day, approvals = (str(value) for value in values)
    if not all(is_safe_name(each) for each in (name, approvals) if each):
        raise UpdateError("path")
    if not (_VERSION.fullmatch(version) and _VERSION.fullmatch(minimum) and _is_date(day)):
        raise UpdateError("unreadable")
    if length > MOST_BYTES:
        raise UpdateError("endless")
    return Offer(name, product, version, minimum, day, approvals, length, hashes["sha256"])


def is_safe_name(name: str) -> bool:
    """Return whether a name stays in the folder it is put in, on every system."""
    return _NAME.fullmatch(name) is not None


def version_key(version: str) -> tuple[int, ...]:
    """Return a version so that a newer one is greater; one that is no version is older than all."""
    if not _VERSION.fullmatch(version):
        return ()
    numbers = [int(part) for part in version.split(".")]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def judge(offer: Offer, *, shown: str, program: str) -> None:
    """Refuse what is not for this kiosk as it is.

    Args:
        offer: what was signed.
        shown: version of the pages that are shown now.
        program: version of the program.

    Raises:
        UpdateError: it is for another product, for a newer program, here already, or older than what is here.
    """
    if offer.product != PRODUCT:
        raise UpdateError("wrong-product", offer.product[:40])
    if version_key(offer.minimum_kiosk) > version_key(program):
        raise UpdateError("newer-program", offer.minimum_kiosk)
    if version_key(offer.version) == version_key(shown):
        raise UpdateError("same", offer.version)
    if version_key(offer.version) < version_key(shown):
        raise UpdateError("older")


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
