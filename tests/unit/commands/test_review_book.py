from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf

from kiosk.cli import main
from kiosk.errors import ExitCode
from tests.support.takeaway import chairs_with_pictures

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication


def test_the_book_holds_every_page_of_a_folder_and_what_is_held_back(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert qapp
    out = tmp_path / "book.pdf"
    content = chairs_with_pictures(tmp_path / "chairs")
    arguments = ["--out", str(out), "--content", str(content), "--state-dir", str(tmp_path / "state")]
    assert main(["review-book", *arguments, "--paper", "letter"]) is ExitCode.STAFF_EXIT
    lines = capsys.readouterr().out.splitlines()
    reader = pypdf.PdfReader(out)
    assert lines[-1] == f"{out}: {len(reader.pages)} sheets"
    told = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert told.count("Approval of this page") == len(lines) - 1 >= 3
    assert "To be cleared before patients see it" in told
    assert round(reader.pages[0].mediabox.height) == 792
