"""A clinic's pages, broken in one place at a time, give exactly the problems they should, and never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from kiosk.content.clinic_problems import OVERLAY
from tests.support.builders import edit, write
from tests.support.clinic import chairs_and_clinic, checked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEAM, STOOL = "pages/our-team/en.md", "pages/stool/en.md"
HIDE = 'hide = ["warm-seat"]'
ADD = '[[add]]\npage = "our-team"\ngroup = "kinds"\n'


@dataclass(frozen=True, slots=True)
class Case:
    """One broken folder.

    Attributes:
        name: what is wrong, in words.
        break_it: takes the clinic's folder and breaks it.
        expected: every problem it must give, as (code, file, line), in reading order.
    """

    name: str
    break_it: Callable[[Path], object]
    expected: tuple[tuple[str, str, int], ...]


def listing(name: str, old: str, new: str, *expected: tuple[str, int]) -> Case:
    """Something in the list of the pages becomes something else."""
    places = tuple((code, "pack.toml", line) for code, line in expected)
    return Case(name, lambda clinic: edit(clinic, "pack.toml", old, new), places)


def team(name: str, old: str, new: str, *expected: tuple[str, int]) -> Case:
    """Something on the page that is added becomes something else."""
    return Case(name, lambda clinic: edit(clinic, TEAM, old, new), tuple((code, TEAM, line) for code, line in expected))


def remove(name: str) -> Callable[[Path], object]:
    return lambda clinic: (clinic / name).unlink()


def no_pages(clinic: Path) -> None:
    for page in (TEAM, STOOL):
        (clinic / page).unlink()


def no_revision(clinic: Path) -> None:
    text = (clinic / "pack.toml").read_text("utf-8")
    write(clinic, "pack.toml", text[: text.index("revision")])


CASES = (
    Case("no list", remove("pack.toml"), (("file-missing", "pack.toml", 0),)),
    Case(
        "a list that cannot be read", lambda clinic: write(clinic, "pack.toml", 'over = "'), (("toml", "pack.toml", 1),)
    ),
    Case(
        "pages that are missing",
        no_pages,
        (("file-missing", TEAM, 0), ("file-missing", STOOL, 0), ("file-not-used", "pictures/our-team.png", 0)),
    ),
    Case(
        "a picture that is missing",
        remove("pictures/our-team.png"),
        (("picture-missing", TEAM, 8),),
    ),
    Case(
        "a source that is not told",
        remove("sources.toml"),
        (("source-unknown", TEAM, 17), ("source-unknown", STOOL, 18)),
    ),
    Case(
        "a source no page names",
        lambda clinic: edit(clinic, "sources.toml", "[sources]", '[sources]\nPINE = "Pine P."'),
        (("source-not-used", "sources.toml", 2),),
    ),
    Case(
        "sources that cannot be read",
        lambda clinic: write(clinic, "sources.toml", "SEAT"),
        (("toml", "sources.toml", 1),),
    ),
    Case(
        "a page nobody listed",
        lambda clinic: write(clinic, "pages/sofa/en.md", ""),
        (("page-not-listed", "pages/sofa", 0),),
    ),
    listing("a key nobody knows", HIDE, "hides = []", ("key-unknown", 2)),
    listing("no pack", 'over = "chairs"', "", ("key-missing", 1)),
    listing("another pack", 'over = "chairs"', 'over = "tables"', ("overlay-pack", 0)),
    listing("help now is hidden", HIDE, 'hide = ["get-help-now"]', ("overlay-hides-help", 2)),
    listing("a page is hidden that is not there", HIDE, 'hide = ["warm-seat", "sofa"]', ("overlay-hidden-unknown", 2)),
    listing("a page is hidden and replaced", HIDE, 'hide = ["warm-seat", "stool"]', ("overlay-listed-twice", 2)),
    listing("a page is added twice", ADD, ADD + ADD, ("overlay-listed-twice", 11)),
    Case(
        "an added page of the pack without a file",
        lambda clinic: edit(clinic, "pack.toml", ADD, ADD + ADD.replace("our-team", "kinds")),
        (("file-missing", "pages/kinds/en.md", 0),),
    ),
    listing("an added page that is nowhere", 'group = "kinds"', 'group = "kind"', ("overlay-group-unknown", 5)),
    listing(
        "an added page after none", 'group = "kinds"', 'group = "kinds"\nafter = "sofa"', ("overlay-place-unknown", 7)
    ),
    listing("an added page without a group", 'group = "kinds"\n', "", ("key-missing", 4)),
    listing(
        "an order with a page that is elsewhere",
        HIDE,
        f'{HIDE}\n[[group]]\nid = "kinds"\npages = ["sofa"]',
        ("overlay-place-unknown", 5),
    ),
    listing(
        "an order of no group", HIDE, f'{HIDE}\n[[group]]\nid = "kind"\npages = ["stool"]', ("overlay-place-unknown", 5)
    ),
    listing("an older original", 'revision = "', 'revision = "0', ("overlay-original-changed", 9)),
    Case("no word on the original", no_revision, (("overlay-revision-missing", "pack.toml", 9),)),
    team("an added page with a small number", "number = 9001", "number = 8999", ("overlay-number", 2)),
    team(
        "an added page with a number of another",
        "number = 9001",
        "number = 11",
        ("overlay-number", 2),
    ),
    team("an added page that leads to a hidden one", '"kinds"}', '"warm-seat"}', ("overlay-link-gone", 10)),
    team("an added page that leads nowhere", '"kinds"}', '"sofa"}', ("overlay-link-gone", 10)),
    team("an added page that leads to one page alone", '{page = "kinds"}, ', "", ("link-count", 10)),
    team(
        "a sentence that is too long",
        "We sit with you.",
        "We sit " + "and sit " * 10 + "with you.",
        ("sentence-long", 17),
    ),
    Case(
        "a page of the pack with other facts",
        lambda clinic: [edit(clinic, STOOL, "number = 11", "number = 12"), edit(clinic, STOOL, '"cause"', '"topic"')],
        (("overlay-facts", STOOL, 2), ("overlay-facts", STOOL, 3)),
    ),
    Case(
        "a statement nobody carries any more",
        lambda clinic: edit(clinic, STOOL, 'statements = ["S02"]', "statements = []"),
        (("overlay-statement-gone", "pack.toml", 0),),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad_pages_of_a_clinic_give_exactly_these_problems(case: Case, tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    case.break_it(clinic)
    assert checked(pack, clinic)[1] == list(case.expected)


def test_a_folder_that_fits_has_no_problem_at_all(tmp_path: Path):
    whole, problems = checked(*chairs_and_clinic(tmp_path))
    assert whole is not None
    assert problems == []


def test_every_problem_of_a_clinic_s_pages_has_a_case_that_gives_it():
    given = {code for case in CASES for code, _, _ in case.expected}
    # What only a newer pack brings: see test_laying.py.
    assert {kind.code for kind in OVERLAY} - given == {"overlay-page-exists", "overlay-original-gone"}
