from __future__ import annotations

from kiosk.content.pictures.own_picture import is_own, own_id


def test_the_id_of_a_picture_of_a_pack_is_told_from_that_of_a_drawing():
    assert own_id("our-team", "12ab") == "own.our-team.12ab"
    assert is_own(own_id("our-team", "12ab"))
    assert not is_own("own-team")
    assert not is_own("")
