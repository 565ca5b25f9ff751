"""The installed program has everything it needs with it, and finds it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

import kiosk
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = ("kiosk", "resources", "content", "build_scripts", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory):
    """A folder that holds what `pip install .` puts beside the other packages."""
    tree = tmp_path_factory.mktemp("tree")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tree / name)
    wheels = tmp_path_factory.mktemp("wheels")
    command = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
    built = subprocess.run(
        [sys.executable, "-c", command, str(wheels)], cwd=tree, capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = wheels.glob("*.whl")
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)  # an archive made one line above
    return folder


def python(installed: Path, *arguments: str):
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed.parent,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_it_starts_and_says_its_version(installed: Path):
    result = python(installed, "-m", "kiosk", "version")
    assert result.returncode == 0, result.stderr
    assert kiosk.__version__ in result.stdout


def test_it_finds_its_fonts_its_icons_and_its_pages(installed: Path):
    command = "from kiosk.paths import AppPaths; p = AppPaths.find(); print(p.resources, p.pack, sep='\\n')"
    result = python(installed, "-c", command)
    resources, pack = result.stdout.splitlines()
    data = installed / "kiosk" / "_data"
    assert (resources, pack) == (str(data / "resources"), str(data / "content" / "back-pain.pack"))
    for folder in ("fonts", "icons", "themes", "translations"):
        wanted = {
            file.name
            for file in (ROOT / "resources" / folder).iterdir()
            if file.name != "manifest.toml" and file.suffix != ".ts"
        }
        assert {file.name for file in (data / "resources" / folder).iterdir()} == wanted
    assert (data / "content" / "back-pain.pack").stat().st_size > 10_000


def test_every_module_is_in_it_and_nothing_else(installed: Path):
    expected = {file.relative_to(ROOT) for file in (ROOT / "kiosk").rglob("*.py")}
    assert {file.relative_to(installed) for file in installed.rglob("*.py")} == expected
    assert (installed / "kiosk" / "py.typed").exists()


def test_every_licence_is_in_it(installed: Path):
    (information,) = installed.glob("*.dist-info")
    names = {file.relative_to(information / "licenses").as_posix() for file in information.rglob("licenses/**/*.*")}
    names |= {file.name for file in (information / "licenses").iterdir() if file.is_file()}
    assert {"LICENSE", "resources/icons/LICENSE-tabler.txt", "resources/fonts/OFL-NotoSansSC.txt"} <= names
    assert (information / "licenses" / "content" / "LICENSE").exists()
