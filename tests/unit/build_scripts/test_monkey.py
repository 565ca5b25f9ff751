"""The monkey does the same for the same seed, a run goes on where it ended, and every kind of fault is noticed."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING

import monkey
import pytest
from common import StopError
from monkey import FaultError, Life, Run, Watch, chosen, live, memory_kb, resumed
from PySide6.QtCore import qWarning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.support.guest import Doing


class FakePhases:
    at = "attract"


class FakePresenter:
    def __init__(self) -> None:
        self.phases = FakePhases()
        self.memory: dict[str, object] = {"route": "home"}

    def remembered(self) -> dict[str, object]:
        return dict(self.memory)


class FakeRoom:
    def close(self) -> None:
        pass


class FakeGuest:
    """A kiosk on which every doing is the name of what goes wrong."""

    def __init__(self, *, opens: bool = True) -> None:
        self.presenter = FakePresenter()
        self.room = FakeRoom()
        self.resets = 0
        self.widgets = 3
        self.frames = 0
        self.has_left = False
        self._opens = opens

    def do(self, doing: Doing) -> None:
        (what,) = doing
        if what == "raise":
            raise ValueError("a sample error")
        if what == "leak":
            self.widgets += 1
        if what == "survive":
            self.presenter.memory["route"] = "sciatica"
        if what == "log":
            logging.getLogger("kiosk").warning("a sample warning")
        if what == "slot":
            sys.excepthook(ValueError, ValueError("in a slot"), None)
        self.resets += what != "nothing"

    def living(self) -> dict[str, int]:
        return {"widgets": self.widgets}

    def glass_image(self) -> None:
        self.frames += 1

    def come_in(self) -> bool:
        return self._opens

    def until_reset(self) -> None:
        pass

    def leave(self) -> None:
        self.has_left = True


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(monkey, "FOLDER", tmp_path / "monkey")
    return tmp_path / "monkey"


@pytest.fixture
def watch() -> Iterator[Watch]:
    with Watch().listening() as listening:
        yield listening


def lived(memory_kb: int, events: int = 10_000) -> dict[str, object]:
    return {"number": 0, "events": events, "resets": 2, "seconds": 4.0, "memory_kb": memory_kb}


def test_the_same_seed_and_number_do_the_same():
    assert list(chosen(1, 2, 50)) == list(chosen(1, 2, 50))
    assert list(chosen(1, 2, 50)) != list(chosen(2, 2, 50))
    assert list(chosen(1, 2, 50)) != list(chosen(1, 3, 50))


def test_what_is_done_can_be_written_down():
    done = list(chosen(1, 0, 500))
    assert json.loads(json.dumps(done)) == done
    assert {"control", "tap", "hands", "key", "wait", "drag"} <= {doing[0] for doing in done}


def test_a_run_goes_on_where_it_ended():
    run = Run(7, 250)
    run.live(lived(1000), 10_000)
    again = resumed(Run(7, 250))
    assert (again.events, again.resets, len(again.lives)) == (10_000, 2, 1)
    assert again.settled_kb == 0  # another process has another memory
    assert resumed(Run(8, 250)) == Run(8, 250)


def test_a_run_that_cannot_be_read_is_told(folder: Path):
    run = Run(7, 250)
    folder.mkdir()
    run.file.write_text("{")
    with pytest.raises(StopError, match="without --resume"):
        resumed(run)


def test_memory_that_grows_once_it_should_be_settled_is_a_fault():
    run = Run(1, 2_500)
    run.live(lived(900), 10_000)
    run.live(lived(1_000), 20_000)
    run.live(lived(1_040), 30_000)
    run.live(lived(1_058), 40_000)
    assert run.growth == pytest.approx(0.049)
    with pytest.raises(FaultError, match=r"5\.8% from 1000 kB; it is 1060 kB"):
        run.live(lived(1_060), 50_000)


def test_one_life_that_ends_higher_is_no_growth():
    run = Run(1, 2_500)
    run.live(lived(1_000), 20_000)
    for kb in (1_010, 1_020, 1_090, 1_010):
        run.live(lived(kb), 30_000)
    assert run.growth < 0.02


def test_the_figures_are_said():
    run = Run(1, 2_500)
    run.live(lived(1_000), 20_000)
    run.live(lived(1_020), 30_000)
    said = "\n".join(run.lines())
    assert "20000 events in 8 s, 2500 a second, seed 1" in said
    assert "2 kiosks, 4 visits ended" in said
    assert "memory 1000 kB after 20000 events, then +2.0%" in said


def test_memory_is_read_where_the_system_tells_it(tmp_path: Path):
    statm = tmp_path / "statm"
    statm.write_text("5000 250 30 1 0 20 0\n")
    assert memory_kb(statm) == 1000
    assert memory_kb(tmp_path / "none") == 0


def test_a_good_life_has_no_fault(watch: Watch, tmp_path: Path):
    guest = FakeGuest()
    figures = live(3, iter([["nothing"]] * 1000), lambda _: guest, watch, tmp_path / "fault.json")  # type: ignore[arg-type,return-value] - a fake kiosk
    assert (figures["number"], figures["events"], guest.frames) == (3, 1000, 2)
    assert guest.has_left
    assert not (tmp_path / "fault.json").exists()


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("raise", "a sample error"),
        ("leak", "there are {'widgets': 4}, and there were {'widgets': 3}"),
        ("survive", "sciatica"),
        ("log", "WARNING kiosk: a sample warning"),
        ("slot", "in a slot"),
    ],
)
def test_every_fault_is_noticed_and_what_led_to_it_is_kept(watch: Watch, tmp_path: Path, what: str, says: str):
    guest = FakeGuest()
    log = tmp_path / "fault.json"
    doings = [["nothing"], [what], ["nothing"]]
    with pytest.raises(FaultError) as fault:
        live(5, iter(doings), lambda _: guest, watch, log)  # type: ignore[arg-type,return-value] - a fake kiosk
    assert says in str(fault.value)
    told = json.loads(log.read_text())
    assert (told["number"], told["doings"]) == (5, doings[:2])
    assert says in told["fault"]
    assert guest.has_left


def test_a_pin_that_no_longer_opens_is_a_fault(watch: Watch):
    with pytest.raises(FaultError, match="PIN"):
        Life(FakeGuest(opens=False), watch).end()  # type: ignore[arg-type] - a fake kiosk


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_what_qt_complains_of_is_a_fault(watch: Watch):
    qWarning("This plugin does not support raise()")
    watch.look()
    qWarning("a sample complaint")
    with pytest.raises(FaultError, match="Qt: a sample complaint"):
        watch.look()
    watch.look()


def test_a_monkey_at_the_kiosk_itself(qapp: QApplication, capsys: pytest.CaptureFixture[str], folder: Path):
    assert qapp
    assert monkey.main(["--events", "60", "--seed", "3"]) == 0
    assert "60 events" in capsys.readouterr().out
    assert monkey.main(["--events", "90", "--seed", "3", "--resume"]) == 0
    told = capsys.readouterr().out
    assert "kiosk 1: 30 events" in told
    assert "2 kiosks" in told
    assert json.loads((folder / "run-3-2500.json").read_text())["sessions"] == 2


def test_a_life_can_be_lived_again(qapp: QApplication, capsys: pytest.CaptureFixture[str], tmp_path: Path):
    assert qapp
    file = tmp_path / "fault.json"
    file.write_text(json.dumps({"number": 1, "fault": "a sample", "doings": list(chosen(1, 1, 20))}))
    assert monkey.main(["--replay", str(file)]) == 0
    assert "Nothing broke." in capsys.readouterr().out
    file.write_text(json.dumps({"number": 1, "doings": [["tap", 0.5, 0.5], ["no such thing"]]}))
    assert monkey.main(["--replay", str(file)]) == 1


def test_a_fault_ends_the_run_with_its_seed_and_what_was_done_last(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
):
    assert qapp
    many = [["wait", 0.1]] * 60
    monkeypatch.setattr(monkey, "chosen", lambda *_: iter([*many, ["no such thing"]]))
    assert monkey.main(["--seed", "9", "--events", "61"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert "seed 9, kiosk 0, after 0 events of kiosks before it" in told
    assert sum(line == '["wait", 0.1]' for line in told) == 49
    assert told[-2] == '["no such thing"]'
    assert str(folder / "fault-9-0.json") in told[-1]
    assert monkey.main(["--replay", str(folder / "fault-9-0.json")]) == 1


def test_a_file_that_is_no_life_is_told(tmp_path: Path):
    with pytest.raises(StopError, match="no life"):
        monkey.main(["--replay", str(tmp_path / "none.json")])


class Onlooker:
    """Stands for a kiosk on a glass, and remembers what was painted."""

    def __init__(self, seen: list[str]) -> None:
        self.seen = seen
        self.order = ("one", "two")
        self.attract = self

    def touch(self) -> None:
        self.seen.append("woken")

    def parts(self, page: str) -> Iterator[str]:
        yield from (f"{page} 1", f"{page} 2")

    def glass_image(self) -> None:
        self.seen.append("painted")

    def leave(self) -> None:
        self.seen.append("left")


def test_before_memory_is_compared_every_part_of_every_page_was_painted_on_every_glass():
    seen: list[str] = []
    made: list[int] = []

    def make(number: int) -> Onlooker:
        made.append(number)
        return Onlooker(seen)

    monkey.see_everything(make)
    assert made == list(range(len(monkey.KIOSKS)))
    assert seen == ["woken", *["painted"] * 4, "left"] * len(monkey.KIOSKS)
