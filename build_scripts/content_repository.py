"""What a publisher of content signs: the four roles of TUF in a folder that is copied onto a stick as it is.

Root and targets keys lie offline, in the hands of several people; the release key, for the snapshot and the timestamp,
lies on the computer the sticks are made with. `resources/manual/updates.md` says who holds which.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common import StopError
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, Key, SSlibKey  # type: ignore[attr-defined] # its types do not say so
from tuf.api.metadata import MetaFile, Role, Root, Snapshot, Timestamp  # type: ignore[attr-defined] # nor do these

from kiosk.content.approval import decode
from kiosk.content.pack_file import PackFile
from kiosk.updates.client import METADATA, SUFFIX, TARGETS
from kiosk.updates.offer import Offer
from kiosk.updates.python_tuf import Metadata, TargetFile, Targets
from kiosk.updates.trust import number_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path


ROOT_DAYS = 730
"""A root is good for two years: within these it is renewed by those who hold its keys."""

TARGETS_DAYS = 365
"""What was signed about a pack is good for a year: content nobody has looked at for longer is old."""

RELEASE_DAYS = 60
"""A stick is good for sixty days. One that is carried ninety days late is refused, for there may be newer pages."""

ROLES = ("root", "targets", "snapshot", "timestamp")
PRIVATE, PUBLIC = ".pem", ".public.json"


@dataclass(frozen=True, slots=True)
class Holders:
    """Whose keys count for what, and how many of them it takes.

    Args:
        root: keys for the root.
        targets: keys for what is published.
        release: keys for the snapshot and the timestamp; one of them is enough.
        root_threshold: how many root keys must sign.
        targets_threshold: how many targets keys must sign.
    """

    root: tuple[Key, ...]
    targets: tuple[Key, ...]
    release: tuple[Key, ...]
    root_threshold: int = 2
    targets_threshold: int = 1

    def by_role(self) -> dict[str, tuple[tuple[Key, ...], int]]:
        """Return the keys of each role of TUF, and how many of them must sign."""
        return {
            "root": (self.root, self.root_threshold),
            "targets": (self.targets, self.targets_threshold),
            "snapshot": (self.release, 1),
            "timestamp": (self.release, 1),
        }


def make_key(folder: Path, name: str, passphrase: bytes) -> Path:
    """Make a key pair: NAME.pem, locked with the passphrase, and NAME.public.json, which anybody may see.

    Raises:
        StopError: there is a key of this name already.
    """
    private = folder / f"{name}{PRIVATE}"
    if private.exists():
        raise StopError(f"There is a key {private} already. Choose another name.")
    key = Ed25519PrivateKey.generate()
    folder.mkdir(parents=True, exist_ok=True)
    lock = serialization.BestAvailableEncryption(passphrase) if passphrase else serialization.NoEncryption()
    data = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)
    private.touch(mode=0o600)
    private.write_bytes(data)
    public = SSlibKey.from_crypto(key.public_key())
    document = json.dumps({"keyid": public.keyid, **public.to_dict()}, indent=1)
    (folder / f"{name}{PUBLIC}").write_text(document, encoding="utf-8")
    return private


def read_public(path: Path) -> Key:
    """Return a public key.

    Raises:
        StopError: the file is no public key.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return Key.from_dict(document.pop("keyid"), document)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StopError(f"{path} is no public key: {error}") from error


def read_signer(path: Path, passphrase: bytes) -> CryptoSigner:
    """Return what signs with a private key.

    Raises:
        StopError: the file is no private key, or the passphrase is another.
    """
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), passphrase or None)
        return CryptoSigner(key)
    except (OSError, ValueError, TypeError) as error:
        raise StopError(f"The key {path} cannot be used: {error}") from error


