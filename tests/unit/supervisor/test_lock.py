"""One supervisor for one state folder, and no lock that outlives its holder."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import ExitCode, KnownError
from kiosk.supervisor.lock import OnlyOne
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = f"""
import os, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from kiosk.supervisor.lock import OnlyOne
OnlyOne(Path(sys.argv[1])).take() or sys.exit(9)
lock = OnlyOne(Path(sys.argv[1] + "2"))
lock.take()
os._exit(0)
"""


def test_a_second_one_is_told_who_holds_the_folder(tmp_path: Path):
    file = tmp_path / "state" / "supervisor.lock"
    first, second = OnlyOne(file), OnlyOne(file)
    assert first.take()
    with pytest.raises(KnownError, match=f"already looked after by process {os.getpid()}") as error:
        second.take()
    assert error.value.exit_code == ExitCode.ALREADY_RUNNING
    first.release()
    assert second.take()
    second.release()
    second.release()


def test_a_lock_whose_holder_died_is_free(tmp_path: Path):
    file = tmp_path / "supervisor.lock"
    subprocess.run([sys.executable, "-c", HOLDER, str(file)], check=True, timeout=30)
    assert file.exists()
    lock = OnlyOne(file)
    assert lock.take()
    assert file.read_text() == f"{os.getpid()}\n"
    lock.release()


def test_where_nothing_can_be_written_there_is_no_lock_and_no_error(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert not OnlyOne(tmp_path / "file" / "supervisor.lock").take()


@pytest.mark.skipif(sys.platform == "win32", reason="asks fcntl")
@pytest.mark.parametrize("error", [OSError(95, "no locks here"), None])
def test_a_file_system_without_locks_or_room_keeps_no_kiosk_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError | None
):
    def refuse(*_: object) -> None:
        raise error or OSError(28, "no room")

    if error is None:
        monkeypatch.setattr(os, "ftruncate", refuse)
    else:
        import fcntl

        monkeypatch.setattr(fcntl, "flock", refuse)
    lock = OnlyOne(tmp_path / "supervisor.lock")
    assert lock.take()
    lock.release()
