"""What both spec files do with what PyInstaller found: keep what is allowed and needed, and write down what is kept."""

from __future__ import annotations

import fnmatch
import importlib
import json
import sys
from typing import TYPE_CHECKING

from qt_allowlist import (
    FROM_THE_SYSTEM,
    OURS_TOO,
    PYTHON_EXCLUDES,
    base_name,
    is_allowed,
    is_root,
    is_shared,
    reachable,
    slashed,
    unallowed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from typing import Any

Entry = tuple[str, str, str]
"""How PyInstaller lists a file: where it goes, where it comes from, what it is."""

EXCLUDES = sorted(PYTHON_EXCLUDES)

RUNTIME_HOOKS: dict[str, str] = {
    "pyi_rth_inspect": "for programs that read their own source; it opens the library's archive at every start",
    "pyi_rth_pyside6": "loads Qt even to print the version, to tell it where it is; the wheels know by themselves",
}
"""PyInstaller's additions to the start of every program that are left out, with why they are not needed."""


class MissingError(Exception):
    """Something the bundle needs is not allowed in it, or was not found."""


def _key(path: str) -> str:
    name = base_name(path)
    return name.lower() if sys.platform == "win32" else name


def from_the_system(name: str, system: str = sys.platform) -> bool:
    """Tell whether a library has to come from the machine the kiosk runs on."""
    return any(fnmatch.fnmatch(name, pattern) for pattern in FROM_THE_SYSTEM.get(system, {}))


def all_modules(package: Path) -> list[str]:
    """Return the names of all modules of a package, its program's own start apart."""
    files = (file.relative_to(package.parent).with_suffix("") for file in package.rglob("*.py"))
    names = sorted(".".join(file.parts).removesuffix(".__init__") for file in files)
    return [name for name in names if not name.endswith(".__main__")]


def trimmed(binaries: Iterable[Entry], needs_of: Callable[[str], Mapping[str, str | None]]) -> list[Entry]:
    """Return the shared libraries to keep: the allowed ones among the roots, and what they need.

    Args:
        binaries: everything PyInstaller found.
        needs_of: returns the names of the libraries a file needs, with their paths on this computer where they are.

    Raises:
        MissingError: what is kept needs a library that is not allowed or was not found.
    """
    entries = [entry for entry in binaries if not from_the_system(base_name(entry[0]))]
    files = {_key(entry[0]): entry for entry in entries if entry[2] != "SYMLINK"}
    allowed = {name: entry for name, entry in files.items() if is_allowed(entry[0])}
    roots = [name for name, entry in allowed.items() if is_root(entry[0])]
    found = {name: needs_of(entry[1]) for name, entry in allowed.items() if is_shared(entry[0])}
    ours_too = {
        name: (name, path, "BINARY")
        for name, path in (pair for needs in found.values() for pair in needs.items())
        if name in OURS_TOO and path and name not in files
    }
    kept = reachable(roots, {name: [_key(need) for need in needs] for name, needs in found.items()})
    if wrong := unallowed(kept):
        raise MissingError(f"Needed, and not on the list of the allowed: {', '.join(wrong)}")
    lost = kept - files.keys() - ours_too.keys()
    if sys.platform == "linux" and (lost := {name for name in lost if not from_the_system(name)}):
        raise MissingError(f"Needed, and not found on this computer: {', '.join(sorted(lost))}")
    return [entry for entry in entries if _key(entry[0]) in kept] + list(ours_too.values())


def trim(analysis: Any, contents: Path) -> None:
    """Take out of a PyInstaller analysis what the bundle must not hold, and write its modules' names to ``contents``.

    Raises:
        MissingError: as `trimmed`.
    """
    bindepend = importlib.import_module("PyInstaller.depend.bindepend")  # in the build's own environment only
    analysis.binaries = trimmed(analysis.binaries, lambda file: dict(bindepend.get_imports(file)))
    analysis.datas = [entry for entry in analysis.datas if is_allowed(entry[0]) and "dist-info" not in entry[0]]
    analysis.scripts = [entry for entry in analysis.scripts if entry[0] not in RUNTIME_HOOKS]
    modules = sorted({entry[0] for entry in analysis.pure})
    files = {slashed(entry[0]): entry[1] for entry in analysis.binaries if entry[2] != "SYMLINK"}
    contents.write_text(json.dumps({"modules": modules, "files": files}, indent=1), encoding="utf-8")
