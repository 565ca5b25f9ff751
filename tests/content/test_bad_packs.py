"""The good pack, broken in one place at a time, gives exactly the problems it should, and never an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.clinic_problems import OVERLAY
from kiosk.content.compiler import check_folder
from kiosk.content.problems import KINDS
from tests.content.bad_packs import facts, files, guides, packs, pictures, texts
from tests.support.bad_packs import PICTURES, TODAY, Case, planted_faults, problems_of
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from pathlib import Path

CASES = [*files.CASES, *facts.CASES, *texts.CASES, *packs.CASES, *guides.CASES, *pictures.CASES]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_pack_gives_exactly_these_problems(case: Case, tmp_path: Path):
    assert problems_of(case, tmp_path) == list(case.expected)


def test_the_good_pack_has_no_problem_at_all(tmp_path: Path):
    pack, problems = check_folder(good_pack(tmp_path), known_pictures=PICTURES, today=TODAY)
    assert pack is not None
    assert problems == []


def test_a_path_that_is_no_folder_is_named(tmp_path: Path):
    pack, problems = check_folder(tmp_path / "nowhere")
    assert pack is None
    assert [(problem.code, problem.file) for problem in problems] == [("not-a-folder", "")]
    assert str(tmp_path / "nowhere") in problems[0].sentence()


def test_every_problem_there_is_has_a_case_that_gives_it():
    given = {code for case in CASES for code, _, _ in case.expected} | {code for code, _, _ in planted_faults()}
    given |= {kind.code for kind in OVERLAY}  # those of a clinic's pages have a table of their own
    assert KINDS.keys() - given == {"not-a-folder", "reading-not-measured"}
