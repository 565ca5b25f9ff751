"""The guards around every test do fail a test that deserves it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SETTING = """
from __future__ import annotations
import logging, warnings
import pytest
from PySide6.QtCore import QLocale, QThread, QTimer, qWarning
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel
kept = []
ALIASES = {'Monospace', 'Sans Serif', 'Serif'}  # names without a font behind them
"""

GUILTY = """
def test_log(): logging.getLogger('kiosk').warning('the disk is nearly full')
def test_warning(): warnings.warn('old', DeprecationWarning)
def test_qt(qapp): qWarning('a layout that is none')
def test_timer(qapp): kept.append(QTimer()); kept[-1].start(60000)
def test_window(qapp): kept.append(QLabel('here'))
def test_thread(qapp): kept.append(QThread()); kept[-1].start()
def teardown_module(): [(each.quit(), each.wait()) for each in kept if isinstance(each, QThread)]
"""

INNOCENT = """
def test_a_log_line_below_a_warning(): logging.getLogger('kiosk').info('started')
@pytest.mark.logs_warnings
def test_a_warning_meant(): logging.getLogger('kiosk').warning('on purpose')
def test_a_window_handed_over(qtbot): w = QLabel('here'); qtbot.addWidget(w); w.show()
def test_a_timer_in_a_window_handed_over(qtbot): w = QLabel('here'); qtbot.addWidget(w); QTimer(w).start(9)
def test_a_window_the_arguments_hold(holder, qapp): holder.append(QLabel('here'))
@pytest.fixture
def holder(): return []
def test_a_timer_in_a_cycle(qapp): t = QTimer(); t.me = t; t.start(60000)
def test_the_same_locale_everywhere(qapp): assert QLocale().name() == 'en_GB'
def test_no_policy_of_the_machine(app_paths, tmp_path): assert app_paths.policy.is_relative_to(tmp_path)
def test_no_font_of_the_machine(qapp): assert set(QFontDatabase.families()) <= ALIASES
"""


def outcome(body: str, folder: Path):
    (folder / "test_inner.py").write_text(f"{SETTING}\n{body}\n")
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "conftest.py")
    command = [sys.executable, "-m", "pytest", "-c", "pyproject.toml", "--rootdir", str(folder), "-q", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def names(body: str):
    return set(re.findall(r"def (test_\w+)", body))


def test_each_of_these_fails(tmp_path: Path):
    result = outcome(GUILTY, tmp_path)
    blamed = set(re.findall(r"^(?:FAILED|ERROR) .*::(test_\w+)", result.stdout, re.MULTILINE))
    assert blamed == names(GUILTY), result.stdout + result.stderr
    assert result.returncode == 1


def test_none_of_these_fails(tmp_path: Path):
    result = outcome(INNOCENT, tmp_path)
    assert f"{len(names(INNOCENT))} passed" in result.stdout, result.stdout + result.stderr
    assert result.returncode == 0
