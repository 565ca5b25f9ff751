from __future__ import annotations

from kiosk.content.directives import DIRECTIVES
from kiosk.content.problems import KINDS
from kiosk.workshop.fields import FIELDS
from kiosk.workshop.manual import manual


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
