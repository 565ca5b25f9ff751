from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.content.index_codec import decode_entry, decode_info, encode_entry, encode_info
from kiosk.content.pack_file import PackFile
from tests.support.builders import compiled_pack, content_pack

if TYPE_CHECKING:
    from pathlib import Path


def through_json(value: object) -> object:
    return json.loads(json.dumps(value))


def test_every_entry_and_the_pack_s_own_facts_come_back_as_they_were(tmp_path: Path):
    pack = content_pack(tmp_path)
    for page in pack.pages.values():
        assert decode_entry(through_json(encode_entry(page.entry))) == page.entry
    assert decode_info(through_json(encode_info(pack.info))) == pack.info


def test_held_facts_and_the_question_of_a_page_are_known_before_any_page_is_opened(tmp_path: Path):
    with PackFile.open(compiled_pack(tmp_path)) as pack:
        assert pack.entry("stool", "en").question == "Is a stool for me?"
        assert pack.entry("kinds", "en").question == ""
        (held,) = pack.info.held
    assert (held.key, held.page, held.text) == ("three-legs", "stool", "Three legs hold better than four.")
    assert (held.why, held.sources, held.marks) == ("The paper was not opened.", ("OAK01",), ("three legs",))


def test_an_entry_with_too_few_values_is_refused():
    with pytest.raises(TypeError):
        decode_entry(["sofa"])
