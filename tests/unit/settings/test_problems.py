from __future__ import annotations

import pytest

from kiosk.settings.problems import SettingsProblem, shown


@pytest.mark.parametrize(("line", "place"), [(0, "site.toml"), (3, "site.toml:3")])
def test_a_problem_names_its_place_as_compilers_do(line: int, place: str):
    assert str(SettingsProblem("not-toml", "site.toml", line, "", "No.")) == f"{place}: No."


def test_what_was_right_once_is_advice():
    assert SettingsProblem("renamed-key", "site.toml", 1, "old", "New.").is_advice
    assert not SettingsProblem("unknown-key", "site.toml", 1, "old", "No.").is_advice


@pytest.mark.parametrize(
    ("text", "expected"),
    [("idle", "idle"), ("a\nb\x1b[2J", "a?b?[2J"), ("a" * 40, "a" * 40), ("é" * 41, "é" * 40 + "…")],
)
def test_a_text_from_a_file_cannot_spoil_the_sentence_it_stands_in(text: str, expected: str):
    assert shown(text) == expected
