from __future__ import annotations

from typing import Any

import pytest

from kiosk.updates.offer import MOST_BYTES, Offer, judge, read_offer, version_key
from kiosk.updates.problems import UpdateError

HASH = "a" * 64
GOOD = Offer("back-pain-0.2.0.pack", "back-pain", "0.2.0", "0.1.0", "2026-12-01", "", 9, HASH)


def read(custom: dict[str, Any] | None = None, name: str = GOOD.pack, length: int = 9, **hashes: str) -> Offer:
    return read_offer(name, GOOD.to_custom() | (custom or {}), length, hashes or {"sha256": HASH})


def code_of(*values: Any, **more: Any) -> str:
    with pytest.raises(UpdateError) as caught:
        read(*values, **more)
    return caught.value.problem.code


def test_what_was_signed_comes_back():
    assert read() == GOOD


@pytest.mark.parametrize("key", ["product", "version", "minimum_kiosk", "date", "approvals"])
def test_each_value_must_be_there_and_a_text(key: str):
    assert code_of({key: None}) == "unreadable"
    assert code_of({key: ["0.2.0"]}) == "unreadable"


@pytest.mark.parametrize(
    "custom",
    [{"version": "new"}, {"version": "1.2.3.4.5"}, {"minimum_kiosk": ""}, {"date": "1.12.2026"}, {"date": "20261201"}],
)
def test_a_value_that_is_no_version_or_day_is_refused(custom: dict[str, str]):
    assert code_of(custom) == "unreadable"


def test_a_name_stays_in_its_folder():
    for name in ("../a.pack", "a/b.pack", "A.pack", ".a.pack", "a" * 101, "a b.pack", "ä.pack"):
        assert code_of(None, name) == "path"
        assert code_of({"approvals": name}) == "path"


def test_another_hash_or_a_huge_file_is_refused():
    assert code_of(sha512="b" * 128) == "unreadable"
    assert code_of(None, length=MOST_BYTES + 1) == "endless"


def test_versions_are_compared_as_numbers():
    assert version_key("0.10.0") > version_key("0.9.9")
    assert version_key("1.0.0") == version_key("1") == (1,)
    assert version_key("words") == () < version_key("0")


@pytest.mark.parametrize(
    ("shown", "program", "code"),
    [
        ("0.2.0", "0.1.0", "same"),
        ("0.2", "0.1.0", "same"),
        ("0.3.0", "0.1.0", "older"),
        ("0.1.0", "0.0.9", "newer-program"),
    ],
)
def test_what_is_not_for_this_kiosk_as_it_is(shown: str, program: str, code: str):
    with pytest.raises(UpdateError) as caught:
        judge(GOOD, shown=shown, program=program)
    assert caught.value.problem.code == code


def test_what_is_newer_is_taken():
    judge(GOOD, shown="0.1.9", program="0.1.0")
