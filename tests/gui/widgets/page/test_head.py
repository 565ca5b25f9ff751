from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.gui.widgets.page.head import head_height, head_words
from kiosk.layout.rect import Rect
from tests.support.gui import TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


def lines(kit: Any, text: str, style: Any, width: float) -> int:
    return round(kit.mm(kit.typesetter.set(text, style, kit.px(width)).height) / kit.line(style))


@SMALL
@pytest.mark.parametrize("section", ["", "What it is", "When to get help"])
def test_the_draft_mark_stands_on_one_line_and_everything_is_said(arrive: Arrive, glass: GlassOptions, section: str):
    visitor = arrive(glass)
    kit = visitor.kit
    area = Rect(5.0, 5.0, kit.width - 10.0, 80.0)
    for page_id in ("sciatica", "disc-changes", "often-no-single-cause", "words-explained"):
        page = visitor.presenter.library.page(page_id)
        head = head_words(kit, page, section, (4, 12), area)
        said = " ".join(text for _, text, _ in head)
        for part in (page.entry.short_title, section, f"Page {page.entry.number}", "4 of 12", "Draft"):
            assert part in said, (page_id, said)
        for rect, text, style in head:
            assert lines(kit, text, style, rect.width + 0.5) == 1, (page_id, text)
            assert rect.right <= area.right + 0.01
        assert max(rect.y for rect, _, _ in head) < area.y + head_height(kit, page, area.width)


@SMALL
@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
@pytest.mark.parametrize("section", ["", "When to get help"])
def test_with_large_words_two_lines_are_enough(arrive: Arrive, glass: GlassOptions, scale: float, section: str):
    kit = arrive(glass, text_scale=scale).kit
    visitor = arrive(glass, text_scale=scale)
    area = Rect(5.0, 5.0, kit.width - 10.0, 80.0)
    for page_id in visitor.order:
        page = visitor.presenter.library.page(page_id)
        if page.entry.kind == "hub":
            continue
        head = head_words(kit, page, section, (12, 48), area)
        said = [text for _, text, _ in head]
        wanted = section or page.entry.short_title
        assert said[0] == wanted
        assert f"Page {page.entry.number} · 12/48" in said
        assert "Draft: not checked by a clinician" in said
        if kit.typesetter.longest_word(wanted, kit.meta("ink")) < kit.px(area.width / 2):
            assert head_height(kit, page, area.width) < 2.2 * kit.line(kit.meta("ink")), page_id
        for (one, *_), (other, *_) in combinations(head, 2):
            assert one.distance(other) > 0.0 or abs(one.y - other.y) > 4.0, page_id


@SMALL
def test_above_a_picture_alone_the_head_is_shorter(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    page = visitor.presenter.library.page("spinal-stenosis")
    width = visitor.kit.width - 10.0
    assert head_height(visitor.kit, page, width, bare=True) < head_height(visitor.kit, page, width) - 1.5
    said = " ".join(text for _, text, _ in head_words(visitor.kit, page, "", (1, 13), Rect(5, 5, width, 80), bare=True))
    for part in ("Spinal stenosis", "Page 15", "1/13", "Draft: not checked by a clinician"):
        assert part in said


@SMALL
def test_an_approved_page_says_nothing_of_drafts(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    page = replace(visitor.presenter.library.page("sciatica"), approval="approved")
    area = Rect(5.0, 5.0, visitor.kit.width - 10.0, 80.0)
    head = head_words(visitor.kit, page, "What it is", (1, 9), area)
    assert "raft" not in " ".join(text for _, text, _ in head)
    assert "Page 16" in " ".join(text for _, text, _ in head)


@SMALL
def test_every_part_of_a_page_has_a_head_of_the_same_height(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    kit = visitor.kit
    page = visitor.presenter.library.page("herniated-disc")
    area = Rect(5.0, 5.0, kit.width - 10.0, 80.0)
    ends = set()
    for section in page.sections:
        head = head_words(kit, page, section.title, (88, 88), area)
        ends.add(round(max(rect.y for rect, _, _ in head), 2))
    assert len(ends) == 1
