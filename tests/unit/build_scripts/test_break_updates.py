"""The script sees what it is for: a pack nobody published, an update that cannot be taken any more, half a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import break_updates
import pytest
from common import StopError

from tests.support.content_updates import NEW, OLD, Clinic, Publisher, pack_at, pack_bytes

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    made = Publisher(tmp_path / "stick")
    made.publish()
    return made


def test_a_child_that_is_left_alone_takes_the_update_and_one_that_is_killed_at_once_does_not(
    tmp_path: Path, publisher: Publisher
):
    for name, seconds, said, shown in (("one", 60.0, "switched", NEW), ("two", 0.0, "killed", OLD)):
        clinic = Clinic(tmp_path / name, publisher)
        assert break_updates.kill_one(publisher, clinic, seconds) == said
        assert break_updates.look_after(publisher, clinic) == shown


def test_what_must_not_be_is_seen(tmp_path: Path, publisher: Publisher):
    clinic = Clinic(tmp_path / "kiosk", publisher)
    (clinic.updates / "root.json").write_bytes(b"{}")
    with pytest.raises(StopError, match="bad-trust"):
        break_updates.look_after(publisher, clinic)
    pack_at(clinic.shipped, pack_bytes("7.0.0"))
    with pytest.raises(StopError, match=r"7\.0\.0 is shown"):
        break_updates.look_after(publisher, clinic)
    clinic = Clinic(tmp_path / "other", publisher)
    (clinic.updates / f".pack.{1}.new").write_bytes(b"half, of a process that runs")
    with pytest.raises(StopError, match="Half a file"):
        break_updates.look_after(publisher, clinic)
