"""Counting in a process of its own that is killed while it writes."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kiosk.usage.store import UsageStore
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

WEEK = "2026-W48"
VISITS_A_MOMENT = 25
KILLS = 8

COUNTS_FOR_EVER = f"""
import sys
from datetime import date, datetime
from pathlib import Path
from kiosk.usage.counting import Counting
from kiosk.usage.store import UsageStore

counting = Counting(UsageStore(Path(sys.argv[1])), is_on=True, released=date(2026, 11, 22))
assert counting.save("start", date(2026, 11, 23)) is None
while True:
    for number in range({VISITS_A_MOMENT}):
        counting.begin(0.0, datetime(2026, 11, 23, 9), "en")
        counting.open(f"page-{{number}}", "en", 10.0)
        counting.end()
    assert counting.save("midnight", date(2026, 11, 23)) is None
    print("saved", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
def test_killed_while_it_writes_it_loses_at_most_what_came_since_the_last_moment(tmp_path: Path):
    file = tmp_path / "usage.sqlite"
    chance = random.Random(20261122)  # noqa: S311 - the moments of the test, not a secret
    least = 0
    for _ in range(KILLS):
        command = [sys.executable, "-c", COUNTS_FOR_EVER, str(file)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 6)):
                assert process.stdout.readline() == "saved\n"
                least += VISITS_A_MOMENT
            for _ in range(chance.randrange(0, 40_000)):
                pass  # some way into the next moment
            process.kill()
            least += VISITS_A_MOMENT * process.stdout.read().count("saved\n")
        counted = sum(UsageStore(file).read().of("visits_by_hour", [WEEK]).values())
        assert counted in {least, least + VISITS_A_MOMENT}  # a moment is written whole or not at all
        least = counted
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert {path.name for path in tmp_path.iterdir()} == {"usage.sqlite"}
