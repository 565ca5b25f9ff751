from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.content.loader import load_folder
from kiosk.errors import KnownError
from kiosk.workshop import adding, pack_list
from tests.support.builders import good_pack, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Our team", "our-team"),
        ("Où ça fait mal ?", "ou-ca-fait-mal"),
        ("针灸", "page"),
        ("Herni\u00adated disc", "herniated-disc"),
        ("x" * 60, "x" * 36),
        ("Stool", "stool-3"),
    ],
)
def test_a_title_gives_an_id(title: str, found: str):
    assert adding.identifier(title, ["stool", "stool-2"]) == found


@pytest.mark.parametrize("kind", ["topic", "cause", "way"])
def test_the_checks_say_what_a_new_page_still_needs(tmp_path: Path, kind: str):
    folder = good_pack(tmp_path)
    text = adding.new_page(
        'A "good" seat',
        kind,
        number=20,
        picture="stool",
        publisher="The chair library",
        today=date(2026, 6, 1),
        leads_to=["stool", "kinds"],
    )
    write(folder, "pages/new/en.md", text)
    write(folder, "pack.toml", pack_list.with_page((folder / "pack.toml").read_text(), "kinds", "new"))
    _, problems = load_folder(folder)
    assert {problem.file for problem in problems} == {"pages/new/en.md"}
    todo = {"alt-missing", "value-empty"} | ({"directive-content"} if kind == "way" else {"section-empty"})
    assert {problem.code for problem in problems} == todo
    text = re.sub(r'^(summary|alt|question) = ""', r'\1 = "What is a seat?"', text, flags=re.MULTILINE)
    write(folder, "pages/new/en.md", re.sub(r"(#what}|traditional|studies)\n", r"\1\nA seat.\n", text))
    pack, problems = load_folder(folder)
    assert problems == []
    assert pack.pages["new", "en"].next_check == "2027-06-01"
    assert adding.title_of(text) == 'A "good" seat'


def test_the_next_number_is_the_first_that_is_free():
    texts = ["+++\nnumber = 1\n+++\n", "+++\nnumber = 3\n+++\n", "no page"]
    assert adding.next_number(texts) == 2
    assert adding.next_number([]) == 1


def test_a_new_page_begins_with_a_picture_of_its_kind():
    texts = [f'+++\nkind = "{kind}"\npicture = "{kind}-1"\n+++\n' for kind in ("help-now", "topic", "cause")]
    assert adding.usual_picture("cause", [*texts, "no page"]) == "cause-1"
    assert adding.usual_picture("way", texts) == "topic-1"
    assert adding.usual_picture("way", []) == ""


def test_only_a_code_names_a_language():
    assert adding.language_code(" zh-Hans ") == "zh-Hans"
    with pytest.raises(KnownError, match="code"):
        adding.language_code("Spanish")
