from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.settings.reader import MOST_BYTES, Entry, Reading, read, understand
from tests.support.settings_files import settings_file, told

if TYPE_CHECKING:
    from pathlib import Path

NOT_UNDERSTOOD = (
    "This line cannot be understood. Write key = value, with words in quotation marks, or put a # before it."
)


@pytest.mark.parametrize(
    ("text", "values", "problems"),
    [
        ("a = \nb = 2\n", {"b": 2}, [("not-toml", 1, "", NOT_UNDERSTOOD)]),
        (
            "a = 112 911\nb = 2\n= 3\n",
            {"b": 2},
            [("not-toml", 1, "", NOT_UNDERSTOOD), ("not-toml", 3, "", NOT_UNDERSTOOD)],
        ),
        ("a = red\r\nb = 2\r\n", {"b": 2}, [("not-toml", 1, "", NOT_UNDERSTOOD)]),
        (
            "a = 1\nb = 2\na = 3\n",
            {"a": 1, "b": 2},
            [("twice", 3, "a", "“a” was set in line 1 already. Take one of the two lines away.")],
        ),
        ('a = 1\nb = "open\nc = 3', {"a": 1, "c": 3}, [("not-toml", 2, "", NOT_UNDERSTOOD)]),
        ("a = 1\n[t]\nb = 2\n[oops\nc = 3\n", {"a": 1, "t": {}}, [("not-toml", 4, "", NOT_UNDERSTOOD)]),
        ("a = " + "9" * 5000 + "\nb = 2\n", {"b": 2}, [("not-toml", 1, "", NOT_UNDERSTOOD)]),
        ("a = " + "[" * 5000 + "\nb = 2\n", {"b": 2}, [("not-toml", 1, "", NOT_UNDERSTOOD)]),
    ],
)
def test_a_bad_line_loses_no_other(text: str, values: dict[str, object], problems: list[tuple[str, int, str, str]]):
    found, wrong, _ = understand(text, "site.toml")
    assert {entry.key: entry.value for entry in found} == values
    assert told(wrong) == problems


@pytest.mark.parametrize(("count", "codes"), [(20, ["not-toml"] * 20), (21, ["not-settings"])])
def test_a_text_that_is_something_else_is_one_problem(count: int, codes: list[str]):
    found, wrong, _ = understand("a = 1\n" + "Dear patient,\n" * count, "letter.txt")
    assert [problem.code for problem in wrong] == codes
    assert bool(found) is (count == 20)
    if count > 20:
        assert wrong[0].line == 0
        assert wrong[0].message == (
            "More than 20 lines cannot be understood, so this is not a settings file. Put the right one in its place."
        )


def test_a_file_that_is_not_there_says_nothing_unless_it_was_asked_for(tmp_path: Path):
    assert read(tmp_path / "site.toml") == Reading()
    assert told(read(tmp_path / "site.toml", is_needed=True)[1]) == [
        ("missing", 0, "", "There is no such file. Check its name, or put the stick in.")
    ]


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path):
    found, wrong, _ = read(settings_file(tmp_path, b'\xef\xbb\xbflanguage = "es"\r\n'))
    assert [(entry.key, entry.value, entry.line) for entry in found] == [("language", "es", 0)]
    assert wrong == ()


@pytest.mark.parametrize(
    ("data", "code", "sentence"),
    [
        (
            b"a" * (MOST_BYTES + 1),
            "too-large",
            "The file is larger than 1 MB, so it is not a settings file. Put the right one in its place.",
        ),
        (
            b"\x7fELF\x02\x01\x01\0\0\0",
            "binary",
            "The file does not hold text. Put the right one in its place.",
        ),
        (
            "a = 1\n".encode("utf-16"),
            "not-utf8",
            "The file is not saved as UTF-8. Open it in a text editor and save it as UTF-8.",
        ),
        (
            "clinic_name = 'Käse'\n".encode("latin-1"),
            "not-utf8",
            "The file is not saved as UTF-8. Open it in a text editor and save it as UTF-8.",
        ),
    ],
)
def test_a_file_that_is_no_settings_file_is_one_problem(tmp_path: Path, data: bytes, code: str, sentence: str):
    path = settings_file(tmp_path, data)
    found, wrong, _ = read(path)
    assert found == ()
    assert told(wrong) == [(code, 0, "", sentence)]
    assert wrong[0].file == str(path)


def test_a_folder_or_a_pipe_is_no_settings_file_and_keeps_nobody_waiting(tmp_path: Path):
    sentence = "This is not a file but a folder or a device. Take it away."
    (tmp_path / "site.toml").mkdir()
    assert told(read(tmp_path / "site.toml")[1]) == [("not-a-file", 0, "", sentence)]
    os.mkfifo(tmp_path / "pipe.toml")
    assert told(read(tmp_path / "pipe.toml")[1]) == [("not-a-file", 0, "", sentence)]


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path):
    loop = tmp_path / "site.toml"
    loop.symlink_to(loop)
    (problem,) = read(loop)[1]
    assert problem.code == "unreadable"
    assert problem.message == (
        "The file cannot be read: Too many levels of symbolic links. Let the account the kiosk runs under read it."
    )


@pytest.mark.parametrize(
    "text",
    [
        "a" * 900_000 + " = 1",
        'a = """' + "x\n" * 400_000 + '"""',
        "\n" * 900_000,
        "".join(f"a{number} = 1\n" for number in range(60_000)),
        "".join(f"a{number} = 1\n" for number in range(60_000)) + "= bad",
        "a = [" + "1,\n" * 200_000 + "]",
    ],
)
def test_the_largest_file_is_read_in_a_few_seconds(text: str):
    begin = time.perf_counter()
    understand(text, "site.toml").located()
    assert time.perf_counter() - begin < 8


def test_lines_are_looked_for_only_when_they_are_wanted():
    reading = understand("a = 1\n\nb = 2\n", "site.toml")
    assert [entry.line for entry in reading.entries] == [0, 0]
    assert reading.located().entries == (Entry("a", 1, 1), Entry("b", 2, 3))
    assert reading.located().located() == reading.located()
