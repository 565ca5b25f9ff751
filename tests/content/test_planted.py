"""A pack with a fault in nearly every line: all of them are found at once, each with its place and what to do."""

from __future__ import annotations

from datetime import date

from kiosk.commands import validate
from kiosk.content.compiler import check_folder
from tests.support.bad_packs import planted_faults
from tests.support.source_tree import ROOT

PLANTED = ROOT / "tests" / "content" / "planted"
TODAY = date(2026, 6, 1)
PICTURES = frozenset({"stool"})


def test_every_planted_fault_is_found_with_its_code_its_file_and_its_line():
    pack, problems = check_folder(PLANTED, known_pictures=PICTURES, today=TODAY)
    assert pack is not None, "faults that keep a pack from being read would hide the others"
    found = [(problem.code, problem.file, problem.line) for problem in problems]
    assert found == planted_faults()
    assert len(set(found)) >= 60
    assert len({code for code, _, _ in found}) >= 50


def test_each_planted_fault_is_told_in_words_with_what_to_do():
    lines: list[str] = []
    assert not validate.run(PLANTED, lines.append, PICTURES, today=TODAY)
    to_do = [line for line in lines if line.startswith("    To do: ")]
    assert len(to_do) == len(planted_faults())
    assert [line for line in to_do if line[-1] not in '.”"}' or len(line.split()) < 4] == []
    assert "Drafts: 1 of 8. Approval is for a clinician to give, on the kiosk or in the page." in lines
    assert "Rated by one person; a second one is wanted: 2 of 8." in lines
    assert "Not yet rated by a person: 6 of 8." in lines
    assert "    Not so: pages/needles/en.md: 4. Medical words are used to make them known, and are explained." in lines
