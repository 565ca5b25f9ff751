from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.content.compiler import check_folder, compile_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.problems import has_error
from tests.support.builders import edit, good_pack

if TYPE_CHECKING:
    from pathlib import Path

LATER = date(2030, 1, 1)
STOOL = "pages/stool/en.md"


def test_a_good_folder_becomes_a_file(tmp_path: Path):
    out = tmp_path / "a.pack"
    assert compile_folder(good_pack(tmp_path), out) == []
    with PackFile.open(out) as pack:
        assert pack.info.id == "chairs"


def test_warnings_do_not_keep_the_file_from_being_written(tmp_path: Path):
    out = tmp_path / "a.pack"
    problems = compile_folder(good_pack(tmp_path), out, today=LATER)
    assert {problem.code for problem in problems} == {"check-overdue"}
    assert out.exists()


def test_an_error_leaves_the_old_file_alone(tmp_path: Path):
    folder, out = good_pack(tmp_path), tmp_path / "a.pack"
    out.write_text("old")
    assert has_error(compile_folder(folder, out, known_pictures=frozenset()))
    edit(folder, "pack.toml", '[[group]]\nid = "start"', '[[group]\nid = "start"')
    assert has_error(compile_folder(folder, out))
    assert out.read_text() == "old"


def test_a_problem_is_found_on_its_line_even_within_strong_words(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, STOOL, "A stool has no back.", "Sit.\n\n**One two** three four " + "five " * 20)
    pack, problems = check_folder(folder, today=LATER)
    assert pack is not None
    places = [(problem.code, problem.line) for problem in problems if problem.file == STOOL]
    assert places == [("check-overdue", 13), ("sentence-long", 20)]


def test_words_that_cannot_be_found_leave_the_file_alone_as_the_place(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, STOOL, 'summary = "A short page on Stool."', f'summary = "One \\"two\\" three four {"five " * 20}"')
    _, problems = check_folder(folder)
    assert [(problem.code, problem.line) for problem in problems] == [("sentence-long", 0)]


def test_words_are_found_over_the_ends_of_lines_abbreviations_and_places_where_a_word_may_break(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, STOOL, "A stool has no back.", "Sit.\n\nDr. Oak\nsat on\nfo\u00adur " + "legs " * 20)
    _, problems = check_folder(folder)
    assert [(problem.code, problem.line) for problem in problems] == [("sentence-long", 20)]
