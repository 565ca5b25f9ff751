"""The words of staff screens in the language the program speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.staff.sheet import sheet_in_language
from kiosk.staff.words import in_language

if TYPE_CHECKING:
    from kiosk.staff.sheet import Sheet

CONTEXT = "Staff"
"""What translators find all words of staff screens under; `build_scripts/staff_texts.py` collects them."""


def said(text: str) -> str:
    """Return a text as it is said in the language spoken."""
    return in_language(text, _translated)


def sheet_said(sheet: Sheet) -> Sheet:
    """Return a sheet as it is said in the language spoken."""
    return sheet_in_language(sheet, _translated)


def _translated(source: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, source, None, count)
