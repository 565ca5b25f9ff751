"""What the scripts stand on: names of places, checksums, and starting and ending programs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import common
import pytest


def test_the_interpreter_is_where_each_system_puts_it():
    assert common.venv_python(Path("v"), windows=False) == Path("v/bin/python")
    assert common.venv_python(Path("v"), windows=True) == Path("v/Scripts/python.exe")


def test_a_fingerprint_follows_names_and_contents_but_not_the_order(tmp_path: Path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("1")
    two.write_text("2")
    before = common.fingerprint([one, two])
    assert common.fingerprint([two, one]) == before
    two.write_text("3")
    assert common.fingerprint([one, two]) != before
    two.write_text("2")
    assert common.fingerprint([one, two]) == before
    assert common.fingerprint([one]) != before
    two.rename(tmp_path / "three")
    assert common.fingerprint([one, tmp_path / "three"]) != before


@pytest.fixture
def _this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(common, "venv_python", lambda _venv: Path(sys.executable))


@pytest.mark.usefixtures("_this_python")
@pytest.mark.parametrize("code", [0, 3, 6])
def test_a_program_passes_its_exit_code_on(code: int):
    assert common.start(["-c", f"raise SystemExit({code})"], os.environ) == code


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals of this kind")
@pytest.mark.usefixtures("_this_python")
def test_a_program_ended_by_a_signal_gives_the_code_a_shell_would():
    assert common.start(["-c", "import os; os.kill(os.getpid(), 9)"], os.environ) == 137


@pytest.mark.usefixtures("_this_python")
def test_a_program_gets_the_environment_and_the_folder_it_is_given(tmp_path: Path):
    command = "import os; open('here', 'w').write(os.environ['SCREEN'])"
    assert common.start(["-c", command], {**os.environ, "SCREEN": "none"}, tmp_path) == 0
    assert (tmp_path / "here").read_text() == "none"


def test_a_program_that_would_go_on_for_ever_is_ended():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        common.end(process)
        assert process.returncode not in (None, 0)


def test_a_stop_carries_its_sentence_and_its_code():
    assert str(common.StopError("Install this.", 6)) == "Install this."
    assert common.StopError("Install this.", 6).code == 6
    assert common.StopError("No.").code == 1


def test_a_script_ends_with_its_code_or_with_the_sentence_of_what_stopped_it(capsys: pytest.CaptureFixture[str]):
    def stop() -> int:
        raise common.StopError("There is no disk.", 6)

    for main, code in ((lambda: 3, 3), (stop, 6)):
        with pytest.raises(SystemExit) as ended:
            common.end_with(main)
        assert ended.value.code == code
    assert capsys.readouterr().out == "There is no disk.\n"
