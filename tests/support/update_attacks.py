"""Everything that may be wrong with a stick, a kiosk or its clock, and what the kiosk must say of it.

Each is a function that breaks a scene which was good. They are there to be opened and read.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.content.approval import Approvals
from tests.support.content_updates import NEW, NOW, OLD, Clinic, Publisher, pack_bytes, signers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass
class Scene:
    """A publisher who has published, a kiosk that trusts it, and the time."""

    publisher: Publisher
    clinic: Clinic
    place: Path
    now: dt.datetime = NOW


def flip(path: Path, at: int = -1) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def tampered_pack(scene: Scene) -> None:
    flip(scene.publisher.file("targets/*.pack"))


def tampered_in_the_middle(scene: Scene) -> None:
    flip(scene.publisher.file("targets/*.pack"), 5000)


def tampered_words(scene: Scene) -> None:
    file = scene.publisher.file("metadata/*.targets.json")
    file.write_bytes(file.read_bytes().replace(b'"back-pain"', b'"back-pale"'))


def tampered_beyond_reading(scene: Scene) -> None:
    scene.publisher.file("metadata/timestamp.json").write_bytes(b"{")


def cut_short(scene: Scene) -> None:
    file = scene.publisher.file("targets/*.pack")
    file.write_bytes(file.read_bytes()[:-1])


def of_somebody_else(scene: Scene) -> None:
    shutil.rmtree(scene.publisher.place)
    Publisher(scene.publisher.stick, "vwxyz").publish()


def ninety_days_late(scene: Scene) -> None:
    scene.now = NOW + dt.timedelta(days=90)


def frozen(scene: Scene) -> None:
    """The newest stick is hidden; an old timestamp is shown again and again until it runs out."""
    scene.now = NOW + dt.timedelta(days=61)


def clock_of_1970(scene: Scene) -> None:
    scene.now = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def clock_of_2040(scene: Scene) -> None:
    scene.now = dt.datetime(2040, 1, 1, tzinfo=dt.UTC)


def older_stick_after_a_newer(scene: Scene) -> None:
    """The kiosk has looked at version 1.2.0 and kept its old pages; then somebody brings 1.1.0."""
    old = scene.place / "old"
    shutil.copytree(scene.publisher.place, old)
    scene.publisher.publish("1.2.0")
    assert scene.clinic.last(scene.publisher).phase == "ready"
    shutil.rmtree(scene.publisher.place)
    old.rename(scene.publisher.place)


def older_snapshot_under_a_new_timestamp(scene: Scene) -> None:
    """Whoever has the release key, but no targets key, signs that older targets are the newest."""
    old = scene.publisher.file("metadata/*.targets.json").read_bytes()
    scene.publisher.publish("1.2.0")
    assert scene.clinic.last(scene.publisher).phase == "ready"
    scene.publisher.file("metadata/*.targets.json").unlink()
    (scene.publisher.place / "metadata" / "1.targets.json").write_bytes(old)
    scene.publisher.repository.renew(signers("r"))


def of_two_days(scene: Scene) -> None:
    """The list of yesterday under the name of today's."""
    old = scene.publisher.file("metadata/*.targets.json").read_bytes()
    scene.publisher.publish("1.2.0")
    scene.publisher.file("metadata/*.targets.json").write_bytes(old)


def endless_pack(scene: Scene) -> None:
    with scene.publisher.file("targets/*.pack").open("ab") as file:
        file.write(b"more" * 10_000)


def endless_metadata(scene: Scene) -> None:
    scene.publisher.file("metadata/timestamp.json").write_bytes(b" " * 40_000)


def path_out_of_the_folder(scene: Scene) -> None:
    scene.publisher.sign("../../evil.pack", b"evil")


def name_of_windows(scene: Scene) -> None:
    scene.publisher.sign("c:evil.pack", b"evil")


def linked_pack(scene: Scene) -> None:
    file = scene.publisher.file("targets/*.pack")
    file.rename(scene.place / "elsewhere")
    file.symlink_to(scene.place / "elsewhere")


def linked_folder(scene: Scene) -> None:
    folder = scene.publisher.place / "metadata"
    folder.rename(scene.place / "elsewhere")
    folder.symlink_to(scene.place / "elsewhere")


def pipe(scene: Scene) -> None:
    file = scene.publisher.file("targets/*.pack")
    file.unlink()
    os.mkfifo(file)


