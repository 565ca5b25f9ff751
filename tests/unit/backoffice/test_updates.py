"""A kiosk with a real folder of updates and a real stick, as the desk of updates meets it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk import __version__
from kiosk.assembly import open_pack
from kiosk.backoffice.stores import KeptApprovals
from kiosk.backoffice.updates import ContentUpdates, trouble, updates_of
from kiosk.errors import KnownError
from kiosk.updates import shelf
from kiosk.updates.source import FOLDER
from kiosk.updates.trust import POLICY_NAME, Trust
from tests.support.content_updates import NEW, NOW, OLD, PICTURES, Publisher, pack_at, pack_bytes

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from kiosk.paths import AppPaths


class Stick:
    """A stick that is plugged in."""

    name = "SAMPLE"

    def __init__(self, folder: Path) -> None:
        self.folder = folder


@pytest.fixture
def paths(app_paths: AppPaths, tmp_path: Path) -> AppPaths:
    return replace(app_paths, pack=pack_at(tmp_path / "shipped.pack", pack_bytes(OLD)))


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    made = Publisher(tmp_path / "stick")
    made.publish()
    return made


def updates(paths: AppPaths) -> ContentUpdates:
    found = updates_of(paths)
    assert found is not None
    return replace(found, now=lambda: NOW, pictures=PICTURES)


def shown(paths: AppPaths) -> str:
    with open_pack(paths, None) as pack:
        return pack.info.version


def test_a_stick_is_trusted_taken_and_taken_back(paths: AppPaths, publisher: Publisher, caplog: Any):
    caplog.set_level("INFO", "kiosk")
    service, stick = updates(paths), Stick(publisher.stick)
    assert service.standing() == (OLD, "", "", Trust())
    assert [step.problem.code for step in service.begin(stick) if step.problem] == ["no-trust"]
    found = service.trust_on(stick)
    assert found.number == publisher.repository.number
    service.put_trust(found)
    steps = list(service.begin(stick))
    assert steps[-1].phase == "ready"
    service.take(steps[-1])
    assert service.standing()[:3] == (OLD, NEW, OLD)
    assert shown(paths) == NEW
    again = updates(paths)
    assert again.standing()[:3] == (NEW, "", OLD)
    assert again.go_back() == OLD
    assert shown(paths) == OLD
    assert again.standing()[:3] == (NEW, OLD, NEW)
    said = [record.getMessage() for record in caplog.records if record.getMessage().startswith("update: ")]
    assert "update: unknown: refused (no-trust)" in said
    assert any(each.startswith(f"update: back-pain {NEW} ") and each.endswith(": switched") for each in said)
    assert len(said) == 5


def test_who_is_trusted_is_not_changed_by_anything(paths: AppPaths, publisher: Publisher):
    service = updates(paths)
    with pytest.raises(KnownError, match="no update for this kiosk"):
        service.trust_on(Stick(publisher.stick / "elsewhere"))
    (publisher.stick / "empty" / FOLDER).mkdir(parents=True)
    with pytest.raises(KnownError, match="no update for this kiosk"):
        service.trust_on(Stick(publisher.stick / "empty"))
    with pytest.raises(KnownError, match="damaged"):
        service.put_trust(Trust(b"{}"))
    paths.policy.with_name(POLICY_NAME).write_bytes(b"theirs")
    with pytest.raises(KnownError, match="The rules of this computer"):
        service.put_trust(service.trust_on(Stick(publisher.stick)))
    assert service.standing().trust.is_policy


def test_a_pack_that_does_not_open_any_more_is_told_and_the_one_before_is_shown(paths: AppPaths, publisher: Publisher):
    assert trouble(paths) == ""
    service = updates(paths)
    service.put_trust(service.trust_on(Stick(publisher.stick)))
    service.take(list(service.begin(Stick(publisher.stick)))[-1])
    assert trouble(paths) == ""
    next(paths.updates.glob("*.pack")).write_bytes(b"broken")
    assert shown(paths) == OLD
    assert trouble(paths) == f"The pages of version {NEW} cannot be opened, so those of version {OLD} are shown."
    paths.pack.write_bytes(b"broken too")
    assert trouble(paths) == ""
    assert updates_of(paths) is None


def test_it_is_made_for_this_program(paths: AppPaths):
    found = updates_of(paths)
    assert found is not None
    assert found.picture_version == __version__
    assert {"spine", "sciatica"} & set(found.pictures) or len(found.pictures) > 10
    assert isinstance(found.approvals, KeptApprovals)
    assert abs((found.now() - NOW).days) < 4000
    assert shelf.read(paths.updates) is None
