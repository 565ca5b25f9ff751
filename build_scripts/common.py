"""What every script here stands on: the folders, the virtual environment's Python, starting and ending programs."""

from __future__ import annotations

import contextlib
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"


class StopError(Exception):
    """The work cannot go on; the message is the one sentence to print."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def say(line: str) -> None:
    """Print one line at once, also into a pipe."""
    print(line, flush=True)


def venv_python(venv: Path, *, windows: bool = os.name == "nt") -> Path:
    """Return the virtual environment's interpreter."""
    return venv / "Scripts" / "python.exe" if windows else venv / "bin" / "python"


def fingerprint(files: Iterable[Path]) -> str:
    """Return a checksum over the names and contents of files, whatever their order."""
    whole = hashlib.sha256()
    for file in sorted(files):
        whole.update(f"{file}\n{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def end_with(main: Callable[[], int]) -> NoReturn:
    """Run a script, and end the process with its exit code or with the sentence of what stopped it."""
    try:
        sys.exit(main())
    except StopError as error:
        say(str(error))
        sys.exit(error.code)


def start(arguments: Sequence[str], environment: Mapping[str, str], cwd: Path | None = None) -> int:
    """Run the virtual environment's Python to its end, and return its exit code as a shell would."""
    process = subprocess.Popen([str(venv_python(VENV)), *arguments], env=dict(environment), cwd=cwd)
    try:
        code = process.wait()
    except KeyboardInterrupt:
        # Ctrl-C reached the program too; it gets a moment to end by itself.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=1)
        raise
    finally:
        end(process)
    return code if code >= 0 else 128 - code


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program that may still run: asked first, then forced after 3 s."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
