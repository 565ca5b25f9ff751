"""The layers hold, and every contract has been seen to break."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CONTRACTS = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
}

VIOLATIONS = {
    "layers": ("kiosk/layout/__init__.py", "import kiosk.navigation"),
    "gui-layers": ("kiosk/gui/viewmodels/__init__.py", "import kiosk.gui.widgets"),
    "pure": ("kiosk/content/__init__.py", "import PySide6.QtCore"),
    "gui-io": ("kiosk/gui/widgets/__init__.py", "import sqlite3"),
    "settings": ("kiosk/gui/widgets/__init__.py", "import kiosk.settings"),
    "offline": ("kiosk/adapters/__init__.py", "import urllib.request"),
    "workshop": ("kiosk/gui/widgets/__init__.py", "import kiosk.workshop"),
    "no-cycles": ("kiosk/content/__init__.py", "import kiosk.gui.widgets"),
}
"""One line for each contract that must break it, and the file it is added to."""


def lint(folder: Path):
    command = "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo', '--no-cache'])"
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def tree(tmp_path: Path):
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept():
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in result.stdout


def test_every_contract_has_its_violation():
    assert set(VIOLATIONS) == set(CONTRACTS)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_violation_breaks_its_contract(contract: str, tree: Path):
    name, line = VIOLATIONS[contract]
    with (tree / name).open("a") as file:
        file.write(f"\n{line}\n")
    result = lint(tree)
    assert result.returncode == 1, result.stderr
    assert f"{CONTRACTS[contract]} BROKEN" in result.stdout


def test_a_package_without_a_layer_breaks_the_layers(tree: Path):
    (tree / "kiosk" / "unlisted.py").write_text('"""Nobody said where this belongs."""\n')
    result = lint(tree)
    assert result.returncode == 1
    assert f"{CONTRACTS['layers']} BROKEN" in result.stdout
