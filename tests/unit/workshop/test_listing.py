from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.bench import Bench
from tests.support.bad_packs import PICTURES
from tests.support.benches import Minutes, check
from tests.support.builders import edit, good_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STOOL = "pages/stool/en.md"
SPANISH = "pages/stool/es.md"


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(good_pack(tmp_path, translated=True), tmp_path / "scratch", PICTURES, Minutes())
    made.start()
    yield made
    made.close()


def order(bench: Bench) -> dict[str, tuple[str, ...]]:
    bench.look_at()
    return {chapter.id: chapter.pages for chapter in bench.outline.chapters}


def test_each_change_of_the_list_can_be_undone(bench: Bench):
    before = (bench.shelf.folder / "pack.toml").read_bytes()
    listing = bench.listing
    assert listing.move("stool", 1)
    assert order(bench)["kinds"] == ("kinds", "warm-seat", "stool")
    listing.regroup("stool", "more")
    assert order(bench)["more"] == ("get-help-now", "stool")
    listing.hide("stool", is_hidden=True)
    bench.look_at()
    assert bench.outline.hidden == {"stool"}
    assert [row.is_hidden for row in bench.rows if row.page == "stool"] == [True, True]
    assert "page-not-listed" not in {problem.code for problem in check(bench)}
    assert listing.last == "hide the page"
    listing.hide("stool", is_hidden=False)
    assert [listing.undo() for _ in range(4)] == [
        "show the page again",
        "hide the page",
        "move the page to another group",
        "move the page",
    ]
    assert (bench.shelf.folder / "pack.toml").read_bytes() == before
    with pytest.raises(KnownError, match="nothing"):
        listing.undo()
    assert not listing.move("stool", -1)
    assert listing.last == ""


def test_nothing_is_undone_over_what_somebody_else_wrote(bench: Bench):
    bench.listing.move("stool", 1)
    edit(bench.shelf.folder, "pack.toml", "Know your chair", "Chairs")
    with pytest.raises(KnownError, match="otherwise"):
        bench.listing.undo()
    assert bench.listing.last == ""


def test_a_deleted_page_is_kept_and_comes_back(bench: Bench):
    folder = bench.shelf.folder
    before = {file: (folder / file).read_bytes() for file in (STOOL, SPANISH)}
    bench.document(STOOL)
    bench.listing.delete("stool")
    bench.forget("stool")
    assert not (folder / "pages/stool").exists()
    assert order(bench)["kinds"] == ("kinds", "warm-seat")
    assert "stool" not in {row.page for row in bench.rows}
    assert "link-dead" in {problem.code for problem in check(bench)}
    (deleted,) = bench.listing.deleted()
    assert (deleted.page, deleted.title, deleted.files) == ("stool", "Stool", (STOOL, SPANISH))
    assert bench.listing.bring_back("stool", "more") == STOOL
    bench.look_at(STOOL, SPANISH)
    assert order(bench)["more"] == ("get-help-now", "stool")
    assert {file: (folder / file).read_bytes() for file in before} == before
    assert bench.listing.deleted() == ()
    bench.listing.delete("stool")
    bench.listing.undo()
    assert {file: (folder / file).read_bytes() for file in before} == before
    with pytest.raises(KnownError, match="kept"):
        bench.listing.bring_back("nothing", "more")


def test_a_folder_of_the_history_without_a_version_is_no_page(bench: Bench):
    (bench.shelf.folder / ".history/pages/empty").mkdir(parents=True)
    assert bench.listing.deleted() == ()


def test_a_translation_that_was_never_saved_can_be_given_up(bench: Bench):
    file = "pages/warm-seat/es.md"
    bench.translate(file)
    bench.set_value(file, "title", "Asiento")
    bench.delete_translation(file)
    assert bench.is_missing(file)
    assert "Asiento" in bench.shelf.versions(file)[0].path.read_text()
    bench.delete_translation(SPANISH)
    bench.translate(file)
    bench.discard()
    assert bench.is_missing(file)
