from __future__ import annotations

import datetime as dt
import json
import stat
import sys
from typing import TYPE_CHECKING

import content_repository
import pytest
from common import StopError
from content_repository import RELEASE_DAYS, ROOT_DAYS, TARGETS_DAYS, Repository

from tests.support.content_updates import NEW, NOW, Publisher, holders, pack_at, pack_bytes, signers

if TYPE_CHECKING:
    from pathlib import Path


def day(days: int) -> str:
    return (NOW + dt.timedelta(days=days)).date().isoformat()


def test_each_role_is_good_for_a_stated_time(tmp_path: Path):
    publisher = Publisher(tmp_path)
    assert publisher.repository.versions() == {"root": (1, day(ROOT_DAYS))}
    publisher.publish()
    assert publisher.repository.versions() == {
        "root": (1, day(ROOT_DAYS)),
        "targets": (1, day(TARGETS_DAYS)),
        "snapshot": (1, day(RELEASE_DAYS)),
        "timestamp": (1, day(RELEASE_DAYS)),
    }
    assert RELEASE_DAYS < 90


def test_a_stick_holds_the_newest_and_nothing_else(tmp_path: Path):
    publisher = Publisher(tmp_path)
    publisher.publish()
    publisher.publish("1.2.0", b'{"version": 1, "approvals": []}')
    names = {path.name for path in publisher.place.rglob("*") if path.is_file()}
    assert {name.partition(".")[2] if len(name) > 64 else name for name in names} == {
        *("1.root.json", "2.snapshot.json", "2.targets.json", "timestamp.json", "root.json"),
        *("back-pain-1.2.0.pack", "back-pain-1.2.0.approvals.json"),
    }
    assert len(names) == 7


def test_too_few_signatures_publish_nothing(tmp_path: Path):
    publisher = Publisher(tmp_path / "one")
    pack = pack_at(tmp_path / "a.pack", pack_bytes(NEW))
    with pytest.raises(StopError, match="0 of the 1 keys that must sign for targets"):
        publisher.repository.publish(pack, b"", signers("r", "a"), NOW.date())
    with pytest.raises(StopError, match="0 of the 1 keys that must sign for snapshot"):
        publisher.repository.publish(pack, b"", signers("t"), NOW.date())
    with pytest.raises(StopError, match="1 of the 2 keys that must sign for root"):
        Repository(tmp_path / "two", NOW).init(holders(), signers("a"))
    with pytest.raises(StopError, match="3 of 2 keys cannot sign for root"):
        Repository(tmp_path / "two", NOW).init(holders("ab", root_threshold=3), signers("a", "b"))


def test_what_cannot_be_done_yet_or_any_more_is_told(tmp_path: Path):
    empty = Repository(tmp_path / "none", NOW)
    with pytest.raises(StopError, match="init"):
        empty.root()
    publisher = Publisher(tmp_path / "one")
    with pytest.raises(StopError, match="rotate"):
        publisher.repository.init(holders(), signers("a", "b"))
    with pytest.raises(StopError, match="Nothing was published"):
        publisher.repository.renew(signers("r"))
    with pytest.raises(StopError, match="not a list of approvals"):
        publisher.publish(approvals=b"[]")


def test_a_key_is_locked_and_its_public_half_is_not(tmp_path: Path):
    private = content_repository.make_key(tmp_path / "keys", "anna", b"correct horse battery")
    assert b"ENCRYPTED" in private.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(private.stat().st_mode) == 0o600
    public = content_repository.read_public(tmp_path / "keys" / "anna.public.json")
    assert content_repository.read_signer(private, b"correct horse battery").public_key.keyid == public.keyid
    with pytest.raises(StopError, match="Choose another name"):
        content_repository.make_key(tmp_path / "keys", "anna", b"correct horse battery")
    with pytest.raises(StopError, match="cannot be used"):
        content_repository.read_signer(private, b"wrong")
    for text in ("", "[]", "{}", json.dumps({"keyid": 1})):
        (tmp_path / "bad.json").write_text(text, encoding="utf-8")
        with pytest.raises(StopError, match="no public key"):
            content_repository.read_public(tmp_path / "bad.json")
