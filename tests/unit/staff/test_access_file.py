from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.staff import access_file
from kiosk.staff.access import RECOVERED, Access
from kiosk.staff.access_file import BACKUP, MARK, NAME, State, load, save
from kiosk.staff.recovery import generate
from kiosk.staff.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("cheap_hashes")

CODE = generate()
PIN = "482915"
DAMAGED = "The list of people and PINs in {} is damaged. Sign in and save the people again."
NEWER = "The list of people and PINs in {} is from a newer version of the kiosk. Install that version again."
SEALED = (
    "No PIN can be checked, because the list of people is lost. Ask IT to put access.json back, or to allow a new "
    "first run in the machine's policy file."
)


def people() -> Access:
    return Access().add("A. Sample", Role.IT, PIN, RECOVERED).access.set_recovery(CODE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert save(tmp_path, people()).problem == ""
    return tmp_path


def change(path: Path, change_it: Callable[[dict], object]) -> None:
    document = json.loads(path.read_bytes())
    change_it(document)
    path.write_text(json.dumps(document))


def break_people(document: dict) -> None:
    document["people"]["value"][0]["role"] = "owner"


def break_recovery(document: dict) -> None:
    document["recovery"]["value"]["salt"] = "00" * 16


DAMAGE = {
    "empty": lambda path: path.write_bytes(b""),
    "binary": lambda path: path.write_bytes(bytes(range(256))),
    "half": lambda path: path.write_bytes(path.read_bytes()[:200]),
    "another document": lambda path: path.write_bytes(b"[1, 2]"),
    "no version": lambda path: change(path, lambda document: document.pop("version")),
    "a version that is none": lambda path: change(path, lambda document: document.update(version="new")),
    "an endless version": lambda path: path.write_bytes(b'{"version": 1, "revision": Infinity}'),
    "nested without end": lambda path: path.write_bytes(b"[" * 30_000),
    "nobody": lambda path: path.write_bytes(access_file.encode(Access())),
}


def test_what_was_saved_is_loaded(folder: Path):
    loaded = load(folder)
    assert (loaded.state, loaded.problems) == (State.READY, ())
    assert loaded.access.revision == 1
    assert loaded.access.opens(CODE)
    person = loaded.access.who(PIN)
    assert person is not None
    assert (person.name, person.role) == ("A. Sample", Role.IT)


def test_no_file_holds_a_pin_or_the_code_or_may_be_read_by_others(folder: Path):
    for name in (NAME, BACKUP):
        text = (folder / name).read_text()
        assert PIN not in text
        assert CODE.replace("-", "") not in text.replace("-", "")
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_new_kiosk_is_set_up(tmp_path: Path):
    assert load(tmp_path) == (State.FIRST_RUN, Access(), ())


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("name", [NAME, BACKUP])
def test_one_damaged_copy_locks_nobody_out(folder: Path, name: str, damage: str):
    DAMAGE[damage](folder / name)
    loaded = load(folder)
    assert loaded.state is State.READY
    assert loaded.problems == (DAMAGED.format(name),)
    assert loaded.access.who(PIN) is not None
    assert loaded.access.opens(CODE)
    assert save(folder, loaded.access).problem == ""
    assert load(folder).problems == ()


@pytest.mark.parametrize("name", [NAME, BACKUP])
def test_one_lost_copy_locks_nobody_out(folder: Path, name: str):
    (folder / name).unlink()
    assert (load(folder).state, load(folder).problems) == (State.READY, ())


@pytest.mark.parametrize("damage", [damage for damage in DAMAGE if damage != "nobody"])
def test_with_both_copies_damaged_no_visitor_becomes_the_owner(folder: Path, damage: str):
    for name in (NAME, BACKUP):
        DAMAGE[damage](folder / name)
    loaded = load(folder)
    assert loaded.state is State.SEALED
    assert loaded.problems == (DAMAGED.format(NAME), DAMAGED.format(BACKUP), SEALED)
    assert loaded.access.who(PIN) is None
    assert not loaded.access.opens(CODE)


def test_with_both_copies_lost_the_mark_keeps_visitors_out(folder: Path):
    (folder / NAME).unlink()
    (folder / BACKUP).unlink()
    assert load(folder).state is State.SEALED
    (folder / MARK).unlink()
    assert load(folder).state is State.FIRST_RUN


def test_the_account_that_owns_the_computer_lets_the_clinic_start_again(folder: Path):
    (folder / NAME).write_bytes(b"")
    (folder / BACKUP).write_bytes(b"")
    assert load(folder, may_start_again=True).state is State.FIRST_RUN
    save(folder, people())
    assert load(folder, may_start_again=True).state is State.READY


def test_a_mark_that_cannot_be_read_counts_as_there(tmp_path: Path):
    (tmp_path / MARK).mkdir()
    assert load(tmp_path).state is State.SEALED


def test_huge_and_unreadable_copies_are_told(folder: Path):
    (folder / NAME).write_bytes(b" " * (access_file.MOST_BYTES + 1))
    (folder / BACKUP).unlink()
    (folder / BACKUP).mkdir()
    loaded = load(folder)
    assert loaded.state is State.SEALED
    assert "too large to be what the kiosk wrote" in loaded.problems[0]
    assert "cannot be read" in loaded.problems[1]


@pytest.mark.parametrize(
    "break_it",
    [
        break_people,
        lambda document: document.pop("people"),
        lambda document: document.update(people=[]),
        lambda document: document["people"].pop("check"),
    ],
)
def test_with_the_people_damaged_the_recovery_code_still_opens(folder: Path, break_it: Callable[[dict], object]):
    for name in (NAME, BACKUP):
        change(folder / name, break_it)
    loaded = load(folder)
    assert loaded.state is State.RECOVERY_ONLY
    assert loaded.access.opens(CODE)
    assert loaded.access.who(PIN) is None
    assert loaded.problems == (DAMAGED.format(NAME), DAMAGED.format(BACKUP))


def test_with_the_recovery_code_damaged_the_people_still_sign_in(folder: Path):
    for name in (NAME, BACKUP):
        change(folder / name, break_recovery)
    loaded = load(folder)
    assert loaded.state is State.READY
    assert loaded.access.recovery is None
    assert loaded.problems == (DAMAGED.format(NAME), DAMAGED.format(BACKUP))


@pytest.mark.parametrize("wrong", [[], "nobody", [{"name": "A. Sample"}], [{"name": "", "role": "it"}], [3]])
def test_people_with_a_right_checksum_and_wrong_values_are_not_believed(folder: Path, wrong: object):
    for name in (NAME, BACKUP):
        change(
            folder / name,
            lambda document: document.update(people={"value": wrong, "check": access_file._check(wrong)}),
        )
    assert load(folder).state is State.RECOVERY_ONLY


def test_a_name_that_is_none_is_not_believed(folder: Path):
    def rename(document: dict) -> None:
        document["people"]["value"][0]["name"] = "\n"
        document["people"]["check"] = access_file._check(document["people"]["value"])

    for name in (NAME, BACKUP):
        change(folder / name, rename)
    assert load(folder).state is State.RECOVERY_ONLY


def test_a_newer_version_leaves_the_recovery_code(folder: Path):
    for name in (NAME, BACKUP):
        change(folder / name, lambda document: document.update(version=2))
    loaded = load(folder)
    assert loaded.state is State.RECOVERY_ONLY
    assert loaded.problems == (NEWER.format(NAME), NEWER.format(BACKUP))


def test_after_a_power_cut_between_the_copies_the_newer_one_counts(folder: Path):
    old = (folder / NAME).read_bytes()
    save(folder, load(folder).access.set_pin("A. Sample", "730164", RECOVERED).access)
    (folder / NAME).write_bytes(old)
    loaded = load(folder)
    assert loaded.access.who("730164") is not None
    assert loaded.access.who(PIN) is None
    assert loaded.access.revision == 2


def test_one_copy_that_cannot_be_written_is_told_and_the_change_holds(folder: Path):
    (folder / NAME).unlink()
    (folder / NAME).mkdir()
    saved = save(folder, load(folder).access.set_pin("A. Sample", "730164", RECOVERED).access)
    assert "access.json cannot be written" in saved.problem
    assert load(folder).access.who("730164") is not None


def test_when_nothing_can_be_written_nothing_has_changed(folder: Path):
    (folder / BACKUP).unlink()
    (folder / BACKUP).mkdir()
    with pytest.raises(KnownError, match=r"access\.bak\.json cannot be written"):
        save(folder, load(folder).access.set_pin("A. Sample", "730164", RECOVERED).access)
    assert load(folder).access.who(PIN) is not None
