"""The two questions only the computer can ask: which folder holds the pages, and where the published file goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def folder(words: str) -> str:
    """Ask for a folder; an empty answer is none."""
    return str(QFileDialog.getExistingDirectory(None, words))


def file_to_write(parent: QWidget, words: str, advised: str) -> str:
    """Ask for a file to write, given the advised one; an empty answer is none."""
    chosen, _ = QFileDialog.getSaveFileName(parent, words, advised, "*.pack")
    return str(chosen)


def picture(parent: QWidget, words: str) -> str:
    """Ask for the file of a picture; an empty answer is none."""
    chosen, _ = QFileDialog.getOpenFileName(parent, words, "", "*.png *.jpg *.jpeg *.svg")
    return str(chosen)
