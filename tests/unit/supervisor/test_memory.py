"""The memory of a process is known where the system says it."""

from __future__ import annotations

import mmap
import os
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.supervisor.memory import resident_mb

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_this_process_holds_some_and_more_after_it_took_more():
    before = resident_mb(os.getpid())
    with mmap.mmap(-1, 64 * 1024 * 1024) as fresh:  # a list might be given memory that this process had already
        fresh.write(b"x" * len(fresh))
        after = resident_mb(os.getpid())
    assert before is not None
    assert after is not None
    assert 5 < before < 4000
    assert 40 < after - before < 150


@pytest.mark.parametrize("content", [b"", b"7", b"7 many"])
def test_where_nobody_says_it_is_unknown(tmp_path: Path, content: bytes):
    assert resident_mb(1, tmp_path) is None
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "statm").write_bytes(content)
    assert resident_mb(1, tmp_path) is None


def test_pages_become_megabytes(tmp_path: Path):
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "statm").write_bytes(b"9999 1024 30 1 0 40 0\n")
    assert resident_mb(1, tmp_path) == 1024 * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
