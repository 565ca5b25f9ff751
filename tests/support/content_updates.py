"""A publisher of content with keys of its own, a stick, and a kiosk the stick comes to.

Everybody and everything here is a sample: the keys are made when they are wanted and thrown away.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content_repository import Holders, Repository
from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined] # its types do not say so

from kiosk.content.loader import load_folder
from kiosk.content.pack_writer import compile_pack
from kiosk.updates import job, shelf
from kiosk.updates.source import FOLDER, FolderSource
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.updates.disk import Disk
    from kiosk.updates.machine import Update

NOW = dt.datetime(2026, 12, 1, 12, tzinfo=dt.UTC)
RELEASED = dt.date(2026, 11, 22)
PICTURES = frozenset({"what-is-a-chair", "kinds", "stool", "warm-seat", "get-help-now"})
OLD, NEW = "1.0.0", "1.1.0"


@cache
def pack_bytes(version: str, product: str = "back-pain", title: str = "A stool", picture: str = "stool") -> bytes:
    """Return a small pack.

    Args:
        version: what it calls itself.
        product: its id.
        title: the title of its page `stool`.
        picture: the picture of that page.
    """
    with tempfile.TemporaryDirectory() as folder:
        pack = load_folder(good_pack(Path(folder)))[0]
        assert pack is not None
        page = pack.pages["stool", "en"]
        pages = {
            **pack.pages,
            ("stool", "en"): replace(page, entry=page.entry._replace(title=title, picture=picture)),
        }
        info = pack.info._replace(id=product, version=version)
        compile_pack(replace(pack, info=info, pages=pages), Path(folder, "made.pack"))
        return Path(folder, "made.pack").read_bytes()


def pack_at(path: Path, data: bytes) -> Path:
    """Put a pack into a file."""
    path.write_bytes(data)
    return path


@cache
def signer(name: str) -> CryptoSigner:
    """Return what signs with the key of this name."""
    return CryptoSigner.generate_ed25519()


def signers(*names: str) -> list[CryptoSigner]:
    """Return what signs with the keys of these names."""
    return [signer(name) for name in names]


def holders(root: str = "abc", targets: str = "t", release: str = "r", root_threshold: int = 2) -> Holders:
    """Return who holds which keys, one letter for each; two of three root keys must sign."""
    named = [tuple(signer(name).public_key for name in names) for names in (root, targets, release)]
    return Holders(named[0], named[1], named[2], root_threshold)


class Publisher:
    """Somebody who publishes, and a stick.

    Args:
        place: an empty folder.
        keys: three root keys, a targets key and a release key, one letter for each.
    """

    def __init__(self, place: Path, keys: str = "abctr") -> None:
        self.stick = place
        self.place = place / FOLDER
        self.chunk = 2048
        self.keys = signers(*keys[3:])
        self.repository = Repository(self.place, NOW)
        self.repository.init(holders(keys[:3], keys[3], keys[4]), signers(*keys[:3]))

    def publish(
        self, version: str = NEW, approvals: bytes = b"", *, now: dt.datetime = NOW, title: str = "A tall stool"
    ) -> None:
        """Publish a pack."""
        with tempfile.TemporaryDirectory() as folder:
            pack = pack_at(Path(folder, "new.pack"), pack_bytes(version, title=title))
            Repository(self.place, now).publish(pack, approvals, self.keys, now.date())

    def sign(self, name: str, data: bytes, files: Mapping[str, bytes] | None = None, **custom: object) -> None:
        """Sign anything at all as a pack."""
        said = {
            "product": "back-pain",
            "version": NEW,
            "minimum_kiosk": "0.1.0",
            "date": "2026-12-01",
            "approvals": "",
            **custom,
        }
        self.repository.sign_targets({name: data, **(files or {})}, {name: said}, self.keys)

    def file(self, pattern: str) -> Path:
        """Return the one file of the stick that fits."""
        (found,) = self.place.glob(pattern)
        return found

    @property
    def source(self) -> FolderSource:
        """The stick as the kiosk reads it, in small pieces."""
        return FolderSource(self.place, chunk=self.chunk)


class Clinic:
    """A kiosk that shows a pack which came with its program, and trusts a publisher.

    Args:
        place: an empty folder.
        publisher: whom it trusts; None: nobody.
        disk: what it writes with.
    """

    def __init__(self, place: Path, publisher: Publisher | None = None, disk: Disk | None = None) -> None:
        self.updates = place / "updates"
        self.updates.mkdir(parents=True)
        self.shipped = pack_at(place / "shipped.pack", pack_bytes(OLD))
        self.policy = place / "policy" / "policy.toml"
        self.disk = disk
        if publisher is not None:
            (self.updates / "root.json").write_bytes((publisher.place / "root.json").read_bytes())

    def site(self, **changes: object) -> job.Site:
        """Return it as an update sees it."""
        with shelf.open_shown(self.updates, self.shipped) as shown:
            site = job.Site(
                updates=self.updates,
                policy=self.policy,
                shipped=self.shipped,
                shown=shown.path,
                shown_version=shown.info.version,
                program="0.1.0",
                released=RELEASED,
                picture_version="1",
                pictures=PICTURES,
            )
        if self.disk is not None:
            site = replace(site, disk=self.disk)
        return replace(site, **changes)  # type: ignore[arg-type] # a test names a field of its own

    def steps(self, publisher: Publisher, now: dt.datetime = NOW) -> Iterator[Update]:
        """Take what is on a stick, step by step."""
        return job.run(self.site(), publisher.source, now)

    def last(self, publisher: Publisher, now: dt.datetime = NOW) -> Update:
        """Return where it ends."""
        return list(self.steps(publisher, now))[-1]

    def shows(self) -> str:
        """Return the version that the next start shows."""
        with shelf.open_shown(self.updates, self.shipped) as shown:
            assert len(shown) == len(list(shown.entries("en"))) > 0
            return shown.info.version

    def drafts(self) -> list[str]:
        """Return the names of files that are half made."""
        return [path.name for path in self.updates.iterdir() if path.name.startswith(".")]
