"""A kiosk without a screen, for tests of the supervisor: beats, crashes, hangs, grows and ends as it is told.

    python -m tests.support.fake_kiosk DEED [DEED ...] run [options]

The nth start does the nth deed, the last one for ever after; how many starts there were is kept in the file named by
FAKE_KIOSK_STARTS. A safe screen (``--safe``) does what FAKE_KIOSK_SAFE says.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from pathlib import Path

from kiosk.crash.hooks import VARIABLE, Hooks
from kiosk.supervisor.heartbeat import Heartbeat

_EVERY = 0.05


def main() -> int:
    """Do what is due, and return the exit code."""
    heart = Heartbeat.inherited()
    assert heart is not None
    given = sys.argv[1 : sys.argv.index("run")]
    deed = os.environ["FAKE_KIOSK_SAFE"] if "--safe" in sys.argv else given[min(_start_number(), len(given)) - 1]
    if folder := os.environ.get(VARIABLE):
        Hooks(Path(folder)).arm()
    name, _, value = deed.partition(":")
    if name == "mute":
        _beat_until_told(None)
    if name == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    heart.beat()
    if name in {"live", "deaf"}:
        _beat_until_told(heart)
    elif name == "hang":
        where_it_hangs()
    elif name == "grow":
        kept = bytearray(int(value) * 1024 * 1024)
        kept[::4096] = b"x" * len(kept[::4096])
        _beat_until_told(heart)
    elif name == "raise":
        raise OSError(28, "No space left for the page herniated-disc")
    elif name == "tells-systemd":
        return len({"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"} & set(os.environ))
    elif name == "signal":
        os.kill(os.getpid(), int(value))
    return int(value or 0)


def where_it_hangs() -> None:
    """Do nothing, for ever."""
    _beat_until_told(None)


def _beat_until_told(heart: Heartbeat | None) -> None:
    pause = threading.Event()
    while not pause.wait(_EVERY) and (heart is None or heart.beat()):
        pass


def _start_number() -> int:
    file = Path(os.environ["FAKE_KIOSK_STARTS"])
    number = 1
    with contextlib.suppress(FileNotFoundError):
        number += len(file.read_bytes())
    with file.open("ab") as opened:
        opened.write(b".")
    return number


if __name__ == "__main__":
    sys.exit(main())
