"""The command that records what the pages say."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import speak

from tests.support.builders import good_pack

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_is_missing_is_named_and_what_no_page_needs_is_removed_only_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    pack = good_pack(tmp_path)
    old = pack / "speech" / "en" / "0123.ogg"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"OggS")
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "argv", ["speak.py", "--pack", str(pack), "--check"])
    assert speak.main() == 1
    said = capsys.readouterr().out
    assert "1 are no longer needed." in said
    assert "missing, en, slow: 100" in said
    assert old.exists()
    monkeypatch.setattr(sys, "argv", ["speak.py", "--pack", str(pack), "--check", "--prune"])
    speak.main()
    assert not old.exists()
