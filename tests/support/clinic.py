"""A clinic's pages over the pack of chairs: one page more, one other page, one page less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.clinic.compiler import check_overlay
from kiosk.content.clinic.laying import page_revision
from kiosk.content.loader import load_folder
from tests.support.builders import FACTS, content_pack, edit, good_pack, write
from tests.support.own_pictures import png

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem

LIST = """over = "chairs"
hide = ["warm-seat"]

[[add]]
page = "our-team"
group = "kinds"

[[replace]]
page = "stool"
revision = "{revision}"
"""

TEAM = """## Who we are {#who}
We sit with you. [@SEAT]
"""

STOOL = """## What it is {#what}
Our stool has three feet. [@SEAT]
"""

SOURCES = """[sources]
SEAT = "The house. Its own words. 2026."
"""

PICTURES = frozenset({"what-is-a-chair", "kinds", "stool", "warm-seat", "get-help-now"})


def clinic_folder(folder: Path, revision: str) -> Path:
    """Write the clinic's folder and return it.

    Args:
        folder: where to put it, as `tmp_path`.
        revision: the text of the page `stool` that it was made from.
    """
    clinic = folder / "clinic-pack"
    write(clinic, "pack.toml", LIST.format(revision=revision))
    write(clinic, "sources.toml", SOURCES)
    (clinic / "pictures").mkdir()
    (clinic / "pictures" / "our-team.png").write_bytes(png())
    _page(clinic, "our-team", 9001, "topic", "Our team", "own/our-team", TEAM)
    _page(clinic, "stool", 11, "cause", "Our stool", "stool", STOOL)
    return clinic


def chairs_and_clinic(folder: Path, *, translated: bool = False) -> tuple[ContentPack, Path]:
    """The pack of chairs, and a clinic's folder that fits it without a problem."""
    pack = content_pack(folder, translated=translated)
    return pack, clinic_folder(folder, page_revision(pack.pages["stool", "en"]))


def checked(pack: ContentPack, clinic: Path) -> tuple[ContentPack | None, list[tuple[str, str, int]]]:
    """What becomes of the two, and every problem as (code, file, line); each can be told in words."""
    whole, problems = check_overlay(pack, clinic, known_pictures=PICTURES)
    return whole, [_told(problem) for problem in problems]


def newer_chairs(folder: Path, old: str, new: str, file: str = "pages/stool/en.md") -> ContentPack:
    """The pack of chairs with something changed in one of its files, as an update brings it."""
    chairs = good_pack(folder / "newer")
    edit(chairs, file, old, new)
    pack, problems = load_folder(chairs)
    assert pack is not None, problems
    return pack


def _told(problem: Problem) -> tuple[str, str, int]:
    assert problem.sentence()
    assert problem.fix()
    return problem.code, problem.file, problem.line


def _page(clinic: Path, page: str, number: int, kind: str, title: str, picture: str, body: str) -> None:
    facts = FACTS.format(
        number=number,
        kind=kind,
        title=title,
        statements='"S02"' if page == "stool" else "",
        picture=picture,
        verdict="",
        related='{page = "kinds"}, {page = "get-help-now"}',
        question=f'question = "Is a {page} for me?"\n' if kind == "cause" else "",
    )
    write(clinic, f"pages/{page}/en.md", facts + body)
