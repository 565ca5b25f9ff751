"""Every attack and every mishap leaves the old pages showing, with one sentence; a good update shows the new ones."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.approval import Approval, Approvals
from kiosk.errors import KnownError
from kiosk.updates import comparing, job, shelf
from kiosk.updates.disk import Disk, draft_of
from kiosk.updates.machine import Update
from kiosk.updates.problems import TEXTS, UpdateError
from tests.support.content_updates import NEW, NOW, OLD, Clinic, Publisher, holders, pack_bytes, signers
from tests.support.update_attacks import ATTACKS, Scene

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.updates.disk import Draft
    from kiosk.updates.source import Source


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    publisher = Publisher(tmp_path / "stick")
    publisher.publish()
    return Scene(publisher, Clinic(tmp_path / "kiosk", publisher), tmp_path)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_it_is_refused_with_one_sentence_and_the_old_pages_stay(attack: Callable[[Scene], None], scene: Scene):
    attack(scene)
    last = scene.clinic.last(scene.publisher, scene.now)
    assert last.phase == "refused"
    assert last.problem is not None
    assert (last.problem.code, last.problem.sentence) == (ATTACKS[attack], last.problem.sentence)
    assert last.problem.sentence.endswith(".")
    assert "%1" not in last.problem.sentence
    assert scene.clinic.shows() == OLD
    assert scene.clinic.drafts() == []


def test_what_was_verified_of_somebody_can_be_forgotten(scene: Scene):
    scene.clinic.last(scene.publisher)
    assert any((scene.clinic.updates / job.METADATA).iterdir())
    job.forget(scene.clinic.updates)
    job.forget(scene.clinic.updates)
    assert not (scene.clinic.updates / job.METADATA).exists()


def test_every_problem_an_update_can_have_was_seen():
    made_elsewhere = {"pulled", "disk-full", "not-saved", "stopped"}
    assert {*ATTACKS.values()} | made_elsewhere == set(TEXTS)


def test_a_good_update_goes_step_by_step_and_shows_the_new_pages(scene: Scene):
    steps = list(scene.clinic.steps(scene.publisher))
    assert list(dict.fromkeys(step.phase for step in steps)) == ["found", "verifying", "staging", "validating", "ready"]
    assert len([step for step in steps if step.phase == "staging"]) > 5
    assert [step.percent for step in steps if step.phase == "validating"] == [0, 100]
    brings = steps[-1].brings
    assert brings is not None
    assert (brings.new, brings.changed, brings.gone, brings.pages) == ((), ("A tall stool",), (), 5)
    assert scene.clinic.shows() == OLD
    taken = job.take(scene.clinic.site(), steps[-1], Approvals, list[Any]().append)
    assert taken.update.phase == "switched"
    assert scene.clinic.shows() == NEW
    assert scene.clinic.last(scene.publisher).problem == ("same", NEW)


def test_the_next_update_builds_on_the_last_and_keeps_two_packs(scene: Scene):
    for version in ("1.1.0", "1.2.0", "1.3.0"):
        scene.publisher.publish(version, title=f"A stool {version}")
        job.take(scene.clinic.site(), scene.clinic.last(scene.publisher), Approvals, list[Any]().append)
        assert scene.clinic.shows() == version
    found = shelf.read(scene.clinic.updates)
    assert found is not None
    assert [pack.version for pack in found if pack] == ["1.3.0", "1.2.0"]
    assert len(list(scene.clinic.updates.glob("*.pack"))) == 2
    shelf.go_back(scene.clinic.updates, Disk())
    assert scene.clinic.shows() == "1.2.0"
    assert scene.clinic.last(scene.publisher).phase == "ready"


def test_a_clock_before_the_day_of_the_pages_is_wrong(scene: Scene):
    late = NOW + dt.timedelta(days=30)
    scene.publisher.publish("1.2.0", now=late)
    job.take(scene.clinic.site(), scene.clinic.last(scene.publisher, late), Approvals, list[Any]().append)
    last = scene.clinic.last(scene.publisher, NOW)
    assert last.problem == ("clock", "2026-12-01")


def approval_of(scene: Scene, page: str, name: str = "A. Sample") -> Approval:
    pack = scene.place / "new.pack"
    pack.write_bytes(pack_bytes(NEW, title="A tall stool"))
    digest = next(digest for key, digest in comparing.hashes(pack, "1").items() if key.page == page)
    return Approval(page, "en", digest, name, "clinical", "2026-11-30")


def test_approvals_travel_with_the_pack(scene: Scene):
    word = approval_of(scene, "stool")
    scene.publisher.publish(approvals=Approvals((word,)).encode())
    update = scene.clinic.last(scene.publisher)
    assert update.brings is not None
    assert update.brings.approvals == (word,)
    saved: list[Approvals] = []
    taken = job.take(scene.clinic.site(), update, Approvals, saved.append)
    assert saved == [Approvals((word,))]
    assert [decision.outcome for decision in taken.merged.decisions] == ["taken"]


def test_an_approval_taken_back_does_not_return_with_the_next_pack(scene: Scene):
    words = (approval_of(scene, "stool"), approval_of(scene, "warm-seat"))
    scene.publisher.publish(approvals=Approvals(words[:1]).encode())
    job.take(scene.clinic.site(), scene.clinic.last(scene.publisher), Approvals, list[Any]().append)
    scene.publisher.publish("1.2.0", approvals=Approvals(words).encode())
    taken = job.take(scene.clinic.site(), scene.clinic.last(scene.publisher), Approvals, list[Any]().append)
    assert [decision.outcome for decision in taken.merged.decisions] == ["taken-back", "taken"]


def test_only_what_is_ready_is_taken(scene: Scene):
    with pytest.raises(UpdateError, match="stopped"):
        job.take(scene.clinic.site(), Update(), Approvals, list[Any]().append)


def test_stopping_leaves_nothing_half_made(scene: Scene):
    steps = scene.clinic.steps(scene.publisher)
    assert next(step for step in steps if step.phase == "staging" and step.done)
    assert scene.clinic.drafts() != []
    steps.close()  # type: ignore[attr-defined] # it is a generator, as whoever stops it knows
    assert scene.clinic.drafts() == []
    assert scene.clinic.last(scene.publisher).phase == "ready"


def test_what_a_power_cut_left_is_swept(scene: Scene):
    gone = draft_of(scene.clinic.updates / f"{'a' * 64}.pack")
    gone = gone.with_name(gone.name.replace(f".{os.getpid()}.", ".2147483646."))
    gone.write_bytes(b"half")
    (scene.clinic.updates / ".verifying-old").mkdir()
    assert scene.clinic.last(scene.publisher).phase == "ready"
    assert scene.clinic.drafts() == []


def test_the_note_of_what_is_shown_may_be_damaged(scene: Scene):
    job.take(scene.clinic.site(), scene.clinic.last(scene.publisher), Approvals, list[Any]().append)
    site = scene.clinic.site()
    (scene.clinic.updates / "installed.json").write_bytes(b"{")
    scene.publisher.publish("1.2.0")
    last = list(job.run(site, scene.publisher.source, NOW))[-1]
    assert last.problem == ("not-saved", "")


@dataclass
class Pulled:
    """A stick that is pulled out at the n-th thing read of it, and put in again later."""

    source: Source
    left: int

    def is_there(self) -> bool:
        return self.left > 0 and self.source.is_there()

    def read(self, name: str) -> Iterator[bytes]:
        for chunk in self.source.read(name):
            self.left -= 1
            if self.left <= 0:
                raise UpdateError("pulled")
            yield chunk


def test_a_stick_pulled_out_at_any_point_changes_nothing(scene: Scene):
    for point in range(1, 21):
        clinic = Clinic(scene.place / f"kiosk-{point}", scene.publisher)
        last = list(job.run(clinic.site(), Pulled(scene.publisher.source, point), NOW))[-1]
        assert last.problem is not None, point
        assert last.problem.code in {"pulled", "no-updates"}, point
        assert clinic.shows() == OLD
        assert clinic.drafts() == []
    assert clinic.last(scene.publisher).phase == "ready"


def test_a_file_that_vanishes_with_its_stick_is_no_missing_file(scene: Scene):
    steps = scene.clinic.steps(scene.publisher)
    next(steps)
    shutil.rmtree(scene.publisher.place)
    next(steps)
    scene.publisher.place.mkdir()
    scene.publisher.place.rmdir()
    assert list(steps)[-1].problem == ("no-updates", "")


class BadDisk(Disk):
    """A disk that fails at the n-th thing done to it and does nothing any more from then on, as after a power cut."""

    def __init__(self, point: int) -> None:
        self.left = point

    @property
    def is_dead(self) -> bool:
        return self.left <= 0

    def count(self) -> None:
        self.left -= 1
        if self.is_dead:
            raise UpdateError("disk-full")

    def save(self, path: Path, data: bytes) -> None:
        self.count()
        super().save(path, data)

    @contextmanager
    def draft(self, path: Path) -> Iterator[Draft]:
        self.count()
        with super().draft(path) as file:
            yield Counting(self, file)

    def rename(self, path: Path, new: Path) -> None:
        self.count()
        super().rename(path, new)

    def remove(self, path: Path) -> None:
        if not self.is_dead:
            super().remove(path)


@dataclass
class Counting:
    disk: BadDisk
    file: Draft

    def write(self, data: bytes) -> None:
        self.disk.count()
        self.file.write(data)


def test_a_disk_that_fails_at_any_point_leaves_the_old_pages_or_the_new_ones(scene: Scene):
    scene.publisher.chunk = 16384
    scene.publisher.publish(approvals=Approvals((approval_of(scene, "stool"),)).encode())
    seen = set()
    for point in range(1, 60):
        clinic = Clinic(scene.place / f"kiosk-{point}", scene.publisher, BadDisk(point))
        last = clinic.last(scene.publisher)
        if last.phase == "ready":
            try:
                job.take(clinic.site(), last, Approvals, list[Any]().append)
            except UpdateError as error:
                last = last.refuse(error.problem)
        assert clinic.shows() == (OLD if last.problem else NEW), point
        if last.problem is None:
            break
        seen.add(last.problem.code)
        clinic.disk = None
        assert clinic.last(scene.publisher).phase == "ready", point
    assert point > 10
    assert seen == {"disk-full"}


def test_an_approval_that_cannot_be_kept_leaves_the_old_pages(scene: Scene):
    def fail(_: Approvals) -> None:
        raise KnownError("The disk is full.")

    scene.publisher.publish(approvals=Approvals((approval_of(scene, "stool"),)).encode())
    update = scene.clinic.last(scene.publisher)
    with pytest.raises(KnownError, match="full"):
        job.take(scene.clinic.site(), update, Approvals, fail)
    assert scene.clinic.shows() == OLD


def test_a_lost_targets_key_is_replaced_by_the_holders_of_the_root(scene: Scene):
    """The one who found the key signs on, and is refused; the one who was given a new key is trusted."""
    scene.publisher.repository.rotate(holders(targets="u"), signers("a", "c"))
    with pytest.raises(Exception, match="0 of the 1 keys"):
        scene.publisher.publish("1.2.0")
    pack = scene.place / "next.pack"
    pack.write_bytes(pack_bytes("1.2.0"))
    scene.publisher.repository.publish(pack, b"", signers("u", "r"), NOW.date())
    assert scene.clinic.last(scene.publisher).phase == "ready"


def test_the_site_knows_what_is_on_its_shelf(scene: Scene):
    assert scene.clinic.site().on_shelf() == shelf.Pack("", OLD)
    elsewhere = replace(scene.clinic.site(), shown=scene.clinic.updates / f"{'b' * 64}.pack")
    assert elsewhere.on_shelf() == shelf.Pack("", OLD)
    packs = shelf.Pack("c" * 64, NEW, "2026-12-01"), shelf.Pack("b" * 64, OLD, "2026-11-30")
    (scene.clinic.updates / shelf.NAME).write_bytes(shelf.Shelf(*packs).encode())
    assert elsewhere.on_shelf() == packs[1]
