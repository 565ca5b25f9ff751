"""The house rules no linter knows hold, and each has been seen to catch what it is for."""

from __future__ import annotations

import ast
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.support import house_rules as rules
from tests.support.source_tree import ROOT, name_of, python_files, syntax_of

if TYPE_CHECKING:
    from collections.abc import Callable

TREE_RULES = {
    "text is painted in gui/typography only": (rules.painted_text, ("kiosk",), ("kiosk/gui/typography/",)),
    "sizes are millimetres": (rules.pixel_numbers, ("kiosk",), ()),
    "no timer repeats": (rules.repeating_timers, ("kiosk",), ()),
    "nothing waits for a time": (rules.waiting, ("kiosk", "tests"), ()),
    "words pass the translator": (rules.untranslated, ("kiosk/gui",), ("kiosk/gui/illustrations/pictures",)),
    "only the command line prints": (rules.printing, ("kiosk",), ("kiosk/cli.py",)),
    "fakes, not mocks": (rules.mocks, ("tests",), ()),
    "there is one window and no way out of it": (rules.doors, ("kiosk",), ("kiosk/gui/workshop/",)),
    "no visitor starts a program": (
        rules.starting_programs,
        ("kiosk",),
        ("kiosk/supervisor/", "kiosk/adapters/", "kiosk/commands/"),
    ),
    "the kiosk starts at once": (rules.heavy_imports, ("kiosk",), ()),
}
"""Each rule: the check, where it holds, and what it does not hold for (beginnings of paths).

The supervisor starts the kiosk, adapters ask the machine, commands divide work: none of them hears of a touch.
The workshop is a program of its own on an editor's desk; no kiosk loads it (contract "workshop").
The catalogue of pictures holds its labels in the source language; they are translated where they are painted.
"""

CASES = [
    (rules.painted_text, "painter.drawText(0, 0, words)", True),
    (rules.painted_text, "painter.drawStaticText(place, words)", True),
    (rules.painted_text, "painter.drawPath(path)", False),
    (rules.pixel_numbers, "button.setFixedSize(40, 40)", True),
    (rules.pixel_numbers, "window.resize(width, 800)", True),
    (rules.pixel_numbers, "box.setContentsMargins(0, 0, 0, 0)", False),
    (rules.pixel_numbers, "button.setFixedSize(glass.px(13), glass.px(13))", False),
    (rules.repeating_timers, "t = QTimer(self)\nt.start(1000)", True),
    (rules.repeating_timers, "self.startTimer(20)", True),
    (rules.repeating_timers, "t = QTimer(self)\nt.setSingleShot(True)\nt.start(1000)", False),
    (rules.repeating_timers, "QTimer.singleShot(0, self.show)", False),
    (rules.waiting, "qtbot.wait(100)", True),
    (rules.waiting, "QTest.qWait(100)", True),
    (rules.waiting, "time.sleep(1)", True),
    (rules.waiting, "qtbot.waitUntil(ready)", False),
    (rules.waiting, "process.wait(timeout=3)", False),
    (rules.untranslated, "button.setText('Back')", True),
    (rules.untranslated, "button.setAccessibleName(f'Page {number}')", True),
    (rules.untranslated, "Button(label='Back')", True),
    (rules.untranslated, "button.setText(self.tr('Back'))", False),
    (rules.untranslated, "button.setText('')", False),
    (rules.untranslated, "button.setText('\\u2190')", False),
    (rules.untranslated, "button.setObjectName('back')", False),
    (rules.printing, "print('here')", True),
    (rules.printing, "log.info('here')", False),
    (rules.mocks, "from unittest.mock import Mock", True),
    (rules.mocks, "import unittest.mock", True),
    (rules.mocks, "from tests.support.fakes import FakeClock", False),
    (rules.doors, "from PySide6.QtWidgets import QFileDialog", True),
    (rules.doors, "QtWidgets.QMessageBox.warning(self, title, words)", True),
    (rules.doors, "from PySide6.QtWidgets import QLineEdit as Field", True),
    (rules.doors, "menu = QMenu(self)", True),
    (rules.doors, "QGuiApplication.clipboard().setText(words)", True),
    (rules.doors, "label.setOpenExternalLinks(True)", True),
    (rules.doors, "button.setToolTip(self.tr('Back'))", True),
    (rules.doors, "window.setWindowTitle(self.tr('Kiosk'))", False),
    (rules.doors, "dialogs = []", False),
    (rules.starting_programs, "import subprocess", True),
    (rules.starting_programs, "from multiprocessing.pool import Pool", True),
    (rules.starting_programs, "def f():\n    import webbrowser", True),
    (rules.starting_programs, "os.startfile(path)", True),
    (rules.starting_programs, "os.system('calc')", True),
    (rules.starting_programs, "os.execv(path, words)", True),
    (rules.starting_programs, "QProcess.startDetached(path)", True),
    (rules.starting_programs, "platform.system()", False),
    (rules.starting_programs, "os.environ['PATH']", False),
    (rules.heavy_imports, "import inspect", True),
    (rules.heavy_imports, "from importlib import metadata", True),
    (rules.heavy_imports, "from urllib.parse import quote", True),
    (rules.heavy_imports, "import json", False),
    (rules.heavy_imports, "if TYPE_CHECKING:\n    import inspect", False),
]

