from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from kiosk import safe_file
from kiosk.updates.disk import Disk, as_update_error, draft_of
from kiosk.updates.problems import UpdateError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_draft_becomes_a_file_in_one_step(tmp_path: Path):
    path = tmp_path / "deep" / "pack"
    with Disk().draft(draft_of(path)) as file:
        file.write(b"whole")
    assert not path.exists()
    Disk().rename(draft_of(path), path)
    assert path.read_bytes() == b"whole"
    Disk().remove(path)
    Disk().remove(path)
    assert list(path.parent.iterdir()) == []
    Disk().save(path, b"small")
    assert path.read_bytes() == b"small"


def test_a_draft_of_a_process_that_was_killed_is_swept(tmp_path: Path):
    draft = draft_of(tmp_path / "pack")
    draft.with_name(".pack.2147483646.new").write_bytes(b"half")
    assert safe_file.sweep(tmp_path) == 1


class WindowsError(OSError):
    winerror = 112


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "full"), "disk-full"),
        (OSError(errno.EDQUOT, "full"), "disk-full"),
        (WindowsError(), "disk-full"),
        (OSError(errno.EACCES, "forbidden"), "not-saved"),
        (UpdateError("pulled"), "pulled"),
    ],
)
def test_what_the_system_says_becomes_a_problem(error: Exception, code: str):
    with pytest.raises(UpdateError) as caught, as_update_error():
        raise error
    assert caught.value.problem.code == code


def test_a_folder_that_is_none_is_told(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UpdateError, match="could not be saved"):
        Disk().save(tmp_path / "file" / "pack", b"")
