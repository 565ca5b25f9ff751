from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.content.loader import load_folder, revision_of
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
def test_a_new_page_and_its_translation_can_be_read_at_once(tmp_path: Path, kind: str):
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
    write(folder, "pages/new/es.md", adding.new_translation(text))
    pack_text = pack_list.with_page((folder / "pack.toml").read_text(), "kinds", "new")
    write(folder, "pack.toml", pack_list.with_language(pack_text, "es"))
    pack, problems = load_folder(folder)
    assert [(problem.code, problem.file) for problem in problems] == [("translation-stale", "pages/new/es.md")]
    assert pack.pages["new", "es"].next_check == "2027-06-01"
    write(folder, "pages/new/es.md", adding.translated_now(adding.new_translation(text), revision_of(text)))
    assert load_folder(folder)[1] == []


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
