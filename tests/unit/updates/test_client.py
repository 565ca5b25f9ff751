"""What `tests/unit/updates/test_job.py` does not reach: roots on a stick, and a disk that changes behind one's back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.updates import client
from kiosk.updates.problems import UpdateError
from kiosk.updates.python_tuf import TargetFile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.content_updates import Publisher


def test_a_root_must_be_signed_by_its_own_keys(publisher: Publisher):
    data = (publisher.place / "root.json").read_bytes()
    client.check_root(data)
    for wrong in (b"", b"{}", data[:-9], data.replace(b"2028-11-30", b"2029-11-30")):
        with pytest.raises(UpdateError, match="damaged"):
            client.check_root(wrong)


def test_another_document_is_no_root(publisher: Publisher):
    publisher.publish()
    with pytest.raises(UpdateError, match="damaged"):
        client.check_root(publisher.file("metadata/timestamp.json").read_bytes())


def test_a_copy_is_verified_where_it_lies(tmp_path: Path):
    target = TargetFile.from_data("a.pack", b"whole", ["sha256"])
    copy = tmp_path / "copy"
    with pytest.raises(UpdateError, match="could not be saved"):
        client.check_file(target, copy)
    copy.write_bytes(b"whole")
    client.check_file(target, copy)
    copy.write_bytes(b"wh0le")
    with pytest.raises(UpdateError, match="not the one that was signed"):
        client.check_file(target, copy)
