from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.compiler import check_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.content.pictures.own_picture import is_own, own_id
from kiosk.content.pictures.own_pictures import load_pictures
from kiosk.content.pictures.shapes import decode_shapes
from tests.support.bad_packs import PICTURES
from tests.support.builders import edit, good_pack
from tests.support.own_pictures import exif, jpeg, png, png_that_says, svg

if TYPE_CHECKING:
    from pathlib import Path


def pictures(folder: Path, **files: bytes) -> None:
    (folder / "pictures").mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / "pictures" / name.replace("_", ".")).write_bytes(data)


def test_pictures_of_all_three_kinds_are_read(tmp_path: Path):
    pictures(tmp_path, a_png=png(), b_JPG=jpeg(1200, 900, exif(6)), c_svg=svg().encode())
    found, problems = load_pictures(tmp_path)
    assert problems == []
    assert list(found.names) == ["a", "b", "c"]
    made = [(one.kind, one.width, one.height) for one in found.pictures.values()]
    assert made == [("png", 900, 600), ("jpeg", 900, 1200), ("shapes", 40, 30)]
    drawn = found.pictures[found.names["c"]]
    assert len(decode_shapes(drawn.data).shapes) == 1
    assert found.unused(set(found.names.values())) == []


def test_the_id_of_a_picture_changes_with_its_bytes(tmp_path: Path):
    pictures(tmp_path, a_png=png())
    before = load_pictures(tmp_path)[0].names["a"]
    pictures(tmp_path, a_png=png(900, 601))
    after = load_pictures(tmp_path)[0].names["a"]
    assert before != after
    assert is_own(before)
    assert not is_own("a")
    assert own_id("a", "12") == "own.a.12"


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"a_gif": b""}, "picture-kind"),
        ({"A_png": png()}, "picture-name"),
        ({"a_jpg": jpeg(), "a_png": png()}, "picture-twice"),
        ({"a_png": jpeg()}, "picture-kind"),
        ({"a_png": b"stool"}, "picture-damaged"),
        ({"a_png": png_that_says(9000, 10)}, "picture-large"),
        ({"a_png": png(rows=1)}, "picture-damaged"),
        ({"a_png": png(90, 60)}, "picture-coarse"),
        ({"a_svg": b"<svg"}, "svg-text"),
        ({"a_svg": b" " * 301_000}, "file-too-large"),
    ],
)
def test_a_picture_that_would_not_be_shown_well_is_told(tmp_path: Path, files: dict[str, bytes], code: str):
    pictures(tmp_path, **files)
    assert [problem.code for problem in load_pictures(tmp_path)[1]] == [code]


def test_a_page_names_a_picture_that_is_there(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", 'picture = "stool"', 'picture = "own/seat"')
    pack, problems = check_folder(folder, known_pictures=PICTURES)
    assert pack is None
    assert [problem.code for problem in problems] == ["picture-missing"]


def test_a_file_that_cannot_be_opened_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    pictures(tmp_path, a_png=png())

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(type(tmp_path), "read_bytes", refuse)
    assert [problem.code for problem in load_pictures(tmp_path)[1]] == ["file-unreadable"]


def test_a_plain_pack_carries_the_pictures_its_pages_show_and_no_others(tmp_path: Path):
    folder = good_pack(tmp_path)
    pictures(folder, seat_png=png(), sofa_png=png(901, 600))
    edit(folder, "pages/stool/en.md", 'picture = "stool"', 'picture = "own/seat"')
    pack, problems = check_folder(folder, known_pictures=PICTURES)
    assert [(problem.code, problem.file) for problem in problems] == [("file-not-used", "pictures/sofa.png")]
    assert pack is not None
    plain = compile_pack(pack, tmp_path / "chairs.pack")
    with PackFile.open(tmp_path / "chairs.pack") as file:
        shown = file.entry("stool", "en").picture
        assert file.own_pictures() == (shown,)
        assert file.own_picture(shown).data == png()
    pictures(folder, seat_png=png(902, 600))
    again, _ = check_folder(folder, known_pictures=PICTURES)
    assert again is not None
    assert compile_pack(again, tmp_path / "chairs.pack") != plain
