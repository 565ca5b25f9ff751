"""The log is small, young, readable by a machine, and knows no page."""

from __future__ import annotations

import json
import logging
import os
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.crash.logs import LineFormatter, RingHandler, configure

if TYPE_CHECKING:
    from pathlib import Path

DAY = 86400.0
NOW = float(int(time.time()))


def record(message: str = "%d things", *values: object, name: str = "kiosk.app", at: float = NOW) -> logging.LogRecord:
    made = logging.LogRecord(name, logging.INFO, "x.py", 1, message, values, None)
    made.created = at
    return made


def lines(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("message", "values", "told"),
    [
        ("All is well.", (), "All is well."),
        ("Ended with %d after %.1f s.", (3, 2.5), "Ended with 3 after 2.5 s."),
        ("The page %s cannot be shown.", ("herniated-disc",), "The page … cannot be shown."),
        ("%s: %s in %s", ("en", 7, ("a", "b")), "…: 7 in …"),
        ("%d pages", ("herniated-disc",), "%d pages"),
        ("100 %", (3,), "100 %"),
    ],
)
def test_of_what_is_put_into_a_sentence_only_numbers_are_kept(message: str, values: tuple, told: str):
    line = json.loads(LineFormatter().format(record(message, *values)))
    assert line == {"time": int(NOW), "level": "INFO", "name": "kiosk.app", "message": told}


def test_values_by_name_are_hidden_too():
    made = record("The page %(page)s")
    made.args = {"page": "sciatica"}
    assert json.loads(LineFormatter().format(made))["message"] == "The page %(page)s"


@pytest.mark.parametrize(
    ("name", "told"), [("kiosk.supervisor", "sees x"), ("kiosk.supervisor.lock", "sees x"), ("kiosk.sup", "sees …")]
)
def test_a_plain_logger_keeps_its_words(name: str, told: str):
    formatter = LineFormatter(("kiosk.supervisor",))
    assert json.loads(formatter.format(record("sees %s", "x", name=name)))["message"] == told


def test_an_error_is_told_by_its_type_and_place():
    made = record("It failed.")

    def fail() -> None:
        raise OSError(28, "No space for herniated-disc")

    try:
        fail()
    except OSError as error:
        made.exc_info = (OSError, error, error.__traceback__)
    line = json.loads(LineFormatter().format(made))
    assert line["error"] == "OSError 28"
    assert line["stack"][0].startswith("test_logs.py:")
    assert "herniated" not in str(line)


def test_a_line_is_never_endless():
    assert len(json.loads(LineFormatter().format(record("x" * 10_000)))["message"]) == 2000


def test_two_files_of_half_the_size_each_are_kept(tmp_path: Path):
    file = tmp_path / "logs" / "kiosk.log"
    ring = RingHandler(file, 4000, lambda: NOW)
    ring.setFormatter(LineFormatter())
    older = file.with_name("kiosk.log.1")
    for number in range(200):
        ring.emit(record("line %d", number))
    kept = [line["message"] for each in (older, file) for line in lines(each)]
    assert kept == [f"line {number}" for number in range(200 - len(kept), 200)]
    assert len(kept) > 20
    assert all(each.stat().st_size <= 2000 for each in (older, file))
    assert sorted(each.name for each in file.parent.iterdir()) == ["kiosk.log", "kiosk.log.1"]


@pytest.mark.parametrize(
    ("later", "left"),
    [(14 * DAY, ["first", "second"]), (16 * DAY, ["second"]), (-400 * DAY, ["second"])],
)
def test_a_month_old_line_goes_and_so_does_one_of_a_clock_that_lied(tmp_path: Path, later: float, left: list[str]):
    file = tmp_path / "kiosk.log"
    clock = [NOW]
    ring = RingHandler(file, clock=lambda: clock[0])
    ring.setFormatter(LineFormatter())
    ring.emit(record("first"))
    clock[0] = NOW + later
    ring.emit(record("second", at=clock[0]))
    assert [line["message"] for line in lines(file)] == left
    older = file.with_name("kiosk.log.1")
    if older.exists():
        os.utime(older, (NOW, NOW))
        clock[0] += 20 * DAY
        ring.emit(record("third", at=clock[0]))
        ring.emit(record("fourth", at=clock[0]))
        assert "first" not in file.read_text()


def test_a_file_that_is_no_log_makes_way(tmp_path: Path):
    file = tmp_path / "kiosk.log"
    file.write_bytes(b"\x00\xff nothing\n")
    ring = RingHandler(file)
    ring.setFormatter(LineFormatter())
    ring.emit(record("first"))
    assert [line["message"] for line in lines(file)] == ["first"]


def test_a_disk_that_cannot_be_written_to_loses_the_line_and_nothing_else(tmp_path: Path):
    (tmp_path / "file").write_text("")
    RingHandler(tmp_path / "file" / "kiosk.log").emit(record("lost"))


@pytest.mark.parametrize("root_level", [logging.NOTSET, logging.WARNING, logging.DEBUG])
def test_everything_the_program_logs_goes_to_the_file_too(tmp_path: Path, root_level: int):
    root = logging.getLogger()
    before = root.level
    root.setLevel(root_level)
    try:
        handler = configure(tmp_path / "kiosk.log")
        logging.getLogger("kiosk.test").info("Here %s.", "sciatica")
        logging.getLogger("kiosk.test").debug("Not this.")
        assert root.level <= logging.INFO
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
    assert [line["message"] for line in lines(tmp_path / "kiosk.log")] == ["Here …."]
