from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.files import check_file, is_inside, names_in, read_text

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problems import Problem


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def test_a_text_is_read_with_one_kind_of_line_end_and_without_its_mark(tmp_path: Path):
    (tmp_path / "a").write_bytes("\ufeffone\r\ntwo\nthree".encode())
    assert read_text(tmp_path, "a") == ("one\ntwo\nthree", [])


def test_a_file_may_be_exactly_as_large_as_the_limit(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"x" * 1000)
    (tmp_path / "b").write_bytes(b"x" * 1001)
    assert check_file(tmp_path, "a", 1) == []
    assert codes(check_file(tmp_path, "b", 1)) == ["file-too-large"]


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\x85", "\u2028", "\r", "\uffff"])
def test_a_character_nobody_types_is_named_with_its_line(tmp_path: Path, character: str):
    (tmp_path / "a").write_bytes(f"one\ntwo{character}".encode())
    text, problems = read_text(tmp_path, "a")
    assert text is None
    assert [(p.code, p.line) for p in problems] == [("control-character", 2)]
    assert f"{ord(character):04X}" in problems[0].sentence()


def test_a_tab_and_a_soft_hyphen_are_ordinary_characters(tmp_path: Path):
    (tmp_path / "a").write_bytes("a\tb\u00adc\u00a0d".encode())
    assert read_text(tmp_path, "a") == ("a\tb\u00adc\u00a0d", [])


@pytest.mark.parametrize("name", ["../secret", "deep/../../secret", "away"])
def test_nothing_outside_the_folder_is_read(tmp_path: Path, name: str):
    pack = tmp_path / "pack"
    (pack / "deep").mkdir(parents=True)
    (tmp_path / "secret").write_text("secret")
    (pack / "away").symlink_to(tmp_path / "secret")
    text, problems = read_text(pack, name)
    assert text is None
    assert codes(problems) == ["outside-pack"]


def test_a_folder_whose_name_begins_alike_is_outside(tmp_path: Path):
    assert not is_inside(tmp_path / "pack", tmp_path / "pack-2" / "a")
    assert is_inside(tmp_path / "pack", tmp_path / "pack" / "a")


def test_a_file_below_a_file_is_missing(tmp_path: Path):
    (tmp_path / "a").write_text("a")
    assert codes(read_text(tmp_path, "a/b")[1]) == ["file-missing"]


def test_a_name_too_long_for_the_disk_cannot_be_read(tmp_path: Path):
    assert codes(read_text(tmp_path, "a" * 300)[1]) == ["file-unreadable"]


def test_the_names_in_a_folder_are_sorted_and_hidden_ones_left_out(tmp_path: Path):
    for name in ("b", "a", ".hidden"):
        (tmp_path / "in" / name).mkdir(parents=True)
    (tmp_path / "away").symlink_to(tmp_path.parent)
    assert names_in(tmp_path, "in") == ["a", "b"]
    assert names_in(tmp_path, "nowhere") == []
    assert names_in(tmp_path, "away") == []
