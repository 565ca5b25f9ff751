"""The commands, and a rehearsal of what the manual says of every key that can be lost."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import publish_content
import pytest
from common import StopError

from kiosk.content.approval import Approvals
from kiosk.updates import job
from tests.support.content_updates import NOW, Clinic, Publisher, pack_at, pack_bytes
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


SAID = "a long passphrase"


class Desk:
    """A publisher at work: keys in one folder, and the commands of the manual.

    Args:
        place: an empty folder.
        name: of the folder of what is published.
    """

    def __init__(self, place: Path, name: str = "stick") -> None:
        self.place = place
        self.publisher = object.__new__(Publisher)  # its stick without its keys: these were made by the script
        self.publisher.place = place / name / "back-pain-updates"
        self.publisher.chunk = 2**16
        self.repo = str(self.publisher.place)

    def run(self, *arguments: str, now: dt.datetime = NOW) -> None:
        publish_content.main(arguments, ask=lambda _: SAID, now=lambda: now)

    def keys(self, *names: str) -> None:
        self.run("keys", str(self.place / "keys"), *names)

    def holders(self, root: str = "abc", targets: str = "t", release: str = "r") -> list[str]:
        roles = {"--root": root, "--targets": targets, "--release": release}
        return [
            each
            for role, names in roles.items()
            for each in (role, *(str(self.place / "keys" / f"{name}.public.json") for name in names))
        ]

    def sign(self, names: str) -> list[str]:
        return ["--sign", *(str(self.place / "keys" / f"{name}.pem") for name in names)]

    def publish(self, version: str, names: str = "tr") -> None:
        pack = pack_at(self.place / "made.pack", pack_bytes(version))
        self.run("publish", self.repo, str(pack), *self.sign(names))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.keys(*"abctr")
    made.run("init", made.repo, *made.holders(), *made.sign("ab"))
    made.publish("1.1.0")
    return made


@pytest.fixture
def clinic(tmp_path: Path, desk: Desk) -> Clinic:
    made = Clinic(tmp_path / "kiosk", desk.publisher)
    take(made, desk)
    return made


def take(clinic: Clinic, desk: Desk) -> str:
    """Put in the stick, and return the version shown then, or why none of it was taken."""
    last = clinic.last(desk.publisher)
    if last.problem is not None:
        return last.problem.code
    job.take(clinic.site(), last, Approvals, list[Any]().append)
    return clinic.shows()


def a_targets_key(clinic: Clinic, desk: Desk) -> None:
    desk.keys("u")
    desk.run("rotate", desk.repo, *desk.holders(targets="u"), *desk.sign("ac"))
    with pytest.raises(StopError, match="targets"):
        desk.publish("1.2.0", "tr")
    desk.publish("1.2.0", "ur")
    assert take(clinic, desk) == "1.2.0"


def the_release_key(clinic: Clinic, desk: Desk) -> None:
    desk.keys("s")
    desk.run("rotate", desk.repo, *desk.holders(release="s"), *desk.sign("bc"))
    with pytest.raises(StopError, match="snapshot"):
        desk.run("renew", desk.repo, *desk.sign("r"))
    desk.run("renew", desk.repo, *desk.sign("s"))
    desk.publish("1.2.0", "ts")
    assert take(clinic, desk) == "1.2.0"


def one_root_key(clinic: Clinic, desk: Desk) -> None:
    """Key c is lost; d comes in its place, and counts from then on."""
    desk.keys("d", "e")
    desk.run("rotate", desk.repo, *desk.holders("abd"), *desk.sign("ab"))
    desk.run("rotate", desk.repo, *desk.holders("ade"), *desk.sign("ad"))
    desk.publish("1.2.0")
    assert take(clinic, desk) == "1.2.0"


def two_root_keys(clinic: Clinic, desk: Desk) -> None:
    desk.keys("d", "e", "f", "v", "w")
    with pytest.raises(StopError, match="1 of the 2 keys"):
        desk.run("rotate", desk.repo, *desk.holders("ade"), *desk.sign("ade"))
    new = Desk(desk.place, "new")
    new.run("init", new.repo, *new.holders("def", "v", "w"), *new.sign("de"))
    new.publish("1.2.0", "vw")
    assert take(clinic, new) == "wrong-key"
    assert clinic.shows() == "1.1.0"
    (clinic.updates / "root.json").write_bytes((new.publisher.place / "root.json").read_bytes())
    assert take(clinic, new) == "1.2.0"
    assert take(clinic, desk) == "wrong-key"


REHEARSED: dict[str, Callable[[Clinic, Desk], None]] = {
    "If a targets key is lost or stolen": a_targets_key,
    "If the release key is lost or stolen": the_release_key,
    "If one root key is lost or stolen": one_root_key,
    "If two root keys are lost": two_root_keys,
    "If two root keys are stolen": two_root_keys,
}


@pytest.mark.parametrize("case", list(REHEARSED)[:-1])
def test_what_the_manual_says_works(case: str, clinic: Clinic, desk: Desk):
    REHEARSED[case](clinic, desk)


def test_every_loss_in_the_manual_is_rehearsed():
    manual = (ROOT / "resources" / "manual" / "updates.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (If .*)$", manual, re.MULTILINE) == list(REHEARSED)


def test_a_stick_is_renewed_and_a_root_too(clinic: Clinic, desk: Desk, capsys: pytest.CaptureFixture[str]):
    late = NOW + dt.timedelta(days=90)
    desk.publish("1.2.0")
    assert [each.problem.code for each in clinic.steps(desk.publisher, late) if each.problem] == ["expired"]
    desk.run("renew", desk.repo, *desk.sign("r"), now=late)
    assert clinic.last(desk.publisher, late).phase == "ready"
    desk.run("rotate", desk.repo, *desk.holders(), *desk.sign("ab"), now=late)
    assert clinic.last(desk.publisher, late).phase == "ready"
    capsys.readouterr()
    desk.run("show", desk.repo)
    told = capsys.readouterr().out
    assert re.search(r"trusts this publisher: ([0-9A-F]{4} ){7}[0-9A-F]{4}\n", told)
    assert "root: version 2, good until 2029-02-28" in told
    assert "timestamp: version 3, good until 2027-04-30" in told


def test_a_passphrase_is_long_and_typed_twice(tmp_path: Path):
    command = ["keys", str(tmp_path), "anna"]
    with pytest.raises(StopError, match="at least 12"):
        publish_content.main(command, ask=lambda _: "short")
    answers = iter(["a long passphrase", "another passphrase"])
    with pytest.raises(StopError, match="two passphrases"):
        publish_content.main(command, ask=lambda _: next(answers))
    assert list(tmp_path.iterdir()) == []


def test_approvals_that_are_not_there_are_told(desk: Desk):
    pack = pack_at(desk.place / "made.pack", pack_bytes("1.2.0"))
    with pytest.raises(StopError, match="cannot be read"):
        desk.run("publish", desk.repo, str(pack), "--approvals", str(desk.place / "none"), *desk.sign("tr"))
