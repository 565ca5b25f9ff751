"""Settings files for tests, and facts about files that no test could bring about without being root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings.policy import FileFacts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.settings.problems import SettingsProblem


def settings_file(folder: Path, text: str | bytes, name: str = "site.toml") -> Path:
    """Write a settings file as it stands, and return its path."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def of_root(_path: Path) -> FileFacts:
    """Say that a file is the administrator's, and nobody else may change it."""
    return FileFacts(0, "root", 0o644)


def told(problems: Sequence[SettingsProblem]) -> list[tuple[str, int, str, str]]:
    """Return code, line, key and sentence of each problem."""
    return [(problem.code, problem.line, problem.key, problem.message) for problem in problems]
