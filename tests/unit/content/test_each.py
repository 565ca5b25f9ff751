from __future__ import annotations

from kiosk.content.each import one_by_one


def test_one_item_after_the_other_in_their_order():
    assert list(one_by_one(str, [3, 1, 2])) == ["3", "1", "2"]
