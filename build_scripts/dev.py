"""Everything one does with a source tree, with nothing installed but Python 3.11 to 3.14.

    python3 build_scripts/dev.py run [options of the kiosk]
    python3 build_scripts/dev.py test [options of pytest]
    python3 build_scripts/dev.py setup      install what run and test need, then stop
    python3 build_scripts/dev.py lint       format check, style, types, layers
    python3 build_scripts/dev.py lock       work out the requirements*.lock files anew (needs uv)
    python3 build_scripts/dev.py clean      remove .venv, build and every cache

Under Windows write py instead of python3.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from common import BUILD, ROOT, VENV, StopError, fingerprint, say, start, venv_python
from environment import DEV_LOCK, LOCK, SUPPORTED, prepare, python_problem
from screen import check_libraries, has_display, invisible_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

PACK_SOURCE = ROOT / "content" / "back-pain"
PACK = BUILD / "back-pain.pack"

BUILD_LOCK = "requirements-build.lock"
"""What freezing the program needs besides; `run` and `test` do without."""

BAD_ARGUMENTS = 2
INTERRUPTED = 130

LINTERS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "style": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "types of the scripts": ["-m", "mypy", "build_scripts/dev.py"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"],
}
"""What `lint` runs, and the contract tests too: the arguments of Python each."""


def publish() -> None:
    """Compile the content pack if the pages or the compiler changed since it was compiled.

    Raises:
        StopError: the content has problems; they were printed.
    """
    kiosk = ROOT / "kiosk"
    compiler = [*kiosk.glob("content/*.py"), *kiosk.glob("commands/publish*.py")]
    sources = [file for file in PACK_SOURCE.rglob("*") if file.is_file()]
    state = fingerprint(sources + compiler)
    stamp = PACK.with_suffix(".sources")
    if PACK.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return
    say("Compiling the pages ...")
    BUILD.mkdir(exist_ok=True)
    code = start(["-m", "kiosk", "publish", str(PACK_SOURCE), str(PACK)], os.environ)
    if code:
        raise StopError("The pages have problems, so the kiosk was not started.", code)
    stamp.write_text(state, encoding="utf-8")


def run(arguments: Sequence[str]) -> int:
    """Start the kiosk; where there is no display, let it make a visit by itself and keep the pictures."""
    prepare(LOCK)
    if has_display(os.environ):
        check_libraries(os.environ)
        publish()
        return start(["-m", "kiosk", "run", *arguments], os.environ)
    check_libraries({})
    publish()
    pictures = BUILD / "visit"
    with invisible_screen(os.environ) as environment:
        code = start(["-m", "kiosk", "visit", "--out", str(pictures)], environment)
    if code == 0:
        say(
            f"There is no display here, so the kiosk made a visit by itself: its pictures are in "
            f"{pictures.relative_to(ROOT)}/; to see it live, run the same command on a desktop."
        )
    return code


def test(arguments: Sequence[str]) -> int:
    """Run the tests, linters included; without options those of units also count which lines and branches they reach.

    Counting doubles the time, so it is left out where nothing asks for every line.
    """
    prepare(DEV_LOCK)
    check_libraries({})
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    runs = [arguments] if arguments else [["tests/unit", "--cov"], ["tests", "--ignore=tests/unit"]]
    codes = [start(["-m", "pytest", "-n", "2", "-q", *run], environment, ROOT) for run in runs]
    return next(filter(None, codes), 0)


def setup(_arguments: Sequence[str]) -> int:
    """Install and compile everything that run and test need."""
    prepare(DEV_LOCK)
    publish()
    say("Everything is in place.")
    return 0


def lint(_arguments: Sequence[str]) -> int:
    """Run every linter, and fail if one of them does."""
    prepare(DEV_LOCK)
    codes = []
    for name, arguments in LINTERS.items():
        say(f"{name}:")
        codes.append(start(arguments, os.environ, ROOT))
    return max(codes)


def lock(_arguments: Sequence[str]) -> int:
    """Work out the lock files anew."""
    uv = shutil.which("uv", path=os.pathsep.join([str(venv_python(VENV).parent), os.environ.get("PATH", "")]))
    if not uv:
        raise StopError("Making the lock files needs uv. Install it with: python3 -m pip install uv")
    for name, group in ((LOCK, []), (DEV_LOCK, ["--group", "dev"]), (BUILD_LOCK, ["--group", "build"])):
        options = ["--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "--no-annotate"]
        command = [uv, "pip", "compile", "-q", *options, *group, "pyproject.toml", "-o", name]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


def clean(_arguments: Sequence[str]) -> int:
    """Remove what the other commands made."""
    for name in (
        ".venv",
        "build",
        ".mypy_cache",
        ".ruff_cache",
        ".pytest_cache",
        ".import_linter_cache",
        ".hypothesis",
    ):
        shutil.rmtree(ROOT / name, ignore_errors=True)
    (ROOT / ".coverage").unlink(missing_ok=True)
    return 0


COMMANDS = {"run": run, "test": test, "setup": setup, "lint": lint, "lock": lock, "clean": clean}


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        say(__doc__ or "")
        return 0 if arguments[:1] in (["-h"], ["--help"]) else BAD_ARGUMENTS
    found = (name for name in (f"python{major}.{minor}" for major, minor in reversed(SUPPORTED)) if shutil.which(name))
    if problem := python_problem(sys.version_info[:2], found):
        say(problem)
        return 1
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except StopError as error:
        say(str(error))
        return error.code
    except KeyboardInterrupt:
        say("")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
