"""Takes the watch off the import statement that PySide puts there."""

from __future__ import annotations

import builtins


def watch_no_imports() -> None:
    """Import modules without a look into their source.

    PySide looks into the source of every module that is imported after it, for a ``from __feature__ import``. The kiosk
    has none, and at a start that search takes as long as painting two cards.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - it brings the watch along, which can be taken off only then

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
