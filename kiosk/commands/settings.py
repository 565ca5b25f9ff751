"""``kiosk settings``: says what is wrong with settings, which count and why, and what there is to set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings import docs
from kiosk.settings.loader import SITE_NAME, load, read_values
from kiosk.settings.rules import SETTINGS, toml

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.paths import AppPaths
    from kiosk.settings.problems import SettingsProblem

_ORIGINS = {"default": "default", "site": "site file", "policy": "policy file"}


def validate(paths: AppPaths, write: Callable[[str], None]) -> bool:
    """Check the files a kiosk would read, and write a line for each problem.

    Returns:
        Whether there is none.
    """
    return _tell(load(paths.state / SITE_NAME, paths.policy).problems, write)


def validate_file(file: Path, write: Callable[[str], None]) -> bool:
    """Check one file by itself, before it is put in its place, and write a line for each problem.

    Returns:
        Whether there is none.
    """
    return _tell(read_values(file, is_needed=True).problems, write)


def effective(paths: AppPaths, write: Callable[[str], None], warn: Callable[[str], None]) -> bool:
    """Write every setting with what counts and where that comes from, and what is wrong to ``warn``.

    Returns:
        Whether nothing is wrong.
    """
    loaded = load(paths.state / SITE_NAME, paths.policy)
    for setting in SETTINGS:
        value = toml(getattr(loaded.settings, setting.key))
        write(f"{setting.key} = {value}  # {_ORIGINS[loaded.origin_of(setting.key)]}")
    for problem in loaded.problems:
        warn(str(problem))
    return not loaded.problems


def manual(write: Callable[[str], None]) -> None:
    """Write the settings manual."""
    write(docs.manual().rstrip("\n"))


def _tell(problems: Sequence[SettingsProblem], write: Callable[[str], None]) -> bool:
    for problem in problems:
        write(str(problem))
    if not problems:
        write("There is nothing wrong.")
    return not problems
