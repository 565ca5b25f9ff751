"""Ways to break the good pack in one place, and the problems each must give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.commands import validate
from kiosk.content.compiler import check_folder
from kiosk.content.pictures.known_pictures import KnownPictures
from tests.support.builders import edit, good_pack
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = date(2026, 6, 1)
PICTURES = KnownPictures.of(dict.fromkeys(("what-is-a-chair", "kinds", "stool", "warm-seat", "get-help-now"), ()))
STOOL = "pages/stool/en.md"
STOOL_TEXT = "A stool has no back."


@dataclass(frozen=True, slots=True)
class Case:
    """One broken pack.

    Attributes:
        name: what is wrong, in words.
        break_it: takes the folder of a good pack and breaks it.
        expected: every problem it must give, as (code, file, line), in reading order.
        translated: whether to start from the pack that has Spanish too; its usual warnings are left out.
    """

    name: str
    break_it: Callable[[Path], object]
    expected: tuple[tuple[str, str, int], ...]
    translated: bool = False


def stool_text(name: str, new: str, *expected: tuple[str, int]) -> Case:
    """The only paragraph of the page `stool`, on line 17, becomes something else."""
    places = tuple((code, STOOL, line) for code, line in expected)
    return Case(name, lambda pack: edit(pack, STOOL, STOOL_TEXT, new), places)


def stool_fact(name: str, old: str, new: str, *expected: tuple[str, int]) -> Case:
    """Something in the facts of the page `stool`, lines 1 to 14, becomes something else."""
    places = tuple((code, STOOL, line) for code, line in expected)
    return Case(name, lambda pack: edit(pack, STOOL, old, new), places)


def listing(name: str, old: str, new: str, *expected: tuple[str, str, int]) -> Case:
    """Something in pack.toml becomes something else."""
    return Case(name, lambda pack: edit(pack, "pack.toml", old, new), expected)


def problems_of(case: Case, folder: Path) -> list[tuple[str, str, int]]:
    """Break a good pack and return every problem found, as (code, file, line).

    On the way, the folder is checked as an editor would do it, and each problem must be told in words.
    """
    pack = good_pack(folder, translated=case.translated)
    usual = check_folder(pack, known_pictures=PICTURES, today=TODAY)[1]
    case.break_it(pack)
    told: list[str] = []
    validate.run(pack, told.append, PICTURES, today=TODAY)
    _, problems = check_folder(pack, known_pictures=PICTURES, today=TODAY)
    assert len(told) >= 3 * len(problems)
    return [(problem.code, problem.file, problem.line) for problem in problems if problem not in usual]


def planted_faults() -> list[tuple[str, str, int]]:
    """What the pack in ``tests/content/planted`` must give, as (code, file, line), in reading order."""
    table = (ROOT / "tests" / "content" / "planted" / "expected.txt").read_text("utf-8")
    return [(code, file, int(line)) for code, file, line in (row.split() for row in table.splitlines())]
