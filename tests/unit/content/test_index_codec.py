from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.content.index_codec import decode_entry, decode_info, encode_entry, encode_info
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path


def through_json(value: object) -> object:
    return json.loads(json.dumps(value))


def test_every_entry_and_the_pack_s_own_facts_come_back_as_they_were(tmp_path: Path):
    pack = content_pack(tmp_path)
    for page in pack.pages.values():
        assert decode_entry(through_json(encode_entry(page.entry))) == page.entry
    assert decode_info(through_json(encode_info(pack.info))) == pack.info


def test_an_entry_with_too_few_values_is_refused():
    with pytest.raises(TypeError):
        decode_entry(["sofa"])
