"""Starts the kiosk: crashes first leave a trace, then the command line decides."""

from __future__ import annotations

import faulthandler
import os
import sys

_CRASH_FOLDER = "KIOSK_CRASH_FOLDER"


def main() -> int:
    """Run the command line and return the exit code."""
    hooks = None
    if folder := os.environ.pop(_CRASH_FOLDER, ""):
        # The supervisor left it: from here on every error ends the process and is reported there.
        from pathlib import Path  # noqa: PLC0415 - a plain command has no use for reports

        from kiosk.crash.hooks import Hooks  # noqa: PLC0415 - a plain command has no use for reports

        hooks = Hooks(Path(folder))
        hooks.arm()
    elif sys.stderr is not None:
        faulthandler.enable()
    from kiosk.cli import main as command_line  # noqa: PLC0415 - a crash while importing must leave its trace too

    code = int(command_line(sys.argv[1:]))
    if hooks is not None:
        hooks.end(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
