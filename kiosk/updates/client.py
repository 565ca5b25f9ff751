"""The update workflow of TUF over a folder: who signed, whether all of it belongs together, and what is offered.

python-tuf works in a folder of its own that is thrown away; what it verified there comes back as bytes, so that one
place decides how they reach the disk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.updates import python_tuf as tuf
from kiosk.updates.offer import Offer, read_offer
from kiosk.updates.problems import UpdateError
from kiosk.updates.source import read_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from kiosk.updates.problems import Code
    from kiosk.updates.source import Source

METADATA, TARGETS = "metadata", "targets"
"""The two folders of a repository."""

SUFFIX = ".pack"

ROLES = ("timestamp", "snapshot", "targets")
"""What is kept beside the roots, so that nothing older is taken later."""

_HISTORY = "root_history"
_OLDER = re.compile(r"^New (timestamp|snapshot) version|\.json version ")
"""How python-tuf begins or words the refusal of a version that is lower than one it has seen."""


class Verified(NamedTuple):
    """What an update holds, once its signatures are known to be good.

    Attributes:
        offer: the pack.
        approvals: the file with the approvals; None if there is none.
        pack: what verifies the pack, once it is copied.
    """

    offer: Offer
    approvals: tuf.TargetFile | None
    pack: tuf.TargetFile


class FolderFetcher(tuf.FetcherInterface):
    """Fetches from a folder.

    Args:
        source: The folder.
    """

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield from self._source.read(url)
        except FileNotFoundError as error:
            raise tuf.exceptions.DownloadHTTPError(f"There is no {url}.", 404) from error


def verify(
    source: Source,
    root: bytes,
    kept: Mapping[str, bytes],
    work: Path,
    now: datetime,
    keep: Callable[[Mapping[str, bytes]], None],
) -> Verified:
    """Follow the client workflow of TUF (specification 1.0, section 5) over a folder.

    Args:
        source: the folder.
        root: the root of trust.
        kept: what ``keep`` was given the last time, by name.
        work: an empty folder.
        now: the time, with its zone.
        keep: is given all that was verified, also where what came after it is refused: a later update must not be
            older than that.

    Raises:
        UpdateError: nothing of the update may be used.
    """
    _lay_out(kept, work)
    try:
        updater = tuf.Updater(str(work), METADATA, fetcher=FolderFetcher(source), bootstrap=root)
    except tuf.exceptions.RepositoryError as error:
        raise UpdateError("bad-trust") from error
    # python-tuf has no other way to be told the time, and asks the clock of the computer by itself.
    updater._trusted_set.reference_time = now  # noqa: SLF001 - see above
    try:
        updater.refresh()
        return _offered(tuf.Metadata[tuf.Targets].from_file(str(work / "targets.json")).signed)
    except (tuf.exceptions.RepositoryError, tuf.exceptions.DownloadError) as error:
        raise UpdateError(_code(error)) from error
    finally:
        keep(_found(work))


def check_root(root: bytes) -> None:
    """Refuse a root of trust that is none, or that its own keys have not signed.

    Raises:
        UpdateError: it is damaged.
    """
    try:
        document = tuf.Metadata[tuf.Root].from_bytes(root)
        document.signed.verify_delegate("root", document.signed_bytes, document.signatures)
    except (tuf.exceptions.RepositoryError, AttributeError, ValueError) as error:
        raise UpdateError("bad-trust") from error


def file_of(target: tuf.TargetFile) -> str:
    """Return the name of a target's file in a repository with consistent snapshots."""
    return f"{TARGETS}/{target.hashes['sha256']}.{target.path}"


def fetch_small(source: Source, target: tuf.TargetFile, most_bytes: int) -> bytes:
    """Return a small target, verified.

    Raises:
        UpdateError: it is missing, or not the one that was signed.
    """
    try:
        data = read_whole(source, file_of(target), min(target.length, most_bytes))
    except FileNotFoundError as error:
        raise UpdateError("missing") from error
    try:
        target.verify_length_and_hashes(data)
    except tuf.exceptions.LengthOrHashMismatchError as error:
        raise UpdateError("tampered") from error
    return data


def check_file(target: tuf.TargetFile, path: Path) -> None:
    """Verify a target that was copied to the disk of the kiosk, as it lies there.

    Raises:
        UpdateError: it is not the one that was signed.
    """
    try:
        with path.open("rb") as file:
            target.verify_length_and_hashes(file)
    except tuf.exceptions.LengthOrHashMismatchError as error:
        raise UpdateError("tampered") from error
    except OSError as error:
        raise UpdateError("not-saved") from error


def _lay_out(kept: Mapping[str, bytes], work: Path) -> None:
    (work / _HISTORY).mkdir(parents=True)
    for name, data in kept.items():
        is_root = name.endswith(".root.json")
        (work / _HISTORY / name if is_root else work / name).write_bytes(data)


def _found(work: Path) -> dict[str, bytes]:
    """Return the roots, then what they vouch for: kept in this order, each fits what was kept before it."""
    roots = {path.name: path.read_bytes() for path in sorted((work / _HISTORY).iterdir())}
    files = [work / f"{role}.json" for role in ROLES]
    return roots | {path.name: path.read_bytes() for path in files if path.is_file()}


def _offered(targets: tuf.Targets) -> Verified:
    packs = [target for name, target in targets.targets.items() if name.endswith(SUFFIX)]
    if len(packs) != 1:
        raise UpdateError("missing")
    pack = packs[0]
    offer = read_offer(pack.path, pack.custom or {}, pack.length, pack.hashes)
    if not offer.approvals:
        return Verified(offer, None, pack)
    approvals = targets.targets.get(offer.approvals)
    if approvals is None or set(approvals.hashes) != {"sha256"}:
        raise UpdateError("missing")
    return Verified(offer, approvals, pack)


def _code(error: Exception) -> Code:
    kinds = tuf.exceptions
    if isinstance(error, kinds.BadVersionNumberError):
        return "older" if _OLDER.search(str(error)) else "mixed"
    by_kind: tuple[tuple[type[Exception], Code], ...] = (
        (kinds.ExpiredMetadataError, "expired"),
        (kinds.UnsignedMetadataError, "wrong-key"),
        (kinds.LengthOrHashMismatchError, "mixed"),
        (kinds.DownloadLengthMismatchError, "endless"),
        (kinds.DownloadError, "missing"),
    )
    return next((code for kind, code in by_kind if isinstance(error, kind)), "tampered")