def zip_bomb(scene: Scene) -> None:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("pages", b"\0" * 4_000_000)
    scene.publisher.sign("back-pain-1.1.0.pack", data.getvalue())


def wrong_product(scene: Scene) -> None:
    scene.publisher.sign("chairs-1.1.0.pack", pack_bytes(NEW, "chairs"), product="chairs")


def another_pack_inside(scene: Scene) -> None:
    scene.publisher.sign("back-pain-1.1.0.pack", pack_bytes(NEW, "chairs"))


def newer_program(scene: Scene) -> None:
    scene.publisher.sign("back-pain-1.1.0.pack", pack_bytes(NEW), minimum_kiosk="0.2.0")


def picture_of_a_newer_program(scene: Scene) -> None:
    scene.publisher.sign("back-pain-1.1.0.pack", pack_bytes(NEW, picture="sofa"))


def no_pack_file(scene: Scene) -> None:
    scene.publisher.file("targets/*.pack").unlink()


def no_snapshot(scene: Scene) -> None:
    scene.publisher.file("metadata/*.snapshot.json").unlink()


def no_pack_named(scene: Scene) -> None:
    scene.publisher.sign("notes.txt", b"words")


def no_approvals_named(scene: Scene) -> None:
    scene.publisher.sign("back-pain-1.1.0.pack", pack_bytes(NEW), approvals="back-pain-1.1.0.approvals.json")


def no_approvals_file(scene: Scene) -> None:
    scene.publisher.publish(approvals=Approvals().encode())
    scene.publisher.file("targets/*.approvals.json").unlink()


def tampered_approvals(scene: Scene) -> None:
    scene.publisher.publish(approvals=Approvals().encode())
    flip(scene.publisher.file("targets/*.approvals.json"))


def damaged_approvals(scene: Scene) -> None:
    name = "back-pain-1.1.0.approvals.json"
    scene.publisher.sign("back-pain-1.1.0.pack", pack_bytes(NEW), {name: b"{}"}, approvals=name)


def nothing_on_the_stick(scene: Scene) -> None:
    shutil.rmtree(scene.publisher.place)


def nobody_trusted(scene: Scene) -> None:
    (scene.clinic.updates / "root.json").unlink()


def damaged_trust(scene: Scene) -> None:
    root = scene.clinic.updates / "root.json"
    root.write_bytes(root.read_bytes()[:-9])


def unreadable_trust(scene: Scene) -> None:
    (scene.clinic.updates / "root.json").write_bytes(b" " * 600_000)


def same_pages(scene: Scene) -> None:
    scene.publisher.publish(OLD)


def older_pages(scene: Scene) -> None:
    scene.publisher.publish("0.9.0")


def what_was_signed_is_no_list(scene: Scene) -> None:
    scene.publisher.sign("back-pain-1.1.0.pack", pack_bytes(NEW), version=7)


ATTACKS: dict[Callable[[Scene], None], str] = {
    tampered_pack: "tampered",
    tampered_in_the_middle: "tampered",
    tampered_words: "wrong-key",
    tampered_beyond_reading: "tampered",
    cut_short: "tampered",
    of_somebody_else: "wrong-key",
    ninety_days_late: "expired",
    frozen: "expired",
    clock_of_1970: "clock",
    clock_of_2040: "clock",
    older_stick_after_a_newer: "older",
    older_snapshot_under_a_new_timestamp: "older",
    of_two_days: "mixed",
    endless_pack: "endless",
    endless_metadata: "endless",
    path_out_of_the_folder: "path",
    name_of_windows: "path",
    linked_pack: "link",
    linked_folder: "link",
    pipe: "link",
    zip_bomb: "unreadable",
    wrong_product: "wrong-product",
    another_pack_inside: "unreadable",
    newer_program: "newer-program",
    picture_of_a_newer_program: "newer-program",
    no_pack_file: "missing",
    no_snapshot: "missing",
    no_pack_named: "missing",
    no_approvals_named: "missing",
    no_approvals_file: "missing",
    tampered_approvals: "tampered",
    damaged_approvals: "unreadable",
    nothing_on_the_stick: "no-updates",
    nobody_trusted: "no-trust",
    damaged_trust: "bad-trust",
    unreadable_trust: "bad-trust",
    same_pages: "same",
    older_pages: "older",
    what_was_signed_is_no_list: "unreadable",
}
"""Each attack or mishap, and what the kiosk says."""
