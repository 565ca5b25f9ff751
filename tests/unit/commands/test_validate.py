from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.commands import validate
from kiosk.content.problems import Problem
from tests.support.builders import edit, good_pack

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 6, 1)
ADVICE = (
    "Drafts: 5 of 5. Approval is for a clinician to give, on the kiosk or in the page.",
    "Not yet rated by a person: 5 of 5.",
    "Of the questions of PEMAT-P that need no person, 57 of 61 hold (93 %).",
    "    Not so: pages/kinds/en.md: 12. What matters most meets the eye: boxes, lists, strong words.",
    "    Not so: pages/stool/en.md: 12. What matters most meets the eye: boxes, lists, strong words.",
    "    Not so: pages/stool/en.md: 20. It names at least one thing the reader can do.",
    "    Not so: pages/warm-seat/en.md: 20. It names at least one thing the reader can do.",
)


def told(folder: Path, **more: object) -> tuple[bool, list[str]]:
    lines: list[str] = []
    return validate.run(folder, lines.append, **({"today": TODAY} | more)), lines


def test_a_good_folder_may_be_published(tmp_path: Path):
    folder = good_pack(tmp_path)
    assert told(folder) == (
        True,
        [
            f"Checking {folder} …",
            "5 pages, 1 language.",
            *ADVICE,
            "0 errors, 0 warnings. This content may be published.",
        ],
    )


def test_each_problem_says_where_it_is_what_is_wrong_and_what_to_do(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", '{page = "warm-seat"}', '{page = "sofa"}')
    is_good, lines = told(folder)
    assert not is_good
    assert lines[1:] == [
        "error: pages/stool/en.md, line 10 [link-dead]",
        "    The page sofa does not exist.",
        "    To do: Check the page's id, or remove the link.",
        "5 pages, 1 language.",
        *ADVICE,
        "1 error, 0 warnings. Put the errors right before you publish.",
    ]


def test_warnings_are_told_but_do_not_count(tmp_path: Path):
    is_good, lines = told(good_pack(tmp_path), today=date(2027, 2, 1))
    assert is_good
    assert lines[-1] == "0 errors, 5 warnings. This content may be published."


def test_without_a_day_the_computer_s_own_is_used(tmp_path: Path):
    folder = good_pack(tmp_path)
    for page in (folder / "pages").glob("*/en.md"):
        edit(folder, page.relative_to(folder).as_posix(), "next_check = 2027-01-05", "next_check = 9999-01-05")
    assert told(folder, today=None)[1][-1].startswith("0 errors, 0 warnings.")


def test_pictures_are_checked_against_those_the_kiosk_has(tmp_path: Path):
    is_good, lines = told(good_pack(tmp_path), known_pictures=frozenset({"stool"}))
    assert not is_good
    assert "    The kiosk has no picture called kinds." in lines


def test_a_folder_that_does_not_load_says_so_without_counting_pages(tmp_path: Path):
    is_good, lines = told(tmp_path / "nowhere")
    assert not is_good
    assert lines == [
        f"Checking {tmp_path / 'nowhere'} …",
        "error: the pack [not-a-folder]",
        f"    There is no content folder at {tmp_path / 'nowhere'}.",
        "    To do: Name the folder that holds pack.toml.",
        "1 error, 0 warnings. Put the errors right before you publish.",
    ]


@pytest.mark.parametrize(("line", "place"), [(0, "a.md"), (3, "a.md, line 3")])
def test_a_line_is_named_where_one_is_meant(line: int, place: str):
    assert validate.describe(Problem("percent-sign", "a.md", line))[0] == f"warning: {place} [percent-sign]"
