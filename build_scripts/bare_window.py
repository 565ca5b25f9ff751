"""The least that PySide6 can show, one full-screen window with a line of text, for `measure.py` to compare with."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel


def make_window(application: QApplication) -> QLabel:
    """Return the window, as large as the screen, where no window manager would see to that either."""
    label = QLabel("Bare window")
    label.resize(application.primaryScreen().size())
    return label


def main() -> int:
    """Show the window until it is ended."""
    application = QApplication(sys.argv)
    window = make_window(application)
    window.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
