from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.loader import load_folder, page_file, revision_of
from kiosk.content.model import Link, PageEntry
from tests.support.builders import content_pack, edit, good_pack, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pack_says_what_its_file_says(tmp_path: Path):
    info = content_pack(tmp_path).info
    assert (info.id, info.version, info.title) == ("chairs", "1.0.0", "Know your chair")
    assert (info.languages, info.source_language) == (("en",), "en")
    assert (info.licence, info.minimum_kiosk, info.publisher) == ("CC-BY-4.0", "0.1.0", "The chair library")
    assert [(group.id, group.hub, group.pages) for group in info.groups] == [
        ("start", "", ("what-is-a-chair",)),
        ("kinds", "kinds", ("stool", "warm-seat")),
        ("more", "", ("get-help-now",)),
    ]
    assert info.statements == ("S01", "S02")


def test_a_page_says_what_its_file_says(tmp_path: Path):
    page = content_pack(tmp_path).pages["warm-seat", "en"]
    assert page.entry == PageEntry(
        id="warm-seat",
        number=12,
        kind="way",
        group="kinds",
        title="Warm seat",
        short_title="Warm seat",
        summary="A short page on Warm seat.",
        picture="warm-seat",
        verdict="May please some.",
        question="Is a warm-seat for me?",
    )
    assert (page.language, page.alt, page.publisher) == ("en", "A plain drawing of a seat.", "The chair library")
    assert (page.last_checked, page.next_check, page.approval) == ("2026-01-05", "2027-01-05", "draft")
    assert page.sources == ("OAK01",)


def test_the_sources_of_a_page_are_named_once_in_the_order_of_the_text(tmp_path: Path):
    pack = content_pack(tmp_path)
    assert pack.pages["what-is-a-chair", "en"].sources == ("OAK01", "ELM02")
    assert pack.sources["ELM02"].citation == "Elm B. On seats. J Chairs 2002;2:10-19."


def test_a_hub_belongs_to_the_group_it_lists(tmp_path: Path):
    assert content_pack(tmp_path).pages["kinds", "en"].entry.group == "kinds"


def test_a_link_without_a_label_carries_the_title_and_the_verdict_of_its_page(tmp_path: Path):
    pack = content_pack(tmp_path)
    assert pack.pages["stool", "en"].related == (
        Link("kinds", "Kinds"),
        Link("warm-seat", "Warm seat", "May please some."),
    )


def test_a_label_of_its_own_is_kept(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", '{page = "warm-seat"}', '{page = "warm-seat", label = "Warmth?"}')
    pack, _ = load_folder(folder)
    assert pack is not None
    assert pack.pages["stool", "en"].related[1] == Link("warm-seat", "Warmth?", "May please some.")


def test_a_verdict_of_its_own_is_kept(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", '{page = "warm-seat"}', '{page = "warm-seat", verdict = "Not for stools."}')
    pack, _ = load_folder(folder)
    assert pack is not None
    assert pack.pages["stool", "en"].related[1] == Link("warm-seat", "Warm seat", "Not for stools.")


@pytest.mark.parametrize("verdict", ["7", '["Not for stools."]'])
def test_a_verdict_that_is_no_line_of_text_is_refused(tmp_path: Path, verdict: str):
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", '{page = "warm-seat"}', f'{{page = "warm-seat", verdict = {verdict}}}')
    pack, problems = load_folder(folder)
    assert pack is None
    assert [p.code for p in problems] == ["value-type"]


def test_a_translated_page_links_in_its_language_where_it_can(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    spanish = (folder / "pages/kinds/en.md").read_text("utf-8").replace('title = "Kinds"', 'title = "Tipos"')
    write(folder, "pages/kinds/es.md", spanish)
    pack, _ = load_folder(folder)
    assert pack is not None
    assert [link.label for link in pack.pages["stool", "es"].related] == ["Tipos", "Warm seat"]
    assert ("warm-seat", "es") not in pack.pages


@pytest.mark.parametrize("marked", [True, False])
def test_a_translation_is_stale_until_it_names_the_text_it_was_made_from(tmp_path: Path, marked: bool):
    folder = good_pack(tmp_path, translated=True)
    if marked:
        revision = revision_of((folder / page_file("stool", "en")).read_text("utf-8"))
        edit(folder, "pages/stool/es.md", "0123456789ab", revision)
    pack, problems = load_folder(folder)
    assert pack is not None
    stale = [(p.code, p.file, p.line) for p in problems]
    assert stale == ([] if marked else [("translation-stale", "pages/stool/es.md", 2)])


def test_a_pack_with_one_error_is_no_pack(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", "number = 11", "number = 0")
    pack, problems = load_folder(folder)
    assert pack is None
    assert [p.severity for p in problems] == ["error"]


def test_a_warning_does_not_keep_a_pack_from_loading(tmp_path: Path):
    folder = good_pack(tmp_path)
    write(folder, "pages/stool/notes.txt", "")
    pack, problems = load_folder(folder)
    assert pack is not None
    assert [p.severity for p in problems] == ["warning"]


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pack.toml", 'version = "1.0.0"\n', "")
    edit(folder, "sources.toml", "[sources]", "[sources")
    assert [p.code for p in load_folder(folder)[1]] == ["key-missing", "toml"]


def test_a_hidden_page_is_as_if_it_were_not_there_and_is_not_checked(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pack.toml", 'statements = ["S01", "S02"]', 'statements = ["S01"]\nhidden = ["stool", "get-help-now"]')
    write(folder, "pages/stool/en.md", "not finished")
    pack, problems = load_folder(folder)
    assert problems == []
    assert [(group.id, group.pages) for group in pack.info.groups] == [
        ("start", ("what-is-a-chair",)),
        ("kinds", ("warm-seat",)),
    ]
    assert ("stool", "en") not in pack.pages
    assert [held.page for held in pack.info.held] == []
    edit(folder, "pack.toml", '["stool", "get-help-now"]', '["kinds", "stool", "warm-seat"]')
    assert [group.id for group in load_folder(folder)[0].info.groups] == ["start", "more"]
    edit(folder, "pack.toml", '["kinds", "stool", "warm-seat"]', '["kinds"]')
    write(folder, "pages/stool/en.md", (folder / "pages/warm-seat/en.md").read_text("utf-8"))
    assert [group.hub for group in load_folder(folder)[0].info.groups] == ["", "", ""]
