from __future__ import annotations

from kiosk.errors import KnownError
from kiosk.staff.console import STAY
from kiosk.staff.desks.manual import Chapter, ManualDesk, chapters
from kiosk.staff.sheet import Do, Say, Tone
from tests.support.source_tree import ROOT

TEXT = """# The manual

## First steps

1. Open it.
2. Write
   on.

One
paragraph.

## Fields

| field | what it is for |
|---|---|
| Title `title` | Type \\| in it. |
| Number |  |

| code | what is wrong | what to do |
|---|---|---|
| `html` | HTML. | |
"""


def broken() -> str:
    raise KnownError("The file cannot be read.")


def test_a_chapter_is_read_line_by_line():
    assert chapters(TEXT) == (
        Chapter("First steps", (Say("1. Open it."), Say("2. Write on."), Say("One paragraph."))),
        Chapter(
            "Fields",
            (
                Say("Title title", Tone.HEAD),
                Say("Type | in it."),
                Say("Number", Tone.HEAD),
                Say("html", Tone.HEAD),
                Say("What is wrong: HTML."),
            ),
        ),
    )


def test_chapters_are_chosen_and_turned_through():
    desk = ManualDesk(lambda: TEXT)
    sheet = desk.sheet()
    assert [line.text for line in sheet.lines if isinstance(line, Do)] == ["First steps", "Fields"]
    assert desk.act("chapter 0", "") == STAY
    assert desk.sheet().title == "First steps"
    assert desk.sheet().lines[-2:] == (Do("all", "All chapters"), Do("next", "Next chapter", "Fields"))
    desk.act("next", "")
    assert desk.sheet().title == "Fields"
    assert desk.sheet().lines[-1] == Do("all", "All chapters")
    desk.act("all", "")
    assert desk.sheet() == sheet


def test_a_manual_that_cannot_be_read_is_told():
    assert ManualDesk(broken).sheet().lines == (Say("The file cannot be read.", Tone.BAD),)
    assert "missing" in ManualDesk(lambda: "").sheet().lines[0].text


def test_the_manual_that_is_shipped_has_its_chapters():
    found = chapters((ROOT / "resources/manual/content.md").read_text("utf-8"))
    assert len(found) >= 6
    assert all(chapter.lines for chapter in found)
    assert not [line for chapter in found for line in chapter.lines if "|--" in line.text]
