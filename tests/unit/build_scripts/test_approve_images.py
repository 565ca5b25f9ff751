from __future__ import annotations

from typing import TYPE_CHECKING

import approve_images
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage

from tests.support import approved

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Approved images of this test's own."""
    monkeypatch.setattr(approved, "APPROVED", tmp_path / "approved")
    monkeypatch.setattr(approved, "SEEN", tmp_path / "seen")
    return tmp_path / "approved"


def test_only_what_is_named_is_rendered_and_kept(qapp: QApplication, folder: Path, capsys: pytest.CaptureFixture[str]):
    assert approve_images.approve(["keep-moving-100"]) == 0
    assert [file.name for file in folder.rglob("*.png")] == ["keep-moving-100.png"]
    assert "1 of 1 images are new or changed" in capsys.readouterr().out


def test_what_did_not_change_is_not_written_again(qapp: QApplication, folder: Path, capsys: pytest.CaptureFixture[str]):
    approve_images.approve(["keep-moving-100"])
    (file,) = folder.rglob("*.png")
    before = file.stat().st_mtime_ns
    approve_images.approve(["keep-moving-100"])
    assert file.stat().st_mtime_ns == before
    assert "0 of 1 images are new or changed" in capsys.readouterr().out


def test_what_changed_is_replaced(qapp: QApplication, folder: Path):
    old = QImage(480, 540, QImage.Format.Format_RGB32)
    old.fill(QColor("red"))
    file = folder / "pictures" / "keep-moving-100.png"
    approved.write(old, file)
    approve_images.approve(["keep-moving-100"])
    assert QImage(str(file)).pixelColor(5, 5) != QColor("red")


def test_a_name_of_nothing_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert approve_images.approve(["keep-moving-100", "keep-flying"]) == approve_images.BAD_ARGUMENTS
    assert "There are no such images: keep-flying." in capsys.readouterr().out
    assert not folder.exists()


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["-h"], 0), (["--all"], 2)])
def test_it_explains_itself(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]):
    assert approve_images.main(arguments) == code
    assert "python build_scripts/approve_images.py ID" in capsys.readouterr().out


def test_the_stage_is_that_of_the_tests(qapp: QApplication):
    assert approve_images.set_the_stage() is qapp
    assert QLocale().name() == "en_GB"
