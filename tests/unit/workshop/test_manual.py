from __future__ import annotations

from kiosk.content.directives import DIRECTIVES
from kiosk.content.problems import KINDS
from kiosk.workshop.fields import FIELDS
from kiosk.workshop.manual import FACTS, PROBLEMS, STEPS, TEXT, chapters, manual


def test_the_manual_names_every_field_box_and_problem():
    text = manual()
    for key in (*(field.key for field in FIELDS), *DIRECTIVES):
        assert f"`{key}`" in text or f"::: {key}" in text, key
    assert all(f"`{code}`" in text for code in KINDS)
    assert "## Title {#id}" in text
    assert "{{" not in text


def test_every_row_of_a_table_has_its_cells():
    lines = [line for line in manual().split("\n") if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in lines} == {6, 3, 5}


def test_its_chapters_are_those_that_help_opens():
    found = {chapter.title: chapter.text for chapter in chapters(manual())}
    assert {STEPS, FACTS, TEXT, PROBLEMS} <= found.keys()
    assert found[FACTS].startswith("| field |")
