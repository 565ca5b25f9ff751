"""Which licences the bundle is under: every file belongs to a part that is known, or the build stops.

The parts stand in `licences/parts.toml`. The libraries of the operating system that come along under Linux are asked
of the package manager they were installed by. All texts go into the bundle, beside a list of who made what.
"""

from __future__ import annotations

import fnmatch
import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common import ROOT, StopError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

TEXTS = Path(__file__).resolve().parent / "licences"
FOLDER = "licences"
"""The folder of the bundle that holds the texts."""

PYTHON_TEXT = "<python>"
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z][\w.+-]*\w)")
_DOCUMENTATION = Path("/usr/share/doc")
_COMMON_FOLDER = Path("/usr/share/common-licenses")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that somebody made, and under which licence.

    Attributes:
        name: what it is called.
        licence: its licence, by SPDX where that has a name for it.
        by: who holds the rights.
        files: patterns of its files, relative to the bundle, with forward slashes; a star matches slashes too.
        texts: the licence texts' files.
        package: the Python package that brings it, or nothing.
        inside: parts that are built into it.
    """

    name: str
    licence: str
    by: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    texts: tuple[Path, ...] = ()
    package: str = ""
    inside: tuple[Part, ...] = ()

    def has(self, file: str) -> bool:
        """Tell whether a file of the bundle is of this part; Windows writes some names in capitals."""
        return any(fnmatch.fnmatchcase(file.lower(), pattern.lower()) for pattern in self.files)


def read_parts(file: Path = TEXTS / "parts.toml") -> list[Part]:
    """Return the parts of the list."""
    return [_part(entry, file.parent) for entry in tomllib.loads(file.read_text(encoding="utf-8"))["part"]]


def _part(entry: Mapping[str, Any], folder: Path) -> Part:
    texts = [_python_text() if text == PYTHON_TEXT else (folder / text).resolve() for text in entry["texts"]]
    return Part(
        entry["name"],
        entry["licence"],
        tuple(entry.get("by", ())),
        tuple(entry.get("files", ())),
        tuple(texts),
        entry.get("package", ""),
        tuple(_part(inner, folder) for inner in entry.get("inside", ())),
    )


def _python_text() -> Path:
    """Return the file of Python's own licence, which lies beside its library, or beside the program on Windows."""
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    return next((place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").exists()), places[0])


def divide(files: Iterable[str], parts: Sequence[Part]) -> tuple[dict[str, list[str]], list[str]]:
    """Return the files of each part, by its name, and the files that are of none."""
    divided: dict[str, list[str]] = {}
    left = []
    for file in files:
        part = next((part for part in parts if part.has(file)), None)
        if part is None:
            left.append(file)
        else:
            divided.setdefault(part.name, []).append(file)
    return divided, left


def python_packages(modules: Iterable[str], known: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the Python packages that modules come from, besides Python, Qt and the kiosk itself.

    Args:
        modules: names of modules.
        known: the packages of each top-level module.

    Raises:
        StopError: a module is of no known package.
    """
    tops = {module.partition(".")[0] for module in modules}
    ours = {"kiosk", "PySide6", "shiboken6", "__main__"}
    others = sorted(top for top in tops - ours - sys.stdlib_module_names if not top.startswith("_pyi"))
    if strangers := [top for top in others if top not in known]:
        raise StopError(f"These modules are in the bundle, and nobody knows whose they are: {', '.join(strangers)}")
    return sorted({package for top in others for package in known[top]})


def package_part(name: str) -> Part:
    """Return the part that an installed Python package is, with the licence texts it brought.

    Raises:
        StopError: it brought none.
    """
    package = importlib.metadata.distribution(name)
    facts = package.metadata
    texts = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in str(file) and re.match(r"(?i)licen[cs]e|copying|notice", file.name)
    ]
    if not texts:
        raise StopError(f"The package {name} brought no licence text.")
    given = facts.get_all("License-Expression") or facts.get_all("License")
    licence = given[0] if given else _classified(facts.get_all("Classifier") or ())
    by = "; ".join(facts.get_all("Author") or facts.get_all("Author-email") or ())
    return Part(f"{name} {package.version}", licence, (by,) if by else (), texts=tuple(texts))


def _classified(classifiers: Iterable[str]) -> str:
    found = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    return ", ".join(found) or "see its text"


def debian_packages(sources: Iterable[Path]) -> dict[Path, str]:
    """Return the Debian package of each file; a file that is of none is left out."""
    if not shutil.which("dpkg-query"):
        raise StopError("The Linux bundle is made on Debian or Ubuntu, where every library's licence can be asked.")
    owners = {}
    for source in sources:
        real = source.resolve()
        # A system with one /usr has two names for each file, and the package manager knows one of them.
        for name in (str(real), str(real).removeprefix("/usr")):
            answer = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
            if answer.returncode == 0:
                owners[source] = answer.stdout.partition(":")[0]
                break
    return owners


def debian_part(package: str) -> Part:
    """Return the part that a Debian package is: its copyright file, and the common texts that names.

    Raises:
        StopError: the copyright file is missing.
    """
    file = _DOCUMENTATION / package / "copyright"
    if not file.exists():
        raise StopError(f"The licence of the package {package} is not on this computer: {file} is missing.")
    named = sorted(set(_COMMON.findall(file.read_text(encoding="utf-8", errors="replace"))))
    commons = [_COMMON_FOLDER / name for name in named if (_COMMON_FOLDER / name).exists()]
    return Part(f"{package} (Debian)", "see its text", texts=(file.resolve(), *commons))


def text_name(text: Path) -> str:
    """Return the name of a licence text in the bundle: what it is of goes before a name that says nothing."""
    folder = text.parent.name
    if text.parent == _COMMON_FOLDER:
        return f"{text.name}.txt"
    if text.name == "copyright":
        return f"debian-{folder}.txt"
    if ".dist-info" in str(text):
        package = next(part for part in text.parts if part.endswith(".dist-info"))
        return f"{package.removesuffix('.dist-info')}-{text.name}".removesuffix(".txt") + ".txt"
    if text == _python_text():
        return "Python.txt"
    if text.is_relative_to(ROOT) and text.stem == "LICENSE":
        return "Apache-2.0.txt" if text.parent == ROOT else "CC-BY-4.0.txt"
    return text.name


def listing(parts: Iterable[Part], qt: str, python: str) -> str:
    """Return the text that says what the bundle is made of."""
    lines = [
        "WHAT THIS PROGRAM IS MADE OF",
        "",
        f"It uses Qt {qt} and PySide6 {qt} under the GNU Lesser General Public License, version 3,",
        f"and Python {python}. Qt and PySide6 lie beside the program as libraries of their own: you may",
        "replace them by changed ones, and you may examine how the program works together with them to",
        "find errors in such changes. Their sources are at download.qt.io/official_releases, in the",
        f"folders qt and QtForPython, version {qt}.",
        "",
        "Every text named here is a file in this folder.",
    ]
    for part in parts:
        lines += ["", *_listed(part, "")]
        for inner in part.inside:
            lines += _listed(inner, "    ")
    return "\n".join(lines) + "\n"


def _listed(part: Part, indent: str) -> list[str]:
    texts = ", ".join(dict.fromkeys(map(text_name, part.texts)))
    lines = [f"{indent}{'built into it: ' if indent else ''}{part.name}", f"{indent}  licence: {part.licence}"]
    lines += [f"{indent}  by: {'; '.join(part.by)}"] if part.by else []
    return lines + ([f"{indent}  text: {texts}"] if texts else [])


def collect(bundle: Path, modules: Iterable[str], sources: Mapping[str, str]) -> list[Part]:
    """Put the licences of a bundle into it, and return its parts.

    Args:
        bundle: the folder of the program.
        modules: the names of the Python modules in it.
        sources: where the shared libraries in it came from.

    Raises:
        StopError: a file belongs to no part, or a licence text is missing.
    """
    files = sorted(file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if not file.is_dir())
    divided, left = divide([file for file in files if not (bundle / file).is_symlink()], read_parts())
    shipped = [part for part in read_parts() if part.name in divided]
    version = importlib.metadata.version
    qt = version("PySide6_Essentials")
    parts = [replace(part, name=f"{part.name} {version(part.package)}") if part.package else part for part in shipped]
    known = importlib.metadata.packages_distributions()
    parts += [package_part(name) for name in [*python_packages(modules, known), "pyinstaller"]]
    parts += _from_the_system(left, sources)
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for text in {text for part in parts for whole in (part, *part.inside) for text in whole.texts}:
        if not text.exists():
            raise StopError(f"A licence text is missing: {text}")
        shutil.copyfile(text, folder / text_name(text))
    python = ".".join(map(str, sys.version_info[:3]))
    (folder / "README.txt").write_text(listing(parts, qt, python), encoding="utf-8")
    return parts


def _from_the_system(left: Sequence[str], sources: Mapping[str, str]) -> list[Part]:
    """Return the parts of the files that no list names: the libraries of the operating system."""
    if not left:
        return []
    paths = {file: Path(sources.get(file.removeprefix("_internal/"), "")) for file in left}
    owners = debian_packages(paths.values()) if sys.platform == "linux" else {}
    if strangers := [file for file, path in paths.items() if path not in owners]:
        raise StopError(f"Nobody knows whose these files are, so no licence can be given: {', '.join(strangers)}")
    return [debian_part(package) for package in sorted(set(owners.values()))]
