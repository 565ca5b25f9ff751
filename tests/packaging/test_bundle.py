"""The folder that `build_scripts/build.py` made: what is in it, what is not, and that it starts.

Building takes a minute, so these tests look at what was built last, and are skipped where nothing was.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import bundle_check
import pytest
from licences import divide, read_parts
from qt_allowlist import PLATFORMS, is_gpl_only
from smoke_test import bare_environment, program_of, surprises

import kiosk
from tests.support.source_tree import ROOT

BUNDLE = Path(os.environ.get("KIOSK_BUNDLE", ROOT / "dist" / "kiosk"))
MOST_MEGABYTES = 135.0

pytestmark = pytest.mark.skipif(
    not program_of(BUNDLE).exists(), reason="nothing was built yet: python3 build_scripts/build.py"
)


@pytest.fixture(scope="module")
def names():
    """The files of the bundle, with forward slashes."""
    return [file.relative_to(BUNDLE).as_posix() for file in bundle_check.files_of(BUNDLE)]


def run(*arguments: str, environment: dict[str, str], program: Path | None = None):
    return subprocess.run(
        [str(program or program_of(BUNDLE)), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=100,
    )


def test_every_module_of_the_kiosk_is_known_to_it(tmp_path: Path):
    """Drawings are loaded by their names: a visit would find out about each too late."""
    environment = {**bare_environment(tmp_path), "LANG": "C.UTF-8"}
    result = run(
        "visit", "--out", str(tmp_path / "pictures"), environment={**environment, "QT_QPA_PLATFORM": "offscreen"}
    )
    assert result.returncode == 0, result.stderr
    assert surprises(result.stdout + result.stderr) == []
    assert len(list((tmp_path / "pictures").glob("*.png"))) >= 5


def test_it_says_its_version(tmp_path: Path):
    result = run("version", environment=bare_environment(tmp_path))
    assert (result.stdout.strip(), result.stderr) == (f"Back Pain Kiosk {kiosk.__version__}", "")


def test_it_runs_wherever_its_folder_is_put(tmp_path: Path):
    moved = tmp_path / "put elsewhere" / "kiosk"
    shutil.copytree(BUNDLE, moved, symlinks=True)
    result = run("version", environment=bare_environment(tmp_path), program=program_of(moved))
    assert result.returncode == 0, result.stderr


def test_the_platforms_it_may_need_are_there(names: list[str]):
    for platform in PLATFORMS[sys.platform]:
        assert [name for name in names if f"/platforms/{'lib' * (sys.platform == 'linux')}q{platform}." in name], (
            platform
        )


def test_nothing_is_there_that_may_not_be(names: list[str]):
    assert bundle_check.unwelcome(names) == []
    assert [name for name in names if is_gpl_only(name)] == []


@pytest.mark.parametrize("word", ["Qt6Network", "Qt6Svg", "Qt6Qml", "Qt6Quick", "Qt6Pdf", "gtk", "libssl", "libcrypto"])
def test_what_came_along_in_plain_bundles_stayed_out(word: str, names: list[str]):
    assert [name for name in names if word in name and not name.startswith("licences/")] == []


def test_no_source_and_no_manifest_is_shipped(names: list[str]):
    sources = [name for name in names if name.endswith((".py", ".ts", "manifest.toml", ".md"))]
    assert [name for name in sources if "/resources/manual/" not in name] == []


def test_its_data_is_where_the_program_looks(names: list[str]):
    for wanted in ("content/back-pain.pack", "resources/icons/icons.json", "resources/themes/anatomy.toml"):
        assert f"_internal/kiosk/_data/{wanted}" in names


def test_everything_it_needs_is_in_it_or_the_machines_to_bring():
    bundle_check.check(BUNDLE)


def test_every_licence_is_in_it(names: list[str]):
    folder = BUNDLE / "licences"
    listing = (folder / "README.txt").read_text(encoding="utf-8")
    for text in ("LGPL-3.0.txt", "GPL-3.0.txt", "Python.txt", "Apache-2.0.txt", "CC-BY-4.0.txt", "LICENSE-tabler.txt"):
        assert (folder / text).stat().st_size > 500
        assert text in listing
    divided, _ = divide(names, read_parts())
    for part in divided:
        assert part in listing, part


def test_it_is_no_larger_than_it_was_meant_to_be():
    assert bundle_check.size(BUNDLE) / bundle_check.MEGABYTE < MOST_MEGABYTES
