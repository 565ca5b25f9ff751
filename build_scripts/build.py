"""Make the program that a clinic's computer runs: one folder with everything in it, Python and Qt included.

    python3 build_scripts/build.py [--out dist] [--skip-smoke]

Runs on Linux and Windows, for the one it runs on. It makes `build/venv` from the hashed lock, compiles the pages, lets
PyInstaller make the folder, takes out of it what is not needed, checks that everything else is there and under which
licence, and starts the result. Two builds of the same sources are the same to the byte.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import smoke_test
from common import ROOT, StopError, say
from environment import python_problem
from freezing import build


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return the exit code."""
    parser = argparse.ArgumentParser(description="Make the program that a clinic's computer runs.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="where its folder goes (dist)")
    parser.add_argument("--skip-smoke", action="store_true", help="do not start the result")
    options = parser.parse_args(arguments)
    if problem := python_problem(sys.version_info[:2]):
        say(problem)
        return 1
    try:
        bundle = build("kiosk", options.out.resolve())
        if options.skip_smoke:
            return 0
        return smoke_test.main([str(bundle)])
    except StopError as error:
        say(str(error))
        return error.code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
