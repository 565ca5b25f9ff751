from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

import pytest

from kiosk.content.codec import (
    BLOCKS,
    decode_block,
    decode_page,
    encode_block,
    encode_page,
)
from kiosk.content.model import Block, Paragraph, Span
from tests.support.builders import content_pack

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


def test_strong_words_and_sources_come_back():
    block = Paragraph((Span("Sit", strong=True), Span(" down.")), ("OAK01",))
    assert encode_block(block) == ["paragraph", [["Sit"], " down."], ["OAK01"]]
    assert decode_block(encode_block(block)) == block


def test_a_kind_nobody_knows_is_refused():
    with pytest.raises(KeyError):
        decode_block(["sofa", []])