class Repository:
    """The folder of what is published.

    Args:
        folder: it holds `metadata`, `targets`, and `root.json` for a kiosk that trusts nobody yet.
        now: the time, with its zone.
    """

    def __init__(self, folder: Path, now: dt.datetime) -> None:
        self.folder = folder
        self._now = now.replace(microsecond=0)

    @property
    def number(self) -> str:
        """The number people compare before a kiosk trusts this publisher."""
        return number_of((self.folder / "root.json").read_bytes())

    def root(self) -> Metadata[Root]:
        """Return the newest root.

        Raises:
            StopError: there is none.
        """
        found = self._newest("root")
        if found is None:
            raise StopError(f"{self.folder} holds nothing that was published. Begin with: init")
        return Metadata.from_file(str(found))

    def versions(self) -> dict[str, tuple[int, str]]:
        """Return the version of each role, and the day until which it is good."""
        paths = {role: self._newest(role) for role in ROLES}
        signed = {role: Metadata.from_file(str(path)).signed for role, path in paths.items() if path is not None}
        return {role: (each.version, each.expires.date().isoformat()) for role, each in signed.items()}

    def init(self, holders: Holders, signers: Sequence[CryptoSigner]) -> None:
        """Make the first root.

        Raises:
            StopError: there is one already, or too few of its keys have signed.
        """
        if self._newest("root") is not None:
            raise StopError(f"{self.folder} has a root already. Change it with: rotate")
        root = self._new_root(holders, 1)
        self._write_root(root, signers, [root])

    def rotate(self, holders: Holders, signers: Sequence[CryptoSigner]) -> None:
        """Make the next root: signed by enough keys of the one before, and by enough of its own.

        Raises:
            StopError: too few have signed.
        """
        old = self.root()
        new = self._new_root(holders, old.signed.version + 1)
        self._write_root(new, signers, [old, new])

    def publish(self, pack: Path, approvals: bytes, signers: Sequence[CryptoSigner], day: dt.date) -> Offer:
        """Sign a pack in the place of the one before, with the approvals that go with it.

        Args:
            pack: a compiled pack.
            approvals: the bytes of a file of approvals; empty: none.
            signers: targets keys and a release key.
            day: the day it is published.

        Raises:
            StopError: the pack does not open, the approvals are damaged, or too few have signed.
        """
        with PackFile.open(pack) as opened:
            info = opened.info
        if approvals and decode(approvals)[1]:
            raise StopError(decode(approvals)[1][0])
        names = [f"{info.id}-{info.version}{SUFFIX}", f"{info.id}-{info.version}.approvals.json" if approvals else ""]
        data = dict(zip(names, (pack.read_bytes(), approvals), strict=True))
        offer = Offer(
            *(names[0], info.id, info.version, info.minimum_kiosk, day.isoformat(), names[1]),
            length=len(data[names[0]]),
            sha256=hashlib.sha256(data[names[0]]).hexdigest(),
        )
        self.sign_targets({name: each for name, each in data.items() if name}, {names[0]: offer.to_custom()}, signers)
        return offer

    def sign_targets(
        self, files: Mapping[str, bytes], custom: Mapping[str, Mapping[str, object]], signers: Sequence[CryptoSigner]
    ) -> None:
        """Sign these files and nothing else; what was signed before is removed.

        Args:
            files: their bytes by their names.
            custom: what is signed about some of them.
            signers: targets keys and a release key.
        """
        targets = Targets(version=self._next("targets"), expires=self._until(TARGETS_DAYS))
        names = {}
        for name, data in files.items():
            target = TargetFile.from_data(name, data, ["sha256"])
            if name in custom:
                target.unrecognized_fields["custom"] = dict(custom[name])
            targets.targets[name] = target
            names[f"{target.hashes['sha256']}.{name}"] = data
        document = Metadata(targets)
        self._sign(document, "targets", signers, [self.root()])
        for name, data in names.items():
            path = self.folder / TARGETS / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        self._write("targets", document)
        self.renew(signers)
        for path in (self.folder / TARGETS).iterdir():
            if path.is_file() and path.name not in names:
                path.unlink()

    def renew(self, signers: Sequence[CryptoSigner]) -> None:
        """Sign the snapshot and the timestamp anew: the stick is good for another sixty days.

        Raises:
            StopError: nothing was published yet, or no release key has signed.
        """
        targets = self._newest("targets")
        if targets is None:
            raise StopError("Nothing was published yet.")
        version = Metadata.from_file(str(targets)).signed.version
        snapshot = Metadata(
            Snapshot(
                version=self._next("snapshot"),
                expires=self._until(RELEASE_DAYS),
                meta={"targets.json": MetaFile(version=version)},
            )
        )
        self._sign(snapshot, "snapshot", signers, [self.root()])
        timestamp = Metadata(
            Timestamp(
                version=self._next("timestamp"),
                expires=self._until(RELEASE_DAYS),
                snapshot_meta=MetaFile(version=snapshot.signed.version),
            )
        )
        self._sign(timestamp, "timestamp", signers, [self.root()])
        self._write("snapshot", snapshot)
        self._write("timestamp", timestamp)
        for role in ("targets", "snapshot"):
            newest = self._newest(role)
            for path in (self.folder / METADATA).glob(f"*.{role}.json"):
                if path != newest:
                    path.unlink()

    def _new_root(self, holders: Holders, version: int) -> Metadata[Root]:
        roles = {role: Role([], threshold) for role, (_, threshold) in holders.by_role().items()}
        root = Root(version=version, expires=self._until(ROOT_DAYS), roles=roles, consistent_snapshot=True)
        for role, (keys, threshold) in holders.by_role().items():
            if not 1 <= threshold <= len({key.keyid for key in keys}):
                raise StopError(f"{threshold} of {len(keys)} keys cannot sign for {role}. Name more keys.")
            for key in keys:
                root.add_key(key, role)
        return Metadata(root)

    def _write_root(self, root: Metadata[Root], signers: Sequence[CryptoSigner], judges: list[Metadata[Root]]) -> None:
        self._sign(root, "root", signers, judges)
        self._write("root", root)
        shutil.copyfile(self.folder / METADATA / f"{root.signed.version}.root.json", self.folder / "root.json")

    def _sign(
        self, document: Metadata[Any], role: str, signers: Iterable[CryptoSigner], judges: list[Metadata[Root]]
    ) -> None:
        """Sign with every key that counts for the role, and see that it is enough for each root that judges it."""
        wanted = {keyid for judge in judges for keyid in judge.signed.roles[role].keyids}
        for signer in signers:
            if signer.public_key.keyid in wanted:
                document.sign(signer, append=True)
        for judge in judges:
            result = judge.signed.get_verification_result(role, document.signed_bytes, document.signatures)
            if not result.verified:
                raise StopError(
                    f"{len(result.signed)} of the {result.threshold} keys that must sign for {role} have signed."
                )

    def _write(self, role: str, document: Metadata[Any]) -> None:
        name = "timestamp.json" if role == "timestamp" else f"{document.signed.version}.{role}.json"
        path = self.folder / METADATA / name
        path.parent.mkdir(parents=True, exist_ok=True)
        document.to_file(str(path))

    def _newest(self, role: str) -> Path | None:
        metadata = self.folder / METADATA
        if role == "timestamp":
            return metadata / "timestamp.json" if (metadata / "timestamp.json").exists() else None
        found = {int(path.name.partition(".")[0]): path for path in metadata.glob(f"*.{role}.json")}
        return found[max(found)] if found else None

    def _next(self, role: str) -> int:
        newest = self._newest(role)
        return 1 if newest is None else Metadata.from_file(str(newest)).signed.version + 1

    def _until(self, days: int) -> dt.datetime:
        return self._now + dt.timedelta(days=days)
