from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.loader import page_file
from kiosk.content.model import Choice
from kiosk.content.pack_file import PackFile
from kiosk.errors import KnownError
from kiosk.workshop.glimpse import Glimpse, pages_for, texts_of
from kiosk.workshop.outline import Outline, outline
from tests.support.builders import good_pack
from tests.unit.workshop.test_own_files import SVG

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path) -> tuple[Outline, dict[str, str]]:
    paths = sorted(folder.glob("pages/*/*.md"))
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}
    return outline((folder / "pack.toml").read_text("utf-8"), texts), texts


def test_a_preview_needs_what_the_page_leads_to_and_where_it_stands(tmp_path: Path):
    listed, texts = read(good_pack(tmp_path))

    def text_of(page: str) -> str:
        return texts.get(page_file(page, "en"), "")

    assert pages_for("stool", listed, text_of) == ("kinds", "stool", "warm-seat", "get-help-now")
    assert pages_for("what-is-a-chair", listed, text_of) == ("what-is-a-chair", "kinds", "stool", "get-help-now")
    assert pages_for("nothing", listed, lambda _page: "") == ()


def test_a_page_is_compiled_although_others_have_errors(tmp_path: Path):
    folder = good_pack(tmp_path)
    (folder / "pictures").mkdir()
    (folder / "pictures/seat.svg").write_bytes(SVG)
    listed, texts = read(folder)
    listing, sources = ((folder / name).read_text("utf-8") for name in ("pack.toml", "sources.toml"))
    stool = "pages/stool/en.md"
    texts[stool] = texts[stool].replace('picture = "stool"', 'picture = "own/seat"')
    texts["pages/kinds/en.md"] = "broken"
    chair = "pages/what-is-a-chair/en.md"
    texts[chair] = texts[chair].replace("::: choice stool |", "::: choice gone |")
    texts[stool] = texts[stool].rstrip() + "\n\nSit here. [@KEY]\n"
    view = Glimpse(tmp_path / "scratch", folder)
    for _ in range(2):
        out = view.compile("stool", listing, sources, listed, texts)
        assert out is not None
    with PackFile.open(out) as pack:
        assert pack.page("stool", "en").entry.title == "Stool"
        assert len(pack.own_pictures()) == 1
        assert pack.source("KEY").citation == "KEY"
        assert [link.page for link in pack.page("stool", "en").related] == ["warm-seat"]
        blocks = [block for section in pack.page("what-is-a-chair", "en").sections for block in section.blocks]
        assert blocks
        assert not any(isinstance(block, Choice) for block in blocks)
    assert len(list((tmp_path / "scratch").glob("*.pack"))) == 1
    texts[stool] = "broken"
    assert view.compile("stool", listing, sources, listed, texts) is None
    assert view.compile("stool", "[[[", sources, listed, texts) is None
    assert view.compile("stool", listing.replace('title = "', 'title = 1 # "'), sources, listed, texts) is None
    with pytest.raises(KnownError, match="disk"):
        Glimpse(folder / "pack.toml", folder).compile("stool", listing, sources, listed, texts)
    assert texts_of(["stool"], ["en", "es"], lambda file: texts.get(file, "")) == {stool: "broken"}
