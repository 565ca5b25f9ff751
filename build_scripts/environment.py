"""The virtual environment in .venv: made and filled once, then recognised by a stamp without starting pip."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common import BUILD, ROOT, VENV, StopError, fingerprint, say, venv_python

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STAMP = VENV / "kiosk-stamp.txt"
LOG = BUILD / "setup.log"
LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"

SUPPORTED = ((3, 11), (3, 12), (3, 13), (3, 14))


def python_problem(version: tuple[int, int], found: Iterable[str] = ()) -> str | None:
    """Return what to do when this Python is too old or too new, None when it is right.

    Args:
        version: major and minor version.
        found: commands of right Pythons on this computer.
    """
    if version in SUPPORTED:
        return None
    better = next(iter(found), None)
    remedy = f"Use {better} instead." if better else "Install one of these and use that."
    return f"The kiosk needs Python 3.11 to 3.14, and this is {version[0]}.{version[1]}. {remedy}"


def stamp_lines(locks: Sequence[str]) -> list[str]:
    """Return what the stamp says when these locks are installed by this Python in this folder."""
    return [f"{name} {fingerprint([ROOT / name, VENV / 'pyvenv.cfg'])}" for name in locks]


def is_ready(lock: str) -> bool:
    """Tell whether a lock is installed already; starts no program."""
    if not STAMP.exists() or not venv_python(VENV).exists():
        return False
    return stamp_lines([lock])[0] in STAMP.read_text(encoding="utf-8").splitlines()


def logged(command: Sequence[str]) -> bool:
    """Run a command with its output in the log, naming each package pip begins; tell whether it succeeded."""
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    with process, LOG.open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(command)}\n")
        for line in process.stdout or ():
            log.write(line)
            if line.startswith("Collecting "):
                say(f"  {line.split()[1]}")
    return process.wait() == 0


def ways_to_make_venv() -> Iterator[list[str]]:
    """Yield the commands that could make the virtual environment here, the plainest first."""
    if importlib.util.find_spec("ensurepip"):
        yield [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if importlib.util.find_spec("pip"):
        yield [sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)]
    if importlib.util.find_spec("virtualenv"):
        yield [sys.executable, "-m", "virtualenv", "--clear", str(VENV)]
    elif command := shutil.which("virtualenv"):
        yield [command, "--clear", "--python", sys.executable, str(VENV)]


def ask_venv() -> dict[str, Any] | None:
    """Return the virtual environment's version, whether it has pip, and its folder of packages; None if broken."""
    question = (
        "import importlib.util, json, sys, sysconfig; print(json.dumps({'version': sys.version_info[:2],"
        " 'pip': bool(importlib.util.find_spec('pip')), 'packages': sysconfig.get_path('purelib')}))"
    )
    try:
        answer = subprocess.run(
            [str(venv_python(VENV)), "-c", question], stdout=subprocess.PIPE, check=True, encoding="utf-8"
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    facts: dict[str, Any] = json.loads(answer.stdout)
    return facts if tuple(facts["version"]) in SUPPORTED else None


def make_venv() -> dict[str, Any]:
    """Make the virtual environment unless there is a sound one; return what `ask_venv` says of it."""
    facts = ask_venv()
    if facts and (facts["pip"] or importlib.util.find_spec("pip")):
        return facts
    say("Making .venv ...")
    tried = False
    for command in ways_to_make_venv():
        tried = True
        if logged(command) and (facts := ask_venv()):
            return facts
    if tried:
        raise StopError(f"The virtual environment could not be made. The details are in {LOG.relative_to(ROOT)}.")
    raise StopError(
        "This Python can make no virtual environment. Install what it lacks, then run this again: "
        "sudo apt-get install python3-venv"
    )


def prepare(lock: str) -> None:
    """Install a lock into .venv, unless the stamp says that it is there.

    The development lock holds everything of the other, so after it both are there.

    Raises:
        StopError: no virtual environment can be made, or pip failed.
    """
    if is_ready(lock):
        return
    BUILD.mkdir(exist_ok=True)
    LOG.write_text("", encoding="utf-8")
    facts = make_venv()
    STAMP.unlink(missing_ok=True)
    say("Installing what the kiosk needs into .venv, this once ...")
    pip = (
        [str(venv_python(VENV)), "-m", "pip"] if facts["pip"] else [sys.executable, "-m", "pip", "--python", str(VENV)]
    )
    options = ["--require-hashes", "--no-deps", "--retries", "2", "--progress-bar", "off"]
    if not logged([*pip, "install", *options, "-r", str(ROOT / lock)]):
        raise StopError(
            "Installing failed; if this computer has no network, connect it for this once and run the same again. "
            f"The details are in {LOG.relative_to(ROOT)}."
        )
    # A line that is code, not a path: Python reads path lines in an encoding that differs between versions.
    pth = Path(str(facts["packages"])) / "back-pain-kiosk.pth"
    pth.write_text(f"import sys; sys.path.append({str(ROOT)!a})\n", encoding="ascii")
    locks = [LOCK, DEV_LOCK] if lock == DEV_LOCK else [LOCK]
    STAMP.write_text("\n".join(stamp_lines(locks)) + "\n", encoding="utf-8")
