"""The source tree as the contract tests see it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("kiosk", "tests", "build_scripts")


def python_files(*folders: str) -> list[Path]:
    """Return the Python files of some folders, of all three without arguments, in the order of their names."""
    return sorted(file for folder in folders or FOLDERS for file in (ROOT / folder).rglob("*.py"))


def name_of(file: Path) -> str:
    """Return a file's path as people write it: relative to the root, with slashes."""
    return file.relative_to(ROOT).as_posix()


@cache
def syntax_of(file: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(file.read_text(encoding="utf-8"))
