"""Starts the kiosk: crashes first leave a trace, then the command line decides."""

from __future__ import annotations

import faulthandler
import sys


def main() -> int:
    """Run the command line and return the exit code."""
    if sys.stderr is not None:
        faulthandler.enable()
    from kiosk.cli import main as command_line  # noqa: PLC0415 - a crash while importing must leave its trace too

    return int(command_line(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
