from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import Approval, Approvals
from kiosk.content.approved_pack import page_hash
from kiosk.content.loader import load_folder
from kiosk.content.pack_file import PackFile
from kiosk.errors import KnownError
from kiosk.workshop import unsaved
from kiosk.workshop.bench import Bench
from kiosk.workshop.document import Document
from tests.support.bad_packs import PICTURES
from tests.support.benches import Minutes, check, effects, view
from tests.support.builders import edit, good_pack, write
from tests.unit.workshop.test_own_files import SVG

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STOOL = "pages/stool/en.md"
SPANISH = "pages/stool/es.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return good_pack(tmp_path)


@pytest.fixture
def bench(folder: Path, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(folder, tmp_path / "scratch", PICTURES, Minutes())
    made.start()
    yield made
    made.close()


def body_of(bench: Bench, file: str = STOOL) -> str:
    return bench.text(file).rpartition("+++\n")[2]


def test_a_folder_without_pages_is_told(tmp_path: Path):
    with pytest.raises(KnownError, match=r"pack\.toml"):
        Bench(tmp_path, tmp_path / "scratch", PICTURES, Minutes()).start()


def test_opening_and_saving_changes_no_byte(bench: Bench, folder: Path):
    before = {path: path.read_bytes() for path in folder.rglob("*.md")}
    for file in bench.shelf.page_files():
        bench.set_body(file, body_of(bench, file))
        bench.set_value(file, "publisher", "The chair library")
    assert bench.save() == ()
    assert {path: path.read_bytes() for path in folder.rglob("*.md")} == before
    assert not (folder / ".history").exists()
    assert check(bench) == ()


def test_one_field_changes_one_line_and_the_list_shows_it(bench: Bench, folder: Path):
    before = (folder / STOOL).read_text().split("\n")
    bench.set_value(STOOL, "title", "Low stool")
    check(bench)
    row = next(row for row in bench.rows if row.file == STOOL)
    assert (row.title, row.is_changed) == ("Low stool", True)
    assert bench.titles()["stool"] == "Low stool"
    assert bench.save() == (STOOL,)
    after = (folder / STOOL).read_text().split("\n")
    assert [(old, new) for old, new in zip(before, after, strict=True) if old != new] == [
        ('title = "Stool"', 'title = "Low stool"')
    ]
    assert bench.changed_files() == ()
    assert len(bench.shelf.versions(STOOL)) == 1


def test_problems_and_preview_follow_the_window(bench: Bench):
    for title in ("Low stool", "High stool", "Bar stool"):
        bench.set_value(STOOL, "title", title)
        assert view(bench, STOOL).entry("stool", "en").title == title
    bench.set_body(STOOL, "## What it is {#what}\nA stool has [no](x) back.\n")
    assert view(bench, STOOL).entry("stool", "en").title == "Bar stool"
    assert bench.preview_is_old
    (problem,) = check(bench)
    (told,) = bench.told
    assert (problem.code, told.place.line) == ("link-in-text", 2)
    assert (told.where, told.is_error) == ("Bar stool (en), text, line 2", True)
    bench.change(STOOL, Document.undo)
    view(bench, STOOL)
    assert not bench.preview_is_old
    assert check(bench) == ()


def test_a_page_without_facts_is_edited_as_a_whole(bench: Bench):
    bench.set_body(STOOL, "+++\n## broken")
    bench.change(STOOL, lambda document: document.edit("no facts"))
    bench.set_body(STOOL, "still none")
    assert bench.text(STOOL) == "still none"


def test_what_goes_out_of_date_is_said_before_saving(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    page = load_folder(folder)[0].pages["stool", "en"]
    word = Approval("stool", "en", page_hash(page, "1"), "Ana Lee", "clinical", "2026-06-01")
    bench = Bench(folder, tmp_path / "scratch", PICTURES, Minutes(), approvals=Approvals((word,)), picture_version="1")
    bench.start()
    bench.translated_now(SPANISH)
    bench.save()
    check(bench)
    assert effects(bench) == ()
    bench.set_body(STOOL, "## What it is {#what}\nA stool has one seat.\n")
    check(bench)
    assert [(each.effect, each.language) for each in effects(bench)] == [
        ("approval-ends", "en"),
        ("translation-old", "es"),
    ]
    bench.set_body(STOOL, "nothing")
    check(bench)
    assert effects(bench) == ()


def test_a_file_changed_outside_comes_in(bench: Bench, folder: Path):
    assert not bench.look_again()
    bench.document(STOOL)
    edit(folder, STOOL, "no back", "one leg more")
    assert bench.look_again()
    assert "one leg more" in bench.text(STOOL)


@pytest.mark.parametrize("mine_stays", [True, False])
def test_of_two_changes_neither_is_lost(bench: Bench, folder: Path, mine_stays: bool):
    bench.set_body(STOOL, "mine")
    bench.settle(STOOL, mine_stays=mine_stays)
    edit(folder, STOOL, "no back", "their back")
    assert bench.save() == ()
    assert bench.save() == ()
    assert bench.document(STOOL).is_in_conflict
    bench.settle(STOOL, mine_stays=mine_stays)
    bench.save()
    on_disk = (folder / STOOL).read_text()
    kept = "".join(version.path.read_text() for version in bench.shelf.versions(STOOL))
    assert ("mine" in on_disk) is mine_stays
    assert "mine" in on_disk + kept
    assert "their back" in on_disk + kept


def test_what_is_discarded_can_be_restored(bench: Bench):
    bench.set_body(STOOL, "mine")
    bench.discard()
    assert bench.changed_files() == ()
    (version,) = bench.shelf.versions(STOOL)
    bench.restore(STOOL, version.path.read_bytes())
    assert body_of(bench) == "mine"


def test_files_that_cannot_be_read_do_not_stop_the_others(bench: Bench, folder: Path):
    bench.document(STOOL)
    (folder / STOOL).write_bytes(b"\xff")
    (folder / "pack.toml").write_bytes(b"\xff")
    assert bench.look_again()
    assert "encoding" in {problem.code for problem in check(bench)}
    assert "A stool" in bench.text(STOOL)
    with pytest.raises(KnownError, match="missing"):
        bench.document("pages/nothing/en.md")


def test_a_page_is_added_with_its_translation_and_can_be_published(bench: Bench, folder: Path, tmp_path: Path):
    file = bench.add_page("  Sofa ", "topic", "kinds")
    assert file == "pages/sofa/en.md"
    assert {problem.file for problem in check(bench)} == {file}
    bench.set_value(file, "summary", "A soft seat.")
    bench.set_value(file, "alt", "A sofa.")
    bench.set_body(file, "## What it is {#what}\nA long seat.\n")
    bench.save()
    assert check(bench) == ()
    assert bench.listing.add_language("es") == "es"
    bench.look_at()
    spanish = "pages/sofa/es.md"
    assert bench.is_missing(spanish)
    bench.translate(spanish)
    assert next(row for row in bench.rows if row.file == spanish).is_changed
    codes = {problem.code for problem in check(bench)}
    assert {"value-empty", "section-heading"} <= codes
    assert "translation-stale" not in codes
    for key in ("title", "short_title", "summary", "alt"):
        bench.set_value(spanish, key, "Sofá")
    bench.set_body(spanish, "## Qué es {#what}\nUn sofá.\n")
    bench.save()
    assert "translation-stale" not in {problem.code for problem in check(bench)}
    out = tmp_path / "chairs.pack"
    assert bench.publish(out).is_written
    with PackFile.open(out) as pack:
        assert pack.page("sofa", "es").entry.title == "Sofá"
    bench.set_body(file, "## What it is {#what}\nA sofa has arms.\n")
    bench.save()
    assert "translation-stale" in {problem.code for problem in check(bench)}
    lines, is_old = bench.original(spanish)
    assert is_old
    assert ("new", "A sofa has arms.") in lines
    assert ("gone", "A long seat.") in lines
    bench.translated_now(spanish)
    assert not bench.original(spanish)[1]
    edit(folder, STOOL, "A stool has no back.", "<b>")
    assert not bench.publish(out).is_written
    bench.delete_translation(spanish)
    assert bench.is_missing(spanish)
    assert len(bench.shelf.versions(spanish)) == 2


def test_a_page_can_be_the_first_of_its_group(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(
        folder, "pack.toml", 'pages = ["get-help-now"]', 'pages = ["get-help-now"]\n\n[[group]]\nid = "own"\npages = []'
    )
    bench = Bench(folder, tmp_path / "scratch", PICTURES, Minutes())
    bench.start()
    bench.add_page("Our team", "topic", "own")
    assert 'picture = "what-is-a-chair"' in bench.text("pages/our-team/en.md")


def test_a_source_is_added_and_can_be_named(bench: Bench):
    assert bench.listing.add_source("ASH03", "Ash C. On legs. 2003.") == "sources.toml"
    bench.look_at()
    assert list(bench.sources()) == ["OAK01", "ELM02", "ASH03"]
    bench.set_body(STOOL, "## What it is {#what}\nA stool has no back. [@ASH03]\n")
    assert check(bench) == ()


def test_what_cannot_be_added_is_told(bench: Bench):
    with pytest.raises(KnownError, match="title"):
        bench.add_page(" ", "topic", "kinds")
    with pytest.raises(KnownError, match="group"):
        bench.add_page("Sofa", "topic", "nowhere")
    with pytest.raises(KnownError, match="already"):
        bench.listing.add_language("en")
    bench.set_body(STOOL, "x")
    bench.change(STOOL, lambda document: document.edit("broken"))
    with pytest.raises(KnownError, match="original"):
        bench.translate("pages/stool/es.md")


def test_a_file_that_went_away_is_written_again(bench: Bench, folder: Path):
    bench.document(STOOL)
    (folder / STOOL).unlink()
    bench.look_again()
    assert bench.save() == (STOOL,)
    write(folder, "pages/stool/es.md", "x")
    assert bench.look_again()


def test_what_is_not_saved_is_kept_aside_and_comes_back(bench: Bench, folder: Path, tmp_path: Path):
    assert bench.keep_job() is None
    bench.set_value(STOOL, "title", "Low stool")
    bench.translate(SPANISH)
    bench.keep_job()()
    assert bench.keep_job() is None
    kept = unsaved.read(tmp_path / "scratch")
    assert kept.folder == str(folder)
    again = Bench(folder, tmp_path / "again", PICTURES, Minutes())
    again.start()
    assert again.bring_back({**kept.texts, "pages/kinds/en.md": again.text("pages/kinds/en.md")}) == (STOOL, SPANISH)
    assert "Low stool" in again.text(STOOL)
    again.change(STOOL, Document.undo)
    assert again.changed_files() == (SPANISH,)
    bench.close()
    assert unsaved.read(tmp_path / "scratch") is None


def test_a_picture_of_ones_own_is_added(bench: Bench, folder: Path, tmp_path: Path):
    (tmp_path / "seat.svg").write_bytes(SVG)
    assert bench.add_picture(tmp_path / "seat.svg") == ("own/seat", ())
    assert bench.own_pictures() == ("own/seat",)
    bench.set_value(STOOL, "picture", "own/seat")
    assert bench.save() == (STOOL,)
    assert "picture-unknown" not in {problem.code for problem in check(bench)}


def test_a_pack_that_cannot_be_read_makes_nothing_stale(bench: Bench, folder: Path):
    edit(folder, STOOL, "A stool has no back.", "<b>")
    bench.set_body(STOOL, "## What it is {#what}\nA stool has one seat.\n")
    assert effects(bench) == ()
    assert effects(bench) == ()
