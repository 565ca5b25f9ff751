from __future__ import annotations

import pickle

from kiosk.content.pictures.known_pictures import KnownPictures, states_of

KNOWN = KnownPictures.of({"stool": ("old", "new"), "seat": ()})


def test_pictures_are_known_by_their_ids_as_in_any_set():
    assert sorted(KNOWN) == ["seat", "stool"]
    assert "table" not in KNOWN


def test_the_states_of_a_picture_are_known_even_in_another_process():
    for known in (KNOWN, pickle.loads(pickle.dumps(KNOWN))):  # noqa: S301 - our own bytes
        assert states_of(known, "stool") == {"old", "new"}
        assert states_of(known, "seat") == frozenset()
        assert states_of(known, "table") is None


def test_of_a_plain_set_or_none_no_states_are_known():
    assert states_of(frozenset({"stool"}), "stool") is None
    assert states_of(KnownPictures({"stool"}), "stool") is None
    assert states_of(None, "stool") is None
