from __future__ import annotations

import io
import os
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from kiosk.commands.spread import Spread, bar, cores, on_terminal
from kiosk.content.compiler import check_folder
from tests.support.builders import edit, good_pack

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def ended_elsewhere(home: int, item: int) -> int:
    """Stop any process but the one that asks."""
    if os.getpid() != home:
        os._exit(3)
    return item * 2


def test_pages_checked_on_several_cores_give_what_one_gives(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    edit(folder, "pages/stool/en.md", '{page = "warm-seat"}', '{page = "sofa"}')
    edit(folder, "pages/stool/en.md", "A stool has no back.", "A stool has no back, three legs and 100 %. " * 4)
    alone = check_folder(folder)
    shown: list[str] = []
    with Spread(2, shown.append, few=1) as each:
        assert check_folder(folder, each=each) == alone
    assert len(alone[1]) > 3
    # Read, then checked: both are through to the last page, and the line is taken away.
    assert shown == ["", ""]


def test_what_a_process_that_ends_leaves_undone_is_done_here():
    with Spread(2, few=1) as each:
        assert list(each(partial(ended_elsewhere, os.getpid()), range(120))) == [item * 2 for item in range(120)]


def test_little_work_starts_no_process():
    with Spread(8) as each:
        assert list(each(partial(ended_elsewhere, os.getpid()), range(3))) == [0, 2, 4]
        assert each._pool is None


def test_how_far_it_is_is_told_now_and_then():
    shown: list[str] = []
    with Spread(1, shown.append) as each:
        assert len(list(each(str, range(110)))) == 110
    assert shown == [bar(50, 110), bar(100, 110), ""]
    assert bar(0, 4) == "[..............................] 0 of 4"
    assert bar(2, 4) == "[###############...............] 2 of 4"


def test_a_frozen_program_works_alone(monkeypatch: pytest.MonkeyPatch):
    assert cores() >= 1
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert cores() == 1


def test_work_done_alone_needs_nothing_that_starts_processes():
    """A frozen program goes without it."""
    script = """
import sys
sys.modules["multiprocessing"] = None
from kiosk.commands.spread import Spread
with Spread(1, few=1) as each:
    print(*each(str, range(3)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "0 1 2\n"


def test_without_affinities_every_processor_counts(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert cores() == 1


def test_only_a_terminal_shows_a_line_and_each_replaces_the_last(monkeypatch: pytest.MonkeyPatch):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    for stream in (None, io.StringIO()):
        monkeypatch.setattr(sys, "stderr", stream)
        assert on_terminal() is None
    monkeypatch.setattr(sys, "stderr", terminal)
    show = on_terminal()
    assert show is not None
    show("half")
    show("")
    assert terminal.getvalue() == "\r\x1b[Khalf\r\x1b[K"
