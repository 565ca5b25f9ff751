from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.workshop import own_files
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from pathlib import Path

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80">
<rect width="100" height="80" fill="#123456"/></svg>"""


def test_a_picture_is_copied_under_a_name_that_fits(tmp_path: Path):
    folder, source = good_pack(tmp_path), tmp_path / "Our Team.SVG"
    source.write_bytes(SVG)
    assert own_files.own_pictures(folder) == ()
    name, problems = own_files.add(folder, tmp_path / "scratch", source)
    assert (name, problems) == ("own/our-team", ())
    assert (folder / "pictures/our-team.svg").read_bytes() == SVG
    assert own_files.add(folder, tmp_path / "scratch", source)[0] == "own/our-team-2"
    assert own_files.own_pictures(folder) == ("own/our-team-2", "own/our-team")
    assert own_files.file_of(folder, "own/our-team") == folder / "pictures/our-team.svg"
    assert own_files.file_of(folder, "own/nothing") is None
    assert own_files.file_of(folder, "our-team") is None


def test_what_a_kiosk_cannot_show_is_refused_and_not_copied(tmp_path: Path):
    folder, source = good_pack(tmp_path), tmp_path / "team.png"
    with pytest.raises(KnownError, match="no file"):
        own_files.add(folder, tmp_path / "scratch", source)
    source.write_bytes(b"no picture")
    with pytest.raises(KnownError):
        own_files.add(folder, tmp_path / "scratch", source)
    assert not (folder / "pictures").exists()
