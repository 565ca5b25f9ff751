"""No file grows past what one can read at once."""

from __future__ import annotations

from tests.support.source_tree import name_of, python_files

LIMIT = 400
"""Lines, blank ones and comments included."""


def test_no_file_is_longer_than_the_limit():
    lengths = {name_of(file): len(file.read_text(encoding="utf-8").splitlines()) for file in python_files()}
    assert {name: length for name, length in lengths.items() if length > LIMIT} == {}


def test_the_files_were_found():
    assert "tests/contracts/test_sizes.py" in map(name_of, python_files())
