from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.commands.sittings import Sitting
from kiosk.errors import KnownError
from kiosk.workshop.unsaved import Unsaved, keep, read
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# Somebody types, and the words are kept aside as the window does; then the process waits to be killed.
PROBE = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.support.workshop import PICTURES, STOOL, plain_picture, make_kiosk, light
from tests.support.benches import Minutes
from kiosk.adapters.errands import ThreadErrands
from kiosk.commands.sittings import Sitting
from kiosk.gui.workshop.window import WorkshopWindow
from kiosk.workshop.bench import Bench

home, folder = map(Path, sys.argv[1:])
app = QApplication([])
with Sitting(home, folder) as sitting:
    print(sorted(sitting.texts), flush=True)
    bench = Bench(folder, sitting.scratch, PICTURES, Minutes())
    bench.start()
    window = WorkshopWindow(bench, light(), make_kiosk, plain_picture, ThreadErrands().run)
    window.start()
    window.open(STOOL)
    window.bring_back(sitting.texts)
    editor = window.desk.writing.editor
    editor.setPlainText(editor.toPlainText().replace("no back", "one seat"))
    while not (sitting.scratch / "unsaved.json").exists():
        app.processEvents()
    print("kept", flush=True)
    while True:
        app.processEvents()
"""


def test_a_workshop_that_is_killed_loses_no_text_and_leaves_no_copy(tmp_path: Path):
    from tests.support.workshop import STOOL, drawn_chairs

    folder, home = drawn_chairs(tmp_path), tmp_path / "state/workshop"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    started = [sys.executable, "-c", PROBE, str(home), str(folder)]
    with subprocess.Popen(started, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(2)] == ["[]\n", "kept\n"]
        (scratch,) = home.iterdir()
        process.kill()
    assert "no back" in (folder / STOOL).read_text("utf-8")
    with Sitting(home, folder) as sitting:
        assert list(sitting.texts) == [STOOL]
        assert "A stool has one seat." in sitting.texts[STOOL]
        assert not scratch.exists()
        assert read(sitting.scratch).texts == sitting.texts
        with Sitting(home, folder) as beside:
            assert beside.texts == {}
    # Whoever ends without having decided finds the text the next time; only then does it go.
    with Sitting(home, folder) as sitting:
        assert list(sitting.texts) == [STOOL]
        keep(sitting.scratch, Unsaved("", {}))
    assert list(home.iterdir()) == []


def test_texts_of_another_folder_wait_for_their_own(tmp_path: Path):
    home, mine, other = tmp_path / "home", tmp_path / "mine", tmp_path / "other"
    left = home / "left"
    (left / "copy").mkdir(parents=True)
    keep(left, Unsaved(str(other), {"pages/stool/en.md": "x"}))
    (home / "empty").mkdir()
    with Sitting(home, mine) as sitting:
        assert sitting.texts == {}
    assert [path.name for path in home.iterdir()] == ["left"]
    assert not (left / "copy").exists()
    with Sitting(home, other) as sitting:
        assert sitting.texts == {"pages/stool/en.md": "x"}


def test_a_place_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "home").write_text("in the way")
    with pytest.raises(KnownError, match="cannot be made"), Sitting(tmp_path / "home", tmp_path):
        pass
