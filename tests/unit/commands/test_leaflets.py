from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest

from kiosk.cli import main
from kiosk.commands import leaflets
from kiosk.content.pack_file import PackFile
from kiosk.errors import ExitCode, KnownError
from kiosk.takeaway.sheet import LETTER, Clinic, House
from tests.support.gui import RESOURCES
from tests.support.takeaway import chairs_with_pictures

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_every_page_becomes_a_sheet_in_reading_order_with_its_progress(
    qapp: QApplication, pack_file: Path, tmp_path: Path
):
    assert qapp
    lines: list[str] = []
    with PackFile.open(pack_file) as pack:
        house = House(Clinic("Sample clinic"), LETTER)
        made = leaflets.run(pack, ["en"], RESOURCES / "fonts", house, tmp_path / "rack", lines.append)
        entries = pack.entries("en")
    assert [file.name for file in made] == [f"{entry.number:03}-{entry.id}.pdf" for entry in entries]
    assert [line.split(":")[0] for line in lines] == [f"{n} of {len(made)}" for n in range(1, len(made) + 1)]
    (page,) = pypdf.PdfReader(made[0]).pages
    assert round(page.mediabox.height) == 792


def test_a_folder_that_cannot_be_written_to_says_so(qapp: QApplication, pack_file: Path, tmp_path: Path):
    assert qapp
    (tmp_path / "en").write_text("in the way", encoding="utf-8")
    with PackFile.open(pack_file) as pack, pytest.raises(KnownError, match="Choose another folder"):
        leaflets.run(pack, ["en"], RESOURCES / "fonts", House(), tmp_path, print)


def test_the_command_prints_the_pages_of_a_folder_with_the_clinic_s_settings(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert qapp
    state = tmp_path / "state"
    state.mkdir()
    (state / "site.toml").write_text('clinic_name = "Sample clinic"\npaper = "letter"\n', encoding="utf-8")
    content = chairs_with_pictures(tmp_path / "chairs")
    out = tmp_path / "out"
    arguments = ["--out", str(out), "--content", str(content), "--state-dir", str(state), "--language", "en"]
    assert main(["leaflets", *arguments]) is ExitCode.STAFF_EXIT
    made = sorted((out / "en").glob("*.pdf"))
    assert len(made) == len(capsys.readouterr().out.splitlines()) >= 3
    (page,) = pypdf.PdfReader(made[0]).pages
    assert "Sample clinic" in " ".join(page.extract_text().split())
    assert round(page.mediabox.height) == 792
