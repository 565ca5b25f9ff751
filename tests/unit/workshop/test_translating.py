from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.content.loader import revision_of
from kiosk.errors import KnownError
from kiosk.workshop import history
from kiosk.workshop.page_text import parts, with_value
from kiosk.workshop.translating import changes, empty_translation, made_from, up_to_date
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def page(folder: Path, name: str) -> str:
    return (good_pack(folder) / f"pages/{name}/en.md").read_text("utf-8")


def test_an_empty_form_has_the_bones_of_the_page_and_none_of_its_words(tmp_path: Path):
    original = page(tmp_path, "what-is-a-chair").replace('{page = "stool"}', '{page = "stool", label = "Low"}')
    taken, _ = parts(empty_translation(original))
    assert taken is not None
    assert [taken.values[key] for key in ("title", "short_title", "summary", "alt")] == [""] * 4
    assert taken.values["related"] == [{"page": "kinds"}, {"page": "stool"}]
    assert (taken.values["number"], taken.values["approval"]) == (2, "draft")
    assert taken.values["translated_from"] == revision_of(original)
    lines = taken.body.split("\n")
    for line in ("## {#what}", "::: certainty 2 ", "::: pictogram 48 of 100", "::: myth not-true | ", "::: term "):
        assert line in lines, line
    for line in ("::: choice stool | ", "::: tell ", "[@OAK01] [@ELM02]", "- ", "1. ", ":::", "- [@OAK01]"):
        assert line in lines, line
    assert "chair" not in taken.body
    with pytest.raises(KnownError, match="original"):
        empty_translation("no facts")


def test_voices_keep_their_lines_and_a_page_may_lead_nowhere(tmp_path: Path):
    warm = empty_translation(page(tmp_path, "warm-seat"))
    assert "\n::: traditional\n\n:::\n\n::: studies\n[@OAK01]\n:::" in warm
    assert 'verdict = ""' in warm
    kinds = empty_translation(page(tmp_path, "kinds").replace("related = [  ]\n", ""))
    assert "related" not in kinds
    assert "::: only offers_acupuncture" in kinds


def test_bringing_a_translation_up_to_date_takes_over_what_is_no_words(tmp_path: Path):
    original = page(tmp_path, "what-is-a-chair")
    links = [{"page": "kinds", "label": "Tipos"}, {"page": "stool"}]
    own = with_value(empty_translation(original), "related", links)
    now = with_value(with_value(original, "picture", "stool"), "statements", None)
    now = with_value(now, "related", [{"page": "warm-seat"}, {"page": "kinds", "label": "Sorts"}])
    taken, _ = parts(up_to_date(own, now))
    assert taken is not None
    assert (taken.values["picture"], taken.values["title"], "statements" in taken.values) == ("stool", "", False)
    assert taken.values["related"] == [{"page": "warm-seat"}, {"page": "kinds", "label": "Tipos"}]
    assert taken.values["translated_from"] == revision_of(now)
    assert up_to_date(own, original) == own
    alone, _ = parts(up_to_date(own, with_value(original, "related", None)))
    assert alone is not None
    assert alone.values["related"] == []
    for one, other in (("no facts", original), (own, "no facts")):
        with pytest.raises(KnownError, match="facts"):
            up_to_date(one, other)


def test_what_has_changed_is_told_line_by_line(tmp_path: Path):
    before = page(tmp_path, "stool")
    now = before.replace("no back", "one seat")
    found = changes(before, now)
    assert [each for each in found if each.kind != "same"] == [
        ("gone", "A stool has no back."),
        ("new", "A stool has one seat."),
    ]
    assert ("same", "Stool") in found
    assert {each.kind for each in changes(None, now)} == {"same"}
    assert changes(None, "no facts") == (("same", "no facts"),)


def test_the_version_a_translation_was_made_from_is_found_again(tmp_path: Path):
    before = page(tmp_path, "stool")
    versions = [
        history.keep(tmp_path, "x", data, NOW.replace(minute=minute))
        for minute, data in enumerate((b"\xff", b"another", before.encode()))
    ]
    translation = empty_translation(before)
    assert made_from(translation, versions) == before
    assert made_from(translation, versions[:2]) is None
    assert made_from("no facts", versions) is None
