"""The least that PySide6 can show, one full-screen window with a line of text, for `measure.py` to compare with."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    """Show the window until it is ended."""
    application = QApplication(sys.argv)
    label = QLabel("Bare window")
    label.resize(application.primaryScreen().size())  # where no window manager does it
    label.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
