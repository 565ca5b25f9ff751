from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.checks.validator import validate
from kiosk.content.held import load_held
from kiosk.content.index import Held
from kiosk.content.loader import load_folder
from tests.support.builders import content_pack, edit, good_pack, write

if TYPE_CHECKING:
    from pathlib import Path

LEGS = Held(
    "three-legs",
    "stool",
    "Three legs hold better than four.",
    "The paper was not opened.",
    ("OAK01",),
    ("three legs",),
)


def test_a_held_fact_comes_with_where_it_would_stand_and_why_it_does_not(tmp_path: Path):
    assert load_held(good_pack(tmp_path)) == ((LEGS,), [])
    assert content_pack(tmp_path).info.held == (LEGS,)


def test_a_pack_need_not_hold_anything(tmp_path: Path):
    pack = good_pack(tmp_path)
    (pack / "held.toml").unlink()
    assert load_held(pack) == ((), [])
    write(pack, "held.toml", "")
    assert load_held(pack) == ((), [])


def test_a_file_that_is_no_text_is_told(tmp_path: Path):
    pack = good_pack(tmp_path)
    (pack / "held.toml").write_bytes(b"\xff")
    held, problems = load_held(pack)
    assert held == ()
    assert [(problem.code, problem.file) for problem in problems] == [("encoding", "held.toml")]


def test_sources_and_marks_may_be_left_out(tmp_path: Path):
    pack = good_pack(tmp_path)
    edit(pack, "held.toml", 'sources = ["OAK01"]\nmarks = ["three legs"]\n', "")
    ((fact,), problems) = load_held(pack)
    assert (fact.sources, fact.marks) == ((), ())
    assert problems == []


def test_a_source_that_only_a_held_fact_names_is_in_use(tmp_path: Path):
    pack = good_pack(tmp_path)
    edit(pack, "sources.toml", "[sources]", '[sources]\nASH03 = "Ash C. Legs. 2003."')
    edit(pack, "held.toml", '"OAK01"', '"ASH03"')
    loaded, problems = load_folder(pack)
    assert loaded is not None
    assert [*problems, *validate(loaded)] == []


def test_words_of_a_held_fact_are_found_on_a_page_whatever_their_capitals_and_hyphens(tmp_path: Path):
    pack = good_pack(tmp_path)
    edit(pack, "pages/kinds/en.md", "Pick one.", "Three \u00adLegs hold **better** than four.")
    loaded, _ = load_folder(pack)
    assert loaded is not None
    found = [problem.sentence() for problem in validate(loaded) if problem.code == "held-shown"]
    assert [sentence.partition("cleared: ")[2] for sentence in found] == [
        "“Three Legs hold better than four.”",
        "“Three Legs”",
    ]
