"""Printers of CUPS: what lp(1) and lpstat(1) answer decides what a patient is told."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.adapters import printer
from kiosk.adapters.printer import Answer, CupsPrinter, choose_printer, printers, run
from kiosk.adapters.windows_printer import WindowsPrinter
from kiosk.takeaway.printing import JOB_NAME, Job, NullPrinter, Trouble

if TYPE_CHECKING:
    from pathlib import Path

SHEET = Job(b"%PDF-1.4 sheet", paper="letter")
IDLE = "printer Desk is idle.  enabled since Mon 23 Nov 2026\n\tForm mounted:\n\tAlerts: none\n"
TAKES = "Desk accepting requests since Mon 23 Nov 2026\n"
PROGRAMS = pytest.mark.skipif(sys.platform == "win32", reason="programs of a system with CUPS")


def idle_but(alerts: str) -> str:
    return IDLE.replace("none", alerts)


class Cups:
    """The programs of CUPS: what each answers; None: it is missing or too slow."""

    def __init__(self, state: Answer | None, takes: Answer | None, lp: Answer | None) -> None:
        self._answers = {"-p": state, "-a": takes, "lp": lp}
        self.sent: list[tuple[tuple[str, ...], bytes]] = []

    def __call__(self, command: tuple[str, ...], given: bytes, longest: float) -> Answer | None:
        assert 0.0 < longest <= 20.0
        if command[0] == "lp":
            self.sent.append((command, given))
            return self._answers["lp"]
        assert command[0] == "lpstat"
        return self._answers["-a" if "-a" in command else "-p"]


GOOD = Answer(True, IDLE), Answer(True, TAKES), Answer(True, "request id is Desk-7 (0 file(s))\n")


def test_a_sheet_goes_to_the_printer_staff_chose_through_a_pipe_and_under_a_plain_name():
    cups = Cups(*GOOD)
    assert CupsPrinter("Desk", cups).send(SHEET) is None
    ((command, given),) = cups.sent
    assert given == SHEET.data
    assert command[:5] == ("lp", "-d", "Desk", "-t", JOB_NAME)
    assert {"media=Letter", "sides=one-sided", "print-scaling=none"} <= set(command)
    assert command[-1] == "-"


@pytest.mark.parametrize(
    ("state", "takes", "trouble"),
    [
        (Answer(False, 'lpstat: Invalid destination name in list "Desk".\n'), GOOD[1], Trouble.MISSING),
        (None, GOOD[1], Trouble.MISSING),
        (
            Answer(True, "printer Desk disabled since Mon 23 Nov 2026 -\n\tPaused\n\tAlerts: paused\n"),
            GOOD[1],
            Trouble.PAUSED,
        ),
        (Answer(True, "printer Desk disabled since Mon 23 Nov 2026 -\n\tout of reach\n"), GOOD[1], Trouble.PAUSED),
        (Answer(True, idle_but("media-empty-error")), GOOD[1], Trouble.PAPER),
        (Answer(True, idle_but("media-needed media-empty")), GOOD[1], Trouble.PAPER),
        (Answer(True, idle_but("media-jam-error")), GOOD[1], Trouble.ATTENTION),
        (Answer(True, idle_but("cover-open, media-low-warning")), GOOD[1], Trouble.ATTENTION),
        (Answer(True, idle_but("output-area-full-error")), GOOD[1], Trouble.ATTENTION),
        (Answer(True, idle_but("toner-empty-report")), GOOD[1], Trouble.ATTENTION),
        (Answer(True, idle_but("offline-report")), GOOD[1], Trouble.MISSING),
        (GOOD[0], Answer(True, "Desk not accepting requests since Mon -\n\tfull\n"), Trouble.PAUSED),
        (GOOD[0], Answer(False, ""), Trouble.MISSING),
        (GOOD[0], None, Trouble.MISSING),
    ],
)
def test_a_printer_that_stands_still_is_sent_nothing(state: Answer | None, takes: Answer | None, trouble: Trouble):
    cups = Cups(state, takes, GOOD[2])
    assert CupsPrinter("Desk", cups).send(SHEET) is trouble
    assert cups.sent == []


@pytest.mark.parametrize("alerts", ["none", "media-low-warning", "toner-low-report", "toner-empty-warning"])
def test_a_printer_that_only_warns_prints(alerts: str):
    assert CupsPrinter("Desk", Cups(Answer(True, idle_but(alerts)), *GOOD[1:])).send(SHEET) is None


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (None, Trouble.FAILED),
        (Answer(False, "lp: Error - The printer or class does not exist.\n"), Trouble.MISSING),
        (Answer(False, "lp: Unknown destination Desk\n"), Trouble.MISSING),
        (Answer(False, "lp: Destination Desk is not accepting jobs.\n"), Trouble.PAUSED),
        (Answer(False, "lp: Too many active jobs.\n"), Trouble.FAILED),
        (Answer(False, ""), Trouble.FAILED),
    ],
)
def test_what_lp_refuses_is_told(answer: Answer | None, trouble: Trouble):
    assert CupsPrinter("Desk", Cups(*GOOD[:2], answer)).send(SHEET) is trouble


@PROGRAMS
def test_programs_are_run_without_a_shell_in_plain_english_and_never_for_long(tmp_path: Path):
    program = tmp_path / "lp"
    program.write_text('#!/bin/sh\nprintf "%s|%s|" "$LC_ALL" "$1"; cat; [ "$1" != bad ]\n', encoding="utf-8")
    program.chmod(0o755)
    assert run((str(program), "$(date)"), b"sheet", 5.0) == Answer(True, "C|$(date)|sheet")
    assert run((str(program), "bad"), b"", 5.0) == Answer(False, "C|bad|")
    assert run((str(tmp_path / "missing"),), b"", 5.0) is None
    program.write_text("#!/bin/sh\nexec tail -f /dev/null\n", encoding="utf-8")
    assert run((str(program),), b"", 0.2) is None


@PROGRAMS
def test_a_sheet_reaches_a_printer_by_the_programs_in_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name, script in {
        "lpstat": f'case "$1" in -l) printf "{IDLE}";; -a) printf "{TAKES}";; -e) printf "Desk\\nHall\\n";; esac',
        "lp": f'printf "%s " "$@" > "{tmp_path}/asked"; cat > "{tmp_path}/printed"',
    }.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert printers("linux") == ("Desk", "Hall")
    assert choose_printer("Desk", "linux").send(SHEET) is None
    assert (tmp_path / "printed").read_bytes() == SHEET.data
    assert (tmp_path / "asked").read_text(encoding="utf-8").startswith(f"-d Desk -t {JOB_NAME} -o media=Letter")
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert printers("linux") == ()
    assert choose_printer("Desk", "linux").send(SHEET) is Trouble.MISSING


def test_the_printer_is_that_of_the_system_and_none_without_a_name():
    assert isinstance(choose_printer("", "linux"), NullPrinter)
    assert isinstance(choose_printer("Desk", "linux"), CupsPrinter)
    assert isinstance(choose_printer("Desk", "win32"), WindowsPrinter)


def test_under_windows_its_own_list_is_asked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.adapters.windows_printer.printers", lambda: ("Desk",))
    assert printer.printers("win32") == ("Desk",)
