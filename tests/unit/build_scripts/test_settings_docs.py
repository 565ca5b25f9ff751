from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from settings_docs import main

from kiosk.settings.docs import manual

if TYPE_CHECKING:
    from pathlib import Path


def test_the_manual_is_written_and_then_found_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "manual" / "settings.md"
    assert main([], file) == 0
    assert file.read_text(encoding="utf-8") == manual()
    assert main(["--check"], file) == 0
    assert capsys.readouterr().out == f"Wrote {file}.\n"


@pytest.mark.parametrize("text", [None, "", "# Settings of another day\n"])
def test_a_manual_that_is_missing_or_old_fails_and_says_what_to_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None
):
    file = tmp_path / "settings.md"
    if text is not None:
        file.write_text(text)
    assert main(["--check"], file) == 1
    assert "Run: python build_scripts/settings_docs.py" in capsys.readouterr().out
    assert (file.read_text() if file.exists() else None) == text


def test_anything_else_explains_the_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--chek"], tmp_path / "settings.md") == 2
    assert "--check" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