TEXT_CASES = [
    (rules.silent_exemptions, "x = 1  # " + "noqa", True),
    (rules.silent_exemptions, "x = 1  # " + "noqa: E501", True),
    (rules.silent_exemptions, "x = 1  # " + "type: ignore[arg-type]", True),
    (rules.silent_exemptions, "x = 1  # " + "type: ignore # because of the stubs", True),
    (rules.silent_exemptions, "x = 1  # " + "pragma: no cover", True),
    (rules.silent_exemptions, "x = 1  # " + "noqa: E501 - a table reads better wide", False),
    (rules.silent_exemptions, "x = 1  # " + "type: ignore[arg-type] # the stubs lack None", False),
    (rules.silent_exemptions, "x = 1  # " + "pragma: no cover - runs under Windows only", False),
    (rules.strangers, "see https://pypi." + "org/simple", True),
    (rules.strangers, "/root" + "/kiosk", True),
    (rules.strangers, "resources/fonts", False),
]


@pytest.mark.parametrize("name", TREE_RULES)
def test_rule(name: str):
    check, folders, exempt = TREE_RULES[name]
    broken = [
        f"{name_of(file)}:{line}"
        for file in python_files(*folders)
        if not name_of(file).startswith(exempt or "no file begins so")
        for line in check(syntax_of(file))
    ]
    assert broken == []


@pytest.mark.parametrize(("check", "source", "caught"), CASES)
def test_a_rule_catches_what_it_is_for(check: Callable, source: str, caught: bool):
    assert bool(list(check(ast.parse(source)))) is caught


@pytest.mark.parametrize(("check", "source", "caught"), TEXT_CASES)
def test_a_rule_about_text_catches_what_it_is_for(check: Callable, source: str, caught: bool):
    assert bool(list(check(source))) is caught


def test_every_rule_was_seen_to_catch_and_to_let_pass():
    for check, _, _ in TREE_RULES.values():
        assert {caught for rule, _, caught in CASES if rule is check} == {True, False}


def test_every_exemption_says_why():
    broken = [
        f"{name_of(file)}:{line}"
        for file in python_files()
        for line in rules.silent_exemptions(file.read_text(encoding="utf-8"))
    ]
    assert broken == []


def test_the_tree_names_no_registry_and_no_machine():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - whichever git is there
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    names = listed.stdout.splitlines() or [name_of(file) for file in python_files()]
    broken = []
    for name in names:
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue  # a picture, a font, or a file removed but not yet forgotten
        broken += [f"{name}:{line}" for line in rules.strangers(text)]
    assert broken == []
