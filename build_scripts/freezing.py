"""From the sources to one folder that runs by itself: the build's environment, the pages, PyInstaller, the checks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import bundle_check
from common import BUILD, ROOT, StopError, fingerprint, say, venv_python

LOCK = ROOT / "requirements-build.lock"
VENV = BUILD / "venv"
FROZEN = BUILD / "frozen"
"""Where PyInstaller works."""

PAGES = ROOT / "content" / "back-pain"
NOT_SHIPPED = ("manifest.toml", "*.ts")
"""Resources of the source tree that the program never reads: where fonts and icons came from, untranslated texts."""

OLDEST_TIME = 315532800
"""1980-01-01, the first day a ZIP archive can hold, in seconds since 1970: the time of builds outside a repository."""


def quiet(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a command, and show what it printed if it fails.

    Raises:
        StopError: it failed.
    """
    result = subprocess.run(
        command,
        env=environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode:
        say(result.stdout)
        raise StopError(f"This failed: {' '.join(command)}")


def make_venv() -> Path:
    """Return the interpreter of the build's own environment, made anew when the lock changed.

    It holds what the kiosk needs and PyInstaller, and nothing else: PyInstaller takes along what it finds.
    """
    python = venv_python(VENV)
    stamp = VENV / "lock.txt"
    state = fingerprint([LOCK]) + sys.version
    if python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return python
    say("Making build/venv ...")
    quiet([sys.executable, "-m", "venv", "--clear", str(VENV)])
    quiet([str(python), "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", str(LOCK)])
    stamp.write_text(state, encoding="utf-8")
    return python


def gather_data(python: Path) -> None:
    """Put what goes into `kiosk/_data` where the spec file looks for it: resources, compiled pages, drawings."""
    data = FROZEN / "_data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(ROOT / "resources", data / "resources", ignore=shutil.ignore_patterns(*NOT_SHIPPED))
    (data / "content").mkdir()
    say("Compiling the pages ...")
    quiet([str(python), "-m", "kiosk", "publish", str(PAGES), str(data / "content" / "back-pain.pack")])
    say("Drawing what a first start shows ...")
    quiet([str(python), "-m", "kiosk", "draw", str(data / "drawings")])


def source_time() -> str:
    """Return the time every file of the build is said to be of: that of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    git = shutil.which("git")
    command = [git or "git", "log", "-1", "--format=%ct"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False) if git else None
    return result.stdout.strip() if result and result.returncode == 0 else str(OLDEST_TIME)


def freeze(python: Path, name: str, out: Path) -> Path:
    """Let PyInstaller make the folder that a spec file describes, and return it.

    Raises:
        StopError: PyInstaller failed, or left the folder out.
    """
    say(f"Freezing {name} ...")
    environment = {
        **os.environ,
        "KIOSK_BUILD": str(FROZEN),
        # Two builds that share PyInstaller's cache can mix up their libraries.
        "PYINSTALLER_CONFIG_DIR": str(FROZEN / f"{name}-cache"),
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": source_time(),
    }
    work = FROZEN / f"{name}-work"
    folders = ["--distpath", str(out), "--workpath", str(work)]
    spec = Path(__file__).parent / f"{name}.spec"
    quiet([str(python), "-m", "PyInstaller", "-y", "--clean", "--log-level", "WARN", *folders, str(spec)], environment)
    return out / name


def finish(python: Path, name: str, bundle: Path) -> str:
    """Check a frozen folder, add its licences, and return the report on its size.

    Raises:
        StopError: a check failed.
    """
    contents = FROZEN / f"{name}-contents.json"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    code = (
        "import json, sys, licences; from common import StopError; from pathlib import Path\n"
        "contents = json.loads(Path(sys.argv[2]).read_text(encoding='utf-8'))\n"
        "try: licences.collect(Path(sys.argv[1]), contents['modules'], contents['files'])\n"
        "except StopError as error: sys.exit(str(error))"
    )
    bundle_check.check(bundle)
    quiet([str(python), "-c", code, str(bundle), str(contents)], environment)
    modules = json.loads(contents.read_text(encoding="utf-8"))["modules"]
    return bundle_check.report(bundle, len(modules))


def build(name: str, out: Path) -> Path:
    """Make, check and describe the folder of one program, and return it.

    Args:
        name: the spec file's name: kiosk, or bare_window to compare it with.
        out: where its folder goes.

    Raises:
        StopError: a step failed.
    """
    FROZEN.mkdir(parents=True, exist_ok=True)
    python = make_venv()
    if name == "kiosk":
        gather_data(python)
    bundle = freeze(python, name, out)
    text = finish(python, name, bundle)
    (FROZEN / f"{name}-size.txt").write_text(text, encoding="utf-8")
    say(text)
    return bundle
