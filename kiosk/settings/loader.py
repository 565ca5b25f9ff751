"""Settings files become `Settings`, or a list of everything that is wrong with them.

Files are read in order and a later one wins over an earlier one, key by key: the clinic's file over the defaults, the
machine's over the clinic's. A file that is not there is no problem.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from kiosk.settings.schema import BY_KEY, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.settings.schema import Setting

ProblemCode = Literal["unreadable", "not-toml", "unknown-key", "wrong-type", "out-of-range"]

_TYPE_WORDS = {bool: "true or false", str: "words in quotation marks", int: "a whole number", float: "a number"}


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """One thing that is wrong, in which file, at which key (empty: the file itself), and what to do about it."""

    code: ProblemCode
    file: str
    key: str
    message: str


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The outcome of reading.

    Args:
        settings: None if there is any problem: half of what a clinic decided is not what it decided.
        problems: Everything that is wrong, file by file.
        origins: Which file each key was last set in; a key that is missing here has its default.
    """

    settings: Settings | None
    problems: tuple[SettingsProblem, ...]
    origins: dict[str, str]


def load(files: Sequence[Path]) -> LoadedSettings:
    """Read ``files``, the strongest last."""
    values: dict[str, Any] = {}
    problems: list[SettingsProblem] = []
    origins: dict[str, str] = {}
    for path in files:
        table = _read(path, problems)
        for key, value in table.items():
            problem = _problem(str(path), key, value)
            if problem is not None:
                problems.append(problem)
                continue
            values[key] = BY_KEY[key].type(value)
            origins[key] = str(path)
    settings = None if problems else replace(Settings(), **values)
    return LoadedSettings(settings, tuple(problems), origins)


def _read(path: Path, problems: list[SettingsProblem]) -> dict[str, Any]:
    """Return the table in a file; empty if there is no file or it cannot be read."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        problems.append(SettingsProblem("unreadable", str(path), "", f"The file cannot be read: {error}."))
        return {}
    # Most kiosks have no such file, and reading TOML costs a start several milliseconds.
    import tomllib  # noqa: PLC0415 - see above

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.append(SettingsProblem("not-toml", str(path), "", f"The file is not written as TOML: {error}."))
        return {}


def _problem(file: str, key: str, value: Any) -> SettingsProblem | None:
    """Return what is wrong with one entry, or None."""
    setting = BY_KEY.get(key)
    if setting is None:
        return SettingsProblem(
            "unknown-key", file, key, f"There is no setting “{key}”. The settings manual lists them all."
        )
    if not _has_type(setting, value):
        return SettingsProblem("wrong-type", file, key, f"“{key}” must be {_TYPE_WORDS[setting.type]}.")
    if not setting.accepts(value):
        return SettingsProblem("out-of-range", file, key, f"“{key}” must be {setting.range}.")
    return None


def _has_type(setting: Setting, value: object) -> bool:
    """Return whether a value from a file has the setting's type.

    A whole number will do for a number; true and false, which Python counts among the numbers, will not.
    """
    if setting.type is float:
        return type(value) in (int, float)
    return type(value) is setting.type
