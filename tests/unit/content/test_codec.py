from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from kiosk.content.codec import (
    BLOCKS,
    decode_block,
    decode_page,
    encode_block,
    encode_page,
)
from kiosk.content.model import Block, Explained, Paragraph, Span, Step, Term
from tests.support.builders import content_pack, guided_pack

if TYPE_CHECKING:
    from pathlib import Path


def through_json(value: object) -> object:
    return json.loads(json.dumps(value))


def test_every_kind_of_block_has_its_place_in_the_table():
    assert {codec.type for codec in BLOCKS.values()} == set(get_args(Block))
    assert len(BLOCKS) == len(get_args(Block))


def test_the_good_pack_has_every_kind_of_block(tmp_path: Path):
    pages = content_pack(tmp_path).pages.values()
    assert {type(b) for page in pages for s in page.sections for b in s.blocks} == set(get_args(Block))


def test_every_page_comes_back_as_it_was(tmp_path: Path):
    pack = content_pack(tmp_path)
    for page in pack.pages.values():
        assert decode_page(through_json(encode_page(page)), page.entry, page.language) == page


def test_a_guide_comes_back_as_it_was(tmp_path: Path):
    page = guided_pack(tmp_path).pages["stool", "en"]
    assert page.guide is not None
    step = Step(Paragraph((Span("Sit", strong=True), Span(" down.")), ("OAK01",)), "old", warns=True)
    guided = replace(page, guide=replace(page.guide, steps=(step, *page.guide.steps)))
    assert decode_page(through_json(encode_page(guided)), page.entry, page.language) == guided


def test_strong_words_and_sources_come_back():
    block = Paragraph((Span("Sit", strong=True), Span(" down.")), ("OAK01",))
    assert encode_block(block) == ["paragraph", [["Sit"], " down."], ["OAK01"]]
    assert decode_block(encode_block(block)) == block


def test_words_that_can_be_explained_come_back():
    block = Paragraph((Span("A "), Span("rung", word=2), Span("Sit", strong=True)))
    assert encode_block(block) == ["paragraph", ["A ", ["rung", 2], ["Sit"]], []]
    assert decode_block(encode_block(block)) == block
    term = Term("Rung", block, ("rungs", "bars"))
    assert decode_block(encode_block(term)) == term


def test_what_words_mean_comes_back(tmp_path: Path):
    page = content_pack(tmp_path).pages["stool", "en"]
    explained = replace(page, explained=(Explained("Rung", Paragraph((Span("A bar."),)), "words#what"),))
    assert "explained" not in encode_page(page)
    assert decode_page(through_json(encode_page(explained)), page.entry, page.language) == explained


def test_a_kind_nobody_knows_is_refused():
    with pytest.raises(KeyError):
        decode_block(["sofa", []])
