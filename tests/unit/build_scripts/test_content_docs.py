from __future__ import annotations

from typing import TYPE_CHECKING

from content_docs import main

from kiosk.workshop.manual import manual

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_manual_is_written_and_then_found_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "manual" / "content.md"
    assert main([], file) == 0
    assert file.read_text(encoding="utf-8") == manual()
    assert main(["--check"], file) == 0
    file.write_text("# Another day\n")
    assert main(["--check"], file) == 1
    assert "Run: python build_scripts/content_docs.py" in capsys.readouterr().out


def test_anything_else_explains_the_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--chek"], tmp_path / "content.md") == 2
    assert "--check" in capsys.readouterr().out
